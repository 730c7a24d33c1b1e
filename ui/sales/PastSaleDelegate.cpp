// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/PastSaleDelegate.h"
#include <QPainter>

namespace mostrador {

QString PastSaleDelegate::iconOf(SaleType type, Undone undone)
{
    if (undone != Undone::No)
        return undone == Undone::Voided ? QStringLiteral("circle-x") : QStringLiteral("undo-2");
    switch (type) {
    case SaleType::Sale: return QStringLiteral("receipt");
    case SaleType::Return: return QStringLiteral("undo-2");
    case SaleType::Void: return QStringLiteral("circle-x");
    case SaleType::Exchange: return QStringLiteral("refresh-cw");
    }
    return {};
}

Chip::Kind PastSaleDelegate::kindOf(SaleType type, Undone undone)
{
    if (undone == Undone::Voided || type == SaleType::Void)
        return Chip::Kind::Bad;
    return undone == Undone::No && type == SaleType::Sale ? Chip::Kind::Neutral : Chip::Kind::Warn;
}

void PastSaleDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString words = index.data().toString();
    switch (index.column()) {
    case PastSalesModel::State: {
        const auto sale = index.data(PastSalesModel::RowRole).value<PastSale>();
        const Chip::Kind kind = kindOf(sale.type, sale.undone);
        const int icon = theme().px(17);
        const Token ink = kind == Chip::Kind::Neutral ? Token::Dim : Chip::textToken(kind);
        theme().icons().paint(painter, QRect(rect.left(), rect.top() + (rect.height() - icon) / 2, icon, icon), iconOf(sale.type, sale.undone), theme().color(ink));
        const QRect rest = rect.adjusted(icon + 7, 0, 0, 0);
        const QFontMetrics metrics(theme().font(Type::Label, QFont::Medium));
        if (rest.width() < (kind == Chip::Kind::Neutral ? metrics.horizontalAdvance(words) * 5 / 6 + 16 : Chip::sizeOf(theme(), words).width()))
            return; // the sign alone: the word stands in what is shown of the sale beside the list
        if (kind == Chip::Kind::Neutral)
            return text(painter, rest, words, Type::List);
        Chip::paintIn(painter, theme(), rest, kind, words);
        return;
    }
    case PastSalesModel::Total: return text(painter, rect, words, Type::List, Token::Text, QFont::Medium, alignmentOf(index));
    case PastSalesModel::Number: return text(painter, rect, words, Type::List);
    default: return text(painter, rect, words, Type::List, Token::Dim, QFont::Normal, alignmentOf(index));
    }
}

} // namespace mostrador
