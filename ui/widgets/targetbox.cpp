// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/targetbox.h"

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

TargetBox::TargetBox(QWidget *parent)
    : NotationBox(
        tr("&Targets"), [this](const QString &text) { return parse(text); }, parent)
{
    setPlaceholder(u"192.168.1.0/24, 10.0.0.1-50, printer.lan"_s);
}

std::optional<ParseError> TargetBox::setExclusions(const QString &text)
{
    m_exclusions = text;
    checkNow();
    return m_exclusionsError;
}

std::optional<ParseError> TargetBox::parse(const QString &text)
{
    const TargetSet::TwoTexts parsed = TargetSet::parse(text, m_exclusions);
    m_exclusionsError = parsed.excludeError;
    if (parsed.targets) {
        m_targets = *parsed.targets;
        return std::nullopt;
    }
    m_targets = {};
    return parsed.targets.error();
}

} // namespace netsonde
