// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/connector.h"

#include <optional>

struct sock_extended_err;

namespace netsonde {

/// What an ICMP message means for an attempt; nothing for one that ends none.
std::optional<Attempt> meaningOfIcmp(const sock_extended_err &error);

/// What an ICMP message told of the attempt on @p endpoint, from the socket's error queue, which is emptied: one of an
/// attempt before may still be in it.
std::optional<Attempt> toldByIcmp(int descriptor, const Endpoint &endpoint);

} // namespace netsonde
