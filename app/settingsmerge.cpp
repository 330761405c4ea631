// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsmerge.h"

#include "ui/widgets/notationbox.h"

#include <algorithm>

namespace netsonde {

namespace {

const SavedScan *find(const QList<SavedScan> &scans, const QString &name)
{
    const auto found = std::ranges::find(scans, name, &SavedScan::name);
    return found == scans.end() ? nullptr : &*found;
}

QList<SavedScan> mergedScans(const QList<SavedScan> &base, const QList<SavedScan> &mine, const QList<SavedScan> &there)
{
    QList<SavedScan> scans;
    for (const SavedScan &scan : there) {
        const SavedScan *own = find(mine, scan.name);
        const SavedScan *before = find(base, scan.name);
        const bool isRemoved = before && !own;
        const bool isChanged = own && (!before || *own != *before);
        if (!isRemoved)
            scans.append(isChanged ? *own : scan);
    }
    for (const SavedScan &own : mine) {
        const SavedScan *before = find(base, own.name);
        const bool isNew = !before || own != *before; // else the other one removed it
        if (isNew && !find(there, own.name))
            scans.append(own);
    }
    return scans;
}

QStringList mergedHistory(const QStringList &base, const QStringList &mine, const QStringList &there)
{
    if (mine == base)
        return there;
    QStringList history = mine;
    for (const QString &text : there) {
        if (!mine.contains(text) && !base.contains(text)) // what went from mine is not to come back
            history.append(text);
    }
    return history.first(qMin<qsizetype>(history.size(), NotationBox::longestHistory));
}

} // namespace

WindowState merged(const WindowState &base, const WindowState &mine, const WindowState &there)
{
    WindowState all = mine;
    all.savedScans = mergedScans(base.savedScans, mine.savedScans, there.savedScans);
    all.targetHistory = mergedHistory(base.targetHistory, mine.targetHistory, there.targetHistory);
    all.portHistory = mergedHistory(base.portHistory, mine.portHistory, there.portHistory);
    all.excludeHistory = mergedHistory(base.excludeHistory, mine.excludeHistory, there.excludeHistory);
    if (mine.preferences == base.preferences)
        all.preferences = there.preferences;
    return all;
}

} // namespace netsonde
