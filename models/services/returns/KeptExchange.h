// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/Sale.h"
#include <optional>

namespace mostrador {

namespace setting {
/// KeptExchange::toText() of the exchange whose difference is being charged; emptied in the transaction that records it.
inline const QString Exchange = QStringLiteral("exchange");
} // namespace setting

/// An exchange that is being paid, as the till keeps it over a kill: what comes back, what is taken instead, and what was received for it by now.
struct KeptExchange {
    struct Row {
        int line = -1; ///< of the sale that comes back, from 0
        Sku sku;       ///< without a receipt: what it is
        Quantity quantity;
        Disposition disposition = Disposition::Stock;
        bool operator==(const Row &) const = default;
    };
    QString number; ///< of the receipt; empty: without one
    QList<Row> rows;
    Currency currency;
    Cart taken; ///< may be empty by now
    QString reason;
    QString customer; ///< name
    QString draft;    ///< its identity before the card terminal
    QString received; ///< as OpenPayment::takenText()

    QString toText() const;
    static std::optional<KeptExchange> fromText(const QString &text); ///< none: it is none, or cannot be read
    /// The same, if it is the one that the card terminal knows by this draft.
    static std::optional<KeptExchange> askedAs(const QString &draft, const QString &text);
};

} // namespace mostrador
