// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QAbstractButton;
class QVBoxLayout;

namespace netsonde {

/// A group of radio buttons or check boxes, each with a line below it that says what it does.
class ExplainedButtons : public QGroupBox
{
    Q_OBJECT

public:
    explicit ExplainedButtons(const QString &title, QWidget *parent = nullptr);

    /// Takes @p button in. An empty @p explanation adds no line.
    void add(QAbstractButton *button, const QString &explanation);

private:
    QVBoxLayout *m_column;
};

} // namespace netsonde
