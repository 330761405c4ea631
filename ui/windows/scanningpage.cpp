// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/scanningpage.h"

#include "engine/pace/paceprofile.h"
#include "ui/windows/explainedbuttons.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace netsonde {

ScanningPage::ScanningPage(QWidget *parent)
    : PreferencesPage(parent)
    , m_connector(new QButtonGroup(this))
    , m_assumeUp(new QCheckBox(tr("Ask every &port of hosts that answer nothing")))
{
    auto *connections = new ExplainedButtons(tr("Connections"), this);
    const auto add = [&](ConnectorKind kind, const QString &text, const QString &explanation) {
        auto *button = new QRadioButton(text);
        m_connector->addButton(button, static_cast<int>(kind));
        connections->add(button, explanation);
        return button;
    };
    add(ConnectorKind::Auto, tr("&Automatic"),
        tr("The fastest that this system has: its own sockets on Linux, Qt's elsewhere."));
    [[maybe_unused]] QRadioButton *native
        = add(ConnectorKind::Native, tr("S&ystem sockets"),
              tr("The system's own sockets: the fastest, with the exact reason of each failure. Linux only."));
#ifndef Q_OS_LINUX
    native->setEnabled(false);
#endif
    add(ConnectorKind::Qt, tr("&Qt sockets"),
        tr("Qt's sockets, as on every system: slower; to check a result in a second way."));

    auto *hosts = new ExplainedButtons(tr("Hosts"), this);
    hosts->add(m_assumeUp,
               tr("Otherwise a host that is silent on its %n likeliest ports is left alone, which makes large ranges "
                  "quick.",
                  nullptr, paceRules(PaceProfile::Normal).discoveryPorts));

    auto *column = new QVBoxLayout(this);
    column->addWidget(connections);
    column->addWidget(hosts);
    column->addStretch(1);
    connect(m_connector, &QButtonGroup::idClicked, this, &PreferencesPage::edited);
    connect(m_assumeUp, &QCheckBox::toggled, this, &PreferencesPage::edited);
}

void ScanningPage::fill(const Preferences &preferences)
{
    m_connector->button(static_cast<int>(preferences.connector))->setChecked(true);
    m_assumeUp->setChecked(preferences.assumeUp);
}

void ScanningPage::collect(Preferences &preferences) const
{
    preferences.connector = static_cast<ConnectorKind>(m_connector->checkedId());
    preferences.assumeUp = m_assumeUp->isChecked();
}

} // namespace netsonde
