// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReceiptPreview.h"
#include <QPainter>

namespace mostrador {

ReceiptPreview::ReceiptPreview(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ReceiptPreview::setPaper(const QImage &paper)
{
    m_paper = paper;
    update();
}

void ReceiptPreview::paintEvent(QPaintEvent *)
{
    if (m_paper.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = m_paper.size().scaled(this->size() - QSize(2, 2), Qt::KeepAspectRatio).boundedTo(m_paper.size());
    const QRect place(QPoint((width() - size.width()) / 2, 1), size);
    const qreal sharp = devicePixelRatioF();
    QImage shown = m_paper.scaled(size * sharp, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(sharp);
    painter.drawImage(place.topLeft(), shown);
    painter.setPen(m_theme.color(Token::Line));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

} // namespace mostrador
