// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/ValuesModel.h"

namespace mostrador {

void ValuesModel::setValues(const QStringList &headers, const QList<QStringList> &rows)
{
    if (headers.size() != m_headers.size() || rows.size() != m_rows.size()) {
        beginResetModel();
        m_headers = headers;
        m_rows = rows;
        endResetModel();
        return;
    }
    if (headers != m_headers) {
        m_headers = headers;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(headers.size()) - 1);
    }
    if (rows != m_rows) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, int(headers.size()) - 1));
    }
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_rows[index.row()].value(index.column())) : QVariant();
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace mostrador
