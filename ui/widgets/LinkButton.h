// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QAbstractButton>

namespace mostrador {

/// Underlined words that do something, in the colour of what they stand on.
class LinkButton final : public QAbstractButton {
    Q_OBJECT
public:
    LinkButton(const Theme &theme, Token token, QWidget *parent = nullptr);
    void setToken(Token token);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Token m_token;
};

} // namespace mostrador
