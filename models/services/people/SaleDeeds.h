// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/PaymentAttempt.h"
#include "models/domain/people/TakenOff.h"
#include "models/storage/sales/PriceFacts.h"

namespace mostrador {

/// What in a document is more than selling at the shop's prices. The service that records it and the window that asks beforehand go by the same: over
/// the storage thread's connection the one, over its own the other.
class SaleDeeds final {
public:
    explicit SaleDeeds(Database &database) : m_facts(database) {}

    /// Discounts that a person gave, and prices below the catalogue and all of the shop's lists, counted together (takenOff()), of one product the furthest. A label's price is one, too:
    /// anybody can print a label. A promotion that the shop does not have is a discount.
    Result<QList<Wanted>> ofGoods(const Sale &sale) const;
    /// The whole of it: also that it takes back, or voids. `hasOriginal`: of a sale that this till has.
    Result<QList<Wanted>> of(const Sale &document, bool hasOriginal) const;

private:
    Result<std::optional<UnitPrice>> undercut(const SaleLine &line, const QDateTime &at) const;
    Result<LineByHand> byHand(const SaleLine &line, const QDateTime &at, const QSet<QString> &promotions) const;
    PriceFacts m_facts;
};

/// Before a card terminal gives money back: whoever it is for may return so much of the sale or void it, or somebody has approved that. The approval is
/// used by the document, which comes afterwards. What was taken and paid for no sale anybody may give back, and what is no refund is not asked about.
Result<void> checkMayGiveBack(Database &database, const PaymentAttempt &attempt);

} // namespace mostrador
