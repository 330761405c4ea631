// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/servicenames.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;

class TestServiceNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void ofPort_data()
    {
        QTest::addColumn<quint16>("port");
        QTest::addColumn<QString>("name");

        QTest::newRow("lowest") << quint16(1) << u"tcpmux"_s;
        QTest::newRow("common") << quint16(22) << u"ssh"_s;
        QTest::newRow("with aliases") << quint16(80) << u"http"_s;
        QTest::newRow("common name before the registry's") << quint16(143) << u"imap2"_s;
        QTest::newRow("registered only") << quint16(6379) << u"redis"_s;
        QTest::newRow("highest registered") << quint16(49151) << QString();
        QTest::newRow("unregistered") << quint16(65535) << QString();
        QTest::newRow("zero") << quint16(0) << QString();
    }

    void ofPort()
    {
        QFETCH(const quint16, port);
        QFETCH(const QString, name);
        QCOMPARE(ServiceNames::ofPort(port), name);
    }

    void ports_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<quint16>>("ports");

        QTest::newRow("name") << u"https"_s << QList<quint16> {443};
        QTest::newRow("capitals") << u"SSH"_s << QList<quint16> {22};
        QTest::newRow("alias") << u"postgres"_s << QList<quint16> {5432};
        QTest::newRow("name of several ports") << u"http-alt"_s << QList<quint16> {591, 8008, 8080};
        QTest::newRow("star") << u"sshel*"_s << QList<quint16> {614};
        QTest::newRow("star within") << u"ms-*-s"_s << QList<quint16> {1433};
        QTest::newRow("stars") << u"*postg*"_s << QList<quint16> {5432};
        QTest::newRow("question mark") << u"ht?ps"_s << QList<quint16> {443};
        QTest::newRow("unknown") << u"nonesuch"_s << QList<quint16> {};
        QTest::newRow("part of a name") << u"htt"_s << QList<quint16> {};
        QTest::newRow("empty") << QString() << QList<quint16> {};
    }

    void ports()
    {
        QFETCH(const QString, name);
        QFETCH(const QList<quint16>, ports);
        QCOMPARE(ServiceNames::ports(name), ports);
    }

    void everyNameLeadsBack()
    {
        int named = 0;
        for (int port = 1; port <= 65535; ++port) {
            const QString name = ServiceNames::ofPort(static_cast<quint16>(port));
            if (name.isEmpty())
                continue;
            ++named;
            QVERIFY2(ServiceNames::ports(name).contains(static_cast<quint16>(port)), qPrintable(name));
        }
        QVERIFY(named > 5000);
    }

    void near_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");

        QTest::newRow("letter missing") << u"htps"_s << u"https"_s;
        QTest::newRow("letter too many") << u"sssh"_s << u"ssh"_s;
        QTest::newRow("letters swapped") << u"mysqll"_s << u"mysql"_s;
        QTest::newRow("capitals") << u"TELNETT"_s << u"telnet"_s;
        QTest::newRow("nothing near") << u"qqqqqqqqqq"_s << QString();
    }

    void near()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, first);
        const QStringList names = ServiceNames::near(name);
        QVERIFY(names.size() <= 3);
        QCOMPARE(names.value(0), first);
        for (const QString &near : names)
            QVERIFY(!ServiceNames::ports(near).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServiceNames)
#include "tst_servicenames.moc"
