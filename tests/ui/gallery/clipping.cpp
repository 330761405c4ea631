// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/clipping.h"

#include "tests/ui/gallery/clippedtext.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>

namespace netsonde::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString describe(const QWidget &widget)
{
    QString text = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.accessibleName().isEmpty())
        text += u" \"%1\""_s.arg(widget.accessibleName());
    return text;
}

QString rectText(const QRect &rect)
{
    return u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

bool isContentsOfScrollArea(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget());
    return area && area->viewport() == widget.parentWidget();
}

/// Qt's own inner parts lie as Qt likes.
bool isInner(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_") || qobject_cast<const QSplitterHandle *>(&widget)
        || qobject_cast<const QAbstractItemView *>(widget.parentWidget());
}

QString standingOut(const QWidget &widget)
{
    if (widget.isWindow() || !widget.parentWidget() || isContentsOfScrollArea(widget) || isInner(widget))
        return {};
    const QRect room = widget.parentWidget()->rect().adjusted(-1, 0, 1, 0); // from right to left splitters are one off
    if (room.contains(widget.geometry()))
        return {};
    return u"at %1 it stands out of %2 of %3"_s.arg(rectText(widget.geometry()), describe(*widget.parentWidget()),
                                                    rectText(room));
}

QString scrolledSideways(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    return area && area->horizontalScrollBar()->isVisible() ? u"has to be scrolled sideways"_s : QString();
}

QString largerThanScreen(const QWidget &widget)
{
    if (!widget.isWindow())
        return {};
    const QSize room = widget.screen()->availableSize();
    if (widget.width() <= room.width() && widget.height() <= room.height())
        return {};
    return u"%1x%2 is more than the screen of %3x%4"_s.arg(widget.width())
        .arg(widget.height())
        .arg(room.width())
        .arg(room.height());
}

} // namespace

QStringList clippedIn(const QWidget &window)
{
    QStringList problems;
    QList<const QWidget *> all {&window};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            all.append(widget);
    }
    for (const QWidget *widget : all) {
        for (const QString &problem :
             {clippedText(*widget), standingOut(*widget), scrolledSideways(*widget), largerThanScreen(*widget)}) {
            if (!problem.isEmpty())
                problems.append(describe(*widget) + u": "_s + problem);
        }
    }
    return problems;
}

} // namespace netsonde::test
