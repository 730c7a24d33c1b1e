// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/ReceiptView.h"
#include "ui/theme/Paint.h"
#include <algorithm>

namespace mostrador {

/// Between words; inside of one only where it is wider than the paper.
static int wrapsOf(const QString &text, const QFontMetrics &metrics, int room)
{
    const QStringList words = text.split(QLatin1Char(' '));
    const bool fit = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return metrics.horizontalAdvance(word) <= room; });
    return fit ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

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

static constexpr int Side = 16;

int ReceiptView::rowHeight(Receipt::Look look) const
{
    switch (look) {
    case Receipt::Look::Rule: return 11;
    case Receipt::Look::Strong: return m_context.theme.px(26);
    case Receipt::Look::Small: return m_context.theme.px(17);
    default: return m_context.theme.px(20);
    }
}

QFont ReceiptView::fontOf(Receipt::Look look) const
{
    const bool strong = look == Receipt::Look::Strong || look == Receipt::Look::Center;
    const Type type = look == Receipt::Look::Small ? Type::Label : look == Receipt::Look::Strong ? Type::SaleLine : Type::Body;
    return m_context.theme.font(type, strong ? QFont::Bold : QFont::Normal);
}

int ReceiptView::wholeRoom() const
{
    return (width() > 2 * Side + 60 ? width() : m_context.theme.px(300)) - 2 * Side;
}

/// Two long names do not share a row.
bool ReceiptView::isApart(const Receipt::Line &line) const
{
    const QFontMetrics metrics(fontOf(line.look));
    const int whole = wholeRoom();
    const int right = metrics.horizontalAdvance(line.right);
    return right > whole / 2 && right + 10 + metrics.horizontalAdvance(line.left) * 3 / 4 > whole;
}

/// Beside the amount.
int ReceiptView::roomOf(const Receipt::Line &line) const
{
    const int right = isApart(line) ? 0 : QFontMetrics(fontOf(line.look)).horizontalAdvance(line.right);
    return qMax(60, wholeRoom() - right - (right > 0 ? 10 : 0));
}

QFont ReceiptView::fittedOf(const Receipt::Line &line) const
{
    QFont font = fontOf(line.look);
    const int room = roomOf(line);
    for (const int least = qMax(11, font.pixelSize() * 3 / 4); font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(line.left) > room;)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

/// What is too long for one row even in small letters goes on in the next.
int ReceiptView::heightOf(const Receipt::Line &line) const
{
    const int least = rowHeight(line.look);
    const int apart = isApart(line) ? least : 0;
    const QFontMetrics metrics(fittedOf(line));
    const int room = roomOf(line);
    if (line.look == Receipt::Look::Rule || metrics.horizontalAdvance(line.left) <= room)
        return least + apart;
    return apart + qMax(least, metrics.boundingRect(QRect(0, 0, room, 10'000), wrapsOf(line.left, metrics, room), line.left).height() + 4);
}

QSize ReceiptView::sizeHint() const
{
    int height = 24;
    for (const Receipt::Line &line : m_lines)
        height += heightOf(line);
    return {m_context.theme.px(300), height};
}

void ReceiptView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int high = sizeHint().height(); high != height())
        setFixedHeight(high);
}

void ReceiptView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_context.theme;
    paint::box(painter, rect(), Theme::Radius, theme.color(Token::Raised), theme.color(Token::Line));
    int y = 12;
    for (const Receipt::Line &line : std::as_const(m_lines)) {
        const QRect row(Side, y, width() - 2 * Side, heightOf(line));
        y += row.height();
        if (line.look == Receipt::Look::Rule) {
            painter.fillRect(row.left(), row.center().y(), row.width(), 1, theme.color(Token::Line));
            continue;
        }
        painter.setPen(theme.color(line.look == Receipt::Look::Small ? Token::Dim : Token::Text));
        const int apart = isApart(line) ? rowHeight(line.look) : 0;
        QFont right = fontOf(line.look);
        while (apart > 0 && right.pixelSize() > 9 && QFontMetrics(right).horizontalAdvance(line.right) > row.width())
            right.setPixelSize(right.pixelSize() - 1);
        painter.setFont(right);
        painter.drawText(QRect(row.left(), apart > 0 ? row.bottom() + 1 - apart : row.top(), row.width(), rowHeight(line.look)), Qt::AlignRight | Qt::AlignVCenter,
                         line.right);
        painter.setFont(fittedOf(line));
        const int align = line.look == Receipt::Look::Center ? Qt::AlignHCenter : Qt::AlignLeft;
        const int room = roomOf(line);
        const int wraps = painter.fontMetrics().horizontalAdvance(line.left) > room ? wrapsOf(line.left, painter.fontMetrics(), room) : 0;
        painter.drawText(QRect(row.left(), row.top(), room, row.height() - apart), align | Qt::AlignVCenter | wraps, line.left);
    }
}

} // namespace mostrador
