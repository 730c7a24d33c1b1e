// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/RefundParts.h"

namespace mostrador {

namespace {

bool isToCard(const Payment &payment)
{
    return payment.amount.isNegative() && (payment.tender == Tender::Debit || payment.tender == Tender::Credit);
}

Payment part(const Payment &of, qint64 minor, const QString &reference)
{
    const Money money(-minor, of.amount.currency());
    return {of.tender, money, money, Money::zero(of.amount.currency()), reference};
}

} // namespace

bool isCard(Tender tender)
{
    return tender == Tender::Debit || tender == Tender::Credit || tender == Tender::Card;
}

Money cardsByHand(const QList<Payment> &payments, Money byTerminal)
{
    qint64 byHand = 0;
    qint64 either = -byTerminal.minor();
    for (const Payment &payment : payments)
        (payment.tender == Tender::Card ? byHand : either) += isCard(payment.tender) ? qAbs(payment.amount.minor()) : 0;
    return Money(byHand + qMax<qint64>(0, either), byTerminal.currency());
}

QList<Payment> withRefunds(const QList<Payment> &payments, const QList<PaymentAttempt> &refunds)
{
    struct Left {
        Payment payment;
        qint64 minor = 0; ///< of it that no refund has taken
        QList<Payment> parts = {};
    };
    QList<Left> all;
    for (const Payment &payment : payments)
        all.append({payment, isToCard(payment) ? -payment.amount.minor() : 0});
    const auto take = [&all](const PaymentAttempt &refund, qint64 &rest, bool sameTender) {
        for (Left &left : all) {
            const qint64 minor = sameTender && left.payment.tender != refund.tender ? 0 : qMin(rest, left.minor);
            if (minor <= 0)
                continue;
            left.parts.append(part(left.payment, minor, refund.authorisation));
            left.minor -= minor;
            rest -= minor;
        }
    };
    for (const PaymentAttempt &refund : refunds) {
        qint64 rest = refund.amount.minor();
        take(refund, rest, true);
        take(refund, rest, false); // rung up as another card than it was charged as
    }
    QList<Payment> taken;
    for (const Left &left : all) {
        taken += left.parts;
        if (left.parts.isEmpty())
            taken.append(left.payment);
        else if (left.minor > 0)
            taken.append(part(left.payment, left.minor, left.payment.reference));
    }
    return taken;
}

} // namespace mostrador
