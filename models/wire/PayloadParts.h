// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/domain/Quantity.h"
#include "models/wire/JournalEntry.h"
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include <limits>

/// What several payload codecs read alike. For models/wire only.
namespace mostrador::payload {

constexpr qint64 LeastMinor = -std::numeric_limits<qint64>::max(); ///< whose negative is a number too

inline Result<QJsonObject> objectOf(const QByteArray &payload)
{
    return JsonReader::parse(payload, JournalEntry::MaxPayloadBytes);
}

/// A whole payload, read by `readAll`.
template <typename T>
Result<T> decoded(const QByteArray &payload, T (*readAll)(JsonReader &))
{
    const auto object = objectOf(payload);
    if (!object)
        return object.error();
    JsonReader read(*object);
    const T value = readAll(read);
    if (!read.ok())
        return read.error();
    return value;
}

inline Currency readCurrency(JsonReader &read)
{
    const auto currency = Currency::fromCode(read.text("currency", 3));
    if (!currency)
        read.reject("currency", QStringLiteral("is not a known currency"));
    return currency.value_or(Currency());
}

inline Money readMoney(JsonReader &read, const char *key)
{
    const auto money = moneyFromJson(read.object(key));
    if (!money)
        read.reject(key, QStringLiteral("is not an amount with its currency"));
    return money ? *money : Money();
}

inline UnitPrice readPrice(JsonReader &read, const char *key, Currency currency)
{
    const QString text = read.text(key, 24);
    if (!read.ok())
        return {};
    const auto price = UnitPrice::fromWire(text, currency);
    if (!price)
        read.reject(key, QStringLiteral("is not a price"));
    return price ? *price : UnitPrice();
}

/// Bounded, so that its negative and the sums of such are numbers too.
inline Quantity readQuantity(JsonReader &read, const char *key, qint64 least = -Quantity::MostMilli)
{
    return Quantity::fromMilli(read.integer(key, least, Quantity::MostMilli));
}

template <typename T>
T readWord(JsonReader &read, const char *key, std::optional<T> (*fromWord)(const QString &))
{
    const auto word = fromWord(read.text(key, 20));
    if (!word)
        read.reject(key, QStringLiteral("is not a known word"));
    return word.value_or(T{});
}

} // namespace mostrador::payload
