// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/services/Catalogue.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"
#include <optional>

class QGridLayout;
class QLayout;

namespace mostrador {

class Chip;
class MoneyLabel;
class ThemedLabel;

/// What was rung up last, large: it is what the cashier tells the customer.
class LastItem final : public Card {
    Q_OBJECT
public:
    explicit LastItem(const Context &context, QWidget *parent = nullptr);
    void setLine(const CartLine &line, const StockView &stock, const QString &age, bool isLive); ///< age: in words, of the stock
    void clear();
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void arrange();
    Context m_context;
    std::optional<CartLine> m_line;
    StockView m_stock;
    QString m_age;
    bool m_isLive = true;
    bool m_isUnder = false; ///< quantity and price stand under the total
    QGridLayout *m_grid;
    QLayout *m_second;
    ThemedLabel *m_name;
    ThemedLabel *m_detail;
    Chip *m_left;
    MoneyLabel *m_total;
};

} // namespace mostrador
