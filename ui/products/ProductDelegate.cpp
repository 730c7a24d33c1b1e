// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/ProductDelegate.h"

namespace mostrador {

using Condition = ProductModel::Condition;

Chip::Kind ProductDelegate::kindOf(Condition condition)
{
    switch (condition) {
    case Condition::Low: return Chip::Kind::Warn;
    case Condition::Out: case Condition::Negative: return Chip::Kind::Bad;
    case Condition::Archived: case Condition::Fine: break;
    }
    return Chip::Kind::Neutral;
}

void ProductDelegate::paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    QRect words = rect;
    const auto row = index.data(ProductModel::RowRole).value<ProductRow>();
    if (m_conflicts.contains(row.product.sku))
        words.setRight(Chip::paintIn(painter, theme(), words, Chip::Kind::Warn, tr("Conflict"), Qt::AlignRight).left() - 8);
    text(painter, words, row.product.name, Type::List, row.product.archived ? Token::Dim : Token::Text);
}

void ProductDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString words = index.data().toString();
    const Qt::Alignment alignment = alignmentOf(index);
    switch (index.column()) {
    case ProductModel::Name: return paintName(painter, rect, index);
    case ProductModel::Stock: return text(painter, rect, words, Type::List, Token::Text, QFont::Medium, alignment);
    case ProductModel::Price: return text(painter, rect, words, Type::List, Token::Text, QFont::Normal, alignment);
    case ProductModel::State:
        if (!words.isEmpty())
            Chip::paintIn(painter, theme(), rect, kindOf(Condition(index.data(ProductModel::ConditionRole).toInt())), words);
        return;
    default: return text(painter, rect, words, Type::List, Token::Dim, QFont::Normal, alignment);
    }
}

} // namespace mostrador
