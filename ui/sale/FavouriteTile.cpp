// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/FavouriteTile.h"
#include "ui/dashboard/FigureText.h"
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
            return;     // the finger slid away
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
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
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

/// The largest type, down to the least that is read well, in which the text has room.
static QFont fittingFont(QFont font, const QString &text, const QRect &box)
{
    const int least = qMax(11, font.pixelSize() * 3 / 4);
    for (; font.pixelSize() > least; font.setPixelSize(font.pixelSize() - 1)) {
        const QRect needed = QFontMetrics(font).boundingRect(QRect(0, 0, box.width(), 10'000), Qt::TextWordWrap, text);
        if (needed.width() <= box.width() && needed.height() <= box.height())
            break;
    }
    return font;
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
    paint::box(painter, rect(), Theme::Radius, theme.color(isDown() || underMouse() ? Token::Raised : Token::Surface),
               theme.color(hasFocus() ? Token::Accent : Token::Field), hasFocus() ? 2 : 1);
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
    const Money offered = (m_priceOf ? m_priceOf(m_product) : m_product.price).rounded();
    QString price = text.withSymbol(offered);
    const QFont usual = painter.font();
    painter.setFont(fittingFont(usual, price, bottom));
    if (painter.fontMetrics().horizontalAdvance(price) > bottom.width()) // half a price is another one
        painter.setFont(fittingFont(usual, price = text.amount(offered), bottom));
    painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, price);
    const QRect above = bottom.translated(0, -foot); // beside the price some have room and some have not
    painter.setFont(usual);
    if (m_stock.isKnown) {
        painter.setPen(theme.color(ProductRow{m_product, m_stock}.isLow() ? Token::Warn : Token::Dim));
        painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter, FigureText(m_context.language.style()).quantity(m_stock.quantity, m_product.unit));
    }
    const QRect words(10, 7, width() - 16, above.top() - 8);
    painter.setFont(fittingFont(theme.font(Type::Body, QFont::Medium), m_product.name, words));
    painter.setPen(theme.color(Token::Text));
    drawLines(painter, m_product.name, words);
}

} // namespace mostrador
