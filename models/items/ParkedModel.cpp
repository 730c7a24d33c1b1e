// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ParkedModel.h"

namespace mostrador {

void ParkedModel::reload()
{
    QList<ParkedRow> rows = m_parking.waiting();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ParkedModel::setStyle(NumberStyle style)
{
    m_text = MoneyText(style);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

const ParkedRow *ParkedModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int ParkedModel::rowOf(const QString &id) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            return i;
    return -1;
}

QString ParkedModel::title(int row) const
{
    const ParkedRow *parked = rowAt(row);
    return !parked ? QString() : parked->name.isEmpty() ? parked->summary : parked->name;
}

bool ParkedModel::isElsewhere(int row) const
{
    const ParkedRow *parked = rowAt(row);
    return parked && parked->isAtAnother(m_parking.me());
}

QString ParkedModel::details(int row) const
{
    const ParkedRow *parked = rowAt(row);
    if (!parked)
        return {};
    const QDateTime at = parked->at.toLocalTime();
    QStringList parts{at.date() == m_parking.today() ? at.toString(QStringLiteral("HH:mm")) : at.toString(QStringLiteral("dd/MM HH:mm")),
                      tr("%n line(s)", nullptr, parked->lines)};
    if (parked->till != m_parking.me())
        parts.append(tr("Till %1").arg(parked->till.value));
    if (!parked->name.isEmpty())
        parts.append(parked->summary);
    return parts.join(QStringLiteral(" · "));
}

int ParkedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ParkedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParkedModel::data(const QModelIndex &index, int role) const
{
    const ParkedRow *parked = rowAt(index.row());
    if (!parked)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2, %3").arg(title(index.row()), details(index.row()), m_text.withSymbol(parked->total));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Key: return index.row() < Digits ? QString::number(index.row() + 1) : QString();
    case What: return title(index.row());
    case Total: return m_text.withSymbol(parked->total);
    default: return {};
    }
}

} // namespace mostrador
