// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace netsonde {

/// Which program and version this is, and under which license.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// Of the program and what it stands on, a line each: what a report of a fault should say.
    static QString versions();
};

} // namespace netsonde
