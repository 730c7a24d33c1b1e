// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of a cart when money for it was received; the rest of it is in Cart.cpp.
#include "models/domain/Cart.h"
#include <algorithm>

namespace mostrador {

void Cart::hold()
{
    Cart said = *this;
    said.m_said = {};
    m_said.cart = std::make_shared<const Cart>(std::move(said));
}

/// A line that is added from now on is none of those that were said.
void Cart::setSaid(const std::shared_ptr<const Cart> &said)
{
    m_said.cart = said;
    if (said)
        m_nextId = std::max(m_nextId, said->m_nextId);
}

int Cart::numberLast(int id)
{
    static constexpr int Most = 1'000'000; // changes of one sale
    CartLine &last = m_lines.last();
    if (id > last.id && id < Most)
        last.id = id;
    m_nextId = last.id + 1;
    return last.id;
}

} // namespace mostrador
