// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/favourites/FavouriteBoard.h"

namespace mostrador {

FavouriteBoard::FavouriteBoard(Catalogue &catalogue, TillSettings *settings, QObject *parent) : QObject(parent), m_catalogue(catalogue), m_settings(settings)
{
    const QString kept = settings ? settings->value(setting::Favourites) : QString();
    m_isOwn = !kept.isEmpty();
    m_layout = m_isOwn ? FavouriteLayout::fromText(kept) : ofShop();
}

FavouriteLayout FavouriteBoard::ofShop() const
{
    QList<FavouriteLayout::Tile> tiles;
    for (const Product &product : m_catalogue.favourites())
        tiles.append({product.sku, -1});
    return FavouriteLayout(tiles);
}

void FavouriteBoard::readShop()
{
    if (!m_isOwn)
        m_layout = ofShop();
}

void FavouriteBoard::take(const State &state)
{
    m_layout = state.layout;
    m_isOwn = state.isOwn;
    if (m_settings)
        m_settings->keep(setting::Favourites, m_isOwn ? m_layout.toText() : QString());
    Q_EMIT changed();
}

void FavouriteBoard::set(const FavouriteLayout &layout)
{
    if (layout == m_layout)
        return;
    m_before.append({m_layout, m_isOwn});
    if (m_before.size() > UndoDepth)
        m_before.removeFirst();
    take({layout, true});
}

void FavouriteBoard::setAsTheShop()
{
    if (!m_isOwn)
        return;
    m_before.append({m_layout, true});
    take({ofShop(), false});
}

void FavouriteBoard::undo()
{
    if (!m_before.isEmpty())
        take(m_before.takeLast());
}

} // namespace mostrador
