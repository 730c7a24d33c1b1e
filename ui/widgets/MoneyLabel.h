// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "ui/widgets/ThemedLabel.h"

namespace mostrador {

class Language;

/// An amount with its sign, written as the language in use writes numbers.
class MoneyLabel final : public ThemedLabel {
    Q_OBJECT
public:
    MoneyLabel(const Theme &theme, const Language &language, Type type, Token token = Token::Text, QFont::Weight weight = QFont::Normal);
    void setMoney(Money money);
    Money money() const { return m_money; }
    void setShrinks(); ///< takes the width it is given and writes smaller when an amount is too long for it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rewrite();
    const Language &m_language;
    void fit();
    Money m_money;
    Type m_type;
    QFont::Weight m_weight;
    bool m_shrinks = false;
};

} // namespace mostrador
