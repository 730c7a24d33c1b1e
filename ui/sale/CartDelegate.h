// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"

namespace mostrador {

/// Lines of the sale: name with what it is made of under it, amounts in sale-line size.
class CartDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    bool stacked() const;
    void paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
};

} // namespace mostrador
