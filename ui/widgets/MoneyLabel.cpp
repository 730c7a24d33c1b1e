// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MoneyLabel.h"
#include "ui/shell/Language.h"

namespace mostrador {

MoneyLabel::MoneyLabel(const Theme &theme, const Language &language, Type type, Token token, QFont::Weight weight)
    : ThemedLabel(theme, type, token, weight), m_language(language)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(&language, &Language::changed, this, &MoneyLabel::rewrite);
}

void MoneyLabel::setMoney(Money money)
{
    m_money = money;
    rewrite();
}

void MoneyLabel::rewrite()
{
    setText(m_money.currency().isValid() ? m_language.text().withSymbol(m_money) : QString());
}

} // namespace mostrador
