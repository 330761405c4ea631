// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakescan.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace netsonde::test {

void FakeResolver::resolve(const QString &name)
{
    if (name.startsWith(u"slow")) {
        m_slow.append(name);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, name] { Q_EMIT resolved(name, m_names.value(name)); }, Qt::QueuedConnection);
}

void FakeResolver::answerSlow()
{
    for (const QString &name : std::exchange(m_slow, {}))
        Q_EMIT resolved(name, m_names.value(name));
}

std::shared_ptr<FakeNetwork> network(FakeNetwork::Answer answer)
{
    return std::make_shared<FakeNetwork>(std::move(answer));
}

std::shared_ptr<FakeNetwork> network(const std::shared_ptr<FakeClock> &clock, FakeNetwork::Answer answer)
{
    return std::make_shared<FakeNetwork>(std::move(answer), clock);
}

Scanner::Parts parts(const std::shared_ptr<FakeNetwork> &network, const QHash<QString, IpAddress> &names)
{
    Scanner::Parts made {FakeNetwork::connectors(network), std::make_unique<FakeResolver>(names)};
    if (network->clock())
        made.time = network->clock();
    return made;
}

FakeAnswer refused(const Endpoint &)
{
    return {Attempt::Refused};
}

FakeAnswer silent(const Endpoint &)
{
    return {};
}

ScanRequest request(const QString &targets, const QString &ports)
{
    ScanRequest made;
    made.targets = *TargetSet::parse(targets);
    made.ports = *PortSet::parse(ports);
    made.timeout = std::chrono::milliseconds(20);
    return made;
}

ScanSummary run(Scanner &scanner, const ScanRequest &request)
{
    std::optional<ScanSummary> ended;
    QEventLoop loop;
    QObject::connect(&scanner, &Scanner::finished, &loop, [&](const ScanSummary &summary) {
        ended = summary;
        loop.quit();
    });
    QTimer::singleShot(generous, &loop, [] { qFatal("the scan does not end"); });
    scanner.start(request);
    if (!ended)
        loop.exec();
    return *ended;
}

} // namespace netsonde::test
