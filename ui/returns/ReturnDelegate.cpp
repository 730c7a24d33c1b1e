// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returns/ReturnDelegate.h"
#include "ui/returns/ReturnLinesModel.h"
#include "ui/widgets/Chip.h"

namespace mostrador {

/// Half an amount is another one: what has no room is not there, and what is alone loses something of its name.
static QString whole(const QString &words, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const int room = width * 6 / 5; // it is written smaller where it has to
    QStringList parts = words.split(QStringLiteral(" · "));
    while (parts.size() > 1 && metrics.horizontalAdvance(parts.join(QStringLiteral(" · "))) > room)
        parts.removeLast();
    const QString all = parts.join(QStringLiteral(" · "));
    if (metrics.horizontalAdvance(all) <= room)
        return all;
    const QString amount = QLatin1Char(' ') + all.section(QLatin1Char(' '), -1);
    return metrics.elidedText(all.section(QLatin1Char(' '), 0, -2), Qt::ElideRight, qMax(0, room - metrics.horizontalAdvance(amount))) + amount;
}

void ReturnDelegate::paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString words = index.data().toString();
    const bool isChosen = index.data(ReturnLinesModel::ChosenRole).toBool();
    switch (index.column()) {
    case ReturnLinesModel::Name:
        return twoLines(painter, rect, words, whole(index.data(ReturnLinesModel::SecondRole).toString(), theme().font(Type::Label), rect.width()), Type::SaleLine);
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
