// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/support/fakeconnector.h"
#include "tests/support/windowwarnings.h"

#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const MainWindow &window, const QString &box)
{
    for (const QLineEdit *edit : window.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == box)
            return edit->text();
    }
    return {};
}

/// A network where nothing ever answers.
Scanner::Parts silence(const std::shared_ptr<FakeNetwork> &network)
{
    return {FakeNetwork::connectors(network), makeSystemResolver()};
}

std::shared_ptr<FakeNetwork> silentNetwork()
{
    return std::make_shared<FakeNetwork>([](const Endpoint &) { return FakeAnswer {std::nullopt}; });
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }
    void startsWithOwnSubnet();
    void commandFillsTheBoxes();
    void remembersBetweenStarts();
    void saysOnceWhenItCannotRemember();
    void quittingDuringScanLeavesNothing();
    void speaksThePreferredLanguage();
};

void TestApplication::startsWithOwnSubnet()
{
    const QTemporaryDir folder;
    Application gui(silence(silentNetwork()), folder.filePath(u"s.ini"_s), {}, u"192.168.7.0/24"_s);
    QCOMPARE(textOf(gui.window(), u"Targets"_s), u"192.168.7.0/24"_s);
    QCOMPARE(textOf(gui.window(), u"Ports"_s), u"top100"_s);
    QVERIFY(!gui.scanner().isRunning());
}

void TestApplication::commandFillsTheBoxes()
{
    const QTemporaryDir folder;
    Application gui(silence(silentNetwork()), folder.filePath(u"s.ini"_s), {u"10.0.0.1 10.0.0.9"_s, u"22,80"_s},
                    u"192.168.7.0/24"_s);
    QCOMPARE(textOf(gui.window(), u"Targets"_s), u"10.0.0.1 10.0.0.9"_s);
    QCOMPARE(textOf(gui.window(), u"Ports"_s), u"22,80"_s);
    QVERIFY(!gui.scanner().isRunning());
}

void TestApplication::remembersBetweenStarts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s.ini"_s);
    {
        Application gui(silence(silentNetwork()), path, {u"198.51.100.1"_s, u"22"_s}, u"127.0.0.1"_s);
        gui.window().resize(1'040, 650);
        for (QPushButton *button : gui.window().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Scan")
                button->click();
        }
        QVERIFY(gui.scanner().isRunning());
        // Also without a proper end: what changed is written shortly after.
        QTRY_COMPARE(Settings(path).load().targetHistory, QStringList(u"198.51.100.1"_s));
    }
    Application gui(silence(silentNetwork()), path, {}, u"127.0.0.1"_s);
    QCOMPARE(gui.window().remembered().targetHistory, QStringList(u"198.51.100.1"_s));
    QCOMPARE(gui.window().size(), QSize(1'040, 650));
    QCOMPARE(textOf(gui.window(), u"Targets"_s), u"127.0.0.1"_s);
}

void TestApplication::saysOnceWhenItCannotRemember()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // A second one would fail the test.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"window's state cannot be written to .*file/s\\.ini"_s));
    Application gui(silence(silentNetwork()), folder.filePath(u"file/s.ini"_s), {}, u"127.0.0.1"_s);
    gui.save();
    gui.save();
}

void TestApplication::quittingDuringScanLeavesNothing()
{
    const QTemporaryDir folder;
    const std::shared_ptr<FakeNetwork> network = silentNetwork();
    {
        Application gui(silence(network), folder.filePath(u"s.ini"_s), {u"198.51.100.0/24"_s, u"1-100"_s}, {});
        gui.window().show();
        for (QPushButton *button : gui.window().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Scan")
                button->click();
        }
        QTRY_VERIFY(network->inFlight.load() > 0);
        gui.window().close();
    }
    QCOMPARE(network->inFlight.load(), 0);
    QCOMPARE(network.use_count(), 1);
}

void TestApplication::speaksThePreferredLanguage()
{
    if (!QFile::exists(u":/translations/netsonde_de.qm"_s))
        QSKIP("built without Qt's linguist tools (qt6-tools-dev, qt6-l10n-tools): there are no catalogues");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s.ini"_s);
    const auto firstMenu = [&] {
        Application gui(silence(silentNetwork()), path, {}, u"127.0.0.1"_s);
        WindowState state = gui.window().remembered();
        state.preferences.language = Language::German;
        gui.window().restore(state);
        return gui.window().menuBar()->actions().first()->text();
    };
    QCOMPARE(firstMenu(), u"&File"_s);
    QCOMPARE(firstMenu(), u"&Datei"_s); // from the next start on
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
