// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/CartModel.h"
#include "ui/shell/Context.h"
#include "ui/widgets/TableView.h"

namespace mostrador {

/// The lines of the open sale. How many and the total have a column wherever there is any room for it; the others go first, and what they would say stands
/// under the name (CartDelegate). The chosen line stays in sight when the table gets lower.
class CartTable final : public TableView {
    Q_OBJECT
public:
    CartTable(const Context &context, CartModel &model, QWidget *parent = nullptr);
    void setCart(const Cart &cart); ///< what the model shows by now
    void choose(int row);           ///< and bring it into sight

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Widths {
        int number;
        int amount;
        int price;
        int discount;
        int total;
    };
    Widths measure() const;
    int roomForNames() const;
    void arrange();

    Context m_context;
    const CartModel &m_model;
    Cart m_cart;
};

} // namespace mostrador
