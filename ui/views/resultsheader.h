// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPointer>

namespace netsonde {

/// The titles over a results table, as far from the columns' edges as the text below them.
class ResultsHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ResultsHeader(QWidget *parent = nullptr);

    /// Takes an empty one of its own instead: to paint a title Qt asks whether every cell of the column is selected,
    /// which takes half a second in a table of a million selected rows.
    void setSelectionModel(QItemSelectionModel *selection) override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    QPointer<QItemSelectionModel> m_selection;
};

} // namespace netsonde
