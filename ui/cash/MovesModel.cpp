// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/MovesModel.h"
#include "ui/cash/CashWords.h"
#include <algorithm>

namespace mostrador {

void MovesModel::setMoves(const QList<CashMove> &moves, const MoneyText &text)
{
    beginResetModel();
    m_moves = moves;
    std::reverse(m_moves.begin(), m_moves.end());
    m_text = text;
    endResetModel();
}

const CashMove *MovesModel::at(int row) const
{
    return row >= 0 && row < m_moves.size() ? &m_moves[row] : nullptr;
}

int MovesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moves.size());
}

int MovesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant MovesModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const CashMove &move = m_moves.at(index.row());
    switch (index.column()) {
    case At: return CashWords::time(move.at);
    case What: {
        QStringList words{CashWords::kind(move.kind), CashWords::reason(move.reason)};
        if (!move.approverName.isEmpty())
            words.append(tr("approved by %1").arg(move.approverName));
        if (!move.note.isEmpty())
            words.append(move.note);
        return words.join(QStringLiteral(" · "));
    }
    case Who: return move.byName;
    case Amount: return move.kind == CashMove::Kind::Drawer ? QString() : m_text.withSymbol(move.kind == CashMove::Kind::Out ? move.amount.negated() : move.amount);
    }
    return {};
}

QVariant MovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Time"), tr("Movement"), tr("Who"), tr("Amount")};
    return names[section];
}

} // namespace mostrador
