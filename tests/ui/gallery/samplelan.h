// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/nameresolver.h"
#include "tests/support/fakeconnector.h"

#include <memory>

namespace netsonde::test {

/// A small network at home in 192.0.2.0/24 (a documentation network): a router, a disk, a printer and the like, most of
/// the addresses free.
FakeAnswer sampleLan(const Endpoint &endpoint);
/// The names of its hosts.
std::unique_ptr<NameResolver> sampleNames();
/// What finds all of it.
QString sampleTargets();

} // namespace netsonde::test
