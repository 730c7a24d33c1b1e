// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>

namespace mostrador {

/// Every colour of the program. The values are in resources/themes/tokens.json, one set for light and one for dark.
enum class Token {
    Canvas, Surface, Raised, Line, Field, Text, Dim, Rail, RailText, RailSelected, OnRail, Accent, OnAccent, AccentSoft, Selection,
    Ok, OkSoft, Warn, WarnSoft, WarnLine, Bad, BadSoft, Tile1, Tile2, Tile3, Tile4, Count
};

/// One theme's colours.
class Tokens final {
public:
    /// From the file's object `name` ("light", "dark"). A token that is missing is a programming error and comes out magenta.
    static Tokens load(const QString &file, const QString &name);
    QColor operator[](Token token) const { return m_colors[int(token)]; }
    static QString nameOf(Token token);

private:
    QColor m_colors[int(Token::Count)];
};

} // namespace mostrador
