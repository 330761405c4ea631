// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace netsonde {

/// A picture of the theme. It is painted from the icon each time, so it has the colours of the moment and the pixels of
/// the screen it is on; a label would keep the pixmap it was given.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Size : quint8 {
        Small, ///< beside a line of text
        Medium, ///< over an empty view
        Large, ///< the program's own
    };

    explicit IconLabel(Size size, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    QIcon icon() const { return m_icon; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Size m_size;
    QIcon m_icon;
};

} // namespace netsonde
