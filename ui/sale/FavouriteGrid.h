// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include "ui/sale/tabs/TileSheet.h"
#include "ui/shell/Context.h"
#include <QWidget>

namespace mostrador {

class FavouriteTile;

/// The products that are sold with a finger: tiles in four calm colours, by category, with price and stock. What does not fit is on further pages.
class FavouriteGrid final : public QWidget {
    Q_OBJECT
public:
    FavouriteGrid(const Context &context, Catalogue &catalogue, Till &till, QWidget *parent = nullptr);
    void reload();
    void turn(int pages); ///< round: after the last comes the first
    int pages() const;
    int page() const { return m_page; }

Q_SIGNALS:
    void chosen(const mostrador::Product &product);
    void pagesChanged(); ///< the tiles were placed: another page may be shown, or there may be more or fewer

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void refreshStock(const QSet<QString> &skus);
    TileSheet sheet() const;

    Context m_context;
    Catalogue &m_catalogue;
    QList<FavouriteTile *> m_tiles;
    int m_page = 0;
};

} // namespace mostrador
