// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/identify/macvendors.h"
#include "ui/filter/filtercompletion.h"
#include "ui/filter/filterparser.h"
#include "ui/filter/filtertext.h"
#include "ui/filter/filterwords.h"

#include "tests/fuzz/check.h"

#include <cstdint>

using namespace netsonde;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto [filter, error] = Filter::parse(text);
    ResultRow row;
    row.address = IpAddress::v4(0xC0000201);
    row.name = text;
    row.openPorts = {22, 80};
    row.mac = MacAddress::fromNumber(0x00040e123456);
    row.vendor = MacVendors::of(row.mac);
    filter.accepts(row);
    if (error) {
        FUZZ_CHECK(filter.acceptsAll());
        FUZZ_CHECK(error->position >= 0 && error->length >= 0 && error->position + error->length <= text.size());
        FUZZ_CHECK(!filterwords::problemAt(*error).isEmpty());
    }
    const FilterCompletion completion = FilterCompletion::of(text, text.size());
    for (const QString &offer : completion.offers)
        FUZZ_CHECK(completion.applied(text, offer).endsWith(offer));
    Filter::withTerm(text, QStringLiteral("!port:22"));
    // Whatever a name is like, its term finds it.
    const auto found = Filter::parse(QString(QStringLiteral("name:=") + Filter::quoted(text)));
    FUZZ_CHECK(!found.error && found.expression.accepts(row));
    return 0;
}
