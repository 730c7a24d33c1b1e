// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/RecoveryPayloads.h"

#include "models/domain/payment/CardNumber.h"
#include "models/wire/PayloadParts.h"

namespace mostrador {

using namespace payload;

namespace {

RecoveryGrant readGrant(JsonReader &read)
{
    return {read.optionalText("issued_by", RecoveryGrant::MostBy), read.optionalTime("issued_at")};
}

void writeGrant(JsonWriter &json, const RecoveryGrant &grant)
{
    json.text("issued_by", withoutCardNumbers(grant.by.left(RecoveryGrant::MostBy)));
    if (grant.at.isValid())
        json.text("issued_at", timeToWire(grant.at));
}

} // namespace

QByteArray encode(const RecoveryGuessed &guessed)
{
    return JsonWriter().text("way", toWire(guessed.way)).integer("failures", guessed.failures).integer("wait_ms", guessed.waitMs).object();
}

Result<RecoveryGuessed> decodeRecoveryGuessed(const QByteArray &payload)
{
    return decoded<RecoveryGuessed>(payload, [](JsonReader &read) {
        RecoveryGuessed guessed;
        guessed.way = readWord(read, "way", &recoveryWayFromWire);
        guessed.failures = int(read.integer("failures", 0, 1'000'000'000));
        guessed.waitMs = read.integer("wait_ms", 0, 1'000'000'000'000);
        return guessed;
    });
}

QByteArray encode(const UserRecovered &recovered)
{
    JsonWriter json;
    json.text("user", recovered.user).text("name", withoutCardNumbers(recovered.name)).text("way", toWire(recovered.way));
    if (recovered.way == RecoveryWay::Hub)
        writeGrant(json, recovered.grant);
    return json.object();
}

Result<UserRecovered> decodeUserRecovered(const QByteArray &payload)
{
    return decoded<UserRecovered>(payload, [](JsonReader &read) {
        UserRecovered recovered;
        recovered.user = read.text("user", 40);
        recovered.name = read.text("name", User::MostName);
        recovered.way = readWord(read, "way", &recoveryWayFromWire);
        recovered.grant = readGrant(read);
        return recovered;
    });
}

QByteArray encode(const RecoveryIssued &issued)
{
    JsonWriter json;
    json.integer("till", issued.till.value);
    writeGrant(json, issued.grant);
    return json.object();
}

Result<RecoveryIssued> decodeRecoveryIssued(const QByteArray &payload)
{
    return decoded<RecoveryIssued>(payload, [](JsonReader &read) {
        RecoveryIssued issued;
        issued.till = TillId{int(read.integer("till", 1, 9999))};
        issued.grant = readGrant(read);
        return issued;
    });
}

QByteArray encode(const RecoveryGrant &grant)
{
    JsonWriter json;
    writeGrant(json, grant);
    return json.object();
}

Result<RecoveryGrant> decodeRecoveryGrant(const QByteArray &body)
{
    return decoded<RecoveryGrant>(body, [](JsonReader &read) { return readGrant(read); });
}

} // namespace mostrador
