// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QWidget>

namespace mostrador {

/// A plain area filled with one token, with a line on one of its edges if asked for.
class Panel : public QWidget {
    Q_OBJECT
public:
    Panel(const Theme &theme, Token fill, QWidget *parent = nullptr);
    void setLine(Qt::Edges edges) { m_edges = edges; }

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    Token m_fill;
    Qt::Edges m_edges;
};

} // namespace mostrador
