// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/ProductHead.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/ThemedLabel.h"
#include <QVBoxLayout>

namespace mostrador {

static constexpr int Tile = 50;

ProductHead::ProductHead(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(new ThemedLabel(theme, Type::SaleLine, Token::Text, QFont::Medium)),
      m_second(new ThemedLabel(theme, Type::Label, Token::Dim))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tile + 12, 0, 0, 0);
    column->setSpacing(2);
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_name, 1);
    column->addWidget(m_second);
    m_name->setFits();
    m_second->setElides();
    connect(&theme, &Theme::changed, this, &ProductHead::restyle);
    restyle();
}

void ProductHead::restyle()
{
    const int words = QFontMetrics(m_theme.font(Type::SaleLine)).height() + QFontMetrics(m_theme.font(Type::Label)).height() + 4;
    setFixedHeight(qMax(Tile, words));
    update();
}

void ProductHead::setTexts(const QString &name, const QString &second)
{
    m_name->setText(name);
    m_name->setToolTip(name);
    m_second->setText(second);
    m_second->setToolTip(second);
}

QString ProductHead::name() const
{
    return m_name->text();
}

void ProductHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box(0, (height() - Tile) / 2, Tile, Tile);
    paint::box(painter, box, Theme::Radius, m_theme.color(Token::Tile1));
    m_theme.icons().paint(painter, box.adjusted(12, 12, -12, -12), QStringLiteral("package"), m_theme.color(Token::Dim));
}

} // namespace mostrador
