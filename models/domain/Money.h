// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Currency.h"
#include "models/domain/Quantity.h"
#include "models/domain/Result.h"

namespace mostrador {

/// An amount of money: a whole number of the currency's minor unit (12345 ARS = $ 123,45; 12345 CLP = $ 12.345).
/// Never a double. Arithmetic that would leave 64 bits, or that mixes currencies, is an Error and not a wrong number.
class Money final {
public:
    Money() = default; ///< zero of no currency
    Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}
    static Money zero(Currency currency) { return Money(0, currency); }

    qint64 minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isNegative() const { return m_minor < 0; }
    Money negated() const { return Money(-m_minor, m_currency); } ///< INT64_MIN is never made: see plus()
    Result<Money> plus(Money other) const;
    Result<Money> minus(Money other) const;
    bool operator==(const Money &) const = default;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// The price of one unit, with digits of its own that may be finer than the currency's (0.001 ARS, 0.012345 a gram).
/// value 12345 at scale 4 is 1.2345. The scale is 0 to 6 and at least the currency's decimals.
class UnitPrice final {
public:
    static constexpr int MaxScale = 6;

    UnitPrice() = default;
    UnitPrice(qint64 value, int scale, Currency currency) : m_value(value), m_scale(scale), m_currency(currency) {}
    static UnitPrice fromMoney(Money money) { return UnitPrice(money.minor(), money.currency().decimals(), money.currency()); }
    /// "2.55" or "0.012345": a dot, no grouping, what goes over the wire. Error::Invalid otherwise.
    static Result<UnitPrice> fromWire(const QString &text, Currency currency);

    qint64 value() const { return m_value; }
    int scale() const { return m_scale; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_value == 0; }
    QString toWire() const;
    /// price x quantity, rounded half away from zero to the minor unit; 128 bits inside. Error::Overflow.
    Result<Money> times(Quantity quantity) const;
    /// The nearest whole number of minor units (for lists and REST's `price`), half away from zero.
    Money rounded() const;
    /// Equal as numbers: 2.50 equals 2.5.
    bool operator==(const UnitPrice &other) const;

private:
    qint64 m_value = 0;
    int m_scale = 0;
    Currency m_currency;
};

} // namespace mostrador
