// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/EntryCodec.h"

#include "models/domain/Shown.h"
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include <QJsonDocument>
#include <QRegularExpression>

namespace mostrador {

namespace {

const QString TypePrefix = QStringLiteral("org.mostrador.");

Error wrong(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

QString eventType(const JournalEntry &entry)
{
    return TypePrefix + entry.type + QStringLiteral(".v%1").arg(entry.schema);
}

QString source(const JournalEntry &entry)
{
    return QStringLiteral("/stores/%1/tills/%2").arg(entry.store.toString(), entry.id.till.toString());
}

/// Headers of CloudEvents that follow from the entry.
KafkaHeaders derivedHeaders(const JournalEntry &entry)
{
    return {
        {"ce_specversion", "1.0"},
        {"ce_source", source(entry).toUtf8()},
        {"ce_type", eventType(entry).toUtf8()},
        {"ce_subject", entry.id.toString().toUtf8()},
        {"content-type", "application/json"},
    };
}

/// Headers and hash are of UTF-8: what does not come back from it (half of a pair, a byte order mark) is not the same entry on every way.
bool isPlain(const QString &text)
{
    return text.isValidUtf16() && !text.startsWith(QChar(QChar::ByteOrderMark));
}

/// An entry whose fields are all there and whose hash is its own.
Result<SignedEntry> checked(SignedEntry entry)
{
    static const QRegularExpression word(QStringLiteral("\\A[a-z_]+\\.[a-z_]+\\z"));
    if (!word.match(entry.entry.type).hasMatch())
        return wrong(QStringLiteral("Field “type” is not the type of an entry."));
    const JournalEntry &fields = entry.entry;
    for (const QString &text : {fields.uuid, fields.timeZone, fields.bootId, fields.operatorId, fields.approver, fields.appVersion, entry.keyId})
        if (!isPlain(text))
            return wrong(QStringLiteral("A field holds something that is no text."));
    if (entry.entry.payload.size() > JournalEntry::MaxPayloadBytes)
        return wrong(QStringLiteral("The payload is larger than %1 bytes.").arg(JournalEntry::MaxPayloadBytes));
    if (QString::fromUtf8(entry.entry.payload).toUtf8() != entry.entry.payload) // in JSON it is a string: what is none would not come out of an export as it went in
        return wrong(QStringLiteral("The payload is not UTF-8 text."));
    if (hashOf(entry.entry) != entry.entry.hash)
        return Error{Error::Code::Damaged, QStringLiteral("The hash of entry %1 does not fit its content.").arg(entry.entry.id.toString()), {}};
    return entry;
}

QJsonObject fieldsOf(const SignedEntry &signedEntry)
{
    const JournalEntry &entry = signedEntry.entry;
    return {
        {QStringLiteral("till"), entry.id.till.value},
        {QStringLiteral("epoch"), entry.id.epoch},
        {QStringLiteral("seq"), entry.id.seq},
        {QStringLiteral("store"), entry.store.value},
        {QStringLiteral("type"), entry.type},
        {QStringLiteral("schema"), entry.schema},
        {QStringLiteral("uuid"), entry.uuid},
        {QStringLiteral("wall_utc"), timeToWire(entry.wallUtc)},
        {QStringLiteral("tz"), entry.timeZone},
        {QStringLiteral("monotonic_ms"), entry.monotonicMs},
        {QStringLiteral("boot_id"), entry.bootId},
        {QStringLiteral("clock_state"), toWire(entry.clockState)},
        {QStringLiteral("operator"), entry.operatorId},
        {QStringLiteral("approver"), entry.approver},
        {QStringLiteral("app_version"), entry.appVersion},
        {QStringLiteral("prev_hash"), QString::fromLatin1(entry.prevHash.toHex())},
        {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())},
        {QStringLiteral("signature"), QString::fromLatin1(signedEntry.signature.toHex())},
        {QStringLiteral("key_id"), signedEntry.keyId},
    };
}

/// What two fields are called: on Kafka they are CloudEvents' own headers.
struct Names {
    const char *uuid = "uuid";
    const char *wall = "wall_utc";
};

Result<SignedEntry> fromFields(const QJsonObject &object, const QByteArray &payload, Names names)
{
    JsonReader read(object);
    SignedEntry result;
    JournalEntry &entry = result.entry;
    entry.id = {TillId{int(read.integer("till", 0, 9999))}, int(read.integer("epoch", 1, std::numeric_limits<int>::max())),
                read.integer("seq", 1)};
    entry.store = StoreId{int(read.integer("store", 0, 9999))};
    entry.type = read.text("type", 60);
    entry.schema = int(read.integer("schema", 1, 1000));
    entry.uuid = read.text(names.uuid, 36);
    entry.wallUtc = read.time(names.wall);
    entry.timeZone = read.text("tz", 64);
    entry.monotonicMs = read.integer("monotonic_ms");
    entry.bootId = read.text("boot_id", 64);
    const auto clock = clockStateFromWire(read.text("clock_state", 20));
    if (!clock)
        read.reject("clock_state", QStringLiteral("is not a known word"));
    entry.clockState = clock.value_or(ClockState::Trusted);
    entry.operatorId = read.optionalText("operator", 64);
    entry.approver = read.optionalText("approver", 64);
    entry.appVersion = read.text("app_version", 40);
    entry.prevHash = read.hex("prev_hash", 32);
    entry.hash = read.hex("hash", 32);
    result.signature = read.optionalHex("signature", 64);
    result.keyId = read.optionalText("key_id", 16);
    entry.payload = payload;
    if (!read.ok())
        return read.error();
    return checked(result);
}

/// Kafka headers are text; these fields are numbers in an entry's JSON form.
bool isNumber(const QString &name)
{
    static const QStringList numbers{QStringLiteral("till"), QStringLiteral("epoch"), QStringLiteral("seq"), QStringLiteral("store"),
                                     QStringLiteral("schema"), QStringLiteral("monotonic_ms")};
    return numbers.contains(name);
}

} // namespace

KafkaHeaders toKafkaHeaders(const SignedEntry &signedEntry)
{
    const JournalEntry &entry = signedEntry.entry;
    KafkaHeaders headers = derivedHeaders(entry);
    headers += {
        {"ce_id", entry.uuid.toUtf8()},
        {"ce_time", timeToWire(entry.wallUtc).toUtf8()},
        // The fields of the JSON form, in its order. Not by way of it: this is most of what the thread of the window does while a backlog goes out.
        {"app_version", entry.appVersion.toUtf8()},
        {"approver", entry.approver.toUtf8()},
        {"boot_id", entry.bootId.toUtf8()},
        {"clock_state", toWire(entry.clockState).toUtf8()},
        {"epoch", QByteArray::number(entry.id.epoch)},
        {"hash", entry.hash.toHex()},
        {"key_id", signedEntry.keyId.toUtf8()},
        {"monotonic_ms", QByteArray::number(entry.monotonicMs)},
        {"operator", entry.operatorId.toUtf8()},
        {"prev_hash", entry.prevHash.toHex()},
        {"schema", QByteArray::number(entry.schema)},
        {"seq", QByteArray::number(entry.id.seq)},
        {"signature", signedEntry.signature.toHex()},
        {"store", QByteArray::number(entry.store.value)},
        {"till", QByteArray::number(entry.id.till.value)},
        {"type", entry.type.toUtf8()},
        {"tz", entry.timeZone.toUtf8()},
    };
    return headers;
}

QByteArray kafkaKey(const SignedEntry &entry)
{
    return entry.entry.id.till.toString().toLatin1();
}

static Result<void> readableValue(const QByteArray &value)
{
    if (value.trimmed().isEmpty())
        return wrong(QStringLiteral("The message is empty, and has no header “till”."));
    QJsonParseError problem;
    if (QJsonDocument::fromJson(value, &problem).isNull())
        return wrong(QStringLiteral("The message is not JSON (%1 at byte %2), and has no header “till”.").arg(problem.errorString()).arg(problem.offset));
    return {};
}

Result<SignedEntry> fromKafka(const KafkaHeaders &headers, const QByteArray &value)
{
    if (headers.size() > 64)
        return wrong(QStringLiteral("The message has more headers than an entry can have."));
    QJsonObject fields;
    for (const auto &[name, text] : headers) {
        const QString key = QString::fromUtf8(name);
        if (fields.contains(key))
            return wrong(QStringLiteral("Header “%1” stands twice.").arg(shown(key)));
        if (!isNumber(key)) {
            fields.insert(key, QString::fromUtf8(text));
            continue;
        }
        bool number = false;
        const qint64 read = text.toLongLong(&number);
        if (!number)
            return wrong(QStringLiteral("Header “%1” is not a number.").arg(key));
        fields.insert(key, read);
    }
    if (!fields.contains(QStringLiteral("till"))) // of a stranger, who should read what is wrong with what he sent
        if (const auto readable = readableValue(value); !readable)
            return readable.error();
    const auto entry = fromFields(fields, value, {"ce_id", "ce_time"});
    if (!entry)
        return entry;
    for (const auto &[name, expected] : derivedHeaders(entry->entry))
        if (fields.value(QString::fromLatin1(name)).toString().toUtf8() != expected)
            return wrong(QStringLiteral("Header “%1” is missing or does not fit the entry.").arg(QString::fromLatin1(name)));
    return entry;
}

QJsonObject toJson(const SignedEntry &entry)
{
    QJsonObject object = fieldsOf(entry);
    object.insert(QStringLiteral("payload"), QString::fromUtf8(entry.entry.payload));
    return object;
}

Result<SignedEntry> signedEntryFromJson(const QJsonObject &object)
{
    const QJsonValue payload = object.value(QStringLiteral("payload"));
    if (!payload.isString())
        return wrong(QStringLiteral("Field “payload” is missing."));
    return fromFields(object, payload.toString().toUtf8(), Names{});
}

QByteArray encodeBatch(const QList<SignedEntry> &entries)
{
    QJsonArray list;
    for (const SignedEntry &entry : entries)
        list.append(toJson(entry));
    return QJsonDocument(QJsonObject{{QStringLiteral("entries"), list}}).toJson(QJsonDocument::Compact);
}

Result<QList<Result<SignedEntry>>> decodeBatch(const QByteArray &body)
{
    const auto object = JsonReader::parse(body, MaxBatchBytes);
    if (!object)
        return object.error();
    JsonReader read(*object);
    const QJsonArray list = read.array("entries", MaxBatch);
    if (!read.ok())
        return read.error();
    QList<Result<SignedEntry>> entries;
    for (const QJsonValue &item : list)
        entries.append(signedEntryFromJson(item.toObject()));
    return entries;
}

} // namespace mostrador
