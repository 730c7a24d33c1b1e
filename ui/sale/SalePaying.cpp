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
