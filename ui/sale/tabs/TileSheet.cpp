// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/tabs/TileSheet.h"

namespace mostrador {

TileSheet::TileSheet(const Theme &theme, QSize size, int tiles)
    : m_size(size), m_tiles(tiles), m_columns(qBound(2, (size.width() + Gap) / (theme.px(92) + Gap), 4)), m_rows(qMax(1, (size.height() + Gap) / (theme.px(84) + Gap)))
{
    const int used = qMin(m_rows, qMax(4, (tiles + m_columns - 1) / m_columns));
    m_high = qMin(theme.px(122), (size.height() - Gap * (used - 1)) / used);
}

int TileSheet::pages() const
{
    return qMax(1, (m_tiles + perPage() - 1) / perPage());
}

QRect TileSheet::cell(int at) const
{
    const int left = (at % m_columns) * (m_size.width() + Gap) / m_columns;
    const int right = (at % m_columns + 1) * (m_size.width() + Gap) / m_columns - Gap;
    return {left, (at / m_columns) * (m_high + Gap), right - left, m_high};
}

} // namespace mostrador
