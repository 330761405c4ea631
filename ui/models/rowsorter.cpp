// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsorter.h"

#include "engine/identify/macvendors.h"
#include "engine/targets/servicenames.h"
#include "ui/models/celltext.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace netsonde {

namespace {

/// Sort values are below this in both directions.
constexpr quint64 highest = std::numeric_limits<quint64>::max() >> 1;
constexpr quint64 unknown = std::numeric_limits<quint64>::max();

/// The most telling first.
quint64 rank(HostState state)
{
    switch (state) {
    case HostState::Up:
        return 0;
    case HostState::Pending:
        return 1;
    case HostState::NoAnswer:
        return 2;
    case HostState::Unreachable:
        return 3;
    case HostState::NotTested:
        return 4;
    case HostState::NotResolved:
        return 5;
    }
    Q_UNREACHABLE();
}

/// A port's service among all services by name; 0 for none.
quint16 serviceRank(quint16 port)
{
    static const auto ranks = [] {
        std::vector<std::pair<QString, quint16>> named;
        for (int p = 1; p <= 65535; ++p) {
            if (QString name = ServiceNames::ofPort(static_cast<quint16>(p)); !name.isEmpty())
                named.emplace_back(std::move(name), static_cast<quint16>(p));
        }
        const auto byName = [](const auto &a, const auto &b) { return celltext::order(a.first, b.first) < 0; };
        std::ranges::sort(named, byName);
        std::vector<quint16> rankOf(65536, 0);
        quint16 last = 0;
        for (size_t i = 0; i < named.size(); ++i) {
            if (i == 0 || byName(named[i - 1], named[i]))
                ++last;
            rankOf[named[i].second] = last;
        }
        return rankOf;
    }();
    return ranks[port];
}

constexpr quint64 v6Mark = quint64(1) << 62;

/// IPv4 whole, of IPv6 the first 62 bits; the null address before both.
quint64 addressKey(const IpAddress &address)
{
    switch (address.family()) {
    case IpAddress::Family::None:
        return 0;
    case IpAddress::Family::V4:
        return (quint64(1) << 61) | (quint64(address.v4Number()) << 16);
    case IpAddress::Family::V6:
        return v6Mark | (address.high() >> 2);
    }
    Q_UNREACHABLE();
}

/// The first letters as celltext::order() sees them; surrogates compare as one from the first on.
quint64 textKey(const QString &text)
{
    quint64 key = 0;
    bool cut = false;
    for (qsizetype i = 0; i < 4; ++i) {
        char16_t unit = 0;
        if (!cut && i < text.size()) {
            cut = text[i].isSurrogate();
            unit = cut ? char16_t(0xD800) : text[i].toCaseFolded().unicode();
        }
        key = (key << 16) | unit;
    }
    return key >> 1;
}

constexpr qsizetype portsInKey = 3;
constexpr int portBits = 16 * portsInKey;

/// How many, then the first three.
quint64 portsKey(const QList<quint16> &ports)
{
    quint64 key = static_cast<quint64>(qMin<qsizetype>(ports.size(), 0x7fff));
    for (qsizetype i = 0; i < portsInKey; ++i)
        key = (key << 16) | (i < ports.size() ? ports[i] : 0);
    return key;
}

quint64 fieldKey(ResultField field, const ResultRow &row)
{
    const auto ofHost = [&row](quint64 value) { return row.address.isNull() ? unknown : value; };
    switch (field) {
    case ResultField::Address:
        return ofHost(addressKey(row.address));
    case ResultField::Name:
        return row.name.isEmpty() ? unknown : textKey(row.name);
    case ResultField::Vendor:
        return row.vendor == MacVendors::unknown ? unknown : row.vendor;
    case ResultField::Mac:
        return row.mac.isNull() ? unknown : row.mac.number();
    case ResultField::State:
        return rank(row.state);
    case ResultField::Port:
        return row.answersAll ? 0 : row.port;
    case ResultField::Service: {
        const quint16 service = row.answersAll ? 0 : serviceRank(row.port);
        return service == 0 ? unknown : service;
    }
    case ResultField::RoundTrip:
        // Bits of positive floats are in the order of their values.
        return row.rttMs < 0 ? unknown : std::bit_cast<quint32>(row.rttMs + 0.0F);
    case ResultField::OpenPorts:
        return ofHost(portsKey(row.openPorts));
    case ResultField::Closed:
        return ofHost(row.closed);
    case ResultField::Filtered:
        return ofHost(row.filtered);
    case ResultField::Seen:
        return row.seenAt <= 0 ? unknown : static_cast<quint64>(row.seenAt);
    }
    Q_UNREACHABLE();
}

} // namespace

