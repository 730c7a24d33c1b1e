// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "ui/shell/Context.h"
#include <QAbstractButton>

namespace mostrador {

/// One favourite: name, price, what is left.
class FavouriteTile final : public QAbstractButton {
    Q_OBJECT
public:
    FavouriteTile(const Context &context, const Product &product, Token color, QWidget *parent);
    const Product &product() const { return m_product; }
    void setStock(const StockView &stock);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context m_context;
    Product m_product;
    StockView m_stock;
    Token m_color;
};

} // namespace mostrador
