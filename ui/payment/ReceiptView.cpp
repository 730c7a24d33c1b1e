// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/ReceiptView.h"
#include "ui/theme/Paint.h"

namespace mostrador {

ReceiptView::ReceiptView(const Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context.language, &Language::changed, this, &ReceiptView::rewrite);
    connect(&context.theme, &Theme::changed, this, &ReceiptView::rewrite);
}

void ReceiptView::setSale(const Sale &sale, const QString &shop, const QString &till, int copy)
{
    m_make = {};
    m_sale = sale;
    m_copy = copy;
    m_shop = shop;
    m_till = till;
    rewrite();
}

void ReceiptView::setLines(std::function<QList<Receipt::Line>()> make)
{
    m_make = std::move(make);
    rewrite();
}

void ReceiptView::rewrite()
{
    m_lines = m_make ? m_make() : m_sale.lines.isEmpty() ? QList<Receipt::Line>() : Receipt::lines(m_sale, m_shop, m_till, m_context.language.text(), m_copy);
    setAccessibleName(plainText());
    setFixedHeight(sizeHint().height());
    update();
}

QString ReceiptView::plainText() const
{
    QStringList text;
    for (const Receipt::Line &line : m_lines)
        text.append(line.right.isEmpty() ? line.left : line.left + QLatin1Char('\t') + line.right);
    return text.join(QLatin1Char('\n'));
}

int ReceiptView::heightOf(const Receipt::Line &line) const
{
    switch (line.look) {
    case Receipt::Look::Rule: return 11;
    case Receipt::Look::Strong: return m_context.theme.px(26);
    case Receipt::Look::Small: return m_context.theme.px(17);
    default: return m_context.theme.px(20);
    }
}

QSize ReceiptView::sizeHint() const
{
    int height = 24;
    for (const Receipt::Line &line : m_lines)
        height += heightOf(line);
    return {m_context.theme.px(300), height};
}

void ReceiptView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    paint::box(painter, rect(), Theme::Radius, theme.color(Token::Raised), theme.color(Token::Line));
    int y = 12;
    for (const Receipt::Line &line : std::as_const(m_lines)) {
        const QRect row(16, y, width() - 32, heightOf(line));
        y += row.height();
        if (line.look == Receipt::Look::Rule) {
            painter.fillRect(row.left(), row.center().y(), row.width(), 1, theme.color(Token::Line));
            continue;
        }
        const bool small = line.look == Receipt::Look::Small;
        const bool strong = line.look == Receipt::Look::Strong || line.look == Receipt::Look::Center;
        painter.setFont(theme.font(small ? Type::Label : line.look == Receipt::Look::Strong ? Type::SaleLine : Type::Body,
                                   strong ? QFont::Bold : QFont::Normal));
        painter.setPen(theme.color(small ? Token::Dim : Token::Text));
        const int right = painter.fontMetrics().horizontalAdvance(line.right);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.right);
        const int room = row.width() - right - (right > 0 ? 10 : 0);
        const int align = line.look == Receipt::Look::Center ? Qt::AlignHCenter : Qt::AlignLeft;
        QFont font = painter.font();
        for (const int least = qMax(11, font.pixelSize() * 3 / 4); font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(line.left) > room;)
            font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.drawText(QRect(row.left(), row.top(), room, row.height()), align | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.left, Qt::ElideRight, room));
    }
}

} // namespace mostrador
