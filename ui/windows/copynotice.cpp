// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/copynotice.h"

#include "ui/views/resultsview.h"
#include "ui/widgets/bannerstack.h"
#include "ui/words/words.h"

#include <QPushButton>

namespace netsonde {

namespace {

constexpr auto topic = BannerStack::Topic::Copy;

QString number(int rows)
{
    return words::number(static_cast<quint64>(rows));
}

} // namespace

CopyNotice::CopyNotice(BannerStack *banners, QObject *parent)
    : QObject(parent)
    , m_banners(banners)
{ }

void CopyNotice::watch(ResultsView *view)
{
    connect(view, &ResultsView::copyProgressed, this,
            [this, view](int done, int total) { tellProgress(view, done, total); });
    connect(view, &ResultsView::copyFinished, this, &CopyNotice::tellEnd);
    connect(view, &ResultsView::copyCancelled, m_banners, [this] { m_banners->dismiss(topic); });
}

void CopyNotice::tellProgress(ResultsView *view, int done, int total)
{
    const QString text = tr("Copying: %1 of %2 rows").arg(number(done), number(total));
    Banner *banner = m_banners->banner(topic);
    if (banner && banner->severity() == Banner::Severity::Information) {
        banner->setText(text);
        return;
    }
    banner = m_banners->post(topic, Banner::Severity::Information, text);
    connect(banner, &Banner::dismissed, view, &ResultsView::cancelCopy);
    banner->addAction(tr("Cancel Copying"), [] {}); // it dismisses the banner
}

/// A copy that took no time needs no words.
void CopyNotice::tellEnd(int rows)
{
    const Banner *told = m_banners->banner(topic);
    const bool tookTime = told && told->severity() == Banner::Severity::Information;
    m_banners->dismiss(topic);
    if (tookTime)
        m_banners->post(
            topic, Banner::Severity::Success,
            tr("%1 rows are on the clipboard", nullptr, words::plural(static_cast<quint64>(rows))).arg(number(rows)));
}

} // namespace netsonde
