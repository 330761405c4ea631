// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rowcopy.h"

#include "ui/views/selectedrows.h"

#include <QAbstractProxyModel>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>

#include <limits>

namespace netsonde {

using namespace std::chrono_literals;

namespace {

constexpr qint64 firstSliceMs = 30;
constexpr qint64 sliceMs = 6;
constexpr auto pause = 2ms; ///< between slices
constexpr int rowsPerLook = 64; ///< at the clock

QList<int> visibleColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns << column;
    }
    return columns;
}

/// A field that held a tab or a line break would be two.
QString field(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

RowCopy::RowCopy(const QTableView &view, QObject *parent)
    : QObject(parent)
    , m_model(view.model())
    , m_rows(selectedRows(*view.selectionModel()))
    , m_columns(visibleColumns(*view.horizontalHeader()))
{
    for (const int column : std::as_const(m_columns))
        m_titles += field(m_model->headerData(column, Qt::Horizontal).toString()) + u'\t';
    m_titles.back() = u'\n';
    m_text = m_titles;
    if (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(view.model())) {
        m_ordersItself = false;
        m_model = proxy->sourceModel();
        for (int &row : m_rows)
            row = proxy->mapToSource(proxy->index(row, 0)).row();
    }
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RowCopy::lost);
    m_next.setSingleShot(true);
    m_next.setInterval(pause);
    connect(&m_next, &QTimer::timeout, this, [this] { work(sliceMs); });
}

/// A model that orders its own rows may do so between two slices; it is small, one host's ports at most.
void RowCopy::start()
{
    work(m_ordersItself ? std::numeric_limits<qint64>::max() : firstSliceMs);
}

void RowCopy::addLine(int row)
{
    for (const int column : std::as_const(m_columns)) {
        m_text += field(m_model->index(row, column).data().toString());
        m_text += u'\t';
    }
    m_text.back() = u'\n';
}

void RowCopy::work(qint64 ms)
{
    if (!m_model)
        return;
    QElapsedTimer timer;
    timer.start();
    while (m_done < total() && !timer.hasExpired(ms)) {
        const int upTo = qMin(total(), m_done + rowsPerLook);
        for (; m_done < upTo; ++m_done)
            addLine(m_rows[m_done]);
    }
    if (m_done < total()) {
        m_next.start();
        Q_EMIT progressed();
        return;
    }
    Q_EMIT finished(m_text);
}

} // namespace netsonde
