// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/ProductModel.h"
#include "ui/delegates/RowDelegate.h"
#include "ui/widgets/Chip.h"
#include <QSet>

namespace mostrador {

/// A product's row: what counts in the foreground, its condition as a chip, and a chip where two edits met.
class ProductDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void setConflicts(const QSet<QString> &skus) { m_conflicts = skus; }
    static Chip::Kind kindOf(ProductModel::Condition condition);

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    QSet<QString> m_conflicts;
};

} // namespace mostrador
