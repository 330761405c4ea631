// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/portset.h"
#include "ui/widgets/notationbox.h"

namespace netsonde {

/// Where the user types which ports to scan.
class PortBox : public NotationBox
{
    Q_OBJECT

public:
    explicit PortBox(QWidget *parent = nullptr);

    /// Empty while the text has a problem.
    const PortSet &ports() const { return m_ports; }

private:
    PortSet m_ports;
};

} // namespace netsonde
