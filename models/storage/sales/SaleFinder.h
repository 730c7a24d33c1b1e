// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/returns/Returned.h"
#include "models/storage/JournalStore.h"
#include <optional>

namespace mostrador {

/// One document of this till in a list.
struct PastSale {
    QString number;
    SaleType type = SaleType::Sale;
    Undone undone = Undone::No;
    QDateTime at;
    Money total;
    QString customerName;
    EntryId entry;
    Delivery delivery = Delivery::Pending;
};

/// What is looked for: a document that fits one of numbers, totals, products or words is found, all when none is named; and all within the time.
struct SaleSearch {
    QList<qint64> numbers;   ///< in any of this till's series
    QStringList fullNumbers; ///< "0001-00000012"
    QList<qint64> totals;    ///< minor units; of a return negative
    QList<Sku> products;     ///< at most MostProducts count
    QStringList words;       ///< beginnings of words of one document, every one of them
    QDateTime from;          ///< invalid: any time
    QDateTime to;            ///< not in it
    bool isNarrowed = false; ///< something was asked for: no match is nothing, not all
    static constexpr int MostProducts = 40;
    bool operator==(const SaleSearch &) const = default;
};

/// Past documents, newest first, a page at a time; each way of looking walks an index.
class SaleFinder final {
public:
    explicit SaleFinder(Database &database) : m_database(database) {}

    /// The next `limit` after the entry `below` (none: the newest).
    Result<QList<PastSale>> page(const SaleSearch &search, const std::optional<EntryId> &below, int limit) const;
    /// The lowest price at which one of it was sold since then, as paid; none: not sold, or voided again, or given away.
    Result<std::optional<UnitPrice>> lowestPaid(const Sku &sku, const QDateTime &since) const;

    /// The statements of page(), for who looks at how they are run.
    struct Statement {
        QString sql;
        QVariantList values;
    };
    static QList<Statement> statements(const SaleSearch &search, const std::optional<EntryId> &below, int limit);

private:
    Database &m_database;
};

/// The words of a text that can be looked for: small letters without accents.
QStringList searchWords(const QString &text);

} // namespace mostrador
