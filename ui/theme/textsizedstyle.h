// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace netsonde {

/// Any style, with pictures and boxes to check that grow with the program's text. How fine the desktop's
/// screen is (dots per inch) is in what the style answers already.
class TextSizedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit TextSizedStyle(const QString &base);

    /// Of the style itself or of the one that it stands before.
    static QString nameOf(const QStyle &style);
    /// In per cent of the desktop's; a change of the font after it makes the widgets ask anew.
    void setTextSize(int percent) { m_percent = percent; }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;

private:
    int m_percent = 100;
};

} // namespace netsonde
