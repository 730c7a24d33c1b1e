// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include <QObject>

namespace mostrador {

/// Tells when a product becomes a stock alert (ProductRow::isLow), by a sale here or anywhere in the shop, and keeps what it told up to
/// date until it is dismissed: another figure, or gone once the stock is right again.
class LowStockWatch final : public QObject {
    Q_OBJECT
public:
    LowStockWatch(Catalogue &catalogue, Till &till, QObject *parent = nullptr);

    const QList<ProductRow> &told() const { return m_told; } ///< oldest first
    int lowCount() const { return int(m_low.size()); }       ///< of all that are low, told or not
    void dismiss() { m_told.clear(); }
    void tell(const ProductRow &row) { m_told = {row}; }

Q_SIGNALS:
    void fellLow(const mostrador::ProductRow &row); ///< once, until it is above again; it is in told() by then
    void toldChanged();                             ///< another figure, one more or one less

private:
    void begin();
    void look(const QSet<QString> &skus);
    bool renew(const Sku &sku, const std::optional<ProductRow> &row);
    Catalogue &m_catalogue;
    QSet<QString> m_low;
    QList<ProductRow> m_told;
};

} // namespace mostrador
