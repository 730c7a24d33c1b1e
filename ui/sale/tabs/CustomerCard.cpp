// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sale/tabs/CustomerCard.h"
#include "ui/theme/Paint.h"

namespace mostrador {

CustomerCard::CustomerCard(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CustomerCard::setKey(const QString &key)
{
    m_key = key;
    setAccessibleDescription(key);
    update();
}

void CustomerCard::setCustomer(const QString &name, bool isNamed)
{
    setText(name);
    setToolTip(name);
    setAccessibleName(tr("Customer: %1").arg(name));
    m_isNamed = isNamed;
    update();
}

QSize CustomerCard::sizeHint() const
{
    return {160, m_theme.control(48)};
}

void CustomerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), Theme::Radius, m_theme.color(isDown() || underMouse() ? Token::Raised : Token::Surface),
               m_theme.color(hasFocus() || m_isNamed ? Token::Accent : Token::Line), hasFocus() ? 2 : 1);
    const int icon = m_theme.px(20);
    m_theme.icons().paint(painter, QRect(14, (height() - icon) / 2, icon, icon), QStringLiteral("user"), m_theme.color(m_isNamed ? Token::Accent : Token::Text));
    painter.setFont(m_theme.font(Type::Label));
    const int key = painter.fontMetrics().horizontalAdvance(m_key);
    painter.setPen(m_theme.color(Token::Dim));
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, m_key);
    const QRect words(14 + icon + 12, 0, width() - icon - key - 14 - 12 - 12 - 10, height());
    painter.setFont(m_theme.font(Type::List, m_isNamed ? QFont::Medium : QFont::Normal));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace mostrador
