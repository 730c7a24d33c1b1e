// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/parked/ParkedDelegate.h"
#include "models/items/ParkedModel.h"
#include "ui/widgets/Chip.h"

namespace mostrador {

void ParkedDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ParkedModel *>(index.model());
    const ParkedRow *row = model ? model->rowAt(index.row()) : nullptr;
    if (!row)
        return;
    switch (index.column()) {
    case ParkedModel::Key: return text(painter, rect, index.data().toString(), Type::Body, Token::Dim, QFont::Medium);
    case ParkedModel::What: {
        QRect words = rect;
        if (model->isElsewhere(index.row()))
            words.setRight(Chip::paintIn(painter, theme(), rect, Chip::Kind::Warn, tr("At till %1").arg(row->holder.value), Qt::AlignRight).left() - 8);
        return twoLines(painter, words, model->title(index.row()), model->details(index.row()), Type::List);
    }
    default: return text(painter, rect, index.data().toString(), Type::List, Token::Text, QFont::Medium, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace mostrador
