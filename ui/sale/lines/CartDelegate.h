// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/CartModel.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/widgets/Chip.h"

namespace mostrador {

/// Lines of the sale: name with what it is made of under it, amounts in sale-line size. What a narrow table has no column for is said under the name.
class CartDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    struct Mark {
        Chip::Kind kind;
        QString word;
    };
    bool isHidden(CartModel::Column column) const;
    QList<Mark> marksOf(const CartModel &model, const CartLine &line, int row) const;
    QString under(const CartModel::Details &said, int width) const;
    QString smaller(const QList<QStringList> &ways, const QStringList &last, int width) const;
    void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
};

} // namespace mostrador
