// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/AlertDelegate.h"
#include "models/items/ProductModel.h"
#include "ui/dashboard/FigureText.h"
#include "ui/widgets/Chip.h"

namespace mostrador {

AlertDelegate::AlertDelegate(const Context &context, QObject *parent) : RowDelegate(context.theme, parent), m_context(context)
{
}

void AlertDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto row = index.data(ProductModel::RowRole).value<ProductRow>();
    if (index.column() == ProductModel::State) {
        const bool negative = row.stock.quantity.isNegative();
        Chip::paintIn(painter, theme(), rect, negative ? Chip::Kind::Bad : Chip::Kind::Warn, index.data().toString(), Qt::AlignRight);
        return;
    }
    const FigureText text(m_context.language.style());
    const QString left = text.quantity(row.stock.quantity, row.product.unit);
    const QString minimum = text.quantity(row.product.minimum, row.product.unit);
    const QRect place = rect.adjusted(-8, 0, 0, 0);
    QString second = row.stock.quantity.isNegative() ? tr("%1 · more was sold than there was").arg(left) : tr("%1 left · minimum %2").arg(left, minimum);
    if (QFontMetrics(theme().font(Type::Label)).horizontalAdvance(second) > place.width()) // a number is never cut; the chip says what it is
        second = row.stock.quantity.isNegative() ? left : tr("%1 of %2").arg(left, minimum);
    twoLines(painter, place, row.product.name, second, Type::Body);
}

} // namespace mostrador
