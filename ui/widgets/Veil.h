// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mostrador {

/// Shades what it lies on: not to be touched now, and as readable as before.
class Veil final : public QWidget {
    Q_OBJECT
public:
    explicit Veil(QWidget *over);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace mostrador
