// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes/ScaleRule.h"
#include <QAbstractTableModel>

namespace mostrador {

/// The rules by which labels of the scale are read, in their order.
class RulesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Pattern, Kind, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setRules(const QList<ScaleRule> &rules);
    const QList<ScaleRule> &rules() const { return m_rules; }
    static QString kindText(ScaleRule::Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ScaleRule> m_rules;
};

} // namespace mostrador
