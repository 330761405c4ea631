// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Ends the program with the place where the code under test broke a promise: what a fuzzer takes for a finding.
#define FUZZ_CHECK(condition) ((condition) ? static_cast<void>(0) : qFatal("%s:%d: %s", __FILE__, __LINE__, #condition))
