// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/quickbutton.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <chrono>

namespace netsonde {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 80ms;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("F&ilter"), this))
    , m_text(new QLineEdit(this))
    , m_quick(new QButtonGroup(this))
    , m_shown(new TintedLabel(Theme::Meaning::Muted, this))
{
    m_label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Address, name, service or port:22"));
    m_text->setClearButtonEnabled(true);
    for (QToolButton *clearButton : m_text->findChildren<QToolButton *>())
        clearButton->setAccessibleName(tr("Clear Filter Text"));
    m_text->setMinimumWidth(160);
    m_shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label);
    row->addWidget(m_text, 1);
    const auto addQuick = [&](QuickFilter quick, const QString &text, const QString &tip) {
        auto *button = new QuickButton(text, tip, this);
        button->setMinimumHeight(m_text->sizeHint().height());
        m_quick->addButton(button, static_cast<int>(quick));
        row->addWidget(button);
    };
    addQuick(QuickFilter::All, tr("&All"), tr("Show every host"));
    addQuick(QuickFilter::Up, tr("Up"), tr("Show only hosts that answered"));
    addQuick(QuickFilter::WithOpenPorts, tr("With &Open Ports"), tr("Show only hosts with an open port"));
    m_quick->button(static_cast<int>(QuickFilter::All))->setChecked(true);
    row->addSpacing(12);
    row->addWidget(m_shown);
    m_shown->setMinimumWidth(
        m_shown->fontMetrics().horizontalAdvance(tr("showing %1 of %2").arg(u"00 000", u"00 000")));

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT textChanged(m_text->text()); });
    connect(m_quick, &QButtonGroup::idClicked, this, [this] { Q_EMIT quickChanged(quick()); });
}

QString FilterBar::text() const
{
    return m_text->text();
}

QuickFilter FilterBar::quick() const
{
    return static_cast<QuickFilter>(m_quick->checkedId());
}

bool FilterBar::isActive() const
{
    return !m_text->text().trimmed().isEmpty() || quick() != QuickFilter::All;
}

void FilterBar::clear()
{
    m_text->clear();
    m_pause.stop();
    m_quick->button(static_cast<int>(QuickFilter::All))->setChecked(true);
    Q_EMIT textChanged({});
    Q_EMIT quickChanged(QuickFilter::All);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::setShown(int shown, int total)
{
    m_shown->setText(
        total == 0 ? QString()
                   : tr("showing %1 of %2")
                         .arg(words::number(static_cast<quint64>(shown)), words::number(static_cast<quint64>(total))));
}

} // namespace netsonde
