// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HubRequests.h"

#include "models/transport/http/HubClient.h"
#include "models/wire/Json.h"
#include <QCoreApplication>
#include <QUrl>

namespace mostrador {

namespace {

Result<EnrolAnswer> readEnrolment(const Result<HubClient::Answer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status < 200 || answer->status > 299)
        return hubProblem(answer->status, answer->body);
    return decodeEnrolAnswer(answer->body);
}

Result<ParkedSale> readClaim(const Result<HubClient::Answer> &answer)
{
    if (!answer)
        return answer.error();
    const auto body = JsonReader::parse(answer->body);
    if (answer->status == 200)
        return body ? parkedSaleFromJson(*body) : body.error();
    if (answer->status == 409 && body)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("Parking", "Till %1 has it already. Nothing was changed.").arg(body->value(QStringLiteral("till")).toInt()),
                     {}};
    return hubProblem(answer->status, answer->body);
}

Result<ShopReceipt> readReceipt(const Result<HubClient::Answer> &answer)
{
    constexpr qint64 MostBytes = 16 * 1024 * 1024;
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return hubProblem(answer->status, answer->body);
    const auto body = JsonReader::parse(answer->body, MostBytes);
    return body ? shopReceiptFromJson(*body) : body.error();
}

Result<std::optional<RecoveryGrant>> readRecovery(const Result<HubClient::Answer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status == 403)
        return std::optional<RecoveryGrant>();
    if (answer->status == 404)
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate("Recovery", "This hub is of an older version that makes no such codes. Nothing was changed."),
                     {}};
    if (answer->status != 200)
        return hubProblem(answer->status, answer->body);
    const auto grant = decodeRecoveryGrant(answer->body);
    return grant ? Result<std::optional<RecoveryGrant>>(std::optional(*grant)) : grant.error();
}

Result<int> readLastZ(const Result<HubClient::Answer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->status != 200)
        return hubProblem(answer->status, answer->body);
    const auto body = JsonReader::parse(answer->body);
    if (!body)
        return body.error();
    JsonReader read(*body);
    const qint64 number = read.integer("number", 0, std::numeric_limits<int>::max());
    return read.ok() ? Result<int>(int(number)) : read.error();
}

/// One client a request, and gone with its answer or with the context.
template <typename Answered>
void askOnce(const HubAddress &hub, const QByteArray &method, const QString &path, const QByteArray &body, QObject *context, Answered answered)
{
    auto *client = new HubClient(context);
    client->ask(hub, method, path, body, [client, answered = std::move(answered)](const Result<HubClient::Answer> &answer) {
        client->deleteLater();
        answered(answer);
    });
}

} // namespace

void enrolTill(const HubAddress &hub, const EnrolRequest &request, QObject *context, std::function<void(Result<EnrolAnswer>)> reply)
{
    askOnce(hub, "POST", QStringLiteral("/v1/tills"), encode(request), context, [reply = std::move(reply)](const Result<HubClient::Answer> &answer) {
        reply(readEnrolment(answer));
    });
}

void claimParked(const HubAddress &hub, const QString &id, QObject *context, std::function<void(Result<ParkedSale>)> reply)
{
    const QString path = QStringLiteral("/v1/parked/%1/claim").arg(QString::fromLatin1(QUrl::toPercentEncoding(id)));
    askOnce(hub, "POST", path, "{}", context, [reply = std::move(reply)](const Result<HubClient::Answer> &answer) { reply(readClaim(answer)); });
}

void askReceipt(const HubAddress &hub, const QString &number, QObject *context, std::function<void(Result<ShopReceipt>)> reply)
{
    const QString path = QStringLiteral("/v1/receipts/%1").arg(QString::fromLatin1(QUrl::toPercentEncoding(number)));
    askOnce(hub, "GET", path, {}, context, [reply = std::move(reply)](const Result<HubClient::Answer> &answer) { reply(readReceipt(answer)); });
}

void takeRecoveryCode(const HubAddress &hub, const QString &digits, QObject *context, std::function<void(Result<std::optional<RecoveryGrant>>)> reply)
{
    const QByteArray body = JsonWriter().text("code", digits).object();
    askOnce(hub, "POST", QStringLiteral("/v1/recovery"), body, context,
            [reply = std::move(reply)](const Result<HubClient::Answer> &answer) { reply(readRecovery(answer)); });
}

void askLastZ(const HubAddress &hub, TillId till, QObject *context, std::function<void(Result<int>)> reply)
{
    askOnce(hub, "GET", QStringLiteral("/v1/tills/%1/last-z").arg(till.value), {}, context,
            [reply = std::move(reply)](const Result<HubClient::Answer> &answer) { reply(readLastZ(answer)); });
}

void requestHub(const HubAddress &hub, const QByteArray &method, const QString &path, const QByteArray &body, QObject *context,
                std::function<void(Result<HubReply>)> reply)
{
    askOnce(hub, method, path, body, context, [reply = std::move(reply)](const Result<HubClient::Answer> &answer) {
        reply(answer ? Result<HubReply>(HubReply{answer->status, answer->body}) : Result<HubReply>(answer.error()));
    });
}

} // namespace mostrador
