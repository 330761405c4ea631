// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeconnector.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace netsonde::test {

using namespace std::chrono;

namespace {

class FakeConnector final : public Connector
{
public:
    FakeConnector(std::shared_ptr<FakeNetwork> network, quint32 capacity)
        : m_network(std::move(network))
        , m_slots(capacity)
    { }
    ~FakeConnector() override { abandonAll(); }

    void start(quint32 slot, const Endpoint &endpoint) override
    {
        ++m_network->attempts;
        const int inFlight = ++m_network->inFlight;
        int most = m_network->mostInFlight;
        while (inFlight > most && !m_network->mostInFlight.compare_exchange_weak(most, inFlight)) { }
        const FakeAnswer answer = m_network->answer(endpoint);
        Slot &here = m_slots[slot];
        Q_ASSERT(!here.busy);
        here = {true, answer.end, m_network->now() + answer.after};
        if (answer.end)
            m_due.push_back(slot);
    }

    void abandon(quint32 slot) override
    {
        if (m_slots[slot].busy)
            release(slot);
        std::erase(m_due, slot);
    }

    void abandonAll() override
    {
        for (quint32 slot = 0; slot < m_slots.size(); ++slot) {
            if (m_slots[slot].busy)
                release(slot);
        }
        m_due.clear();
    }

    void wait(nanoseconds atMost, std::vector<AttemptEnd> &ends) override
    {
        const steady_clock::time_point until = m_network->now() + std::min<nanoseconds>(atMost, hours(1));
        steady_clock::time_point first = until;
        for (const quint32 slot : m_due)
            first = std::min(first, m_slots[slot].due);
        if (m_network->clock()) {
            m_network->clock()->advanceTo(first);
        } else {
            std::unique_lock lock(m_mutex);
            m_woken.wait_until(lock, first, [this] { return m_wake; });
            m_wake = false;
        }
        const steady_clock::time_point now = m_network->now();
        std::erase_if(m_due, [&](quint32 slot) {
            if (m_slots[slot].due > now)
                return false;
            ends.push_back({slot, *m_slots[slot].end, now});
            release(slot);
            return true;
        });
    }

    void wake() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_wake = true;
        }
        m_woken.notify_one();
    }

private:
    struct Slot
    {
        bool busy = false;
        std::optional<Attempt> end;
        steady_clock::time_point due;
    };

    void release(quint32 slot)
    {
        m_slots[slot].busy = false;
        --m_network->inFlight;
    }

    std::shared_ptr<FakeNetwork> m_network;
    std::vector<Slot> m_slots;
    std::vector<quint32> m_due;
    std::mutex m_mutex; ///< guards m_wake
    std::condition_variable m_woken;
    bool m_wake = false;
};

} // namespace

FakeNetwork::FakeNetwork(Answer answer, std::shared_ptr<FakeClock> clock)
    : m_answer(std::move(answer))
    , m_clock(std::move(clock))
{ }

std::function<ConnectorFactory(ConnectorKind)> FakeNetwork::connectors(const std::shared_ptr<FakeNetwork> &network)
{
    return [network](ConnectorKind) -> ConnectorFactory {
        return [network](quint32 capacity) { return std::make_unique<FakeConnector>(network, capacity); };
    };
}

} // namespace netsonde::test
