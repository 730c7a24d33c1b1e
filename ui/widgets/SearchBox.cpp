// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchBox.h"
#include "ui/theme/Paint.h"

namespace mostrador {

SearchBox::SearchBox(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setProperty("scanTarget", true);
    connect(&theme, &Theme::changed, this, &SearchBox::restyle);
    restyle();
}

void SearchBox::setTexts(const QString &placeholder, const QString &key)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setAccessibleDescription(key);
    m_key = key;
    restyle();
}

void SearchBox::restyle()
{
    setFont(m_theme.font(Type::Body));
    const int key = m_key.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Label, QFont::Medium)).horizontalAdvance(m_key) + 22;
    setTextMargins(m_theme.px(18) + 14, 0, key, 0);
    update();
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int size = m_theme.px(18);
    m_theme.icons().paint(painter, QRect(12, (height() - size) / 2, size, size), QStringLiteral("search"), m_theme.color(Token::Dim));
    if (m_key.isEmpty() || !text().isEmpty())
        return;
    const QFont font = m_theme.font(Type::Label, QFont::Medium);
    const int wide = QFontMetrics(font).horizontalAdvance(m_key) + 14;
    const int high = m_theme.px(20);
    const QRect box(width() - wide - 10, (height() - high) / 2, wide, high);
    paint::box(painter, box, 4, {}, m_theme.color(Token::Line));
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Dim));
    painter.drawText(box, Qt::AlignCenter, m_key);
}

} // namespace mostrador
