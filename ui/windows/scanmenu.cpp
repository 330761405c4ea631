// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/scanmenu.h"

#include "ui/theme/icons.h"
#include "ui/widgets/portbox.h"
#include "ui/widgets/profilebox.h"
#include "ui/widgets/scanbar.h"
#include "ui/widgets/targetbox.h"
#include "ui/words/words.h"

#include <QAction>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;
using Theme::Icon;

namespace {

constexpr qsizetype longestName = 60;

/// In a menu an & is a mnemonic.
QString menuText(const QString &text)
{
    return words::brief(text, longestName).replace(u'&', u"&&"_s);
}

} // namespace

ScanMenu::ScanMenu(ScanBar *bar, QWidget *window)
    : QObject(window)
    , m_bar(bar)
    , m_window(window)
    , m_menu(new QMenu(tr("S&cans"), window))
    , m_targets(m_menu->addMenu(Theme::menuIcon(Icon::Network), tr("Local &Networks")))
    , m_ports(m_menu->addMenu(Theme::menuIcon(Icon::Ports), tr("&Port Presets")))
    , m_scans(m_menu->addMenu(Theme::menuIcon(Icon::Saved), tr("&Saved Scans")))
{
    QAction *open = m_menu->addAction(Theme::menuIcon(Icon::Open), tr("&Open File of Targets…"));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, this, &ScanMenu::fileRequested);
    QAction *saveAction = m_menu->addAction(Theme::menuIcon(Icon::Save), tr("Sa&ve This Scan…"));
    saveAction->setShortcut(QKeySequence::Save);
    connect(saveAction, &QAction::triggered, this, &ScanMenu::askForName);
    connect(m_targets, &QMenu::aboutToShow, this, &ScanMenu::fillTargets);
    connect(m_scans, &QMenu::aboutToShow, this, &ScanMenu::fillSaved);
    addPresets();
    fillTargets();
    fillSaved();
    bar->targets()->setMenu(m_targets, Icon::Network, tr("Networks of this computer"));
    bar->ports()->setMenu(m_ports, Icon::Ports, tr("Ports that are often wanted"));
}

void ScanMenu::addPresets()
{
    const auto add = [this](const QString &what, const QString &ports) {
        connect(m_ports->addAction(u"%1\t%2"_s.arg(what, ports)), &QAction::triggered, this,
                [this, ports] { m_bar->ports()->setText(ports); });
    };
    add(tr("20 most often open"), u"top20"_s);
    add(tr("100 most often open"), u"top100"_s);
    add(tr("1000 most often open"), u"top1000"_s);
    add(tr("Well-known"), u"1-1023"_s);
    add(tr("All"), u"1-65535"_s);
    m_ports->addSeparator();
    add(tr("Web pages"), u"80,443,8000,8080,8443"_s);
    add(tr("Remote access"), u"22,23,3389,5900"_s);
    add(tr("File sharing"), u"21,139,445,548,2049"_s);
    add(tr("Printers"), u"515,631,9100"_s);
    add(tr("Mail"), u"25,110,143,465,587,993,995"_s);
    add(tr("Databases"), u"1433,1521,3306,5432,6379,9200,27017"_s);
}

void ScanMenu::fillTargets()
{
    m_targets->clear();
    for (const TargetRange &range : m_ranges ? m_ranges() : QList<TargetRange>()) {
        connect(m_targets->addAction(Theme::menuIcon(Icon::Network), menuText(range.notation) + u'\t' + range.what),
                &QAction::triggered, this, [this, range] { m_bar->targets()->setText(range.notation); });
    }
    connect(m_targets->addAction(Theme::menuIcon(Icon::Computer), tr("This computer") + u"\t127.0.0.1"_s),
            &QAction::triggered, this, [this] { m_bar->targets()->setText(u"127.0.0.1"_s); });
    m_targets->addSeparator();
    connect(m_targets->addAction(Theme::menuIcon(Icon::Open), tr("&Open File of Targets…")), &QAction::triggered, this,
            &ScanMenu::fileRequested);
}

void ScanMenu::setSaved(const QList<SavedScan> &scans)
{
    m_saved = scans;
    fillSaved();
}

void ScanMenu::fillSaved()
{
    m_scans->clear();
    for (const SavedScan &scan : std::as_const(m_saved))
        connect(m_scans->addAction(menuText(scan.name)), &QAction::triggered, this, [this, scan] { recall(scan); });
    m_scans->setEnabled(!m_saved.isEmpty());
    if (m_saved.isEmpty())
        return;
    m_scans->addSeparator();
    QMenu *remove = m_scans->addMenu(Theme::menuIcon(Icon::Remove), tr("&Remove"));
    for (const SavedScan &scan : std::as_const(m_saved)) {
        connect(remove->addAction(menuText(scan.name)), &QAction::triggered, this, [this, scan] {
            m_saved.removeAll(scan);
            m_scans->setEnabled(!m_saved.isEmpty()); // the menu is filled anew when it opens
            Q_EMIT savedChanged();
        });
    }
}

void ScanMenu::askForName()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save This Scan"));
    dialog->setLabelText(tr("Name; a scan of the same name is replaced."));
    dialog->setMinimumWidth(40 * dialog->fontMetrics().averageCharWidth());
    dialog->setTextValue(suggestedName());
    connect(dialog, &QInputDialog::textValueSelected, this, &ScanMenu::save);
    dialog->open();
    auto *edit = dialog->findChild<QLineEdit *>();
    edit->setSelection(static_cast<int>(edit->text().size()),
                       -static_cast<int>(edit->text().size())); // its beginning shows
}

QString ScanMenu::suggestedName() const
{
    const QString typed = m_bar->targets()->text().simplified();
    const QString whole = typed.isEmpty() ? QFileInfo(m_bar->targets()->filePath()).completeBaseName() : typed;
    if (whole.size() <= longestName)
        return whole;
    static const QRegularExpression separator(u"[\\s,;]+"_s);
    const qsizetype end = whole.lastIndexOf(separator, longestName);
    return end > 0 ? whole.first(end) : whole.first(longestName);
}

void ScanMenu::save(const QString &name)
{
    SavedScan scan {name.simplified(),        m_bar->targets()->text(),    m_bar->ports()->text(),
                    m_bar->exclude()->text(), m_bar->profile()->profile(), m_bar->targets()->filePath()};
    if (scan.profile == ProfileChoice::Custom)
        scan.custom = m_customTiming;
    if (scan.name.isEmpty())
        return;
    const auto same = std::ranges::find(m_saved, scan.name, &SavedScan::name);
    if (same != m_saved.end())
        *same = scan;
    else
        m_saved.append(scan);
    fillSaved();
    Q_EMIT savedChanged();
}

void ScanMenu::recall(const SavedScan &scan)
{
    m_bar->exclude()->setText(scan.exclude);
    m_bar->ports()->setText(scan.ports);
    if (!scan.exclude.isEmpty())
        m_bar->setShowsMore(true);
    Q_EMIT recalled(scan);
}

} // namespace netsonde
