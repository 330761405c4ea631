// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/macaddress.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <array>

namespace netsonde {

/// What is noted down about hosts, kept with their addresses in a JSON file: what the user wrote, and the MAC address
/// they had when they were last seen, for a host that sleeps can't be asked for it. It is written shortly after a
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

    QString note(const QString &host) const { return m_kept[Note].value(host); }
    /// An empty text takes the note away; a longer one than longestNote is cut.
    void setNote(const QString &host, const QString &text);
    /// Null where none is known.
    MacAddress mac(const QString &host) const;
    void setMac(const QString &host, const MacAddress &mac);
    /// Returns whether nothing is left to be written.
    bool save();

Q_SIGNALS:
    /// The file could not be written; once until it works again.
    void saveFailed(const QString &path, const QString &reason);

private:
    enum Kind : size_t { Note, Mac, KindCount };
    using Kept = std::array<QHash<QString, QString>, KindCount>; ///< text by host
    struct Read
    {
        Kept kept;
        bool isOurs = true; ///< false: a file that means nothing to this version
    };
    static Read readFile(const QString &path);
    void keep(Kind kind, const QString &host, const QString &text);

    QString m_path;
    Kept m_kept;
    Kept m_unsaved;
    QTimer m_soon;
    bool m_failed = false;
};

} // namespace netsonde
