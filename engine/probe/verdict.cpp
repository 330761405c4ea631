// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe/verdict.h"

#include <QStringView>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView stateKey(PortState state)
{
    switch (state) {
    case PortState::NotTested:
        return "not tested"_L1;
    case PortState::Open:
        return "open"_L1;
    case PortState::Closed:
        return "closed"_L1;
    case PortState::Filtered:
        return "filtered"_L1;
    case PortState::Unreachable:
        return "unreachable"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<PortState> stateFromKey(QStringView key)
{
    for (const PortState state :
         {PortState::NotTested, PortState::Open, PortState::Closed, PortState::Filtered, PortState::Unreachable}) {
        if (key.compare(stateKey(state), Qt::CaseInsensitive) == 0)
            return state;
    }
    return std::nullopt;
}

QLatin1StringView reasonKey(Reason reason)
{
    switch (reason) {
    case Reason::Stopped:
        return "stopped"_L1;
    case Reason::ConnectionAccepted:
        return "connection-accepted"_L1;
    case Reason::ConnectionRefused:
        return "connection-refused"_L1;
    case Reason::SelfConnected:
        return "self-connected"_L1;
    case Reason::NoAnswer:
        return "no-answer"_L1;
    case Reason::NoAnswerYet:
        return "no-answer-yet"_L1;
    case Reason::HostSilent:
        return "host-silent"_L1;
    case Reason::HostUnreachable:
        return "host-unreachable"_L1;
    case Reason::NetworkUnreachable:
        return "network-unreachable"_L1;
    case Reason::Prohibited:
        return "prohibited"_L1;
    case Reason::LocalNetworkDown:
        return "local-network-down"_L1;
    case Reason::NetworkSilent:
        return "network-silent"_L1;
    case Reason::LocalLimit:
        return "local-limit"_L1;
    case Reason::NameNotResolved:
        return "name-not-resolved"_L1;
    case Reason::UnknownError:
        return "unknown-error"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace netsonde
