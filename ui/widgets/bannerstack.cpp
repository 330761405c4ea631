// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bannerstack.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace netsonde {

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    hide();
}

Banner *BannerStack::post(Topic topic, Banner::Severity severity, const QString &text)
{
    if (Banner *old = banner(topic); old && old->severity() == severity && old->text() == text)
        return old;
    dismiss(topic);
    auto *fresh = new Banner(severity, text, this);
    m_banners[topic] = fresh;
    connect(fresh, &Banner::dismissed, this, [this, topic] { dismiss(topic); });
    layout()->addWidget(fresh);
    fresh->show();
    show();
    QAccessibleEvent alert(fresh, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return fresh;
}

void BannerStack::dismiss(Topic topic)
{
    Banner *gone = banner(topic);
    m_banners.erase(topic);
    if (gone) {
        layout()->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // it may be the sender
    }
    setVisible(!m_banners.empty());
}

Banner *BannerStack::banner(Topic topic) const
{
    const auto found = m_banners.find(topic);
    return found == m_banners.end() ? nullptr : found->second.data();
}

} // namespace netsonde
