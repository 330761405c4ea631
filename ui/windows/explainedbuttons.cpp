// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/explainedbuttons.h"

#include "ui/widgets/tintedlabel.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QStyle>
#include <QVBoxLayout>

namespace netsonde {

ExplainedButtons::ExplainedButtons(const QString &title, QWidget *parent)
    : QGroupBox(title, parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(words::withoutMnemonic(title));
    m_column->setSpacing(2);
}

void ExplainedButtons::add(QAbstractButton *button, const QString &explanation)
{
    button->setParent(this);
    if (m_column->count() > 0)
        m_column->addSpacing(4);
    m_column->addWidget(button);
    if (explanation.isEmpty())
        return;
    auto *line = new TintedLabel(Theme::Meaning::Muted, this);
    line->setTextFormat(Qt::PlainText);
    line->setText(explanation);
    line->setWordWrap(true);
    line->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
                    + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this));
    button->setAccessibleDescription(explanation);
    m_column->addWidget(line);
}

} // namespace netsonde
