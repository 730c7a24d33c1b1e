// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Catalogue.h"
#include "models/services/Till.h"
#include <QObject>

namespace mostrador {

/// Tells once when a product falls under its minimum, by a sale here or anywhere in the shop.
class LowStockWatch final : public QObject {
    Q_OBJECT
public:
    LowStockWatch(Catalogue &catalogue, Till &till, QObject *parent = nullptr);

Q_SIGNALS:
    void fellLow(const mostrador::ProductRow &row);

private:
    void begin();
    void look(const QSet<QString> &skus);
    Catalogue &m_catalogue;
    QSet<QString> m_low;
};

} // namespace mostrador
