// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/hostactions.h"

#include "engine/targets/portset.h"
#include "ui/models/roles.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/resultspane.h"
#include "ui/windows/commandwords.h"
#include "ui/windows/findnextopen.h"
#include "ui/windows/weburl.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;
using Theme::Icon;

namespace {

bool hasSeveralRows(const ResultsView &view)
{
    const QItemSelection selection = view.selectionModel()->selection();
    return selection.size() > 1 || (!selection.isEmpty() && selection.first().height() > 1);
}

/// An IPv6 address and its port are told apart by brackets, RFC 3986.
QString endpointText(const IpAddress &address, quint16 port)
{
    return (address.isV6() ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

} // namespace

HostActions::HostActions(ResultsPane *pane, ResultsView *verdicts, Launcher launcher, QWidget *window)
    : QObject(window)
    , m_pane(pane)
    , m_verdicts(verdicts)
    , m_launcher(std::move(launcher))
    , m_menu(new QMenu(tr("H&ost"), window))
{
    m_browse = add(Icon::Browser, tr("Open in &Browser"), Qt::CTRL | Qt::Key_B, &HostActions::openInBrowser);
    m_afterCommands = m_menu->addSeparator();
    m_copy = add(Icon::Copy, {}, Qt::CTRL | Qt::SHIFT | Qt::Key_C, &HostActions::copyAddresses);
    m_copyEndpoint
        = add(Icon::Copy, tr("Copy Address and &Port"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, &HostActions::copyEndpoint);
    m_menu->addSeparator();
    m_rescan = add(Icon::Rescan, {}, Qt::CTRL | Qt::Key_R, &HostActions::rescan);
    m_scanAll
        = add(Icon::AllPorts, tr("Scan A&ll Ports"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, &HostActions::scanAllPorts);
    m_exclude
        = add(Icon::Exclude, tr("E&xclude from Next Scan"), Qt::CTRL | Qt::SHIFT | Qt::Key_X, &HostActions::exclude);
    m_wake = add(Icon::Wake, tr("&Wake on LAN"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, &HostActions::wake);
    m_menu->addSeparator();
    m_findNext = add(Icon::FindNext, tr("Find &Next Open"), QKeySequence::FindNext, &HostActions::findNext);

    for (ResultsView *view : {pane->view(ResultsPane::Hosts), pane->view(ResultsPane::OpenPorts), verdicts})
        watch(view);
    connect(pane, &ResultsPane::currentHostChanged, this, &HostActions::update);
    connect(qApp, &QApplication::focusChanged, this, &HostActions::update);
    update();
}

QAction *HostActions::add(Icon icon, const QString &text, const QKeySequence &keys, void (HostActions::*act)())
{
    QAction *action = m_menu->addAction(Theme::menuIcon(icon), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void HostActions::watch(ResultsView *view)
{
    connect(view, &ResultsView::contextMenuRequested, this, [this, view](QMenu *menu, const QModelIndex &cell) {
        offerFor(placeOf(view, cell));
        menu->addActions(m_menu->actions());
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HostActions::update);
}

void HostActions::setResults(std::shared_ptr<const ScanResults> results)
{
    m_results = std::move(results);
    update();
}

void HostActions::setRunning(bool running)
{
    m_running = running;
    update();
}

void HostActions::forget()
{
    qApp->disconnect(this);
    for (const ResultsView *view : {m_pane->view(ResultsPane::Hosts), m_pane->view(ResultsPane::OpenPorts), m_verdicts})
        view->selectionModel()->disconnect(this);
}

void HostActions::setCommands(const QList<UserCommand> &commands)
{
    if (m_commands == commands && !m_commandActions.isEmpty())
        return;
    m_commands = commands;
    makeCommandActions();
    update();
}

void HostActions::makeCommandActions()
{
    qDeleteAll(m_commandActions);
    m_commandActions.clear();
    for (const UserCommand &command : m_commands) {
        auto *action
            = new QAction(Theme::menuIcon(Icon::Command), words::brief(command.title).replace(u'&', u"&&"_s), m_menu);
        // The first few have a key each.
        if (m_commandActions.size() < 9)
            action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(m_commandActions.size() + 1)));
        connect(action, &QAction::triggered, this, [this, command] { run(command); });
        m_menu->insertAction(m_afterCommands, action);
        m_commandActions.append(action);
    }
}

HostActions::Place HostActions::placeOf(ResultsView *view, const QModelIndex &cell) const
{
    const QVariant row = cell.data(HostRowRole);
    return {view, row.isValid() ? row.toInt() : -1, static_cast<quint16>(cell.data(PortRole).toInt())};
}

HostActions::Place HostActions::currentPlace() const
{
    ResultsView *view = m_verdicts->hasFocus() ? m_verdicts : m_pane->view(m_pane->currentTab());
    const QModelIndex current = view->currentIndex();
    // What a filter made current nobody picked.
    const bool isPicked = current.isValid() && view->selectionModel()->isRowSelected(current.row());
    return placeOf(view, isPicked ? current : QModelIndex());
}

void HostActions::update()
{
    offerFor(currentPlace());
}

const HostResult *HostActions::host() const
{
    const bool exists = m_results && m_place.hostRow >= 0 && m_place.hostRow < m_results->hostCount();
    return exists ? &m_results->host(m_place.hostRow) : nullptr;
}

quint16 HostActions::webPort() const
{
    const HostResult *on = host();
    if (!on)
        return 0;
    if (m_place.port == 0)
        return webPortOf(on->openPorts);
    return on->openPorts.contains(m_place.port) ? m_place.port : quint16(0);
}

std::optional<quint16> HostActions::portFor(const UserCommand &command) const
{
    const HostResult *on = host();
    if (!on)
        return std::nullopt;
    if (m_place.port == 0)
        return command.portFor(on->openPorts);
    // A command for any host doesn't care whether this port is open.
    if (command.portFor({}) == 0)
        return m_place.port;
    const bool fits = command.isFor(m_place.port) && on->openPorts.contains(m_place.port);
    return fits ? std::optional(m_place.port) : std::nullopt;
}

void HostActions::offerFor(const Place &place)
{
    m_place = place;
    const HostResult *on = host();
    const bool hasAddress = on && !on->address.isNull();
    const bool several = place.view != m_verdicts && hasSeveralRows(*place.view);
    const quint16 port = webPort();
    m_browse->setEnabled(hasAddress && port != 0);
    for (int i = 0; i < m_commandActions.size(); ++i)
        m_commandActions[i]->setEnabled(hasAddress && portFor(m_commands[i]).has_value());
    m_copy->setText(several ? tr("Copy &Addresses") : tr("Copy &Address"));
    m_copy->setEnabled(hasAddress);
    m_copyEndpoint->setEnabled(hasAddress && place.port != 0);
    m_rescan->setText(several ? tr("&Rescan Hosts") : tr("&Rescan Host"));
    m_rescan->setEnabled(hasAddress && !m_running);
    m_scanAll->setEnabled(hasAddress && !m_running);
    m_exclude->setEnabled(hasAddress);
    m_wake->setEnabled(hasAddress);
    m_findNext->setEnabled(m_results && m_results->openPortCount() > 0);
}

QList<int> HostActions::hostRows() const
{
    QList<int> hosts;
    QSet<int> seen;
    const auto append = [&](int row) {
        if (seen.contains(row) || m_results->host(row).address.isNull())
            return;
        seen.insert(row);
        hosts.append(row);
    };
    if (!host())
        return {};
    if (m_place.view != m_verdicts) {
        QModelIndexList rows = m_place.view->selectionModel()->selectedRows();
        std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
        for (const QModelIndex &row : std::as_const(rows))
            append(row.data(HostRowRole).toInt());
    }
    // A menu may be about a row that is not among the selected.
    if (seen.contains(m_place.hostRow))
        return hosts;
    hosts.clear();
    append(m_place.hostRow);
    return hosts;
}

QStringList HostActions::addresses() const
{
    QStringList texts;
    for (const int row : hostRows())
        texts.append(m_results->host(row).address.toString());
    return texts;
}

void HostActions::openInBrowser()
{
    const HostResult *on = host();
    const quint16 port = webPort();
    if (!on || port == 0)
        return;
    const QUrl url = webUrl(on->address, port);
    if (!m_launcher.open(url))
        Q_EMIT failed(tr("No browser could be started for %1.").arg(url.toDisplayString()));
}

void HostActions::run(const UserCommand &command)
{
    const HostResult *on = host();
    const std::optional<quint16> port = portFor(command);
    if (!on || !port)
        return;
    const auto call = command.callFor({on->address, on->name, *port});
    if (const auto *refusal = std::get_if<CommandRefusal>(&call)) {
        //: %1 is a command's title, %2 a sentence that says why not.
        Q_EMIT failed(tr("%1 was not run. %2").arg(words::brief(command.title), commandProblem(*refusal)));
        return;
    }
    const auto &whole = std::get<CommandCall>(call);
    if (!m_launcher.start(whole)) {
        Q_EMIT failed(tr("%1: the program %2 could not be started. Change the command in Preferences.")
                          .arg(words::brief(command.title), words::brief(whole.program)));
    }
}

void HostActions::copyAddresses()
{
    const QStringList texts = addresses();
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void HostActions::copyEndpoint()
{
    if (const HostResult *on = host(); on && m_place.port != 0)
        QGuiApplication::clipboard()->setText(endpointText(on->address, m_place.port));
}

void HostActions::rescan()
{
    if (!m_results)
        return;
    PortSet asked;
    for (const quint16 port : m_results->ports())
        asked.insert(port);
    rescanOn(asked.toString());
}

void HostActions::scanAllPorts()
{
    rescanOn(u"1-65535"_s);
}

void HostActions::rescanOn(const QString &ports)
{
    const QStringList texts = addresses();
    if (texts.isEmpty() || m_running)
        return;
    if (texts.size() > mostRescanned) {
        Q_EMIT failed(
            tr("%1 hosts are selected; up to %2 can be scanned again at once.", nullptr, static_cast<int>(texts.size()))
                .arg(words::number(static_cast<quint64>(texts.size())), words::number(mostRescanned)));
        return;
    }
    Q_EMIT scanRequested(texts.join(u", "_s), ports, static_cast<int>(texts.size()));
}

void HostActions::exclude()
{
    const QStringList texts = addresses();
    if (!texts.isEmpty())
        Q_EMIT exclusionRequested(texts.join(u", "_s));
}

void HostActions::wake()
{
    if (const QList<int> rows = hostRows(); !rows.isEmpty())
        Q_EMIT wakeRequested(rows);
}

void HostActions::findNext()
{
    if (!findNextOpen(*m_pane))
        Q_EMIT nothingOpen();
}

} // namespace netsonde
