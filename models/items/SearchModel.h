// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/services/Catalogue.h"
#include <QAbstractTableModel>

namespace mostrador {

/// What a search by name found, best first.
class SearchModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Code, Stock, Price, ColumnCount };

    explicit SearchModel(Catalogue &catalogue, QObject *parent = nullptr) : QAbstractTableModel(parent), m_catalogue(catalogue) {}
    void setText(const QString &text, int limit); ///< searches
    void setPrices(PriceOf priceOf) { m_priceOf = std::move(priceOf); } ///< without: the catalogue's
    void setStyle(NumberStyle style) { m_text = MoneyText(style); }
    const ProductRow *rowAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Catalogue &m_catalogue;
    MoneyText m_text;
    PriceOf m_priceOf;
    QList<ProductRow> m_rows;
};

} // namespace mostrador
