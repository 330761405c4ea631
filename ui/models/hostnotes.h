// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

namespace netsonde {

/// What the user wrote down about hosts, kept with their addresses in a JSON file. It is written shortly after a
/// change, as a whole or not at all; what another Netsonde wrote into it meanwhile stays.
class HostNotes : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestNote = 10'000;

    /// Without a file the notes last as long as this does.
    explicit HostNotes(QString path = {}, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~HostNotes() override;

    QString path() const { return m_path; }
    /// Reads the file; notes that are there already win.
    void setPath(const QString &path);

    QString note(const QString &host) const { return m_notes.value(host); }
    /// An empty text takes the note away; a longer one than longestNote is cut.
    void setNote(const QString &host, const QString &text);
    /// Returns whether nothing is left to be written.
    bool save();

Q_SIGNALS:
    /// The file could not be written; once until it works again.
    void saveFailed(const QString &path, const QString &reason);

private:
    using Notes = QHash<QString, QString>;
    struct Read
    {
        Notes notes;
        bool isOurs = true; ///< false: a file that means nothing to this version
    };
    static Read readFile(const QString &path);

    QString m_path;
    Notes m_notes;
    Notes m_unsaved;
    QTimer m_soon;
    bool m_failed = false;
};

} // namespace netsonde
