// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;
class QLabel;

namespace netsonde {

/// A window of rows under headings, to be read beside the main window; scrolls where it is larger than the screen.
class HelpDialog : public QDialog
{
    Q_OBJECT

protected:
    HelpDialog(const QString &title, QWidget *parent);

    void addHeading(const QString &text);
    /// @p left is taken in, @p right may be long.
    void addRow(QWidget *left, const QString &right);
    QLabel *label(const QString &text);
    QWidget *page() const { return m_page; }
    /// Once all rows are there.
    void fit();

private:
    QWidget *m_page;
    QGridLayout *m_grid;
};

} // namespace netsonde
