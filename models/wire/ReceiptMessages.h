// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include <QJsonObject>

namespace mostrador {

/// A receipt of the shop, with what came back of it at any till by now. Answer of GET /v1/receipts/{number}.
struct ShopReceipt {
    static constexpr int MostLater = 2000;
    Sale sale;
    QList<Sale> later; ///< what refers to it, in the hub's order
};

/// Each document is the text of its entry, as its till signed it.
QJsonObject toJson(const ShopReceipt &receipt);
/// Error::Invalid: a document cannot be read, or is not of this receipt.
Result<ShopReceipt> shopReceiptFromJson(const QJsonObject &object);

} // namespace mostrador
