// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PastSales.h"
#include "models/storage/DocumentStore.h"
#include "models/storage/SaleStore.h"

namespace mostrador {

/// What the sync panel lists. Read-only connection.
class Documents final {
public:
    explicit Documents(Database &reader) : m_documents(reader), m_sales(reader), m_past(reader) {}
    QList<DocumentRow> newest(int limit) const;
    QList<DocumentRow> unconfirmed(int limit) const;   ///< newest first
    QList<DocumentRow> problems(int limit) const;      ///< in the hub's quarantine, or of an earlier epoch that the hub refuses
    QList<Dispatch> dispatches(const EntryId &entry) const; ///< each run of entries with it that a channel reported as arrived, oldest first
    QDateTime lastSent(const QString &channel) const;  ///< invalid: never
    QDateTime lastConfirmed() const;
    std::optional<DocumentRow> row(EntryId entry) const;
    OutboxState outbox() const;
    QList<EditConflict> conflicts() const; ///< not yet looked at
    QList<Sale> lastSales(int limit) const;
    std::optional<QString> receiptNumber(const QString &code) const; ///< of a document of this till, from what was scanned or typed: PastSales::numberOf

private:
    DocumentStore m_documents;
    SaleStore m_sales;
    PastSales m_past;
};

} // namespace mostrador
