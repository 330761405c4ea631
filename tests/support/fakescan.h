// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanner.h"
#include "tests/support/fakeconnector.h"

#include <QHash>
#include <QStringList>

namespace netsonde::test {

/// Far more than any scan of a fake network needs, in milliseconds.
inline constexpr int generous = 30'000;

/// Names that a test knows the addresses of; a name it does not know has none.
class FakeResolver final : public NameResolver
{
    Q_OBJECT

public:
    explicit FakeResolver(QHash<QString, IpAddress> names)
        : m_names(std::move(names))
    { }
    void resolve(const QString &name) override;
    void abort() override { m_slow.clear(); }
    /// Answers the names that begin with "slow" now.
    void answerSlow();

private:
    QHash<QString, IpAddress> m_names;
    QStringList m_slow;
};

std::shared_ptr<FakeNetwork> network(FakeNetwork::Answer answer);
/// One whose time is @p clock's, and the scan's as well: for one worker.
std::shared_ptr<FakeNetwork> network(const std::shared_ptr<FakeClock> &clock, FakeNetwork::Answer answer);
Scanner::Parts parts(const std::shared_ptr<FakeNetwork> &network, const QHash<QString, IpAddress> &names = {});

FakeAnswer refused(const Endpoint &);
FakeAnswer silent(const Endpoint &);

/// With a timeout of 20 ms.
ScanRequest request(const QString &targets, const QString &ports);

/// Runs a scan to its end.
ScanSummary run(Scanner &scanner, const ScanRequest &request);

} // namespace netsonde::test
