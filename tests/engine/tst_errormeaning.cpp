// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe/errormeaning.h"
#include "engine/probe/icmperrors.h"

#include <QTest>

#include <cerrno>
#include <ctime>

#include <linux/errqueue.h>
#include <netinet/icmp6.h>
#include <netinet/ip_icmp.h>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;
using Told = std::optional<Attempt>;

/// What becomes of the errors that Linux tells of. The tables are the kernel's (icmp_err_convert in net/ipv4/icmp.c,
/// icmpv6_err_convert in net/ipv6/icmp.c).
class ErrorMeaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void icmpMessages_data()
    {
        QTest::addColumn<int>("origin");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("number"); // what the kernel makes of it
        QTest::addColumn<Told>("byMessage");
        QTest::addColumn<Attempt>("byNumber");
        using A = Attempt;
        const auto v4 = [](const char *name, int code, int number, Told byMessage, A byNumber) {
            QTest::addRow("v4: %s", name)
                << int(SO_EE_ORIGIN_ICMP) << int(ICMP_DEST_UNREACH) << code << number << byMessage << byNumber;
        };
        v4("net unreachable", 0, ENETUNREACH, A::NetworkUnreachable, A::NetworkUnreachable);
        v4("host unreachable", 1, EHOSTUNREACH, A::HostUnreachable, A::HostUnreachable);
        v4("protocol unreachable", 2, ENOPROTOOPT, A::Prohibited, A::Prohibited);
        v4("port unreachable, as filters say it", 3, ECONNREFUSED, A::Prohibited, A::Refused);
        v4("fragmentation needed, which ends nothing", 4, EMSGSIZE, std::nullopt, A::UnknownError);
        v4("source route failed", 5, EOPNOTSUPP, A::HostUnreachable, A::HostUnreachable);
        v4("net unknown", 6, ENETUNREACH, A::NetworkUnreachable, A::NetworkUnreachable);
        v4("host unknown", 7, EHOSTDOWN, A::HostUnreachable, A::HostUnreachable);
        v4("host isolated", 8, ENONET, A::HostUnreachable, A::HostUnreachable);
        v4("net prohibited", 9, ENETUNREACH, A::Prohibited, A::NetworkUnreachable);
        v4("host prohibited", 10, EHOSTUNREACH, A::Prohibited, A::HostUnreachable);
        v4("net unreachable for the service", 11, ENETUNREACH, A::NetworkUnreachable, A::NetworkUnreachable);
        v4("host unreachable for the service", 12, EHOSTUNREACH, A::HostUnreachable, A::HostUnreachable);
        v4("filtered", 13, EHOSTUNREACH, A::Prohibited, A::HostUnreachable);
        v4("precedence violated", 14, EHOSTUNREACH, A::HostUnreachable, A::HostUnreachable);
        v4("precedence cut off", 15, EHOSTUNREACH, A::HostUnreachable, A::HostUnreachable);
        const auto v6 = [](const char *name, int code, int number, Told byMessage, A byNumber) {
            QTest::addRow("v6: %s", name)
                << int(SO_EE_ORIGIN_ICMP6) << int(ICMP6_DST_UNREACH) << code << number << byMessage << byNumber;
        };
        v6("no route", 0, ENETUNREACH, A::NetworkUnreachable, A::NetworkUnreachable);
        v6("prohibited", 1, EACCES, A::Prohibited, A::Prohibited);
        v6("beyond the scope", 2, EHOSTUNREACH, A::HostUnreachable, A::HostUnreachable);
        v6("address unreachable", 3, EHOSTUNREACH, A::HostUnreachable, A::HostUnreachable);
        v6("port unreachable, as filters say it", 4, ECONNREFUSED, A::Prohibited, A::Refused);
        v6("policy failed", 5, EACCES, A::Prohibited, A::Prohibited);
        v6("route rejected", 6, EACCES, A::Prohibited, A::Prohibited);
        QTest::newRow("v6: packet too big, which ends nothing")
            << int(SO_EE_ORIGIN_ICMP6) << int(ICMP6_PACKET_TOO_BIG) << 0 << EMSGSIZE << Told() << A::UnknownError;
    }
    void icmpMessages()
    {
        QFETCH(int, origin);
        QFETCH(int, type);
        QFETCH(int, code);
        QFETCH(int, number);
        QFETCH(Told, byMessage);
        QFETCH(Attempt, byNumber);
        sock_extended_err error {};
        error.ee_origin = static_cast<quint8>(origin);
        error.ee_type = static_cast<quint8>(type);
        error.ee_code = static_cast<quint8>(code);
        error.ee_errno = static_cast<quint32>(number);
        QCOMPARE(meaningOfIcmp(error), byMessage);
        QCOMPARE(meaningOfError(number), byNumber);
    }

    void errorsOfThisComputer_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<Attempt>("attempt");
        QTest::newRow("limits") << QList<int> {EADDRNOTAVAIL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOSPC, EAGAIN}
                                << Attempt::LocalLimit;
        QTest::newRow("its network") << QList<int> {ENETDOWN, ENETRESET, ECONNABORTED} << Attempt::LocalNetworkDown;
        QTest::newRow("its firewall") << QList<int> {EACCES, EPERM} << Attempt::Prohibited;
        QTest::newRow("reset after the handshake") << QList<int> {ECONNRESET, EPIPE} << Attempt::Accepted;
        QTest::newRow("no answer") << QList<int> {ETIMEDOUT} << Attempt::TimedOut;
        QTest::newRow("anything else") << QList<int> {EINVAL, EPROTO, 0} << Attempt::UnknownError;
    }
    void errorsOfThisComputer()
    {
        QFETCH(QList<int>, numbers);
        QFETCH(Attempt, attempt);
        for (const int number : numbers)
            QCOMPARE(meaningOfError(number), attempt);
    }
};

QTEST_APPLESS_MAIN(ErrorMeaningTest)
#include "tst_errormeaning.moc"
