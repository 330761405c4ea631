// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace netsonde {

/// A label in larger type than its neighbours, also after the program's size of text changed.
class TitleLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Weight : quint8 { Normal, Bold };

    /// @p factor is the size in units of the program's.
    TitleLabel(double factor, Weight weight, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchParent();
    void enlarge();

    double m_factor;
    Weight m_weight;
};

} // namespace netsonde
