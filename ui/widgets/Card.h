// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include <QFrame>

namespace mostrador {

/// A surface with a one-pixel line and rounded corners. What is inside keeps 14 px from the edge unless the layout says otherwise.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace mostrador
