// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"
#include "ui/theme/Paint.h"

namespace mostrador {

Card::Card(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setFrameStyle(QFrame::NoFrame);
    setContentsMargins(1, 1, 1, 1);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), Theme::CardRadius, m_theme.color(Token::Surface), m_theme.color(Token::Line));
}

} // namespace mostrador
