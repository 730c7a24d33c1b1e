// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ThemedLabel.h"
#include <QPainter>

namespace mostrador {

ThemedLabel::ThemedLabel(const Theme &theme, Type type, Token token, QFont::Weight weight, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_type(type), m_token(token), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &ThemedLabel::restyle);
    restyle();
}

void ThemedLabel::setToken(Token token)
{
    m_token = token;
    restyle();
}

void ThemedLabel::setElides()
{
    m_elides = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ThemedLabel::setFits()
{
    m_fits = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

QFont ThemedLabel::fittingFont() const
{
    QFont font = this->font();
    const QRect room = contentsRect();
    for (const int least = qMax(11, font.pixelSize() * 3 / 5); font.pixelSize() > least; font.setPixelSize(font.pixelSize() - 1)) {
        const QRect needed = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap, text());
        if (needed.width() <= room.width() && needed.height() <= room.height())
            break;
    }
    return font;
}

void ThemedLabel::paintEvent(QPaintEvent *event)
{
    if (m_fits) {
        QPainter painter(this);
        painter.setFont(fittingFont());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(contentsRect(), int(alignment()) | Qt::TextWordWrap, text());
        return;
    }
    if (!m_elides)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()), fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void ThemedLabel::restyle()
{
    setFont(m_theme.font(m_type, m_weight));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_token));
    colors.setColor(QPalette::Link, m_theme.color(Token::Accent));
    setPalette(colors);
}

} // namespace mostrador
