// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QLabel>

namespace mostrador {

/// Text in one of the theme's sizes and colours; follows the theme.
class ThemedLabel : public QLabel {
    Q_OBJECT
public:
    ThemedLabel(const Theme &theme, Type type, Token token = Token::Text, QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);
    void setToken(Token token);
    void setFits();   ///< smaller type and a second line before anything of the text is left out
    void setElides(); ///< takes the width it is given; what does not fit ends in an ellipsis

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    void restyle();
    QFont fittingFont() const;
    const Theme &m_theme;
    Type m_type;
    Token m_token;
    QFont::Weight m_weight;
    bool m_elides = false;
    bool m_fits = false;
};

} // namespace mostrador
