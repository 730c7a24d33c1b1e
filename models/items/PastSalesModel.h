// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/services/PastSales.h"
#include <QAbstractTableModel>

namespace mostrador {

/// Past documents of this till, newest first, a page at a time, so that a hundred thousand open as fast as a hundred.
class PastSalesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, At, State, Customer, Total, ColumnCount };
    enum Role { RowRole = Qt::UserRole + 1 }; ///< a PastSale

    explicit PastSalesModel(PastSales &sales, QObject *parent = nullptr);

    void setSearch(const SaleSearch &search); ///< reads again
    void setStyle(NumberStyle style);
    void setToday(QDate today); ///< documents of this day show their time only
    void retranslate();
    void reload(); ///< as many rows as there were
    const PastSale *rowAt(int row) const;
    int rowOf(const QString &number) const; ///< -1 when not loaded

    static QString typeText(SaleType type);
    static QString undoneText(Undone undone); ///< empty when nothing was undone
    static QString timeText(const QDateTime &at, QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void load(int rows);
    QString display(const PastSale &sale, int column) const;

    static constexpr int Page = 100;
    PastSales &m_sales;
    MoneyText m_text;
    SaleSearch m_search;
    QDate m_today;
    QList<PastSale> m_rows;
    bool m_hasMore = false;
};

} // namespace mostrador

Q_DECLARE_METATYPE(mostrador::PastSale)
