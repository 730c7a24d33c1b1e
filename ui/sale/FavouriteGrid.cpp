// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/FavouriteGrid.h"
#include "ui/sale/FavouriteTile.h"
#include <QResizeEvent>

namespace mostrador {

FavouriteGrid::FavouriteGrid(const Context &context, Catalogue &catalogue, Till &till, QWidget *parent)
    : QWidget(parent), m_context(context), m_catalogue(catalogue)
{
    connect(&till, &Till::stockChanged, this, &FavouriteGrid::refreshStock);
    connect(&till, &Till::productsChanged, this, &FavouriteGrid::reload);
    connect(&till, &Till::everythingChanged, this, &FavouriteGrid::reload);
    connect(&context.theme, &Theme::changed, this, &FavouriteGrid::place);
    reload();
}

void FavouriteGrid::reload()
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
    QStringList categories;
    const auto products = m_catalogue.favourites();
    for (const Product &product : products) {
        int color = int(categories.indexOf(product.category));
        if (color < 0) {
            color = int(categories.size());
            categories.append(product.category);
        }
        auto *tile = new FavouriteTile(m_context, product, Token(int(Token::Tile1) + color % 4), this);
        tile->setStock(m_catalogue.stock(product.sku));
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { Q_EMIT chosen(tile->product()); });
        m_tiles.append(tile);
    }
    place();
}

void FavouriteGrid::refreshStock(const QSet<QString> &skus)
{
    for (FavouriteTile *tile : std::as_const(m_tiles)) {
        if (skus.contains(tile->product().sku))
            tile->setStock(m_catalogue.stock(tile->product().sku));
    }
}

TileSheet FavouriteGrid::sheet() const
{
    return {m_context.theme, size(), int(m_tiles.size())};
}

int FavouriteGrid::pages() const
{
    return sheet().pages();
}

void FavouriteGrid::turn(int by)
{
    m_page = (m_page + by + pages()) % pages();
    place();
}

void FavouriteGrid::place()
{
    const TileSheet sheet = this->sheet();
    m_page = qMin(m_page, sheet.pages() - 1);
    sheet.place(m_tiles, m_page);
    Q_EMIT pagesChanged();
}

void FavouriteGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace mostrador
