// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"
#include <QPointer>

namespace mostrador {

/// Every key by screen, made from the table that the keys work by, so that it cannot be wrong. Never smaller than a label: what has no room stands
/// on the next page, and a group stays together if it can. PgUp, PgDn, the arrows and a click turn the page; every other key closes, and so does a click on the last one.
class CheatSheet final : public Card {
    Q_OBJECT
public:
    struct Line { QString keys; QString text; }; ///< without keys: the head of the group that follows
    CheatSheet(const Context &context, QWidget *parent);
    void open(const QString &group = {}); ///< at the page with these keys, by the name of the screen
    QList<Line> lines() const;
    int pages() const { return m_pages; }
    int page() const { return m_page; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Placed {
        int page;
        int column;
        int row;
        Line line;
    };
    void layOut();
    void turn(int by);
    QRect sheet() const; ///< under the title
    QString keysOf(const QString &action) const;
    void paintLine(QPainter &painter, const QRect &place, const Line &line) const;
    void close();
    Context m_context;
    QPointer<QWidget> m_before; ///< had the focus
    QList<Placed> m_placed;
    int m_columns = 1;
    int m_keyWidth = 0;
    int m_step = 1;
    int m_pages = 1;
    int m_page = 0;
};

} // namespace mostrador
