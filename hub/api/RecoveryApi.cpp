// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/RecoveryApi.h"

#include "hub/admin/RecoveryDesk.h"
#include "hub/api/RestJson.h"
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include <QDebug>

namespace mostrador {

void RecoveryApi::addRoutes(HttpServer &server)
{
    server.route("POST", QStringLiteral("/v1/recovery-codes"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { issue(request, respond); });
    server.route("POST", QStringLiteral("/v1/recovery"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { take(request, respond); });
}

/// {"till": 2, "by": "Laura, office"}
void RecoveryApi::issue(const HttpRequest &request, const HttpServer::Respond &respond)
{
    const auto body = JsonReader::parse(request.body, 4096);
    if (!body)
        return respond(restProblem(body.error()));
    JsonReader read(*body);
    const TillId till{int(read.integer("till", 1, 9999))};
    const QString by = read.optionalText("by", RecoveryGrant::MostBy);
    if (!read.ok())
        return respond(restProblem(read.error()));
    m_parts.storage.post([this, respond, till, by, books = &m_parts.books, own = &m_parts.own, alive = std::weak_ptr<int>(m_alive)] {
        auto issued = RecoveryDesk(*books).issue(till, by);
        own->post([this, respond, till, alive, issued = std::move(issued)] {
            if (alive.expired())
                return;
            if (!issued)
                return respond(restProblem(issued.error()));
            m_parts.applied(issued->report);
            qInfo().noquote() << QStringLiteral("a recovery code for till %1 was made").arg(till.toString());
            HttpResponse made = HttpResponse::json(
                {{QStringLiteral("till"), till.value}, {QStringLiteral("code"), issued->digits}, {QStringLiteral("minutes"), RecoveryDesk::CodeMinutes}});
            made.status = 201;
            made.headers.emplaceBack("Cache-Control", "no-store");
            respond(made);
        });
    });
}

/// {"code": "1234567890"}. How often, is bounded by the code itself.
void RecoveryApi::take(const HttpRequest &request, const HttpServer::Respond &respond)
{
    const auto till = m_parts.access.till(request);
    if (!till)
        return respond(restProblem({Error::Code::Denied, QStringLiteral("Only a till shows a recovery code. Nothing was changed."), {}}));
    const auto body = JsonReader::parse(request.body, 4096);
    if (!body)
        return respond(restProblem(body.error()));
    JsonReader read(*body);
    const QString digits = recovery::digitsOf(read.text("code", 40));
    if (!read.ok())
        return respond(restProblem(read.error()));
    m_parts.storage.post([this, respond, till = *till, digits, books = &m_parts.books, own = &m_parts.own, alive = std::weak_ptr<int>(m_alive)] {
        auto taken = RecoveryDesk(*books).take(till.till, till.store, digits);
        own->post([this, respond, till, alive, taken = std::move(taken)] {
            if (alive.expired())
                return;
            if (!taken)
                return respond(restProblem(taken.error()));
            if (!*taken)
                return respond(HttpResponse::problem(403, QStringLiteral("code-unknown"), QStringLiteral("Not allowed"),
                                                     QStringLiteral("This is no recovery code of this till, or it is too old, was used or was mistyped too often. "
                                                                    "Nothing was changed.")));
            m_parts.applied((*taken)->report);
            qInfo().noquote() << QStringLiteral("till %1 has used its recovery code").arg(till.till.toString());
            HttpResponse answer = HttpResponse::text(encode((*taken)->grant), "application/json");
            answer.headers.emplaceBack("Cache-Control", "no-store");
            respond(answer);
        });
    });
}

} // namespace mostrador
