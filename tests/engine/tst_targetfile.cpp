// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/targetfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;

class TestTargetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        QVERIFY(m_folder.isValid());
    }

    void lineAndColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        QTest::newRow("start") << u"abc"_s << 0 << 1 << 1;
        QTest::newRow("within") << u"abc"_s << 2 << 1 << 3;
        QTest::newRow("end") << u"abc"_s << 3 << 1 << 4;
        QTest::newRow("past the end") << u"abc"_s << 9 << 1 << 4;
        QTest::newRow("empty text") << u""_s << 0 << 1 << 1;
        QTest::newRow("after LF") << u"a\nbc"_s << 3 << 2 << 2;
        QTest::newRow("after CR LF") << u"a\r\nbc"_s << 4 << 2 << 2;
        QTest::newRow("after CR") << u"a\rbc"_s << 3 << 2 << 2;
        QTest::newRow("empty lines") << u"\n\r\n\n"_s << 4 << 4 << 1;
        QTest::newRow("after a surrogate pair") << u"\U0001d4d0b"_s << 2 << 1 << 2;
    }

    void lineAndColumn()
    {
        QFETCH(const QString, text);
        QFETCH(const int, position);
        QFETCH(const int, line);
        QFETCH(const int, column);
        const LineAndColumn place = netsonde::lineAndColumn(text, position);
        QCOMPARE(place.line, qsizetype(line));
        QCOMPARE(place.column, qsizetype(column));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        const QString text = u"# café\r\n10.0.0.1\r\nb\u00fccher.example\r\n"_s;
        const auto encoded = [&text](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder(text));
        };
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8);
        QTest::newRow("UTF-16 little endian") << encoded(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 big endian") << encoded(QStringConverter::Utf16BE);
    }

    void encodings()
    {
        QFETCH(const QByteArray, bytes);
        const auto result = readTargetFile(written(bytes));
        const auto *targets = std::get_if<TargetSet>(&result);
        QVERIFY(targets);
        QCOMPARE(targets->addresses.count(), quint64(1));
        QCOMPARE(targets->addresses.first(), IpAddress::v4(0x0a000001));
        QCOMPARE(targets->names, (QList<NamedTarget> {{u"xn--bcher-kva.example"_s, -1}}));
    }

    void errorHasItsPlace()
    {
        const auto result = readTargetFile(written("# first\r\n10.0.0.1\r\n  10.0.0.9, 127/8 # x\r\n"));
        const auto *error = std::get_if<TargetFileError>(&result);
        QVERIFY(error);
        QVERIFY(error->systemError.isEmpty());
        QCOMPARE(int(error->error.problem), int(ParseProblem::TooFewOctets));
        QCOMPARE(error->error.suggestion, u"127.0.0.0/8"_s);
        QCOMPARE(error->place.line, qsizetype(3));
        QCOMPARE(error->place.column, qsizetype(13));
    }

    void notText()
    {
        const auto result = readTargetFile(written(QByteArray("10.0.0.1\n\xff\xfe\x00\x80", 13)));
        const auto *error = std::get_if<TargetFileError>(&result);
        QVERIFY(error);
        QCOMPARE(int(error->error.problem), int(ParseProblem::UnknownCharacter));
        QCOMPARE(error->place.line, qsizetype(2));
    }

    void unreadable_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such file") << m_folder.filePath(u"none"_s);
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("no name") << QString();
    }

    void unreadable()
    {
        QFETCH(const QString, path);
        const auto result = readTargetFile(path);
        const auto *error = std::get_if<TargetFileError>(&result);
        QVERIFY(error);
        QVERIFY(!error->systemError.isEmpty());
    }

    void tooLarge()
    {
        QFile file(m_folder.filePath(u"large"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(largestTargetFile + 1)); // a hole: takes no room
        file.close();
        const auto result = readTargetFile(file.fileName());
        const auto *error = std::get_if<TargetFileError>(&result);
        QVERIFY(error);
        QCOMPARE(int(error->error.problem), int(ParseProblem::FileTooLarge));
    }

private:
    QString written(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"targets.txt"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("Can't write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTargetFile)
#include "tst_targetfile.moc"
