// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QIcon;
class QLabel;
class QPushButton;

namespace netsonde {

class IconLabel;

/// What stands in a view that has no rows: why, and what to do next. Lies over the view's viewport and shows itself
/// only while the view's model is empty.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// @p view has its model already.
    explicit EmptyState(QAbstractItemView *view);

    void setFace(const QIcon &icon, const QString &title, const QString &nextStep);
    /// A button below the words; an empty label takes it away.
    void setAction(const QString &label);
    QString title() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QAbstractItemView *m_view;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_nextStep;
    QPushButton *m_action;
};

} // namespace netsonde
