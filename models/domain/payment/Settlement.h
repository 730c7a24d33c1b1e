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
    Money change;      ///< of cash only, from the rounded amount
    QString reference; ///< Payment::reference
    QString attempt;   ///< of the card terminal: the reference of what it approved; empty: it was not asked
    bool operator==(const TenderTaken &) const = default;
};

/// Settling a total with several tenders and rounded cash. Σ amount + missing == total, always; what is paid with anything but cash is never rounded.
class Settlement final {
public:
    explicit Settlement(Money total) : Settlement(total, CashRounding(total.currency())) {} ///< nothing is rounded
    Settlement(Money total, CashRounding cash) : m_total(total), m_cash(cash) {}

    /// What would settle the rest with this tender: the rounded rest for cash, the rest itself for any other.
    Money payable(Tender tender) const;
    CashRounding::Due cashDue() const { return m_cash.due(due()); }
    /// Cash may be more than payable: the rest is change; but not so much that it must be something else (a barcode). Any other tender may not.
    /// Cash of zero is taken where the rest rounds to nothing. No voucher is taken twice. Error::Invalid with a message for a person; nothing is taken then.
    Result<void> add(Tender tender, Money received, const QString &reference = {}, const QString &attempt = {});
    /// What was received before stays, also where it is more than the total is by now: isTooMuch().
    void keep(const TenderTaken &taken);
    /// The others are settled again in their order: rounding and change belong to whoever settles the rest.
    void removeAt(int index);

    Money total() const { return m_total; }
    Money missing() const;
    Money received() const { return m_total.minus(missing()).value(); } ///< of the total, by now; where that is too much, more than it
    Money rounding() const; ///< the rounding line
    Money change() const;
    bool isSettled() const { return missing().isZero(); }
    bool isTooMuch() const { return missing().isNegative(); } ///< nothing more is taken until enough of it was given back
    const QList<TenderTaken> &taken() const { return m_taken; }
    QList<Payment> payments() const; ///< as the sale has them: each with its rounding
    QStringList attempts() const;    ///< that it is paid with

private:
    Money due() const { return isTooMuch() ? Money::zero(m_total.currency()) : missing(); }
    bool isFarTooMuch(Money received) const;
    Money m_total;
    CashRounding m_cash;
    QList<TenderTaken> m_taken;
};

/// What a person typed as the reference of a payment, as it is kept: a voucher's code (in capitals) and the authorisation code of a card by hand must
/// be there. Error::Invalid: it is not, it has more than 40 characters, or it looks like a card's number.
Result<QString> checkedReference(Tender tender, const QString &typed);
/// The customer's name for what is put on an account. Error::Invalid: none, more than 120 characters, or a card's number.
Result<QString> checkedCustomerName(const QString &typed);

} // namespace mostrador
