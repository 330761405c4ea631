// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "app/settingsmerge.h"
#include "ui/widgets/notationbox.h"

#include <QDir>
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
                        {u"Two"_s, u"10.0.0.1"_s, u"22"_s, u"10.0.0.9"_s, ProfileChoice::Custom,
                         u"/some where/list.txt"_s, CustomTiming {12, 3, 0, std::nullopt, 2}}};
    return state;
}

/// "a1 b2": scans called a and b, of ports 1 and 2.
QList<SavedScan> scansOf(const QString &text)
{
    QList<SavedScan> scans;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        scans.append({word.first(1), {}, word.mid(1), {}});
    return scans;
}

QString textOf(const QList<SavedScan> &scans)
{
    QStringList words;
    for (const SavedScan &scan : scans)
        words.append(scan.name + scan.ports);
    return words.join(u' ');
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
    void mergesScans_data();
    void mergesScans();
    void mergesHistories_data();
    void mergesHistories();
    void preferencesThatAreAsTheyWereStayOthers();
    void twoWindowsShareAFile();
    void aFileThatIsGoneIsWrittenWhole();
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
    Settings settings(folder.filePath(u"settings.ini"_s));
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

void TestSettings::mergesScans_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nothing anywhere") << QString() << QString() << QString() << QString();
    QTest::newRow("nothing changed") << u"a1 b1"_s << u"a1 b1"_s << u"a1 b1"_s << u"a1 b1"_s;
    QTest::newRow("added here") << u"a1"_s << u"a1 b1"_s << u"a1"_s << u"a1 b1"_s;
    QTest::newRow("added there") << u"a1"_s << u"a1"_s << u"a1 c1"_s << u"a1 c1"_s;
    QTest::newRow("added at both") << u"a1"_s << u"a1 b1"_s << u"a1 c1"_s << u"a1 c1 b1"_s;
    QTest::newRow("the same added at both") << u""_s << u"a1"_s << u"a2"_s << u"a1"_s;
    QTest::newRow("changed here") << u"a1 b1"_s << u"a2 b1"_s << u"a1 b1"_s << u"a2 b1"_s;
    QTest::newRow("changed there") << u"a1 b1"_s << u"a1 b1"_s << u"a3 b1"_s << u"a3 b1"_s;
    QTest::newRow("changed at both") << u"a1"_s << u"a2"_s << u"a3"_s << u"a2"_s;
    QTest::newRow("removed here") << u"a1 b1"_s << u"b1"_s << u"a1 b1"_s << u"b1"_s;
    QTest::newRow("removed here, changed there") << u"a1 b1"_s << u"b1"_s << u"a2 b1"_s << u"b1"_s;
    QTest::newRow("removed there") << u"a1 b1"_s << u"a1 b1"_s << u"a1"_s << u"a1"_s;
    QTest::newRow("changed here, removed there") << u"a1 b1"_s << u"a1 b2"_s << u"a1"_s << u"a1 b2"_s;
}

void TestSettings::mergesScans()
{
    QFETCH(const QString, base);
    QFETCH(const QString, mine);
    QFETCH(const QString, there);
    QFETCH(const QString, wanted);
    WindowState states[3];
    states[0].savedScans = scansOf(base);
    states[1].savedScans = scansOf(mine);
    states[2].savedScans = scansOf(there);
    QCOMPARE(textOf(merged(states[0], states[1], states[2]).savedScans), wanted);
}

void TestSettings::mergesHistories_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nothing anywhere") << QString() << QString() << QString() << QString();
    QTest::newRow("nothing new here") << u"a b"_s << u"a b"_s << u"c a b"_s << u"c a b"_s;
    QTest::newRow("new at both") << u"a b"_s << u"d a b"_s << u"c a b"_s << u"d a b c"_s;
    QTest::newRow("used again") << u"a b"_s << u"b a"_s << u"c a b"_s << u"b a c"_s;
    QTest::newRow("gone here") << u"a b"_s << u"b"_s << u"c a b"_s << u"b c"_s;
    QStringList many;
    for (int i = 0; i < NotationBox::longestHistory; ++i)
        many.append(QString::number(i));
    const QString all = many.join(u' ');
    QTest::newRow("full") << u"0"_s << all << u"x y 0"_s << all;
    many.removeLast();
    QTest::newRow("nearly full") << u"0"_s << many.join(u' ') << u"x y 0"_s << many.join(u' ') + u" x"_s;
}

void TestSettings::mergesHistories()
{
    QFETCH(const QString, base);
    QFETCH(const QString, mine);
    QFETCH(const QString, there);
    QFETCH(const QString, wanted);
    for (QStringList WindowState::*history :
         {&WindowState::targetHistory, &WindowState::portHistory, &WindowState::excludeHistory}) {
        WindowState states[3];
        states[0].*history = base.split(u' ', Qt::SkipEmptyParts);
        states[1].*history = mine.split(u' ', Qt::SkipEmptyParts);
        states[2].*history = there.split(u' ', Qt::SkipEmptyParts);
        QCOMPARE((merged(states[0], states[1], states[2]).*history).join(u' '), wanted);
    }
}

void TestSettings::preferencesThatAreAsTheyWereStayOthers()
{
    const WindowState base;
    WindowState mine;
    mine.tab = 1;
    WindowState there;
    there.tab = 2;
    there.preferences.textSize = 125;
    QCOMPARE(merged(base, mine, there).preferences.textSize, 125);
    QCOMPARE(merged(base, mine, there).tab, 1);
    mine.preferences.textSize = 150;
    QCOMPARE(merged(base, mine, there).preferences.textSize, 150);
}

void TestSettings::twoWindowsShareAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    WindowState before;
    before.savedScans = scansOf(u"a1 b1"_s);
    before.targetHistory = {u"10.0.0.1"_s};
    QVERIFY(Settings(path).save(before));

    Settings first(path);
    Settings second(path);
    WindowState one = first.load();
    WindowState two = second.load();
    one.savedScans = scansOf(u"a1 b1 c1"_s);
    one.targetHistory.prepend(u"10.0.0.2"_s);
    QVERIFY(first.save(one));
    two.savedScans = scansOf(u"a2 b1 d1"_s);
    two.targetHistory.prepend(u"10.0.0.3"_s);
    QVERIFY(second.save(two));
    QCOMPARE(textOf(Settings(path).load().savedScans), u"a2 b1 c1 d1"_s);
    QCOMPARE(Settings(path).load().targetHistory, QStringList({u"10.0.0.3"_s, u"10.0.0.1"_s, u"10.0.0.2"_s}));

    // Saved again without a change of its own, nothing of the other one's is lost or comes back.
    QVERIFY(first.save(one));
    QVERIFY(second.save(two));
    QCOMPARE(textOf(Settings(path).load().savedScans), u"a2 b1 c1 d1"_s);
    one.savedScans = scansOf(u"a1 c1"_s);
    QVERIFY(first.save(one));
    QVERIFY(second.save(two));
    QCOMPARE(textOf(Settings(path).load().savedScans), u"a2 c1 d1"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"settings.ini"_s)); // the lock goes
}

void TestSettings::aFileThatIsGoneIsWrittenWhole()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QVERIFY(settings.save(sample()));
    const WindowState state = settings.load();
    QVERIFY(QFile::remove(settings.path()));
    QVERIFY(settings.save(state));
    QVERIFY(Settings(settings.path()).load() == sample());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
