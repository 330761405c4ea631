// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/celltext.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace netsonde::celltext {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::celltext)
};

} // namespace

QString timeOfDay(qint64 msSinceEpoch)
{
    if (msSinceEpoch == 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(msSinceEpoch).time(), u"HH:mm:ss"_s);
}

QString dateAndTime(qint64 msSinceEpoch)
{
    if (msSinceEpoch == 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(msSinceEpoch), QLocale::LongFormat);
}

QString portList(const QList<quint16> &ports)
{
    // A host behind a SYN proxy has every port open; a cell that is painted often can't spell them all.
    constexpr qsizetype most = 40;
    QString text;
    for (qsizetype i = 0; i < qMin(most, ports.size()); ++i) {
        if (i > 0)
            text += u' ';
        text += QString::number(ports[i]);
    }
    if (ports.size() <= most)
        return text;
    const auto more = static_cast<quint64>(ports.size() - most);
    //: %1 is a list of ports, %2 the number of those that are not in it.
    return Words::tr("%1 and %2 more", nullptr, words::plural(more)).arg(text, words::number(more));
}

QString withSign(const QString &state)
{
    return state + u"mm"_s;
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype most = 1'000; // more than that would cover the screen
    const QString shown = text.size() > most ? text.left(most - 1) + u'…' : text;
    return shown.isEmpty() ? shown : u"<span>"_s + shown.toHtmlEscaped() + u"</span>"_s;
}

std::weak_ordering order(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) <=> 0;
}

} // namespace netsonde::celltext
