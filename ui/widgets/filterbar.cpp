// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/filter/filterparser.h"
#include "ui/filter/filtertext.h"
#include "ui/filter/filterwords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filtercompleter.h"
#include "ui/widgets/notationedit.h"
#include "ui/widgets/quickbutton.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/words/words.h"

#include <QAction>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
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
    , m_text(new NotationEdit(this))
    , m_quick(new QButtonGroup(this))
    , m_shown(new TintedLabel(Theme::Meaning::Muted, this))
    , m_problem(new TintedLabel(Theme::Meaning::Error, this))
{
    m_label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Address, name or port:22"));
    m_text->setToolTip(tr("Words are looked for in every column. Also: port:22 port:8000-8100 service:http state:up "
                          "vendor:apple mac:00:04:0e name:*.lan ip:10.0.0.0/24 rtt:>50, with !, or and brackets."));
    addClearButton();
    m_text->installEventFilter(this); // before the list of terms, which comes first then
    m_completer = new FilterCompleter(m_text);
    m_shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    keepRoom();
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not widen the window
    m_problem->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    const auto addQuick = [&](QuickFilter quick, const QString &text, const QString &tip) {
        auto *button = new QuickButton(text, tip, this);
        button->setMinimumHeight(m_text->sizeHint().height());
        m_quick->addButton(button, static_cast<int>(quick));
        row->addWidget(button);
    };
    addQuick(QuickFilter::All, tr("&All"), tr("Show every host"));
    addQuick(QuickFilter::Up, tr("Up"), tr("Show only hosts that answered"));
    addQuick(QuickFilter::WithOpenPorts, tr("&With Open Ports"), tr("Show only hosts with an open port"));
    m_quick->button(static_cast<int>(QuickFilter::All))->setChecked(true);
    row->addSpacing(12);
    row->addWidget(m_shown);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0);
    grid->addLayout(row, 0, 1);
    grid->addWidget(m_problem, 1, 1);
    grid->setColumnStretch(1, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::check);
    connect(m_quick, &QButtonGroup::idClicked, this, [this] { Q_EMIT quickChanged(quick()); });
}

/// Qt's own fades in and out, in black on any ground.
void FilterBar::addClearButton()
{
    QAction *clearText = m_text->addAction(Theme::icon(Theme::Icon::Close), QLineEdit::TrailingPosition);
    clearText->setToolTip(tr("Clear Filter Text"));
    clearText->setVisible(false);
    for (QToolButton *button : m_text->findChildren<QToolButton *>())
        button->setAccessibleName(clearText->toolTip());
    connect(clearText, &QAction::triggered, m_text, &QLineEdit::clear);
    connect(m_text, &QLineEdit::textChanged, clearText,
            [clearText](const QString &text) { clearText->setVisible(!text.isEmpty()); });
}

QString FilterBar::text() const
{
    return m_text->text();
}

void FilterBar::setText(const QString &text)
{
    m_text->setText(text);
    check();
}

void FilterBar::addTerm(const QString &term)
{
    setText(Filter::withTerm(m_text->text(), term));
}

QuickFilter FilterBar::quick() const
{
    return static_cast<QuickFilter>(m_quick->checkedId());
}

bool FilterBar::isActive() const
{
    return !m_text->text().trimmed().isEmpty() || quick() != QuickFilter::All;
}

void FilterBar::check()
{
    m_pause.stop();
    const auto [filter, error] = Filter::parse(m_text->text());
    m_error = error;
    m_problem->setText(problem());
    m_problem->setVisible(error.has_value());
    m_text->setAccessibleDescription(problem());
    if (error) {
        m_text->setMark(NotationEdit::Mark {static_cast<int>(error->position), static_cast<int>(error->length)});
    } else {
        m_inForce = m_text->text().trimmed();
        m_text->setMark(std::nullopt);
        Q_EMIT filterChanged(filter);
    }
    Q_EMIT checked();
}

/// What is wrong with the text, and what holds as long as it is.
QString FilterBar::problem() const
{
    if (!m_error)
        return {};
    const QString what = words::fullStop(filterwords::problemAt(*m_error));
    //: %1 is a sentence on what is wrong with the filter's text.
    return m_inForce.isEmpty() ? tr("%1 Until it is corrected, no text filters the rows.").arg(what)
                               //: %2 is a filter, "port:22".
                               : tr("%1 Until then the last valid filter holds: %2").arg(what, m_inForce);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return false;
    if (!isEnter && !m_text->text().isEmpty()) {
        setText({});
        return true;
    }
    if (m_pause.isActive())
        check();
    Q_EMIT left();
    return true;
}

void FilterBar::clear()
{
    setText({});
    m_quick->button(static_cast<int>(QuickFilter::All))->setChecked(true);
    Q_EMIT quickChanged(QuickFilter::All);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::setVendors(std::function<QStringList()> vendors)
{
    m_completer->setVendors(std::move(vendors));
}

void FilterBar::setShown(int shown, int total, bool heldBack)
{
    const QString numbers
        = tr("showing %1 of %2")
              .arg(words::number(static_cast<quint64>(shown)), words::number(static_cast<quint64>(total)));
    m_isSentence = heldBack;
    m_shown->setText(!isEnabled()     ? tr("for the tables only")
                         : total == 0 ? QString()
                         : heldBack   ? tr("%1, held while so many rows are selected").arg(numbers)
                                      : numbers);
    keepRoom();
}

/// Of the text on what is shown.
int FilterBar::usualWidth() const
{
    return m_shown->fontMetrics().horizontalAdvance(tr("showing %1 of %2").arg(u"00 000", u"00 000"));
}

/// While the numbers have the usual length, what stands beside them keeps its width.
void FilterBar::keepRoom()
{
    m_text->setMinimumWidth(26 * fontMetrics().averageCharWidth()); // what stands in it at first
    const int usual = usualWidth();
    const int most = usual * 5 / 4; // or the window would be wider than a small screen
    m_shown->setMinimumWidth(m_isSentence ? usual : qBound(usual, m_shown->sizeHint().width(), most));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        keepRoom();
}

} // namespace netsonde
