// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Veil.h"
#include "ui/theme/Theme.h"
#include <QEvent>
#include <QPainter>

namespace mostrador {

Veil::Veil(const Theme &theme, QWidget *over) : QWidget(over), m_theme(theme)
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
    QColor color = m_theme.color(Token::Surface);
    color.setAlphaF(0.38F);
    painter.fillRect(rect(), color);
}

} // namespace mostrador
