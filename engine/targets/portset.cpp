// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/portset.h"

#include "engine/targets/listitems.h"
#include "engine/targets/portnotation.h"
#include "engine/targets/portpresets.h"

#include <QStringList>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Gathers what the items of one text add and take out.
class Collector
{
public:
    std::optional<ParseError> add(TextSpan item)
    {
        const TextSpan whole = item;
        const bool exclude = item.text.startsWith(u'!');
        if (exclude)
            item = item.from(1);
        if (const std::optional<ParseError> error = takeProtocol(item))
            return error;
        if (item.isEmpty())
            return whole.error(ParseProblem::EmptyItem);
        Parsed<PortSet> ports = PortNotation::parseItem(item);
        if (!ports)
            return refusal(ports.error(), exclude);
        (exclude ? m_excluded : m_wanted).insert(*ports);
        m_anyWanted = m_anyWanted || !exclude;
        if (exclude && !m_firstExclusion)
            m_firstExclusion = whole;
        return std::nullopt;
    }

    Parsed<PortSet> result(TextSpan text) const
    {
        if (!m_anyWanted)
            return text.error(ParseProblem::Empty);
        PortSet ports = m_wanted;
        ports.remove(m_excluded);
        if (ports.isEmpty())
            return m_firstExclusion.value_or(text).error(ParseProblem::NothingLeft);
        return ports;
    }

private:
    /// A suggestion stands for the whole item; lists of names or presets are to choose from.
    static ParseError refusal(ParseError error, bool exclude)
    {
        if (exclude && !error.suggestion.isEmpty() && !error.suggestion.contains(u','))
            error.suggestion.prepend(u'!');
        return error;
    }

    /// Passes over `T:`; any other letter before a colon is another protocol.
    static std::optional<ParseError> takeProtocol(TextSpan &item)
    {
        if (item.size() < 2 || item.text[1] != u':')
            return std::nullopt;
        switch (item.text[0].toUpper().unicode()) {
        case u'T':
            item = item.from(2);
            return std::nullopt;
        case u'U':
            return item.error(ParseProblem::UdpPort);
        default:
            return item.mid(1, 1).errorNaming(ParseProblem::UnknownCharacter);
        }
    }

    PortSet m_wanted {};
    PortSet m_excluded {};
    bool m_anyWanted = false;
    std::optional<TextSpan> m_firstExclusion {};
};

} // namespace

Parsed<PortSet> PortSet::parse(QStringView text)
{
    const QString plain = Notation::withPlainDashes(text);
    const TextSpan whole {plain, 0};
    const Parsed<QList<TextSpan>> words = ListItems::words(whole);
    if (!words)
        return words.error();
    Collector collector;
    for (const TextSpan &word : *words) {
        const Parsed<QList<TextSpan>> items = ListItems::cutAtCommas(word);
        if (!items)
            return items.error();
        for (const TextSpan &item : *items) {
            if (const std::optional<ParseError> error = collector.add(item))
                return *error;
        }
    }
    return collector.result(whole);
}

void PortSet::insert(quint16 first, quint16 last)
{
    for (int port = first; port <= last; ++port)
        m_ports.set(static_cast<size_t>(port));
}

QList<quint16> PortSet::toList() const
{
    QList<quint16> ports;
    ports.reserve(count());
    for (int port = 1; port <= 65535; ++port) {
        if (m_ports.test(static_cast<size_t>(port)))
            ports.append(static_cast<quint16>(port));
    }
    return ports;
}

QList<quint16> PortSet::byLikelihood() const
{
    QList<quint16> ports;
    ports.reserve(count());
    PortSet left = *this;
    const auto take = [&](const QList<quint16> &likely) {
        for (const quint16 port : likely) {
            if (!left.contains(port))
                continue;
            left.m_ports.reset(port);
            ports.append(port);
        }
    };
    take(PortPresets::top20());
    take(PortPresets::top100());
    take(PortPresets::top1000());
    ports.append(left.toList());
    return ports;
}

QString PortSet::toString() const
{
    QStringList items;
    for (int port = 1; port <= 65535; ++port) {
        if (!m_ports.test(static_cast<size_t>(port)))
            continue;
        const int first = port;
        while (port < 65535 && m_ports.test(static_cast<size_t>(port + 1)))
            ++port;
        items.append(first == port ? QString::number(port) : QString::number(first) + u'-' + QString::number(port));
    }
    return items.join(u',');
}

} // namespace netsonde
