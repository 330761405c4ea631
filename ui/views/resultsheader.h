// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace netsonde {

/// The titles over a results table, as far from the columns' edges as the text below them.
class ResultsHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ResultsHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace netsonde
