// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/storage/hub/CounterProjection.h"
#include "models/storage/hub/DayProjection.h"
#include "models/storage/hub/LedgerStore.h"
#include "models/storage/hub/PricingProjection.h"
#include "models/storage/hub/RegistryStore.h"
#include "models/storage/hub/ReturnProjection.h"
#include "models/wire/FeedMessages.h"

namespace mostrador {

/// Part of a list; `next` is where the rest begins, 0 when there is none.
template <typename T>
struct Page {
    QList<T> items;
    qint64 next = 0;
};

/// A sale with what the hub knows of its way here.
struct AppliedSale {
    EntryId entry;
    QByteArray hash;
    Sale sale;
    QDateTime committedAt;
    QDateTime appliedAt;
    QString channel;
};

/// Changes of the feed after a cursor. `all` when nothing is left above them.
struct FeedPage {
    Changes changes;
    bool all = false;
};

/// What the hub shows: REST's lists and the feed. For any connection; makes its own read transactions.
class HubReader final {
public:
    static constexpr int MaxPage = 1000;
    explicit HubReader(Database &database) : m_database(database), m_ledger(database), m_registry(database), m_pricing(database), m_counter(database) {}

    Result<Page<Product>> products(qint64 after, int limit) const;
    Result<std::optional<Product>> product(const Sku &sku) const;
    Result<Page<Promotion>> promotions(qint64 after, int limit) const; ///< in the order of creation, archived ones too
    Result<Page<PriceList>> priceLists(qint64 after, int limit) const; ///< without their prices
    Result<std::optional<Promotion>> promotion(const QString &id) const { return m_pricing.promotion(id); }
    Result<std::optional<PriceList>> priceList(const QString &id) const { return m_pricing.priceList(id); }
    DayProjection days() const { return DayProjection(m_database); } ///< Zs, and what went in and out of drawers
    ReturnProjection returns() const { return ReturnProjection(m_database); } ///< what came back of receipts
    const CounterProjection &counter() const { return m_counter; } ///< parked sales, and what was taken out of carts
    Result<std::optional<Sku>> ownerOf(const Gtin &gtin) const;
    Result<Page<StockLevel>> stock(qint64 after, int limit) const;       ///< by product in the order of creation, then store
    Result<QList<StockLevel>> stockOf(const Sku &sku) const;
    Result<Page<AppliedSale>> sales(const QDateTime &since, qint64 after, int limit) const;
    Result<Page<QuarantinedEntry>> quarantined(qint64 after, int limit) const;
    Result<std::optional<QuarantinedEntry>> quarantinedOne(qint64 id) const { return m_ledger.quarantinedOne(id); }
    Result<QList<TillEntry>> tills() const { return m_registry.tills(); }
    Result<QHash<QByteArray, TillEntry>> tillsByToken() const { return m_registry.tillsByToken(); }

    /// What a till is greeted with. One snapshot: what is between two of these would be told twice or never.
    struct Greeting { TillEntry till; qint64 feedHead = 0; std::optional<Ack> ack; QList<EarlierLane> earlier; };
    Result<Greeting> greeting(TillId till, int epoch, const QDateTime &now) const; ///< Error::NotFound: not enrolled

    /// How far a lane is, as an acknowledgement; commitNo and hubId with it.
    Result<std::optional<Ack>> ack(TillId till, int epoch, const QDateTime &now) const;
    bool isLifeOf(TillId till, const EntryId &entry) const;                ///< its own, or of a number that it had before
    Result<QList<EarlierLane>> earlierLanes(TillId till, int epoch) const; ///< of the lives before `epoch`, newest first
    Result<std::optional<Lane>> lane(TillId till, int epoch) const { return m_ledger.lane(till, epoch); }
    Result<qint64> nextOffset(const QString &topic, int partition) const { return m_ledger.nextOffset(topic, partition); }
    Result<QString> meta(const QString &key) const { return m_ledger.meta(key); }
    Result<qint64> feedHead() const { return m_ledger.counter(QStringLiteral("feed_seq")); }

    /// What a till follows: what is for all and for its store; conflicts and problems only of its own entries. One snapshot.
    Result<FeedPage> changesFor(const TillEntry &till, qint64 after, int limit) const;
    /// The same for tills of one store that stand at one place: a page each, read once.
    Result<QList<FeedPage>> changesFor(const QList<TillEntry> &tills, qint64 after, int limit) const;
    /// Products and stock of every store, and problems of every till: what the hub publishes.
    Result<FeedPage> changesForAll(qint64 after, int limit) const;

private:
    template <typename T>
    Result<Page<T>> jsonPage(const QString &statement, qint64 after, int limit, Result<T> (*fromJson)(const QJsonObject &)) const;
    struct Key { qint64 seq; QString kind; QString key; int store; };
    Result<QList<Key>> keys(const QString &statement, const QVariantList &values) const;
    Result<std::optional<Ack>> ackWithin(TillId till, int epoch, const QDateTime &now) const;
    Result<std::optional<FeedBody>> body(const Key &key) const;
    Result<std::optional<FeedBody>> pricing(const Key &key) const;
    Result<std::optional<FeedBody>> parked(const Key &key) const;
    Result<std::optional<FeedBody>> conflict(const Key &key) const;
    Result<std::optional<FeedBody>> problem(const Key &key) const;
    Result<std::optional<FeedBody>> returnedTwice(const QString &number) const;
    Result<std::optional<FeedBody>> minute(const Key &key) const;
    Result<std::optional<FeedBody>> day(const Key &key) const;
    Result<FeedPage> page(const QList<Key> &keys, qint64 after, int limit) const;
    Result<void> address(FeedPage &page, const TillEntry &reader) const;

    Database &m_database;
    LedgerStore m_ledger;
    RegistryStore m_registry;
    PricingProjection m_pricing;
    CounterProjection m_counter;
};

} // namespace mostrador
