// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/servicenames.h"

#include "engine/targets/datafile.h"

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace ServiceNames {

namespace {

struct Service
{
    QByteArrayView name;
    quint16 port;
};

/// The file as read, and two indexes into it.
class Table
{
public:
    Table()
        : m_data(readDataFile(u"services.tsv"_s))
    {
        for (const QByteArrayView line : dataLines(m_data))
            readLine(line);
        m_byName = m_byPort;
        m_byName.append(m_aliases);
        std::stable_sort(m_byName.begin(), m_byName.end(), [](const Service &a, const Service &b) {
            const int order = a.name.compare(b.name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.port < b.port;
        });
    }

    QByteArrayView nameOf(quint16 port) const
    {
        const auto found = std::lower_bound(m_byPort.cbegin(), m_byPort.cend(), port,
                                            [](const Service &a, quint16 value) { return a.port < value; });
        return found != m_byPort.cend() && found->port == port ? found->name : QByteArrayView();
    }

    QList<quint16> portsOf(QByteArrayView name) const
    {
        QList<quint16> ports;
        auto at
            = std::lower_bound(m_byName.cbegin(), m_byName.cend(), name, [](const Service &a, QByteArrayView value) {
                  return a.name.compare(value, Qt::CaseInsensitive) < 0;
              });
        for (; at != m_byName.cend() && at->name.compare(name, Qt::CaseInsensitive) == 0; ++at)
            ports.append(at->port);
        return ports;
    }

    const QList<Service> &byName() const { return m_byName; }

private:
    /// port, name, aliases: separated by tabs, aliases by spaces.
    void readLine(QByteArrayView line)
    {
        const qsizetype afterPort = line.indexOf('\t');
        qsizetype afterName = line.indexOf('\t', afterPort + 1);
        if (afterName < 0)
            afterName = line.size();
        const auto port = static_cast<quint16>(line.first(afterPort).toUInt());
        m_byPort.append({line.sliced(afterPort + 1, afterName - afterPort - 1), port});
        for (qsizetype start = afterName + 1; start < line.size();) {
            qsizetype end = line.indexOf(' ', start);
            if (end < 0)
                end = line.size();
            m_aliases.append({line.sliced(start, end - start), port});
            start = end + 1;
        }
    }

    QByteArray m_data;
    QList<Service> m_byPort {};
    QList<Service> m_aliases {};
    QList<Service> m_byName {};
};

const Table &table()
{
    static const Table theTable;
    return theTable;
}

/// The number of letters to add, drop, change or swap with a neighbour to get from one name to the other; anything over
/// @p most is @p most + 1.
int distance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    QList<int> beforeLast;
    QList<int> last(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<int> row(b.size() + 1);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({changed, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast = last;
        last = row;
    }
    return std::min(last[b.size()], most + 1);
}

/// Whether a name fits a text with `*` and `?`: on a mismatch the last `*` takes one more letter.
bool fits(QByteArrayView name, QByteArrayView wildcard)
{
    qsizetype i = 0;
    qsizetype w = 0;
    qsizetype star = -1;
    qsizetype afterStar = 0;
    while (i < name.size()) {
        if (w < wildcard.size() && wildcard[w] == '*') {
            star = w++;
            afterStar = i;
        } else if (w < wildcard.size() && (wildcard[w] == '?' || wildcard[w] == name[i])) {
            ++w;
            ++i;
        } else if (star >= 0) {
            w = star + 1;
            i = ++afterStar;
        } else {
            return false;
        }
    }
    while (w < wildcard.size() && wildcard[w] == '*')
        ++w;
    return w == wildcard.size();
}

} // namespace

QString ofPort(quint16 port)
{
    return QString::fromLatin1(table().nameOf(port));
}

QList<quint16> ports(QStringView name)
{
    if (!name.contains(u'*') && !name.contains(u'?'))
        return table().portsOf(name.toUtf8());

    const QByteArray wanted = name.toString().toLower().toUtf8();
    QList<quint16> found;
    for (const Service &service : table().byName()) {
        if (fits(service.name.toByteArray().toLower(), wanted))
            found.append(service.port);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QStringList near(QStringView name, int most)
{
    const QString wanted = name.toString().toLower();
    const int farthest = wanted.size() < 4 ? 1 : 2;
    struct Candidate
    {
        int distance;
        quint16 port;
        QString name;
    };
    QList<Candidate> candidates;
    for (const Service &service : table().byName()) {
        const QString known = QString::fromLatin1(service.name);
        const int far = distance(wanted, known.toLower(), farthest);
        if (far <= farthest)
            candidates.append({far, service.port, known});
    }
    // Among equally near names those of low ports are the ones people type.
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(a.distance, a.port, a.name) < std::tie(b.distance, b.port, b.name);
    });
    QStringList names;
    for (const Candidate &candidate : candidates) {
        if (names.size() < most && !names.contains(candidate.name))
            names.append(candidate.name);
    }
    return names;
}

} // namespace ServiceNames

} // namespace netsonde
