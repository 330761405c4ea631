// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/targetset.h"

#include "engine/targets/listitems.h"
#include "engine/targets/number128.h"
#include "engine/targets/targetcollector.h"
#include "engine/targets/targetnotation.h"
#include "engine/targets/targetsuggestion.h"

#include <algorithm>

namespace netsonde {

namespace {

constexpr int longestV4Prefix = 32;
constexpr quint64 mostAddresses = quint64(1) << 32;

/// Where an item lies and how many addresses it means.
struct Weight
{
    qsizetype position;
    qsizetype length;
    quint64 addresses;
};

/// Reads the items of one or two texts.
class Reader
{
public:
    /// Items are exclusions where they begin with `!`, or all of them.
    std::optional<ParseError> read(QStringView text, bool allExcluded)
    {
        const Parsed<QList<TextSpan>> words = ListItems::words({text, 0});
        if (!words)
            return words.error();
        for (const TextSpan &word : *words) {
            if (std::optional<ParseError> error = readWord(word, allExcluded))
                return error;
        }
        return std::nullopt;
    }

    Parsed<TargetSet> result(QStringView text) const
    {
        const TextSpan whole {text, 0};
        if (m_wanted.isEmpty())
            return whole.error(ParseProblem::Empty);
        TargetSet set;
        set.addresses = m_wanted.addresses();
        set.names = m_wanted.names();
        set.exclude(m_excluded.addresses(), m_excluded.names());
        if (set.count() > mostAddresses)
            return tooMany();
        if (set.addresses.isEmpty() && set.names.isEmpty())
            return m_firstExclusion.value_or(whole.error(ParseProblem::NothingLeft));
        return set;
    }

private:
    std::optional<ParseError> readWord(TextSpan word, bool allExcluded)
    {
        const bool isExcluded = word.text.startsWith(u'!');
        if (TargetNotation::isOneItem(word.text.sliced(isExcluded ? 1 : 0)))
            return readItem(word, allExcluded);
        const Parsed<QList<TextSpan>> items = ListItems::cutAtCommas(word);
        if (!items)
            return items.error();
        for (const TextSpan &item : *items) {
            if (std::optional<ParseError> error = readItem(item, allExcluded))
                return error;
        }
        return std::nullopt;
    }

    std::optional<ParseError> readItem(TextSpan item, bool allExcluded)
    {
        const bool isMarked = item.text.startsWith(u'!');
        const TextSpan body = isMarked ? item.from(1) : item;
        if (body.isEmpty())
            return item.error(ParseProblem::EmptyItem);
        const Parsed<TargetMeaning> meaning = TargetNotation::parseItem(body);
        if (!meaning) {
            ParseError error = meaning.error();
            error.suggestion = suggestedTarget(body, error);
            if (isMarked && !error.suggestion.isEmpty())
                error.suggestion.prepend(u'!');
            return error;
        }
        if (isMarked || allExcluded) {
            if (isMarked && !m_firstExclusion)
                m_firstExclusion = item.error(ParseProblem::NothingLeft);
            m_excluded.add(*meaning);
        } else {
            m_weights.push_back({item.at, item.size(), TargetCollector::sizeOf(*meaning)});
            m_wanted.add(*meaning);
        }
        return std::nullopt;
    }

    /// Marks the item that is too much alone, or with those before it.
    ParseError tooMany() const
    {
        const auto alone = std::find_if(m_weights.cbegin(), m_weights.cend(),
                                        [](const Weight &weight) { return weight.addresses > mostAddresses; });
        quint64 sum = 0;
        const auto together = std::find_if(m_weights.cbegin(), m_weights.cend(), [&sum](const Weight &weight) {
            sum = saturatingSum(sum, weight.addresses);
            return sum > mostAddresses;
        });
        const Weight &culprit = alone != m_weights.cend() ? *alone : *together;
        return {ParseProblem::TooManyAddresses, culprit.position, culprit.length, {}, {}};
    }

