// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/StationCard.h"
#include "ui/widgets/ThemedLabel.h"
#include <QHBoxLayout>
#include <QPainter>

namespace mostrador {

namespace {
constexpr int IconSize = 24;
constexpr int TextLeft = 56;
} // namespace

StationCard::StationCard(const Theme &theme, const QString &icon, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_icon(icon), m_name(new ThemedLabel(theme, Type::List, Token::Text, QFont::Medium)),
      m_line(new ThemedLabel(theme, Type::Label, Token::Dim)), m_state(new Chip(theme))
{
    auto *first = new QHBoxLayout;
    m_name->setWordWrap(true);
    first->addWidget(m_name, 1);
    first->addWidget(m_state, 0, Qt::AlignTop);
    m_line->setWordWrap(true);
    m_line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(TextLeft, 12, 16, 12);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(m_line, 1);
}

void StationCard::set(const QString &name, const QString &line, Chip::Kind kind, const QString &state)
{
    m_name->setText(name);
    if (m_line->text() != line)
        m_line->setText(line);
    m_state->set(kind, state);
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(name, state, line));
    update();
}

QString StationCard::line() const
{
    return m_line->text();
}

void StationCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    m_theme.icons().paint(painter, QRect(17, 16, IconSize, IconSize), m_icon, m_theme.color(Chip::textToken(m_state->kind())));
}

} // namespace mostrador
