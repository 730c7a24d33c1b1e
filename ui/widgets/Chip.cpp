// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"
#include "ui/theme/Paint.h"
#include <QFontMetrics>

namespace mostrador {

Chip::Chip(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::set(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

Token Chip::textToken(Kind kind)
{
    switch (kind) {
    case Kind::Accent: return Token::Accent;
    case Kind::Ok: return Token::Ok;
    case Kind::Warn: return Token::Warn;
    case Kind::Bad: return Token::Bad;
    case Kind::Neutral: break;
    }
    return Token::Dim;
}

Token Chip::softToken(Kind kind)
{
    switch (kind) {
    case Kind::Accent: return Token::AccentSoft;
    case Kind::Ok: return Token::OkSoft;
    case Kind::Warn: return Token::WarnSoft;
    case Kind::Bad: return Token::BadSoft;
    case Kind::Neutral: break;
    }
    return Token::Raised;
}

QSize Chip::sizeOf(const Theme &theme, const QString &text)
{
    const QFontMetrics metrics(theme.font(Type::Label, QFont::Medium));
    return {metrics.horizontalAdvance(text) + 16, theme.px(22)};
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_theme, m_text);
}

QRect Chip::paintIn(QPainter &painter, const Theme &theme, const QRect &rect, Kind kind, const QString &text, Qt::Alignment alignment)
{
    QSize size = sizeOf(theme, text);
    size.setWidth(qMin(size.width(), rect.width()));
    const int left = alignment & Qt::AlignRight ? rect.right() + 1 - size.width() : rect.left();
    const QRect box(left, rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    paint::box(painter, box, 5, theme.color(softToken(kind)), kind == Kind::Neutral ? theme.color(Token::Line) : QColor());
    painter.save();
    painter.setFont(theme.font(Type::Label, QFont::Medium));
    painter.setPen(theme.color(textToken(kind)));
    const QRect inner = box.adjusted(7, 0, -7, 0);
    painter.drawText(inner, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 2));
    painter.restore();
    return box;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIn(painter, m_theme, rect(), m_kind, m_text);
}

} // namespace mostrador
