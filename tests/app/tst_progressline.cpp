// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progressline.h"

#include <QRegularExpression>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

class TestProgressLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void saysHowFarItIs()
    {
        ScanProgress progress;
        progress.total = 25'600;
        progress.done = {.open = 31, .closed = 10'989};
        progress.hostsUp = 12;
        progress.share = 0.439;
        progress.perSecond = 2'900.4;
        progress.left = std::chrono::seconds(5);
        QCOMPARE(progressText(progress), QByteArray("43 %  11 020 of 25 600  2 900/s  5.0 s left  12 up, 31 open"));
    }

    void saysWhatItWaitsFor()
    {
        ScanProgress progress;
        progress.phase = ScanPhase::SecondLook;
        progress.total = 4'000;
        progress.done = {.closed = 2'969, .filtered = 1'031};
        progress.provisional = 1'031;
        progress.share = 0.87;
        const QByteArray confirmed = "87 %  2 969 of 4 000  0/s  0 up, 0 open  ";
        QCOMPARE(progressText(progress), confirmed + "second look, 1 031 waiting");
        progress.phase = ScanPhase::NetworkDown;
        QCOMPARE(progressText(progress), confirmed + "waiting for the network");
    }

    void nothingIsKnownAtFirst() { QCOMPARE(progressText({}), QByteArray("0 %  0 of 0  0/s  0 up, 0 open")); }

    void largestScanFitsATerminal()
    {
        ScanProgress progress;
        progress.total = 281'470'681'677'825; // 2^32 addresses x 65535 ports
        progress.done = {.open = 65'535, .closed = 281'470'681'612'290};
        progress.hostsUp = 4'294'967'295;
        progress.perSecond = 1'000'000;
        progress.left = std::chrono::hours(78'186);
        QVERIFY2(progressText(progress).size() <= 120, progressText(progress).constData());
    }
};

QTEST_GUILESS_MAIN(TestProgressLine)
#include "tst_progressline.moc"
