// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"
#include <QPointer>

namespace mostrador {

/// Every key by screen, made from the table that the keys work by, so that it cannot be wrong. Esc or any other key closes it.
class CheatSheet final : public Card {
    Q_OBJECT
public:
    struct Line { QString keys; QString text; }; ///< without keys: the head of the group that follows
    CheatSheet(const Context &context, QWidget *parent);
    void open();
    QList<Line> lines() const;
    int pages() const; ///< PgDn and PgUp turn them

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Grid { int rows = 0; int columns = 1; int step = 1; };
    Grid grid() const;
    QList<QList<Line>> columns(int rows) const;
    QString keysOf(const QString &action) const;
    void paintLine(QPainter &painter, const QRect &place, const Line &line, int pixels) const;
    void close();
    Context m_context;
    int m_page = 0;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace mostrador
