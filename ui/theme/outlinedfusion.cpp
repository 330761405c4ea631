// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/outlinedfusion.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those of fields, where Fusion has them.
constexpr double cornerRadius = 2;

bool isEnabled(const QStyleOption &option)
{
    return option.state & QStyle::State_Enabled;
}

bool hasKeyboard(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
}

QColor focusColor(const QPalette &palette)
{
    return Theme::color(Theme::Meaning::Info, palette);
}

QColor fieldColor(const QStyleOption &option, bool isFocused)
{
    if (isFocused)
        return focusColor(option.palette);
    return isEnabled(option) ? Theme::fieldOutline(option.palette) : Theme::line(option.palette);
}

QColor checkColor(const QStyleOption &option)
{
    if (hasKeyboard(option))
        return focusColor(option.palette);
    return isEnabled(option) ? Theme::checkOutline(option.palette) : Theme::fieldOutline(option.palette);
}

void drawRectangle(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawRounded(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter->restore();
}

/// Where Fusion's own ring is, which it covers.
void drawRing(QPainter *painter, const QRect &rect, const QColor &color)
{
    const int diameter = rect.width() + (rect.width() + 1) % 2 - 2;
    const QPointF middle = rect.center() + QPoint(1, 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.3)); // a thin one fades where it lies between pixels
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(middle, diameter / 2.0, diameter / 2.0);
    painter->restore();
}

/// A button that is flat has none, and the default one is tinted as what has the keyboard.
void drawButtonOutline(QPainter *painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const QStyleOptionButton::ButtonFeatures features = button ? button->features : QStyleOptionButton::None;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isDefault = features & QStyleOptionButton::DefaultButton && isEnabled(option);
    if (isDown || !(features & QStyleOptionButton::Flat))
        drawRounded(painter, option.rect, fieldColor(option, isDefault || hasKeyboard(option)));
}

} // namespace

OutlinedFusion::OutlinedFusion()
    : TextSizedStyle(u"fusion"_s)
{ }

void OutlinedFusion::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget))
        element = PE_FrameLineEdit;
    TextSizedStyle::drawPrimitive(element, option, painter, widget);
    if (!Theme::isDark(option->palette))
        return;
    const QRect &rect = option->rect;
    switch (element) {
    case PE_IndicatorCheckBox: // those of menus and lists too
        drawRectangle(painter, rect, checkColor(*option));
        break;
    case PE_IndicatorRadioButton:
        drawRing(painter, rect, checkColor(*option));
        break;
    case PE_FrameLineEdit:
        drawRounded(painter, rect, fieldColor(*option, option->state & State_HasFocus));
        break;
    case PE_PanelButtonCommand:
        drawButtonOutline(painter, *option);
        break;
    case PE_Frame:
    case PE_FrameMenu:
        drawRectangle(painter, rect, Theme::fieldOutline(option->palette));
        break;
    default: // Qt's, of which the others are as they should be
        break;
    }
}

void OutlinedFusion::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    TextSizedStyle::drawControl(element, option, painter, widget);
    if (!Theme::isDark(option->palette))
        return;
    // What fills it covers the outline.
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        drawRounded(painter, option->rect, fieldColor(*option, false));
        return;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator
        && item->text.isEmpty()) {
        constexpr int margin = 5;
        painter->fillRect(item->rect.left() + margin, item->rect.center().y(), item->rect.width() - 2 * margin, 1,
                          Theme::fieldOutline(option->palette));
    }
}

void OutlinedFusion::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    TextSizedStyle::drawComplexControl(control, option, painter, widget);
    // This one is drawn without asking for its parts.
    if (control == CC_SpinBox && Theme::isDark(option->palette))
        drawRounded(painter, option->rect.adjusted(0, 1, 0, -1), fieldColor(*option, option->state & State_HasFocus));
}

void OutlinedFusion::polish(QPalette &palette)
{
    TextSizedStyle::polish(palette);
    palette.setColor(QPalette::PlaceholderText, Theme::placeholder(palette));
}

int OutlinedFusion::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *data) const
{
    return hint == SH_EtchDisabledText ? 0 : TextSizedStyle::styleHint(hint, option, widget, data);
}

} // namespace netsonde
