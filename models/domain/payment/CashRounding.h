// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"

namespace mostrador {

/// Where small coins are not used any more, what is paid in cash is rounded to a step. Only cash is, and only where it settles the rest: a card
/// pays to the cent. What is rounded off is a line of its own, never a change of the total.
class CashRounding final {
public:
    enum class Rule {
        HalfUp,     ///< to the nearest; halves to the larger amount (Switzerland, Canada)
        HalfDown,   ///< to the nearest; halves to the smaller amount (Chile, Ley 20.956)
        ForCustomer ///< always what is better for whoever pays, or gets it back
    };
    /// What handing over cash for `exact` comes to. payable = exact + rounding.
    struct Due {
        Money exact;
        Money rounding;
        Money payable;
        bool operator==(const Due &) const = default;
    };

    explicit CashRounding(Currency currency) : m_currency(currency) {} ///< none: to the minor unit
    /// Error::Invalid unless step is of the currency and from one minor unit to a million of them.
    static Result<CashRounding> toStep(Money step, Rule rule);
    /// What the law or every shop does: CLP 10 (half down); CHF, CAD and AUD 0.05 (half up); any other none. A shop may choose another.
    static CashRounding usual(Currency currency);
    /// "1000 half_up": step in minor units and rule, as a setting keeps it. What does not make sense is none.
    static CashRounding fromText(const QString &text, Currency currency);
    QString toText() const;

    Currency currency() const { return m_currency; }
    Money step() const { return Money(m_step, m_currency); }
    Rule rule() const { return m_rule; }
    bool isNone() const { return m_step == 1; }
    /// Of money that goes back (negative) the same as of money that comes in, with the other sign; ForCustomer apart. Near the end of 64 bits nothing is rounded.
    Due due(Money exact) const;
    bool operator==(const CashRounding &) const = default;

private:
    Currency m_currency;
    qint64 m_step = 1;
    Rule m_rule = Rule::HalfUp;
};

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
class RoundedSettlement final {
public:
    RoundedSettlement(Money total, CashRounding cash) : m_total(total), m_cash(cash) {}

    /// What would settle the rest with this tender: the rounded rest for cash, the rest itself for any other.
    Money payable(Tender tender) const;
    CashRounding::Due cashDue() const { return m_cash.due(missing()); }
    /// Cash may be more than payable: the rest is change. Any other tender may not. Cash of zero is taken where the rest rounds to nothing.
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

private:
    Money m_total;
    CashRounding m_cash;
    QList<TenderTaken> m_taken;
};

} // namespace mostrador
