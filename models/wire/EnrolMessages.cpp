// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/EnrolMessages.h"

#include "models/wire/FeedParts.h"
#include "models/wire/PayloadParts.h"

namespace mostrador {

using namespace feed;

QByteArray encode(const EnrolRequest &request)
{
    QJsonObject body{{QStringLiteral("code"), request.code},
                     {QStringLiteral("public_key"), hexOf(request.publicKey)},
                     {QStringLiteral("till_name"), request.tillName},
                     {QStringLiteral("restored"), request.restored}};
    if (request.till.value > 0) {
        body.insert(QStringLiteral("till"), request.till.value);
        body.insert(QStringLiteral("epoch"), request.epoch);
    }
    if (!request.proof.isEmpty())
        body.insert(QStringLiteral("proof"), hexOf(request.proof));
    QJsonArray lives;
    for (const PastLife &life : request.lives) {
        QJsonObject one{{QStringLiteral("till"), life.till.value}, {QStringLiteral("epoch"), life.epoch}};
        if (!life.publicKey.isEmpty() && life.publicKey != request.publicKey)
            one.insert(QStringLiteral("public_key"), hexOf(life.publicKey));
        for (const auto &[key, value] :
             {std::pair("hub_id", clipped(life.hubId, 64)), std::pair("store_name", clipped(life.storeName, 120)), std::pair("currency", life.currency)})
            if (!value.isEmpty())
                one.insert(QLatin1String(key), value);
        if (life.store.isValid())
            one.insert(QStringLiteral("store"), life.store.value);
        if (life.hubIsLost)
            one.insert(QStringLiteral("hub_is_lost"), true);
        lives.append(one);
    }
    if (!lives.isEmpty())
        body.insert(QStringLiteral("lives"), lives);
    return compact(body);
}

QByteArray enrolProofText(const QString &code, const QByteArray &publicKey)
{
    return "mostrador-enrol-v1" + code.toUtf8() + publicKey;
}

Result<EnrolRequest> decodeEnrolRequest(const QByteArray &body)
{
    const auto object = JsonReader::parse(body, MaxEnrolBytes);
    if (!object)
        return object.error();
    JsonReader read(*object);
    EnrolRequest request;
    request.code = read.text("code", 60);
    request.publicKey = read.hex("public_key", 32);
    request.tillName = read.optionalText("till_name", 80);
    request.restored = read.boolean("restored", false);
    request.till = TillId{int(read.optionalInteger("till", 1, 9999, -1))};
    request.epoch = int(read.optionalInteger("epoch", 0, MaxEpoch, 0));
    request.proof = read.optionalHex("proof", 64);
    for (const QJsonValue &item : read.optionalArray("lives", MaxPastLives)) {
        JsonReader life(item.toObject());
        PastLife past{TillId{int(life.integer("till", 1, 9999))}, int(life.integer("epoch", 1, MaxEpoch)), life.optionalHex("public_key", 32)};
        past.hubId = life.optionalText("hub_id", 64);
        past.store = StoreId{int(life.optionalInteger("store", 1, std::numeric_limits<int>::max(), 0))};
        past.storeName = life.optionalText("store_name", 120);
        past.currency = life.optionalText("currency", 3);
        past.hubIsLost = life.boolean("hub_is_lost", false);
        request.lives.append(past);
        if (!life.ok())
            return life.error();
    }
    if (!read.ok())
        return read.error();
    return request;
}

QByteArray encode(const EnrolAnswer &answer)
{
    return compact(
        {{QStringLiteral("till"), answer.till.value},
         {QStringLiteral("store"), answer.store.value},
         {QStringLiteral("store_name"), clipped(answer.storeName, 120)},
         {QStringLiteral("till_name"), clipped(answer.tillName, 80)},
         {QStringLiteral("epoch"), answer.epoch},
         {QStringLiteral("token"), answer.token},
         {QStringLiteral("hub_public_key"), hexOf(answer.hubPublicKey)},
         {QStringLiteral("hub_id"), answer.hubId},
         {QStringLiteral("currency"), answer.currency},
         {QStringLiteral("cursor"), answer.cursor},
         {QStringLiteral("last_number"), answer.lastNumber},
         {QStringLiteral("kafka_bootstrap"), answer.kafkaBootstrap}});
}

Result<EnrolAnswer> decodeEnrolAnswer(const QByteArray &body)
{
    const auto object = JsonReader::parse(body, 64 * 1024);
    if (!object)
        return object.error();
    JsonReader read(*object);
    EnrolAnswer answer;
    answer.till = readTill(read);
    answer.store = readStore(read);
    answer.storeName = read.text("store_name", 120);
    answer.tillName = read.optionalText("till_name", 80);
    answer.epoch = int(read.integer("epoch", 1, std::numeric_limits<int>::max()));
    answer.token = read.text("token", 200);
    answer.hubPublicKey = read.hex("hub_public_key", 32);
    answer.hubId = read.text("hub_id", 64);
    answer.currency = payload::readCurrency(read).code();
    answer.cursor = read.integer("cursor", 0);
    answer.lastNumber = read.optionalInteger("last_number", 0, std::numeric_limits<qint64>::max(), 0);
    answer.kafkaBootstrap = read.optionalText("kafka_bootstrap", 1000);
    if (!read.ok())
        return read.error();
    return answer;
}

} // namespace mostrador
