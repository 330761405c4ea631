// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

WindowState sample()
{
    WindowState state;
    state.geometry = QByteArray("\x01\x00\xff;\"=\n", 7);
    state.splitter = "s";
    state.hostsHeader = "{\"version\":1}";
    state.openPortsHeader = "o";
    state.verdictsHeader = "v";
    state.tab = 1;
    state.showsMore = true;
    state.targetHistory = {u"10.0.0.0/24, 10.0.1.0/24"_s, u"drucker-\u00fc.lan"_s};
    state.portHistory = {u"22,80"_s};
    state.excludeHistory = {u"10.0.0.1"_s};
    state.exportFolder = u"/some where/else"_s;
    state.preferences.appearance = Appearance::Dark;
    state.preferences.textSize = 125;
    state.preferences.language = Language::Chinese;
    state.preferences.reduceMotion = true;
    state.preferences.connector = ConnectorKind::Qt;
    state.preferences.assumeUp = true;
    state.preferences.profile = ProfileChoice::Custom;
    state.preferences.custom = {512, 16, 500, std::chrono::milliseconds(250), 0};
    state.preferences.commands = {{u"Look; at, it"_s, u"\"C:\\a b\\c.exe\" {address} \"%1\""_s, u"80, 443"_s}};
    state.savedScans = {{u"Home, \"all\""_s, u"192.168.1.0/24, a.lan"_s, u"1-1024"_s, {}, ProfileChoice::Gentle},
                        {u"Two"_s, u"10.0.0.1"_s, u"22"_s, u"10.0.0.9"_s, ProfileChoice::Custom}};
    return state;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keepsEverything();
    void oneEntryStaysOneEntry();
    void missingFileIsDefault();
    void oddFilesAreDefault_data();
    void oddFilesAreDefault();
    void oddPreferencesAreDefault();
    void makesItsFolder();
    void saysWhenItCannotWrite();
};

void TestSettings::keepsEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QVERIFY(Settings(path).save(sample()));
    QVERIFY(Settings(path).load() == sample());
}

void TestSettings::oneEntryStaysOneEntry()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(u"settings.ini"_s));
    WindowState state;
    state.targetHistory = {u"10.0.0.1, 10.0.0.2"_s}; // an ini file has commas between entries too
    QVERIFY(settings.save(state));
    QCOMPARE(settings.load().targetHistory, state.targetHistory);
    state.targetHistory.clear();
    QVERIFY(settings.save(state));
    QCOMPARE(settings.load().targetHistory, QStringList());
}

void TestSettings::missingFileIsDefault()
{
    const QTemporaryDir folder;
    QVERIFY(Settings(folder.filePath(u"none.ini"_s)).load() == WindowState());
}

void TestSettings::oddFilesAreDefault_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not an ini file") << QByteArray("\x7f"
                                                   "ELF\0\0[[[",
                                                   10);
    QTest::newRow("no version") << QByteArray("[window]\ntab=1\n");
    QTest::newRow("version of the future") << QByteArray("[General]\nversion=999\n[window]\ntab=1\n");
}

void TestSettings::oddFilesAreDefault()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(Settings(path).load() == WindowState());
    QVERIFY(Settings(path).save(sample()));
    QVERIFY(Settings(path).load() == sample());
}

void TestSettings::oddPreferencesAreDefault()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nversion=1\n[preferences]\nappearance=plaid\ntextSize=9999999999\nlanguage=tlh\nconnector=7\n"
               "assumeUp=true\nprofile=turbo\n[timing]\ninFlight=-5\nmaxRate=99999999999\ntimeout=0\nretries=x\n"
               "[commands]\nsize=2000000000\n1\\title=no line\n");
    file.close();
    Preferences wanted;
    wanted.assumeUp = true; // each by itself
    wanted.commands.clear(); // there is a list, and nothing in it makes sense
    QVERIFY(Settings(path).load().preferences == wanted);
}

void TestSettings::makesItsFolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/settings.ini"_s);
    QVERIFY(Settings(path).save(sample()));
    QVERIFY(Settings(path).load() == sample());
}

void TestSettings::saysWhenItCannotWrite()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!Settings(folder.filePath(u"file/settings.ini"_s)).save(sample()));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
