// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/targetset.h"

#include "tests/fuzz/check.h"

#include <cstdint>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkError(const ParseError &error, QStringView text)
{
    FUZZ_CHECK(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size());
    FUZZ_CHECK(error.length > 0 || text.isEmpty());
    if (error.suggestion.isEmpty())
        return;
    const Parsed<TargetSet> suggested
        = TargetSet::parse(error.suggestion.startsWith(u'!') ? u"other.lan "_s + error.suggestion : error.suggestion);
    FUZZ_CHECK(suggested || suggested.error().problem == ParseProblem::TooManyAddresses);
}

void checkSet(const AddressSet &set)
{
    const quint64 count = set.count();
    if (count == 0)
        return;
    for (const quint64 n : {quint64(0), count / 3, count / 2, count - 1}) {
        const IpAddress address = set.at(n);
        FUZZ_CHECK(set.contains(address));
        FUZZ_CHECK(set.indexOf(address) == n);
        FUZZ_CHECK(n == 0 || set.at(n - 1) != address);
    }
    AddressSet nothing = set;
    nothing.subtract(set);
    FUZZ_CHECK(nothing.isEmpty());
    FUZZ_CHECK(set.intersected(set) == set);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Parsed<TargetSet> fromFile = TargetSet::parseFile(text);
    if (!fromFile)
        checkError(fromFile.error(), text);

    const Parsed<TargetSet> targets = TargetSet::parse(text);
    if (!targets) {
        checkError(targets.error(), text);
        return 0;
    }
    FUZZ_CHECK(targets->count() > 0 && targets->count() <= quint64(1) << 32);
    checkSet(targets->addresses);
    FUZZ_CHECK(targets->addresses.intersected(targets->excluded).isEmpty());
    TargetSet twice = *targets;
    twice.unite(*targets);
    FUZZ_CHECK(twice.addresses == targets->addresses && twice.names == targets->names);
    return 0;
}
