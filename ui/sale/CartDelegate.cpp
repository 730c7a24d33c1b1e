// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/CartDelegate.h"
#include "models/items/CartModel.h"
#include "ui/widgets/Chip.h"

namespace mostrador {

void CartDelegate::paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CartModel *>(index.model());
    const CartLine *line = model ? model->lineAt(index.row()) : nullptr;
    if (!line)
        return;
    QRect words = rect;
    const auto chip = [&](Chip::Kind kind, const QString &word) {
        const QRect box = Chip::paintIn(painter, theme(), words, kind, word, Qt::AlignRight);
        words.setRight(box.left() - 8);
    };
    if (line->priceChanged)
        chip(Chip::Kind::Warn, tr("New price"));
    if (const QString shortage = model->shortage(index.row()); !shortage.isEmpty())
        chip(Chip::Kind::Warn, shortage);
    QStringList details = model->details(index.row());
    const QFontMetrics metrics(theme().font(Type::Label));
    const auto joined = [&details] { return details.join(QStringLiteral(" · ")); };
    while (details.size() > 1 && metrics.horizontalAdvance(joined()) > words.width()) // whole ones only
        details.removeLast();
    twoLines(painter, words, line->product.name, joined(), Type::SaleLine);
}

void CartDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString words = index.data().toString();
    switch (index.column()) {
    case CartModel::Number: return text(painter, rect, words, Type::Body, Token::Dim, QFont::Normal, Qt::AlignLeft | Qt::AlignVCenter);
    case CartModel::Name: return paintName(painter, rect, index);
    case CartModel::Total: return text(painter, rect, words, Type::SaleLine, Token::Text, QFont::Medium, Qt::AlignRight | Qt::AlignVCenter);
    default: return text(painter, rect, words, Type::SaleLine, Token::Text, QFont::Normal, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace mostrador
