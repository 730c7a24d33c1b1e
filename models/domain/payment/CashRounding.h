// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include <QString>

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
    /// Error::Invalid unless step is from one minor unit to widestStep().
    static Result<CashRounding> toStep(Money step, Rule rule);
    static Money widestStep(Currency currency); ///< a hundred whole units; of a currency without decimals, whose units are small, ten thousand
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

} // namespace mostrador
