// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyButton.h"
#include "ui/theme/Paint.h"
#include <QFontMetrics>

namespace mostrador {

KeyButton::KeyButton(const Theme &theme, Look look, QWidget *parent) : QAbstractButton(parent), m_theme(theme), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void KeyButton::setAmount(const QString &amount)
{
    m_amount = amount;
    updateGeometry();
    update();
}

void KeyButton::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

/// The word of a Plain one: what has the property "digit" is looked for by a finger, and larger.
static Type wordType(const QWidget *button)
{
    return button->property("digit").toBool() ? Type::CodeBox : Type::Body;
}

int KeyButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Label, QFont::Medium)).horizontalAdvance(m_key) + 14;
}

int KeyButton::contentWidth() const
{
    const auto width = [this](Type type, QFont::Weight weight, const QString &text) {
        return QFontMetrics(m_theme.font(type, weight)).horizontalAdvance(text);
    };
    switch (m_look) {
    case Look::Plain:
    case Look::Primary: return qMax(width(wordType(this), QFont::Normal, text()), width(Type::Label, QFont::Normal, m_key)) + 20;
    case Look::Row: return 26 + qMax(keyWidth(), m_theme.px(38)) + (m_icon.isEmpty() ? 0 : m_theme.px(20) + 14) + width(Type::Label, QFont::Medium, text()) + 14; // drawn smaller if need be
    case Look::Pay:
        return 40 + width(Type::LastItem, QFont::Medium, text()) + (m_key.isEmpty() ? 0 : 14 + keyWidth())
            + (m_amount.isEmpty() ? 0 : 20 + width(Type::LastItem, QFont::Bold, m_amount)); // drawn smaller if need be
    }
    return 0;
}

QSize KeyButton::sizeHint() const
{
    if (property("pad").toBool()) // of a pad in a column of its own: as high as a finger needs, whatever the type's size
        return {contentWidth(), qMax(48, QFontMetrics(m_theme.font(wordType(this))).height() + 4)};
    const int height = m_look == Look::Pay ? 76 : m_look == Look::Row ? (property("low").toBool() ? 36 : 46) : 52;
    return {contentWidth(), m_theme.control(height)};
}

/// Words may be written smaller where there is no room for them.
QSize KeyButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    if (sizePolicy().horizontalPolicy() == QSizePolicy::Fixed || property("pad").toBool())
        return whole;
    if (m_look == Look::Row)
        return {qMin(whole.width(), m_theme.px(150)), qMin(whole.height(), m_theme.control(42))};
    const int least =
        m_look == Look::Pay ? whole.width() * 3 / 4 : qMax((whole.width() - 20) * 3 / 4 + 12, QFontMetrics(m_theme.font(Type::Label)).horizontalAdvance(m_key) + 12);
    return {qMin(whole.width(), least), whole.height()};
}

