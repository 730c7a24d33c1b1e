// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/DocumentDelegate.h"
#include "models/items/DocumentModel.h"
#include "ui/widgets/Chip.h"

namespace mostrador {

static Chip::Kind kindOf(const DocumentRow &row)
{
    if (!row.problem.isEmpty())
        return Chip::Kind::Bad;
    switch (row.delivery) {
    case Delivery::Pending: return Chip::Kind::Neutral;
    case Delivery::Sent: return Chip::Kind::Warn;
    case Delivery::Confirmed: return Chip::Kind::Ok;
    }
    return Chip::Kind::Neutral;
}

void DocumentDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString words = index.data().toString();
    if (index.column() == DocumentModel::State)
        Chip::paintIn(painter, theme(), rect, kindOf(index.data(DocumentModel::RowRole).value<DocumentRow>()), words);
    else
        text(painter, rect, words, Type::List, index.column() == DocumentModel::Last ? Token::Dim : Token::Text, QFont::Normal, alignmentOf(index));
}

} // namespace mostrador
