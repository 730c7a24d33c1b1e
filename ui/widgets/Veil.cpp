// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Veil.h"
#include <QColor>
#include <QEvent>
#include <QPainter>

namespace mostrador {

static constexpr QColor Paleness(243, 244, 246);

Veil::Veil(QWidget *over) : QWidget(over)
{
    over->installEventFilter(this);
    hide();
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Veil::mousePressEvent(QMouseEvent *)
{
    Q_EMIT clicked();
}

void Veil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // letters and what they stand on alike: fading would take them from each other
    painter.fillRect(rect(), Paleness);
}

} // namespace mostrador
