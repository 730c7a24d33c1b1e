// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/wire/CounterPayloads.h"
#include <memory>
#include <optional>
#include <variant>

namespace mostrador {

/// Why the open cart is another one now.
enum class CartCause { Change, Clear, Undo };

/// What one change of the open cart does to one line; quantities are of the line as a whole.
struct CartStep {
    CartLine line;   ///< as it is now; as it was, when it was voided, with what that took off; without an amount when it went before it was weighed
    Quantity before; ///< zero: it is new
    Quantity after;  ///< zero: it went
    bool isVoid = false;
};

/// Finds out what went from the open cart, for the journal: lines voided, carts abandoned, and what undo brought back. What is weighed is rung up as
/// one unit until its weight is typed: that one is nobody's void.
class CartJournal final {
public:
    /// An entry to be written. `written` is its id once it is (storage thread); `undoes` that of the one whose undoing it is: if that could not be
    /// written, there is nothing to undo.
    struct Draft {
        std::variant<LineVoided, CartAbandoned> what;
        std::shared_ptr<EntryId> written;
        std::shared_ptr<EntryId> undoes;
    };
    struct Changes {
        QList<CartStep> steps;
        QList<Draft> drafts;
        Cart before;
    };
    /// The cart is `after` now.
    Changes changed(const Cart &after, CartCause cause);
    /// Another cart is open: parked, recalled, sold, restored.
    void reset(const Cart &cart);
    const Cart &cart() const { return m_cart; }

private:
    struct Gone {
        int line = 0; ///< 0: the whole cart
        Sku sku;
        Quantity quantity;
        qsizetype lines = 0;
        std::shared_ptr<EntryId> written;
    };
    QList<Draft> lineDrafts(const QList<CartStep> &steps, CartCause cause);
    void noteGone(const CartStep &step, CartCause cause, QList<Draft> &drafts);
    void noteBack(const CartStep &step, QList<Draft> &drafts);
    Draft abandoned(const Cart &before);
    std::optional<Draft> restored(const Cart &after);
    Cart m_cart;
    QList<Gone> m_gone; ///< newest last
    int m_unweighed = 0;
};

} // namespace mostrador
