// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Product.h"
#include <QList>
#include <QString>

namespace mostrador {

/// The tiles of the favourites as somebody arranged them: which product on which place, in which of the calm colours. A value.
class FavouriteLayout final {
public:
    static constexpr int MostTiles = Product::MostFavourites;
    static constexpr int Colours = 4;
    struct Tile {
        Sku sku;
        int colour = -1; ///< 0 to 3; -1: by its category
        bool operator==(const Tile &) const = default;
    };

    FavouriteLayout() = default;
    explicit FavouriteLayout(const QList<Tile> &tiles) : m_tiles(tiles.mid(0, MostTiles)) {}
    const QList<Tile> &tiles() const { return m_tiles; }
    int size() const { return int(m_tiles.size()); }

    bool put(int at, const Sku &sku); ///< another product on the tile; at the end: a new tile. False: it has a tile already, or there are too many
    void remove(int at);
    int move(int at, int by); ///< where it is then
    void setColour(int at, int colour);
    QString toText() const;
    static FavouriteLayout fromText(const QString &text); ///< what cannot be read is left out
    bool operator==(const FavouriteLayout &) const = default;

private:
    QList<Tile> m_tiles;
};

} // namespace mostrador
