// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace mostrador {

static QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

bool Icons::exists(const QString &name)
{
    return QFile::exists(fileOf(name));
}

QPixmap Icons::pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio) const
{
    const QString key = QStringLiteral("%1|%2|%3|%4").arg(name, color.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    const auto known = m_cache.constFind(key);
    if (known != m_cache.constEnd())
        return *known;
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(fileOf(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", color.name().toLatin1());
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    m_cache.insert(key, pixmap);
    return pixmap;
}

void Icons::paint(QPainter &painter, const QRect &rect, const QString &name, const QColor &color) const
{
    const int size = qMin(rect.width(), rect.height());
    const QPixmap image = pixmap(name, color, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2, image);
}

} // namespace mostrador
