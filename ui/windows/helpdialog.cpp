// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/helpdialog.h"

#include "ui/widgets/titlelabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace netsonde {

HelpDialog::HelpDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_page(new QWidget)
    , m_grid(new QGridLayout(m_page))
{
    setWindowTitle(title);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(18);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_page);
    scroll->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

void HelpDialog::addHeading(const QString &text)
{
    auto *heading = new TitleLabel(1.1, TitleLabel::Weight::Bold, m_page);
    heading->setText(text);
    const int row = m_grid->rowCount();
    if (row > 1)
        heading->setContentsMargins(0, 10, 0, 0);
    m_grid->addWidget(heading, row, 0, 1, 2);
}

void HelpDialog::addRow(QWidget *left, const QString &right)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(left, row, 0, Qt::AlignLeft | Qt::AlignTop);
    QLabel *text = label(right);
    text->setWordWrap(true);
    m_grid->addWidget(text, row, 1);
}

QLabel *HelpDialog::label(const QString &text)
{
    auto *made = new QLabel(text, m_page);
    made->setTextFormat(Qt::PlainText);
    return made;
}

void HelpDialog::fit()
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    const int step = fontMetrics().averageCharWidth() * 10;
    const QMargins margins = layout()->contentsMargins();
    const int below = layout()->spacing() + findChild<QDialogButtonBox *>()->sizeHint().height();
    const QSize most = screen()->availableSize() * 0.85;
    const auto sizeFor
        = [&](int width) { return QSize(width, m_page->heightForWidth(width) + below).grownBy(margins); };
    // Where the screen is low, longer lines may spare the scroll bar.
    int width = 8 * step;
    while (sizeFor(width).height() > most.height() && sizeFor(width + step).width() <= most.width())
        width += step;
    const bool fits = sizeFor(width).height() <= most.height();
    resize(sizeFor(fits ? width : 8 * step).boundedTo(most));
}

} // namespace netsonde
