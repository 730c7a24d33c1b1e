// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/LowStockWatch.h"

namespace mostrador {

LowStockWatch::LowStockWatch(Catalogue &catalogue, Till &till, QObject *parent) : QObject(parent), m_catalogue(catalogue)
{
    connect(&till, &Till::stockChanged, this, &LowStockWatch::look);
    connect(&till, &Till::productsChanged, this, &LowStockWatch::look);
    connect(&till, &Till::everythingChanged, this, &LowStockWatch::begin);
    begin();
}

void LowStockWatch::begin()
{
    m_low = m_catalogue.lowSkus();
    QSet<QString> told;
    for (const ProductRow &row : std::as_const(m_told))
        told.insert(row.product.sku);
    look(told);
}

void LowStockWatch::look(const QSet<QString> &skus)
{
    bool changed = false;
    for (const QString &sku : skus) {
        const auto row = m_catalogue.row(sku);
        const bool low = row && row->isLow();
        changed |= renew(sku, low ? row : std::nullopt);
        if (!low) {
            m_low.remove(sku);
        } else if (!m_low.contains(sku)) {
            m_low.insert(sku);
            m_told.append(*row);
            changed = true;
            Q_EMIT fellLow(*row);
        }
    }
    if (changed)
        Q_EMIT toldChanged();
}

/// What was told of the product is `row` now, or no longer so. True if that is another text.
bool LowStockWatch::renew(const Sku &sku, const std::optional<ProductRow> &row)
{
    for (int i = 0; i < m_told.size(); ++i) {
        if (m_told[i].product.sku != sku)
            continue;
        if (!row) {
            m_told.removeAt(i);
            return true;
        }
        const ProductRow before = std::exchange(m_told[i], *row);
        return before.stock.quantity != row->stock.quantity || !(before.product == row->product);
    }
    return false;
}

} // namespace mostrador
