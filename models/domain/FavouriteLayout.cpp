// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/FavouriteLayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace mostrador {

bool FavouriteLayout::put(int at, const Sku &sku)
{
    if (at < 0 || at > size() || sku.isEmpty() || (at == size() && size() >= MostTiles))
        return false;
    const bool known = std::any_of(m_tiles.cbegin(), m_tiles.cend(), [&sku](const Tile &tile) { return tile.sku == sku; });
    if (known)
        return false;
    if (at == size())
        m_tiles.append({sku, -1});
    else
        m_tiles[at].sku = sku;
    return true;
}

void FavouriteLayout::remove(int at)
{
    if (at >= 0 && at < size())
        m_tiles.removeAt(at);
}

int FavouriteLayout::move(int at, int by)
{
    if (at < 0 || at >= size())
        return at;
    const int to = qBound(0, at + by, size() - 1);
    m_tiles.move(at, to);
    return to;
}

void FavouriteLayout::setColour(int at, int colour)
{
    if (at >= 0 && at < size())
        m_tiles[at].colour = colour >= 0 && colour < Colours ? colour : -1;
}

QString FavouriteLayout::toText() const
{
    QJsonArray all;
    for (const Tile &tile : m_tiles)
        all.append(QJsonObject{{QStringLiteral("sku"), tile.sku}, {QStringLiteral("colour"), tile.colour}});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

FavouriteLayout FavouriteLayout::fromText(const QString &text)
{
    FavouriteLayout layout;
    for (const QJsonValue &item : QJsonDocument::fromJson(text.toUtf8()).array())
        if (layout.put(layout.size(), item[QStringLiteral("sku")].toString().left(40)))
            layout.setColour(layout.size() - 1, item[QStringLiteral("colour")].toInt(-1));
    return layout;
}

} // namespace mostrador
