// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PromotionStore.h"

#include "models/storage/Sql.h"
#include "models/wire/PricingPayloads.h"

namespace mostrador {

Result<QList<Promotion>> PromotionStore::all() const
{
    QList<Promotion> list;
    std::optional<Error> broken;
    const auto done = m_database.sql().each(QStringLiteral("SELECT promotion FROM promotion ORDER BY id"), {}, [&](const QSqlQuery &row) {
        const auto promotion = promotionFromJson(jsonObject(row.value(0)));
        if (promotion)
            list.append(*promotion);
        else
            broken = promotion.error();
    });
    if (!done)
        return done.error();
    if (broken)
        return *broken;
    return list;
}

Result<void> PromotionStore::putFromHub(const Promotion &promotion, qint64 snapshot)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO promotion (id, promotion, version, archived, snapshot) VALUES (?, ?, ?, ?, ?) "
                                               "ON CONFLICT (id) DO UPDATE SET promotion = excluded.promotion, version = excluded.version, archived = excluded.archived, "
                                               "snapshot = excluded.snapshot WHERE excluded.version >= version OR excluded.snapshot > snapshot"),
                                {promotion.id, jsonText(toJson(promotion)), promotion.version, promotion.archived ? 1 : 0, snapshot});
}

Result<void> PromotionStore::forgetUnnamed(qint64 snapshot)
{
    return m_database.sql().run(QStringLiteral("DELETE FROM promotion WHERE snapshot < ?"), {snapshot});
}

} // namespace mostrador
