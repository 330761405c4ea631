// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/targetfile.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace netsonde {

namespace {

bool open(QFile &file)
{
    return file.fileName().isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
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
    QFile file(path == u'-' ? QString() : path);
    if (!open(file))
        return TargetFileError {file.errorString(), {}, {}};
    const QByteArray bytes = file.read(largestTargetFile + 1);
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
