// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Panel.h"

namespace mostrador {

class MoneyLabel;
class ThemedLabel;

/// Units, subtotal, discounts, tax, and TOTAL.
class TotalsFoot final : public Panel {
    Q_OBJECT
public:
    explicit TotalsFoot(const Context &context, QWidget *parent = nullptr);
    void setCart(const Cart &cart);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    ThemedLabel *m_titles[4];
    ThemedLabel *m_units;
    MoneyLabel *m_subtotal;
    MoneyLabel *m_discounts;
    MoneyLabel *m_tax;
    ThemedLabel *m_totalTitle;
    MoneyLabel *m_total;
    QWidget *m_boxes[4];
    bool m_discounted = false;
};

} // namespace mostrador
