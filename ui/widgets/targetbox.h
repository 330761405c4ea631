// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetset.h"
#include "ui/widgets/notationbox.h"

namespace netsonde {

/// Where the user types what to scan.
class TargetBox : public NotationBox
{
    Q_OBJECT

public:
    explicit TargetBox(QWidget *parent = nullptr);

    /// What the text means without the exclusions; empty while it has a problem.
    const TargetSet &targets() const { return m_targets; }

    /// Taken out of the targets, in the same notation. Returns what is wrong with it.
    std::optional<ParseError> setExclusions(const QString &text);

private:
    std::optional<ParseError> parse(const QString &text);

    TargetSet m_targets;
    QString m_exclusions;
    std::optional<ParseError> m_exclusionsError;
};

} // namespace netsonde
