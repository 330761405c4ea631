// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <QPointer>
#include <QWidget>

#include <map>

namespace netsonde {

/// The place for banners: one for each topic, so that a repeated message replaces the old one instead of stacking.
class BannerStack : public QWidget
{
    Q_OBJECT

public:
    enum class Topic : quint8 {
        Scan,
        Network,
        PublicRange,
        Names,
        TargetFile,
        Rescan,
        Command,
        Wake,
        Notes,
        Export,
        Copy
    };

    explicit BannerStack(QWidget *parent = nullptr);

    /// The new banner of the topic, below those of other topics. An equal one that is there already stays and is
    /// returned as it is, without its buttons.
    Banner *post(Topic topic, Banner::Severity severity, const QString &text);
    void dismiss(Topic topic);
    /// Null where there is none.
    Banner *banner(Topic topic) const;

private:
    std::map<Topic, QPointer<Banner>> m_banners;
};

} // namespace netsonde
