// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/macprompt.h"

#include "ui/widgets/pushbutton.h"
#include "ui/widgets/tintedlabel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

MacPrompt::MacPrompt(const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_problem(new TintedLabel(Theme::Meaning::Error, this))
{
    m_edit->setAccessibleName(tr("MAC address"));
    m_edit->setPlaceholderText(u"aa:bb:cc:dd:ee:ff"_s);
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(u"mm:mm:mm:mm:mm:mm"_s));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *button = new PushButton(action, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    grid->addWidget(m_edit, 0, 0);
    grid->addWidget(button, 0, 1);
    grid->addWidget(m_problem, 1, 0, 1, 2);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &MacPrompt::enter);
    connect(button, &QPushButton::clicked, this, &MacPrompt::enter);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { tell({}); });
}

void MacPrompt::enter()
{
    const std::optional<MacAddress> mac = MacAddress::parse(m_edit->text());
    if (!mac)
        tell(tr("This is no MAC address: six pairs of 0-9 and a-f make one."));
    else if (mac->isNull() || mac->isGroup())
        tell(tr("No single computer has this MAC address."));
    else
        Q_EMIT entered(*mac);
}

void MacPrompt::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
    m_edit->setFocus();
}

} // namespace netsonde
