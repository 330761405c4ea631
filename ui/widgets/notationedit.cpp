// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notationedit.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFrame>
#include <QTextLayout>
#include <QValidator>

#include <limits>

namespace netsonde {

namespace {

constexpr int waveStep = 2;

/// Accepts everything that is not too long, with spaces where line breaks and tabs were: a validator may change what it
/// is given.
class LineBreaksToSpaces : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &input, int &) const override
    {
        for (QChar &c : input) {
            if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                c = u' ';
        }
        return input.size() > NotationEdit::longestText ? Invalid : Acceptable;
    }
};

QPainterPath wave(const QRect &area)
{
    QPainterPath path(QPointF(area.left(), area.bottom()));
    bool up = true;
    for (int x = area.left() + waveStep; x <= area.right() + 1; x += waveStep, up = !up)
        path.lineTo(x, up ? area.top() : area.bottom());
    return path;
}

} // namespace

NotationEdit::NotationEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(std::numeric_limits<int>::max()); // the validator refuses what this would cut off
    setValidator(new LineBreaksToSpaces(this));
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_layout.reset();
        setMark(std::nullopt);
    });
}

NotationEdit::~NotationEdit() = default;

void NotationEdit::setMark(std::optional<Mark> mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    update();
}

void NotationEdit::selectMark()
{
    if (!m_mark)
        return;
    if (m_mark->length > 0)
        setSelection(m_mark->position, m_mark->length);
    else
        setCursorPosition(m_mark->position);
}

QTextLayout &NotationEdit::textLayout() const
{
    if (!m_layout) {
        m_layout = std::make_unique<QTextLayout>(displayText(), font());
        m_layout->beginLayout();
        m_layout->createLine();
        m_layout->endLayout();
    }
    return *m_layout;
}

QRect NotationEdit::markRect() const
{
    if (!m_mark)
        return {};
    // QLineEdit tells where its cursor stands; from there the text's own measures lead to the mark, also when the text
    // is scrolled.
    const QTextLine line = textLayout().lineAt(0);
    const QRect cursor = cursorRect();
    const auto xOf = [&](int position) {
        return cursor.center().x() + qRound(line.cursorToX(position) - line.cursorToX(cursorPosition()));
    };
    const int length = static_cast<int>(text().size());
    const int first = qBound(0, m_mark->position, length);
    const int last = qBound(first, first + m_mark->length, length);
    int left = xOf(first);
    int right = xOf(last);
    if (left > right)
        std::swap(left, right);
    const int narrowest = fontMetrics().averageCharWidth();
    right = qMax(right, left + narrowest);

    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect visible = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int bottom = qMin(cursor.bottom() + 1, visible.bottom());
    return QRect(QPoint(left, bottom - waveStep), QPoint(right, bottom)).intersected(visible);
}

void NotationEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QRect area = markRect();
    if (area.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Theme::Meaning::Error, palette()), 1.3));
    painter.drawPath(wave(area));
}

/// A long list shows its beginning when nobody is in it any more.
void NotationEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // After a menu, and after another program's window, one goes on where one was.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setCursorPosition(0);
}

void NotationEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_layout.reset();
    QLineEdit::changeEvent(event);
}

} // namespace netsonde
