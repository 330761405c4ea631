// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/portbox.h"

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

PortBox::PortBox(QWidget *parent)
    : NotationBox(
        tr("&Ports"),
        [this](const QString &text) -> std::optional<ParseError> {
            const Parsed<PortSet> parsed = PortSet::parse(text);
            m_ports = parsed ? *parsed : PortSet();
            return parsed ? std::nullopt : std::optional(parsed.error());
        },
        parent)
{
    setPlaceholder(u"22, 1-1024, http"_s);
}

} // namespace netsonde
