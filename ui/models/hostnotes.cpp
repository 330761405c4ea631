// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostnotes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int formatVersion = 1;
/// Of each kind in the file.
constexpr std::array names {"notes"_L1, "macs"_L1};
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
    const Kept before = std::exchange(m_kept, readFile(path).kept);
    for (size_t kind = 0; kind < KindCount; ++kind)
        m_kept[kind].insert(before[kind]);
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
    for (size_t kind = 0; kind < KindCount; ++kind) {
        const QJsonObject texts = all.value(names[kind]).toObject();
        for (auto entry = texts.begin(); entry != texts.end(); ++entry) {
            if (const QString text = entry.value().toString().left(longestNote); !text.isEmpty())
                read.kept[kind].insert(entry.key(), text);
        }
    }
    return read;
}

void HostNotes::setNote(const QString &host, const QString &text)
{
    keep(Note, host, text.trimmed().isEmpty() ? QString() : text.left(longestNote));
}

MacAddress HostNotes::mac(const QString &host) const
{
    return MacAddress::parse(m_kept[Mac].value(host)).value_or(MacAddress());
}

void HostNotes::setMac(const QString &host, const MacAddress &mac)
{
    keep(Mac, host, mac.toString());
}

void HostNotes::keep(Kind kind, const QString &host, const QString &text)
{
    if (host.isEmpty() || m_kept[kind].value(host) == text)
        return;
    if (text.isEmpty())
        m_kept[kind].remove(host);
    else
        m_kept[kind].insert(host, text);
    m_unsaved[kind].insert(host, text);
    m_soon.start();
}

bool HostNotes::save()
{
    m_soon.stop();
    if (m_path.isEmpty() || std::ranges::all_of(m_unsaved, [](const auto &texts) { return texts.isEmpty(); }))
        return true;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    Read there = readFile(m_path);
    if (!there.isOurs) {
        // Whatever it is, it is not ours to destroy.
        QFile::remove(m_path + ".old"_L1);
        QFile::rename(m_path, m_path + ".old"_L1);
    }
    QJsonObject all {{u"version"_s, formatVersion}};
    for (size_t kind = 0; kind < KindCount; ++kind) {
        there.kept[kind].insert(m_unsaved[kind]);
        QJsonObject texts;
        for (auto [host, text] : there.kept[kind].asKeyValueRange()) {
            if (!text.isEmpty())
                texts.insert(host, text);
        }
        all.insert(names[kind], texts);
    }
    QSaveFile file(m_path);
    const QByteArray json = QJsonDocument(all).toJson();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
    if (isWritten)
        m_unsaved = {};
    else if (!m_failed)
        Q_EMIT saveFailed(m_path, file.errorString());
    m_failed = !isWritten;
    return isWritten;
}

} // namespace netsonde
