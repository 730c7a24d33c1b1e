// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/CartDelegate.h"
#include "models/items/CartModel.h"
#include "ui/widgets/Chip.h"
#include <QTableView>

namespace mostrador {

/// The columns beside the name are not shown: their figures stand under it.
bool CartDelegate::stacked() const
{
    const auto *view = qobject_cast<const QTableView *>(parent());
    return view && view->isColumnHidden(CartModel::Amount);
}

void CartDelegate::paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CartModel *>(index.model());
    const CartLine *line = model ? model->lineAt(index.row()) : nullptr;
    if (!line)
        return;
    const bool isStacked = stacked();
    QStringList details = model->details(index.row());
    if (isStacked) { // what the columns would say
        const auto cell = [&](CartModel::Column column) { return model->index(index.row(), column).data().toString(); };
        if (!line->product.isWeighed() && line->quantity == Quantity::units(1))
            details.prepend(QStringLiteral("%1 × %2").arg(cell(CartModel::Amount), model->index(index.row(), CartModel::Price).data(Qt::AccessibleTextRole).toString()));
        if (const QString off = cell(CartModel::Discount); !off.isEmpty())
            details.insert(1, off);
    }
    QRect words = rect;
    QRect chips = rect;
    if (isStacked) { // beside the name if there is room for it, else under it, beside the details
        const QFontMetrics large(theme().font(Type::SaleLine));
        const QFontMetrics chipMetrics(theme().font(Type::Label, QFont::Medium));
        int wide = line->priceChanged ? chipMetrics.horizontalAdvance(tr("New price")) + 24 : 0;
        if (const QString shortage = model->shortage(index.row()); !shortage.isEmpty())
            wide += chipMetrics.horizontalAdvance(shortage) + 24;
        if (large.horizontalAdvance(line->product.name) * 5 / 6 + wide <= rect.width()) // it may be written that much smaller
            chips.setBottom(rect.top() + rect.height() / 2);
        else
            chips.setTop(rect.top() + rect.height() / 2);
    }
    const auto chip = [&](Chip::Kind kind, const QString &word) {
        const QRect box = Chip::paintIn(painter, theme(), chips, kind, word, Qt::AlignRight);
        chips.setRight(box.left() - 8);
    };
    if (const QString expired = model->expired(index.row()); !expired.isEmpty())
        chip(Chip::Kind::Bad, expired);
    if (line->priceChanged)
        chip(Chip::Kind::Warn, tr("New price"));
    if (const QString shortage = model->shortage(index.row()); !shortage.isEmpty())
        chip(Chip::Kind::Warn, shortage);
    if (isStacked) {
        const QFontMetrics small(theme().font(Type::Label));
        const bool above = chips.top() == rect.top();
        QRect under(rect.left(), rect.top() + rect.height() / 2, rect.width(), rect.height() - rect.height() / 2);
        if (!above)
            under.setRight(chips.right());
        while (details.size() > 1 && small.horizontalAdvance(details.join(QStringLiteral(" · "))) > under.width())
            details.removeLast();
        if (!details.isEmpty() && small.horizontalAdvance(details.first()) * 3 / 4 > under.width())
            details.first() = details.first().section(QStringLiteral(" × "), 0, 0); // the price of one is on the last item and on the receipt
        const int high = rect.height() / 2;
        text(painter, QRect(rect.left(), rect.top() + 2, above ? chips.width() : rect.width(), high), line->product.name, Type::SaleLine);
        return text(painter, under, details.join(QStringLiteral(" · ")), Type::Label, Token::Dim);
    }
    words.setRight(chips.right());
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
