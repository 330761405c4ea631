// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/statesdialog.h"

#include "ui/models/verdictsmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace netsonde {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::StatesDialog)
};

QString meaningOf(PortState state)
{
    switch (state) {
    case PortState::Open:
        return Words::tr("A program accepted a connection there.");
    case PortState::Closed:
        return Words::tr("The host is there and refused: nothing listens on this port.");
    case PortState::Filtered:
        return Words::tr(
            "No answer after all tries; of a silent host only the likeliest ports are tried. A firewall drops "
            "what is sent there, or nobody is at home.");
    case PortState::Unreachable:
        return Words::tr("A router or this computer said that nothing gets there; the reason says which.");
    case PortState::NotTested:
        return Words::tr("It could not be found out, so nothing is claimed; the reason says why.");
    }
    Q_UNREACHABLE();
}

QString meaningOf(HostState state)
{
    switch (state) {
    case HostState::Up:
        return Words::tr("Something answered, be it with a refusal. Details say which port proved it.");
    case HostState::Pending:
        return Words::tr("Nothing has answered so far, and not every port had its turn.");
    case HostState::NoAnswer:
        return Words::tr("Nothing answered. The address is free, or its host keeps silent.");
    case HostState::Unreachable:
        return Words::tr("A router or this computer said that the host can't be reached.");
    case HostState::NotTested:
        return Words::tr("None of its ports could be asked.");
    case HostState::NotResolved:
        return Words::tr("The name has no address, so there was nothing to scan.");
    }
    Q_UNREACHABLE();
}

} // namespace

StatesDialog::StatesDialog(QWidget *parent)
    : HelpDialog(tr("What the States Mean"), parent)
{
    addHeading(tr("Ports"));
    for (const PortState state :
         {PortState::Open, PortState::Closed, PortState::Filtered, PortState::Unreachable, PortState::NotTested})
        addState(Theme::stateIcon(state), words::state(state), meaningOf(state));
    addState(VerdictsModel::pendingIcon(), VerdictsModel::pendingText(),
             tr("Its turn is still to come; the scan goes on."));
    addHeading(tr("Hosts"));
    for (const HostState state : {HostState::Up, HostState::Pending, HostState::NoAnswer, HostState::Unreachable,
                                  HostState::NotTested, HostState::NotResolved})
        addState(Theme::stateIcon(state), words::hostState(state), meaningOf(state));
    fit();
}

void StatesDialog::addState(const QIcon &icon, const QString &name, const QString &meaning)
{
    auto *left = new QWidget(page());
    auto *sign = new IconLabel(IconLabel::Size::Small, left);
    sign->setIcon(icon);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins({});
    row->addWidget(sign);
    row->addWidget(label(name));
    addRow(left, meaning);
}

} // namespace netsonde
