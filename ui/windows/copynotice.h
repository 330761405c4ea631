// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace netsonde {

class BannerStack;
class ResultsView;

/// Tells in a banner how a copy of very many rows goes on, and lets the user give it up.
class CopyNotice : public QObject
{
    Q_OBJECT

public:
    explicit CopyNotice(BannerStack *banners, QObject *parent = nullptr);

    void watch(ResultsView *view);

private:
    void tellProgress(ResultsView *view, int done, int total);
    void tellEnd(int rows);

    BannerStack *m_banners;
};

} // namespace netsonde
