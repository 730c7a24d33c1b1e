// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Journal entries, as they come over Kafka, in a batch of the direct channel, and in a line of an export.
// Input: the JSON of an entry; or lines NAME:VALUE, an empty line and a payload, as a message of Kafka.
#include "models/wire/EntryCodec.h"
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include "tests/fuzz/Fuzz.h"
#include <QJsonDocument>

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// No mutation hits a SHA-256: what is behind it is reached with the hash that belongs to the fields.
QByteArray fittingHash(const QJsonObject &from, const char *uuid, const char *wall, const QByteArray &payload)
{
    const auto text = [&from](const char *key) { return from.value(QLatin1String(key)).toString(); };
    const auto number = [&from](const char *key) {
        const QJsonValue value = from.value(QLatin1String(key));
        return value.isString() ? value.toString().toLongLong() : value.toInteger();
    };
    JournalEntry entry;
    entry.id = {TillId{int(number("till"))}, int(number("epoch")), number("seq")};
    entry.store = StoreId{int(number("store"))};
    entry.type = text("type");
    entry.schema = int(number("schema"));
    entry.uuid = text(uuid);
    if (const auto time = timeFromWire(text(wall)))
        entry.wallUtc = *time;
    entry.timeZone = text("tz");
    entry.monotonicMs = number("monotonic_ms");
    entry.bootId = text("boot_id");
    entry.clockState = clockStateFromWire(text("clock_state")).value_or(ClockState::Trusted);
    entry.operatorId = text("operator");
    entry.approver = text("approver");
    entry.appVersion = text("app_version");
    entry.payload = payload;
    entry.prevHash = QByteArray::fromHex(text("prev_hash").toLatin1());
    return hashOf(entry).toHex();
}

/// Whichever way an accepted entry goes on, it stays what it is.
void goOn(const SignedEntry &entry)
{
    promise(hashOf(entry.entry) == entry.entry.hash, "the hash of an accepted entry is its own");
    promise(entry.entry.payload.size() <= JournalEntry::MaxPayloadBytes, "an accepted payload is within its bound");
    const QByteArray line = compact(toJson(entry));
    const auto parsed = JsonReader::parse(line, 8 * 1024 * 1024);
    promise(parsed.ok(), "an entry that was written can be parsed", line);
    const auto read = signedEntryFromJson(*parsed);
    promise(read.ok(), "an entry that was written as JSON can be read", read ? QByteArray() : read.error().message.toUtf8());
    promise(*read == entry, "an entry is the same after JSON", line);
    promise(compact(toJson(*read)) == line, "the JSON of an entry is always the same bytes", line);
    const auto consumed = fromKafka(toKafkaHeaders(entry), entry.entry.payload);
    promise(consumed.ok(), "an entry that was produced can be consumed", consumed ? QByteArray() : consumed.error().message.toUtf8());
    promise(*consumed == entry, "an entry is the same after Kafka", line);
    const auto batch = decodeBatch(encodeBatch({entry, entry}));
    promise(batch && batch->size() == 2 && (*batch)[0].ok() && *(*batch)[1] == entry, "an entry is the same after a batch", line);
    const auto id = EntryId::fromString(entry.entry.id.toString());
    promise(id && *id == entry.entry.id, "the place of an entry reads back");
}

void asJson(const QByteArray &input)
{
    const auto object = JsonReader::parse(input, 2 * 1024 * 1024);
    if (!accepted(object))
        return;
    if (const auto entry = signedEntryFromJson(*object); accepted(entry))
        goOn(*entry);
    QJsonObject repaired = *object;
    const QByteArray payload = object->value(QStringLiteral("payload")).toString().toUtf8();
    repaired.insert(QStringLiteral("hash"), QString::fromLatin1(fittingHash(*object, "uuid", "wall_utc", payload)));
    if (const auto entry = signedEntryFromJson(repaired); accepted(entry))
        goOn(*entry);
    if (const auto batch = decodeBatch(input); accepted(batch)) {
        promise(batch->size() <= MaxBatch, "a batch is within its bound");
        for (const auto &entry : *batch)
            static_cast<void>(accepted(entry));
    }
}

void asMessage(const QByteArray &input)
{
    const qsizetype gap = input.indexOf("\n\n");
    const QByteArray payload = gap < 0 ? QByteArray() : input.mid(gap + 2);
    KafkaHeaders headers;
    QJsonObject fields;
    for (const QByteArray &line : input.left(gap).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        headers.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1)});
        fields.insert(QString::fromUtf8(headers.last().first), QString::fromUtf8(headers.last().second));
    }
    if (const auto entry = fromKafka(headers, payload); accepted(entry))
        goOn(*entry);
    for (auto &[name, value] : headers)
        if (name == "hash")
            value = fittingHash(fields, "ce_id", "ce_time", payload);
    if (const auto entry = fromKafka(headers, payload); accepted(entry)) {
        promise(entry->entry.payload == payload, "the bytes of a payload are kept");
        goOn(*entry);
    }
}

} // namespace

FUZZ_TARGET(entry)
{
    if (input.startsWith('{'))
        asJson(input);
    else
        asMessage(input);
}
