// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/Settlement.h"

#include "models/domain/MoneyText.h"
#include "models/domain/Rounding.h"
#include "models/domain/payment/CardNumber.h"
#include "models/domain/payment/Denominations.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

namespace {

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

constexpr qsizetype MostReference = 40;
constexpr qsizetype MostName = 120;

QString noCardNumber()
{
    return QCoreApplication::translate("Settlement", "That looks like a card's number, which is never kept. Nothing was charged.");
}

} // namespace

Money Settlement::payable(Tender tender) const
{
    return tender == Tender::Cash ? cashDue().payable : due();
}

Result<void> Settlement::add(Tender tender, Money received, const QString &reference, const QString &attempt)
{
    const Money zero = Money::zero(m_total.currency());
    const Money left = missing();
    const Money asked = payable(tender);
    if (received.currency() != m_total.currency() || received.isNegative() || (received.isZero() && !asked.isZero()))
        return refused(QCoreApplication::translate("Settlement", "The amount must be more than zero. Nothing was charged."));
    if (isTooMuch())
        return refused(QCoreApplication::translate("Settlement", "More was received than it comes to. Take off what you give back. Nothing more was charged."));
    if (!m_taken.isEmpty() && left.isZero())
        return refused(QCoreApplication::translate("Settlement", "All is paid already. Nothing more was charged."));
    const auto isSame = [&](const TenderTaken &taken) { return taken.tender == Tender::Voucher && taken.reference == reference; };
    if (tender == Tender::Voucher && !reference.isEmpty() && std::any_of(m_taken.cbegin(), m_taken.cend(), isSame))
        return refused(QCoreApplication::translate("Settlement", "This voucher is in this payment already. Nothing more was charged."));
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
        m_taken.append({tender, received, zero, received, zero, reference, attempt});
        return {};
    }
    m_taken.append({tender, left, asked.minus(left).value(), received, *over, reference, attempt});
    return {};
}

void Settlement::keep(const TenderTaken &taken)
{
    const Money zero = Money::zero(m_total.currency());
    if (!add(taken.tender, taken.received, taken.reference, taken.attempt) && taken.received.currency() == m_total.currency())
        m_taken.append({taken.tender, taken.received, zero, taken.received, zero, taken.reference, taken.attempt});
}

void Settlement::removeAt(int index)
{
    if (index < 0 || index >= m_taken.size())
        return;
    QList<TenderTaken> kept = m_taken;
    kept.removeAt(index);
    m_taken.clear();
    for (const TenderTaken &tender : std::as_const(kept))
        keep(tender);
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

bool Settlement::isFarTooMuch(Money received) const
{
    constexpr int Times = 100;
    const qint64 note = Denominations::usual(m_total.currency()).all().last().minor();
    return Wide(received.minor()) > Times * std::max(Wide(note), Wide(m_total.minor()));
}

QList<Payment> Settlement::payments() const
{
    QList<Payment> payments;
    for (const TenderTaken &taken : m_taken)
        payments.append(Payment{taken.tender, taken.amount.plus(taken.rounding).value(), taken.received, taken.change, taken.reference});
    return payments;
}

QStringList Settlement::attempts() const
{
    QStringList attempts;
    for (const TenderTaken &taken : m_taken)
        if (!taken.attempt.isEmpty())
            attempts.append(taken.attempt);
    return attempts;
}

Result<QString> checkedReference(Tender tender, const QString &typed)
{
    const QString text = tender == Tender::Voucher ? typed.simplified().toUpper() : typed.simplified();
    if (text.isEmpty() && tender == Tender::Voucher)
        return refused(QCoreApplication::translate("Settlement", "Type or scan the code of the voucher. Nothing was charged."));
    if (text.isEmpty() && tender == Tender::Card)
        return refused(QCoreApplication::translate("Settlement", "Type the authorisation code of the card machine's slip. Nothing was charged."));
    if (text.size() > MostReference)
        return refused(QCoreApplication::translate("Settlement", "A code has at most %1 characters. Nothing was charged.").arg(MostReference));
    if (looksLikeCardNumber(text))
        return refused(noCardNumber());
    return text;
}

Result<QString> checkedCustomerName(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return refused(QCoreApplication::translate("Settlement", "Type whose account it is. Nothing was charged."));
    if (name.size() > MostName)
        return refused(QCoreApplication::translate("Settlement", "A name has at most %1 characters. Nothing was charged.").arg(MostName));
    if (looksLikeCardNumber(name))
        return refused(noCardNumber());
    return name;
}

} // namespace mostrador
