// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/JournalEntry.h"
#include "models/wire/ReceiptMessages.h"

namespace mostrador {

/// What came back of each receipt, at any till, and what came back more than once because the tills could not ask. Runs in the caller's transaction.
class ReturnProjection final {
public:
    /// A document that takes back what had come back before it. It is in the books: the customer has the money.
    struct Twice {
        QString number;
        QString original;
        EntryId entry;
        StoreId store;
        QString reason; ///< which line, and how much of it was left
        QDateTime foundAt;
        bool isSettled = false; ///< a person has seen to it
    };
    explicit ReturnProjection(Database &database) : m_database(database) {}

    /// After the document stands among the sales, whichever of them came first. Those that are found now, and were not before.
    Result<QList<Twice>> apply(const Sale &document, const QDateTime &now);
    /// None: no document of that shop has this number.
    Result<std::optional<ShopReceipt>> receipt(const QString &number, StoreId store) const;
    Result<QList<Twice>> twice(bool alsoSettled = false) const; ///< oldest first
    Result<std::optional<Twice>> twiceOf(const QString &number) const;
    Result<void> settle(const QString &number);

    static QString feedKey(const QString &number) { return QStringLiteral("return/") + number; } ///< of kind problem
    static QString numberIn(const QString &feedKey);                                             ///< empty: it is another problem's

private:
    struct Document {
        Sale sale;
        EntryId entry;
        StoreId store;
    };
    Result<QList<Document>> documents(const QString &where, const QVariantList &values) const;
    Result<QList<Twice>> rows(const QString &where, const QVariantList &values) const;
    Result<bool> add(const Twice &twice);
    Database &m_database;
};

} // namespace mostrador
