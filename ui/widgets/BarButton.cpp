// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BarButton.h"
#include "ui/theme/Paint.h"

namespace mostrador {

BarButton::BarButton(const Theme &theme, const QString &icon, QWidget *parent) : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    hide();
}

void BarButton::setWords(const QString &words, const QString &key, const QString &brief)
{
    setText(words);
    m_key = key;
    m_brief = brief;
    setAccessibleDescription(key);
    setToolTip(key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, key));
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QFont BarButton::keyFont() const
{
    QFont small = m_theme.font(Type::Tiny);
    small.setPixelSize(m_theme.px(10));
    return small;
}

void BarButton::setRoom(Room room)
{
    if (room == m_room)
        return;
    m_room = room;
    updateGeometry();
    update();
}

void BarButton::setMost(int width)
{
    if (width == m_most)
        return;
    m_most = width;
    updateGeometry();
    update();
}

QString BarButton::shownWords() const
{
    const QString words = m_room == Room::Icon ? QString() : m_room == Room::Brief ? m_brief : text();
    return m_most > 0 ? QFontMetrics(m_theme.font(Type::Body, QFont::Medium)).elidedText(words, Qt::ElideRight, m_most) : words;
}

QSize BarButton::sizeHint() const
{
    const QString shown = shownWords();
    if (shown.isEmpty())
        return {m_theme.px(36), m_theme.px(36)};
    const int words = QFontMetrics(m_theme.font(Type::Body, QFont::Medium)).horizontalAdvance(shown);
    const int key = m_key.isEmpty() || m_room != Room::All ? 0 : QFontMetrics(keyFont()).horizontalAdvance(m_key) + 6;
    return {m_theme.px(18) + 22 + words + key, m_theme.px(36)};
}

void BarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || underMouse())
        paint::box(painter, rect(), Theme::Radius, m_theme.color(isDown() ? Token::AccentSoft : Token::Raised));
    if (hasFocus())
        paint::box(painter, rect(), Theme::Radius, {}, m_theme.color(Token::Accent), 2);
    const int icon = m_theme.px(18);
    m_theme.icons().paint(painter, QRect(8, (height() - icon) / 2, icon, icon), m_icon, m_theme.color(Token::Dim));
    const QString shown = shownWords();
    if (shown.isEmpty())
        return;
    painter.setFont(m_theme.font(Type::Body, QFont::Medium));
    painter.setPen(m_theme.color(Token::Text));
    const QRect words(8 + icon + 6, 0, width(), height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (m_room != Room::All)
        return;
    painter.setFont(keyFont());
    painter.setPen(m_theme.color(Token::Dim));
    painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_key);
}

} // namespace mostrador
