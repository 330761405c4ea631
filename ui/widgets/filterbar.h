// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filtererror.h"
#include "ui/filter/filterexpression.h"
#include "ui/models/rowarranger.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QButtonGroup;
class QLabel;

namespace netsonde {

class FilterCompleter;
class NotationEdit;

/// The line above the tables that narrows what they show. A problem of the text is marked in it and said in a line
/// below; the last text without one stays in force.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QLabel *label() const { return m_label; }
    QString text() const;
    /// Takes effect at once.
    void setText(const QString &text);
    /// Demands a term of the filter's notation too.
    void addTerm(const QString &term);
    QuickFilter quick() const;
    bool isActive() const;
    /// Nothing when the text was fine the last time it was checked.
    const std::optional<FilterError> &error() const { return m_error; }
    /// The last text without a problem: what the tables are filtered by.
    const QString &textInForce() const { return m_inForce; }
    /// Shows everything again.
    void clear();
    void focusText();
    /// What is offered after `vendor:`, asked each time.
    void setVendors(std::function<QStringList()> vendors);
    /// "Showing 12 of 256"; nothing for an empty table. While the bar is disabled it says whom it is for. @p heldBack:
    /// rows wait until fewer are selected.
    void setShown(int shown, int total, bool heldBack = false);

Q_SIGNALS:
    /// Shortly after the last key, for a text without a problem.
    void filterChanged(const netsonde::FilterExpression &filter);
    void quickChanged(netsonde::QuickFilter quick);
    /// The text was checked; error() tells how that went.
    void checked();
    /// The user is done here: Escape in an empty text, or Enter.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addClearButton();
    void check();
    int usualWidth() const;
    void keepRoom();
    QString problem() const;

    QLabel *m_label;
    NotationEdit *m_text;
    FilterCompleter *m_completer = nullptr;
    QButtonGroup *m_quick;
    QLabel *m_shown;
    QLabel *m_problem;
    bool m_isSentence = false; ///< which may be cut off
    QTimer m_pause;
    std::optional<FilterError> m_error;
    QString m_inForce;
};

} // namespace netsonde
