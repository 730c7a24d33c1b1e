// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Cart.h"

#include "models/domain/Rounding.h"
#include <QCoreApplication>

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

} // namespace

Result<void> Settlement::add(Tender tender, Money received)
{
    const Money left = missing();
    if (received.currency() != m_total.currency() || received.isNegative() || (received.isZero() && !left.isZero()))
        return Error{Error::Code::Invalid, QCoreApplication::translate("Settlement", "The amount must be more than zero. Nothing was charged."), {}};
    const auto over = received.minus(left);
    if (!over)
        return over.error();
    if (tender != Tender::Cash && !over->isNegative() && !over->isZero())
        return Error{Error::Code::Invalid, QCoreApplication::translate("Settlement", "Only cash may be more than what is missing. Nothing was charged."), {}};
    if (tender == Tender::Cash && isFarTooMuch(received))
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Settlement", "Nobody gives so much cash for this: it looks like a code. Nothing was charged; type what was received."),
                     {}};
    const bool covers = !over->isNegative();
    m_payments.append(Payment{tender, covers ? left : received, received, covers ? *over : Money::zero(m_total.currency())});
    return {};
}

/// A hundred times the total, or of the largest note.
bool Settlement::isFarTooMuch(Money received) const
{
    constexpr int Times = 100;
    const Wide note = Wide(noteSteps(m_total.currency()).last()) * powerOfTen(m_total.currency().decimals());
    return Wide(received.minor()) > Times * std::max(note, Wide(m_total.minor()));
}

void Settlement::removeAt(int index)
{
    if (index < 0 || index >= m_payments.size())
        return;
    const QList<Payment> kept = [&] { auto list = m_payments; list.removeAt(index); return list; }();
    m_payments.clear();
    for (const Payment &payment : kept) // change belongs to whoever covers the rest, so they are settled again in order
        static_cast<void>(add(payment.tender, payment.received));
}

Money Settlement::missing() const
{
    Money left = m_total;
    for (const Payment &payment : m_payments)
        left = left.minus(payment.amount).value();
    return left;
}

Money Settlement::change() const
{
    Money sum = Money::zero(m_total.currency());
    for (const Payment &payment : m_payments)
        sum = sum.plus(payment.change).value();
    return sum;
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
