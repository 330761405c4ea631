// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resultsfiltermodel.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace netsonde {

/// The line above the tables that narrows what they show.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QLabel *label() const { return m_label; }
    QString text() const;
    QuickFilter quick() const;
    bool isActive() const;
    /// Shows everything again.
    void clear();
    void focusText();
    /// "Showing 12 of 256"; nothing for an empty table.
    void setShown(int shown, int total);

Q_SIGNALS:
    /// Shortly after the last key.
    void textChanged(const QString &text);
    void quickChanged(netsonde::QuickFilter quick);

private:
    QLabel *m_label;
    QLineEdit *m_text;
    QButtonGroup *m_quick;
    QLabel *m_shown;
    QTimer m_pause;
};

} // namespace netsonde
