// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconButton.h"
#include "ui/theme/Paint.h"

namespace mostrador {

IconButton::IconButton(const Theme &theme, const QString &icon, QWidget *parent) : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconButton::setName(const QString &name, const QString &key)
{
    m_key = key;
    setAccessibleName(name);
    setAccessibleDescription(key);
    setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
    updateGeometry();
    update();
}

QFont IconButton::keyFont() const
{
    QFont small = m_theme.font(Type::Tiny);
    small.setPixelSize(m_theme.px(10));
    return small;
}

QSize IconButton::sizeHint() const
{
    const int key = m_key.isEmpty() ? 0 : QFontMetrics(keyFont()).horizontalAdvance(m_key) + 6;
    return QSize(qMax(key, m_theme.px(36)), m_theme.px(36));
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || isChecked() || underMouse())
        paint::box(painter, rect(), Theme::Radius, m_theme.color(isDown() || isChecked() ? Token::AccentSoft : Token::Raised));
    if (hasFocus())
        paint::box(painter, rect(), Theme::Radius, {}, m_theme.color(Token::Accent), 2);
    const int size = m_theme.px(20);
    const int foot = m_key.isEmpty() ? 0 : QFontMetrics(keyFont()).height() - 2;
    const QRect box(rect().center().x() - size / 2 + 1, rect().center().y() - (size + foot) / 2 + 1, size, size);
    painter.setFont(keyFont());
    painter.setPen(m_theme.color(Token::Dim));
    painter.drawText(QRect(0, box.bottom() + 1, width(), foot + 2), Qt::AlignCenter, m_key);
    m_theme.icons().paint(painter, box, m_icon, m_theme.color(isChecked() ? Token::Accent : Token::Dim));
}

} // namespace mostrador
