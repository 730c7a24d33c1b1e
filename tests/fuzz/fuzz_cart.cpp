// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The open cart as it is kept on disk. Input: its bytes.
#include "models/services/CartCodec.h"
#include "tests/fuzz/Fuzz.h"

using namespace mostrador;
using namespace mostrador::fuzz;

FUZZ_TARGET(cart)
{
    const Cart cart = decodeCart(input);
    if (cart.isEmpty())
        return;
    promise(cart.lines().size() <= Sale::MostLines, "a cart is within its bound");
    for (const CartLine &line : cart.lines())
        promise(checkProduct(line.product).ok(), "a product in the cart meets the rules of a product");
    const QByteArray bytes = encodeCart(cart);
    const Cart again = decodeCart(bytes);
    promise(again.lines() == cart.lines() && again.total() == cart.total(), "a cart is the same after it was kept", bytes);
    promise(!again.said() == !cart.said() && (!again.said() || (again.said()->lines() == cart.said()->lines() && again.said()->total() == cart.said()->total())),
            "what was said of a cart is the same after it was kept", bytes);
    promise(encodeCart(again) == bytes, "a cart is always the same bytes", bytes);
    const Payment payment{Tender::Cash, cart.total(), cart.total(), Money::zero(cart.currency())};
    const auto sale = cart.toSale({payment}, Platform::Till, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
    promise(sale.ok(), "a cart that was kept can be charged", sale ? QByteArray() : sale.error().message.toUtf8());
    promise(checkSale(*sale).ok(), "its sale meets the rules of a sale", bytes);
}
