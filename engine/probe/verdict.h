// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QMetaType>

#include <optional>

namespace netsonde {

Q_NAMESPACE

/// What a port was found to be.
enum class PortState : quint8 {
    NotTested, ///< nothing can be said: Reason tells why
    Open,
    Closed, ///< refused
    Filtered, ///< no answer after all tries
    Unreachable,
};
Q_ENUM_NS(PortState)

/// What was seen, or what stood in the way.
enum class Reason : quint8 {
    Stopped, ///< NotTested: the scan ended before its turn
    ConnectionAccepted, ///< Open
    ConnectionRefused, ///< Closed: a RST came back
    SelfConnected, ///< Closed: the kernel connected the socket to itself (ephemeral port of this computer)
    NoAnswer, ///< Filtered: every try timed out
    NoAnswerYet, ///< Filtered, provisional: silent so far, a second look follows
    HostSilent, ///< Filtered: the host answered none of its discovery probes, so this port was not asked
    HostUnreachable, ///< Unreachable: EHOSTUNREACH or EHOSTDOWN
    NetworkUnreachable, ///< Unreachable: ENETUNREACH
    Prohibited, ///< Unreachable: EACCES or EPERM, by this computer's firewall or an ICMP answer
    LocalNetworkDown, ///< NotTested: this computer's own network failed
    NetworkSilent, ///< NotTested: everything that had answered before fell silent, and stayed so
    LocalLimit, ///< NotTested: descriptors, ports or memory of this computer ran out
    NameNotResolved, ///< NotTested: the name has no address
    UnknownError, ///< NotTested: an error no rule covers
};
Q_ENUM_NS(Reason)

/// What one (address, port) ended in.
struct Verdict
{
    PortState state = PortState::NotTested;
    Reason reason = Reason::Stopped;

    /// A second look may put another one in its place.
    constexpr bool isProvisional() const { return reason == Reason::NoAnswerYet; }

    friend constexpr auto operator<=>(const Verdict &, const Verdict &) = default;
};

/// The state as formats write it: `open`, `closed`, `filtered`, `unreachable`, `not tested`.
QLatin1StringView stateKey(PortState state);
std::optional<PortState> stateFromKey(QStringView key);
/// The reason as formats write it: `connection-accepted`, `no-answer`...
QLatin1StringView reasonKey(Reason reason);

} // namespace netsonde
