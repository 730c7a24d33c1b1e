// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"
#include <QPainter>
#include <QVBoxLayout>

namespace mostrador {

EmptyState::EmptyState(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_title(new ThemedLabel(theme, Type::CodeBox, Token::Text, QFont::Medium)),
      m_hints(new ThemedLabel(theme, Type::Body, Token::Dim))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_hints->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hints->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addSpacing(64);
    layout->addWidget(m_title);
    layout->addWidget(m_hints);
    layout->addStretch(2);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void EmptyState::setTexts(const QString &title, const QStringList &hints)
{
    m_title->setText(title);
    m_hints->setText(hints.join(QLatin1Char('\n')));
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    constexpr int size = 44;
    const QRect box((width() - size) / 2, m_title->y() - size - 14, size, size);
    m_theme.icons().paint(painter, box, m_icon, m_theme.color(Token::Dim));
}

} // namespace mostrador
