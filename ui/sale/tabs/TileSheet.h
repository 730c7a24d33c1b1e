// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QRect>

namespace mostrador {

/// How many tiles have room on a surface of that size, and where each stands: two to four beside each other, the edges those of the buttons below.
class TileSheet final {
public:
    TileSheet(const Theme &theme, QSize size, int tiles);
    int columns() const { return m_columns; }
    int perPage() const { return m_rows * m_columns; }
    int pages() const; ///< one at least
    /// Shows those of that page, and only them.
    template <typename Tile>
    void place(const QList<Tile *> &tiles, int page) const
    {
        for (int i = 0; i < tiles.size(); ++i) {
            const int at = i - page * perPage();
            const bool here = at >= 0 && at < perPage();
            tiles[i]->setVisible(here);
            if (here)
                tiles[i]->setGeometry(cell(at));
        }
    }

private:
    QRect cell(int at) const;
    static constexpr int Gap = 8;
    QSize m_size;
    int m_tiles;
    int m_columns;
    int m_rows;
    int m_high;
};

} // namespace mostrador
