// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/SearchModel.h"
#include "models/items/StockText.h"

namespace mostrador {

void SearchModel::setText(const QString &text, int limit)
{
    beginResetModel();
    m_rows = m_catalogue.search(text, limit);
    endResetModel();
}

const ProductRow *SearchModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const ProductRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= Stock ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Product &product = row->product;
    switch (index.column()) {
    case Name: return product.name;
    case Code: return product.gtins.isEmpty() ? product.sku : product.gtins.first().shortest();
    case Stock: return row->stock.isKnown ? tr("%1 in stock").arg(stockText(m_text, row->stock.quantity, product.unit)) : QString();
    case Price: return m_text.withSymbol((m_priceOf ? m_priceOf(product) : product.price).rounded());
    default: return {};
    }
}

} // namespace mostrador
