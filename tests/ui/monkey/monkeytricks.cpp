// SPDX-License-Identifier: GPL-3.0-or-later
// What the monkey does in the main window.
#include "tests/ui/monkey/monkey.h"
#include "ui/views/portmapcanvas.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QWheelEvent>
#include <QWindow>

#include <array>

namespace netsonde::test {

namespace {

const QStringList someTargets {u"198.51.100.0/24"_s, u"198.51.100.1-9"_s, u"198.51.100.1, 198.51.100.7"_s,
                               u"10.0.0.0/18"_s,     u"203.0.113.0/28"_s, u"nas.lan, 198.51.100.3"_s,
                               u"2001:db8::/120"_s,  u"8.0.0.0/16"_s,     u"198.51.100.5 !198.51.100.5"_s,
                               u"127/8"_s,           u"1.2.3.4-"_s,       u""_s};
const QStringList somePorts {u"80"_s,      u"22,80"_s,  u"top100"_s, u"1-50"_s, u"top1000"_s, u"http*"_s,
                             u"1-65535"_s, u"80,htp"_s, u"0"_s,      u"-"_s,    u""_s};
const QStringList someFilters {u"port:80"_s,
                               u"198.51"_s,
                               u"ssh"_s,
                               u"state:up port:22"_s,
                               u"rtt:>0.5"_s,
                               u"(name:*.lan or !port:80)"_s,
                               u"ip:198.51.100.0/29"_s,
                               u"nothing is called so"_s,
                               u"((("_s,
                               u"port:"_s,
                               u"!"_s,
                               u""_s};

} // namespace

QString Monkey::scan()
{
    const QString targets = any(someTargets);
    const QString ports = any(somePorts);
    m_stage.type(u"Targets"_s, targets);
    m_stage.type(u"Ports"_s, ports);
    press(*m_stage.window, Qt::Key_F5);
    return u"scans %1 on %2"_s.arg(targets, ports);
}

QString Monkey::clickButton()
{
    const auto buttons = usable<QAbstractButton>(*m_stage.window);
    if (buttons.isEmpty())
        return u"finds no button"_s;
    QAbstractButton *button = any(buttons);
    return click(*button, button->rect().center());
}

QString Monkey::typeIntoBox()
{
    const QString box = any(QStringList {u"Targets"_s, u"Ports"_s, u"Exclude"_s});
    const QString text = oneIn(2) ? anyText() : any(someTargets);
    auto *line = m_stage.named<QLineEdit>(box);
    if (oneIn(2))
        line->selectAll();
    line->insert(text);
    return u"types %1 into %2"_s.arg(text.left(40), box);
}

QString Monkey::typeFilter()
{
    const QString text = oneIn(4) ? anyText().left(20) : any(someFilters);
    auto *line = m_stage.named<QLineEdit>(u"Filter"_s);
    line->setFocus();
    line->selectAll();
    for (const QChar c : text) { // key by key, as a user does; others are pasted
        if (c >= u' ' && c <= u'~')
            QTest::keyClick(line, c.toLatin1());
        else
            line->insert(QString(c));
    }
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    return u"filters by "_s + text;
}

QString Monkey::writeNote()
{
    auto *note = m_stage.named<QPlainTextEdit>(u"Note"_s);
    if (!note->isVisible())
        return u"finds no note"_s;
    const QString text = anyText();
    if (oneIn(3))
        note->selectAll();
    note->insertPlainText(text);
    return u"notes "_s + text.left(40);
}

QString Monkey::pressKeys()
{
    static constexpr std::array keys {
        Qt::Key_Up,   Qt::Key_Down,  Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home,
        Qt::Key_End,  Qt::Key_Tab,   Qt::Key_Tab,  Qt::Key_Space, Qt::Key_Escape, Qt::Key_Return,   Qt::Key_Delete,
        Qt::Key_F1,   Qt::Key_F3,    Qt::Key_F5,   Qt::Key_Menu,  Qt::Key_A,      Qt::Key_1,        Qt::Key_2,
        Qt::Key_3,    Qt::Key_4,     Qt::Key_C,    Qt::Key_F,     Qt::Key_L,      Qt::Key_E,        Qt::Key_Comma,
        Qt::Key_Plus, Qt::Key_Minus, Qt::Key_R,    Qt::Key_X,     Qt::Key_B,      Qt::Key_Z,        Qt::Key_V};
    static constexpr std::array modifiers {Qt::NoModifier,      Qt::NoModifier,    Qt::ControlModifier,
                                           Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier};
    const Qt::Key key = any(keys);
    Qt::KeyboardModifiers with = any(modifiers);
    if (oneIn(10))
        with |= Qt::ShiftModifier;
    QString what;
    for (int i = oneIn(4) ? below(4) : 0; i >= 0; --i)
        what = press(*m_stage.window, key, with);
    return what;
}

QString Monkey::clickAnywhere()
{
    const QPoint at = anyPointIn(*m_stage.window);
    if (oneIn(6)) {
        QTest::mouseDClick(m_stage.window->windowHandle(), Qt::LeftButton, {}, at);
        return u"double-clicks at %1,%2"_s.arg(at.x()).arg(at.y());
    }
    return click(*m_stage.window, at, oneIn(3) ? Qt::RightButton : Qt::LeftButton);
}

QString Monkey::drag(const QPoint &from, const QPoint &to)
{
    QWindow *handle = m_stage.window->windowHandle();
    const QPoint end(qBound(0, to.x(), m_stage.window->width() - 1), qBound(0, to.y(), m_stage.window->height() - 1));
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(handle, from + (end - from) * step / 4);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, end);
    return u"drags from %1,%2 to %3,%4"_s.arg(from.x()).arg(from.y()).arg(end.x()).arg(end.y());
}

