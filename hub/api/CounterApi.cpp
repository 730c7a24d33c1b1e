// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/CounterApi.h"

#include "hub/admin/ParkingDesk.h"
#include "hub/admin/ReturnDesk.h"
#include "hub/api/RestJson.h"
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include <QJsonDocument>

namespace mostrador {

namespace {

QJsonObject restParked(const ParkedChange &parked)
{
    return {{QStringLiteral("id"), parked.id},
            {QStringLiteral("store"), parked.store.toString()},
            {QStringLiteral("till"), parked.till.toString()},
            {QStringLiteral("name"), parked.name},
            {QStringLiteral("at"), timeToWire(parked.at)},
            {QStringLiteral("total"), toJson(parked.total)},
            {QStringLiteral("lines"), parked.lines},
            {QStringLiteral("summary"), parked.summary},
            {QStringLiteral("state"), toWire(parked.state)},
            {QStringLiteral("holder"), parked.holder.isValid() ? QJsonValue(parked.holder.toString()) : QJsonValue()},
            {QStringLiteral("rival"), parked.rival.isValid() ? QJsonValue(parked.rival.toString()) : QJsonValue()},
            {QStringLiteral("sold"), QJsonArray::fromStringList(parked.sold)}};
}

QJsonObject restVoid(const CounterProjection::VoidDay &day)
{
    return {{QStringLiteral("store"), day.store.toString()},
            {QStringLiteral("till"), day.till.toString()},
            {QStringLiteral("operator"), day.operatorId},
            {QStringLiteral("day"), day.day.toString(Qt::ISODate)},
            {QStringLiteral("kind"), day.kind},
            {QStringLiteral("count"), day.count},
            {QStringLiteral("amount"), toJson(day.amount)}};
}

/// What the slips of cards and the like were said to be, against what should have been.
QJsonArray restTenders(const ZReport &report)
{
    QJsonArray tenders;
    for (const ShiftFigures::TenderSum &sum : report.figures.tenders) {
        const Money difference = report.difference(sum.tender);
        const Money expected = report.figures.expected(sum.tender);
        tenders.append(QJsonObject{{QStringLiteral("tender"), toWire(sum.tender)},
                                   {QStringLiteral("expected"), toJson(expected)},
                                   {QStringLiteral("declared"), toJson(Money(expected.minor() + difference.minor(), expected.currency()))},
                                   {QStringLiteral("difference"), toJson(difference)}});
    }
    return tenders;
}

QJsonObject restZ(const DayProjection::Z &z)
{
    const Money difference(z.counted.minor() - z.expected.minor(), z.counted.currency());
    return {{QStringLiteral("store"), z.place.store.toString()},
            {QStringLiteral("till"), z.place.till.toString()},
            {QStringLiteral("number"), z.number},
            {QStringLiteral("epoch"), z.epoch},
            {QStringLiteral("unsure"), z.isUnsure},
            {QStringLiteral("shift"), z.shift},
            {QStringLiteral("opened_at"), timeToWire(z.openedAt)},
            {QStringLiteral("closed_at"), timeToWire(z.closedAt)},
            {QStringLiteral("day"), z.day.toString(Qt::ISODate)},
            {QStringLiteral("total"), toJson(z.total)},
            {QStringLiteral("expected"), toJson(z.expected)},
            {QStringLiteral("counted"), toJson(z.counted)},
            {QStringLiteral("difference"), toJson(difference)},
            {QStringLiteral("kept"), toJson(z.kept)},
            {QStringLiteral("operator"), z.operatorId},
            {QStringLiteral("operator_name"), z.operatorName},
            {QStringLiteral("approver"), z.approver},
            {QStringLiteral("approver_name"), z.approverName},
            {QStringLiteral("reason"), z.reason},
            {QStringLiteral("opening_difference"), toJson(Money(z.whole ? z.whole->figures.openingDifference() : 0, z.counted.currency()))},
            {QStringLiteral("tenders"), z.whole ? restTenders(*z.whole) : QJsonArray()}};
}

QJsonObject restMovement(const DayProjection::Movement &movement)
{
    return {{QStringLiteral("store"), movement.place.store.toString()},
            {QStringLiteral("till"), movement.place.till.toString()},
            {QStringLiteral("shift"), movement.shift},
            {QStringLiteral("at"), timeToWire(movement.at)},
            {QStringLiteral("day"), movement.day.toString(Qt::ISODate)},
            {QStringLiteral("kind"), toWire(movement.move.kind)},
            {QStringLiteral("amount"), toJson(movement.move.amount)},
            {QStringLiteral("reason"), movement.move.reason},
            {QStringLiteral("note"), movement.move.note},
            {QStringLiteral("operator"), movement.move.by},
            {QStringLiteral("operator_name"), movement.move.byName},
            {QStringLiteral("approver"), movement.move.approver},
            {QStringLiteral("approver_name"), movement.approverName}};
}

QJsonObject restTwice(const ReturnProjection::Twice &twice)
{
    return {{QStringLiteral("number"), twice.number},          {QStringLiteral("original"), twice.original},
            {QStringLiteral("store"), twice.store.toString()}, {QStringLiteral("till"), twice.entry.till.toString()},
            {QStringLiteral("epoch"), twice.entry.epoch},      {QStringLiteral("seq"), twice.entry.seq},
            {QStringLiteral("reason"), twice.reason},          {QStringLiteral("found_at"), timeToWire(twice.foundAt)},
            {QStringLiteral("settled"), twice.isSettled}};
}

/// ?since=2026-11-24: from that day on. Invalid: all.
Result<QDate> sinceOf(const HttpRequest &request)
{
    const QString since = request.query.queryItemValue(QStringLiteral("since"));
    const QDate day = QDate::fromString(since, Qt::ISODate);
    if (!since.isEmpty() && !day.isValid())
        return Error{Error::Code::Invalid, QStringLiteral("since must be a day like 2026-11-24."), {}};
    return day;
}

/// ?since= is a day of the till's own calendar. ?limit= and ?cursor= as of every list; the cursor is a word of ours.
Result<DayProjection::Wanted> wantedOf(const HttpRequest &request)
{
    const auto limit = limitOf(request);
    const auto since = sinceOf(request);
    if (!limit || !since)
        return limit ? since.error() : limit.error();
    DayProjection::Wanted wanted{*since, {}, *limit};
    if (!request.query.hasQueryItem(QStringLiteral("cursor")))
        return wanted;
    wanted.after = DayProjection::Cursor::fromString(request.query.queryItemValue(QStringLiteral("cursor")));
    if (!wanted.after)
        return Error{Error::Code::Invalid, QStringLiteral("cursor must be the next_cursor of the page before."), {}};
    return wanted;
}

template <typename T, typename Shape>
HttpResponse restPart(const Result<DayProjection::Part<T>> &part, Shape shape)
{
    return part ? restPage(part->items, part->next ? part->next->toString() : QString(), shape) : restProblem(part.error());
}

/// Which till has it, for a program to read, too.
HttpResponse atAnother(TillId holder)
{
    HttpResponse answer = HttpResponse::problem(409, QStringLiteral("parked-elsewhere"), QStringLiteral("Another till has it"),
                                                QStringLiteral("Till %1 has it already. Nothing was changed.").arg(holder.value));
    if (auto body = JsonReader::parse(answer.body)) {
        body->insert(QStringLiteral("till"), holder.value);
        answer.body = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    }
    return answer;
}

} // namespace

void CounterApi::addRoutes(HttpServer &server)
{
    server.route("GET", QStringLiteral("/v1/parked"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { respond(parked(request)); });
    server.route("GET", QStringLiteral("/v1/voids"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { respond(voids(request)); });
    server.route("GET", QStringLiteral("/v1/z-reports"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { respond(reports(request)); });
    server.route("GET", QStringLiteral("/v1/tills/{till}/last-z"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { respond(lastZ(request)); });
    server.route("GET", QStringLiteral("/v1/cash-movements"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { respond(movements(request)); });
    server.route("GET", QStringLiteral("/v1/receipts/{number}"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { respond(receipt(request)); });
    server.route("GET", QStringLiteral("/v1/returned-twice"),
                 [this](const HttpRequest &request, const HttpServer::Respond &respond) { respond(returnedTwice(request)); });
    server.route("POST", QStringLiteral("/v1/returned-twice/{number}/settle"),
                 [this](const HttpRequest &request, const HttpServer::Respond &respond) { settleReturn(request, respond); });
    server.route("POST", QStringLiteral("/v1/parked/{id}/claim"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { claim(request, respond); });
}

/// ?charged_twice=true: only those that became two sales; else what is open, and ?store= leaves one shop's. Few of either: one page holds them.
HttpResponse CounterApi::parked(const HttpRequest &request) const
{
    const CounterProjection &counter = m_parts.reader.counter();
    const bool onlyTwice = request.query.queryItemValue(QStringLiteral("charged_twice")) == QLatin1String("true");
    const auto found = onlyTwice ? counter.chargedTwice() : counter.open(StoreId{request.query.queryItemValue(QStringLiteral("store")).toInt()});
    return found ? restPage(Page<ParkedChange>{*found, 0}, &restParked) : restProblem(found.error());
}

HttpResponse CounterApi::voids(const HttpRequest &request) const
{
    const auto since = sinceOf(request);
    if (!since)
        return restProblem(since.error());
    const auto days = m_parts.reader.counter().voids(*since);
    return days ? restPage(Page<CounterProjection::VoidDay>{*days, 0}, &restVoid) : restProblem(days.error());
}

HttpResponse CounterApi::reports(const HttpRequest &request) const
{
    const auto wanted = wantedOf(request);
    return wanted ? restPart(m_parts.reader.days().reports(*wanted), &restZ) : restProblem(wanted.error());
}

/// For a till that was put back to a copy: its next Z has a later number.
HttpResponse CounterApi::lastZ(const HttpRequest &request) const
{
    const TillId till{request.captures.value(0).toInt()};
    const auto last = m_parts.reader.days().lastZ(till);
    return last ? HttpResponse::json({{QStringLiteral("till"), till.toString()}, {QStringLiteral("number"), *last}}) : restProblem(last.error());
}

HttpResponse CounterApi::movements(const HttpRequest &request) const
{
    const auto wanted = wantedOf(request);
    return wanted ? restPart(m_parts.reader.days().movements(*wanted), &restMovement) : restProblem(wanted.error());
}

/// Of the till's own shop; another shop's is none.
HttpResponse CounterApi::receipt(const HttpRequest &request) const
{
    const auto till = m_parts.access.till(request);
    if (!till)
        return restProblem({Error::Code::Denied, QStringLiteral("Only a till asks for a receipt of its shop."), {}});
    const QString number = request.captures.value(0);
    const auto found = m_parts.reader.returns().receipt(number, till->store);
    if (!found)
        return restProblem(found.error());
    if (!*found)
        return restProblem({Error::Code::NotFound, QStringLiteral("There is no receipt %1 in this till's shop.").arg(number.left(40)), {}});
    return HttpResponse::json(toJson(**found));
}

/// What nobody has seen to; ?settled=true: all. Few: one page holds them.
HttpResponse CounterApi::returnedTwice(const HttpRequest &request) const
{
    const auto found = m_parts.reader.returns().twice(request.query.queryItemValue(QStringLiteral("settled")) == QLatin1String("true"));
    return found ? restPage(Page<ReturnProjection::Twice>{*found, 0}, &restTwice) : restProblem(found.error());
}

void CounterApi::settleReturn(const HttpRequest &request, const HttpServer::Respond &respond)
{
    m_parts.storage.post([this, respond, number = request.captures.value(0), books = &m_parts.books, own = &m_parts.own, alive = std::weak_ptr<int>(m_alive)] {
        auto report = ReturnDesk(*books).settle(number);
        own->post([this, respond, alive, number, report = std::move(report)] {
            if (alive.expired())
                return;
            if (!report && report.error().code == Error::Code::Conflict)
                return respond(HttpResponse::problem(409, QStringLiteral("settled-before"), QStringLiteral("It was seen to before"), report.error().message));
            if (!report)
                return respond(restProblem(report.error()));
            m_parts.applied(*report);
            const auto now = m_parts.reader.returns().twiceOf(number);
            respond(now && *now ? HttpResponse::json(restTwice(**now)) : restProblem(now ? Error{Error::Code::NotFound, number, {}} : now.error()));
        });
    });
}

void CounterApi::claim(const HttpRequest &request, const HttpServer::Respond &respond)
{
    const auto till = m_parts.access.till(request);
    if (!till)
        return respond(restProblem({Error::Code::Denied, QStringLiteral("Only a till takes a parked sale. Nothing was changed."), {}}));
    m_parts.storage.post([this, respond, till = *till, id = request.captures.value(0), books = &m_parts.books, own = &m_parts.own, alive = std::weak_ptr<int>(m_alive)] {
        auto handed = ParkingDesk(*books).claim(id, till.till, till.store);
        own->post([this, respond, till, alive, handed = std::move(handed)] {
            if (alive.expired())
                return;
            if (!handed)
                return respond(restProblem(handed.error()));
            m_parts.applied(handed->report);
            respond(handed->isGiven ? HttpResponse::json(toJson(handed->sale)) : atAnother(handed->holder));
        });
    });
}

} // namespace mostrador
