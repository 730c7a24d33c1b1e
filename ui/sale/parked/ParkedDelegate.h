// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"

namespace mostrador {

/// A parked sale: its digit, its name and under it when, where and what, its total; and who has it, if another till does.
class ParkedDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace mostrador
