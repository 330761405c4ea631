// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QTabBar>

namespace netsonde::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class Collector
{
public:
    void add(const QObject &of, const QString &what, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append({text, QLatin1StringView(of.metaObject()->className()) + ", "_L1 + what});
    }

    void addWidget(const QWidget &widget)
    {
        add(widget, u"tool tip"_s, widget.toolTip());
        add(widget, u"accessible name"_s, widget.accessibleName());
        add(widget, u"accessible description"_s, widget.accessibleDescription());
        add(widget, u"status tip"_s, widget.statusTip());
        add(widget, u"what's this"_s, widget.whatsThis());
        if (widget.isWindow())
            add(widget, u"title"_s, widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, u"text"_s, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, u"text"_s, button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            add(widget, u"title"_s, box->title());
        if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            add(widget, u"title"_s, menu->title());
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            add(widget, u"placeholder"_s, edit->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, u"placeholder"_s, edit->placeholderText());
        if (const auto *spin = qobject_cast<const QSpinBox *>(&widget)) {
            add(widget, u"special value"_s, spin->specialValueText());
            add(widget, u"suffix"_s, spin->suffix());
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            addItems(*combo);
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            addTabs(*tabs);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            addCells(*view);
    }

    const QList<WindowText> &texts() const { return m_texts; }

private:
    void addItems(const QComboBox &combo)
    {
        for (int i = 0; i < combo.count() && !combo.isEditable(); ++i) // an editable one lists what was typed
            add(combo, u"item"_s, combo.itemText(i));
    }
    void addTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            add(tabs, u"tab"_s, tabs.tabText(i));
            add(tabs, u"tab's tip"_s, tabs.tabToolTip(i));
        }
    }
    void addCells(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model || qobject_cast<const QHeaderView *>(&view) || view.inherits("QComboBoxListView"))
            return;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (view.inherits("QTableView"))
                add(view, u"header"_s, model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < qMin(10, model->rowCount()); ++row) {
                const QModelIndex cell = model->index(row, column);
                for (const auto &[role, what] :
                     {std::pair(Qt::DisplayRole, u"cell"_s), std::pair(Qt::ToolTipRole, u"cell's tip"_s),
                      std::pair(Qt::AccessibleTextRole, u"cell, accessible"_s)})
                    add(view, what, cell.data(role).toString());
            }
        }
    }

    QList<WindowText> m_texts;
};

QList<const QWidget *> withChildren(const QWidget &root)
{
    QList<const QWidget *> all {&root};
    for (const QWidget *child : root.findChildren<QWidget *>())
        all.append(child);
    return all;
}

/// The room that @p widget's text has, and what it needs.
std::pair<QSize, QSize> roomAndNeed(const QWidget &widget)
{
    const QSize room = widget.size();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return {room, QSize(label->minimumSizeHint().width(), label->heightForWidth(room.width()))};
        return {room, label->sizeHint()};
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? std::pair<QSize, QSize>() : std::pair(room, button->minimumSizeHint());
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return {room, QSize(box->fontMetrics().horizontalAdvance(box->title()), 0)};
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return {room, QSize(tabs->sizeHint().width(), 0)};
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        return {room, QSize(bar->sizeHint().width(), 0)};
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->isEditable() ? std::pair<QSize, QSize>() : std::pair(room, combo->minimumSizeHint());
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        return {room, spin->minimumSizeHint()};
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        constexpr int frame = 8;
        return {room, QSize(edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + frame, 0)};
    }
    return {};
}

QString textOf(const QWidget &widget)
{
    Collector collector;
    collector.addWidget(widget);
    QStringList texts;
    for (const WindowText &text : collector.texts())
        texts.append(text.text);
    return texts.join(u" | ");
}

void addClippedTitles(const QHeaderView &header, QList<WindowText> &clipped)
{
    for (int column = 0; column < header.count(); ++column) {
        const QString title = header.model()->headerData(column, Qt::Horizontal).toString();
        const bool isLast = header.visualIndex(column) == header.count() - 1; // takes what is left
        if (header.isSectionHidden(column) || isLast)
            continue;
        if (header.sectionSize(column) < header.fontMetrics().horizontalAdvance(title))
            clipped.append({title,
                            u"%1 of %2 wide"_s.arg(header.sectionSize(column))
                                .arg(header.fontMetrics().horizontalAdvance(title))});
    }
}

} // namespace

QList<WindowText> textsIn(const QWidget &root)
{
    Collector collector;
    for (const QWidget *widget : withChildren(root))
        collector.addWidget(*widget);
    for (const QAction *action : root.findChildren<QAction *>()) {
        if (action->isSeparator())
            continue;
        collector.add(*action, u"text"_s, action->text().section(u'\t', 0, 0));
        collector.add(*action, u"tool tip"_s, action->toolTip().section(u'\t', 0, 0));
    }
    return collector.texts();
}

QList<WindowText> clippedIn(const QWidget &root)
{
    QList<WindowText> clipped;
    for (const QWidget *widget : withChildren(root)) {
        if (!widget->isVisible())
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            if (header->orientation() == Qt::Horizontal && header->model())
                addClippedTitles(*header, clipped);
            continue;
        }
        const auto [room, need] = roomAndNeed(*widget);
        if (need.width() > room.width() || need.height() > room.height()) {
            const auto *edit = qobject_cast<const QLineEdit *>(widget);
            const QString place
                = u"%1, %2 x %3 of %4 x %5"_s
                      .arg(edit ? u"placeholder"_s : QString::fromLatin1(widget->metaObject()->className()))
                      .arg(room.width())
                      .arg(room.height())
                      .arg(need.width())
                      .arg(need.height());
            clipped.append({edit ? edit->placeholderText() : textOf(*widget), place});
        }
    }
    return clipped;
}

QStringList doubleMnemonicsIn(const QWidget &root)
{
    QStringList found;
    const auto addDoubles = [&found](const QString &where, const QStringList &texts) {
        QMap<QString, QStringList> meanings;
        for (const QString &text : texts) {
            if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
                meanings[key.toString()].append(text);
        }
        for (const QStringList &meaning : std::as_const(meanings)) {
            if (meaning.size() > 1)
                found.append(where + u": "_s + meaning.join(u", "));
        }
    };
    const auto addMenu = [&](const QMenu &menu) {
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (action->isVisible() && !action->isSeparator())
                texts.append(action->text());
        }
        addDoubles(menu.title(), texts);
    };
    if (const auto *menu = qobject_cast<const QMenu *>(&root))
        addMenu(*menu);
    for (const QMenu *menu : root.findChildren<QMenu *>())
        addMenu(*menu);

    QStringList together;
    for (const QWidget *widget : withChildren(root)) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            together.append(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            together.append(label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            together.append(box->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                together.append(tabs->tabText(i));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions())
                together.append(menu->text());
        }
    }
    addDoubles(u"window"_s, together);
    return found;
}

bool isNone(const Offences &offences)
{
    for (auto it = offences.begin(); it != offences.end(); ++it)
        qInfo("%s (%s)", qUtf8Printable(it.key()), qUtf8Printable(it.value()));
    return offences.isEmpty();
}

} // namespace netsonde::test
