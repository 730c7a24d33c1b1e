// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RulesModel.h"

namespace mostrador {

void RulesModel::setRules(const QList<ScaleRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

QString RulesModel::kindText(ScaleRule::Kind kind)
{
    switch (kind) {
    case ScaleRule::Kind::Weight: return tr("Weight");
    case ScaleRule::Kind::Price: return tr("Price");
    case ScaleRule::Kind::Pieces: return tr("Pieces");
    }
    return {};
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_rules.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const ScaleRule &rule = m_rules[index.row()];
    switch (index.column()) {
    case Number: return QString::number(index.row() + 1);
    case Pattern: return rule.pattern;
    case Kind: return kindText(rule.kind);
    default: return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return QStringLiteral("#");
    case Pattern: return tr("Digits of the label");
    case Kind: return tr("What it says");
    default: return {};
    }
}

} // namespace mostrador
