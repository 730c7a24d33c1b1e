// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/returns/KeptExchange.h"

#include "models/services/CartCodec.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mostrador {

QString KeptExchange::toText() const
{
    QJsonArray back;
    for (const Row &row : rows)
        back.append(QJsonObject{{QStringLiteral("line"), row.line},
                                {QStringLiteral("sku"), row.sku},
                                {QStringLiteral("milli"), row.quantity.milli()},
                                {QStringLiteral("disposition"), toWire(row.disposition)}});
    const QJsonObject all{{QStringLiteral("number"), number},
                          {QStringLiteral("rows"), back},
                          {QStringLiteral("currency"), currency.code()},
                          {QStringLiteral("taken"), QString::fromLatin1(encodeCart(taken).toBase64())},
                          {QStringLiteral("reason"), reason},
                          {QStringLiteral("customer"), customer},
                          {QStringLiteral("draft"), draft},
                          {QStringLiteral("received"), received}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<KeptExchange> KeptExchange::fromText(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto currency = Currency::fromCode(all.value(QStringLiteral("currency")).toString());
    if (!currency)
        return {};
    KeptExchange kept;
    kept.currency = *currency;
    kept.taken = decodeCart(QByteArray::fromBase64(all.value(QStringLiteral("taken")).toString().toLatin1()));
    kept.number = all.value(QStringLiteral("number")).toString();
    const QJsonArray back = all.value(QStringLiteral("rows")).toArray();
    for (const QJsonValue &row : back)
        kept.rows.append({row[QStringLiteral("line")].toInt(-1), row[QStringLiteral("sku")].toString(), Quantity::fromMilli(row[QStringLiteral("milli")].toInteger()),
                          dispositionFromWire(row[QStringLiteral("disposition")].toString()).value_or(Disposition::Stock)});
    kept.reason = all.value(QStringLiteral("reason")).toString();
    kept.customer = all.value(QStringLiteral("customer")).toString();
    kept.draft = all.value(QStringLiteral("draft")).toString();
    kept.received = all.value(QStringLiteral("received")).toString();
    return kept;
}

std::optional<KeptExchange> KeptExchange::askedAs(const QString &draft, const QString &text)
{
    auto kept = fromText(text);
    return kept && !draft.isEmpty() && kept->draft == draft ? kept : std::nullopt;
}

} // namespace mostrador
