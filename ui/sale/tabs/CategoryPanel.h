// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include "ui/sale/tabs/TilePages.h"

namespace mostrador {

/// Goods by category: categories, those under them, and the products of each, as tiles. Read when it is first looked at.
class CategoryPanel final : public QWidget {
    Q_OBJECT
public:
    CategoryPanel(const Context &context, Catalogue &catalogue, Till &till, QWidget *parent = nullptr);
    void activate(); ///< it came to the front: the first tile takes the focus
    bool stepBack(); ///< one level up; false at the top
    void setPrices(const PriceOf &priceOf) { m_priceOf = priceOf; }
    TilePages &tiles() { return *m_tiles; }
    QString path() const { return m_path; }
    void retranslate();

Q_SIGNALS:
    void chosen(const mostrador::Product &product);

private:
    void open(const QString &path);
    void load();
    static constexpr int MostProducts = 200;
    const Context m_context;
    Catalogue &m_catalogue;
    TilePages *m_tiles;
    PriceOf m_priceOf;
    QString m_path;
    bool m_isOld = true; ///< to be read (again) before it is shown
};

} // namespace mostrador
