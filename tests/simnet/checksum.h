// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef NETSONDE_SIMNET_CHECKSUM_H
#define NETSONDE_SIMNET_CHECKSUM_H

#include <cstddef>
#include <cstdint>

namespace netsonde::simnet {

inline std::uint16_t get16(const std::uint8_t *bytes)
{
    return static_cast<std::uint16_t>(bytes[0] << 8 | bytes[1]);
}

inline std::uint32_t get32(const std::uint8_t *bytes)
{
    return static_cast<std::uint32_t>(get16(bytes)) << 16 | get16(bytes + 2);
}

inline void put16(std::uint8_t *bytes, std::size_t value)
{
    bytes[0] = static_cast<std::uint8_t>(value >> 8);
    bytes[1] = static_cast<std::uint8_t>(value);
}

inline void put32(std::uint8_t *bytes, std::uint32_t value)
{
    put16(bytes, value >> 16);
    put16(bytes + 2, value & 0xffffU);
}

/// The Internet checksum (RFC 1071) over pieces; each piece but the last has an even size.
class Checksum
{
public:
    void add(std::uint64_t value) { m_sum += value; }
    void add(const std::uint8_t *bytes, std::size_t size)
    {
        for (; size >= 4; bytes += 4, size -= 4)
            m_sum += get32(bytes);
        if (size >= 2) {
            m_sum += get16(bytes);
            bytes += 2;
            size -= 2;
        }
        if (size > 0)
            m_sum += static_cast<std::uint64_t>(bytes[0]) << 8;
    }
    std::uint16_t value() const
    {
        std::uint64_t sum = m_sum;
        while (sum >> 16)
            sum = (sum & 0xffffU) + (sum >> 16);
        return static_cast<std::uint16_t>(~sum);
    }

private:
    std::uint64_t m_sum = 0;
};

} // namespace netsonde::simnet

#endif
