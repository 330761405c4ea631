// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/preferencespage.h"

#include <QPointer>

class QComboBox;
class QListWidget;
class QPushButton;

namespace netsonde {

class ResultsView;

/// Which columns each table shows and in what order. The tables keep that themselves: what is changed here is changed
/// there, and the other way round.
class ColumnsPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit ColumnsPage(const QList<ResultsView *> &tables, QWidget *parent = nullptr);

    void fill(const Preferences &) override { }
    void collect(Preferences &) const override { }
    /// The table that is chosen here.
    void reset() override;

private:
    ResultsView *table() const;
    void showColumns();
    void takeChecks();
    void move(int by);
    void updateButtons();

    QList<QPointer<ResultsView>> m_tables;
    QComboBox *m_table;
    QListWidget *m_columns;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_isShowing = false;
};

} // namespace netsonde
