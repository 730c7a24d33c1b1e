// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What has been paid of the open sale; how a sale begins and ends is in SaleController.cpp.
#include "ui/sale/SaleController.h"

namespace mostrador {

/// Cash is rounded in the currency that the shop rounds in, and in no other.
Settlement SaleController::emptySettlement() const
{
    const Money total = m_cart.total();
    const CashRounding rounding = m_payment ? m_payment->cashRounding() : CashRounding(total.currency());
    return rounding.currency() == total.currency() ? Settlement(total, rounding) : Settlement(total);
}

void SaleController::removeTender(int index)
{
    if (m_phase != Phase::Paying || index < 0 || index >= m_settlement.taken().size())
        return;
    m_settlement.removeAt(index);
    Q_EMIT settlementChanged();
}

void SaleController::removeLastTender()
{
    removeTender(int(m_settlement.taken().size()) - 1);
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

/// What was taken by the card terminal stays: it was charged. The rest is asked for once more.
void SaleController::keepCharged()
{
    const QList<TenderTaken> taken = m_settlement.taken();
    m_settlement = emptySettlement();
    for (const TenderTaken &each : taken)
        if (!each.attempt.isEmpty())
            static_cast<void>(m_settlement.add(each.tender, each.received, each.reference, each.attempt));
}

} // namespace mostrador
