// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profilebox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QWheelEvent>

namespace netsonde {

namespace {

/// Does not change when the wheel turns over it on its way somewhere else.
class CalmCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ProfileBox::ProfileBox(QWidget *parent)
    : QWidget(parent)
    , m_combo(new CalmCombo(this))
{
    for (const ProfileChoice profile :
         {ProfileChoice::Gentle, ProfileChoice::Normal, ProfileChoice::Fast, ProfileChoice::Custom}) {
        m_combo->addItem(name(profile), QVariant::fromValue(profile));
        m_combo->setItemData(m_combo->count() - 1, explanation(profile), Qt::ToolTipRole);
        m_combo->setItemData(m_combo->count() - 1, explanation(profile), Qt::AccessibleDescriptionRole);
    }
    setProfile(ProfileChoice::Normal);
    m_combo->setAccessibleName(tr("Profile"));
    auto *label = new QLabel(tr("P&rofile"), this);
    label->setBuddy(m_combo);
    setFocusProxy(m_combo);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &ProfileBox::showExplanation);
    connect(m_combo, &QComboBox::activated, this, [this] { Q_EMIT chosen(profile()); });
}

QString ProfileBox::name(ProfileChoice profile)
{
    switch (profile) {
    case ProfileChoice::Gentle:
        return tr("Gentle");
    case ProfileChoice::Normal:
        return tr("Normal");
    case ProfileChoice::Fast:
        return tr("Fast");
    case ProfileChoice::Custom:
        return tr("Custom");
    }
    Q_UNREACHABLE();
}

QString ProfileBox::explanation(ProfileChoice profile)
{
    switch (profile) {
    case ProfileChoice::Gentle:
        return tr("For weak devices and networks of others: few connections at once, a low rate.");
    case ProfileChoice::Normal:
        return tr("Finds its own pace by what the network bears.");
    case ProfileChoice::Fast:
        return tr("For networks that are known to be good: begins with more, waits less.");
    case ProfileChoice::Custom:
        return tr("Limits of your own, set in Preferences.");
    }
    Q_UNREACHABLE();
}

ProfileChoice ProfileBox::profile() const
{
    return m_combo->currentData().value<ProfileChoice>();
}

void ProfileBox::setProfile(ProfileChoice profile)
{
    m_combo->setCurrentIndex(m_combo->findData(QVariant::fromValue(profile)));
    showExplanation();
}

void ProfileBox::showExplanation()
{
    m_combo->setToolTip(explanation(profile()));
    m_combo->setAccessibleDescription(explanation(profile()));
}

} // namespace netsonde
