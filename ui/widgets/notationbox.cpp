// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notationbox.h"

#include "ui/widgets/notationedit.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

#include <chrono>

namespace netsonde {

using namespace std::chrono_literals;

namespace {

/// Between the last key and the check.
constexpr auto typingPause = 100ms;
/// Longer texts are not worth a line in a drop-down list.
constexpr qsizetype longestRemembered = 2'000;

/// A combo box whose text doesn't change when the wheel turns over it: it decides what gets scanned.
class HistoryCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

NotationBox::NotationBox(const QString &label, Check check, QWidget *parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_label(new QLabel(label, this))
    , m_combo(new HistoryCombo(this))
    , m_edit(new NotationEdit(m_combo))
    , m_message(new TintedLabel(Theme::Meaning::Muted, this))
    , m_grid(new QGridLayout(this))
{
    const QString name = words::withoutMnemonic(label);
    m_combo->setEditable(true);
    m_combo->setLineEdit(m_edit);
    m_combo->setCompleter(nullptr); // completing "10.0.0.1" to "10.0.0.1-50" would scan what was not typed
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(10);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_combo->setAccessibleName(tr("%1 and history").arg(name));
    m_edit->setAccessibleName(name);
    m_label->setBuddy(m_combo);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(m_message->fontMetrics().height());
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFocusProxy(m_combo);

    QGridLayout *grid = m_grid;
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_combo, 0, 1);
    grid->addWidget(m_message, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(1, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &NotationBox::checkNow);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_refused = false;
        m_pause.start();
    });
    connect(m_edit, &QLineEdit::inputRejected, this, [this] {
        m_refused = true;
        showMessage();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &NotationBox::submitted);
}

void NotationBox::setMenu(QMenu *menu, Theme::Icon icon, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setIcon(Theme::icon(icon));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::NoFocus);
    button->setMenu(menu);
    m_grid->addWidget(button, 0, 2);
}

void NotationBox::addLine(QWidget *line)
{
    m_grid->addWidget(line, 2, 1);
}

QString NotationBox::text() const
{
    return m_edit->text();
}

void NotationBox::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0); // a long list shows its beginning
    checkNow();
}

void NotationBox::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void NotationBox::checkNow()
{
    m_pause.stop();
    m_error = m_check(m_edit->text());
    if (m_error)
        m_edit->setMark(NotationEdit::Mark {static_cast<int>(m_error->position), static_cast<int>(m_error->length)});
    else
        m_edit->setMark(std::nullopt);
    showMessage();
    Q_EMIT checked();
}

void NotationBox::setNote(const QString &note)
{
    m_note = note;
    showMessage();
}

QString NotationBox::message() const
{
    if (m_refused) {
        return tr("More than %1 characters: nothing was pasted. Long lists go into a file: Scans, Open File of "
                  "Targets.")
            .arg(words::number(NotationEdit::longestText));
    }
    if (!m_error)
        return m_note;
    return m_error->problem == ParseProblem::Empty ? words::problem(*m_error) : words::problemAt(*m_error);
}

void NotationBox::showMessage()
{
    const QString text = message();
    m_message->setText(words::unparted(text));
    m_message->setMeaning(m_error || m_refused ? Theme::Meaning::Error : Theme::Meaning::Muted);
    m_edit->setAccessibleDescription(text);
}

void NotationBox::focusProblem()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectMark();
}

void NotationBox::focusAll()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void NotationBox::remember()
{
    const QString text = m_edit->text().simplified();
    if (text.isEmpty() || text.size() > longestRemembered)
        return;
    QStringList texts = history();
    texts.removeAll(text);
    texts.prepend(text);
    fillHistory(texts);
}

QStringList NotationBox::history() const
{
    QStringList texts;
    for (int i = 0; i < m_combo->count(); ++i)
        texts.append(m_combo->itemText(i));
    return texts;
}

void NotationBox::setHistory(const QStringList &history)
{
    QStringList texts = history;
    texts.removeAll(QString());
    texts.removeDuplicates();
    fillHistory(texts);
}

void NotationBox::fillHistory(const QStringList &history)
{
    // Changing the items of an editable combo box also changes its text; here only the list changes.
    const QSignalBlocker blockEdit(m_edit);
    const QSignalBlocker blockCombo(m_combo);
    const QString text = m_edit->text();
    const int cursor = m_edit->cursorPosition();
    m_combo->clear();
    m_combo->addItems(history.first(qMin<qsizetype>(history.size(), longestHistory)));
    m_combo->setCurrentIndex(-1);
    m_edit->setText(text);
    m_edit->setCursorPosition(cursor);
}

} // namespace netsonde
