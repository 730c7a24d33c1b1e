// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/Clock.h"
#include "models/domain/MoneyText.h"
#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include <QAbstractTableModel>

namespace mostrador {

/// The open cart, with the stock that the shop has of each line.
class CartModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Name, Amount, Price, Discount, Total, ColumnCount };
    enum Role { LineRole = Qt::UserRole + 1, StockRole }; ///< a CartLine; a StockView

    CartModel(Catalogue &catalogue, Till &till, const Clock &clock, QObject *parent = nullptr);
    void setCart(const Cart &cart); ///< rows that stay the same stay in place
    void setStyle(NumberStyle style);
    void retranslate();
    int rowOf(int lineId) const;    ///< -1 when there is none
    const CartLine *lineAt(int row) const;
    StockView stockAt(int row) const;
    /// What is said of a row beside its figures, the most important first where there are several.
    struct Details {
        QString counts;        ///< "2 × $ 1.390,00", "0,845 kg × $ 9.800,00/kg"
        QString each;          ///< "× $ 1.390,00": beside a figure that says how many
        bool isSingle = false; ///< one of what is sold by the piece: the total is its price
        QStringList off;       ///< "Damaged −$ 845,00": all that was taken off, each with why
        QString offTogether;   ///< "Discounts −$ 929,50"
        QString offAmount;     ///< "−929,50"
        QStringList why;       ///< the same beside a figure that says how much: alone a word is enough
        QStringList reasons;   ///< the words alone, each once
        QString note;
        QStringList priced; ///< "Wholesale", "before $ 1.390,00"
        QStringList other;  ///< "lot 12", "22 left"
    };
    Details detailsOf(int row) const;
    QString shortage(int row) const;    ///< "Stock 3" where there is less than the sale takes; else empty
    QString expired(int row) const;     ///< "Expired 25/11/2026" where it has; else empty
    bool isShort(int row) const;        ///< the cart takes more than the shop is known to have, on whatever lines

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refreshStock(const QSet<QString> *skus);
    QString display(const CartLine &line, int row, int column) const;

    Catalogue &m_catalogue;
    const Clock &m_clock;
    MoneyText m_text;
    QList<CartLine> m_lines;
    QHash<Sku, StockView> m_stock;
    QHash<Sku, Quantity> m_taken; ///< by all of m_lines together
};

} // namespace mostrador

Q_DECLARE_METATYPE(mostrador::CartLine)
Q_DECLARE_METATYPE(mostrador::StockView)
