// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/appearancepage.h"

#include "ui/windows/explainedbuttons.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace netsonde {

AppearancePage::AppearancePage(QWidget *parent)
    : PreferencesPage(parent)
    , m_appearance(new QButtonGroup(this))
    , m_textSize(new QComboBox(this))
{
    auto *colors = new ExplainedButtons(tr("Colors"), this);
    const auto add = [&](Appearance appearance, const QString &text, const QString &explanation) {
        auto *button = new QRadioButton(text);
        m_appearance->addButton(button, static_cast<int>(appearance));
        colors->add(button, explanation);
    };
    add(Appearance::System, tr("As the s&ystem"), tr("The desktop's own colors and style."));
    add(Appearance::Light, tr("&Light"), {});
    add(Appearance::Dark, tr("&Dark"), {});

    for (const int percent : {75, 90, 100, 110, 125, 150, 175, 200})
        m_textSize->addItem(tr("%1 %").arg(percent), percent);
    m_textSize->setAccessibleName(tr("Text size"));
    auto *sizeRow = new QHBoxLayout;
    auto *label = new QLabel(tr("Text si&ze"), this);
    label->setBuddy(m_textSize);
    sizeRow->addWidget(label);
    sizeRow->addWidget(m_textSize);
    sizeRow->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->addWidget(colors);
    column->addLayout(sizeRow);
    column->addStretch(1);
    connect(m_appearance, &QButtonGroup::idClicked, this, &PreferencesPage::edited);
    connect(m_textSize, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
}

void AppearancePage::fill(const Preferences &preferences)
{
    m_appearance->button(static_cast<int>(preferences.appearance))->setChecked(true);
    if (m_textSize->findData(preferences.textSize) < 0) // someone wrote it into the file
        m_textSize->addItem(tr("%1 %").arg(preferences.textSize), preferences.textSize);
    m_textSize->setCurrentIndex(m_textSize->findData(preferences.textSize));
}

void AppearancePage::collect(Preferences &preferences) const
{
    preferences.appearance = static_cast<Appearance>(m_appearance->checkedId());
    preferences.textSize = m_textSize->currentData().toInt();
}

} // namespace netsonde
