// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/macaddress.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace netsonde {

/// Where the user types a MAC address. What is none is told below it, and goes nowhere.
class MacPrompt : public QWidget
{
    Q_OBJECT

public:
    /// @p action is the button's text.
    explicit MacPrompt(const QString &action, QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const netsonde::MacAddress &mac);

private:
    void enter();
    void tell(const QString &problem);

    QLineEdit *m_edit;
    QLabel *m_problem;
};

} // namespace netsonde
