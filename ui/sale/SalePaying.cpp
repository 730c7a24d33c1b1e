// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the open sale is paid and recorded; what is done to its lines is in SaleController.cpp.
#include "models/services/counter/RecordableSale.h"
#include "ui/sale/SaleController.h"
#include <algorithm>
#include <utility>

namespace mostrador {

bool SaleController::startPayment()
{
    if (m_cart.isEmpty() || m_phase != Phase::Selling || (m_isSwapping && isExchanging()) || asksAboutDispute())
        return false;
    if (const QString why = m_whyNot ? m_whyNot() : QString(); !why.isEmpty()) {
        Q_EMIT notCharged(why);
        return false;
    }
    if (!isHeld()) {
        if (std::exchange(m_isBehind, false)) {
            const Cart said = m_cart;
            reprice({}, true); // and says so: the customer has to be told before it is charged
            takeRules();
            if (!(m_cart.total() == said.total()))
                return false;
        }
        const Cart before = m_cart;
        price(); // a promotion may have begun or ended since the last line
        if (!(m_cart == before))
            store();
    } else if (!isAsked()) { // a set that was completed while the terminal had not answered
        const Cart before = m_cart;
        price();
        if (m_cart.total().minor() < before.total().minor())
            store();
        else
            m_cart = before;
    }
    if (const auto fits = isAsked() ? Result<void>() : checkRecordable(m_cart, m_clock.nowUtc()); !fits) { // else nothing could be taken out of it
        Q_EMIT notCharged(fits.error().message);
        return false;
    }
    takeAgain();
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
        setPhase(Phase::Paying); // with all that was taken: the customer has paid it
        keepTaken(takenText());  // it may take a while, and a drawer is not counted meanwhile
        Q_EMIT settlementChanged();
        Q_EMIT failed(done.error().message);
        return;
    }
    m_last = *done;
    m_undo.clear();
    m_undoBelow.clear();
    keepTaken({});
    setPhase(Phase::Paid);
    Q_EMIT committed(*done);
}

void SaleController::nameCustomer(const QString &name)
{
    if (m_phase != Phase::Paying || name == m_cart.customerName())
        return;
    m_cart.setCustomerName(name);
    store();
}

/// What the customer is paying stays as it was said: as the cart was when the first of it was received.
void SaleController::holdPrices()
{
    if (m_phase == Phase::Paid)
        return;
    const bool holds = isHeld();
    m_isBehind = m_isBehind || holds;
    if (!holds)
        m_cart.setSaid({});
    else if (!m_cart.said())
        m_cart.hold();
}

bool SaleController::followsPrices()
{
    holdPrices();
    return m_phase != Phase::Paid && !isHeld();
}

static QString askedText()
{
    return SaleController::tr(
        "The card terminal was asked for this sale, and that is not settled. Charge the sale: there it is asked again, used, given back, or settled "
        "by its slip. Until then more can be rung up, and nothing that it was asked for leaves the sale.");
}

void SaleController::noteAsked()
{
    m_cart.hold();
    store();
}

bool SaleController::asksAboutTaken()
{
    if (m_settlement.taken().isEmpty() && !isAsked())
        return false;
    Q_EMIT troubled(
        isAsked() ? askedText() : tr("Part of this sale was paid already. Charge the rest, or go to the payment and take off what you give back. Nothing was changed."));
    return true;
}

static bool keepsLine(const CartLine &line, const CartLine *now)
{
    if (!now || now->quantity < line.quantity || !(now->discount == line.discount))
        return false;
    return !(line.hasOwnPrice() || now->hasOwnPrice()) || wanted::shareBelow(line.unitPrice, now->unitPrice) == 0;
}

Result<void> SaleController::checkKeeps(const Cart &changed) const
{
    if (const auto stays = checkStays(); !stays)
        return stays;
    if (!isAsked())
        return {};
    const auto said = m_cart.said(); // as it was when the terminal was asked: what was rung up since may change, and go
    const auto lines = m_cart.lines();
    const bool keepsLines = std::all_of(lines.cbegin(), lines.cend(), [&said, &changed](const CartLine &line) {
        const CartLine *asked = said ? said->line(line.id) : &line;
        CartLine least = line;
        if (asked)
            least.quantity = std::min(asked->quantity, line.quantity);
        return !asked || keepsLine(least, changed.line(line.id));
    });
    if (keepsLines && changed.discount() == m_cart.discount() && changed.buyer() == m_cart.buyer() && changed.priceList() == m_cart.priceList())
        return {};
    return Error{Error::Code::Conflict, askedText(), {}};
}

} // namespace mostrador
