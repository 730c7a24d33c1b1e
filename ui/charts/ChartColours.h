// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace mostrador {

/// What a chart is drawn with; the screen fills it from the theme's tokens.
struct ChartColours {
    QColor line;      ///< series
    QColor area;      ///< under it
    QColor grid;
    QColor text;      ///< axis labels
    QColor threshold; ///< a minimum
    QColor surface;   ///< behind it all
    QFont font;
};

} // namespace mostrador
