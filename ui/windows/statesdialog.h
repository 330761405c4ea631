// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"
#include "ui/windows/helpdialog.h"

class QIcon;

namespace netsonde {

/// What each state of a port and of a host means, with the sign that it has in the tables.
class StatesDialog : public HelpDialog
{
    Q_OBJECT

public:
    explicit StatesDialog(QWidget *parent = nullptr);

private:
    void addState(const QIcon &icon, const QString &name, const QString &meaning);
};

} // namespace netsonde
