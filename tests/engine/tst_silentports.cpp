// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/silentports.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using Port = SilentPorts::Port;
using Runs = std::vector<SilentPorts::Run>;

class SilentPortsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void whatWasAskedLeastComesFirst()
    {
        SilentPorts ports;
        const std::vector<Port> inOrder {{7, 1, false},  {65'534, 1, false}, {3, 2, false},
                                         {64, 2, false}, {63, 1, true},      {0, 2, true}};
        for (const size_t n : {3, 5, 0, 4, 1, 2})
            ports.insert(inOrder[n]);
        QCOMPARE(ports.count(), 6);
        for (const Port &port : inOrder)
            QCOMPARE(ports.takeFirst(), port);
        QVERIFY(ports.isEmpty());
        QCOMPARE(ports.count(), 0);
    }

    void whatComesBackIsTakenAgain()
    {
        SilentPorts ports;
        for (quint16 ordinal = 0; ordinal < 200; ++ordinal)
            ports.insert({ordinal, 1, false});
        for (int n = 0; n < 150; ++n)
            ports.takeFirst();
        ports.insert({10, 1, false}); // before those that are left
        QCOMPARE(ports.takeFirst(), (Port {10, 1, false}));
        QCOMPARE(ports.takeFirst(), (Port {150, 1, false}));
    }

    void runsJoinTheTries()
    {
        SilentPorts ports;
        QCOMPARE(ports.runs(), Runs {});
        for (quint16 ordinal = 60; ordinal < 70; ++ordinal)
            ports.insert({ordinal, static_cast<quint8>(ordinal % 3), ordinal % 2 == 0});
        ports.insert({72, 1, false});
        ports.insert({65'534, 1, true});
        QCOMPARE(ports.runs(), (Runs {{60, 69}, {72, 72}, {65'534, 65'534}}));
    }

    void itIsAsASetOfPorts()
    {
        QRandomGenerator random(7);
        SilentPorts ports;
        std::vector<Port> reference;
        const auto order = [](const Port &a, const Port &b) {
            return std::tuple(a.lookedAgain, a.tries, a.ordinal) < std::tuple(b.lookedAgain, b.tries, b.ordinal);
        };
        std::vector<bool> isIn(1'000, false);
        for (int step = 0; step < 20'000; ++step) {
            const auto ordinal = static_cast<quint16>(random.bounded(1'000));
            if (!isIn[ordinal] && random.bounded(2) == 0) {
                const Port port {ordinal, static_cast<quint8>(1 + random.bounded(3)), random.bounded(2) == 0};
                ports.insert(port);
                reference.insert(std::ranges::lower_bound(reference, port, order), port);
                isIn[ordinal] = true;
            } else if (!reference.empty()) {
                QCOMPARE(ports.takeFirst(), reference.front());
                isIn[reference.front().ordinal] = false;
                reference.erase(reference.begin());
            }
            QCOMPARE(ports.count(), static_cast<int>(reference.size()));
        }
    }

    void allPortsOfAHostTakeEightKilobytes()
    {
        SilentPorts ports;
        for (int ordinal = 0; ordinal < 65'535; ++ordinal)
            ports.insert({static_cast<quint16>(ordinal), 1, false});
        QCOMPARE(ports.runs(), (Runs {{0, 65'534}}));
        QVERIFY2(ports.bytes() < 8'400, qPrintable(QString::number(ports.bytes())));
        for (int ordinal = 0; ordinal < 65'535; ++ordinal)
            QCOMPARE(ports.takeFirst().ordinal, ordinal);
    }
};

QTEST_APPLESS_MAIN(SilentPortsTest)
#include "tst_silentports.moc"
