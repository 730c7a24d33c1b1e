// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mostrador {

class Theme;

/// Dims what it lies on: readable, not to be touched now.
class Veil final : public QWidget {
    Q_OBJECT
public:
    Veil(const Theme &theme, QWidget *over);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace mostrador
