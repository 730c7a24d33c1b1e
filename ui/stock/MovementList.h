// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Activity.h"
#include "ui/shell/Context.h"
#include <QWidget>

namespace mostrador {

/// The newest movements of a product that this till made: "Sale 0001-00000012 · 14:47   −1 → 3", as many as there is room for.
class MovementList final : public QWidget {
    Q_OBJECT
public:
    static constexpr int Most = 12;
    explicit MovementList(const Context &context, QWidget *parent = nullptr);
    void setMovements(const QList<OwnMovement> &movements, Unit unit, const QDateTime &now);
    void retranslate();
    QStringList lines() const;  ///< as shown, what and figures in one
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString what(const OwnMovement &movement) const;
    QString figures(const OwnMovement &movement) const;
    int rowHeight() const { return m_context.theme.px(26); }
    Context m_context;
    QList<OwnMovement> m_movements;
    Unit m_unit = Unit::Piece;
    QDateTime m_now;
};

} // namespace mostrador
