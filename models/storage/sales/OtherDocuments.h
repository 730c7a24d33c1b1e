// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/storage/Database.h"
#include "models/wire/ReceiptMessages.h"
#include <optional>

namespace mostrador {

/// What the hub told of receipts: documents of the shop's other tills. What is this till's own stands among its sales and is left out here.
class OtherDocuments final {
public:
    explicit OtherDocuments(Database &database) : m_database(database) {}

    Result<void> keep(const ShopReceipt &receipt, const QDateTime &now); ///< in the open transaction; what is known already stays
    Result<std::optional<Sale>> sale(const QString &number) const;
    /// What came back of it elsewhere, in the order in which it became known. Error::Damaged: some of it cannot be read.
    Result<QList<Sale>> later(const QString &number) const;

private:
    Result<void> put(const Sale &document, const QDateTime &now);
    Database &m_database;
};

} // namespace mostrador
