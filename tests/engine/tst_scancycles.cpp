// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanner.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

/// Starting and stopping real scans again and again leaves this process as it was.
class ScanCyclesTest : public QObject
{
    Q_OBJECT

    struct Held
    {
        int descriptors;
        int threads;
        qint64 memoryKb;
    };

    static int entries(const QString &folder)
    {
        return static_cast<int>(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
    }

    static Held held()
    {
        QFile status(u"/proc/self/status"_s);
        qint64 memory = 0;
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n')) {
                if (line.startsWith("VmRSS:"))
                    memory = line.mid(6).trimmed().split(' ').first().toLongLong();
            }
        }
        return {entries(u"/proc/self/fd"_s), entries(u"/proc/self/task"_s), memory};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void fiveHundredStartsAndStops()
    {
        if (!QFile::exists(u"/proc/self/fd"_s))
            QSKIP("this system does not tell what a process holds");
        Scanner scanner;
        QSignalSpy finished(&scanner, &Scanner::finished);
        ScanRequest request;
        request.targets = *TargetSet::parse(u"127.0.0.0/28");
        request.ports = *PortSet::parse(u"all");
        std::optional<Held> before;
        for (int n = 1; n <= 550; ++n) {
            QSignalSpy progress(&scanner, &Scanner::progressChanged);
            QVERIFY(scanner.start(request) > 0);
            QVERIFY(progress.wait());
            scanner.stop();
            QVERIFY(finished.size() == n || finished.wait());
            if (n == 50) // threads and caches are there by now
                before = held();
        }
        const Held after = held();
        QCOMPARE(after.descriptors, before->descriptors);
        QCOMPARE(after.threads, before->threads);
        QVERIFY2(after.memoryKb - before->memoryKb < 8 * 1024,
                 qPrintable(u"%1 KiB grew to %2 KiB"_s.arg(before->memoryKb).arg(after.memoryKb)));
    }
};

QTEST_GUILESS_MAIN(ScanCyclesTest)
#include "tst_scancycles.moc"
