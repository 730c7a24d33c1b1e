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

int FavouriteGrid::columns() const
{
    return qBound(2, (width() + Gap) / (m_context.theme.px(92) + Gap), 4);
}

int FavouriteGrid::rowsThatFit() const
{
    return qMax(1, (height() + Gap) / (m_context.theme.px(84) + Gap));
}

int FavouriteGrid::pages() const
{
    const int perPage = rowsThatFit() * columns();
    return qMax(1, (int(m_tiles.size()) + perPage - 1) / perPage);
}

void FavouriteGrid::turn(int by)
{
    m_page = (m_page + by + pages()) % pages();
    place();
}

void FavouriteGrid::place()
{
    const int rows = rowsThatFit();
    const int columns = this->columns();
    const int perPage = rows * columns;
    m_page = qMin(m_page, pages() - 1);
    const int used = qMin(rows, qMax(4, (int(m_tiles.size()) + columns - 1) / columns));
    const int height = qMin(m_context.theme.px(122), (this->height() - Gap * (used - 1)) / used);
    for (int i = 0; i < m_tiles.size(); ++i) {
        const int place = i - m_page * perPage;
        const bool here = place >= 0 && place < perPage;
        m_tiles[i]->setVisible(here);
        if (here) {
            const int left = (place % columns) * (width() + Gap) / columns; // the same edges as the buttons below
            const int right = (place % columns + 1) * (width() + Gap) / columns - Gap;
            m_tiles[i]->setGeometry(left, (place / columns) * (height + Gap), right - left, height);
        }
    }
    Q_EMIT pagesChanged();
}

void FavouriteGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace mostrador
