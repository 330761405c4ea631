// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowstage.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTimer>

namespace netsonde::test {

/// Somebody at the window who does anything that a user can do with mouse and keyboard, in an order that only the seed
/// decides. What is open in front gets it, as on a real screen. It saves files to @p folder and nowhere else.
class Monkey
{
public:
    Monkey(Stage &stage, quint32 seed, QString folder);

    /// Does one thing and returns what it was.
    QString act();

private:
    struct Trick
    {
        int weight;
        QString (Monkey::*play)();
    };

    QString inWindow();
    QString inDialog(QWidget &dialog);
    QString inPopup(QWidget &popup);

    QString scan();
    QString clickButton();
    QString typeIntoBox();
    QString typeFilter();
    QString writeNote();
    QString pressKeys();
    QString clickAnywhere();
    QString dragAnywhere();
    QString turnWheel();
    QString clickHeader();
    QString chooseAction();
    QString changeTab();
    QString useMap();
    QString openMenu();
    QString resizeWindow();
    QString changePreferences();
    QString dropFile();
    QString letTimePass();

    int below(int n) { return m_random.bounded(n); }
    bool oneIn(int n) { return below(n) == 0; }
    template <typename List>
    auto any(const List &list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
    }
    QString anyText();
    QPoint anyPointIn(const QWidget &widget);
    /// Presses the left button at @p from in the main window and lets it go at @p to, if need be at its edge.
    QString drag(const QPoint &from, const QPoint &to);
    QString click(QWidget &widget, const QPoint &at, Qt::MouseButton button = Qt::LeftButton);
    QString press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Those that the user sees and that are not off.
    template <typename Widget>
    static QList<Widget *> usable(const QWidget &in)
    {
        QList<Widget *> found;
        for (Widget *widget : in.findChildren<Widget *>()) {
            if (widget->isVisible() && widget->isEnabled())
                found.append(widget);
        }
        return found;
    }
    static QString nameOf(const QWidget &widget);

    Stage &m_stage;
    QRandomGenerator m_random;
    QTimer m_impatience; ///< some menus run an event loop of their own within the click that opens them
    bool m_isActing = false;
    QString m_folder;
};

} // namespace netsonde::test
