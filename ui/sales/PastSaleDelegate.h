// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/PastSalesModel.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/widgets/Chip.h"

namespace mostrador {

/// Rows of the list of past documents: what each is and what became of it, as icon and word.
class PastSaleDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    static QString iconOf(SaleType type, Undone undone);
    static Chip::Kind kindOf(SaleType type, Undone undone);

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace mostrador
