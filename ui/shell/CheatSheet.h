// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"
#include <QPointer>

namespace mostrador {

/// Every key, made from the table that the keys work by, so that it cannot be wrong. Esc or any key closes it.
class CheatSheet final : public Card {
    Q_OBJECT
public:
    CheatSheet(const Context &context, QWidget *parent);
    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Entry { QString keys; QString text; };
    QList<Entry> entries() const;
    void close();
    Context m_context;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace mostrador
