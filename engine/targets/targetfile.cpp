// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/targetfile.h"

#include <QFile>
#include <QStringDecoder>

#include <cerrno>
#include <cstdio>

namespace netsonde {

namespace {

/// A pipe gives what it has: read until it gives no more.
QByteArray readUpTo(QFile &file, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() < most) {
        const QByteArray more = file.read(most - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

/// A mark that says more than "UTF-8" decides; the decoder takes it off.
QString decoded(const QByteArray &bytes)
{
    const QStringConverter::Encoding encoding
        = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

} // namespace

LineAndColumn lineAndColumn(QStringView text, qsizetype position)
{
    LineAndColumn place;
    for (qsizetype i = 0; i < position && i < text.size(); ++i) {
        const bool isPair = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (isPair)
            continue;
        if (text[i] == u'\n' || text[i] == u'\r')
            place = {place.line + 1, 1};
        else if (!text[i].isLowSurrogate())
            ++place.column;
    }
    return place;
}

std::variant<TargetSet, TargetFileError> readTargetFile(const QString &path)
{
    if (path.isEmpty()) // QFile would print a warning
        return TargetFileError {qt_error_string(ENOENT), {}, {}};
    QFile file(path);
    const bool isOpen = path == u'-' ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return TargetFileError {file.errorString(), {}, {}};
    const QByteArray bytes = readUpTo(file, largestTargetFile + 1);
    if (file.error() != QFileDevice::NoError)
        return TargetFileError {file.errorString(), {}, {}};
    if (bytes.size() > largestTargetFile)
        return TargetFileError {{}, {ParseProblem::FileTooLarge, 0, 0, {}, {}}, {}};

    const QString text = decoded(bytes);
    const Parsed<TargetSet> targets = TargetSet::parseFile(text);
    if (!targets)
        return TargetFileError {{}, targets.error(), lineAndColumn(text, targets.error().position)};
    return *targets;
}

} // namespace netsonde
