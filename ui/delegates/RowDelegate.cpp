// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/RowDelegate.h"
#include <QPainter>

namespace mostrador {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &cell = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(cell, m_theme.color(Token::Selection));
        if (cell.left() <= 0) // the first that is shown
            painter->fillRect(cell.left(), cell.top(), 3, cell.height(), m_theme.color(Token::Accent));
    }
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, m_theme.color(Token::Line));
    painter->save();
    paintCell(*painter, cell.adjusted(8, 0, -8, -1), index);
    painter->restore();
}

void RowDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    text(painter, rect, index.data().toString(), Type::List, Token::Text, QFont::Normal, alignmentOf(index));
}

Qt::Alignment RowDelegate::alignmentOf(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::TextAlignmentRole);
    return value.isValid() ? Qt::Alignment(value.toInt()) | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter;
}

void RowDelegate::text(QPainter &painter, const QRect &rect, const QString &text, Type type, Token token, QFont::Weight weight,
                       Qt::Alignment alignment) const
{
    QFont font = m_theme.font(type, weight);
    painter.setPen(m_theme.color(token));
    const auto isTooWide = [&] { return QFontMetrics(font).horizontalAdvance(text) > rect.width() - 1; };
    const bool wraps = !(alignment & Qt::AlignRight) && text.contains(QLatin1Char(' '));
    const int small = qMax(12, font.pixelSize() * 5 / 6);
    for (const int least = qMax(11, font.pixelSize() * (wraps ? 2 : 3) / (wraps ? 3 : 4)); font.pixelSize() > least && isTooWide();
         font.setPixelSize(font.pixelSize() - 1)) {
        if (!wraps || font.pixelSize() > small)
            continue;
        const QRect needed = QFontMetrics(font).boundingRect(QRect(0, 0, rect.width(), 10'000), Qt::TextWordWrap, text);
        if (needed.height() > rect.height() || needed.width() > rect.width())
            continue;
        painter.setFont(font);
        return painter.drawText(rect, int(alignment) | Qt::TextWordWrap, text);
    }
    painter.setFont(font);
    painter.drawText(rect, int(alignment), painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void RowDelegate::twoLines(QPainter &painter, const QRect &rect, const QString &first, const QString &second, Type type) const
{
    if (second.isEmpty())
        return text(painter, rect, first, type);
    const int top = QFontMetrics(m_theme.font(type)).height();
    const int bottom = QFontMetrics(m_theme.font(Type::Label)).height();
    const int y = rect.top() + (rect.height() - top - bottom) / 2;
    text(painter, QRect(rect.left(), y, rect.width(), top), first, type);
    text(painter, QRect(rect.left(), y + top, rect.width(), bottom), second, Type::Label, Token::Dim);
}

} // namespace mostrador
