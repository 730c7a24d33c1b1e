// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/parked/UnparkedSales.h"

#include "models/services/CartCodec.h"
#include "models/storage/SettingStore.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador {

static const QString UnparkedKey = QStringLiteral("parked.unwritten");

Result<QList<UnparkedSale>> UnparkedSales::read(Database &database)
{
    const auto kept = SettingStore(database).value(UnparkedKey);
    if (!kept)
        return kept.error();
    QList<UnparkedSale> all;
    const QJsonArray rows = QJsonDocument::fromJson(kept->toUtf8()).array();
    for (const QJsonValue &row : rows) {
        const Cart cart = decodeCart(QJsonDocument(row[QStringLiteral("cart")].toObject()).toJson(QJsonDocument::Compact));
        if (!cart.isEmpty())
            all.append({row[QStringLiteral("id")].toString(), cart, row[QStringLiteral("name")].toString()});
    }
    return all;
}

Result<void> UnparkedSales::load()
{
    if (m_all)
        return {};
    auto all = read(m_database);
    if (!all)
        return all.error();
    m_all = std::move(*all);
    return {};
}

Result<void> UnparkedSales::add(const UnparkedSale &sale)
{
    if (const auto removed = remove(sale.id); !removed)
        return removed;
    m_all->append(sale);
    m_isKept = false;
    return {};
}

Result<void> UnparkedSales::remove(const QString &id)
{
    if (const auto loaded = load(); !loaded)
        return loaded;
    if (m_all->removeIf([&id](const UnparkedSale &each) { return each.id == id; }) > 0)
        m_isKept = false;
    return {};
}

Result<void> UnparkedSales::put()
{
    if (m_isKept)
        return {};
    QJsonArray rows;
    for (const UnparkedSale &each : std::as_const(*m_all))
        rows.append(QJsonObject{{QStringLiteral("id"), each.id},
                                {QStringLiteral("name"), each.name},
                                {QStringLiteral("cart"), QJsonDocument::fromJson(encodeCart(each.cart)).object()}});
    return SettingStore(m_database).put(UnparkedKey, rows.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
}

} // namespace mostrador
