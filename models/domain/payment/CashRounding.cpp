// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/CashRounding.h"

#include "models/domain/MoneyText.h"
#include "models/domain/Rounding.h"
#include "models/domain/WireWords.h"
#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace mostrador {

namespace {

constexpr WireWord<CashRounding::Rule> words[] = {{CashRounding::Rule::HalfUp, "half_up"},
                                                  {CashRounding::Rule::HalfDown, "half_down"},
                                                  {CashRounding::Rule::ForCustomer, "for_customer"}};

/// `amount` to whole steps; halves as the rule says.
Wide toWholeSteps(Wide amount, Wide step, CashRounding::Rule rule)
{
    const Wide magnitude = amount < 0 ? -amount : amount;
    const Wide over = magnitude % step;
    const Wide down = magnitude - over;
    bool isUp = over * 2 >= step;
    if (rule == CashRounding::Rule::HalfDown)
        isUp = over * 2 > step;
    else if (rule == CashRounding::Rule::ForCustomer)
        isUp = amount < 0; // more of what goes back, less of what comes in
    const Wide rounded = over != 0 && isUp ? down + step : down;
    return amount < 0 ? -rounded : rounded;
}

Error refusedSetting(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

} // namespace

Result<CashRounding> CashRounding::toStep(Money step, Rule rule)
{
    if (!step.currency().isValid() || step.minor() < 1 || step.minor() > widestStep(step.currency()).minor())
        return refusedSetting(QCoreApplication::translate("Settlement", "Cash cannot be rounded to %1. Nothing was changed.").arg(MoneyText().withSymbol(step)));
    CashRounding rounding(step.currency());
    rounding.m_step = step.minor();
    rounding.m_rule = rule;
    return rounding;
}

Money CashRounding::widestStep(Currency currency)
{
    qint64 minor = 100;
    for (int digit = 0; digit < std::max(currency.decimals(), 2); ++digit)
        minor *= 10;
    return {minor, currency};
}

CashRounding CashRounding::usual(Currency currency)
{
    CashRounding rounding(currency);
    const QString code = currency.code();
    if (code == QLatin1String("CLP")) {
        rounding.m_step = 10;
        rounding.m_rule = Rule::HalfDown;
    } else if (code == QLatin1String("CHF") || code == QLatin1String("CAD") || code == QLatin1String("AUD")) {
        rounding.m_step = 5;
    }
    return rounding;
}

CashRounding CashRounding::fromText(const QString &text, Currency currency)
{
    const auto rule = valueOf(words, text.section(QLatin1Char(' '), 1));
    const auto rounding = rule ? toStep(Money(text.section(QLatin1Char(' '), 0, 0).toLongLong(), currency), *rule) : Result<CashRounding>(CashRounding(currency));
    return rounding ? *rounding : CashRounding(currency);
}

QString CashRounding::toText() const
{
    return QStringLiteral("%1 %2").arg(m_step).arg(wordOf(words, m_rule));
}

CashRounding::Due CashRounding::due(Money exact) const
{
    const Wide payable = toWholeSteps(exact.minor(), m_step, m_rule);
    const Wide most = std::numeric_limits<qint64>::max();
    if (payable > most || payable < -most)
        return {exact, Money::zero(m_currency), exact};
    return {exact, Money(qint64(payable - exact.minor()), m_currency), Money(qint64(payable), m_currency)};
}

} // namespace mostrador
