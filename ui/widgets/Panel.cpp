// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Panel.h"
#include <QPainter>

namespace mostrador {

Panel::Panel(const Theme &theme, Token fill, QWidget *parent) : QWidget(parent), m_theme(theme), m_fill(fill)
{
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_fill));
    const QColor line = m_theme.color(Token::Line);
    if (m_edges & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_edges & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_edges & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), line);
    if (m_edges & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), line);
}

} // namespace mostrador
