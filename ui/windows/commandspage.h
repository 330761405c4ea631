// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/preferencespage.h"

class QPushButton;
class QTableWidget;

namespace netsonde {

class TintedLabel;

/// The commands in the menus of hosts and ports, to be edited in place.
class CommandsPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit CommandsPage(QWidget *parent = nullptr);

    void fill(const Preferences &preferences) override;
    /// Rows without a title or a command are not told yet.
    void collect(Preferences &preferences) const override;

private:
    UserCommand commandIn(int row) const;
    void appendRow(const UserCommand &command);
    void addCommand();
    void removeCommand();
    void showProblem();

    QTableWidget *m_table;
    QPushButton *m_remove;
    TintedLabel *m_note;
};

} // namespace netsonde
