// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudotranslator.h"

#include <QRegularExpression>

namespace netsonde::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QChar accented(QChar c)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    static const QString odd = u"åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : odd[at];
}

} // namespace

QString PseudoTranslator::pseudo(QStringView source)
{
    // Placeholders, file patterns, markup and the letter of a mnemonic stay.
    static const QRegularExpression fixed(u"%L?(\\d{1,2}|n)|\\{\\w+\\}|\\(\\*[^)]*\\)|<[^ >]+>|&\\w"_s);
    QString text = source.toString();
    QList<bool> stays(text.size(), false);
    for (const QRegularExpressionMatch &match : fixed.globalMatch(text)) {
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            stays[i] = true;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!stays[i])
            text[i] = accented(text[i]);
    }
    // Two fifths longer, in words that can be wrapped; a tilde is as wide as one letter and a half.
    const qsizetype more = (source.size() * 4 + 14) / 15;
    for (qsizetype i = 0; i < more; ++i)
        text += i % 5 == 0 ? u" ~"_s : u"~"_s;
    return u'[' + text + u']';
}

bool PseudoTranslator::isPseudo(QStringView text)
{
    int depth = 0;
    for (const QChar c : text.trimmed()) {
        if (c == u'[')
            ++depth;
        else if (depth == 0 && c.isSpace())
            continue; // between sentences
        else if (depth == 0 || (c == u']' && --depth < 0))
            return false;
    }
    return depth == 0;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    if (qstrcmp(context, "QShortcut") == 0)
        return {}; // "Ctrl" is what the key says
    return pseudo(QString::fromUtf8(source));
}

} // namespace netsonde::test
