// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/returns/Returned.h"

namespace mostrador {

/// So much of one line of a sale comes back.
struct ReturnPick {
    int line = 0;
    Quantity quantity; ///< more than zero, of pieces whole
    Disposition disposition = Disposition::Stock;
    bool operator==(const ReturnPick &) const = default;
};

/// The lines of a document that takes these back, at what was paid for them: promotions, discounts and taxes are shared over the quantity by what has
/// come back before, so that all returns of a line together give exactly what was paid for it. Error::Conflict when more would come back than was
/// sold and is not back yet; Invalid for a quantity that makes no sense.
Result<QList<SaleLine>> linesBack(const Sale &sale, const Returned &before, const QList<ReturnPick> &picks);

/// Whether a document may take back what it does of the sale that it names: no more than is left of each line, neither goods nor money. For the
/// transaction that records it. Error::Conflict says of which line there is less.
Result<void> checkBack(const Sale &document, const Sale &sale, const Returned &before);

/// The payments (negative) that give `amount` (positive) back as it was paid: tender by tender, in their order, each as far as it was paid with; what is
/// left then, as goods that came back in an exchange have paid it, in cash. Rounding of cash is not in it.
QList<Payment> refundsAsPaid(const Sale &sale, const Returned &before, Money amount);

/// Whether money goes back by a tender that is not, or not any more, what the sale was paid with: more by it than is left of it, and than
/// refundsAsPaid() would give. Rounding of cash is none.
bool givesBackOtherwise(const Sale &document, const Sale &sale, const Returned &before);

/// Σ total of lines. Error::Overflow.
Result<Money> sumOf(const QList<SaleLine> &lines, Currency currency);

/// A line without a receipt behind it: so much of the product at this price, its tax included.
Result<SaleLine> lineWithoutReceipt(const Product &product, const UnitPrice &price, Quantity quantity, Disposition disposition);

/// A document around these lines, with its sums. type is Return or Exchange; `sale` empty (no number): without a receipt, and marked for review.
Result<Sale> documentOf(SaleType type, const Sale &sale, const QList<SaleLine> &lines, const QString &reason);

} // namespace mostrador
