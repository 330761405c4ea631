// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/csv.h"

#include <QDateTime>
#include <QIODevice>

#include <algorithm>
#include <utility>

namespace netsonde {

namespace {

using Byte = unsigned char;

void appendHex(QByteArray &out, Byte byte)
{
    constexpr char digits[] = "0123456789ABCDEF";
    out.append("\\x");
    out.append(digits[byte >> 4]);
    out.append(digits[byte & 15]);
}

bool isContinuation(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (static_cast<Byte>(text[at]) & 0xC0) == 0x80;
}

/// The length of the well-formed UTF-8 sequence at @p at (Unicode, table 3-7), 0 where there is none.
qsizetype sequenceLength(QByteArrayView text, qsizetype at)
{
    const Byte lead = static_cast<Byte>(text[at]);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4 || !isContinuation(text, at + 1))
        return 0;
    const Byte second = static_cast<Byte>(text[at + 1]);
    if (lead < 0xE0)
        return 2;
    if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || !isContinuation(text, at + 2))
        return 0;
    if (lead < 0xF0)
        return 3;
    if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F) || !isContinuation(text, at + 3))
        return 0;
    return 4;
}

/// C0, DEL, or C1, whose UTF-8 is C2 80 to C2 9F.
bool isControl(QByteArrayView text, qsizetype at)
{
    const Byte byte = static_cast<Byte>(text[at]);
    return byte < 0x20 || byte == 0x7F || (byte == 0xC2 && static_cast<Byte>(text[at + 1]) < 0xA0);
}

/// What makes a spreadsheet compute instead of show.
bool startsFormula(QByteArrayView text)
{
    return !text.isEmpty() && QByteArrayView("=+-@\t\r\n").contains(text.front());
}

/// The same as it looks after escapedText().
bool startsEscapedFormula(QByteArrayView field)
{
    return startsFormula(field) || field.startsWith("\\x09") || field.startsWith("\\x0D") || field.startsWith("\\x0A");
}

} // namespace

QByteArray escapedText(QByteArrayView utf8)
{
    QByteArray out;
    out.reserve(utf8.size());
    for (qsizetype at = 0; at < utf8.size();) {
        const qsizetype length = sequenceLength(utf8, at);
        if (length > 0 && !isControl(utf8, at)) {
            if (utf8[at] == '\\')
                out.append('\\');
            out.append(utf8.sliced(at, length));
            at += length;
            continue;
        }
        const qsizetype end = at + std::max<qsizetype>(length, 1);
        for (; at < end; ++at)
            appendHex(out, static_cast<Byte>(utf8[at]));
    }
    return out;
}

QByteArray csv::text(QByteArrayView utf8)
{
    if (startsFormula(utf8))
        return '\'' + escapedText(utf8);
    if (utf8.startsWith('\'') && startsFormula(utf8.sliced(1)))
        return "\\x27" + escapedText(utf8.sliced(1));
    return escapedText(utf8);
}

QByteArray csv::originalText(QByteArrayView field)
{
    if (field.startsWith('\'') && startsEscapedFormula(field.sliced(1)))
        field = field.sliced(1);
    QByteArray out;
    out.reserve(field.size());
    for (qsizetype at = 0; at < field.size(); ++at) {
        if (field[at] != '\\') {
            out.append(field[at]);
        } else if (field.size() - at >= 4 && field[at + 1] == 'x') {
            out.append(QByteArray::fromHex(field.sliced(at + 2).first(2).toByteArray()));
            at += 3;
        } else {
            out.append('\\');
            ++at;
        }
    }
    return out;
}

QByteArray csv::milliseconds(float ms)
{
    if (ms < 0)
        return {};
    QByteArray number = QByteArray::number(static_cast<double>(ms), 'f', 3);
    while (number.endsWith('0'))
        number.chop(1);
    if (number.endsWith('.'))
        number.chop(1);
    return number;
}

QByteArray csv::time(qint64 msSinceEpoch)
{
    if (msSinceEpoch == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

bool CsvWriter::record(std::initializer_list<QByteArrayView> fields)
{
    if (!m_good)
        return false;
    m_line.resize(0); // keeps the memory
    bool isFirst = true;
    for (const QByteArrayView field : fields) {
        if (!std::exchange(isFirst, false))
            m_line.append(',');
        const bool needsQuotes = std::any_of(field.begin(), field.end(),
                                             [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; });
        if (!needsQuotes) {
            m_line.append(field);
            continue;
        }
        m_line.append('"');
        for (const char c : field) {
            if (c == '"')
                m_line.append('"');
            m_line.append(c);
        }
        m_line.append('"');
    }
    m_line.append("\r\n");
    m_good = m_device.write(m_line) == m_line.size();
    return m_good;
}

} // namespace netsonde
