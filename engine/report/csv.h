// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>

class QIODevice;

namespace netsonde {

/// The values of CSV fields as bytes in UTF-8, not yet quoted.
namespace csv {

/// Text that others may have chosen, made plain and harmless: control characters and bytes that are not UTF-8 become
/// \xHH, a backslash \\. What a spreadsheet would take for a formula (a leading = + - @ TAB CR LF) gets a leading ';
/// text that had such a ' already gets it as \x27, so that originalText() is exact.
QByteArray text(QByteArrayView utf8);
inline QByteArray text(QStringView string)
{
    return text(string.toUtf8());
}
/// The inverse of text(): the bytes it was made from.
QByteArray originalText(QByteArrayView field);

/// Milliseconds with a point and three decimals at most; empty while negative.
QByteArray milliseconds(float ms);
/// ISO 8601 in UTC with milliseconds; empty for 0, which is never.
QByteArray time(qint64 msSinceEpoch);

} // namespace csv

/// Text where control characters and bytes that are not UTF-8 are \xHH and a backslash is \\: one line, whatever comes.
QByteArray escapedText(QByteArrayView utf8);

/// Writes records as RFC 4180 wants them: separated by commas, quoted where needed, ended by CR LF. Streams; after an
/// error of the device nothing more is written.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device)
        : m_device(device)
    { }

    /// Returns whether all went well so far.
    bool record(std::initializer_list<QByteArrayView> fields);
    bool isGood() const { return m_good; }

private:
    QIODevice &m_device;
    QByteArray m_line;
    bool m_good = true;
};

} // namespace netsonde
