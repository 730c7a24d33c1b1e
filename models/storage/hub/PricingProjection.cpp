// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/PricingProjection.h"

#include "models/storage/hub/ReadRows.h"
#include <algorithm>

namespace mostrador {

namespace {

Error changedSince(const QString &what, qint64 base, qint64 standing)
{
    return {Error::Code::Invalid,
            QStringLiteral("%1 has version %2 and was edited elsewhere since version %3; this edit was not taken").arg(what).arg(standing).arg(base),
            {}};
}

const QString Unreadable = QStringLiteral("A promotion or price list of the hub cannot be read.");

} // namespace

QString PricingProjection::feedKey(const QString &list, const Sku &sku)
{
    return QStringLiteral("%1:%2%3").arg(list.size()).arg(list, sku); // either may hold any character
}

/// Own edits follow each other in the journal: only somebody else's since then is in the way.
Result<PricingProjection::Standing> PricingProjection::standing(const QString &table, const QString &code, qint64 baseVersion) const
{
    Standing standing;
    const auto read = m_database.sql().each(QStringLiteral("SELECT version, till FROM %1 WHERE code = ?").arg(table), {code}, [&](const QSqlQuery &row) {
        standing.version = row.value(0).toLongLong();
        standing.isRefused = standing.version > baseVersion && row.value(1).toInt() != m_writer;
    });
    if (!read)
        return read.error();
    return standing;
}

Result<QList<PricingProjection::FeedKey>> PricingProjection::applyPromotion(const JournalEntry &entry)
{
    const auto edit = decodePromotionEdit(entry.payload);
    if (!edit)
        return edit.error();
    Promotion promotion = edit->values;
    const auto before = standing(QStringLiteral("promotion"), promotion.id, edit->baseVersion);
    if (!before)
        return before.error();
    if (before->isRefused)
        return changedSince(QStringLiteral("promotion %1").arg(promotion.id), edit->baseVersion, before->version);
    promotion.version = before->version + 1;
    const auto stored =
        m_database.sql().run(QStringLiteral("INSERT INTO promotion (code, promotion, version, archived, till) VALUES (?, ?, ?, ?, ?) "
                                            "ON CONFLICT (code) DO UPDATE SET promotion = excluded.promotion, version = excluded.version, "
                                            "archived = excluded.archived, till = excluded.till"),
                             {promotion.id, jsonText(toJson(promotion)), promotion.version, promotion.archived ? 1 : 0, m_writer});
    if (!stored)
        return stored.error();
    return QList<FeedKey>{{QStringLiteral("promotion"), promotion.id}};
}

Result<QList<PricingProjection::FeedKey>> PricingProjection::applyPriceList(const JournalEntry &entry)
{
    const auto edit = decodePriceListEdit(entry.payload);
    if (!edit)
        return edit.error();
    PriceList list = edit->values;
    const auto before = standing(QStringLiteral("price_list"), list.id, edit->baseVersion);
    if (!before)
        return before.error();
    if (before->isRefused)
        return changedSince(QStringLiteral("price list %1").arg(list.id), edit->baseVersion, before->version);
    list.version = before->version + 1;
    Sql &sql = m_database.sql();
    const auto stored =
        sql.run(QStringLiteral("INSERT INTO price_list (code, list, version, archived, till) VALUES (?, ?, ?, ?, ?) "
                               "ON CONFLICT (code) DO UPDATE SET list = excluded.list, version = excluded.version, archived = excluded.archived, till = excluded.till"),
                {list.id, jsonText(toJson(list)), list.version, list.archived ? 1 : 0, m_writer});
    if (!stored)
        return stored.error();
    QList<FeedKey> keys{{QStringLiteral("price_list"), list.id}};
    QStringList skus = list.prices.keys();
    std::sort(skus.begin(), skus.end()); // a rebuild gives the feed the same order
    for (const QString &sku : std::as_const(skus)) {
        const ListPrices prices{list.id, sku, list.prices.value(sku), list.version};
        const auto kept = sql.run(QStringLiteral("INSERT OR REPLACE INTO list_price (list, sku, prices, version) VALUES (?, ?, ?, ?)"),
                                  {list.id, sku, jsonText(toJson(prices)), list.version});
        if (!kept)
            return kept.error();
        keys.append({QStringLiteral("list_price"), feedKey(list.id, sku)});
    }
    return keys;
}

Result<std::optional<Promotion>> PricingProjection::promotion(const QString &id) const
{
    return valueOfJson<Promotion>(m_database.sql(), QStringLiteral("SELECT promotion FROM promotion WHERE code = ?"), {id}, &promotionFromJson, Unreadable);
}

Result<std::optional<PriceList>> PricingProjection::priceList(const QString &id) const
{
    return valueOfJson<PriceList>(m_database.sql(), QStringLiteral("SELECT list FROM price_list WHERE code = ?"), {id}, &priceListFromJson, Unreadable);
}

Result<std::optional<ListPrices>> PricingProjection::prices(const QString &feedKey) const
{
    const int length = feedKey.section(QLatin1Char(':'), 0, 0).toInt();
    const QString rest = feedKey.section(QLatin1Char(':'), 1);
    return valueOfJson<ListPrices>(m_database.sql(), QStringLiteral("SELECT prices FROM list_price WHERE list = ? AND sku = ?"), {rest.left(length), rest.mid(length)},
                                   &listPricesFromJson, Unreadable);
}

} // namespace mostrador