/// The largest type, from the usual one down to three quarters, in which the text has room.
static QFont fitting(QFont font, const QString &text, int room)
{
    for (const int least = qMax(11, font.pixelSize() * 3 / 4); font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(text) > room;)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

void KeyButton::paintKeyBox(QPainter &painter, const QRect &box, const QColor &line, const QColor &text)
{
    paint::box(painter, box, 4, {}, line);
    painter.setFont(m_theme.font(Type::Label, QFont::Medium));
    painter.setPen(text);
    painter.drawText(box, Qt::AlignCenter, m_key);
}

void KeyButton::paintPlain(QPainter &painter)
{
    const bool primary = m_look == Look::Primary && isEnabled();
    const Token fill = primary ? Token::Accent : isDown() || isChecked() ? Token::AccentSoft : underMouse() && isEnabled() ? Token::Raised : Token::Surface;
    paint::box(painter, rect(), Theme::Radius, primary && isDown() ? m_theme.color(fill).darker(112) : m_theme.color(fill),
               primary ? QColor() : m_theme.color(hasFocus() || isChecked() ? Token::Accent : Token::Line), hasFocus() ? 2 : 1);
    if (primary && hasFocus())
        paint::box(painter, rect().adjusted(3, 3, -3, -3), Theme::Radius - 3, {}, m_theme.color(Token::OnAccent), 2);
    painter.setFont(fitting(m_theme.font(wordType(this), m_look == Look::Primary ? QFont::Medium : QFont::Normal), text(), width() - 12));
    painter.setPen(m_theme.color(primary ? Token::OnAccent : isEnabled() ? Token::Text : Token::Dim));
    if (m_key.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const int middle = height() / 2 + m_theme.px(2);
    painter.drawText(QRect(0, 0, width(), middle), Qt::AlignHCenter | Qt::AlignBottom, text());
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_theme.color(primary ? Token::OnAccent : Token::Dim));
    painter.drawText(QRect(0, middle, width(), height() - middle), Qt::AlignHCenter | Qt::AlignTop, m_key);
}

void KeyButton::paintRow(QPainter &painter)
{
    if (isChecked()) {
        paint::box(painter, rect(), Theme::Radius, m_theme.color(Token::Selection));
        painter.fillRect(0, 4, 3, height() - 8, m_theme.color(Token::Accent));
    } else if (underMouse() && isEnabled()) {
        paint::box(painter, rect(), Theme::Radius, m_theme.color(Token::Raised));
    }
    if (hasFocus())
        paint::box(painter, rect(), Theme::Radius, {}, m_theme.color(Token::Accent), 2);
    int x = 14;
    if (!m_key.isEmpty()) {
        const int keyHeight = m_theme.px(20);
        paintKeyBox(painter, QRect(x, (height() - keyHeight) / 2, qMax(keyWidth(), m_theme.px(38)), keyHeight), m_theme.color(Token::Line), m_theme.color(Token::Dim));
        x += qMax(keyWidth(), m_theme.px(38)) + 12;
    }
    if (!m_icon.isEmpty()) {
        const int size = m_theme.px(20);
        m_theme.icons().paint(painter, QRect(x, (height() - size) / 2, size, size), m_icon, m_theme.color(Token::Text));
        x += size + 14;
    }
    QFont font = m_theme.font(Type::SaleLine, isChecked() ? QFont::Medium : QFont::Normal);
    const int room = width() - x - 8;
    const int wide = QFontMetrics(font).horizontalAdvance(text());
    if (wide > room && room > 0)
        font.setPixelSize(qMax(11, font.pixelSize() * room / wide));
    painter.setFont(font);
    painter.setPen(m_theme.color(isEnabled() ? Token::Text : Token::Dim));
    painter.drawText(QRect(x, 0, width() - x - 8, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.drawText(rect().adjusted(0, 0, -14, 0), Qt::AlignRight | Qt::AlignVCenter, m_amount);
}

void KeyButton::paintPay(QPainter &painter)
{
    QColor fill = m_theme.color(isEnabled() ? Token::Accent : Token::Canvas);
    if (isDown())
        fill = fill.darker(112);
    const QColor ink = m_theme.color(isEnabled() ? Token::OnAccent : Token::Dim);
    paint::box(painter, rect(), Theme::Radius, fill, isEnabled() ? QColor() : m_theme.color(Token::Line));
    if (hasFocus())
        paint::box(painter, rect().adjusted(3, 3, -3, -3), Theme::Radius - 3, {}, ink, 2);
    const int beside = m_key.isEmpty() ? 0 : 14 + keyWidth();
    const int amountLeast = m_amount.isEmpty() ? 0 : 20 + QFontMetrics(m_theme.font(Type::LastItem, QFont::Bold)).horizontalAdvance(m_amount) * 3 / 4;
    const QFont labelFont = fitting(m_theme.font(Type::LastItem, QFont::Medium), text(), width() - 28 - beside - amountLeast);
    const int labelWidth = QFontMetrics(labelFont).horizontalAdvance(text());
    const int group = labelWidth + beside;
    const int left = m_amount.isEmpty() ? (width() - group) / 2 : qMin(22, width() / 24);
    painter.setFont(labelFont);
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, labelWidth + 4, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!m_amount.isEmpty()) {
        QFont amountFont = m_theme.font(Type::Missing, QFont::Bold);
        const int room = width() - left - group - 22 - 16;
        const int wide = QFontMetrics(amountFont).horizontalAdvance(m_amount);
        if (wide > room && room > 0)
            amountFont.setPixelSize(qMax(12, amountFont.pixelSize() * room / wide));
        painter.setFont(amountFont);
        painter.drawText(rect().adjusted(0, 0, -22, 0), Qt::AlignRight | Qt::AlignVCenter, m_amount);
    }
    if (!m_key.isEmpty()) {
        const int keyHeight = m_theme.px(21);
        paintKeyBox(painter, QRect(left + labelWidth + 14, (height() - keyHeight) / 2, keyWidth(), keyHeight), ink, ink);
    }
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    switch (m_look) {
    case Look::Plain: case Look::Primary: return paintPlain(painter);
    case Look::Row: return paintRow(painter);
    case Look::Pay: return paintPay(painter);
    }
}

} // namespace mostrador
