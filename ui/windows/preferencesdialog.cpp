// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/preferencesdialog.h"

#include "ui/widgets/pushbutton.h"
#include "ui/windows/appearancepage.h"
#include "ui/windows/columnspage.h"
#include "ui/windows/commandspage.h"
#include "ui/windows/scanningpage.h"
#include "ui/windows/timingpage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace netsonde {

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const QList<ResultsView *> &tables,
                                     QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Preferences"));
    addPage(new AppearancePage, Theme::Icon::Appearance, tr("Appearance"));
    if (!tables.isEmpty())
        addPage(new ColumnsPage(tables), Theme::Icon::Columns, tr("Columns"));
    addPage(new ScanningPage, Theme::Icon::Scan, tr("Scanning"));
    addPage(new TimingPage, Theme::Icon::Timing, tr("Timing"));
    addPage(new CommandsPage, Theme::Icon::Command, tr("Commands"));

    m_tabs->setUsesScrollButtons(false); // the dialog is as wide as all of them

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // the style's is black, also on dark
    auto *reset = new PushButton(Theme::icon(Theme::Icon::Reset), tr("&Reset This Page"));
    reset->setAutoDefault(false);
    buttons->addButton(reset, QDialogButtonBox::ResetRole);
    reset->setToolTip(tr("Put everything on this page back to what it was at first"));
    connect(reset, &QPushButton::clicked, this, &PreferencesDialog::resetPage);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_tabs);
    column->addWidget(buttons);
    fill();
    fitScreen();
    m_tabs->setFocus();
}

void PreferencesDialog::addPage(PreferencesPage *page, Theme::Icon icon, const QString &title)
{
    m_pages.append(page);
    // Large text on a small screen: the page scrolls, the buttons below it stay.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to what has the focus
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_tabs->addTab(scroll, Theme::icon(icon), title);
    connect(page, &PreferencesPage::edited, this, &PreferencesDialog::collect);
}

void PreferencesDialog::fitScreen()
{
    QSize wanted(fontMetrics().averageCharWidth() * 78, 0);
    for (const PreferencesPage *page : m_pages)
        wanted = wanted.expandedTo({page->minimumSizeHint().width(), page->heightForWidth(wanted.width())});
    const QSize around(60, 140); // frames, tabs and buttons
    resize((wanted + around).boundedTo(screen()->availableSize() * 0.9));
}

void PreferencesDialog::setPreferences(const Preferences &preferences)
{
    if (m_preferences == preferences)
        return;
    m_preferences = preferences;
    fill();
}

void PreferencesDialog::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    for (PreferencesPage *page : m_pages)
        page->fill(m_preferences);
}

void PreferencesDialog::collect()
{
    if (m_filling)
        return;
    Preferences now = m_preferences;
    for (const PreferencesPage *page : m_pages)
        page->collect(now);
    if (now == m_preferences)
        return;
    m_preferences = now;
    Q_EMIT changed(m_preferences);
}

void PreferencesDialog::resetPage()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_pages[m_tabs->currentIndex()]->reset();
    }
    collect();
}

} // namespace netsonde
