// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace netsonde {

class BannerStack;
class ScanBar;

/// Scans some of the hosts that were found again. Where that would throw away what was found of others, it asks.
class Rescan : public QObject
{
    Q_OBJECT

public:
    Rescan(ScanBar *bar, BannerStack *banners, QObject *parent);

    /// @p targets and @p ports in notation; @p othersFound hosts that are in the tables now would go.
    void request(const QString &targets, const QString &ports, int othersFound);

private:
    void begin(const QString &targets, const QString &ports);

    ScanBar *m_bar;
    BannerStack *m_banners;
};

} // namespace netsonde
