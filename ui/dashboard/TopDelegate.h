// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"

namespace mostrador {

/// A name at the left edge of a card, a bold figure at its right.
class TopDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        if (index.column() == 0)
            text(painter, rect.adjusted(-6, 0, 0, 0), index.data().toString(), Type::Body);
        else
            text(painter, rect.adjusted(0, 0, 6, 0), index.data().toString(), Type::Body, Token::Text, QFont::Bold, Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace mostrador
