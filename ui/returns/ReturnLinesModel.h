// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/returns/ReturnDraft.h"
#include <QAbstractTableModel>

namespace mostrador {

/// The rows of a return: what was sold, what came back before, what does now, and the money for it; then what is taken instead.
class ReturnLinesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Sold, Back, Target, Price, Money, ColumnCount };
    enum Role { SecondRole = Qt::UserRole + 1, ChosenRole, DamagedRole, InsteadRole }; ///< a second line of words; something of it moves; to the damaged; taken instead

    explicit ReturnLinesModel(ReturnDraft &draft, QObject *parent = nullptr);
    void setStyle(NumberStyle style);
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const ReturnDraft::Row &row, int column) const;
    QString second(const ReturnDraft::Row &row) const;
    QVariant instead(const CartLine &line, int column, int role) const;
    ReturnDraft &m_draft;
    MoneyText m_text;
    int m_rows = 0;
};

} // namespace mostrador
