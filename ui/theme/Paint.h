// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRect>

namespace mostrador::paint {

/// A rounded box on whole pixels: fill and a line inside its edge; an invalid colour leaves that part out.
void box(QPainter &painter, const QRect &rect, int radius, const QColor &fill, const QColor &line = {}, int width = 1);

} // namespace mostrador::paint
