// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/listitems.h"

namespace netsonde {

namespace ListItems {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u';' || c == u',';
}

/// A comma with something on either side belongs to its word: `10.0.0.1,5`.
bool isInnerComma(QStringView text, qsizetype i)
{
    return text[i] == u',' && i > 0 && i + 1 < text.size() && !isSeparator(text[i - 1]) && !isSeparator(text[i + 1]);
}

struct Word
{
    TextSpan span;
    bool afterSpaceOnly = false; ///< between it and the word before stand only spaces
};

/// Whether the space between two words lies beside a dash of a range. `10.0.0.-` is whole: its dash is an octet.
bool dashJoins(const TextSpan &left, const TextSpan &right)
{
    if (right.text.startsWith(u'-'))
        return true;
    return left.text.endsWith(u'-') && !left.text.endsWith(u".-") && !left.text.endsWith(u",-");
}

QList<TextSpan> joined(const QList<Word> &words, TextSpan text)
{
    QList<TextSpan> spans;
    for (const Word &word : words) {
        if (word.afterSpaceOnly && !spans.isEmpty() && dashJoins(spans.last(), word.span)) {
            const qsizetype start = spans.last().at - text.at;
            spans.last() = text.mid(start, word.span.end() - text.at - start);
        } else {
            spans.append(word.span);
        }
    }
    return spans;
}

} // namespace

Parsed<QList<TextSpan>> words(TextSpan text)
{
    QList<Word> words;
    qsizetype separator = -1; // the `,` or `;` since the last word
    bool spaceOnly = true;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.text[i];
        if (isSeparator(c)) { // no inner comma: those are passed over below
            if (!c.isSpace()) {
                if (words.isEmpty() || separator >= 0)
                    return text.mid(i, 1).error(ParseProblem::EmptyItem);
                separator = i;
            }
            spaceOnly = spaceOnly && c.isSpace() && !isLineBreak(c);
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && (!isSeparator(text.text[i]) || isInnerComma(text.text, i)))
            ++i;
        words.append({text.mid(start, i - start), spaceOnly && !words.isEmpty()});
        separator = -1;
        spaceOnly = true;
    }
    if (separator >= 0)
        return text.mid(separator, 1).error(ParseProblem::EmptyItem);
    return joined(words, text);
}

Parsed<QList<TextSpan>> cutAtCommas(TextSpan word)
{
    const QList<TextSpan> cut = word.split(u',');
    QList<TextSpan> items;
    for (const TextSpan &part : cut) {
        const TextSpan item = part.trimmed();
        if (item.isEmpty()) {
            const qsizetype comma = part.end() < word.end() ? part.end() : part.at - 1;
            return ParseError {ParseProblem::EmptyItem, comma, 1, {}, {}};
        }
        items.append(item);
    }
    return items;
}

} // namespace ListItems

} // namespace netsonde
