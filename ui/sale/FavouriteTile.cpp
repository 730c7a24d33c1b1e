// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/FavouriteTile.h"
#include "models/items/StockText.h"
#include "ui/theme/Paint.h"
#include <QKeyEvent>
#include <QTextLayout>

namespace mostrador {

FavouriteTile::FavouriteTile(const Context &context, const Product &product, Token color, QWidget *parent)
    : QAbstractButton(parent), m_context(context), m_product(product), m_color(color)
{
    setText(product.name);
    setAccessibleName(product.name);
    setToolTip(product.name);
    setFocusPolicy(Qt::TabFocus);
    m_hold.setSingleShot(true);
    m_hold.setInterval(HeldMs);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        if (!isDown())
            return; // the finger slid away
        setDown(false); // its lifting is no press
        Q_EMIT held();
    });
    connect(&context.theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
    connect(&context.language, &Language::changed, this, QOverload<>::of(&QWidget::update));
}

void FavouriteTile::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return event->ignore(); // a button would take an arrow with Ctrl, too
    switch (event->key()) {
    case Qt::Key_Left: return Q_EMIT stepped(-1, 0);
    case Qt::Key_Right: return Q_EMIT stepped(1, 0);
    case Qt::Key_Up: return Q_EMIT stepped(0, -1);
    case Qt::Key_Down: return Q_EMIT stepped(0, 1);
    case Qt::Key_Return: case Qt::Key_Enter: return click();
    default: QAbstractButton::keyPressEvent(event);
    }
}

void FavouriteTile::mousePressEvent(QMouseEvent *event)
{
    QAbstractButton::mousePressEvent(event);
    if (isDown())
        m_hold.start();
}

void FavouriteTile::mouseReleaseEvent(QMouseEvent *event)
{
    m_hold.stop();
    QAbstractButton::mouseReleaseEvent(event);
}

void FavouriteTile::setStock(const StockView &stock)
{
    m_stock = stock;
    update();
}

/// Words of `text` in at most `lines` lines of `width`; the last one is cut with an ellipsis.
static void drawLines(QPainter &painter, const QString &text, const QRect &box)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int lines = qMax(1, box.height() / metrics.height());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = box.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const bool last = i == lines - 1;
        const QString words = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()).trimmed();
        const QString rest = metrics.elidedText(words, Qt::ElideRight, box.width() + 1);
        painter.drawText(QRect(box.left(), y, box.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, rest);
        y += metrics.height();
    }
    layout.endLayout();
}

/// Where a new one can stand.
void FavouriteTile::paintPlace(QPainter &painter)
{
    const Theme &theme = m_context.theme;
    paint::box(painter, rect(), Theme::Radius, theme.color(isDown() || underMouse() ? Token::Raised : Token::Surface), theme.color(hasFocus() ? Token::Accent : Token::Field),
               hasFocus() ? 2 : 1);
    const int size = theme.px(24);
    theme.icons().paint(painter, QRect((width() - size) / 2, (height() - size) / 2, size, size), QStringLiteral("plus"), theme.color(Token::Dim));
}

void FavouriteTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_product.sku.isEmpty())
        return paintPlace(painter);
    const Theme &theme = m_context.theme;
    QColor fill = theme.color(m_color);
    if (isDown() || underMouse())
        fill = fill.darker(isDown() ? 110 : 103);
    paint::box(painter, rect(), Theme::Radius, fill, hasFocus() ? theme.color(Token::Accent) : QColor(), 2);
    const MoneyText text = m_context.language.text();
    painter.setFont(theme.font(Type::Label));
    const int foot = painter.fontMetrics().height();
    const QRect bottom(10, height() - foot - 8, width() - 20, foot);
    painter.setPen(theme.color(Token::Dim));
    const QString price = text.withSymbol(m_product.price.rounded());
    painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, price);
    if (m_stock.isKnown) {
        const int room = bottom.width() - painter.fontMetrics().horizontalAdvance(price) - 6;
        const QString left = stockText(text, m_stock.quantity, m_product.unit);
        const bool low = ProductRow{m_product, m_stock}.isLow();
        painter.setPen(theme.color(low ? Token::Warn : Token::Dim));
        if (painter.fontMetrics().horizontalAdvance(left) <= room)
            painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, left);
    }
    painter.setFont(theme.font(Type::Body, QFont::Medium));
    painter.setPen(theme.color(Token::Text));
    drawLines(painter, m_product.name, QRect(10, 8, width() - 18, bottom.top() - 10));
}

} // namespace mostrador
