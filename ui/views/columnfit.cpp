// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/columnfit.h"

#include "ui/models/roles.h"
#include "ui/views/celldelegate.h"
#include "ui/views/headerstate.h"

#include <QHash>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <limits>
#include <numeric>

namespace netsonde {

namespace {

constexpr int margins = 2 * CellDelegate::padding + 2;

} // namespace

void ColumnFit::setOn(bool on)
{
    m_isOn = on;
    m_spared.clear();
}

void ColumnFit::widen()
{
    const QScopedValueRollback working(m_isAtWork, true);
    QHeaderView &header = *m_view.horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        HeaderState::setWidth(header, column, widest(column));
}

bool ColumnFit::fit()
{
    if (!m_isOn || !m_view.model())
        return false;
    const QScopedValueRollback working(m_isAtWork, true);
    // Room for the scroll bar is kept, or what it covers would move each time that it comes.
    const int room = m_view.isVisible()
        ? m_view.maximumViewportSize().width() - m_view.verticalScrollBar()->sizeHint().width()
        : std::numeric_limits<int>::max(); // nobody knows before
    QList<int> columns = shown();
    const auto sumOf = [](const QList<int> &all, const auto &widthOf) {
        return std::accumulate(all.begin(), all.end(), 0, [&](int sum, int column) { return sum + widthOf(column); });
    };
    QList<int> spared;
    const auto spare = [&](const QList<int> &which, const auto &widthOf) {
        for (const int column : which) {
            if (columns.contains(column) && sumOf(columns, widthOf) > room) {
                columns.removeOne(column);
                spared.append(column);
            }
        }
    };
    spare(m_spare, [this](int column) { return narrowest(column); });
    spare(m_lastSpare, [this](int column) { return barest(column); });

    QHash<int, int> width;
    for (const int column : std::as_const(columns))
        width[column] = widest(column);
    int missing = sumOf(columns, [&width](int column) { return width[column]; }) - room;
    const auto yield = [&](int column, int least) {
        const int given = columns.contains(column) ? std::clamp(missing, 0, qMax(0, width[column] - least)) : 0;
        missing -= given;
        width[column] -= given;
    };
    for (const int column : std::as_const(m_yielding))
        yield(column, narrowest(column));
    for (auto column = m_yielding.crbegin(); column != m_yielding.crend(); ++column)
        yield(*column, barest(*column));

    // QList compares two empty ones by way of a null pointer (Qt 6.4).
    const bool isOther = !std::ranges::equal(spared, m_spared);
    for (const int column : std::as_const(m_spared))
        m_view.setColumnHidden(column, spared.contains(column));
    for (const int column : std::as_const(spared))
        m_view.setColumnHidden(column, true);
    m_spared = spared;
    for (const int column : std::as_const(columns)) {
        if (m_view.columnWidth(column) != width[column])
            m_view.setColumnWidth(column, width[column]);
    }
    m_view.horizontalHeader()->length(); // resizes now what it would resize later
    return isOther;
}

/// What is to be seen where there is room enough.
QList<int> ColumnFit::shown() const
{
    QList<int> columns;
    for (int column = 0; column < m_view.horizontalHeader()->count(); ++column) {
        if (!m_view.isColumnHidden(column) || m_spared.contains(column))
            columns.append(column);
    }
    return columns;
}

int ColumnFit::titleWidth(int column) const
{
    const int sortArrow = m_view.fontMetrics().height() / 2 + 11;
    return sampleWidth(column, Qt::DisplayRole) + sortArrow;
}

int ColumnFit::sampleWidth(int column, int role) const
{
    const QString sample = m_view.model()->headerData(column, Qt::Horizontal, role).toString();
    return sample.isEmpty() ? 0 : margins + m_view.fontMetrics().size(0, sample).width();
}

int ColumnFit::widest(int column) const
{
    return qMax(sampleWidth(column, WidthSampleRole), titleWidth(column));
}

int ColumnFit::narrowest(int column) const
{
    if (!m_yielding.contains(column))
        return widest(column);
    return qMax(sampleWidth(column, LeastWidthSampleRole), titleWidth(column));
}

int ColumnFit::barest(int column) const
{
    return m_yielding.contains(column) ? titleWidth(column) : widest(column);
}

} // namespace netsonde
