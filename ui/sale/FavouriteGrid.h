// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include "ui/favourites/FavouriteBoard.h"
#include "ui/sale/tabs/TileSheet.h"
#include "ui/shell/Context.h"
#include <QWidget>

namespace mostrador {

class FavouriteTile;

/// The products that are sold with a finger: tiles in four calm colours, by category, with price and stock. What does not fit is on further pages.
/// While they are edited there is a place for a new one at the end, and what is gone from the catalogue is shown by its number; behind something
/// else that one waits, and is up to date when it is shown or asked for a place.
class FavouriteGrid final : public QWidget {
    Q_OBJECT
public:
    FavouriteGrid(const Context &context, Catalogue &catalogue, Till &till, FavouriteBoard &board, QWidget *parent = nullptr);
    void setEditing(bool editing);
    void setPrices(const PriceOf &priceOf);
    int current() const { return m_current; } ///< the tile that has or had the focus, by its place on the board
    void setCurrent(int place);               ///< with its page, and the focus
    void turn(int pages); ///< round: after the last comes the first
    int pages() const;
    int page() const { return m_page; }

Q_SIGNALS:
    void chosen(const mostrador::Product &product);
    void placeChosen(int place); ///< while they are edited
    void held(int place);        ///< a finger stayed on it
    void pagesChanged();         ///< the tiles were placed: another page may be shown, or there may be more or fewer

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void refresh();
    void refreshProducts(const QSet<QString> &skus);
    void freshen();
    bool waits() const { return m_editing && !isVisible(); }
    FavouriteTile *add(const Product &product, Token colour, int place);
    void step(int from, int columns, int rows);
    void place();
    void refreshStock(const QSet<QString> &skus);
    TileSheet sheet() const;

    Context m_context;
    Catalogue &m_catalogue;
    FavouriteBoard &m_board;
    PriceOf m_priceOf;
    QList<FavouriteTile *> m_tiles;
    QList<int> m_places;     ///< of each on the board
    FavouriteLayout m_shown; ///< whose tiles these are
    bool m_isStale = false;
    bool m_editing = false;
    int m_current = 0;
    int m_page = 0;
};

} // namespace mostrador
