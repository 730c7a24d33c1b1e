// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/PeoplePayloads.h"

#include "models/domain/payment/CardNumber.h"
#include "models/wire/PayloadParts.h"

namespace mostrador {

using namespace payload;

namespace {

constexpr int MostPersonId = 40;

QString readUser(JsonReader &read, const char *key)
{
    const QString id = read.text(key, MostPersonId);
    if (read.ok() && id.isEmpty())
        read.reject(key, QStringLiteral("is empty"));
    return id;
}

Deed readDeed(JsonReader &read)
{
    const auto deed = deedFromWire(read.text("deed", 40));
    if (!deed)
        read.reject("deed", QStringLiteral("is not a known word"));
    return deed.value_or(Deed::Sell);
}

} // namespace

QByteArray encode(const UserChanged &changed)
{
    return JsonWriter()
        .text("user", changed.user.id)
        .text("name", withoutCardNumbers(changed.user.name))
        .text("role", toWire(changed.user.role))
        .boolean("active", changed.user.isActive)
        .boolean("new", changed.isNew)
        .boolean("new_pin", changed.hasNewPin)
        .object();
}

Result<UserChanged> decodeUserChanged(const QByteArray &payload)
{
    return decoded<UserChanged>(payload, [](JsonReader &read) {
        UserChanged changed;
        changed.user.id = readUser(read, "user");
        changed.user.name = read.text("name", User::MostName);
        changed.user.role = readWord(read, "role", &roleFromWire);
        changed.user.isActive = read.boolean("active", true);
        changed.isNew = read.boolean("new", false);
        changed.hasNewPin = read.boolean("new_pin", false);
        return changed;
    });
}

QByteArray encode(const UserNamed &named)
{
    return JsonWriter().text("user", named.user).text("name", withoutCardNumbers(named.name)).object();
}

Result<UserNamed> decodeUserNamed(const QByteArray &payload)
{
    return decoded<UserNamed>(payload, [](JsonReader &read) { return UserNamed{readUser(read, "user"), read.text("name", User::MostName)}; });
}

QByteArray encode(const UserGuessed &guessed)
{
    return JsonWriter()
        .text("user", guessed.user)
        .text("name", withoutCardNumbers(guessed.name))
        .integer("failures", guessed.failures)
        .integer("wait_ms", guessed.waitMs)
        .text("purpose", guessed.isApproval ? QStringLiteral("approval") : QStringLiteral("sign_in"))
        .object();
}

Result<UserGuessed> decodeUserGuessed(const QByteArray &payload)
{
    return decoded<UserGuessed>(payload, [](JsonReader &read) {
        UserGuessed guessed;
        guessed.user = readUser(read, "user");
        guessed.name = read.text("name", User::MostName);
        guessed.failures = int(read.integer("failures", 0, 1'000'000'000));
        guessed.waitMs = read.integer("wait_ms", 0, 1'000'000'000'000);
        const QString purpose = read.text("purpose", 20);
        if (purpose != QLatin1String("approval") && purpose != QLatin1String("sign_in"))
            read.reject("purpose", QStringLiteral("is not a known word"));
        guessed.isApproval = purpose == QLatin1String("approval");
        return guessed;
    });
}

QByteArray encode(const AllowanceChanged &changed)
{
    return JsonWriter().text("role", toWire(changed.role)).text("deed", toWire(changed.deed)).text("allowance", changed.allowance.toText()).object();
}

Result<AllowanceChanged> decodeAllowanceChanged(const QByteArray &payload)
{
    return decoded<AllowanceChanged>(payload, [](JsonReader &read) {
        AllowanceChanged changed;
        changed.role = readWord(read, "role", &roleFromWire);
        changed.deed = readDeed(read);
        const auto allowance = Allowance::fromText(read.text("allowance", 20));
        if (!allowance)
            read.reject("allowance", QStringLiteral("is neither never, nor always, nor a number"));
        changed.allowance = allowance.value_or(Allowance::never());
        return changed;
    });
}

QByteArray encode(const ActionApproved &approved)
{
    return JsonWriter()
        .text("deed", toWire(approved.deed))
        .integer("amount", approved.amount)
        .text("subject", withoutCardNumbers(approved.subject.left(ActionApproved::MostSubject), CardPlace::Codes))
        .text("words", withoutCardNumbers(approved.words.left(ActionApproved::MostWords)))
        .text("operator_name", withoutCardNumbers(approved.operatorName))
        .text("approver_name", withoutCardNumbers(approved.approverName))
        .object();
}

Result<ActionApproved> decodeActionApproved(const QByteArray &payload)
{
    return decoded<ActionApproved>(payload, [](JsonReader &read) {
        ActionApproved approved;
        approved.deed = readDeed(read);
        approved.amount = read.integer("amount", LeastMinor);
        approved.subject = read.optionalText("subject", ActionApproved::MostSubject);
        approved.words = read.optionalText("words", ActionApproved::MostWords);
        approved.operatorName = read.optionalText("operator_name", User::MostName);
        approved.approverName = read.optionalText("approver_name", User::MostName);
        return approved;
    });
}

} // namespace mostrador
