// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/JournalEntry.h"
#include "models/wire/PricingPayloads.h"
#include <optional>

namespace mostrador {

/// What follows from edits of promotions and price lists. An edit that starts from an older version than the one that stands, where somebody
/// else made that one, is Error::Invalid and changes nothing: the till that made it is told of a problem, with these words.
class PricingProjection final {
public:
    explicit PricingProjection(Database &database, int writer = 0) : m_database(database), m_writer(writer) {} ///< writer: whose the entries are

    struct FeedKey {
        QString kind;
        QString key;
    };
    Result<QList<FeedKey>> applyPromotion(const JournalEntry &entry);
    Result<QList<FeedKey>> applyPriceList(const JournalEntry &entry);

    Result<std::optional<Promotion>> promotion(const QString &id) const;
    Result<std::optional<PriceList>> priceList(const QString &id) const; ///< without its prices
    Result<std::optional<ListPrices>> prices(const QString &feedKey) const;

    static QString feedKey(const QString &list, const Sku &sku);

private:
    struct Standing {
        qint64 version = 0;
        bool isRefused = false;
    };
    Result<Standing> standing(const QString &table, const QString &code, qint64 baseVersion) const;
    Database &m_database;
    int m_writer;
};

} // namespace mostrador
