// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/storage/JournalStore.h"

namespace mostrador {

/// One entry of the till's journal as the sync panel tells it.
struct DocumentRow {
    EntryId entry;
    QString type;           ///< EntryType word
    QString number;         ///< of a sale; else empty
    QString title;          ///< SKU or product name for edits and movements; else empty
    QDateTime at;
    Money total;            ///< of a sale
    Delivery delivery = Delivery::Pending;
    QString channel;        ///< that it was last sent by: "kafka", "direct", or empty
    int attempts = 0;
    QDateTime sentAt;
    QDateTime confirmedAt;
    QString problem;        ///< quarantine reason, if any
};

/// What the sync panel lists. Read-only connection.
class Documents final {
public:
    explicit Documents(Database &reader) : m_reader(reader) {}
    QList<DocumentRow> newest(int limit, std::optional<Delivery> only = std::nullopt) const;
    std::optional<DocumentRow> row(EntryId entry) const;
    OutboxState outbox() const;
    QList<EditConflict> conflicts() const; ///< not yet looked at
    QList<Sale> lastSales(int limit) const;

private:
    Database &m_reader;
};

} // namespace mostrador
