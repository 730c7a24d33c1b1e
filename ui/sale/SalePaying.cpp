// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the open sale is paid and recorded; what is done to its lines is in SaleController.cpp.
#include "ui/sale/SaleController.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador {

bool SaleController::startPayment()
{
    if (m_cart.isEmpty() || m_phase != Phase::Selling || m_isSwapping || asksAboutDispute())
        return false;
    if (const QString why = m_whyNot ? m_whyNot() : QString(); !why.isEmpty()) {
        Q_EMIT notCharged(why);
        return false;
    }
    const Cart before = m_cart;
    price(); // a promotion may have begun or ended since the last line
    if (!(m_cart == before))
        store();
    if (!takeAgain())
        return false;
    m_paper = PaperWish::AsSet;
    m_behalf = begunBy(m_approvals);
    m_till.notePaymentStarted(m_cart.total());
    setPhase(Phase::Paying);
    Q_EMIT settlementChanged();
    return true;
}

void SaleController::leavePayment()
{
    if (m_phase == Phase::Paying)
        setPhase(Phase::Selling);
}

/// Cash is rounded in the currency that the shop rounds in, and in no other.
Settlement SaleController::emptySettlement() const
{
    const Money total = m_cart.total();
    const CashRounding rounding = m_payment ? m_payment->cashRounding() : CashRounding(total.currency());
    return rounding.currency() == total.currency() ? Settlement(total, rounding) : Settlement(total);
}

Result<void> SaleController::tender(Tender tender, Money received, const QString &reference, const QString &attempt)
{
    if (m_phase != Phase::Paying)
        return {};
    const auto added = m_settlement.add(tender, received, reference, attempt);
    if (!added)
        return added;
    if (!m_settlement.isSettled()) // else the sale has it in a moment, and nothing is written before that
        keepTaken();
    Q_EMIT settlementChanged();
    if (m_settlement.isSettled())
        commit();
    return added;
}

/// On the disk before the next customer of this till could know: what was handed over is not asked for twice after a kill. What the card terminal took
/// it remembers itself.
void SaleController::keepTaken()
{
    if (!m_payment)
        return;
    QJsonArray all;
    for (const TenderTaken &each : m_settlement.taken())
        if (each.attempt.isEmpty())
            all.append(QJsonObject{{QStringLiteral("tender"), toWire(each.tender)},
                                   {QStringLiteral("minor"), each.received.minor()},
                                   {QStringLiteral("currency"), each.received.currency().code()},
                                   {QStringLiteral("reference"), each.reference}});
    m_payment->keepTaken(all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

void SaleController::restoreTaken()
{
    if (!m_payment)
        return;
    m_settlement = emptySettlement();
    const QJsonArray all = QJsonDocument::fromJson(m_payment->taken().toUtf8()).array();
    for (const QJsonValue &each : all) {
        const auto tender = tenderFromWire(each[QStringLiteral("tender")].toString());
        const auto currency = Currency::fromCode(each[QStringLiteral("currency")].toString());
        if (tender && currency)
            (void)m_settlement.add(*tender, Money(each[QStringLiteral("minor")].toInteger(), *currency), each[QStringLiteral("reference")].toString());
    }
}

void SaleController::removeTender(int index)
{
    if (m_phase != Phase::Paying || index < 0 || index >= m_settlement.taken().size())
        return;
    m_settlement.removeAt(index);
    keepTaken();
    Q_EMIT settlementChanged();
}

void SaleController::commit()
{
    const auto sale = m_cart.toSale(m_settlement.payments(), Platform::Till, m_clock.nowUtc(), m_settlement.rounding());
    if (!sale) {
        Q_EMIT failed(sale.error().message);
        return;
    }
    setPhase(Phase::Committing);
    m_behalf([&] { m_till.complete(*sale, m_settlement.attempts(), m_paper, this, [this](const Result<CommittedSale> &done) { ended(done); }); });
}

void SaleController::ended(const Result<CommittedSale> &done)
{
    if (!done) {
        setPhase(Phase::Paying); // with all that was taken: the customer has paid it
        if (done.error().code == Error::Code::Conflict) // no shift, say: it may take a while, and a drawer is not counted meanwhile
            keepTaken();
        Q_EMIT settlementChanged();
        Q_EMIT failed(done.error().message);
        return;
    }
    m_last = *done;
    m_undo.clear();
    if (m_payment)
        m_payment->keepTaken({});
    setPhase(Phase::Paid);
    Q_EMIT committed(*done);
}

void SaleController::commitAgain()
{
    if (m_phase == Phase::Paying && m_settlement.isSettled() && !m_settlement.taken().isEmpty())
        commit();
}

void SaleController::nameCustomer(const QString &name)
{
    if (m_phase != Phase::Paying || name == m_cart.customerName())
        return;
    m_cart.setCustomer(m_cart.customer(), name);
    store();
}

bool SaleController::isBeingPaid() const
{
    return m_phase == Phase::Committing || (m_phase == Phase::Paying && !m_settlement.taken().isEmpty());
}

/// What was taken before the payment was left still counts, at the total as it is now: the customer has paid it. False where that is more than the
/// sale comes to by now: a person has to see to it first.
bool SaleController::takeAgain()
{
    Settlement again = emptySettlement();
    for (const TenderTaken &each : m_settlement.taken()) {
        if (const auto added = again.add(each.tender, each.received, each.reference, each.attempt); !added) {
            Q_EMIT troubled(tr("Part of this sale was paid before, and that is more than it comes to now. Add again what was taken out, charge it, and give the "
                               "difference back as a return."));
            return false;
        }
    }
    m_settlement = again;
    return true;
}

bool SaleController::asksAboutTaken()
{
    if (m_settlement.taken().isEmpty())
        return false;
    Q_EMIT troubled(tr("Part of this sale was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed."));
    return true;
}

} // namespace mostrador
