// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include "models/storage/hub/CounterProjection.h"
#include "models/storage/hub/DayProjection.h"
#include "models/storage/hub/FeedReader.h"

namespace mostrador {

/// A sale with what the hub knows of its way here.
struct AppliedSale {
    EntryId entry;
    QByteArray hash;
    Sale sale;
    QDateTime committedAt;
    QDateTime appliedAt;
    QString channel;
};

/// What the hub shows: REST's lists, what a till is greeted with, and the feed. For any connection; makes its own read transactions.
class HubReader final {
public:
    static constexpr int MaxPage = 1000;
    explicit HubReader(Database &database)
        : m_database(database), m_ledger(database), m_registry(database), m_goods(database), m_pricing(database), m_counter(database), m_feed(database)
    {}

    const GoodsReader &goods() const { return m_goods; }               ///< products, stock
    const FeedReader &feed() const { return m_feed; }                  ///< what tills follow
    Result<Page<Promotion>> promotions(qint64 after, int limit) const; ///< in the order of creation, archived ones too
    Result<Page<PriceList>> priceLists(qint64 after, int limit) const; ///< without their prices
    Result<std::optional<Promotion>> promotion(const QString &id) const { return m_pricing.promotion(id); }
    Result<std::optional<PriceList>> priceList(const QString &id) const { return m_pricing.priceList(id); }
    DayProjection days() const { return DayProjection(m_database); } ///< Zs, and what went in and out of drawers
    ReturnProjection returns() const { return ReturnProjection(m_database); } ///< what came back of receipts
    const CounterProjection &counter() const { return m_counter; }            ///< parked sales, and what was taken out of carts
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
    bool isLifeOf(TillId till, const EntryId &entry) const; ///< its own, or of a number that it had before
    Result<std::optional<Lane>> lane(TillId till, int epoch) const { return m_ledger.lane(till, epoch); }
    Result<qint64> nextOffset(const QString &topic, int partition) const { return m_ledger.nextOffset(topic, partition); }
    Result<QString> meta(const QString &key) const { return m_ledger.meta(key); }

private:
    Result<std::optional<Ack>> ackWithin(TillId till, int epoch, const QDateTime &now) const;

    Database &m_database;
    LedgerStore m_ledger;
    RegistryStore m_registry;
    GoodsReader m_goods;
    PricingProjection m_pricing;
    CounterProjection m_counter;
    FeedReader m_feed;
};

} // namespace mostrador
