// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/columnspage.h"

#include "ui/views/resultsview.h"
#include "ui/widgets/labelcolumn.h"
#include "ui/widgets/pushbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace netsonde {

ColumnsPage::ColumnsPage(const QList<ResultsView *> &tables, QWidget *parent)
    : PreferencesPage(parent)
    , m_table(new QComboBox(this))
    , m_columns(new QListWidget(this))
    , m_up(new PushButton(tr("Move &Up"), this))
    , m_down(new PushButton(tr("Move &Down"), this))
{
    for (ResultsView *view : tables) {
        m_tables.append(view);
        m_table->addItem(view->accessibleName());
        connect(view, &ResultsView::columnsChanged, this, &ColumnsPage::showColumns);
    }
    m_table->setAccessibleName(tr("Table"));
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_columns->setSpacing(2); // of boxes that would touch
    auto *label = new QLabel(tr("&Table"), this);
    label->setBuddy(m_table);
    new LabelColumn({label}, this);
    auto *explanation = new QLabel(tr("Checked columns are shown in this order."), this);
    explanation->setWordWrap(true);

    auto *tableRow = new QHBoxLayout;
    tableRow->addWidget(label);
    tableRow->addWidget(m_table, 1);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *columnsRow = new QHBoxLayout;
    columnsRow->addWidget(m_columns, 1);
    columnsRow->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(tableRow);
    column->addWidget(explanation);
    column->addLayout(columnsRow, 1);

    connect(m_table, &QComboBox::currentIndexChanged, this, [this] {
        showColumns();
        m_columns->setCurrentRow(0);
    });
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnsPage::takeChecks);
    connect(m_columns, &QListWidget::currentRowChanged, this, &ColumnsPage::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    showColumns();
}

ResultsView *ColumnsPage::table() const
{
    return m_tables.value(m_table->currentIndex());
}

void ColumnsPage::showColumns()
{
    if (!table() || m_isShowing)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const QHeaderView *header = table()->horizontalHeader();
    // In their places, for one of them may be telling that it was checked.
    while (m_columns->count() < header->count())
        m_columns->addItem(QString());
    while (m_columns->count() > header->count())
        delete m_columns->takeItem(m_columns->count() - 1);
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool isHidden = header->isSectionHidden(column);
        QListWidgetItem *item = m_columns->item(place);
        item->setText(table()->model()->headerData(column, Qt::Horizontal).toString());
        item->setData(Qt::UserRole, column);
        item->setCheckState(isHidden ? Qt::Unchecked : Qt::Checked);
        // The last visible column stays.
        const bool canChange = isHidden || table()->canHideColumn(column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                       | (canChange ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    }
    if (m_columns->currentRow() < 0)
        m_columns->setCurrentRow(0);
    updateButtons();
}

void ColumnsPage::takeChecks()
{
    if (!table() || m_isShowing)
        return;
    {
        const QScopedValueRollback showing(m_isShowing, true);
        for (int row = 0; row < m_columns->count(); ++row) {
            const QListWidgetItem *item = m_columns->item(row);
            table()->showColumn(item->data(Qt::UserRole).toInt(), item->checkState() == Qt::Checked);
        }
    }
    showColumns();
}

void ColumnsPage::move(int by)
{
    const int row = m_columns->currentRow();
    if (!table() || row < 0 || row + by < 0 || row + by >= m_columns->count())
        return;
    table()->horizontalHeader()->moveSection(row, row + by);
    m_columns->setCurrentRow(row + by);
    showColumns();
}

void ColumnsPage::updateButtons()
{
    const int row = m_columns->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_columns->count());
}

void ColumnsPage::reset()
{
    if (!table())
        return;
    table()->resetColumns();
    showColumns();
}

} // namespace netsonde
