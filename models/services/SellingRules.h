// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include "models/storage/SettingStore.h"

namespace mostrador {

/// What a shop decides about selling, kept in the till's database. Asked on the window's own connection each time, which takes microseconds:
/// whoever changes a setting need not tell anybody.
class SellingRules final {
public:
    SellingRules(Database &reader, Till &till) : m_store(reader), m_till(till) {}

    /// Of what the shop is known to have too little of, nothing is rung up. Else it is, and the line says so.
    bool needsStock() const;
    /// What there is of it, where no more than that is rung up and the cart would have more of it; nothing, where it may. `lineId`: of the line whose
    /// quantity that would be; 0: a new one.
    std::optional<Quantity> tooFew(const Catalogue &catalogue, const Cart &cart, const Product &product, Quantity quantity, int lineId = 0) const;
    void setNeedsStock(bool needs, QObject *context, Till::Reply<void> reply);

private:
    SettingStore m_store;
    Till &m_till;
};

} // namespace mostrador
