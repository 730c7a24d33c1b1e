// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/returns/Returned.h"
#include "models/storage/Database.h"
#include "models/wire/JournalEntry.h"
#include <optional>

namespace mostrador {

/// Own documents, the series that numbers them, and the cart that is open. Writing calls need an open transaction.
class SaleStore final {
public:
    explicit SaleStore(Database &database) : m_database(database) {}

    Result<qint64> nextNumber(TillId series);                ///< gapless: given inside the transaction
    Result<void> add(const Sale &sale, const EntryId &id);   ///< document and payments
    Result<QList<Sale>> later(const QString &number) const;  ///< what refers to it, oldest first
    Result<void> markUndone(const QString &number, Undone undone);
    Result<int> addCopy(const QString &number); ///< which copy of its receipt that is, from 1; 0: there is no such document
    Result<std::optional<Sale>> sale(const QString &number) const;
    Result<QList<Sale>> newest(int limit) const;
    Result<bool> isUndone(const QString &number) const;      ///< a return or a void refers to it

    Result<void> addReference(const QString &reference, const EntryId &id);
    Result<bool> isReferenceKnown(const QString &reference) const;

    Result<void> keepCart(const QByteArray &cart);           ///< empty bytes: none is open
    Result<QByteArray> openCart() const;

    /// Receipts that nobody has been shown yet: kept with their document, forgotten when a person has seen them.
    Result<void> keepReceipt(const QString &number);
    Result<void> forgetReceipt(const QString &number);
    struct Receipt { Sale sale; EntryId entry; QByteArray hash; };
    Result<QList<Receipt>> openReceipts() const;                           ///< oldest first
    Result<std::optional<Receipt>> committed(const QString &number) const; ///< a document with its place in the journal

private:
    Database &m_database;
};

} // namespace mostrador
