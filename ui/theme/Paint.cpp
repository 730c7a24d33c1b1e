// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Paint.h"

namespace mostrador::paint {

void box(QPainter &painter, const QRect &rect, int radius, const QColor &fill, const QColor &line, int width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = line.isValid() ? width / 2.0 : 0.0;
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace mostrador::paint
