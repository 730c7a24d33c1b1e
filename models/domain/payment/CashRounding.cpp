// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/CashRounding.h"

#include "models/domain/MoneyText.h"
#include "models/domain/Rounding.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

constexpr qint64 WidestStep = 1'000'000;

struct Word {
    CashRounding::Rule rule;
    const char *text;
};
constexpr Word words[] = {{CashRounding::Rule::HalfUp, "half_up"}, {CashRounding::Rule::HalfDown, "half_down"}, {CashRounding::Rule::ForCustomer, "for_customer"}};

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

Money sumOf(const QList<TenderTaken> &taken, Money TenderTaken::*part, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const TenderTaken &tender : taken)
        sum = sum.plus(tender.*part).value();
    return sum;
}

Error refused(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

} // namespace

Result<CashRounding> CashRounding::toStep(Money step, Rule rule)
{
    if (!step.currency().isValid() || step.minor() < 1 || step.minor() > WidestStep)
        return refused(QCoreApplication::translate("Settlement", "Cash cannot be rounded to %1. Nothing was changed.").arg(MoneyText().withSymbol(step)));
    CashRounding rounding(step.currency());
    rounding.m_step = step.minor();
    rounding.m_rule = rule;
    return rounding;
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
    const QString word = text.section(QLatin1Char(' '), 1);
    for (const Word &known : words)
        if (word == QLatin1String(known.text))
            if (const auto rounding = toStep(Money(text.section(QLatin1Char(' '), 0, 0).toLongLong(), currency), known.rule))
                return *rounding;
    return CashRounding(currency);
}

QString CashRounding::toText() const
{
    for (const Word &known : words)
        if (m_rule == known.rule)
            return QStringLiteral("%1 %2").arg(m_step).arg(QLatin1String(known.text));
    return {};
}

CashRounding::Due CashRounding::due(Money exact) const
{
    const Wide payable = toWholeSteps(exact.minor(), m_step, m_rule);
    const Wide most = std::numeric_limits<qint64>::max();
    if (payable > most || payable < -most)
        return {exact, Money::zero(m_currency), exact};
    return {exact, Money(qint64(payable - exact.minor()), m_currency), Money(qint64(payable), m_currency)};
}

Money RoundedSettlement::payable(Tender tender) const
{
    return tender == Tender::Cash ? cashDue().payable : missing();
}

Result<void> RoundedSettlement::add(Tender tender, Money received)
{
    const Money zero = Money::zero(m_total.currency());
    const Money left = missing();
    const Money asked = payable(tender);
    if (received.currency() != m_total.currency() || received.isNegative() || (received.isZero() && !(asked.isZero() && tender == Tender::Cash)))
        return refused(QCoreApplication::translate("Settlement", "The amount must be more than zero. Nothing was charged."));
    if (!m_taken.isEmpty() && left.isZero())
        return refused(QCoreApplication::translate("Settlement", "All is paid already. Nothing more was charged."));
    const auto over = received.minus(asked);
    if (!over)
        return over.error();
    if (tender != Tender::Cash && !over->isNegative() && !over->isZero())
        return refused(
            QCoreApplication::translate("Settlement", "Only cash may be more than what is missing (%1). Nothing was charged.").arg(MoneyText().withSymbol(left)));
    if (over->isNegative()) {
        // Rounded up, the rest asks for more than is missing: what lies between still settles no more than all but the smallest unit.
        const qint64 most = left.minor() - 1;
        if (received.minor() > most)
            return refused(QCoreApplication::translate("Settlement", "In cash it is %1. Nothing was charged.").arg(MoneyText().withSymbol(asked)));
        m_taken.append({tender, received, zero, received, zero});
        return {};
    }
    m_taken.append({tender, left, asked.minus(left).value(), received, *over});
    return {};
}

void RoundedSettlement::removeAt(int index)
{
    if (index < 0 || index >= m_taken.size())
        return;
    QList<TenderTaken> kept = m_taken;
    kept.removeAt(index);
    m_taken.clear();
    for (const TenderTaken &tender : std::as_const(kept))
        static_cast<void>(add(tender.tender, tender.received));
}

Money RoundedSettlement::missing() const
{
    return m_total.minus(sumOf(m_taken, &TenderTaken::amount, m_total.currency())).value();
}

Money RoundedSettlement::rounding() const
{
    return sumOf(m_taken, &TenderTaken::rounding, m_total.currency());
}

Money RoundedSettlement::change() const
{
    return sumOf(m_taken, &TenderTaken::change, m_total.currency());
}

Money RoundedSettlement::collected() const
{
    return m_total.minus(missing()).value().plus(rounding()).value();
}

} // namespace mostrador
