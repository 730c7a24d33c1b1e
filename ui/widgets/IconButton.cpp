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

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

QSize IconButton::sizeHint() const
{
    return QSize(m_theme.px(36), m_theme.px(36));
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || isChecked() || underMouse())
        paint::box(painter, rect(), Theme::Radius, m_theme.color(isDown() || isChecked() ? Token::AccentSoft : Token::Raised));
    if (hasFocus())
        paint::box(painter, rect(), Theme::Radius, {}, m_theme.color(Token::Accent), 2);
    const int size = m_theme.px(20);
    const QRect box(rect().center().x() - size / 2 + 1, rect().center().y() - size / 2 + 1, size, size);
    m_theme.icons().paint(painter, box, m_icon, m_theme.color(isChecked() ? Token::Accent : Token::Dim));
}

} // namespace mostrador
