// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/FavouriteGrid.h"
#include "ui/sale/FavouriteTile.h"
#include <QResizeEvent>
#include <algorithm>

namespace mostrador {

FavouriteGrid::FavouriteGrid(const Context &context, Catalogue &catalogue, Till &till, FavouriteBoard &board, QWidget *parent)
    : QWidget(parent), m_context(context), m_catalogue(catalogue), m_board(board)
{
    connect(&till, &Till::stockChanged, this, &FavouriteGrid::refreshStock);
    connect(&till, &Till::productsChanged, this, &FavouriteGrid::refreshProducts);
    connect(&till, &Till::everythingChanged, this, &FavouriteGrid::refresh);
    connect(&board, &FavouriteBoard::changed, this, &FavouriteGrid::refresh);
    connect(&context.theme, &Theme::changed, this, &FavouriteGrid::place);
    reload();
}

void FavouriteGrid::setEditing(bool editing)
{
    m_editing = editing;
    reload();
}

void FavouriteGrid::setPrices(const PriceOf &priceOf)
{
    m_priceOf = priceOf;
    for (FavouriteTile *tile : std::as_const(m_tiles))
        tile->setPrices(priceOf);
}

void FavouriteGrid::refresh()
{
    m_isStale = true;
    if (!waits())
        freshen();
}

void FavouriteGrid::freshen()
{
    if (m_isStale)
        reload();
}

/// Also one that was no favourite may be one now.
void FavouriteGrid::refreshProducts(const QSet<QString> &skus)
{
    if (waits())
        return refresh();
    m_board.readShop();
    const auto &tiles = m_board.layout().tiles();
    const bool isHere = std::any_of(tiles.cbegin(), tiles.cend(), [&skus](const FavouriteLayout::Tile &tile) { return skus.contains(tile.sku); });
    if (isHere || !(m_board.layout() == m_shown))
        refresh();
}

void FavouriteGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        for (FavouriteTile *tile : findChildren<FavouriteTile *>())
            if (tile->product().sku.isEmpty())
                tile->setAccessibleName(tr("New favourite"));
    QWidget::changeEvent(event);
}

FavouriteTile *FavouriteGrid::add(const Product &product, Token colour, int place)
{
    auto *tile = new FavouriteTile(m_context, product, colour, this);
    tile->setPrices(m_priceOf);
    if (product.sku.isEmpty())
        tile->setAccessibleName(tr("New favourite"));
    tile->installEventFilter(this);
    connect(tile, &QAbstractButton::clicked, this, [this, tile, place] {
        if (m_editing)
            Q_EMIT placeChosen(place);
        else
            Q_EMIT chosen(tile->product());
    });
    connect(tile, &FavouriteTile::held, this, [this, place] { Q_EMIT held(place); });
    connect(tile, &FavouriteTile::stepped, this, [this, tile](int columns, int rows) { step(int(m_tiles.indexOf(tile)), columns, rows); });
    m_tiles.append(tile);
    m_places.append(place);
    return tile;
}

void FavouriteGrid::reload()
{
    for (FavouriteTile *tile : std::as_const(m_tiles)) {
        tile->hide();
        tile->deleteLater(); // it may be the one that was pressed
    }
    m_tiles.clear();
    m_places.clear();
    m_board.readShop();
    m_isStale = false;
    m_shown = m_board.layout();
    QStringList categories;
    const auto &places = m_shown.tiles();
    for (int i = 0; i < places.size(); ++i) {
        auto row = m_catalogue.row(places[i].sku);
        if ((!row || row->product.archived) && !m_editing)
            continue;
        if (!row) {
            row = ProductRow();
            row->product.sku = row->product.name = places[i].sku;
        }
        const QString &category = row->product.category;
        if (!categories.contains(category))
            categories.append(category);
        const int colour = places[i].colour >= 0 ? places[i].colour : int(categories.indexOf(category)) % FavouriteLayout::Colours;
        add(row->product, Token(int(Token::Tile1) + colour), i)->setStock(row->stock);
    }
    if (m_editing)
        add(Product(), Token::Surface, int(places.size()));
    place();
}

bool FavouriteGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const qsizetype index = m_tiles.indexOf(static_cast<FavouriteTile *>(watched));
        if (index >= 0)
            m_current = m_places[index];
    }
    return QWidget::eventFilter(watched, event);
}

void FavouriteGrid::setCurrent(int place)
{
    freshen();
    qsizetype index = m_places.indexOf(place);
    if (index < 0)
        index = m_tiles.size() - 1;
    if (index < 0)
        return;
    m_current = m_places[index];
    m_page = int(index) / sheet().perPage();
    this->place();
    m_tiles[index]->setFocus();
    Q_EMIT pagesChanged();
}

/// To a neighbour, also one on another page.
void FavouriteGrid::step(int from, int columns, int rows)
{
    const int to = from + columns + rows * sheet().columns();
    if (from >= 0 && to >= 0 && to < m_tiles.size())
        setCurrent(m_places[to]);
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
    freshen();
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

void FavouriteGrid::showEvent(QShowEvent *event)
{
    freshen();
    QWidget::showEvent(event);
}

void FavouriteGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace mostrador
