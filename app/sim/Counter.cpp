// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Counter.h"

namespace mostrador {

namespace {

constexpr int MostParked = 6; ///< of the shop; then somebody comes back first
constexpr int ParkPercent = 5;
constexpr int ReturnPercent = 8;
constexpr int GiveUpPercent = 1;
constexpr int TakeOutPercent = 6;

} // namespace

void Counter::serve(const Cart &wanted, Pay pay)
{
    const int parked = m_parking.count();
    const qint64 chance = m_random.between(1, 100);
    if (parked > 0 && (chance <= ReturnPercent || parked >= MostParked) && goOn(pay))
        return;
    const Cart cart = ringUp(wanted);
    if (chance > 100 - ParkPercent)
        return park(cart);
    if (chance > 100 - ParkPercent - GiveUpPercent)
        return m_till.keepCart(Cart(cart.currency()), CartCause::Clear);
    pay(cart);
}

/// Each line as it is scanned; now and then the customer does not want one after all.
Cart Counter::ringUp(const Cart &wanted)
{
    Cart cart(wanted.currency());
    for (const CartLine &line : wanted.lines())
        if (cart.add(line.product, line.quantity))
            m_till.keepCart(cart);
    if (cart.lines().size() > 1 && m_random.between(1, 100) <= TakeOutPercent && cart.remove(cart.lines().last().id))
        m_till.keepCart(cart);
    return cart;
}

void Counter::park(const Cart &cart)
{
    static const QStringList names{QStringLiteral("Mesa 4"), QStringLiteral("Señora del 4º B"), QStringLiteral("Vuelve con efectivo"), QString(), QString()};
    CartExchange exchange;
    exchange.aside = cart;
    exchange.name = names[qsizetype(m_random.between(0, names.size() - 1))];
    m_till.exchangeCart(exchange, this, [](const Result<CartExchanged> &) {});
}

/// The one that waits longest.
bool Counter::goOn(Pay pay)
{
    for (const ParkedRow &row : m_parking.waiting()) {
        if (row.isAtAnother(m_parking.me()))
            continue;
        m_parking.ask(row.id, this, [this, pay](const Result<CartExchange> &asked) {
            if (!asked)
                return; // another till was first, or the hub does not answer
            m_till.exchangeCart(*asked, this, [pay](const Result<CartExchanged> &done) {
                if (done)
                    pay(done->cart);
            });
        });
        return true;
    }
    return false;
}

} // namespace mostrador
