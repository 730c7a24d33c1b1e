// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include <QAbstractTableModel>

namespace mostrador {

/// Products with their live stock, a page at a time, so that a million of them open as fast as a hundred. Rows change in place as
/// the till hears of them, and stay where they are while one looks; a row that no longer passes the filter, or has another name, goes
/// with the next reload, which is coalesced and loads as many rows as there were.
class ProductModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Name, Category, Stock, Minimum, Price, State, Changed, ColumnCount };
    enum Role { RowRole = Qt::UserRole + 1, ConditionRole }; ///< a ProductRow; a Condition as int
    enum class Condition { Fine, Low, Out, Negative, Archived };

    ProductModel(Catalogue &catalogue, Till &till, QObject *parent = nullptr);

    void setFilter(const ProductFilter &filter); ///< reads again
    const ProductFilter &filter() const { return m_filter; }
    void setStyle(NumberStyle style);            ///< how numbers are written in display texts
    void retranslate();                          ///< after a change of language
    void setNow(const QDateTime &utc);           ///< what “2 s ago” counts from; invalid: times of day only
    static QString agoText(const QDateTime &at, const QDateTime &now); ///< “2 s ago”, “14:41”, “23/11”
    static Condition conditionOf(const ProductRow &row);
    static QString stateText(Condition condition);
    static bool isSortable(int column) { return column == Name || column == Stock || column == Price; }
    int sortColumn() const;
    int total() const { return m_total; }        ///< all that pass the filter, loaded or not
    const ProductRow *rowAt(int row) const;
    int rowOf(const Sku &sku) const;             ///< -1 when not loaded
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void reloaded();

private:
    void load(int rows);
    void refresh(const QSet<QString> &skus, bool edited);
    bool passes(const ProductRow &row) const;
    void scheduleReload();
    QString display(const ProductRow &row, int column) const;

    static constexpr int Page = 200;
    Catalogue &m_catalogue;
    MoneyText m_text;
    ProductFilter m_filter;
    QDateTime m_now;
    QList<ProductRow> m_rows;
    QHash<Sku, int> m_index;
    int m_total = 0;
    bool m_reloadScheduled = false;
};

} // namespace mostrador

Q_DECLARE_METATYPE(mostrador::ProductRow)
