// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/appearancepage.h"

#include "ui/widgets/labelcolumn.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/windows/explainedbuttons.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace netsonde {

AppearancePage::AppearancePage(QWidget *parent)
    : PreferencesPage(parent)
    , m_appearance(new QButtonGroup(this))
    , m_textSize(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_reduceMotion(new QCheckBox(tr("Reduce &motion"), this))
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
    for (const Language language : languages::all) {
        const bool isSystem = language == Language::System;
        m_language->addItem(isSystem ? tr("As the system") : languages::name(language), static_cast<int>(language));
    }
    m_language->setAccessibleName(tr("Language"));
    const QString sinceWhen = tr("A new language takes effect at the next start.");
    m_language->setAccessibleDescription(sinceWhen);
    auto *note = new TintedLabel(Theme::Meaning::Muted, this);
    note->setTextFormat(Qt::PlainText);
    note->setText(sinceWhen);

    auto *grid = new QGridLayout;
    QList<QLabel *> labels;
    const auto addRow = [&](int row, const QString &text, QComboBox *box) {
        auto *label = new QLabel(text, this);
        label->setBuddy(box);
        labels.append(label);
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
    };
    addRow(0, tr("Text si&ze"), m_textSize);
    addRow(1, tr("Lan&guage"), m_language);
    new LabelColumn(labels, this);
    grid->addWidget(note, 2, 1, 1, 2);
    grid->setColumnStretch(2, 1);

    auto *column = new QVBoxLayout(this);
    column->addWidget(colors);
    column->addLayout(grid);
    auto *motion = new ExplainedButtons(tr("Motion"), this);
    motion->add(m_reduceMotion, tr("Menus and tips open at once, and the text cursor does not blink."));
    column->addWidget(motion);
    column->addStretch(1);
    connect(m_appearance, &QButtonGroup::idClicked, this, &PreferencesPage::edited);
    connect(m_reduceMotion, &QCheckBox::toggled, this, &PreferencesPage::edited);
    for (const QComboBox *box : {m_textSize, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &PreferencesPage::edited);
}

void AppearancePage::fill(const Preferences &preferences)
{
    m_appearance->button(static_cast<int>(preferences.appearance))->setChecked(true);
    if (m_textSize->findData(preferences.textSize) < 0) // someone wrote it into the file
        m_textSize->addItem(tr("%1 %").arg(preferences.textSize), preferences.textSize);
    m_textSize->setCurrentIndex(m_textSize->findData(preferences.textSize));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(preferences.language)));
    m_reduceMotion->setChecked(preferences.reduceMotion);
}

void AppearancePage::collect(Preferences &preferences) const
{
    preferences.appearance = static_cast<Appearance>(m_appearance->checkedId());
    preferences.textSize = m_textSize->currentData().toInt();
    preferences.language = static_cast<Language>(m_language->currentData().toInt());
    preferences.reduceMotion = m_reduceMotion->isChecked();
}

} // namespace netsonde
