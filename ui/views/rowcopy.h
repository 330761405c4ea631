// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QAbstractItemModel;
class QTableView;

namespace netsonde {

/// Writes the rows that are selected in a table at this moment as text: tab-separated fields under a line of titles,
/// the visible columns in the order they stand, top to bottom. A few milliseconds at a time, for the rows can be read
/// in the window's thread only and may be a million. Rows that move meanwhile are written where they were.
class RowCopy : public QObject
{
    Q_OBJECT

public:
    explicit RowCopy(const QTableView &view, QObject *parent = nullptr);

    /// What fits in a moment is done at once.
    void start();
    int done() const { return m_done; }
    int total() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void progressed();
    void finished(const QString &text);
    /// The rows are gone: another scan has begun.
    void lost();

private:
    void work(qint64 ms);
    void addLine(int row);

    QPointer<const QAbstractItemModel> m_model; ///< behind what sorts and filters
    QList<int> m_rows; ///< of it
    QList<int> m_columns;
    QString m_titles;
    QString m_text;
    int m_done = 0;
    bool m_ordersItself = true;
    QTimer m_next;
};

} // namespace netsonde
