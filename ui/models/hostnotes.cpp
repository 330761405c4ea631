// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostnotes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <chrono>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int formatVersion = 1;
/// Nobody writes more by hand; what is larger is another file.
constexpr qint64 largestFile = 64 * 1024 * 1024;

} // namespace

HostNotes::HostNotes(QString path, QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &HostNotes::save);
    setPath(path);
}

HostNotes::~HostNotes()
{
    save();
}

void HostNotes::setPath(const QString &path)
{
    m_path = path;
    Notes before = m_notes;
    m_notes = readFile(path).notes;
    for (auto [host, text] : before.asKeyValueRange())
        m_notes.insert(host, text);
}

HostNotes::Read HostNotes::readFile(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists() || file.size() == 0)
        return {};
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return {{}, false};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    if (all.value("version"_L1).toInt() != formatVersion || !all.value("notes"_L1).isObject())
        return {{}, false};
    Read read;
    const QJsonObject notes = all.value("notes"_L1).toObject();
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        if (const QString text = note.value().toString().left(longestNote); !text.isEmpty())
            read.notes.insert(note.key(), text);
    }
    return read;
}

void HostNotes::setNote(const QString &host, const QString &text)
{
    const QString kept = text.trimmed().isEmpty() ? QString() : text.left(longestNote);
    if (host.isEmpty() || note(host) == kept)
        return;
    if (kept.isEmpty())
        m_notes.remove(host);
    else
        m_notes.insert(host, kept);
    m_unsaved.insert(host, kept);
    m_soon.start();
}

bool HostNotes::save()
{
    m_soon.stop();
    if (m_path.isEmpty() || m_unsaved.isEmpty())
        return true;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    Read there = readFile(m_path);
    if (!there.isOurs) {
        // Whatever it is, it is not ours to destroy.
        QFile::remove(m_path + ".old"_L1);
        QFile::rename(m_path, m_path + ".old"_L1);
    }
    for (auto [host, text] : m_unsaved.asKeyValueRange())
        there.notes.insert(host, text);
    QJsonObject notes;
    for (auto [host, text] : there.notes.asKeyValueRange()) {
        if (!text.isEmpty())
            notes.insert(host, text);
    }
    QSaveFile file(m_path);
    const QByteArray json = QJsonDocument(QJsonObject {{u"version"_s, formatVersion}, {u"notes"_s, notes}}).toJson();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    if (isWritten)
        m_unsaved.clear();
    else if (!m_failed)
        Q_EMIT saveFailed(m_path, file.errorString());
    m_failed = !isWritten;
    return isWritten;
}

} // namespace netsonde
