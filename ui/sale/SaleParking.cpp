// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Putting the open sale aside and going on with one that was; the rest of the counter is in SaleController.cpp.
#include "ui/sale/SaleController.h"

namespace mostrador {

void SaleController::setParking(Parking &parking)
{
    m_parking = &parking;
    connect(&parking, &Parking::changed, this, &SaleController::lookForDispute);
}

/// The next customer can be served at once: what is rung up from now on is another cart, and goes to the disk after this.
void SaleController::park(const QString &name)
{
    if (!m_parking || m_cart.isEmpty() || m_phase != Phase::Selling || asksAboutTaken())
        return;
    const Cart parked = m_cart;
    const auto id = std::make_shared<QString>();
    m_undo.append({parked, id});
    m_cart = Cart(m_currency);
    m_selected = 0;
    m_parkedName.clear();
    CartExchange exchange;
    exchange.aside = parked;
    exchange.name = name;
    m_till.exchangeCart(exchange, this, [this, parked, id](const Result<CartExchanged> &done) {
        if (!done)
            return bringBack(parked, done.error().message);
        *id = done->parked;
    });
    Q_EMIT cartChanged();
    Q_EMIT selectionChanged(m_selected);
    if (m_undo.isEmpty() || m_undo.last().parked != id)
        return; // it was brought back
    Q_EMIT undoOffered(
        Words([name, lines = int(parked.lines().size())] { return name.isEmpty() ? tr("Parked: %n line(s)", nullptr, lines) : tr("Parked: %1").arg(name); }));
}

/// It could not be written: nothing is lost, and what was begun since stands with it.
void SaleController::bringBack(const Cart &parked, const QString &why)
{
    Cart cart = parked;
    for (const CartLine &line : m_cart.lines())
        static_cast<void>(cart.add(line.product, line.quantity));
    m_undo.clear();
    m_cart = cart;
    m_selected = m_cart.lines().last().id;
    price();
    store();
    Q_EMIT selectionChanged(m_selected);
    Q_EMIT recallRefused(why);
}

void SaleController::recall(const QString &id)
{
    if (!m_parking || (m_phase != Phase::Selling && m_phase != Phase::Paid) || (m_phase == Phase::Selling && asksAboutTaken()))
        return;
    m_parking->ask(id, this, [this](const Result<CartExchange> &granted) {
        if (!granted)
            return Q_EMIT recallRefused(granted.error().message);
        if (m_phase == Phase::Paid)
            next();
        if (m_phase != Phase::Selling)
            return Q_EMIT recallRefused(tr("Close the payment (Esc) first: the parked sale waits for this till."));
        if (asksAboutTaken())
            return;
        CartExchange exchange = *granted;
        exchange.aside = m_cart;
        exchange.name = m_parkedName;
        swap(exchange);
    });
}

void SaleController::swap(CartExchange exchange)
{
    if (std::exchange(m_isSwapping, true))
        return;
    m_till.exchangeCart(exchange, this, [this, before = m_cart, exchange](const Result<CartExchanged> &done) {
        m_isSwapping = false;
        if (done)
            return swapped(before, exchange, *done);
        if (!(m_cart == before))
            store();
        Q_EMIT recallRefused(done.error().message);
    });
}

void SaleController::swapped(const Cart &before, const CartExchange &exchange, const CartExchanged &done)
{
    Cart cart = exchange.undone.isEmpty() ? done.cart : exchange.undone;
    for (const CartLine &line : m_cart.lines())
        if (!before.line(line.id)) // rung up while the disk was written
            static_cast<void>(cart.add(line.product, line.quantity));
    if (!exchange.isUndo) {
        Undo step{before, {}, true, done.name};
        if (!done.parked.isEmpty())
            step.parked = std::make_shared<QString>(done.parked);
        m_undo.append(step);
    }
    m_cart = cart;
    setDraft({}); // another sale before the terminal
    m_parkedName = done.name;
    m_selected = m_cart.isEmpty() ? 0 : m_cart.lines().last().id;
    reprice({}, true);
    price();
    store();
    Q_EMIT selectionChanged(m_selected);
    if (!exchange.isUndo && !exchange.recall.isEmpty())
        Q_EMIT recalled(done.name);
    lookForDispute();
}

/// Of a recall: what is open goes back to the parked ones. Of a parking, or of a recall that parked what was open: that is open again, if no other
/// till has it by now.
void SaleController::undoParked(const Undo &step)
{
    if (step.parked && step.parked->isEmpty()) { // not on the disk yet
        m_undo.append(step);
        return;
    }
    CartExchange exchange;
    exchange.isUndo = true;
    exchange.undone = step.cart;
    if (step.isRecall) {
        exchange.aside = m_cart;
        exchange.name = step.name;
    }
    if (!step.parked)
        return swap(exchange);
    m_parking->ask(*step.parked, this, [this, exchange](const Result<CartExchange> &granted) {
        if (!granted)
            return Q_EMIT recallRefused(granted.error().message);
        CartExchange whole = exchange;
        whole.recall = granted->recall;
        whole.granted = granted->granted;
        whole.undone.setParked(granted->recall);
        if (m_phase == Phase::Selling && !asksAboutTaken())
            swap(whole);
    });
}

/// Another till took the parked sale that is open here as well, while one of them was without the hub.
void SaleController::lookForDispute()
{
    QString disputed;
    TillId other;
    if (m_parking && !m_cart.parked().isEmpty())
        for (const ParkedRow &row : m_parking->disputes())
            if (row.id == m_cart.parked()) {
                disputed = row.id;
                other = row.rival;
            }
    if (disputed == std::exchange(m_disputed, disputed))
        return;
    m_hasAsked = false;
    if (!disputed.isEmpty())
        Q_EMIT this->disputed(other.value);
}

/// Charging it takes a second time of saying so.
bool SaleController::asksAboutDispute()
{
    if (m_disputed.isEmpty() || m_disputed != m_cart.parked() || std::exchange(m_hasAsked, true))
        return false;
    for (const ParkedRow &row : m_parking->disputes())
        if (row.id == m_disputed)
            Q_EMIT this->disputed(row.rival.value);
    return true;
}

} // namespace mostrador
