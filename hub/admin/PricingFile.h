// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/PricingPayloads.h"

namespace mostrador {

/// Promotions and price lists as an administrator writes them. Versions are not read: what stands is replaced.
struct PricingFile {
    QList<Promotion> promotions;
    QList<PriceList> lists;

    /// JSON: {"promotions":[…],"price_lists":[{…,"prices":[{"sku","prices":[{"unit_price","currency","from","until"}]}]}]}, each as REST gives it.
    /// CSV with "," or ";", one row a promotion: id, name, kind, and of percent, amount, take, pay, from, bundle (A*1|B*2), products (A|B),
    /// categories, weekdays (1-5 or 6|7), hours (18:00-20:00), first_day, last_day, customer_group, price_list, minimum, priority, stacks,
    /// most_uses, touches_manual, archived what is needed; or one row a price: list, sku, price, and from, until, list_name, customer_group.
    /// Error::Invalid names row and column.
    static Result<PricingFile> read(const QByteArray &bytes, Currency currency);
};

} // namespace mostrador
