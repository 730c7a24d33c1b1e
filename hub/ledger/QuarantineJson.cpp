// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/QuarantineJson.h"

#include "models/wire/Payloads.h"

namespace mostrador {

QJsonObject quarantineJson(const QuarantinedEntry &entry, bool whole)
{
    QJsonObject json{{QStringLiteral("id"), entry.id},
                     {QStringLiteral("at"), timeToWire(entry.at)},
                     {QStringLiteral("entry"), entry.entry.till.isValid() ? QJsonValue(entry.entry.toString()) : QJsonValue()},
                     {QStringLiteral("reason"), entry.reason},
                     {QStringLiteral("channel"), entry.origin.channel},
                     {QStringLiteral("topic"), entry.origin.topic},
                     {QStringLiteral("partition"), entry.origin.partition},
                     {QStringLiteral("offset"), entry.origin.position},
                     {QStringLiteral("replayed"), entry.replayed}};
    if (!whole)
        return json;
    QJsonObject headers;
    for (const auto &[name, value] : entry.origin.headers)
        headers.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    json.insert(QStringLiteral("headers"), headers);
    json.insert(QStringLiteral("raw_base64"), QString::fromLatin1(entry.origin.raw.toBase64()));
    json.insert(QStringLiteral("raw_text"), QString::fromUtf8(entry.origin.raw));
    return json;
}

} // namespace mostrador
