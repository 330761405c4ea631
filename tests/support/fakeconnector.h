// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"
#include "tests/support/fakeclock.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace netsonde::test {

/// What the fake network does with one attempt: ends it so after `after`, or never (no end: silence).
struct FakeAnswer
{
    std::optional<Attempt> end;
    std::chrono::microseconds after {0};
};

/// A network that exists only in a function: attempts are answered by @p answer, from several threads at once, so it
/// must be pure or guard itself. Counts what passes. Shared by the connectors it makes. With a clock of its own nobody
/// waits: a connector that would moves the clock on, so that there may be only one.
class FakeNetwork
{
public:
    using Answer = std::function<FakeAnswer(const Endpoint &)>;

    explicit FakeNetwork(Answer answer, std::shared_ptr<FakeClock> clock = nullptr);

    /// Connectors that play this network; they keep it alive.
    static std::function<ConnectorFactory(ConnectorKind)> connectors(const std::shared_ptr<FakeNetwork> &network);

    FakeAnswer answer(const Endpoint &endpoint) const { return m_answer(endpoint); }

    const std::shared_ptr<FakeClock> &clock() const { return m_clock; }
    std::chrono::steady_clock::time_point now() const
    {
        return m_clock ? m_clock->at() : std::chrono::steady_clock::now();
    }

    std::atomic<quint64> attempts {0};
    std::atomic<int> inFlight {0};
    std::atomic<int> mostInFlight {0};

private:
    Answer m_answer;
    std::shared_ptr<FakeClock> m_clock;
};

} // namespace netsonde::test
