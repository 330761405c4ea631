// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/profilechoice.h"

#include <QWidget>

class QComboBox;

namespace netsonde {

/// Where the user chooses how hard a scan pushes.
class ProfileBox : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBox(QWidget *parent = nullptr);

    ProfileChoice profile() const;
    /// Emits nothing.
    void setProfile(ProfileChoice profile);

    /// "Normal", and what it does in one line.
    static QString name(ProfileChoice profile);
    static QString explanation(ProfileChoice profile);

Q_SIGNALS:
    /// By the user.
    void chosen(netsonde::ProfileChoice profile);

private:
    void showExplanation();

    QComboBox *m_combo;
};

} // namespace netsonde
