// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/clippedtext.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace netsonde::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rounding of fonts' measures.
constexpr int slack = 1;

QString tooWide(const QString &text, int needed, int room)
{
    return needed <= room + slack ? QString()
                                  : u"\"%1\" needs %2 pixels of %3"_s.arg(text.left(60)).arg(needed).arg(room);
}

QString inLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const int flags = int(label.alignment()) | (label.buddy() ? Qt::TextShowMnemonic : 0)
        | (label.wordWrap() ? Qt::TextWordWrap : 0);
    const int margin = label.margin();
    QRect room = label.contentsRect().adjusted(margin, margin, -margin, -margin);
    if (label.indent() > 0)
        room.adjust(label.indent(), 0, 0, 0);
    const QRect needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10'000), flags, label.text());
    if (needed.height() > room.height() + slack)
        return u"\"%1\" needs a height of %2 of %3"_s.arg(label.text().left(60))
            .arg(needed.height())
            .arg(room.height());
    return tooWide(label.text(), needed.width(), room.width());
}

QString inButton(const QAbstractButton &button)
{
    // Their owners draw those in tab bars and line edits as they find right.
    if (qobject_cast<const QTabBar *>(button.parent()) || qobject_cast<const QLineEdit *>(button.parent()))
        return {};
    const QSize needed = button.sizeHint();
    if (needed.height() > button.height() + slack)
        return u"\"%1\" is %2 high of %3"_s.arg(button.text()).arg(button.height()).arg(needed.height());
    return tooWide(button.text(), needed.width(), button.width());
}

QString inCombo(const QComboBox &combo)
{
    if (combo.isEditable())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.frame = combo.hasFrame();
    const QRect room
        = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return tooWide(combo.currentText(), combo.fontMetrics().horizontalAdvance(combo.currentText()), room.width());
}

/// What the user types may be longer than the field, and placeholders are elided.
QString inLine(const QLineEdit &line)
{
    const QString text = qobject_cast<const QAbstractSpinBox *>(line.parent()) ? line.text() : QString();
    const QMargins margins = line.textMargins();
    const int room = line.contentsRect().width() - margins.left() - margins.right() - 4;
    return tooWide(text, line.fontMetrics().horizontalAdvance(text), room);
}

QString inTabs(const QTabBar &bar)
{
    for (const QToolButton *button : bar.findChildren<QToolButton *>()) {
        if (button->isVisible())
            return u"the tabs have to be scrolled"_s;
    }
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QString text = QString(bar.tabText(tab)).remove(u'&');
        if (const QString problem = tooWide(text, bar.fontMetrics().horizontalAdvance(text), bar.tabRect(tab).width());
            !problem.isEmpty())
            return problem;
        if (!bar.rect().contains(bar.tabRect(tab)))
            return u"the tab \"%1\" stands out"_s.arg(text);
    }
    return {};
}

QString inHeader(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return {};
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString title = header.model()->headerData(section, Qt::Horizontal).toString();
        const int arrow = header.isSortIndicatorShown() && header.sortIndicatorSection() == section
            ? header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header)
            : 0;
        const int needed = header.fontMetrics().horizontalAdvance(title) + margins + arrow;
        if (const QString problem = tooWide(title, needed, header.sectionSize(section)); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString inMenuBar(const QMenuBar &bar)
{
    for (QAction *action : bar.actions()) {
        if (action->isVisible() && !bar.rect().contains(bar.actionGeometry(action)))
            return u"the menu \"%1\" has no room"_s.arg(action->text());
    }
    return {};
}

} // namespace

QString clippedText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return inLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return inButton(*button);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return inCombo(*combo);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return inLine(*line);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return inTabs(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return inHeader(*header);
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        return inMenuBar(*bar);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return tooWide(group->title(), group->minimumSizeHint().width(), group->width());
    return {};
}

} // namespace netsonde::test