    TargetCollector m_wanted {};
    TargetCollector m_excluded {};
    std::vector<Weight> m_weights {};
    std::optional<ParseError> m_firstExclusion {};
};

bool isSameName(const NamedTarget &a, const NamedTarget &b)
{
    return a.prefixLength == b.prefixLength && a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

void appendNew(QList<NamedTarget> &names, const QList<NamedTarget> &others)
{
    TargetCollector all;
    for (const NamedTarget &name : std::as_const(names))
        all.add(name);
    for (const NamedTarget &name : others)
        all.add(name);
    names = all.names();
}

/// Comments become spaces, so that positions stay.
QString withoutComments(QString text)
{
    bool inComment = false;
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r')
            inComment = false;
        else if (c == u'#')
            inComment = true;
        if (inComment)
            c = u' ';
    }
    return text;
}

} // namespace

quint64 NamedTarget::blockSize() const
{
    if (prefixLength < 0)
        return 1;
    const int hostBits = (prefixLength <= longestV4Prefix ? 32 : 128) - prefixLength;
    return hostBits >= 64 ? std::numeric_limits<quint64>::max() : quint64(1) << hostBits;
}

AddressSet NamedTarget::around(const IpAddress &address) const
{
    const bool isMeant = prefixLength >= 0 && (prefixLength <= longestV4Prefix) == address.isV4();
    const int bits = address.isV4() ? 32 : 128;
    const Number128 host = isMeant ? Number128::lowBits(bits - prefixLength) : Number128();
    AddressSet set;
    if (address.isV4()) {
        const auto hostBits = static_cast<quint32>(host.low);
        set.insert({IpAddress::v4(address.v4Number() & ~hostBits), IpAddress::v4(address.v4Number() | hostBits)});
    } else if (address.isV6()) {
        set.insert({IpAddress::v6(address.high() & ~host.high, address.low() & ~host.low, address.zone()),
                    IpAddress::v6(address.high() | host.high, address.low() | host.low, address.zone())});
    }
    return set;
}

quint64 TargetSet::count() const
{
    quint64 sum = addresses.count();
    for (const NamedTarget &name : names)
        sum = saturatingSum(sum, name.blockSize());
    return sum;
}

bool TargetSet::countIsExact() const
{
    if (names.isEmpty())
        return excludedNames.isEmpty();
    const bool isOneNameAlone = names.size() == 1 && addresses.isEmpty();
    return isOneNameAlone && names.first().prefixLength < 0 && excluded.isEmpty() && excludedNames.isEmpty();
}

Parsed<TargetSet> TargetSet::parse(QStringView text)
{
    const QString plain = Notation::withPlainDashes(text);
    Reader reader;
    if (const std::optional<ParseError> error = reader.read(plain, false))
        return *error;
    return reader.result(plain);
}

TargetSet::TwoTexts TargetSet::parse(QStringView text, QStringView exclude)
{
    const QString plainExclude = Notation::withPlainDashes(exclude);
    Reader reader;
    if (const std::optional<ParseError> error = reader.read(plainExclude, true))
        return {parse(text), error};
    const QString plain = Notation::withPlainDashes(text);
    if (const std::optional<ParseError> error = reader.read(plain, false))
        return {*error, std::nullopt};
    return {reader.result(plain), std::nullopt};
}

Parsed<TargetSet> TargetSet::parseFile(QStringView text)
{
    return parse(withoutComments(text.toString()));
}

void TargetSet::exclude(const AddressSet &unwanted, const QList<NamedTarget> &unwantedNames)
{
    excluded.insert(unwanted);
    addresses.subtract(excluded);
    appendNew(excludedNames, unwantedNames);
    names.removeIf([this](const NamedTarget &name) {
        return std::any_of(excludedNames.cbegin(), excludedNames.cend(),
                           [&name](const NamedTarget &other) { return isSameName(name, other); });
    });
}

void TargetSet::unite(const TargetSet &other)
{
    addresses.insert(other.addresses);
    appendNew(names, other.names);
    exclude(other.excluded, other.excludedNames);
}

} // namespace netsonde
