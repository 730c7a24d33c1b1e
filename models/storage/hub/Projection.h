// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/hub/BookFacts.h"
#include "models/storage/hub/CounterProjection.h"
#include "models/storage/hub/ReturnProjection.h"
#include "models/wire/Payloads.h"
#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace mostrador {

/// What follows from the entries of one transaction: stock, sales, products, prices, activity, and which keys of the feed they change.
/// Sums are gathered in memory and written once by flush(), so that a batch touches each row once.
class Projection final {
public:
    /// Sales a minute and a day are summed for so long. What comes later than that is in stock and journal, not in sums that were forgotten.
    static constexpr int DaysOfActivity = 62;

    Projection(Database &database, LedgerStore &ledger, const QDateTime &now);

    /// Error::Invalid: the payload cannot be read (nothing of it was projected). Error::Storage: the transaction must be given up.
    Result<void> apply(const JournalEntry &entry);
    void touch(const QString &kind, const QString &key, StoreId store);
    Result<void> flush();

    QSet<StoreId> stores() const { return m_stores; } ///< whose feed has moved; StoreId{}: everybody's
    int sales() const { return m_sales; }
    int oversold() const { return m_oversold; }
    /// Documents that bear the number of another one, in the order of their entries.
    struct Doubled {
        QString number;
        EntryId entry;
        EntryId other;
    };
    const QList<Doubled> &doubled() const { return m_doubled; }
    const QList<ReturnProjection::Twice> &twice() const { return m_twice; } ///< came back more than once, found just now

private:
    Result<void> checkUuid(const JournalEntry &entry) const;
    Result<void> noteDoubled(const JournalEntry &entry, const QString &number);
    Result<void> applySale(const JournalEntry &entry);
    Result<void> noteTwice(const Sale &sale);
    Result<void> checkMoves(const JournalEntry &entry, const Sale &sale);
    void addActivity(const JournalEntry &entry, int till, const Sale &sale);
    Result<qint64 *> level(const Sku &sku, int store);
    qint64 dayOf(const QDateTime &at, const QString &timeZone);
    Result<void> applyEdit(const JournalEntry &entry);
    Result<void> applyPricing(const JournalEntry &entry);
    Result<void> touchParked(const Result<std::optional<CounterProjection::FeedKey>> &changed);
    Result<void> move(const JournalEntry &entry, int line, const Sku &sku, Quantity delta, bool sold);

    struct StockKey { Sku sku; int store; bool operator==(const StockKey &) const = default; };
    struct MinuteKey { int till; qint64 minute; QString tender; bool operator==(const MinuteKey &) const = default; };
    struct DayKey { int till; qint64 day; Sku sku; bool operator==(const DayKey &) const = default; };
    struct MinuteSum { int store = 0; int tickets = 0; int returns = 0; qint64 amount = 0; QString currency; };
    struct DaySum { int store = 0; qint64 quantity = 0; qint64 amount = 0; QString currency; };
    friend size_t qHash(const StockKey &key, size_t seed) { return qHashMulti(seed, key.sku, key.store); }
    friend size_t qHash(const MinuteKey &key, size_t seed) { return qHashMulti(seed, key.till, key.minute, key.tender); }
    friend size_t qHash(const DayKey &key, size_t seed) { return qHashMulti(seed, key.till, key.day, key.sku); }
    Result<void> flushStock();
    Result<void> flushActivity();
    Result<void> flushFeed();

    Database &m_database;
    LedgerStore &m_ledger;
    BookFacts m_facts;
    QDateTime m_now;
    QHash<QString, QTimeZone> m_zones;    ///< by name: making one reads the system's files
    QHash<StockKey, qint64> m_stock;      ///< quantity as of now
    QHash<MinuteKey, MinuteSum> m_minutes;
    QHash<DayKey, DaySum> m_days;
    struct Touched { QString kind; QString key; int store; };
    QList<Touched> m_touched;
    QSet<QString> m_touchedKeys;
    QSet<StoreId> m_stores;
    QList<Doubled> m_doubled;
    QList<ReturnProjection::Twice> m_twice;
    int m_sales = 0;
    int m_oversold = 0;
};

} // namespace mostrador
