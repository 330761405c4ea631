// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QLabel;

namespace netsonde {

/// Makes labels that stand below each other as wide as the widest, so that what is beside them begins at one place;
/// follows a change of the font.
class LabelColumn : public QObject
{
    Q_OBJECT

public:
    /// The labels outlive this.
    LabelColumn(QList<QLabel *> labels, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void align();

    QList<QLabel *> m_labels;
};

} // namespace netsonde
