// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the open sale is paid and recorded; what is done to its lines is in SaleController.cpp.
#include "ui/sale/SaleController.h"

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
    if (!takeAgain()) {
        Q_EMIT troubled(tr("Part of this sale was paid before, and that is more than it comes to now. Add again what was taken out, charge it, and give the "
                           "difference back as a return."));
        return false;
    }
    m_paper = PaperWish::AsSet;
    m_behalf = begunBy(m_approvals);
    m_till.notePaymentStarted(m_cart.total());
    setPhase(Phase::Paying);
    Q_EMIT settlementChanged();
    return true;
}

void SaleController::keepDraft(const QString &draft)
{
    if (m_payment)
        m_payment->keepDraft(draft);
}

void SaleController::keepTaken(const QString &taken)
{
    if (m_payment)
        m_payment->keepTaken(taken);
}

void SaleController::commit()
{
    const auto sale = m_cart.toSale(m_settlement.payments(), Platform::Till, m_clock.nowUtc(), m_settlement.rounding());
    if (!sale) {
        keepTaken(takenText());
        Q_EMIT failed(sale.error().message);
        return;
    }
    setPhase(Phase::Committing);
    m_behalf([&] { m_till.complete(*sale, m_settlement.attempts(), m_paper, this, [this](const Result<CommittedSale> &done) { ended(done); }); });
}

void SaleController::ended(const Result<CommittedSale> &done)
{
    if (!done) {
        setPhase(Phase::Paying);                        // with all that was taken: the customer has paid it
        keepTaken(takenText()); // it may take a while, and a drawer is not counted meanwhile
        Q_EMIT settlementChanged();
        Q_EMIT failed(done.error().message);
        return;
    }
    m_last = *done;
    m_undo.clear();
    keepTaken({});
    setPhase(Phase::Paid);
    Q_EMIT committed(*done);
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

bool SaleController::asksAboutTaken()
{
    if (m_settlement.taken().isEmpty())
        return false;
    Q_EMIT troubled(tr("Part of this sale was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed."));
    return true;
}

} // namespace mostrador
