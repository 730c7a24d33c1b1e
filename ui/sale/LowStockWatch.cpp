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
}

void LowStockWatch::look(const QSet<QString> &skus)
{
    for (const QString &sku : skus) {
        const auto row = m_catalogue.row(sku);
        if (!row || !row->isLow()) {
            m_low.remove(sku);
        } else if (!m_low.contains(sku)) {
            m_low.insert(sku);
            Q_EMIT fellLow(*row);
        }
    }
}

} // namespace mostrador
