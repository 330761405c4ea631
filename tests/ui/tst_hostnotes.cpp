// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostnotes.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

} // namespace

class TestHostNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keepsNotes();
    void writesShortlyAfterAChange();
    void anEmptyNoteIsNone();
    void twoProgramsKeepBoth();
    void foreignFilesAreKept_data();
    void foreignFilesAreKept();
    void saysOnceWhenItCannotWrite();
    void worksWithoutAFile();
    void keepsMacAddressesBesideNotes();
    void whatIsNoMacAddressIsNone();
};

void TestHostNotes::keepsNotes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/notes.json"_s);
    const QString text = u"Drucker im 2. Stock: \"läuft\"\n<b>\\ \u202e"_s;
    {
        HostNotes notes(path);
        notes.setNote(u"198.51.100.1"_s, text);
        notes.setNote(u"fe80::1%eth0"_s, u"router"_s);
    }
    const HostNotes notes(path);
    QCOMPARE(notes.note(u"198.51.100.1"_s), text);
    QCOMPARE(notes.note(u"fe80::1%eth0"_s), u"router"_s);
    QCOMPARE(notes.note(u"198.51.100.2"_s), QString());
}

void TestHostNotes::writesShortlyAfterAChange()
{
    const QTemporaryDir folder;
    HostNotes notes(folder.filePath(u"notes.json"_s));
    notes.setNote(u"198.51.100.1"_s, u"nas"_s);
    QTRY_VERIFY(contentOf(notes.path()).contains("nas"));
}

void TestHostNotes::anEmptyNoteIsNone()
{
    const QTemporaryDir folder;
    HostNotes notes(folder.filePath(u"notes.json"_s));
    notes.setNote(u"198.51.100.1"_s, u"nas"_s);
    QVERIFY(notes.save());
    notes.setNote(u"198.51.100.1"_s, u" \n"_s);
    QVERIFY(notes.save());
    QVERIFY(!contentOf(notes.path()).contains("198.51.100.1"));
}

void TestHostNotes::twoProgramsKeepBoth()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.json"_s);
    HostNotes one(path);
    HostNotes other(path);
    one.setNote(u"198.51.100.1"_s, u"one"_s);
    other.setNote(u"198.51.100.2"_s, u"other"_s);
    QVERIFY(one.save());
    QVERIFY(other.save());
    const HostNotes both(path);
    QCOMPARE(both.note(u"198.51.100.1"_s), u"one"_s);
    QCOMPARE(both.note(u"198.51.100.2"_s), u"other"_s);
}

void TestHostNotes::foreignFilesAreKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("my own notes");
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"notes\": {\"198.51");
    QTest::newRow("of the future") << QByteArray("{\"version\": 2, \"notes\": {\"a\": \"b\"}}");
    QTest::newRow("another shape") << QByteArray("{\"version\": 1, \"notes\": []}");
}

void TestHostNotes::foreignFilesAreKept()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.json"_s);
    write(path, content);
    HostNotes notes(path);
    notes.setNote(u"198.51.100.1"_s, u"nas"_s);
    QVERIFY(notes.save());
    QCOMPARE(contentOf(path + u".old"_s), content);
    QCOMPARE(HostNotes(path).note(u"198.51.100.1"_s), u"nas"_s);
}

void TestHostNotes::saysOnceWhenItCannotWrite()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    HostNotes notes(folder.filePath(u"file/notes.json"_s));
    QSignalSpy failed(&notes, &HostNotes::saveFailed);
    notes.setNote(u"198.51.100.1"_s, u"nas"_s);
    QVERIFY(!notes.save());
    QVERIFY(!notes.save());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(notes.note(u"198.51.100.1"_s), u"nas"_s);
}

void TestHostNotes::worksWithoutAFile()
{
    HostNotes notes;
    notes.setNote(u"198.51.100.1"_s, u"nas"_s);
    QVERIFY(notes.save());
    QCOMPARE(notes.note(u"198.51.100.1"_s), u"nas"_s);
}

void TestHostNotes::keepsMacAddressesBesideNotes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.json"_s);
    write(path, R"({"version": 1, "notes": {"198.51.100.1": "of a version without MAC addresses"}})");
    const MacAddress mac = MacAddress::fromNumber(0x00040e123456);
    {
        HostNotes notes(path);
        QVERIFY(notes.mac(u"198.51.100.1"_s).isNull());
        notes.setMac(u"198.51.100.1"_s, mac);
        notes.setMac(u"198.51.100.2"_s, mac);
        notes.setNote(u"198.51.100.2"_s, u"nas"_s);
    }
    const HostNotes notes(path);
    QCOMPARE(notes.mac(u"198.51.100.1"_s), mac);
    QCOMPARE(notes.mac(u"198.51.100.2"_s), mac);
    QCOMPARE(notes.note(u"198.51.100.1"_s), u"of a version without MAC addresses"_s);
    QCOMPARE(notes.note(u"198.51.100.2"_s), u"nas"_s);
}

void TestHostNotes::whatIsNoMacAddressIsNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.json"_s);
    write(path, R"({"version": 1, "notes": {"a": "b"}, "macs": {"198.51.100.1": "00:04", "198.51.100.2": 7}})");
    const HostNotes notes(path);
    QVERIFY(notes.mac(u"198.51.100.1"_s).isNull());
    QVERIFY(notes.mac(u"198.51.100.2"_s).isNull());
    QCOMPARE(notes.note(u"a"_s), u"b"_s);
}

QTEST_GUILESS_MAIN(TestHostNotes)
#include "tst_hostnotes.moc"