QString Monkey::dragAnywhere()
{
    const QPoint from = anyPointIn(*m_stage.window);
    const QPoint to = oneIn(2) ? anyPointIn(*m_stage.window) : from + QPoint(below(60) - 30, below(60) - 30);
    return drag(from, to);
}

QString Monkey::turnWheel()
{
    const QPoint at = anyPointIn(*m_stage.window);
    QWidget *there = m_stage.window->childAt(at);
    if (!there)
        return u"turns the wheel over nothing"_s;
    const int turns = (below(2) == 0 ? -120 : 120) * (1 + below(5));
    const auto modifier = any(std::array {Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier});
    QWheelEvent event(there->mapFrom(m_stage.window.get(), at), m_stage.window->mapToGlobal(at), {}, {0, turns},
                      Qt::NoButton, modifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(there, &event);
    return u"turns the wheel by %1 over %2"_s.arg(turns).arg(nameOf(*there));
}

QString Monkey::clickHeader()
{
    QList<QHeaderView *> headers = usable<QHeaderView>(*m_stage.window);
    headers.removeIf([](const QHeaderView *header) { return header->orientation() != Qt::Horizontal; });
    if (headers.isEmpty())
        return u"finds no header"_s;
    QHeaderView *header = any(headers);
    return click(*header->viewport(), anyPointIn(*header->viewport()), oneIn(5) ? Qt::RightButton : Qt::LeftButton);
}

QString Monkey::chooseAction()
{
    QList<QAction *> actions;
    for (QAction *menu : m_stage.window->menuBar()->actions())
        actions += menu->menu()->actions();
    actions.removeIf([](const QAction *action) { return !action->isEnabled() || !action->isVisible(); });
    QAction *action = any(actions);
    const QString text = action->text();
    if (action->menu())
        action->menu()->popup(m_stage.window->mapToGlobal(QPoint(50, 50)));
    else
        action->trigger();
    return u"chooses "_s + text;
}

QString Monkey::changeTab()
{
    const Qt::Key key = any(std::array {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4});
    return press(*m_stage.window, key, Qt::ControlModifier);
}

QString Monkey::useMap()
{
    auto *canvas = m_stage.window->findChild<PortMapCanvas *>();
    if (!canvas->isVisible())
        return press(*m_stage.window, Qt::Key_3, Qt::ControlModifier);
    QWidget *viewport = canvas->viewport();
    switch (below(4)) {
    case 0:
        return click(*viewport, anyPointIn(*viewport));
    case 1: {
        const QPoint from = viewport->mapTo(m_stage.window.get(), anyPointIn(*viewport));
        return drag(from, from + QPoint(below(200) - 100, below(200) - 100)) + u" in the map"_s;
    }
    case 2:
        canvas->setFocus();
        return press(*m_stage.window,
                     any(std::array {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_Down, Qt::Key_Right, Qt::Key_End,
                                     Qt::Key_PageDown}))
            + u" in the map"_s;
    default: {
        const QPoint at = anyPointIn(*viewport);
        QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, oneIn(3) ? -120 : 120}, Qt::NoButton,
                          any(std::array {Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier}), Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(viewport, &event);
        return u"zooms the map"_s;
    }
    }
}

QString Monkey::openMenu()
{
    const auto tables = usable<ResultsView>(*m_stage.window);
    if (tables.isEmpty())
        return u"finds no table"_s;
    ResultsView *table = any(tables);
    return click(*table->viewport(), anyPointIn(*table->viewport()), Qt::RightButton);
}

QString Monkey::resizeWindow()
{
    const QSize size(700 + below(900), 420 + below(700));
    m_stage.window->resize(size);
    return u"makes the window %1x%2"_s.arg(size.width()).arg(size.height());
}

QString Monkey::changePreferences()
{
    WindowState state = m_stage.window->remembered();
    state.preferences.appearance = any(std::array {Appearance::System, Appearance::Light, Appearance::Dark});
    state.preferences.textSize = any(std::array {75, 100, 100, 125, 200});
    state.preferences.profile
        = any(std::array {ProfileChoice::Gentle, ProfileChoice::Normal, ProfileChoice::Fast, ProfileChoice::Custom});
    m_stage.window->restore(state);
    return u"changes the look"_s;
}

QString Monkey::dropFile()
{
    const QString path = m_folder + u"/targets.txt"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return u"cannot write a file"_s;
    file.write(any(someTargets).toUtf8());
    file.close();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_stage.window.get(), &event);
    return u"drops a file"_s;
}

QString Monkey::letTimePass()
{
    QTest::qWait(below(30)); // nobody clicks all the time; the scan goes on
    return u"waits"_s;
}

} // namespace netsonde::test
