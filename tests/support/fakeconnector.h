// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"

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
/// must be pure or guard itself. Counts what passes. Shared by the connectors it makes.
class FakeNetwork
{
public:
    using Answer = std::function<FakeAnswer(const Endpoint &)>;

    explicit FakeNetwork(Answer answer);

    /// Connectors that play this network; they keep it alive.
    static std::function<ConnectorFactory(ConnectorKind)> connectors(const std::shared_ptr<FakeNetwork> &network);

    FakeAnswer answer(const Endpoint &endpoint) const { return m_answer(endpoint); }

    std::atomic<quint64> attempts {0};
    std::atomic<int> inFlight {0};
    std::atomic<int> mostInFlight {0};

private:
    Answer m_answer;
};

} // namespace netsonde::test
