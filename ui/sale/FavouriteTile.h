// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "ui/shell/Context.h"
#include <QAbstractButton>
#include <QTimer>

namespace mostrador {

/// One favourite: name, price, what is left; without a product the place for a new one. Arrows go to its neighbours, Enter presses it, and a
/// finger that stays on it holds it.
class FavouriteTile final : public QAbstractButton {
    Q_OBJECT
public:
    FavouriteTile(const Context &context, const Product &product, Token color, QWidget *parent);
    const Product &product() const { return m_product; }
    void setStock(const StockView &stock);
    void setPrices(const PriceOf &priceOf) { m_priceOf = priceOf; } ///< asked whenever it is painted; without: the catalogue's

Q_SIGNALS:
    void stepped(int columns, int rows);
    void held();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPlace(QPainter &painter);
    static constexpr int HeldMs = 600;
    QTimer m_hold;
    Context m_context;
    Product m_product;
    StockView m_stock;
    PriceOf m_priceOf;
    Token m_color;
};

} // namespace mostrador
