// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/hub/CounterProjection.h"
#include "models/storage/hub/GoodsReader.h"
#include "models/storage/hub/LedgerStore.h"
#include "models/storage/hub/PricingProjection.h"
#include "models/storage/hub/ReturnProjection.h"

namespace mostrador {

/// The feed keeps what changed, not how it is: here a key becomes what stands in the books for it now. In the caller's transaction.
class FeedBodies final {
public:
    explicit FeedBodies(Database &database) : m_database(database), m_ledger(database), m_goods(database), m_pricing(database), m_counter(database), m_returns(database)
    {}

    struct Key {
        qint64 seq = 0;
        QString kind; ///< "product", "stock", "minute"…
        QString key;  ///< as its kind writes it
        int store = 0;
    };
    Result<std::optional<FeedBody>> of(const Key &key) const; ///< none: it was pruned since, or is not whole yet

private:
    Result<std::optional<FeedBody>> pricing(const Key &key) const;
    Result<std::optional<FeedBody>> parked(const Key &key) const;
    Result<std::optional<FeedBody>> conflict(const Key &key) const;
    Result<std::optional<FeedBody>> problem(const Key &key) const;
    Result<std::optional<FeedBody>> returnedTwice(const QString &number) const;
    Result<std::optional<FeedBody>> minute(const Key &key) const;
    Result<std::optional<FeedBody>> day(const Key &key) const;

    Database &m_database;
    LedgerStore m_ledger;
    GoodsReader m_goods;
    PricingProjection m_pricing;
    CounterProjection m_counter;
    ReturnProjection m_returns;
};

} // namespace mostrador
