// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/Api.h"

#include "hub/admin/CatalogueDesk.h"
#include "hub/admin/Enrolment.h"
#include "hub/api/RestJson.h"
#include "hub/ledger/QuarantineJson.h"
#include "models/wire/EnrolMessages.h"
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include <QFile>
#include <QDebug>

namespace mostrador {

namespace {

constexpr int CodesAMinute = 10;         ///< of one address
constexpr int MostPeers = 10'000;
constexpr qint64 EditBytes = 64 * 1024;
constexpr qint64 JournalBytes = 10 * 1024 * 1024;

qint64 mostBytes(const HttpRequest &request)
{
    return request.method == "PUT" ? EditBytes : request.path == QLatin1String("/v1/journal") ? JournalBytes : MaxEnrolBytes;
}

std::optional<HttpResponse> tooLarge(const HttpRequest &request, qint64 bytes)
{
    if (bytes <= mostBytes(request))
        return std::nullopt;
    return HttpResponse::problem(413, QStringLiteral("too-large"), QStringLiteral("The body is too large"),
                                 QStringLiteral("This request takes at most %1 bytes. Nothing was changed.").arg(mostBytes(request)));
}

/// A body may come in chunks, without its length in the head.
HttpServer::Handler capped(HttpServer::Handler handler)
{
    return [handler = std::move(handler)](const HttpRequest &request, HttpServer::Respond respond) {
        if (const auto refused = tooLarge(request, request.body.size()))
            respond(*refused);
        else
            handler(request, std::move(respond));
    };
}
constexpr qint64 MinuteMs = 60'000;

} // namespace

Api::Api(Parts parts)
    : m_parts(std::move(parts)), m_journal(m_parts.intake, m_parts.reader, m_parts.clock),
      m_counter({m_parts.reader, m_parts.books, m_parts.access, m_parts.storage, m_parts.own, m_parts.applied}),
      m_recovery({m_parts.reader, m_parts.books, m_parts.access, m_parts.storage, m_parts.own, m_parts.applied})
{}

template <typename T, typename Job, typename Answer>
void Api::onStorage(Job job, Answer answer)
{
    m_parts.storage.post([job, answer, own = &m_parts.own, alive = std::weak_ptr<int>(m_alive)] {
        Result<T> result = job();
        own->post([answer, alive, result = std::move(result)] {
            if (!alive.expired())
                answer(result);
        });
    });
}

void Api::addRoutes(HttpServer &server)
{
    server.setGuard([this](const HttpRequest &request, const QString &pattern) {
        const auto refused = m_parts.access.check(request, pattern);
        return refused ? refused : tooLarge(request, request.header("content-length").toLongLong());
    });
    server.setObserver([this](const QByteArray &method, const QString &pattern, int status, double seconds) { m_parts.metrics.answered(method, pattern, status, seconds); });
    addHealth(server);
    addLists(server);
    addEdits(server);
    addTills(server);
    addQuarantine(server);
    m_counter.addRoutes(server);
    m_recovery.addRoutes(server);
}

HttpResponse Api::about(const HttpRequest &request) const
{
    return HttpResponse::json(
        {{QStringLiteral("name"), QStringLiteral("mostrador-hub")},
         {QStringLiteral("version"), QStringLiteral(MOSTRADOR_VERSION)},
         {QStringLiteral("hub_id"), m_parts.reader.meta(QStringLiteral("hub_id")).ok() ? *m_parts.reader.meta(QStringLiteral("hub_id")) : QString()},
         {QStringLiteral("currency"), m_parts.books.currency()},
         {QStringLiteral("stream_url"), m_parts.streamUrl(request)}});
}

void Api::addHealth(HttpServer &server)
{
    server.route("GET", QStringLiteral("/v1"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { respond(about(request)); });
    server.route("GET", QStringLiteral("/livez"), [](const HttpRequest &, const HttpServer::Respond &respond) { respond(HttpResponse::text("ok\n", "text/plain; charset=utf-8")); });
    server.route("GET", QStringLiteral("/readyz"), [this](const HttpRequest &, const HttpServer::Respond &respond) {
        const auto head = m_parts.reader.feed().head();
        respond(head ? HttpResponse::text("ok\n", "text/plain; charset=utf-8") : restProblem(head.error()));
    });
    server.route("GET", QStringLiteral("/metrics"), [this](const HttpRequest &, const HttpServer::Respond &respond) {
        respond(HttpResponse::text(m_parts.metrics.text(m_parts.now()), "text/plain; version=0.0.4; charset=utf-8"));
    });
    server.route("GET", QStringLiteral("/openapi.json"), [](const HttpRequest &, const HttpServer::Respond &respond) {
        QFile file(QStringLiteral(":/openapi.json"));
        respond(file.open(QIODevice::ReadOnly) ? HttpResponse::text(file.readAll(), "application/json")
                                               : HttpResponse::problem(404, QStringLiteral("not-found"), QStringLiteral("Not there"), QStringLiteral("This hub was built without its description.")));
    });
}

void Api::addLists(HttpServer &server)
{
    const auto list = [&server](const QString &pattern, auto read, auto shape) {
        server.route("GET", pattern, [read, shape](const HttpRequest &request, const HttpServer::Respond &respond) {
            const auto wanted = pageOf(request);
            if (!wanted) {
                respond(restProblem(wanted.error()));
                return;
            }
            const auto page = read(request, *wanted);
            respond(page ? restPage(*page, shape) : restProblem(page.error()));
        });
    };
    const HubReader *reader = &m_parts.reader;
    list(
        QStringLiteral("/v1/products"), [reader](const HttpRequest &, const PageRequest &page) { return reader->goods().products(page.cursor, page.limit); },
        [](const Product &product) { return toJson(product); });
    list(
        QStringLiteral("/v1/promotions"), [reader](const HttpRequest &, const PageRequest &page) { return reader->promotions(page.cursor, page.limit); },
        [](const Promotion &promotion) { return toJson(promotion); });
    list(
        QStringLiteral("/v1/price-lists"), [reader](const HttpRequest &, const PageRequest &page) { return reader->priceLists(page.cursor, page.limit); },
        [](const PriceList &list) { return toJson(list); });
    list(
        QStringLiteral("/v1/stock"), [reader](const HttpRequest &, const PageRequest &page) { return reader->goods().stock(page.cursor, page.limit); }, &restStock);
    list(QStringLiteral("/v1/sales"), [reader](const HttpRequest &request, const PageRequest &page) -> Result<Page<AppliedSale>> {
        QDateTime since;
        if (request.query.hasQueryItem(QStringLiteral("since"))) {
            const auto time = timeFromWire(request.query.queryItemValue(QStringLiteral("since"), QUrl::FullyDecoded));
            if (!time)
                return Error{Error::Code::Invalid, QStringLiteral("since must be a time like 2026-11-24T12:00:00Z."), {}};
            since = *time;
        }
        return reader->sales(since, page.cursor, page.limit);
    }, &restSale);
    list(QStringLiteral("/v1/tills"), [reader](const HttpRequest &, const PageRequest &) -> Result<Page<TillEntry>> {
        const auto tills = reader->tills();
        return tills ? Result<Page<TillEntry>>(Page<TillEntry>{*tills, 0}) : tills.error();
    }, &restTill);

    const auto one = [&server, reader](const QString &pattern, auto shape) {
        server.route("GET", pattern, [reader, shape](const HttpRequest &request, const HttpServer::Respond &respond) {
            const auto product = reader->goods().product(request.captures.value(0));
            if (!product)
                respond(restProblem(product.error()));
            else if (!*product)
                respond(restProblem({Error::Code::NotFound, QStringLiteral("There is no product %1.").arg(request.captures.value(0)), {}}));
            else
                respond(restVersioned(shape(**product), (*product)->version));
        });
    };
    one(QStringLiteral("/v1/products/{sku}"), [](const Product &product) { return toJson(product); });
    one(QStringLiteral("/v1/prices/{sku}"), &restPrice);
    server.route("GET", QStringLiteral("/v1/stock/{sku}"), [this](const HttpRequest &request, const HttpServer::Respond &respond) { respond(stockOf(request)); });
}

/// ?store= leaves one shop's. The answer for one shop carries the ETag that a PUT starts from.
HttpResponse Api::stockOf(const HttpRequest &request) const
{
    const Sku sku = request.captures.value(0);
    const auto product = m_parts.reader.goods().product(sku);
    auto levels = m_parts.reader.goods().stockOf(sku);
    if (!product || !levels)
        return restProblem(product ? levels.error() : product.error());
    if (!*product)
        return restProblem({Error::Code::NotFound, QStringLiteral("There is no product %1.").arg(sku), {}});
    if (const QString store = request.query.queryItemValue(QStringLiteral("store")); !store.isEmpty())
        levels->removeIf([&store](const StockLevel &level) { return level.store.toString() != store; });
    HttpResponse answer = restPage(Page<StockLevel>{*levels, 0}, &restStock);
    if (levels->size() == 1)
        answer.headers.emplaceBack("ETag", '"' + QByteArray::number(levels->first().revision) + '"');
    return answer;
}

void Api::addEdits(HttpServer &server)
{
    server.route("PUT", QStringLiteral("/v1/products/{sku}"), capped([this](const HttpRequest &request, const HttpServer::Respond &respond) { putProduct(request, respond, false); }));
    server.route("PUT", QStringLiteral("/v1/prices/{sku}"), capped([this](const HttpRequest &request, const HttpServer::Respond &respond) { putProduct(request, respond, true); }));
    server.route("PUT", QStringLiteral("/v1/stock/{sku}"), capped([this](const HttpRequest &request, const HttpServer::Respond &respond) { putStock(request, respond); }));
}

void Api::putProduct(const HttpRequest &request, const HttpServer::Respond &respond, bool priceOnly)
{
    const auto precondition = preconditionOf(request);
    if (const auto *answer = std::get_if<HttpResponse>(&precondition)) {
        respond(*answer);
        return;
    }
    auto body = JsonReader::parse(request.body);
    const Sku sku = request.captures.value(0);
    const auto before = m_parts.reader.goods().product(sku);
    if (!body || !before) {
        respond(restProblem(body ? before.error() : body.error()));
        return;
    }
    if (priceOnly) {
        for (const QString &field : body->keys())
            if (field != QLatin1String("price") && field != QLatin1String("unit_price"))
                body->remove(field);
        if (!*before) {
            respond(restProblem({Error::Code::NotFound, QStringLiteral("There is no product %1. Nothing was changed.").arg(sku), {}}));
            return;
        }
    }
    const auto wanted = productFromRest(sku, *before, *body, m_parts.books.currency());
    if (!wanted) {
        respond(restProblem(wanted.error()));
        return;
    }
    const qint64 version = std::get<Precondition>(precondition).version;
    onStorage<CatalogueDesk::Edited>([books = &m_parts.books, wanted = *wanted, version] { return CatalogueDesk(*books).put(wanted, version); },
                                     [this, respond, priceOnly, version](const Result<CatalogueDesk::Edited> &edited) {
        if (!edited) {
            respond(restProblem(edited.error()));
            return;
        }
        m_parts.applied(edited->report);
        respond(restVersioned(priceOnly ? restPrice(edited->product) : toJson(edited->product), edited->product.version, version == 0 ? 201 : 200));
    });
}

void Api::putStock(const HttpRequest &request, const HttpServer::Respond &respond)
{
    const auto precondition = preconditionOf(request);
    if (const auto *answer = std::get_if<HttpResponse>(&precondition)) {
        respond(*answer);
        return;
    }
    const auto body = JsonReader::parse(request.body);
    if (!body) {
        respond(restProblem(body.error()));
        return;
    }
    const auto wanted = countFromRest(*body, request.query.queryItemValue(QStringLiteral("store")));
    if (!wanted) {
        respond(restProblem(wanted.error()));
        return;
    }
    const qint64 revision = std::get<Precondition>(precondition).version;
    const auto count = [books = &m_parts.books, sku = request.captures.value(0), wanted = *wanted, revision] {
        return CatalogueDesk(*books).count(sku, wanted.store, wanted.counted, wanted.reason, wanted.note, revision);
    };
    onStorage<CatalogueDesk::Counted>(count, [this, respond](const Result<CatalogueDesk::Counted> &done) {
        if (!done) {
            respond(restProblem(done.error()));
            return;
        }
        m_parts.applied(done->report);
        respond(restVersioned(restStock(done->level), done->level.revision));
    });
}

void Api::addTills(HttpServer &server)
{
    server.route("POST", QStringLiteral("/v1/tills"), capped([this](const HttpRequest &request, const HttpServer::Respond &respond) { enrol(request, respond); }));
    server.route("POST", QStringLiteral("/v1/journal"), capped([this](const HttpRequest &request, const HttpServer::Respond &respond) { journal(request, respond); }));
}

void Api::addQuarantine(HttpServer &server)
{
    const auto numberOf = [](const HttpRequest &request) { return request.captures.value(0).toLongLong(); }; // what is no number is none of ours
    server.route("GET", QStringLiteral("/v1/quarantine"), [this](const HttpRequest &request, const HttpServer::Respond &respond) {
        const auto wanted = pageOf(request);
        const auto page = wanted ? m_parts.reader.quarantined(wanted->cursor, wanted->limit) : Result<Page<QuarantinedEntry>>(wanted.error());
        respond(page ? restPage(*page, [](const QuarantinedEntry &entry) { return quarantineJson(entry, false); }) : restProblem(page.error()));
    });
    server.route("GET", QStringLiteral("/v1/quarantine/{id}"), [this, numberOf](const HttpRequest &request, const HttpServer::Respond &respond) {
        const auto entry = m_parts.reader.quarantinedOne(numberOf(request));
        if (!entry)
            respond(restProblem(entry.error()));
        else if (!*entry)
            respond(restProblem({Error::Code::NotFound, QStringLiteral("Nothing in quarantine has the number %1.").arg(request.captures.value(0)), {}}));
        else
            respond(HttpResponse::json(quarantineJson(**entry, true)));
    });
    server.route("POST", QStringLiteral("/v1/quarantine/{id}/replay"), [this, numberOf](const HttpRequest &request, const HttpServer::Respond &respond) { replay(numberOf(request), respond); });
}

void Api::replay(qint64 id, const HttpServer::Respond &respond)
{
    onStorage<ApplyReport>([books = &m_parts.books, id] { return books->ledger().replay(id); }, [this, respond](const Result<ApplyReport> &report) {
        if (!report && (report.error().code == Error::Code::Conflict || report.error().code == Error::Code::Invalid)) {
            respond(HttpResponse::problem(409, QStringLiteral("not-replayed"), QStringLiteral("It was not replayed"), report.error().message));
            return;
        }
        if (!report) {
            respond(restProblem(report.error()));
            return;
        }
        m_parts.applied(*report);
        respond(HttpResponse::json({{QStringLiteral("applied"), report->applied}, {QStringLiteral("duplicates"), report->duplicates}, {QStringLiteral("aside"), report->aside}}));
    });
}

/// Counted before the code is looked at: what comes in at once is not a way around it.
bool Api::mayTryCode(const QString &peer)
{
    const qint64 now = m_parts.clock.monotonicMs();
    m_codes.removeIf([now](QHash<QString, QList<qint64>>::iterator tried) { return tried.value().last() < now - MinuteMs; });
    if (m_codes.size() >= MostPeers && !m_codes.contains(peer))
        return false;
    QList<qint64> &tried = m_codes[peer];
    tried.removeIf([now](qint64 at) { return at < now - MinuteMs; });
    if (tried.size() >= CodesAMinute)
        return false;
    tried.append(now);
    return true;
}

/// Who joins is told in a language of its own: each reason has a type.
static HttpResponse enrolProblem(const Error &error)
{
    const bool named = error.code == Error::Code::Denied && !error.detail.isEmpty();
    return named ? HttpResponse::problem(403, error.detail, QStringLiteral("Not allowed"), error.message) : restProblem(error);
}

void Api::enrol(const HttpRequest &request, const HttpServer::Respond &respond)
{
    const auto wanted = decodeEnrolRequest(request.body);
    if (!wanted) {
        respond(restProblem(wanted.error()));
        return;
    }
    if (!mayTryCode(request.peer)) {
        HttpResponse answer = HttpResponse::problem(429, QStringLiteral("too-many-codes"), QStringLiteral("Too many codes"),
                                                    QStringLiteral("Too many codes came from your address. Wait a minute and try again."));
        answer.headers.emplaceBack("Retry-After", "60");
        respond(answer);
        return;
    }
    onStorage<EnrolAnswer>([books = &m_parts.books, wanted = *wanted] { return Enrolment(*books).join(wanted); }, [this, respond](const Result<EnrolAnswer> &answer) {
        if (!answer) {
            respond(enrolProblem(answer.error()));
            return;
        }
        if (const auto refreshed = m_parts.access.refresh(); !refreshed) // it has joined all the same: its code is used up
            qCritical().noquote() << refreshed.error().message << refreshed.error().detail;
        qInfo().noquote() << QStringLiteral("till %1 joined “%2” in epoch %3").arg(answer->till.toString(), answer->storeName).arg(answer->epoch);
        HttpResponse made = HttpResponse::text(encode(*answer), "application/json");
        made.status = 201;
        made.headers.emplaceBack("Cache-Control", "no-store");
        respond(made);
    });
}

void Api::journal(const HttpRequest &request, const HttpServer::Respond &respond)
{
    m_journal.take(request.body, m_parts.access.till(request), [respond](const Result<Ack> &ack) {
        respond(ack ? HttpResponse::json(toJson(*ack)) : restProblem(ack.error()));
    });
}

} // namespace mostrador
