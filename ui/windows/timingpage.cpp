// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/timingpage.h"

#include "engine/scan/scanrequest.h"
#include "ui/widgets/profilebox.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/windows/explainedbuttons.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace netsonde {

TimingPage::TimingPage(QWidget *parent)
    : PreferencesPage(parent)
    , m_profile(new QButtonGroup(this))
    , m_custom(customBox())
{
    auto *profiles = new ExplainedButtons(tr("Profile"), this);
    const auto add = [&](ProfileChoice profile, const QString &text, const QString &explanation) {
        auto *button = new QRadioButton(text);
        m_profile->addButton(button, static_cast<int>(profile));
        profiles->add(button, explanation);
    };
    add(ProfileChoice::Gentle, tr("&Gentle"), ProfileBox::explanation(ProfileChoice::Gentle));
    add(ProfileChoice::Normal, tr("&Normal"), ProfileBox::explanation(ProfileChoice::Normal));
    add(ProfileChoice::Fast, tr("&Fast"), ProfileBox::explanation(ProfileChoice::Fast));
    add(ProfileChoice::Custom, tr("Custo&m"), tr("As Normal, within the limits below."));

    auto *column = new QVBoxLayout(this);
    column->addWidget(profiles);
    column->addWidget(m_custom);
    column->addStretch(1);
    connect(m_profile, &QButtonGroup::idToggled, this, &TimingPage::enableCustom);
    connect(m_profile, &QButtonGroup::idClicked, this, &PreferencesPage::edited);
}

QGroupBox *TimingPage::customBox()
{
    auto *box = new QGroupBox(tr("Custom"), this);
    auto *grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(2);
    const QString asNormal = tr("as Normal");
    m_inFlight = addField(grid, tr("&Connections at once"), tr("More is faster until the network loses some of them."),
                          0, ScanRequest::maxInFlight, asNormal);
    m_perHost = addField(grid, tr("At one &host"), tr("Keeps a weak device from being flooded."), 0,
                         ScanRequest::maxInFlight, asNormal);
    m_maxRate = addField(grid, tr("&Packets a second"), tr("A ceiling for what is sent, retries included."), 0,
                         ScanRequest::maxMaxRate, tr("no limit"));
    m_timeout = addField(grid, tr("&Wait for an answer"), tr("Of each try; shorter than the round trip finds nothing."),
                         0, static_cast<int>(ScanRequest::maxTimeout.count()), tr("follows the round trips"));
    m_timeout->setSuffix(tr(" ms"));
    m_timeout->setSingleStep(50);
    m_retries
        = addField(grid, tr("Further &tries"), tr("After silence; each makes a lost packet less likely to matter."), -1,
                   ScanRequest::maxRetries, tr("follows the loss"));
    return box;
}

QSpinBox *TimingPage::addField(QGridLayout *grid, const QString &label, const QString &explanation, int least, int most,
                               const QString &unset)
{
    auto *spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setSpecialValueText(unset);
    spin->setGroupSeparatorShown(true);
    spin->setKeyboardTracking(false); // a number that is half typed holds for nothing
    spin->setAccessibleName(words::withoutMnemonic(label));
    spin->setAccessibleDescription(explanation);
    auto *name = new QLabel(label);
    name->setBuddy(spin);
    auto *line = new TintedLabel(Theme::Meaning::Muted);
    line->setTextFormat(Qt::PlainText);
    line->setText(explanation);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(spin, row, 1, Qt::AlignLeft);
    grid->addWidget(line, row + 1, 0, 1, 2);
    grid->setRowMinimumHeight(row + 2, 4);
    grid->addItem(new QSpacerItem(0, 4), row + 2, 0);
    connect(spin, &QSpinBox::valueChanged, this, &PreferencesPage::edited);
    return spin;
}

void TimingPage::enableCustom()
{
    m_custom->setEnabled(m_profile->checkedId() == static_cast<int>(ProfileChoice::Custom));
}

void TimingPage::fill(const Preferences &preferences)
{
    m_profile->button(static_cast<int>(preferences.profile))->setChecked(true);
    const CustomTiming &custom = preferences.custom;
    m_inFlight->setValue(custom.inFlight);
    m_perHost->setValue(custom.perHost);
    m_maxRate->setValue(custom.maxRate);
    m_timeout->setValue(custom.timeout ? static_cast<int>(custom.timeout->count()) : m_timeout->minimum());
    m_retries->setValue(custom.retries.value_or(m_retries->minimum()));
    enableCustom();
}

void TimingPage::collect(Preferences &preferences) const
{
    preferences.profile = static_cast<ProfileChoice>(m_profile->checkedId());
    CustomTiming &custom = preferences.custom;
    custom.inFlight = m_inFlight->value();
    custom.perHost = m_perHost->value();
    custom.maxRate = m_maxRate->value();
    const auto unlessLeast = [](const QSpinBox *spin) {
        return spin->value() == spin->minimum() ? std::nullopt : std::optional(spin->value());
    };
    const std::optional<int> timeout = unlessLeast(m_timeout);
    custom.timeout = timeout ? std::optional(std::chrono::milliseconds(*timeout)) : std::nullopt;
    custom.retries = unlessLeast(m_retries);
}

} // namespace netsonde
