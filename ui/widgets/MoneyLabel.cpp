// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MoneyLabel.h"
#include "ui/shell/Language.h"

namespace mostrador {

MoneyLabel::MoneyLabel(const Theme &theme, const Language &language, Type type, Token token, QFont::Weight weight)
    : ThemedLabel(theme, type, token, weight), m_language(language), m_type(type), m_weight(weight)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(&language, &Language::changed, this, &MoneyLabel::rewrite);
    connect(&theme, &Theme::changed, this, &MoneyLabel::fit);
}

void MoneyLabel::setMoney(Money money)
{
    m_money = money;
    rewrite();
}

void MoneyLabel::rewrite()
{
    setText(m_money.currency().isValid() ? m_language.text().withSymbol(m_money) : QString());
    fit();
}

void MoneyLabel::setShrinks()
{
    m_shrinks = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    fit();
}

void MoneyLabel::fit()
{
    if (!m_shrinks)
        return;
    QFont font = theme().font(m_type, m_weight);
    const int high = QFontMetrics(font).height(); // the place stays as high, whatever the amount
    if (minimumHeight() != high)
        setFixedHeight(high);
    const int wide = QFontMetrics(font).horizontalAdvance(text());
    if (wide > width() && wide > 0)
        font.setPixelSize(qMax(11, font.pixelSize() * width() / (wide + 2)));
    if (font != this->font())
        setFont(font);
}

void MoneyLabel::resizeEvent(QResizeEvent *event)
{
    ThemedLabel::resizeEvent(event);
    fit();
}

} // namespace mostrador
