// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"
#include "ui/shell/Context.h"

namespace mostrador {

/// A product that needs goods: its name, how much is left under it, and a chip with the word.
class AlertDelegate final : public RowDelegate {
    Q_OBJECT
public:
    AlertDelegate(const Context &context, QObject *parent);

protected:
    void paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    Context m_context;
};

} // namespace mostrador