RowSorter::Key RowSorter::key(int row) const
{
    const bool descending = m_order.direction == Qt::DescendingOrder;
    if (!m_order.by) {
        const auto number = static_cast<quint64>(row);
        return {descending ? highest - number : number, 0, row};
    }
    const ResultRow &values = m_rows[row];
    const quint64 first = fieldKey(*m_order.by, values);
    return {first != unknown && descending ? highest - first : first, addressKey(values.address) + values.port, row};
}

/// Whether an equal beginning leaves it open which of two rows comes first.
bool RowSorter::needsWhole(const Key &key) const
{
    if (!m_order.by || key.first == unknown)
        return false;
    switch (*m_order.by) {
    case ResultField::Name:
        return true;
    case ResultField::OpenPorts: {
        const bool descending = m_order.direction == Qt::DescendingOrder;
        return ((descending ? highest - key.first : key.first) >> portBits) > portsInKey;
    }
    case ResultField::Address:
        return (key.second & v6Mark) != 0;
    case ResultField::Vendor:
    case ResultField::Mac:
    case ResultField::State:
    case ResultField::Port:
    case ResultField::Service:
    case ResultField::RoundTrip:
    case ResultField::Closed:
    case ResultField::Filtered:
    case ResultField::Seen:
        return false;
    }
    Q_UNREACHABLE();
}

std::weak_ordering RowSorter::compareWhole(int left, int right) const
{
    const ResultRow &a = m_rows[left];
    const ResultRow &b = m_rows[right];
    if (m_order.by == ResultField::Name)
        return celltext::order(a.name, b.name);
    if (m_order.by == ResultField::OpenPorts && a.openPorts.size() != b.openPorts.size())
        return a.openPorts.size() <=> b.openPorts.size();
    if (m_order.by == ResultField::OpenPorts)
        return std::lexicographical_compare_three_way(a.openPorts.begin(), a.openPorts.end(), b.openPorts.begin(),
                                                      b.openPorts.end());
    return a.address <=> b.address;
}

bool RowSorter::before(const Key &left, const Key &right) const
{
    if (left.first != right.first)
        return left.first < right.first;
    if (needsWhole(left)) {
        if (const auto order = compareWhole(left.row, right.row); order != 0)
            return m_order.direction == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    if (left.second != right.second && ((left.second | right.second) & v6Mark) == 0)
        return left.second < right.second;
    if (m_order.by && ((left.second | right.second) & v6Mark) != 0) {
        const ResultRow &a = m_rows[left.row];
        const ResultRow &b = m_rows[right.row];
        if (const auto order = a.address <=> b.address; order != 0)
            return order < 0;
        if (a.port != b.port)
            return a.port < b.port;
    }
    return left.row < right.row;
}

void RowSorter::sort(std::vector<Key> &keys, const std::atomic_bool &stop) const
{
    // In runs, so that a sort nobody waits for any more ends soon.
    constexpr size_t run = size_t(1) << 16;
    const auto less = [this](const Key &a, const Key &b) { return before(a, b); };
    const auto at = [&keys](size_t i) { return keys.begin() + static_cast<std::ptrdiff_t>(std::min(i, keys.size())); };
    for (size_t from = 0; from < keys.size() && !stop; from += run)
        std::sort(at(from), at(from + run), less);
    for (size_t width = run; width < keys.size(); width *= 2) {
        for (size_t from = 0; from + width < keys.size() && !stop; from += 2 * width)
            std::inplace_merge(at(from), at(from + width), at(from + 2 * width), less);
    }
}

} // namespace netsonde
