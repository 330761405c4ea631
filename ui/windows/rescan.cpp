// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/rescan.h"

#include "ui/widgets/bannerstack.h"
#include "ui/widgets/portbox.h"
#include "ui/widgets/scanbar.h"
#include "ui/widgets/targetbox.h"
#include "ui/words/words.h"

#include <QPushButton>

namespace netsonde {

Rescan::Rescan(ScanBar *bar, BannerStack *banners, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_banners(banners)
{ }

void Rescan::request(const QString &targets, const QString &ports, int othersFound)
{
    if (othersFound <= 0) {
        begin(targets, ports);
        return;
    }
    m_banners->dismiss(BannerStack::Topic::Rescan); // an equal question would keep the old targets
    const QString text = othersFound == 1
        ? tr("A new scan replaces what was found: 1 other host. Export it first if it is still needed.")
        : tr("A new scan replaces what was found: %1 other hosts. Export them first if they are still needed.", nullptr,
             othersFound)
              .arg(words::number(static_cast<quint64>(othersFound)));
    Banner *question = m_banners->post(BannerStack::Topic::Rescan, Banner::Severity::Warning, text);
    question->addAction(tr("Scan An&yway"), [this, targets, ports] { begin(targets, ports); });
    question->addAction(tr("Cance&l"), [] {});
    question->setFocus();
}

void Rescan::begin(const QString &targets, const QString &ports)
{
    m_bar->targets()->clearFile(); // these hosts and no others
    m_bar->targets()->setText(targets);
    m_bar->ports()->setText(ports);
    m_bar->submit();
}

} // namespace netsonde
