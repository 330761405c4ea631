// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/identify/macvendors.h"

#include "engine/targets/datafile.h"

#include <algorithm>
#include <vector>

namespace netsonde::MacVendors {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Registered beginnings have 24, 28 or 36 bits, which are 6, 7 or 9 digits.
constexpr int addressBits = 48;
constexpr int longest = 36;
constexpr int middle = 28;
constexpr int shortest = 24;

/// One registered beginning in 64 bits, to be searched as a number: the address up to its longest beginning, filled up
/// with zeros; how long the beginning is; the vendor.
class Block
{
public:
    Block(quint64 address, int bits, Number vendor)
        : m_packed((begin(address, bits) << (lengthBits + vendorBits)) | (quint64(bits) << vendorBits) | vendor)
    { }

    Number vendor() const { return static_cast<Number>(m_packed & 0xffff); }
    bool hasSameBeginning(const Block &other) const { return m_packed >> vendorBits == other.m_packed >> vendorBits; }

    friend auto operator<=>(const Block &, const Block &) = default;

private:
    static constexpr int vendorBits = 16;
    static constexpr int lengthBits = 6;

    static quint64 begin(quint64 address, int bits) { return address >> (addressBits - bits) << (longest - bits); }

    quint64 m_packed;
};

/// The file as read, where each vendor's name is in it, and all beginnings in order.
class Table
{
public:
    Table()
        : m_data(readDataFile(u"vendors.tsv"_s))
    {
        for (const QByteArrayView line : dataLines(m_data))
            readLine(line);
        std::ranges::sort(m_blocks);
        m_blocks.shrink_to_fit();
    }

    Number find(quint64 address) const
    {
        for (const int bits : {longest, middle, shortest}) {
            const Block wanted(address, bits, 0);
            const auto found = std::ranges::lower_bound(m_blocks, wanted);
            if (found != m_blocks.end() && found->hasSameBeginning(wanted))
                return found->vendor();
        }
        return unknown;
    }

    const std::vector<QByteArrayView> &names() const { return m_names; }

private:
    void readLine(QByteArrayView line)
    {
        const qsizetype afterName = line.indexOf('\t');
        m_names.push_back(line.first(afterName));
        const auto vendor = static_cast<Number>(m_names.size());
        for (qsizetype start = afterName + 1; start < line.size();) {
            qsizetype end = line.indexOf(' ', start);
            if (end < 0)
                end = line.size();
            const int bits = 4 * static_cast<int>(end - start);
            const quint64 number = line.sliced(start, end - start).toULongLong(nullptr, 16);
            m_blocks.emplace_back(number << (addressBits - bits), bits, vendor);
            start = end + 1;
        }
    }

    QByteArray m_data;
    std::vector<QByteArrayView> m_names;
    std::vector<Block> m_blocks;
};

const Table &table()
{
    static const Table theTable;
    return theTable;
}

} // namespace

Number of(const MacAddress &mac)
{
    if (mac.isNull() || mac.isGroup())
        return unknown;
    return mac.isLocallyAdministered() ? locallyAdministered : table().find(mac.number());
}

QString name(Number vendor)
{
    if (vendor == locallyAdministered)
        return u"locally administered"_s;
    if (vendor == unknown || vendor > table().names().size())
        return {};
    return QString::fromUtf8(table().names()[vendor - 1U]);
}

int count()
{
    return static_cast<int>(table().names().size());
}

} // namespace netsonde::MacVendors
