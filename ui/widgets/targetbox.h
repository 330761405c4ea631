// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/targetset.h"
#include "ui/widgets/notationbox.h"

class QLabel;

namespace netsonde {

/// Where the user types what to scan. The targets of a file can stand beside what is typed, in a line of their own.
class TargetBox : public NotationBox
{
    Q_OBJECT

public:
    explicit TargetBox(QWidget *parent = nullptr);

    /// What the text and the file mean without the exclusions; empty while the text has a problem.
    const TargetSet &targets() const { return m_targets; }

    /// Taken out of the targets, in the same notation. Returns what is wrong with it.
    std::optional<ParseError> setExclusions(const QString &text);

    /// Scans what the file at @p path holds, and @p text instead of what stands in the box.
    void setFileTargets(const QString &path, const TargetSet &targets, const QString &text = {});
    /// Empty while there is no file.
    QString filePath() const { return m_filePath; }
    void clearFile();

private:
    QWidget *makeFileLine();
    std::optional<ParseError> parse(const QString &text);
    std::optional<ParseError> addFile(const std::optional<ParseError> &typed, const QString &text);

    TargetSet m_targets;
    QString m_exclusions;
    std::optional<ParseError> m_exclusionsError;
    std::optional<TargetSet> m_file;
    QString m_filePath;
    QLabel *m_fileName;
    QWidget *m_fileLine;
};

} // namespace netsonde
