// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/domain/payment/CashRounding.h"

namespace mostrador {

/// One tender as it was taken. received == amount + rounding + change, always.
struct TenderTaken {
    Tender tender = Tender::Cash;
    Money amount;   ///< what it settles of the total
    Money rounding; ///< of cash that settles the rest; may be negative
    Money received;
    Money change; ///< of cash only, from the rounded amount
    bool operator==(const TenderTaken &) const = default;
};

/// Settling a total with several tenders and rounded cash. Σ amount + missing == total, always; what is paid with anything but cash is never rounded.
class Settlement final {
public:
    explicit Settlement(Money total) : Settlement(total, CashRounding(total.currency())) {} ///< nothing is rounded
    Settlement(Money total, CashRounding cash) : m_total(total), m_cash(cash) {}

    /// What would settle the rest with this tender: the rounded rest for cash, the rest itself for any other.
    Money payable(Tender tender) const;
    CashRounding::Due cashDue() const { return m_cash.due(missing()); }
    /// Cash may be more than payable: the rest is change; but not so much that it must be something else (a barcode). Any other tender may not. Cash of zero is taken where the rest rounds to nothing.
    /// Error::Invalid with a message for a person; nothing is taken then.
    Result<void> add(Tender tender, Money received);
    /// The others are settled again in their order: rounding and change belong to whoever settles the rest.
    void removeAt(int index);

    Money total() const { return m_total; }
    Money missing() const;
    Money rounding() const; ///< the rounding line
    Money change() const;
    Money collected() const; ///< total − missing + rounding: what stays in drawer and accounts
    bool isSettled() const { return missing().isZero(); }
    const QList<TenderTaken> &taken() const { return m_taken; }
    QList<Payment> payments() const; ///< as the sale has them: each with its rounding

private:
    bool isFarTooMuch(Money received) const;
    Money m_total;
    CashRounding m_cash;
    QList<TenderTaken> m_taken;
};

/// What a customer is likely to hand over: the exact amount, then the next amounts reachable with the currency's notes,
/// ascending, at most `count` (ARS 24.975,50 → 24.975,50 · 25.000 · 26.000 · 30.000).
QList<Money> quickCash(Money total, int count = 4);

} // namespace mostrador
