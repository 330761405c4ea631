// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simnet/truth.h"

#include "tests/simnet/mix.h"

namespace netsonde::simnet {

namespace {

/// Each question has a lot of its own, so that no answer hangs on another.
enum class Lot : std::uint64_t { Kind, Down, Rtt, Intercepted, Late, Vanishes, Resets, Limited, Port };

std::uint64_t hostHash(std::uint64_t seed, const Address &address)
{
    return mix(mix(mix(seed) ^ address.high ^ (address.v6 ? 0x6666U : 0U)) ^ address.low);
}

double draw(std::uint64_t hash, Lot lot)
{
    return unit(mix(hash ^ mix(static_cast<std::uint64_t>(lot))));
}

} // namespace

const char *word(HostKind kind)
{
    switch (kind) {
    case HostKind::Up:
        return "up";
    case HostKind::Silent:
        return "silent";
    case HostKind::Unreachable:
        return "unreachable";
    case HostKind::Prohibited:
        return "prohibited";
    }
    return "";
}

const char *word(PortState state)
{
    switch (state) {
    case PortState::Open:
        return "open";
    case PortState::Closed:
        return "closed";
    case PortState::Silent:
        return "silent";
    case PortState::Rejected:
        return "rejected";
    }
    return "";
}

Truth::Truth(const Settings &settings)
    : m_settings(settings)
    , m_seed(static_cast<std::uint64_t>(settings.seed))
{ }

bool Truth::contains(const Address &address) const
{
    return m_settings.net4.contains(address) || m_settings.net6.contains(address);
}

HostTruth Truth::host(const Address &address) const
{
    HostTruth truth;
    if (!contains(address))
        return truth;
    const auto hash = hostHash(m_seed, address);
    truth.rtt
        = static_cast<std::int64_t>(m_settings.rtt * 1e6 * (1 + m_settings.rttSpread * (2 * draw(hash, Lot::Rtt) - 1)));
    if (draw(hash, Lot::Kind) >= m_settings.up) {
        const double down = draw(hash, Lot::Down);
        if (down < m_settings.unreachable)
            truth.kind = HostKind::Unreachable;
        else if (down < m_settings.unreachable + m_settings.prohibited)
            truth.kind = HostKind::Prohibited;
        return truth;
    }
    truth.kind = HostKind::Up;
    truth.intercepted = draw(hash, Lot::Intercepted) < m_settings.intercepted;
    truth.late = draw(hash, Lot::Late) < m_settings.late;
    truth.vanishes = draw(hash, Lot::Vanishes) < m_settings.vanish;
    truth.resets = draw(hash, Lot::Resets) < m_settings.resets;
    truth.limited = m_settings.rstRate > 0 && draw(hash, Lot::Limited) < m_settings.rstLimited;
    return truth;
}

PortState Truth::port(const HostTruth &host, const Address &address, std::uint16_t port) const
{
    if (host.intercepted)
        return PortState::Open;
    double lot = draw(hostHash(m_seed, address) ^ mix(port), Lot::Port);
    if (lot < m_settings.open)
        return PortState::Open;
    lot -= m_settings.open;
    if (lot < m_settings.silent)
        return PortState::Silent;
    return lot - m_settings.silent < m_settings.rejected ? PortState::Rejected : PortState::Closed;
}

PortState Truth::port(const Address &address, std::uint16_t number) const
{
    const HostTruth truth = host(address);
    return truth.kind == HostKind::Up ? port(truth, address, number) : PortState::Silent;
}

bool Truth::isOpen(const Address &address, std::uint16_t number) const
{
    const HostTruth truth = host(address);
    return truth.kind == HostKind::Up && port(truth, address, number) == PortState::Open;
}

} // namespace netsonde::simnet
