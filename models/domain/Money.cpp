// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Money.h"

#include "models/domain/Rounding.h"
#include "models/domain/Shown.h"
#include <QCoreApplication>
#include <limits>

namespace mostrador {

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();

QString moneyWords(const char *text)
{
    return QCoreApplication::translate("Money", text);
}

Error tooLarge()
{
    return {Error::Code::Overflow, moneyWords(QT_TRANSLATE_NOOP("Money", "The amount is too large. Nothing was changed.")), {}};
}

Error otherCurrency(Currency one, Currency other)
{
    return {Error::Code::Invalid, moneyWords(QT_TRANSLATE_NOOP("Money", "Amounts in %1 and %2 cannot be added. Nothing was changed.")).arg(one.code(), other.code()), {}};
}

/// The symmetric range only, so that negated() is always a number.
Result<Money> within(Wide minor, Currency currency)
{
    if (minor > Most || minor < -Wide(Most))
        return tooLarge();
    return Money(qint64(minor), currency);
}

} // namespace

Result<Money> Money::plus(Money other) const
{
    if (m_currency != other.m_currency)
        return otherCurrency(m_currency, other.m_currency);
    return within(Wide(m_minor) + other.m_minor, m_currency);
}

Result<Money> Money::minus(Money other) const
{
    if (m_currency != other.m_currency)
        return otherCurrency(m_currency, other.m_currency);
    return within(Wide(m_minor) - other.m_minor, m_currency);
}

Result<UnitPrice> UnitPrice::fromWire(const QString &text, Currency currency)
{
    const auto wrong = [&text] { return Error{Error::Code::Invalid, moneyWords(QT_TRANSLATE_NOOP("Money", "“%1” is not a price.")).arg(shown(text)), {}}; };
    const bool negative = text.startsWith(QLatin1Char('-'));
    const QString digits = negative ? text.mid(1) : text;
    const qsizetype dot = digits.indexOf(QLatin1Char('.'));
    const qsizetype decimals = dot < 0 ? 0 : digits.size() - dot - 1;
    if (digits.isEmpty() || dot == 0 || (dot > 0 && decimals == 0) || decimals > MaxScale || digits.size() > 20)
        return wrong();
    Wide value = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i == dot)
            continue;
        const ushort unicode = digits[i].unicode();
        if (unicode < '0' || unicode > '9')
            return wrong();
        value = value * 10 + (unicode - '0');
    }
    const int scale = std::max(int(decimals), currency.decimals());
    value *= powerOfTen(scale - int(decimals));
    if (value > Most)
        return tooLarge();
    return UnitPrice(negative ? -qint64(value) : qint64(value), scale, currency);
}

QString UnitPrice::toWire() const
{
    const bool negative = m_value < 0;
    QString digits = QString::number(negative ? 0 - quint64(m_value) : quint64(m_value)).rightJustified(m_scale + 1, QLatin1Char('0'));
    if (m_scale > 0)
        digits.insert(digits.size() - m_scale, QLatin1Char('.'));
    return negative ? QLatin1Char('-') + digits : digits;
}

Result<Money> UnitPrice::times(Quantity quantity) const
{
    const Wide exact = Wide(m_value) * quantity.milli(); // at 10^-(scale + 3)
    return within(dividedHalfAway(exact, Wide(powerOfTen(m_scale - m_currency.decimals())) * 1000), m_currency);
}

Money UnitPrice::rounded() const
{
    return Money(qint64(dividedHalfAway(m_value, powerOfTen(m_scale - m_currency.decimals()))), m_currency);
}

bool UnitPrice::operator==(const UnitPrice &other) const
{
    return m_currency == other.m_currency
        && Wide(m_value) * powerOfTen(MaxScale - m_scale) == Wide(other.m_value) * powerOfTen(MaxScale - other.m_scale);
}

} // namespace mostrador
