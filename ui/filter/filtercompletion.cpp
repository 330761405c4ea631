// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filtercompletion.h"

#include "engine/targets/servicenames.h"
#include "ui/filter/filterkeys.h"
#include "ui/filter/filtertext.h"
#include "ui/filter/filtertoken.h"

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype most = 12;

QStringList serviceNames(const QString &beginning)
{
    if (beginning.isEmpty())
        return {u"http"_s, u"https"_s, u"ssh"_s, u"smtp"_s, u"domain"_s, u"ipp"_s};
    QStringList names;
    for (const quint16 port : ServiceNames::ports(QString(beginning + u'*'))) {
        // A port found by its alias has another name.
        if (const QString name = ServiceNames::ofPort(port); name.startsWith(beginning, Qt::CaseInsensitive))
            names << name;
    }
    names.removeDuplicates();
    return names;
}

/// Where there is nothing to list, examples show the form.
QStringList values(FilterKey key, const QString &beginning, const QStringList &vendors)
{
    const auto examples = [&](const QStringList &texts) { return beginning.isEmpty() ? texts : QStringList(); };
    switch (key) {
    case FilterKey::State:
        return FilterKeys::states();
    case FilterKey::Service:
        return serviceNames(beginning);
    case FilterKey::Port:
        return QStringList {u"top20"_s, u"top100"_s, u"top1000"_s} + examples({u"22"_s, u"80,443"_s, u"8000-8100"_s});
    case FilterKey::Rtt:
        return examples({u">50"_s, u"<1"_s, u"10-50"_s});
    case FilterKey::Open:
    case FilterKey::Closed:
    case FilterKey::Filtered:
        return examples({u">0"_s, u"0"_s, u"10-50"_s});
    case FilterKey::Seen:
        return examples({u">12:00"_s, u"12:00-12:30"_s});
    case FilterKey::Name:
        return examples({u"*.lan"_s});
    case FilterKey::Vendor:
        return vendors;
    case FilterKey::Mac:
        return examples({u"00:04:0e"_s});
    case FilterKey::Ip:
        return {};
    }
    Q_UNREACHABLE();
}

/// Names may hold spaces; the other values are plain, and some would mean another thing in quotes.
QString offered(FilterKey key, const QString &value)
{
    return key == FilterKey::Vendor ? Filter::quoted(value) : value;
}

} // namespace

FilterCompletion FilterCompletion::of(const QString &text, qsizetype cursor, const QStringList &vendors)
{
    const QList<FilterToken> tokens = FilterToken::split(text);
    const auto token = std::ranges::find_if(tokens, [cursor](const FilterToken &t) { return t.end() == cursor; });
    if (token == tokens.end() || !token->isPlain()
        || (token->kind != FilterToken::Kind::Term && token->kind != FilterToken::Kind::Or))
        return {};
    FilterCompletion completion {token->at, token->length, {}};
    const qsizetype colon = token->text.indexOf(u':');
    if (colon < 0) {
        for (const QString &key : FilterKeys::offered()) {
            if (key.startsWith(token->text, Qt::CaseInsensitive))
                completion.offers << key + u':';
        }
        return completion;
    }
    const auto key = FilterKeys::fromText(QStringView(token->text).first(colon));
    if (!key)
        return {};
    const QString beginning = token->text.sliced(colon + 1);
    for (const QString &value : values(*key, beginning, vendors)) {
        if (value.startsWith(beginning, Qt::CaseInsensitive) && completion.offers.size() < most)
            completion.offers << token->text.first(colon + 1) + offered(*key, value);
    }
    if (completion.offers == QStringList(token->text))
        completion.offers.clear();
    return completion;
}

} // namespace netsonde
