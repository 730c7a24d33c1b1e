// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/MostradorStyle.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace mostrador {

MostradorStyle::MostradorStyle(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

static bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void MostradorStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool focus = option->state & State_HasFocus;
    if (isPrimary(widget)) {
        QColor fill = m_theme.color(enabled ? Token::Accent : Token::Line);
        if (down)
            fill = fill.darker(112);
        paint::box(*painter, option->rect, Theme::Radius, fill);
        if (focus)
            paint::box(*painter, option->rect.adjusted(3, 3, -3, -3), Theme::Radius - 3, {}, m_theme.color(Token::OnAccent), 2);
        return;
    }
    const QColor fill = m_theme.color(down ? Token::AccentSoft : (option->state & State_MouseOver) && enabled ? Token::Raised : Token::Surface);
    paint::box(*painter, option->rect, Theme::Radius, fill, m_theme.color(focus ? Token::Accent : Token::Line), focus ? 2 : 1);
}

void MostradorStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const bool enabled = option->state & State_Enabled;
    const Token token = !enabled ? Token::Dim : isPrimary(widget) ? Token::OnAccent : Token::Text;
    painter->setPen(m_theme.color(token));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic, button->text);
}

void MostradorStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const bool focus = option->state & State_HasFocus;
    paint::box(*painter, option->rect, Theme::Radius, m_theme.color(option->state & State_Enabled ? Token::Surface : Token::Raised),
               m_theme.color(focus ? Token::Accent : Token::Field), focus ? 2 : 1);
}

void MostradorStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    // The header is the top of a card: its outer corners are the card's.
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    using Position = QStyleOptionHeader::SectionPosition;
    const bool first = header && (header->position == Position::Beginning || header->position == Position::OnlyOneSection);
    const bool last = !header || header->position == Position::End || header->position == Position::OnlyOneSection;
    const int reach = Theme::CardRadius;
    painter->save();
    painter->setClipRect(option->rect);
    paint::box(*painter, option->rect.adjusted(first ? 0 : -reach, 0, last ? 0 : reach, reach), reach - 1, m_theme.color(Token::Raised));
    painter->restore();
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.color(Token::Line));
}

void MostradorStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state & State_On;
    const bool focus = option->state & State_HasFocus;
    paint::box(*painter, option->rect, 4, m_theme.color(on ? Token::Accent : Token::Surface),
               m_theme.color(on || focus ? Token::Accent : Token::Field), focus ? 2 : 1);
    if (on)
        m_theme.icons().paint(*painter, option->rect.adjusted(2, 2, -2, -2), QStringLiteral("check"), m_theme.color(Token::OnAccent));
}

void MostradorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: return drawButton(option, painter, widget);
    case PE_FrameLineEdit: case PE_IndicatorHeaderArrow: return; // the header's label has its own arrow
    case PE_PanelLineEdit: {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if (edit && !edit->hasFrame())
            return;
        return drawField(option, painter);
    }
    case PE_IndicatorCheckBox: return drawCheckBox(option, painter);
    case PE_FrameFocusRect: {
        if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPushButton *>(widget))
            return; // rows and buttons show their own
        return paint::box(*painter, option->rect, 4, {}, m_theme.color(Token::Accent), 2);
    }
    case PE_PanelItemViewItem: case PE_PanelItemViewRow: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && (item->state & State_Selected))
            painter->fillRect(option->rect, m_theme.color(Token::Selection));
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MostradorStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: return drawButtonLabel(option, painter, widget);
    case CE_HeaderSection: case CE_HeaderEmptyArea: return drawHeader(option, painter);
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            return;
        painter->save();
        painter->setFont(m_theme.font(Type::Label, QFont::Medium));
        painter->setPen(m_theme.color(Token::Dim));
        QString text = header->text;
        if (header->sortIndicator != QStyleOptionHeader::None)
            text += header->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral(" ▲") : QStringLiteral(" ▼");
        const QRect room = option->rect.adjusted(6, 0, -6, 0);
        QFont font = painter->font();
        for (const int least = qMax(11, font.pixelSize() * 3 / 4); font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(text) > room.width();)
            font.setPixelSize(font.pixelSize() - 1);
        painter->setFont(font);
        if (QFontMetrics(font).horizontalAdvance(text) <= room.width()) // half a word says nothing
            painter->drawText(room, int(header->textAlignment) | Qt::AlignVCenter, text);
        painter->restore();
        return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void MostradorStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum == bar->minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    paint::box(*painter, slider.adjusted(2, 2, -2, -2), 3, m_theme.color(active ? Token::Field : Token::Line));
}

void MostradorStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    drawField(option, painter);
    const QRect arrow(option->rect.right() - 26, option->rect.center().y() - 7, 16, 16);
    m_theme.icons().paint(*painter, arrow, QStringLiteral("chevron-down"), m_theme.color(Token::Dim));
}

void MostradorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (control == CC_ComboBox && combo)
        return drawComboBox(option, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect MostradorStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(8, 2, -30, -2); // as far in as a field's text
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    if (part == SC_ScrollBarGroove)
        return option->rect;
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? option->rect.height() : option->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int slider = range > 0 ? qMax(28, int(qint64(length) * bar->pageStep / (range + bar->pageStep))) : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    if (part == SC_ScrollBarSlider)
        return upright ? QRect(0, start, option->rect.width(), slider) : QRect(start, 0, slider, option->rect.height());
    const int from = part == SC_ScrollBarSubPage ? 0 : start + slider;
    const int to = part == SC_ScrollBarSubPage ? start : length;
    return upright ? QRect(0, from, option->rect.width(), to - from) : QRect(from, 0, to - from, option->rect.height());
}

int MostradorStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ButtonShiftHorizontal: case PM_ButtonShiftVertical: return 0;
    case PM_IndicatorWidth: case PM_IndicatorHeight: return m_theme.px(20);
    case PM_DefaultFrameWidth: return qobject_cast<const QLineEdit *>(widget) ? 8 : 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MostradorStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut: case SH_EtchDisabledText: case SH_DitherDisabledText: return 0;
    case SH_Widget_Animation_Duration: case SH_ScrollBar_Transient: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize MostradorStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        result = QSize(qMax(size.width() + 28, m_theme.px(64)), qMax(result.height(), m_theme.px(40)));
    else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(size.height() + 8, m_theme.px(40)));
    if (type == CT_ComboBox)
        result.rwidth() += 22;
    else if (type == CT_HeaderSection)
        result.setHeight(m_theme.px(32));
    return result;
}

} // namespace mostrador
