// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/addressset.h"
#include "engine/targets/parsed.h"

#include <QList>
#include <QString>

namespace netsonde {

/// A host name to be resolved when the scan starts: `printer.lan`, or `printer.lan/28` for the block it lies in.
struct NamedTarget
{
    QString name;
    int prefixLength = -1; ///< -1: the address alone

    /// The addresses meant once the name is known to be @p address: itself, or its block. A prefix up to 32 is meant
    /// for IPv4 and a longer one for IPv6; where the name turns out to be of the other family, the address alone is
    /// meant.
    AddressSet around(const IpAddress &address) const;
    /// How many addresses to expect: 1, or those of a block of the family its prefix is meant for. Saturates.
    quint64 blockSize() const;

    friend bool operator==(const NamedTarget &, const NamedTarget &) = default;
};

/// What a Targets text means (the grammar is DESIGN's notation; tests/engine/tst_targetset lists it by example).
/// A pure value: parsing asks nobody but the list of local interfaces, for the zone in `fe80::1%eth0`.
struct TargetSet
{
    AddressSet addresses; ///< every literal address, exclusions already taken out
    QList<NamedTarget> names; ///< in the order typed, each once
    AddressSet excluded; ///< literal exclusions; names that resolve into them are taken out too
    QList<NamedTarget> excludedNames; ///< to be resolved before anything is sent

    /// Literal addresses plus one for each name (its whole block where it has a prefix): what can be said before
    /// resolving.
    quint64 count() const;
    /// Otherwise count() is the most there can be: a name may mean an address that is there already, or is excluded.
    bool countIsExact() const;

    /// The whole text or an error. Items are separated by spaces, line breaks, `;` or `,`; `!item` excludes. Over 2^32
    /// addresses in all are refused. Text that means nothing at all is ParseProblem::Empty.
    static Parsed<TargetSet> parse(QStringView text);
    /// The same with a second text whose items are all exclusions; its errors come from excludeError with positions in
    /// @p exclude. An empty @p exclude is fine.
    struct TwoTexts;
    static TwoTexts parse(QStringView text, QStringView exclude);
    /// The text of a targets file: as parse(), and `#` starts a comment that ends with its line.
    static Parsed<TargetSet> parseFile(QStringView text);
    /// Everything of @p other too; its exclusions act on both.
    void unite(const TargetSet &other);
    /// Takes out more: of the addresses at once, of the names those that are the same.
    void exclude(const AddressSet &unwanted, const QList<NamedTarget> &unwantedNames);

    friend bool operator==(const TargetSet &, const TargetSet &) = default;
};

struct TargetSet::TwoTexts
{
    Parsed<TargetSet> targets;
    std::optional<ParseError> excludeError;
};

} // namespace netsonde
