// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/figures.h"

namespace netsonde {

QByteArray groupedNumber(quint64 number)
{
    QByteArray digits = QByteArray::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, ' ');
    return digits;
}

QByteArray counted(quint64 number, const char *noun)
{
    return groupedNumber(number) + ' ' + noun + (number == 1 ? "" : "s");
}

QByteArray shortDuration(std::chrono::milliseconds ms)
{
    if (ms < std::chrono::minutes(1))
        return QByteArray::number(static_cast<double>(ms.count()) / 1000, 'f', 1) + " s";
    const qint64 seconds = ms.count() / 1000;
    if (ms < std::chrono::hours(1))
        return QByteArray::number(seconds / 60) + " min " + QByteArray::number(seconds % 60) + " s";
    return QByteArray::number(seconds / 3600) + " h " + QByteArray::number(seconds / 60 % 60) + " min";
}

QByteArray inWords(Reason reason)
{
    const QLatin1StringView key = reasonKey(reason);
    return QByteArray(key.data(), key.size()).replace('-', ' ');
}

} // namespace netsonde
