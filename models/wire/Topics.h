// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mostrador::Topic {

inline const QString SalesEvents = QStringLiteral("sales-events");           ///< tills → hub: journal entries, key = till
inline const QString InventoryUpdates = QStringLiteral("inventory-updates"); ///< hub → all: absolute stock + revision, compacted, key = store/sku
inline const QString PriceUpdates = QStringLiteral("price-updates");         ///< hub → all: product with price + version, compacted, key = sku
inline const QString SalesAcks = QStringLiteral("sales-acks");               ///< hub → all: acknowledgements, compacted, key = till
inline const QString CartEvents = QStringLiteral("cart-events");             ///< tills → whoever listens: what happens to open carts, key = till; best effort
inline const QString PaymentEvents = QStringLiteral("payment-events");       ///< the same of payments
inline const QString DeadLetters = QStringLiteral("dead-letters");           ///< hub → people: what was quarantined, with its reason

} // namespace mostrador::Topic
