// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/portset.h"

#include "tests/fuzz/check.h"

#include <cstdint>

using namespace netsonde;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Parsed<PortSet> ports = PortSet::parse(text);
    if (!ports) {
        const ParseError &error = ports.error();
        FUZZ_CHECK(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size());
        FUZZ_CHECK(error.length > 0 || text.isEmpty());
        return 0;
    }
    FUZZ_CHECK(!ports->isEmpty());
    FUZZ_CHECK(ports->toList().size() == ports->count());
    FUZZ_CHECK(ports->byLikelihood().size() == ports->count());
    const Parsed<PortSet> again = PortSet::parse(ports->toString());
    FUZZ_CHECK(again && *again == *ports);
    return 0;
}
