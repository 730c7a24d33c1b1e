// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/Settlement.h"

#include "models/domain/MoneyText.h"
#include "models/domain/Rounding.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

namespace {

/// Steps that people round up to when they hand over notes: in whole units of the currency.
QList<qint64> noteSteps(Currency currency)
{
    const QString code = currency.code();
    if (code == QLatin1String("ARS") || code == QLatin1String("COP"))
        return {1000, 2000, 5000, 10000, 20000, 50000};
    if (code == QLatin1String("CLP"))
        return {1000, 2000, 5000, 10000, 20000};
    if (code == QLatin1String("PYG"))
        return {5000, 10000, 20000, 50000, 100000};
    if (code == QLatin1String("MXN") || code == QLatin1String("UYU"))
        return {20, 50, 100, 200, 500, 1000};
    return {1, 5, 10, 20, 50, 100, 200, 500};
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

Money Settlement::payable(Tender tender) const
{
    return tender == Tender::Cash ? cashDue().payable : missing();
}

Result<void> Settlement::add(Tender tender, Money received)
{
    const Money zero = Money::zero(m_total.currency());
    const Money left = missing();
    const Money asked = payable(tender);
    if (received.currency() != m_total.currency() || received.isNegative() || (received.isZero() && !asked.isZero()))
        return refused(QCoreApplication::translate("Settlement", "The amount must be more than zero. Nothing was charged."));
    if (!m_taken.isEmpty() && left.isZero())
        return refused(QCoreApplication::translate("Settlement", "All is paid already. Nothing more was charged."));
    const auto over = received.minus(asked);
    if (!over)
        return over.error();
    if (tender != Tender::Cash && !over->isNegative() && !over->isZero())
        return refused(QCoreApplication::translate("Settlement", "Only cash may be more than what is missing. Nothing was charged."));
    if (tender == Tender::Cash && isFarTooMuch(received))
        return refused(
            QCoreApplication::translate("Settlement", "Nobody gives so much cash for this: it looks like a code. Nothing was charged; type what was received."));
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

void Settlement::removeAt(int index)
{
    if (index < 0 || index >= m_taken.size())
        return;
    QList<TenderTaken> kept = m_taken;
    kept.removeAt(index);
    m_taken.clear();
    for (const TenderTaken &tender : std::as_const(kept))
        static_cast<void>(add(tender.tender, tender.received));
}

Money Settlement::missing() const
{
    return m_total.minus(sumOf(m_taken, &TenderTaken::amount, m_total.currency())).value();
}

Money Settlement::rounding() const
{
    return sumOf(m_taken, &TenderTaken::rounding, m_total.currency());
}

Money Settlement::change() const
{
    return sumOf(m_taken, &TenderTaken::change, m_total.currency());
}

Money Settlement::collected() const
{
    return m_total.minus(missing()).value().plus(rounding()).value();
}

bool Settlement::isFarTooMuch(Money received) const
{
    constexpr int Times = 100;
    const Wide note = Wide(noteSteps(m_total.currency()).last()) * powerOfTen(m_total.currency().decimals());
    return Wide(received.minor()) > Times * std::max(note, Wide(m_total.minor()));
}

QList<Payment> Settlement::payments() const
{
    QList<Payment> payments;
    for (const TenderTaken &taken : m_taken)
        payments.append(Payment{taken.tender, taken.amount.plus(taken.rounding).value(), taken.received, taken.change});
    return payments;
}

QList<Money> quickCash(Money total, int count)
{
    QList<Money> amounts{total};
    if (total.isZero() || total.isNegative())
        return amounts.mid(0, count);
    QList<qint64> minors;
    for (const qint64 step : noteSteps(total.currency())) {
        const Wide note = Wide(step) * powerOfTen(total.currency().decimals());
        const Wide up = (Wide(total.minor()) + note - 1) / note * note;
        if (up > total.minor() && up < Wide(1) << 62 && !minors.contains(qint64(up)))
            minors.append(qint64(up));
    }
    std::sort(minors.begin(), minors.end());
    for (const qint64 minor : std::as_const(minors))
        amounts.append(Money(minor, total.currency()));
    return amounts.mid(0, count);
}

} // namespace mostrador
