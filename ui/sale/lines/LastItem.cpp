// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/lines/LastItem.h"
#include "models/items/StockText.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/MoneyLabel.h"
#include <QGridLayout>

namespace mostrador {

LastItem::LastItem(const Context &context, QWidget *parent)
    : Card(context.theme, parent), m_context(context), m_name(new ThemedLabel(context.theme, Type::LastItem, Token::Text, QFont::Medium)),
      m_detail(new ThemedLabel(context.theme, Type::Body, Token::Dim)), m_left(new Chip(context.theme)),
      m_total(new MoneyLabel(context.theme, context.language, Type::LastItem, Token::Text, QFont::Medium))
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(82, 4, 16, 6);
    m_grid->setSpacing(0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(0, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(10);
    second->addWidget(m_detail);
    second->addWidget(m_left);
    second->addStretch(1);
    m_second = second;
    m_grid->addWidget(m_name, 0, 0);
    m_grid->addLayout(second, 1, 0);
    m_grid->addWidget(m_total, 0, 1, 2, 1);
    m_name->setFits();
    m_detail->setElides();
    m_detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_detail->setMinimumWidth(1);
    connect(&context.theme, &Theme::changed, this, &LastItem::restyle);
    restyle();
    clear();
}

void LastItem::restyle()
{
    setFixedHeight(m_context.theme.px(76));
    retranslate();
}

void LastItem::setLine(const CartLine &line, const StockView &stock, const QString &age, bool isLive)
{
    m_line = line;
    m_stock = stock;
    m_age = age;
    m_isLive = isLive;
    retranslate();
}

void LastItem::clear()
{
    m_line.reset();
    retranslate();
}

void LastItem::retranslate()
{
    setVisible(m_line.has_value());
    if (!m_line)
        return;
    const MoneyText text = m_context.language.text();
    const Product &product = m_line->product;
    m_name->setText(product.name);
    m_name->setToolTip(product.name);
    const QString price = text.withSymbol(m_line->unitPrice.rounded()) + (product.isWeighed() ? QLatin1Char('/') + toWire(product.unit) : QString());
    m_detail->setText(QStringLiteral("%1 × %2").arg(stockText(text, m_line->quantity, product.unit), price));
    m_total->setMoney(m_line->total);
    if (!m_stock.isKnown) {
        m_left->set(Chip::Kind::Neutral, {});
        return arrange();
    }
    const bool scarce = m_stock.quantity < m_line->quantity || m_stock.quantity < product.minimum;
    const QString left = tr("%1 in stock").arg(stockText(text, m_stock.quantity, product.unit));
    m_left->set(scarce || !m_isLive ? Chip::Kind::Warn : Chip::Kind::Neutral, m_age.isEmpty() ? left : QStringLiteral("%1 · %2").arg(left, m_age));
    arrange();
}

/// Where quantity and price have no room beside the total, they stand under it.
void LastItem::arrange()
{
    const int whole = width() - 82 - 16;
    const int detail = m_detail->fontMetrics().horizontalAdvance(m_detail->text()) + 4;
    const bool under = detail > whole - 8 - m_total->sizeHint().width();
    if (under != m_isUnder) {
        m_isUnder = under;
        m_grid->removeItem(m_second);
        m_grid->removeWidget(m_total);
        m_grid->addLayout(m_second, 1, 0, 1, under ? 2 : 1);
        m_grid->addWidget(m_total, 0, 1, under ? 1 : 2, 1);
    }
    const int room = under ? whole : whole - 8 - m_total->sizeHint().width();
    if (detail + 10 + m_left->sizeHint().width() > room)
        m_left->set(Chip::Kind::Neutral, {}); // the row of the sale says it too; the unit of a price is nowhere else
}

void LastItem::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    retranslate();
}

void LastItem::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const int size = 50;
    const QRect box(16, (height() - size) / 2, size, size);
    paint::box(painter, box, Theme::Radius, m_context.theme.color(Token::Tile1));
    m_context.theme.icons().paint(painter, box.adjusted(12, 12, -12, -12), QStringLiteral("package"), m_context.theme.color(Token::Dim));
}

} // namespace mostrador
