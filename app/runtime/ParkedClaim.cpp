// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/ParkedClaim.h"

#include "models/transport/http/HubClient.h"
#include "models/transport/http/HubRequests.h"
#include "models/wire/Json.h"
#include <QCoreApplication>
#include <QUrl>

namespace mostrador {

static Result<ParkedSale> readAnswer(const Result<HubReply> &answer)
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

void claimParked(const HubAddress &hub, const QString &id, QObject *context, std::function<void(Result<ParkedSale>)> reply)
{
    const QString path = QStringLiteral("/v1/parked/%1/claim").arg(QString::fromLatin1(QUrl::toPercentEncoding(id)));
    requestHub(hub, "POST", path, "{}", context, [reply = std::move(reply)](const Result<HubReply> &answer) { reply(readAnswer(answer)); });
}

} // namespace mostrador
