// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/commandspage.h"

#include "engine/targets/portset.h"
#include "ui/theme/icons.h"
#include "ui/widgets/pushbutton.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/windows/commandwords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace netsonde {

namespace {

enum Column { Title, Line, Ports, ColumnCount };

} // namespace

CommandsPage::CommandsPage(QWidget *parent)
    : PreferencesPage(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_remove(new PushButton(Theme::icon(Theme::Icon::Remove), tr("Re&move"), this))
    , m_note(new TintedLabel(Theme::Meaning::Muted, this))
{
    m_table->setAccessibleName(tr("Commands"));
    m_table->setHorizontalHeaderLabels({tr("Title"), tr("Command"), tr("Ports")});
    m_table->horizontalHeader()->setSectionResizeMode(Line, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setWordWrap(false);
    m_table->setColumnWidth(Title, fontMetrics().averageCharWidth() * 19);
    m_table->setColumnWidth(Ports, fontMetrics().averageCharWidth() * 8);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);

    QPushButton *addButton = new PushButton(Theme::icon(Theme::Icon::Add), tr("&Add"), this);
    for (QPushButton *button : {addButton, m_remove})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *explanation = new TintedLabel(Theme::Meaning::Muted, this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setText(
        tr("{address}, {port} and {name} stand for the host and port that a command is run for. Without "
           "ports a command is for every host. No shell is used; put words with spaces into \"\"."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addWidget(explanation);

    connect(addButton, &QPushButton::clicked, this, &CommandsPage::addCommand);
    connect(m_remove, &QPushButton::clicked, this, &CommandsPage::removeCommand);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CommandsPage::showProblem);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        showProblem();
        Q_EMIT edited();
    });
}

UserCommand CommandsPage::commandIn(int row) const
{
    const auto text = [&](int column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        return item ? item->text().trimmed() : QString();
    };
    return {text(Title), text(Line), text(Ports)};
}

void CommandsPage::appendRow(const UserCommand &command)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Title, new QTableWidgetItem(command.title));
    m_table->setItem(row, Line, new QTableWidgetItem(command.line));
    m_table->setItem(row, Ports, new QTableWidgetItem(command.ports));
}

void CommandsPage::fill(const Preferences &preferences)
{
    Preferences shown;
    collect(shown);
    if (shown.commands == preferences.commands && m_table->rowCount() == shown.commands.size())
        return; // whoever is typing stays where they are
    m_table->setRowCount(0);
    for (const UserCommand &command : preferences.commands)
        appendRow(command);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Title);
    showProblem();
}

void CommandsPage::collect(Preferences &preferences) const
{
    preferences.commands.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const UserCommand command = commandIn(row);
        if (!command.title.isEmpty() && !command.line.isEmpty())
            preferences.commands.append(command);
    }
}

void CommandsPage::addCommand()
{
    appendRow({});
    m_table->setCurrentCell(m_table->rowCount() - 1, Title);
    m_table->editItem(m_table->currentItem());
}

void CommandsPage::removeCommand()
{
    m_table->removeRow(m_table->currentRow());
    showProblem();
    Q_EMIT edited();
}

void CommandsPage::showProblem()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    QString text;
    if (row >= 0) {
        const UserCommand command = commandIn(row);
        const Parsed<PortSet> ports = PortSet::parse(command.ports);
        if (command.title.isEmpty())
            text = tr("Type the title that the menu shows.");
        else if (const std::optional<CommandRefusal> problem = command.problem())
            text = commandProblem(*problem);
        else if (!command.ports.isEmpty() && !ports)
            text = tr("Ports: %1").arg(words::problem(ports.error()));
    }
    m_note->setMeaning(Theme::Meaning::Warning);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_table->setAccessibleDescription(text);
}

} // namespace netsonde
