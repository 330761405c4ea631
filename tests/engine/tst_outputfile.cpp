// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/outputfile.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

auto writing(const QByteArray &data)
{
    return [data](QIODevice &device) { return device.write(data) == data.size(); };
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void put(const QString &path, const QByteArray &data)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(data), data.size());
}

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
#ifdef Q_OS_LINUX
        ::signal(SIGPIPE, SIG_IGN);
#endif
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
    }

    void writesANewFile()
    {
        const auto error = writeFile(inFolder(u"new.csv"_s), writing("a,b\r\n"));
        QVERIFY2(!error, qPrintable(error ? error->text() : QString()));
        QCOMPARE(contents(inFolder(u"new.csv"_s)), QByteArray("a,b\r\n"));
    }

    void replacesAnOldFile()
    {
        const QString path = inFolder(u"old.csv"_s);
        put(path, "something longer than the new");
        QVERIFY(!writeFile(path, writing("new")));
        QCOMPARE(contents(path), QByteArray("new"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"old.csv*"_s}, QDir::Files), QStringList {u"old.csv"_s});
    }

    void givingUpLeavesTheOldFile()
    {
        const QString path = inFolder(u"kept.csv"_s);
        put(path, "old");
        const auto error = writeFile(path, [](QIODevice &device) {
            device.write("half of it");
            return false;
        });
        QVERIFY(error);
        QCOMPARE(error->path, path);
        QVERIFY(!error->reason.isEmpty());
        QCOMPARE(contents(path), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept.csv*"_s}, QDir::Files), QStringList {u"kept.csv"_s});
    }

    void missingFolder()
    {
        const QString path = inFolder(u"none/out.csv"_s);
        for (const auto &error : {writeFile(path, writing("x")), checkWritable(path)}) {
            QVERIFY(error);
            QCOMPARE(error->text(), path + u": No such file or directory"_s);
        }
    }

    void folderInPlaceOfAFile()
    {
        for (const auto &error : {writeFile(m_folder.path(), writing("x")), checkWritable(m_folder.path())}) {
            QVERIFY(error);
            QCOMPARE(error->path, m_folder.path());
            QVERIFY2(error->reason.contains(u"directory"_s), qPrintable(error->reason));
        }
    }

    void checkLeavesNothingBehind()
    {
        QVERIFY(!checkWritable(inFolder(u"later.csv"_s)));
        QVERIFY(!QFile::exists(inFolder(u"later.csv"_s)));
        put(inFolder(u"there.csv"_s), "old");
        QVERIFY(!checkWritable(inFolder(u"there.csv"_s)));
        QCOMPARE(contents(inFolder(u"there.csv"_s)), QByteArray("old"));
        QVERIFY(!checkWritable(u"-"_s));
    }

#ifdef Q_OS_LINUX
    void readOnlyFolder()
    {
        if (::geteuid() == 0)
            QSKIP("root may write to a read-only folder");
        const QString folder = inFolder(u"locked"_s);
        QVERIFY(QDir().mkdir(folder));
        const QString path = folder + u"/out.csv"_s;
        put(path, "old");
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto error = writeFile(path, writing("new"));
        const auto foreseen = checkWritable(path);
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(error);
        QCOMPARE(error->text(), path + u": Permission denied"_s);
        QVERIFY(foreseen);
        QCOMPARE(contents(path), QByteArray("old"));
    }

    void fullDevice_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("less than a buffer") << 10;
        QTest::newRow("more than a buffer") << 1'000'000;
    }
    void fullDevice()
    {
        QFETCH(int, size);
        const auto error = writeFile(u"/dev/full"_s, writing(QByteArray(size, 'x')));
        QVERIFY(error);
        QCOMPARE(error->text(), u"/dev/full: No space left on device"_s);
        struct stat status;
        QCOMPARE(::stat("/dev/full", &status), 0);
        QVERIFY(S_ISCHR(status.st_mode)); // not replaced by a file
    }

    void fullDisk_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("rows");
        QTest::newRow("by little") << 61'000 << 1;
        QTest::newRow("by much") << 10'000'000 << 1;
        QTest::newRow("row by row") << 70 << 5'000;
    }
    void fullDisk()
    {
        QFETCH(int, size);
        QFETCH(int, rows);
        const QString disk = inFolder(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (::mount("tmpfs", qPrintable(disk), "tmpfs", 0, "size=64k") != 0)
            QSKIP(qPrintable(u"no tmpfs can be mounted: %1"_s.arg(QString::fromLocal8Bit(strerror(errno)))));
        const QString path = disk + u"/out.csv"_s;
        put(path, QByteArray(8000, 'o'));
        const auto error = writeFile(path, [size, rows](QIODevice &device) {
            bool isWritten = true;
            for (int row = 0; row < rows; ++row)
                isWritten = device.write(QByteArray(size, 'n')) == size && isWritten;
            return isWritten;
        });
        const QByteArray left = contents(path);
        const QStringList files = QDir(disk).entryList(QDir::Files);
        QCOMPARE(::umount(qPrintable(disk)), 0);
        QVERIFY(error);
        QCOMPARE(error->text(), path + u": No space left on device"_s);
        QCOMPARE(left, QByteArray(8000, 'o'));
        QCOMPARE(files, QStringList {u"out.csv"_s});
    }

    void pipeIsWrittenDirectly()
    {
        const QString path = inFolder(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        const int reader = ::open(qPrintable(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        QVERIFY(!writeFile(path, writing("through the pipe")));
        char buffer[64];
        QCOMPARE(QByteArray(buffer, std::max<ssize_t>(0, ::read(reader, buffer, sizeof buffer))),
                 QByteArray("through the pipe"));
        ::close(reader);
    }

    void readerThatGoesAwayIsNoError()
    {
        const QString path = inFolder(u"left"_s);
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        const int reader = ::open(qPrintable(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        bool wroteAll = true;
        const auto error = writeFile(path, [&](QIODevice &device) {
            ::close(reader);
            for (int i = 0; i < 100 && wroteAll; ++i)
                wroteAll = device.write(QByteArray(10'000, 'x')) == 10'000;
            return wroteAll;
        });
        QVERIFY2(!error, qPrintable(error ? error->text() : QString()));
        QVERIFY(!wroteAll);
    }

    void redirectionIsAppendedTo()
    {
        const QString path = inFolder(u"redirected"_s);
        put(path, "before ");
        const int file = ::open(qPrintable(path), O_WRONLY | O_APPEND | O_CLOEXEC);
        QVERIFY(file >= 0);
        QVERIFY(!writeFile(u"/dev/fd/%1"_s.arg(file), writing("after")));
        ::close(file);
        QCOMPARE(contents(path), QByteArray("before after"));
    }

    void givingUpWritesNothingMoreToARedirection()
    {
        const QString path = inFolder(u"given-up"_s);
        put(path, "before ");
        const int file = ::open(qPrintable(path), O_WRONLY | O_APPEND | O_CLOEXEC);
        QVERIFY(file >= 0);
        const auto error = writeFile(u"/dev/fd/%1"_s.arg(file), [](QIODevice &device) {
            device.write("half");
            return false;
        });
        ::close(file);
        QVERIFY(error);
        QVERIFY(!error->reason.isEmpty());
        QCOMPARE(contents(path), QByteArray("before half"));
    }

    void aRedirectionThatGetsTooLargeSaysSo()
    {
        const QString path = inFolder(u"too-large"_s);
        put(path, QByteArray());
        const int file = ::open(qPrintable(path), O_WRONLY | O_APPEND | O_CLOEXEC);
        QVERIFY(file >= 0);
        rlimit before;
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small {10, before.rlim_max};
        const auto handler = ::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto error = writeFile(u"/dev/fd/%1"_s.arg(file), writing(QByteArray(100'000, 'x')));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        ::signal(SIGXFSZ, handler);
        ::close(file);
        QVERIFY(error);
        QCOMPARE(error->reason, u"File too large"_s);
        QCOMPARE(contents(path), QByteArray(10, 'x'));
    }

    void aPipeThatNobodyReadsIsAnError()
    {
        const QString path = inFolder(u"unread"_s);
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        QVERIFY(!checkWritable(path)); // there may be a reader by the time it is written
        const auto error = writeFile(path, writing("x"));
        QVERIFY(error);
        QCOMPARE(error->reason, u"nobody reads from this pipe"_s);
    }
#endif
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
