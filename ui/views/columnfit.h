// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace netsonde {

/// Lays a table's columns out as long as nobody has given them widths: as wide as what its model says they hold, and
/// all of them in sight. In a narrow table those that yield become narrower, and those that can be spared are hidden.
class ColumnFit
{
public:
    explicit ColumnFit(QTableView &view)
        : m_view(view)
    { }

    /// Those that come first yield first; the last one gives the rest.
    void setYielding(const QList<int> &columns) { m_yielding = columns; }
    /// Those that come first go first.
    void setSpare(const QList<int> &columns) { m_spare = columns; }
    /// The same where there is not even room for the titles.
    void setLastSpare(const QList<int> &columns) { m_lastSpare = columns; }

    /// Off where the user has taken the columns in hand. Nothing moves at either; a column that is hidden stays so.
    void setOn(bool on);
    bool isOn() const { return m_isOn; }
    /// Whether a width that changes now is its doing.
    bool isAtWork() const { return m_isAtWork; }

    /// Gives every column, hidden ones too, what it wants.
    void widen();
    /// Brings all into sight again, as when the table's width has changed. Returns whether others are hidden than
    /// before.
    bool fit();

private:
    QList<int> shown() const;
    int titleWidth(int column) const;
    int sampleWidth(int column, int role) const;
    int widest(int column) const;
    int narrowest(int column) const;
    int barest(int column) const;

    QTableView &m_view;
    QList<int> m_yielding;
    QList<int> m_spare;
    QList<int> m_lastSpare;
    QList<int> m_spared; ///< hidden, and to come back where there is room
    bool m_isOn = true;
    bool m_isAtWork = false;
};

} // namespace netsonde
