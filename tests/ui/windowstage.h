// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanner.h"
#include "tests/support/fakeconnector.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressstrip.h"
#include "ui/windows/exportdialog.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUrl>

namespace netsonde::test {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// 198.51.100.0/24 (a documentation network) as this test plays it: .1 to .9 are up with port 80 open, the odd ones
/// with 22 too and everything else refused; the rest is silent. Any other address refuses everything.
inline FakeAnswer smallNetwork(const Endpoint &endpoint)
{
    const quint32 number = endpoint.address.v4Number();
    if (number >> 8 != 0xc63364U)
        return {Attempt::Refused};
    const quint32 host = number & 0xff;
    if (host == 0 || host > 9)
        return {std::nullopt};
    if (endpoint.port == 80 || (endpoint.port == 22 && host % 2 == 1))
        return {Attempt::Accepted, 1ms};
    return {Attempt::Refused, 1ms};
}

/// Knows no name.
class NoNames : public NameResolver
{
public:
    void resolve(const QString &name) override
    {
        QMetaObject::invokeMethod(
            this, [this, name] { Q_EMIT resolved(name, {}); }, Qt::QueuedConnection);
    }
    void abort() override { }
};

/// The window over a network that exists only here, and its parts by the names that users' tools know.
struct Stage
{
    Stage(FakeNetwork::Answer answer, NeighbourReader neighbours)
        : Stage(std::move(answer), std::make_unique<NoNames>(), std::move(neighbours))
    { }
    explicit Stage(FakeNetwork::Answer answer = smallNetwork,
                   std::unique_ptr<NameResolver> names = std::make_unique<NoNames>(), NeighbourReader neighbours = {})
        : network(std::make_shared<FakeNetwork>(std::move(answer)))
        , scanner(Scanner::Parts {.connectors = FakeNetwork::connectors(network),
                                  .resolver = std::move(names),
                                  .neighbours = std::move(neighbours)})
        , window(std::make_unique<MainWindow>(scanner,
                                              Launcher {[this](const CommandCall &call) {
                                                            started.append(call);
                                                            return launches;
                                                        },
                                                        [this](const QUrl &url) {
                                                            opened.append(url);
                                                            return launches;
                                                        },
                                                        [this](const MacAddress &mac, const IpAddress &host) {
                                                            woken.append({mac, host});
                                                            return wakeOutcome;
                                                        }}))
    {
        window->resize(1'100, 700);
        window->show();
    }

    template <typename T>
    T *named(const QString &name) const
    {
        T *found = nullptr;
        for (T *widget : window->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                found = widget;
        }
        if (!found)
            qFatal("no widget is called %s", qPrintable(name));
        return found;
    }
    QPushButton *button(const QString &text) const { return buttonIn(*window, text); }
    static QPushButton *buttonIn(const QWidget &widget, const QString &text)
    {
        for (QPushButton *button : widget.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    QAbstractItemModel *hosts() const { return named<ResultsView>(u"Hosts"_s)->model(); }
    QAbstractItemModel *openPorts() const { return named<ResultsView>(u"Open ports"_s)->model(); }
    QString phase() const { return window->findChild<ProgressStrip *>()->phaseText(); }
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text().replace(QChar(QChar::Nbsp), u' ')); // as one reads it
        }
        return texts;
    }
    void type(const QString &box, const QString &text) const
    {
        auto *edit = named<QLineEdit>(box);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void scan(const QString &targets, const QString &ports) const
    {
        type(u"Targets"_s, targets);
        type(u"Ports"_s, ports);
        QTest::mouseClick(button(u"Scan"_s), Qt::LeftButton);
    }
    QAction *action(const QString &text) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    ExportDialog *exportDialog() const
    {
        action(u"Export…"_s)->trigger();
        return window->findChild<ExportDialog *>();
    }
    /// The visible tables' faces.
    QStringList faces() const
    {
        QStringList titles;
        for (const EmptyState *face : window->findChildren<EmptyState *>()) {
            if (face->isVisible())
                titles.append(face->title());
        }
        return titles;
    }
    Banner *banner() const
    {
        for (Banner *banner : window->findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }

    QList<CommandCall> started; ///< programs that would have been
    QList<QUrl> opened; ///< in a browser that is not there
    QList<std::pair<MacAddress, IpAddress>> woken; ///< by packets that nobody got
    WakeOnLan::Outcome wakeOutcome {{WakeOnLan::Route::Kind::Broadcast, QHostAddress(u"198.51.100.1"_s),
                                     QHostAddress(u"198.51.100.255"_s), u"eth0"_s},
                                    {}};
    bool launches = true; ///< whether the launcher says it worked
    std::shared_ptr<FakeNetwork> network;
    Scanner scanner;
    std::unique_ptr<MainWindow> window;
};

} // namespace netsonde::test
