// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace netsonde {

/// A toggle whose chosen state shows in every style and palette: bold text on the highlight colour. Disabled it
/// does nothing, so then none is chosen.
class QuickButton : public QToolButton
{
    Q_OBJECT

public:
    QuickButton(const QString &text, const QString &toolTip, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    bool isInForce() const { return isChecked() && isEnabled(); }

    bool m_dressing = false;
};

} // namespace netsonde
