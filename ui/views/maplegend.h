// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace netsonde {

/// What the cells of a map of ports mean, each as it is painted with its word.
class MapLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Calls @p draw with each item's place; goes on in the next line where one is full. Returns the height.
    template <typename Draw>
    int layOut(int width, Draw draw) const;
};

} // namespace netsonde
