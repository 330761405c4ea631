// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/parsed.h"

#include <QList>

#include <bitset>

namespace netsonde {

/// A set of TCP ports, 1 to 65535. A value. Thread: any.
class PortSet
{
public:
    PortSet() = default;

    /// The whole text or an error: `22`, `1-1024`, `-100`, `60000-`, `-`, `all`, `http,ssh`, `http*`, `top20`,
    /// `top100`, `top1000`, `T:80`, `!25`; separated by commas, semicolons or spaces.
    static Parsed<PortSet> parse(QStringView text);

    void insert(quint16 port) { m_ports.set(port); }
    void insert(quint16 first, quint16 last);
    void insert(const PortSet &other) { m_ports |= other.m_ports; }
    void remove(const PortSet &other) { m_ports &= ~other.m_ports; }

    bool isEmpty() const { return m_ports.none(); }
    int count() const { return static_cast<int>(m_ports.count()); }
    bool contains(quint16 port) const { return m_ports.test(port); }
    /// Ascending.
    QList<quint16> toList() const;
    /// The order of probing: the ports most often found open first (top20, then the rest of top100 and of top1000 in
    /// the sets' own order), then the others ascending.
    QList<quint16> byLikelihood() const;
    /// Notation that parses back to the same set, ascending: `22,80,8000-8100`.
    QString toString() const;

    friend bool operator==(const PortSet &, const PortSet &) = default;

private:
    std::bitset<65536> m_ports;
};

} // namespace netsonde
