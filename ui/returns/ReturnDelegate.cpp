// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/ReturnDelegate.h"
#include "ui/returns/ReturnLinesModel.h"
#include "ui/widgets/Chip.h"

namespace mostrador {

void ReturnDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString words = index.data().toString();
    const bool isChosen = index.data(ReturnLinesModel::ChosenRole).toBool();
    switch (index.column()) {
    case ReturnLinesModel::Name: return twoLines(painter, rect, words, index.data(ReturnLinesModel::SecondRole).toString(), Type::SaleLine);
    case ReturnLinesModel::Target:
        if (!words.isEmpty())
            Chip::paintIn(painter, theme(), rect,
                          index.data(ReturnLinesModel::InsteadRole).toBool()       ? Chip::Kind::Accent
                              : index.data(ReturnLinesModel::DamagedRole).toBool() ? Chip::Kind::Warn
                                                                                   : Chip::Kind::Neutral,
                          words);
        return;
    case ReturnLinesModel::Back:
    case ReturnLinesModel::Money:
        return text(painter, rect, words, Type::SaleLine, isChosen ? Token::Text : Token::Dim, isChosen ? QFont::Bold : QFont::Normal, alignmentOf(index));
    default: return text(painter, rect, words, Type::List, Token::Dim, QFont::Normal, alignmentOf(index));
    }
}

} // namespace mostrador
