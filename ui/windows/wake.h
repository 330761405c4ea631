// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"
#include "ui/windows/launcher.h"

#include <QObject>

namespace netsonde {

class BannerStack;
class HostNotes;

/// Sends Wake-on-LAN packets and says where each went. A host's MAC address is the one that the scan found, else the
/// one of an earlier scan; where neither knows it, it asks.
class Wake : public QObject
{
    Q_OBJECT

public:
    Wake(Launcher launcher, HostNotes *notes, BannerStack *banners, QObject *parent);

    void wake(const ScanResults &results, const QList<int> &hostRows);
    /// Keeps what a scan found out, for the time when those hosts sleep.
    void remember(const ScanResults &results);

private:
    struct Sleeper
    {
        IpAddress address;
        MacAddress mac; ///< null: not known
        bool isRemembered = false; ///< from an earlier scan
    };

    Sleeper sleeper(const ScanResults &results, int hostRow) const;
    void wakeOne(const Sleeper &host);
    void wakeSeveral(const QList<Sleeper> &hosts);
    void ask(const IpAddress &host);

    Launcher m_launcher;
    HostNotes *m_notes;
    BannerStack *m_banners;
};

} // namespace netsonde
