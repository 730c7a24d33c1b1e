// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinkButton.h"
#include "ui/theme/Paint.h"
#include <QFontMetrics>

namespace mostrador {

LinkButton::LinkButton(const Theme &theme, Token token, QWidget *parent) : QAbstractButton(parent), m_theme(theme), m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LinkButton::setToken(Token token)
{
    m_token = token;
    update();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Body, QFont::Medium));
    return {metrics.horizontalAdvance(text()) + 12, metrics.height() + 6};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus())
        paint::box(painter, rect(), 4, {}, m_theme.color(Token::Accent), 2);
    QFont font = m_theme.font(Type::Body, QFont::Medium);
    font.setUnderline(true);
    for (const int least = qMax(11, font.pixelSize() * 3 / 4); font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(text()) > width() - 4;)
        font.setPixelSize(font.pixelSize() - 1); // where its own size has no room
    painter.setFont(font);
    painter.setPen(m_theme.color(m_token));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace mostrador
