// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey/monkey.h"

#include "tests/support/hostiletexts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QPointer>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTabBar>
#include <QWindow>

#include <array>

namespace netsonde::test {

Monkey::Monkey(Stage &stage, quint32 seed, QString folder)
    : m_stage(stage)
    , m_random(seed)
    , m_folder(std::move(folder))
{
    m_impatience.setInterval(20);
    QObject::connect(&m_impatience, &QTimer::timeout, &m_impatience, [this] {
        if (QWidget *popup = QApplication::activePopupWidget(); popup && m_isActing)
            inPopup(*popup);
    });
    m_impatience.start();
}

QString Monkey::nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty())
        name += u" \"%1\""_s.arg(button->text());
    else if (!widget.accessibleName().isEmpty())
        name += u" \"%1\""_s.arg(widget.accessibleName());
    return name;
}

QString Monkey::act()
{
    const QScopedValueRollback acting(m_isActing, true);
    if (!m_stage.window->isVisible()) { // it was closed, or the program would have ended
        m_stage.window->show();
        return u"opens the window again"_s;
    }
    if (QWidget *popup = QApplication::activePopupWidget())
        return inPopup(*popup);
    if (QWidget *modal = QApplication::activeModalWidget())
        return inDialog(*modal);
    const QList<QDialog *> dialogs = usable<QDialog>(*m_stage.window);
    if (!dialogs.isEmpty() && oneIn(2))
        return inDialog(*any(dialogs));
    return inWindow();
}

QString Monkey::inWindow()
{
    static constexpr std::array tricks {Trick {6, &Monkey::scan},           Trick {6, &Monkey::clickButton},
                                        Trick {8, &Monkey::typeIntoBox},    Trick {8, &Monkey::typeFilter},
                                        Trick {2, &Monkey::writeNote},      Trick {14, &Monkey::pressKeys},
                                        Trick {10, &Monkey::clickAnywhere}, Trick {6, &Monkey::dragAnywhere},
                                        Trick {6, &Monkey::turnWheel},      Trick {4, &Monkey::clickHeader},
                                        Trick {6, &Monkey::chooseAction},   Trick {4, &Monkey::changeTab},
                                        Trick {6, &Monkey::useMap},         Trick {4, &Monkey::openMenu},
                                        Trick {2, &Monkey::resizeWindow},   Trick {1, &Monkey::changePreferences},
                                        Trick {1, &Monkey::dropFile},       Trick {10, &Monkey::letTimePass}};
    int all = 0;
    for (const Trick &trick : tricks)
        all += trick.weight;
    int left = below(all);
    for (const Trick &trick : tricks) {
        left -= trick.weight;
        if (left < 0)
            return (this->*trick.play)();
    }
    Q_UNREACHABLE();
}

QString Monkey::anyText()
{
    if (oneIn(2))
        return any(hostileTexts()).text;
    QString text;
    for (int i = below(12); i >= 0; --i)
        text += QChar(0x20 + below(0x5f));
    return text;
}

QPoint Monkey::anyPointIn(const QWidget &widget)
{
    return {below(qMax(1, widget.width())), below(qMax(1, widget.height()))};
}

/// The way of a real click: through the window, to whatever stands there.
QString Monkey::click(QWidget &widget, const QPoint &at, Qt::MouseButton button)
{
    const QPointer<QWidget> window = widget.window(); // a click may end it, and the widget
    const QPoint place = widget.mapTo(window, at);
    const QString what = u"clicks %1 at %2,%3 of %4"_s.arg(button == Qt::LeftButton ? u"left"_s : u"right"_s)
                             .arg(at.x())
                             .arg(at.y())
                             .arg(nameOf(widget));
    if (!window->rect().contains(place))
        return u"cannot reach "_s + nameOf(widget); // scrolled away
    if (QWindow *handle = window->windowHandle())
        QTest::mouseClick(handle, button, {}, place);
    // Where a context menu is asked for is up to the platform.
    if (button == Qt::RightButton && window) {
        if (QWidget *there = window->childAt(place)) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, there->mapFrom(window, place),
                                    window->mapToGlobal(place));
            QApplication::sendEvent(there, &event);
        }
    }
    return what;
}

QString Monkey::press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWindow *handle = window.windowHandle())
        QTest::keyClick(handle, key, modifiers);
    return u"presses "_s + QKeySequence(int(key) | int(modifiers)).toString();
}

QString Monkey::inPopup(QWidget &popup)
{
    switch (below(6)) {
    case 0:
    case 1:
        return press(popup, Qt::Key_Escape) + u" in a menu"_s;
    case 2:
        return press(popup, Qt::Key_Down) + u" in a menu"_s;
    case 3:
        return press(popup, Qt::Key_Return) + u" in a menu"_s;
    default:
        return click(popup, anyPointIn(popup));
    }
}

QString Monkey::inDialog(QWidget &dialog)
{
    auto *asDialog = qobject_cast<QDialog *>(&dialog);
    // A file dialog of Qt's own shows this computer's files: nothing is done with them.
    if (oneIn(6) || qobject_cast<QFileDialog *>(&dialog)) {
        const QString name = nameOf(dialog);
        if (asDialog)
            asDialog->reject();
        return u"closes "_s + name;
    }
    switch (below(7)) {
    case 0:
        if (const auto lines = usable<QLineEdit>(dialog); !lines.isEmpty()) {
            QLineEdit *line = any(lines);
            const bool isFile = line->accessibleName() == u"File"_s;
            line->setFocus();
            line->selectAll();
            // A bare name, so that it is written where it may be.
            line->insert(isFile ? m_folder + u"/export %1.csv"_s.arg(below(5)) : anyText());
            return u"types into "_s + nameOf(*line) + u" of "_s + nameOf(dialog);
        }
        [[fallthrough]];
    case 1:
        if (const auto buttons = usable<QAbstractButton>(dialog); !buttons.isEmpty()) {
            QAbstractButton *button = any(buttons);
            return click(*button, button->rect().center());
        }
        [[fallthrough]];
    case 2:
        if (const auto tabs = usable<QTabBar>(dialog); !tabs.isEmpty()) {
            tabs.first()->setCurrentIndex(below(tabs.first()->count()));
            return u"changes the page of "_s + nameOf(dialog);
        }
        [[fallthrough]];
    case 3:
        if (const auto spins = usable<QSpinBox>(dialog); !spins.isEmpty()) {
            any(spins)->stepBy(below(2001) - 1000);
            return u"turns a number of "_s + nameOf(dialog);
        }
        [[fallthrough]];
    case 4:
        return press(dialog,
                     any(std::array {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Down, Qt::Key_Up, Qt::Key_F2,
                                     Qt::Key_A, Qt::Key_Return}))
            + u" in "_s + nameOf(dialog);
    case 5:
        return click(dialog, anyPointIn(dialog));
    default:
        return letTimePass();
    }
}

} // namespace netsonde::test
