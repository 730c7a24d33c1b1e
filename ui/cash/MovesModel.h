// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/cash/Shift.h"
#include <QAbstractTableModel>

namespace mostrador {

/// What went in and out of the drawer in this shift, the newest first.
class MovesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, What, Who, Amount, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setMoves(const QList<CashMove> &moves, const MoneyText &text); ///< oldest first
    const CashMove *at(int row) const;                                  ///< none: there is no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CashMove> m_moves;
    MoneyText m_text;
};

} // namespace mostrador
