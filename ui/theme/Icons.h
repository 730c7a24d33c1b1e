// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

namespace mostrador {

/// Lucide's icons from :/icons, drawn in a colour of ours. Main thread.
class Icons final {
public:
    /// `size` in logical pixels; cached for each name, colour, size and device pixel ratio.
    QPixmap pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio) const;
    void paint(QPainter &painter, const QRect &rect, const QString &name, const QColor &color) const;
    static bool exists(const QString &name);

private:
    mutable QHash<QString, QPixmap> m_cache;
};

} // namespace mostrador
