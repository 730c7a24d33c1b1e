// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/PricingDesk.h"
#include "hub/admin/SampleShop.h"
#include "hub/api/Api.h"
#include "models/domain/returns/ReturnLines.h"
#include "models/wire/CashPayloads.h"
#include "models/wire/EnrolMessages.h"
#include "tests/hub/HubFixture.h"
#include "tests/hub/api/Contract.h"
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QSignalSpy>

using namespace mostrador;

namespace {

struct Answer {
    int status = 0;
    QByteArray type;
    QByteArray etag;
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A hub that answers over a real port: its store, its REST, an administrator's token.
struct RestFixture : HubFixture {
    InlineExecutor executor;
    std::unique_ptr<Database> database;
    std::unique_ptr<HubReader> reader;
    Metrics metrics;
    std::unique_ptr<Access> access;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<Api> api;
    std::unique_ptr<HttpServer> server;
    QNetworkAccessManager client;
    quint16 port = 0;
    ApplyReport lastApplied;
    const QString admin = QStringLiteral("administrator");

    void serve()
    {
        open();
        auto opened = Database::openReader(file());
        database = std::move(*opened);
        reader = std::make_unique<HubReader>(*database);
        access = std::make_unique<Access>(*reader, hashOfToken(admin));
        const auto applied = [this](const ApplyReport &report) { lastApplied = report; };
        intake = std::make_unique<Intake>(books->ledger(), executor, executor, applied);
        api = std::make_unique<Api>(
            Api::Parts{*reader, *books, *intake, *access, metrics, clock, executor, executor, applied, [this] { return Metrics::Now{*reader->tills()}; },
                       [](const HttpRequest &) { return QStringLiteral("ws://127.0.0.1/v1/stream"); }});
        server = std::make_unique<HttpServer>(HttpServer::Limits{});
        api->addRoutes(*server);
        port = *server->listen(QStringLiteral("127.0.0.1"), 0, std::nullopt);
    }

    ~RestFixture() { server.reset(); }

    Answer ask(const QByteArray &method, const QString &path, const QByteArray &body = {}, const QList<QPair<QByteArray, QByteArray>> &headers = {}, const QString &token = {})
    {
        QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(client.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(30'000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->rawHeader("ETag"), reply->readAll()};
    }
};

QByteArray enrolBody(const QString &code, const Ed25519Key &key, const QList<PastLife> &lives = {})
{
    const PastLife last = lives.value(0);
    return encode(
        EnrolRequest{code, key.publicKey(), QStringLiteral("Caja"), !lives.isEmpty(), last.till, last.epoch, key.sign(enrolProofText(code, key.publicKey())), lives});
}

} // namespace

/// REST over a real server and a real store, each answer held against resources/openapi.json.
class tst_Api final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<RestFixture>();
        hub->serve();
        const auto products = SampleShop::madeUp(25, 1, Currency::ars());
        QVERIFY(CatalogueDesk(*hub->books).load(*products, QStringLiteral("Centro")).ok());
    }
    void cleanup() { hub.reset(); }

    void every_route_is_described_and_nothing_else();
    void healthy();
    void lists_come_in_pages_data();
    void lists_come_in_pages();
    void promotions_and_price_lists_are_listed();
    void pages_refuse_nonsense();
    void a_product_is_read_made_and_edited();
    void a_price_is_set();
    void a_count_is_taken();
    void a_page_of_stock_has_as_many_items_as_asked();
    void bodies_are_bounded_by_what_is_asked();
    void writes_need_a_version();
    void broken_bodies_change_nothing_data();
    void broken_bodies_change_nothing();
    void a_till_joins_and_sends();
    void a_till_sends_only_its_own();
    void an_administrator_imports();
    void an_unreadable_batch_is_acknowledged_and_kept();
    void sales_are_listed_since();
    void a_token_that_could_not_be_read_is_known_later();
    void a_parked_sale_is_given_to_one_till();
    void a_receipt_is_told_to_tills_of_its_shop();
    void voids_are_listed();
    void drawers_are_listed();
    void a_recovery_code_is_made_and_taken();
    void who_may_ask_what();
    void quarantine_is_read_and_replayed();
    void guessing_codes_is_slowed();
    void too_much_is_refused();
    void metrics_count();

private:
    Answer check(const QByteArray &operation, int status, const QString &path, const QByteArray &body = {}, const QList<QPair<QByteArray, QByteArray>> &headers = {}, const QString &token = {})
    {
        const QList<QByteArray> parts = operation.split(' ');
        const Answer answer = hub->ask(parts[0], path, body, headers, token);
        [&] {
            QCOMPARE(answer.status, status);
            const QString problem = contract.problem(QString::fromLatin1(operation), status, answer.type, answer.body);
            QVERIFY2(problem.isEmpty(), qPrintable(problem + QLatin1Char(' ') + QString::fromUtf8(answer.body.left(300))));
        }();
        return answer;
    }
    EnrolAnswer joined(const QList<PastLife> &lives = {})
    {
        const auto code = Enrolment(*hub->books).code(QStringLiteral("Centro"), {});
        const auto answer = decodeEnrolAnswer(check("POST /v1/tills", 201, QStringLiteral("/v1/tills"), enrolBody(code->code, hub->key, lives)).body);
        return answer ? *answer : EnrolAnswer{};
    }

    const Contract contract{QStringLiteral(SOURCE_DIR "/resources/openapi.json")};
    const QByteArray product = "GET /v1/products/{sku}";
    std::unique_ptr<RestFixture> hub;
};

void tst_Api::every_route_is_described_and_nothing_else()
{
    QStringList answered = hub->server->routes();
    answered.append(QStringLiteral("GET /v1/stream")); // taken over by the WebSocket
    QStringList described = contract.operations();
    answered.sort();
    described.sort();
    QCOMPARE(answered, described);
    const Answer served = check("GET /openapi.json", 200, QStringLiteral("/openapi.json"));
    QFile file(QStringLiteral(SOURCE_DIR "/resources/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(served.body, file.readAll());
}

void tst_Api::healthy()
{
    QCOMPARE(check("GET /livez", 200, QStringLiteral("/livez")).body, QByteArray("ok\n"));
    QCOMPARE(check("GET /readyz", 200, QStringLiteral("/readyz")).body, QByteArray("ok\n"));
    const QJsonObject about = check("GET /v1", 200, QStringLiteral("/v1")).json();
    QCOMPARE(about[QLatin1String("hub_id")].toString(), hub->books->hubId());
    QCOMPARE(about[QLatin1String("currency")].toString(), QStringLiteral("ARS"));
}

void tst_Api::lists_come_in_pages_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("products") << QStringLiteral("/v1/products");
    QTest::newRow("stock") << QStringLiteral("/v1/stock");
}

void tst_Api::lists_come_in_pages()
{
    QFETCH(QString, path);
    QSet<QString> seen;
    int pages = 0;
    QString cursor;
    do {
        const QJsonObject page = check("GET " + path.toLatin1(), 200, path + QStringLiteral("?limit=10") + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor)).json();
        for (const QJsonValue &item : page[QLatin1String("items")].toArray())
            seen.insert(item[QLatin1String("sku")].toString());
        cursor = page[QLatin1String("next_cursor")].toString();
        ++pages;
    } while (!cursor.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 25);
    QVERIFY(check("GET " + path.toLatin1(), 200, path).json()[QLatin1String("next_cursor")].isNull());
}

void tst_Api::promotions_and_price_lists_are_listed()
{
    Promotion promotion;
    promotion.name = QStringLiteral("3x2");
    promotion.kind = PromotionKind::NForM;
    promotion.take = 3;
    promotion.pay = 2;
    PricingFile file;
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        promotion.id = id;
        file.promotions.append(promotion);
    }
    file.lists = {PriceList{QStringLiteral("W"), QStringLiteral("Mayorista"), {}, false, 0, {}}};
    QVERIFY(PricingDesk(*hub->books).import(file).ok());
    const QJsonObject first = check("GET /v1/promotions", 200, QStringLiteral("/v1/promotions?limit=2")).json();
    QCOMPARE(first[QLatin1String("items")][1][QLatin1String("id")].toString(), QStringLiteral("b"));
    const QJsonObject rest = check("GET /v1/promotions", 200, QStringLiteral("/v1/promotions?limit=2&cursor=") + first[QLatin1String("next_cursor")].toString()).json();
    QCOMPARE(rest[QLatin1String("items")].toArray().size(), 1);
    check("GET /v1/promotions", 400, QStringLiteral("/v1/promotions?limit=0"));
    QCOMPARE(check("GET /v1/price-lists", 200, QStringLiteral("/v1/price-lists")).json()[QLatin1String("items")][0][QLatin1String("name")].toString(),
             QStringLiteral("Mayorista"));
}

void tst_Api::pages_refuse_nonsense()
{
    for (const QString &query : {QStringLiteral("limit=0"), QStringLiteral("limit=1001"), QStringLiteral("limit=x"), QStringLiteral("cursor=-1"), QStringLiteral("cursor=abc")})
        check("GET /v1/products", 400, QStringLiteral("/v1/products?") + query);
    check("GET /v1/products", 200, QStringLiteral("/v1/products?limit=1000"));
}

void tst_Api::a_product_is_read_made_and_edited()
{
    const Answer read = check(product, 200, QStringLiteral("/v1/products/P000003"));
    QCOMPARE(read.etag, QByteArray("\"1\""));
    check(product, 404, QStringLiteral("/v1/products/none"));
    const QByteArray put = "PUT /v1/products/{sku}";
    const QByteArray whole = R"({"name":"Pan dulce","gtins":["7790001000019"],"category":"Panadería","unit":"piece","price":{"amount":450000,"currency":"ARS"},)"
                             R"("tax_basis_points":2100,"minimum_milli":3000,"archived":false})";
    const Answer made = check(put, 201, QStringLiteral("/v1/products/PD%2F1"), whole, {{"If-None-Match", "*"}}, hub->admin);
    QCOMPARE(made.json()[QLatin1String("sku")].toString(), QStringLiteral("PD/1"));
    QCOMPARE(made.etag, QByteArray("\"1\""));
    QCOMPARE(hub->lastApplied.applied, 1); // what the feeds are told
    check(put, 412, QStringLiteral("/v1/products/PD%2F1"), whole, {{"If-None-Match", "*"}}, hub->admin);
    const Answer edited = check(put, 200, QStringLiteral("/v1/products/PD%2F1"), R"({"name":"Pan dulce con frutas","minimum_milli":5000})", {{"If-Match", made.etag}}, hub->admin);
    QCOMPARE(edited.json()[QLatin1String("name")].toString(), QStringLiteral("Pan dulce con frutas"));
    QCOMPARE(edited.json()[QLatin1String("unit_price")].toString(), QStringLiteral("4500.00")); // what was not named stays
    QCOMPARE(edited.etag, QByteArray("\"2\""));
    check(put, 412, QStringLiteral("/v1/products/PD%2F1"), R"({"name":"Otro"})", {{"If-Match", made.etag}}, hub->admin);
    check(put, 400, QStringLiteral("/v1/products/PD%2F2"), whole, {{"If-None-Match", "*"}}, hub->admin); // its barcode is taken
    QCOMPARE(check(product, 200, QStringLiteral("/v1/products/PD%2F1")).json(), edited.json());
}

void tst_Api::a_price_is_set()
{
    const Answer read = check("GET /v1/prices/{sku}", 200, QStringLiteral("/v1/prices/P000003"));
    const QByteArray put = "PUT /v1/prices/{sku}";
    const Answer set = check(put, 200, QStringLiteral("/v1/prices/P000003"), R"({"price":{"amount":123456,"currency":"ARS"},"name":"not this way"})", {{"If-Match", read.etag}}, hub->admin);
    QCOMPARE(set.json()[QLatin1String("unit_price")].toString(), QStringLiteral("1234.56"));
    const QJsonObject now = check(product, 200, QStringLiteral("/v1/products/P000003")).json();
    QCOMPARE(now[QLatin1String("name")].toString(), QStringLiteral("Producto de muestra 000003"));
    const Answer finer = check(put, 200, QStringLiteral("/v1/prices/P000003"), R"({"unit_price":"0.0125"})", {{"If-Match", set.etag}}, hub->admin);
    QCOMPARE(finer.json()[QLatin1String("price")][QLatin1String("amount")].toInteger(), 1);
    check(put, 404, QStringLiteral("/v1/prices/none"), R"({"price":{"amount":1,"currency":"ARS"}})", {{"If-Match", "\"1\""}}, hub->admin);
    check(put, 400, QStringLiteral("/v1/prices/P000003"), R"({"price":{"amount":1,"currency":"USD"}})", {{"If-Match", finer.etag}}, hub->admin);
    check(put, 400, QStringLiteral("/v1/prices/P000003"), R"({"price":{"amount":-1,"currency":"ARS"}})", {{"If-Match", finer.etag}}, hub->admin);
}

void tst_Api::a_count_is_taken()
{
    const Answer read = check("GET /v1/stock/{sku}", 200, QStringLiteral("/v1/stock/P000001?store=0001"));
    QCOMPARE(read.json()[QLatin1String("items")].toArray().size(), 1);
    QVERIFY(!read.etag.isEmpty());
    QVERIFY(check("GET /v1/stock/{sku}", 200, QStringLiteral("/v1/stock/P000001?store=0009")).json()[QLatin1String("items")].toArray().isEmpty());
    check("GET /v1/stock/{sku}", 404, QStringLiteral("/v1/stock/none"));
    const QByteArray put = "PUT /v1/stock/{sku}";
    const QByteArray body = R"({"store":"0001","quantity_milli":12000,"reason":"correction","note":"recuento"})";
    const Answer counted = check(put, 200, QStringLiteral("/v1/stock/P000001"), body, {{"If-Match", read.etag}}, hub->admin);
    QCOMPARE(counted.json()[QLatin1String("quantity_milli")].toInteger(), 12'000);
    QVERIFY(counted.etag != read.etag);
    check(put, 412, QStringLiteral("/v1/stock/P000001"), body, {{"If-Match", read.etag}}, hub->admin);
    check(put, 404, QStringLiteral("/v1/stock/none"), body, {{"If-Match", "\"1\""}}, hub->admin);
    QByteArray longNote = body;
    longNote.replace("recuento", QByteArray(201, 'x'));
    check(put, 400, QStringLiteral("/v1/stock/P000001"), longNote, {{"If-Match", counted.etag}}, hub->admin);
    for (const char *number : {"-1", "1000000000001", "9223372036854775807"}) { // what the hub's own journal could not take
        QByteArray beyond = body;
        beyond.replace("12000", number);
        check(put, 400, QStringLiteral("/v1/stock/P000001"), beyond, {{"If-Match", counted.etag}}, hub->admin);
    }
    QCOMPARE(hub->differences(), QStringList());
}

void tst_Api::a_page_of_stock_has_as_many_items_as_asked()
{
    const auto run = [this](const QString &statement) { QVERIFY(hub->books->database().sql().run(statement).ok()); };
    run(QStringLiteral("INSERT INTO store (store, name) VALUES (2, 'Sur')"));
    run(QStringLiteral("INSERT INTO stock (sku, store, quantity_milli, revision, changed_at) SELECT sku, 2, 1000, 9, 0 FROM stock WHERE store = 1 ORDER BY sku LIMIT 2"));
    QStringList seen;
    QString cursor;
    do {
        const QJsonObject page = check("GET /v1/stock", 200, QStringLiteral("/v1/stock?limit=3") + (cursor.isEmpty() ? QString() : QStringLiteral("&cursor=") + cursor)).json();
        QVERIFY(page[QLatin1String("items")].toArray().size() <= 3);
        for (const QJsonValue &item : page[QLatin1String("items")].toArray())
            seen.append(item[QLatin1String("sku")].toString() + QLatin1Char('/') + item[QLatin1String("store")].toString());
        cursor = page[QLatin1String("next_cursor")].toString();
    } while (!cursor.isEmpty());
    QCOMPARE(seen.size(), hub->number(QStringLiteral("SELECT count(*) FROM stock")));
    QCOMPARE(seen.removeDuplicates(), 0);
    QVERIFY(check("GET /v1/stock/{sku}", 200, QStringLiteral("/v1/stock/P000001")).etag.isEmpty()); // of two shops
    const Answer one = check("GET /v1/stock/{sku}", 200, QStringLiteral("/v1/stock/P000001?store=0002"));
    QCOMPARE(one.etag, QByteArray("\"9\""));
    check("PUT /v1/stock/{sku}", 200, QStringLiteral("/v1/stock/P000001?store=0002"), R"({"quantity_milli":7000,"reason":"correction"})", {{"If-Match", one.etag}}, hub->admin);
}

void tst_Api::bodies_are_bounded_by_what_is_asked()
{
    const QByteArray large(3'000'000, ' ');
    check("PUT /v1/prices/{sku}", 413, QStringLiteral("/v1/prices/P000001"), large, {{"If-Match", "\"1\""}}, hub->admin);
    check("POST /v1/tills", 413, QStringLiteral("/v1/tills"), large.left(200'000));
    check("POST /v1/journal", 400, QStringLiteral("/v1/journal"), large, {}, hub->admin); // read, and nothing in it
}

void tst_Api::writes_need_a_version()
{
    for (const QByteArray &operation : {QByteArray("PUT /v1/products/{sku}"), QByteArray("PUT /v1/prices/{sku}"), QByteArray("PUT /v1/stock/{sku}")}) {
        const QString path = QString::fromLatin1(operation.split(' ')[1]).replace(QStringLiteral("{sku}"), QStringLiteral("P000001"));
        check(operation, 428, path, "{}", {}, hub->admin);
        check(operation, 400, path, "{}", {{"If-Match", "1"}}, hub->admin);
        check(operation, 400, path, "{}", {{"If-Match", "*"}}, hub->admin);
    }
}

void tst_Api::broken_bodies_change_nothing_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray put = "PUT /v1/products/{sku}";
    const QString one = QStringLiteral("/v1/products/P000001");
    QTest::newRow("no JSON") << put << one << QByteArray("name=x");
    QTest::newRow("a list") << put << one << QByteArray("[]");
    QTest::newRow("nothing") << put << one << QByteArray();
    QTest::newRow("wrong type") << put << one << QByteArray(R"({"name":7})");
    QTest::newRow("empty name") << put << one << QByteArray(R"({"name":""})");
    QTest::newRow("bad barcode") << put << one << QByteArray(R"({"gtins":["7790387000017"]})");
    QTest::newRow("tax") << put << one << QByteArray(R"({"tax_basis_points":10001})");
    QTest::newRow("unit") << put << one << QByteArray(R"({"unit":"stone"})");
    QTest::newRow("stock with a reason that is none") << QByteArray("PUT /v1/stock/{sku}") << QStringLiteral("/v1/stock/P000001")
                                                      << QByteArray(R"({"store":"0001","quantity_milli":1000,"reason":"whatever"})");
    QTest::newRow("a new product without its tax") << QByteArray("PUT /v1/products/{sku}") << QStringLiteral("/v1/products/NEW1")
                                                   << QByteArray(R"({"name":"New","price":{"amount":100,"currency":"ARS"}})");
    QTest::newRow("stock without store") << QByteArray("PUT /v1/stock/{sku}") << QStringLiteral("/v1/stock/P000001") << QByteArray(R"({"quantity_milli":1,"reason":"x"})");
    QTest::newRow("stock as text") << QByteArray("PUT /v1/stock/{sku}") << QStringLiteral("/v1/stock/P000001") << QByteArray(R"({"store":"0001","quantity_milli":"1","reason":"x"})");
    QTest::newRow("journal") << QByteArray("POST /v1/journal") << QStringLiteral("/v1/journal") << QByteArray(R"({"entries":7})");
    QTest::newRow("enrolment") << QByteArray("POST /v1/tills") << QStringLiteral("/v1/tills") << QByteArray(R"({"code":"AAAA-AAAA","public_key":"zz"})");
}

void tst_Api::broken_bodies_change_nothing()
{
    QFETCH(QByteArray, operation);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    const qint64 hw = hub->laneAt(TillId{0}).hw;
    check(operation, 400, path, body, {{"If-Match", "\"1\""}}, hub->admin);
    QCOMPARE(hub->laneAt(TillId{0}).hw, hw);
}

void tst_Api::a_till_joins_and_sends()
{
    const EnrolAnswer who = joined();
    QCOMPARE(who.till, TillId{1});
    TestLane lane(who.till, who.epoch, who.store, hub->key, hub->key.publicKey());
    const QByteArray batch = encodeBatch({lane.start(), lane.sale(testProduct(QStringLiteral("P000001"), 1000), 2)});
    const auto ack = ackFromJson(check("POST /v1/journal", 200, QStringLiteral("/v1/journal"), batch, {}, who.token).json());
    QVERIFY(ack.ok());
    QCOMPARE(ack->hw, 2);
    QCOMPARE(ack->headHash, lane.head());
    check("POST /v1/journal", 200, QStringLiteral("/v1/journal"), batch, {}, who.token); // once more: harmless
    const QJsonObject till = check("GET /v1/tills", 200, QStringLiteral("/v1/tills")).json()[QLatin1String("items")][0].toObject();
    QCOMPARE(till[QLatin1String("till")].toString(), QStringLiteral("0001"));
    QCOMPARE(till[QLatin1String("hw")].toInteger(), 2);
    const QJsonObject sale = check("GET /v1/sales", 200, QStringLiteral("/v1/sales")).json()[QLatin1String("items")][0].toObject();
    QCOMPARE(sale[QLatin1String("channel")].toString(), QStringLiteral("direct"));
    QCOMPARE(sale[QLatin1String("total")][QLatin1String("amount")].toInteger(), 2000);
}

void tst_Api::a_till_sends_only_its_own()
{
    const EnrolAnswer who = joined();
    TestLane other(TillId{2}, 1, who.store, hub->otherKey, hub->otherKey.publicKey());
    check("POST /v1/journal", 403, QStringLiteral("/v1/journal"), encodeBatch({other.start()}), {}, who.token);
    QVERIFY(hub->quarantined().isEmpty());
}

void tst_Api::an_administrator_imports()
{
    const EnrolAnswer who = joined();
    TestLane lane(who.till, who.epoch, who.store, hub->key, hub->key.publicKey());
    check("POST /v1/journal", 200, QStringLiteral("/v1/journal"), encodeBatch({lane.start()}), {}, hub->admin);
    TestLane stranger(TillId{9}, 1, StoreId{1}, hub->otherKey, hub->otherKey.publicKey());
    check("POST /v1/journal", 404, QStringLiteral("/v1/journal"), encodeBatch({stranger.start()}), {}, hub->admin);
    QCOMPARE(hub->quarantined().size(), 1);
}

void tst_Api::an_unreadable_batch_is_acknowledged_and_kept()
{
    const EnrolAnswer who = joined();
    const auto ack = ackFromJson(check("POST /v1/journal", 200, QStringLiteral("/v1/journal"), R"({"entries":[{"till":1,"what":"is this"}]})", {}, who.token).json());
    QCOMPARE(ack->hw, 0);
    QCOMPARE(hub->quarantined().size(), 1);
    QVERIFY(hub->quarantined().first().origin.raw.contains("is this"));
    QCOMPARE(hub->quarantined().first().origin.channel, QStringLiteral("direct"));
}

void tst_Api::sales_are_listed_since()
{
    const EnrolAnswer who = joined();
    TestLane lane(who.till, who.epoch, who.store, hub->key, hub->key.publicKey());
    const Product some = testProduct(QStringLiteral("P000001"), 1000);
    hub->apply({lane.start(), lane.sale(some, 2)});
    hub->clock.advance(60'000);
    hub->apply({lane.sale(some, -1)});
    const auto count = [this](const QString &query) { return check("GET /v1/sales", 200, QStringLiteral("/v1/sales") + query).json()[QLatin1String("items")].toArray().size(); };
    QCOMPARE(count({}), 2);
    QCOMPARE(count(QStringLiteral("?since=2026-11-24T12:01:00Z")), 1);
    QCOMPARE(count(QStringLiteral("?since=2026-11-24T09:01:00-03:00")), 1);
    QCOMPARE(count(QStringLiteral("?since=2026-11-25T00:00:00Z")), 0);
    check("GET /v1/sales", 400, QStringLiteral("/v1/sales?since=yesterday"));
    const QJsonObject first = check("GET /v1/sales", 200, QStringLiteral("/v1/sales?limit=1")).json();
    const QJsonObject second = check("GET /v1/sales", 200, QStringLiteral("/v1/sales?limit=1&cursor=") + first[QLatin1String("next_cursor")].toString()).json();
    QCOMPARE(second[QLatin1String("items")][0][QLatin1String("type")].toString(), QStringLiteral("return"));
    QCOMPARE(second[QLatin1String("items")][0][QLatin1String("total")][QLatin1String("amount")].toInteger(), -1000);
}

/// Its code is used up: the till must get its token, whatever happens to the hub's disk right then.
void tst_Api::a_token_that_could_not_be_read_is_known_later()
{
    const auto run = [this](const QString &statement) { QVERIFY(hub->books->database().sql().run(statement).ok()); };
    const EnrolAnswer who = hub->join(hub->key, QStringLiteral("Centro"));
    run(QStringLiteral("PRAGMA legacy_alter_table = ON"));
    run(QStringLiteral("ALTER TABLE till RENAME TO till_away"));
    QVERIFY(!hub->access->refresh().ok());
    run(QStringLiteral("ALTER TABLE till_away RENAME TO till"));
    HttpRequest request;
    request.headers.insert("authorization", "Bearer " + who.token.toUtf8());
    QVERIFY(hub->access->till(request).has_value());
    run(QStringLiteral("ALTER TABLE till RENAME TO till_away"));
    QVERIFY(!hub->access->refresh().ok());
    run(QStringLiteral("ALTER TABLE till_away RENAME TO till"));
    run(QStringLiteral("UPDATE till SET token_hash = x'00'"));
    QVERIFY(!hub->access->till(request).has_value()); // it was taken back meanwhile
}

void tst_Api::a_parked_sale_is_given_to_one_till()
{
    const EnrolAnswer first = hub->join(hub->key, QStringLiteral("Centro"));
    const EnrolAnswer second = hub->join(hub->otherKey, QStringLiteral("Centro"));
    QVERIFY(hub->access->refresh().ok());
    TestLane lane(first.till, first.epoch, first.store, hub->key, hub->key.publicKey());
    ParkedSale parked{QStringLiteral("019ab3c0-7c00-7abc-8def-0123456789ab"),
                      QStringLiteral("Mesa 4"),
                      hub->clock.nowUtc(),
                      Money(970000, Currency::ars()),
                      1,
                      {},
                      {{QStringLiteral("lines"), 1}}};
    hub->apply({lane.start(), lane.next(EntryType::SaleParked, encode(parked))});
    const QJsonArray listed = check("GET /v1/parked", 200, QStringLiteral("/v1/parked?store=0001")).json()[QLatin1String("items")].toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][QLatin1String("state")].toString(), QStringLiteral("waiting"));
    QVERIFY(check("GET /v1/parked", 200, QStringLiteral("/v1/parked?store=0009")).json()[QLatin1String("items")].toArray().isEmpty());
    const QString claim = QStringLiteral("/v1/parked/%1/claim").arg(parked.id);
    check("POST /v1/parked/{id}/claim", 401, claim, "{}");
    check("POST /v1/parked/{id}/claim", 403, claim, "{}", {}, hub->admin); // no till
    check("POST /v1/parked/{id}/claim", 404, QStringLiteral("/v1/parked/none/claim"), "{}", {}, second.token);
    const QJsonObject given = check("POST /v1/parked/{id}/claim", 200, claim, "{}", {}, second.token).json();
    QCOMPARE(given[QLatin1String("cart")][QLatin1String("lines")].toInt(), 1);
    QVERIFY(hub->lastApplied.stores.contains(first.store)); // the tills are told
    const QJsonObject refused = check("POST /v1/parked/{id}/claim", 409, claim, "{}", {}, first.token).json();
    QCOMPARE(refused[QLatin1String("till")].toInt(), second.till.value);
    check("POST /v1/parked/{id}/claim", 200, claim, "{}", {}, second.token); // its answer was lost
}

void tst_Api::a_receipt_is_told_to_tills_of_its_shop()
{
    const EnrolAnswer first = hub->join(hub->key, QStringLiteral("Centro"));
    const EnrolAnswer second = hub->join(hub->otherKey, QStringLiteral("Centro"));
    QVERIFY(hub->access->refresh().ok());
    TestLane one(first.till, first.epoch, first.store, hub->key, hub->key.publicKey());
    TestLane two(second.till, second.epoch, second.store, hub->otherKey, hub->otherKey.publicKey());
    const Product some = testProduct(QStringLiteral("P000001"), 1000);
    hub->apply({one.start(), one.sale(some, 1), two.start()});
    const QString number = check("GET /v1/sales", 200, QStringLiteral("/v1/sales")).json()[QLatin1String("items")][0][QLatin1String("number")].toString();
    const QString path = QStringLiteral("/v1/receipts/") + number;
    check("GET /v1/receipts/{number}", 401, path);
    check("GET /v1/receipts/{number}", 403, path, {}, {}, hub->admin); // no till
    check("GET /v1/receipts/{number}", 404, QStringLiteral("/v1/receipts/0009-00000001"), {}, {}, second.token);
    const auto told = shopReceiptFromJson(check("GET /v1/receipts/{number}", 200, path, {}, {}, second.token).json());
    QVERIFY2(told.ok(), told.ok() ? "" : qPrintable(told.error().message));
    QCOMPARE(told->sale.number, number);
    for (const auto &[lane, till] : {std::pair(&one, first.till), std::pair(&two, second.till)}) { // both take it back
        Sale back = documentOf(SaleType::Return, told->sale, *linesBack(told->sale, Returned(told->sale), {{0, Quantity::units(1), Disposition::Stock}}), {}).value();
        back.number = documentNumber(till, 900);
        back.at = told->sale.at;
        back.payments = {Payment{Tender::Cash, back.total, back.total, Money::zero(back.total.currency()), {}}};
        hub->apply({lane->next(EntryType::ofSale(back.type), encode(back))});
    }
    const auto after = shopReceiptFromJson(check("GET /v1/receipts/{number}", 200, path, {}, {}, first.token).json());
    QVERIFY(after.ok() && after->later.size() == 2);
    const QJsonArray twice = check("GET /v1/returned-twice", 200, QStringLiteral("/v1/returned-twice")).json()[QLatin1String("items")].toArray();
    QCOMPARE(twice.size(), 1);
    QCOMPARE(twice[0][QLatin1String("number")].toString(), documentNumber(second.till, 900));
    const QString settle = QStringLiteral("/v1/returned-twice/%1/settle").arg(documentNumber(second.till, 900));
    check("POST /v1/returned-twice/{number}/settle", 401, settle, "{}", {}, first.token); // an administrator's
    check("POST /v1/returned-twice/{number}/settle", 404, QStringLiteral("/v1/returned-twice/none/settle"), "{}", {}, hub->admin);
    QVERIFY(check("POST /v1/returned-twice/{number}/settle", 200, settle, "{}", {}, hub->admin).json()[QLatin1String("settled")].toBool());
    check("POST /v1/returned-twice/{number}/settle", 409, settle, "{}", {}, hub->admin);
    QVERIFY(check("GET /v1/returned-twice", 200, QStringLiteral("/v1/returned-twice")).json()[QLatin1String("items")].toArray().isEmpty());
    QCOMPARE(check("GET /v1/returned-twice", 200, QStringLiteral("/v1/returned-twice?settled=true")).json()[QLatin1String("items")].toArray().size(), 1);
}

void tst_Api::drawers_are_listed()
{
    TestLane lane = hub->lane(hub->key);
    ZReport report;
    report.number = 7;
    report.closedAt = hub->clock.nowUtc();
    report.figures.shift = 7;
    report.figures.openedAt = report.closedAt;
    report.figures.currency = Currency::ars();
    report.figures.left = 1000;
    report.counted = CashCount(Currency::ars());
    report.kept = Money(0, Currency::ars());
    report.figures.tenders = {{Tender::Debit, 1, 3000, 0}};
    report.declared = {{Tender::Debit, 2500}};
    hub->apply({lane.start(), lane.next(EntryType::ShiftClosed, encode(report)),
                lane.next(EntryType::CashMoved, encode(CashMoved{7, {CashMove::Kind::In, Money(2000, Currency::ars()), QStringLiteral("change"), {}}}))});
    const QJsonArray reports = check("GET /v1/z-reports", 200, QStringLiteral("/v1/z-reports")).json()[QLatin1String("items")].toArray();
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports[0][QLatin1String("number")].toInt(), 7);
    QCOMPARE(reports[0][QLatin1String("unsure")].toBool(true), false);
    QCOMPARE(reports[0][QLatin1String("opening_difference")][QLatin1String("amount")].toInt(), -1000); // a float of nothing
    QCOMPARE(check("GET /v1/tills/{till}/last-z", 200, QStringLiteral("/v1/tills/1/last-z")).json()[QLatin1String("number")].toInt(), 7);
    QCOMPARE(check("GET /v1/tills/{till}/last-z", 200, QStringLiteral("/v1/tills/2/last-z")).json()[QLatin1String("number")].toInt(), 0);
    QCOMPARE(reports[0][QLatin1String("tenders")][0][QLatin1String("difference")][QLatin1String("amount")].toInt(), -500); // a slip of the card is missing
    QVERIFY(check("GET /v1/z-reports", 200, QStringLiteral("/v1/z-reports?since=2999-01-01")).json()[QLatin1String("items")].toArray().isEmpty());
    check("GET /v1/z-reports", 400, QStringLiteral("/v1/z-reports?since=yesterday"));
    const QJsonArray movements = check("GET /v1/cash-movements", 200, QStringLiteral("/v1/cash-movements")).json()[QLatin1String("items")].toArray();
    QCOMPARE(movements.size(), 1);
    QCOMPARE(movements[0][QLatin1String("kind")].toString(), QStringLiteral("in"));
    check("GET /v1/cash-movements", 400, QStringLiteral("/v1/cash-movements?since=yesterday"));
    hub->apply({lane.next(EntryType::CashMoved, encode(CashMoved{7, {CashMove::Kind::Out, Money(500, Currency::ars()), QStringLiteral("bank"), {}}}))});
    QStringList kinds;
    QString cursor;
    for (int page = 0; page < 2; ++page) {
        const QJsonObject answer = check("GET /v1/cash-movements", 200, QStringLiteral("/v1/cash-movements?limit=1") + cursor).json();
        QCOMPARE(answer[QLatin1String("items")].toArray().size(), 1);
        kinds.append(answer[QLatin1String("items")][0][QLatin1String("kind")].toString());
        QCOMPARE(answer[QLatin1String("next_cursor")].isNull(), page == 1);
        cursor = QStringLiteral("&cursor=") + answer[QLatin1String("next_cursor")].toString();
    }
    QCOMPARE(kinds, (QStringList{QStringLiteral("out"), QStringLiteral("in")})); // newest first
    check("GET /v1/cash-movements", 400, QStringLiteral("/v1/cash-movements?cursor=12"));
    check("GET /v1/z-reports", 400, QStringLiteral("/v1/z-reports?limit=0"));
}

void tst_Api::a_recovery_code_is_made_and_taken()
{
    const EnrolAnswer who = joined();
    const QString codes = QStringLiteral("/v1/recovery-codes");
    const QString recover = QStringLiteral("/v1/recovery");
    check("POST /v1/recovery-codes", 401, codes, R"({"till":1})");
    check("POST /v1/recovery-codes", 401, codes, R"({"till":1})", {}, who.token); // a till lets nobody in
    check("POST /v1/recovery-codes", 404, codes, R"({"till":77})", {}, hub->admin);
    check("POST /v1/recovery-codes", 400, codes, R"({"till":"x"})", {}, hub->admin);
    const QString code = check("POST /v1/recovery-codes", 201, codes, R"({"till":1,"by":"Laura"})", {}, hub->admin).json()[QLatin1String("code")].toString();
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("code"), code}}).toJson();
    check("POST /v1/recovery", 401, recover, body);
    check("POST /v1/recovery", 403, recover, body, {}, hub->admin); // only that till
    check("POST /v1/recovery", 403, recover, R"({"code":"0000000000"})", {}, who.token);
    check("POST /v1/recovery", 400, recover, R"({})", {}, who.token);
    QCOMPARE(check("POST /v1/recovery", 200, recover, body, {}, who.token).json()[QLatin1String("issued_by")].toString(), QStringLiteral("Laura"));
    check("POST /v1/recovery", 403, recover, body, {}, who.token); // once
}

void tst_Api::voids_are_listed()
{
    TestLane lane = hub->lane(hub->key);
    const LineVoided voided{QStringLiteral("YM1"), QStringLiteral("Yerba"), Unit::Piece, Quantity::units(2), Money(970000, Currency::ars()), VoidReason::None};
    hub->apply({lane.start(), lane.next(EntryType::LineVoided, encode(voided)), lane.next(EntryType::LineVoided, encode(voided))});
    const QJsonArray days = check("GET /v1/voids", 200, QStringLiteral("/v1/voids")).json()[QLatin1String("items")].toArray();
    QCOMPARE(days.size(), 1);
    QCOMPARE(days[0][QLatin1String("count")].toInt(), 2);
    QCOMPARE(days[0][QLatin1String("kind")].toString(), EntryType::LineVoided);
    QVERIFY(check("GET /v1/voids", 200, QStringLiteral("/v1/voids?since=2999-01-01")).json()[QLatin1String("items")].toArray().isEmpty());
    check("GET /v1/voids", 400, QStringLiteral("/v1/voids?since=yesterday"));
}

void tst_Api::who_may_ask_what()
{
    check("PUT /v1/prices/{sku}", 401, QStringLiteral("/v1/prices/P000001"), "{}", {{"If-Match", "\"1\""}});
    check("PUT /v1/prices/{sku}", 401, QStringLiteral("/v1/prices/P000001"), "{}", {{"If-Match", "\"1\""}}, QStringLiteral("guess"));
    check("POST /v1/journal", 401, QStringLiteral("/v1/journal"), "{}");
    const EnrolAnswer who = joined();
    const auto asks = [this](const QByteArray &method, const QString &pattern, bool isLoopback, const QString &token) {
        HttpRequest request;
        request.method = method;
        request.isLoopback = isLoopback;
        if (!token.isEmpty())
            request.headers.insert("authorization", "Bearer " + token.toLatin1());
        const auto answer = hub->access->check(request, pattern);
        return answer ? answer->status : 0;
    };
    const QString sales = QStringLiteral("/v1/sales");
    QCOMPARE(asks("GET", sales, true, {}), 0);
    QCOMPARE(asks("GET", sales, false, {}), 401);
    QCOMPARE(asks("GET", sales, false, hub->admin), 0);
    QCOMPARE(asks("GET", sales, false, who.token), 0);
    QCOMPARE(asks("GET", QStringLiteral("/metrics"), false, {}), 401);
    QCOMPARE(asks("GET", QStringLiteral("/livez"), false, {}), 0);
    QCOMPARE(asks("POST", QStringLiteral("/v1/tills"), false, {}), 0); // the code is its key
    QCOMPARE(asks("GET", QStringLiteral("/v1/tills"), false, {}), 401);
    QCOMPARE(asks("GET", QStringLiteral("/v1/stream"), true, {}), 401);
    QCOMPARE(asks("GET", QStringLiteral("/v1/stream"), true, hub->admin), 401);
    QCOMPARE(asks("GET", QStringLiteral("/v1/stream"), true, who.token), 0);
    for (const char *edit : {"/v1/prices/{sku}", "/v1/products/{sku}", "/v1/stock/{sku}"}) {
        QCOMPARE(asks("PUT", QLatin1String(edit), true, who.token), 401); // a till changes the books with its journal only
        QCOMPARE(asks("PUT", QLatin1String(edit), false, hub->admin), 0);
    }
    QCOMPARE(asks("POST", QStringLiteral("/v1/journal"), false, who.token), 0);
    const QList<QPair<QByteArray, int>> hosts{{"localhost:8443", 0}, {"127.0.0.1", 0}, {"[::1]:8443", 0}, {"evil.example:8443", 401}, {"127.0.0.1.evil.example", 401}};
    for (const auto &[host, status] : hosts)
        QCOMPARE(check("GET /v1/sales", status == 0 ? 200 : status, QStringLiteral("/v1/sales"), {}, {{"Host", host}}).status, status == 0 ? 200 : status);
    for (const char *header : {"X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via", "X-Real-IP"}) // of a proxy here, for somebody elsewhere
        check("GET /v1/sales", 401, QStringLiteral("/v1/sales"), {}, {{header, "203.0.113.9"}});
    check("GET /v1/sales", 200, QStringLiteral("/v1/sales"), {}, {{"X-Forwarded-For", "203.0.113.9"}}, hub->admin);
    joined(); // enrolled again: the old token is worth nothing
    QCOMPARE(asks("GET", sales, false, who.token), 401);
}

void tst_Api::quarantine_is_read_and_replayed()
{
    TestLane early(TillId{1}, 1, StoreId{1}, hub->key, hub->key.publicKey()); // sends before it is enrolled here
    const SignedEntry start = early.start();
    QCOMPARE(hub->apply({start}).quarantined, 1);
    check("GET /v1/quarantine", 401, QStringLiteral("/v1/quarantine"));
    const EnrolAnswer who = joined(HubFixture::lost({{TillId{1}, 1}}));
    QCOMPARE(who.till, TillId{1});
    check("GET /v1/quarantine", 401, QStringLiteral("/v1/quarantine"), {}, {}, who.token); // not a till's business
    const auto list = QJsonDocument::fromJson(check("GET /v1/quarantine", 200, QStringLiteral("/v1/quarantine?limit=1"), {}, {}, hub->admin).body)[QLatin1String("items")].toArray();
    QCOMPARE(list.size(), 1);
    const QString path = QStringLiteral("/v1/quarantine/%1").arg(list[0][QLatin1String("id")].toInteger());
    const QJsonObject whole = QJsonDocument::fromJson(check("GET /v1/quarantine/{id}", 200, path, {}, {}, hub->admin).body).object();
    QCOMPARE(QByteArray::fromBase64(whole[QLatin1String("raw_base64")].toString().toLatin1()), start.entry.payload);
    check("GET /v1/quarantine/{id}", 404, QStringLiteral("/v1/quarantine/nonsense"), {}, {}, hub->admin);
    check("POST /v1/quarantine/{id}/replay", 401, path + QStringLiteral("/replay"));
    check("POST /v1/quarantine/{id}/replay", 404, QStringLiteral("/v1/quarantine/999/replay"), {}, {}, hub->admin);
    const QJsonObject done = QJsonDocument::fromJson(check("POST /v1/quarantine/{id}/replay", 200, path + QStringLiteral("/replay"), {}, {}, hub->admin).body).object();
    QCOMPARE(done[QLatin1String("applied")].toInteger(), 1);
    QCOMPARE(hub->laneAt(TillId{1}, 1).hw, 1);
    QCOMPARE(hub->lastApplied.acks.size(), 1); // the till hears of it
    check("POST /v1/quarantine/{id}/replay", 409, path + QStringLiteral("/replay"), {}, {}, hub->admin);
}

void tst_Api::guessing_codes_is_slowed()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(
            check("POST /v1/tills", 403, QStringLiteral("/v1/tills"), enrolBody(QStringLiteral("AAAA-AAA%1").arg(i), hub->key)).body.contains("problems/code-unknown"));
    const auto code = Enrolment(*hub->books).code(QStringLiteral("Centro"), {});
    check("POST /v1/tills", 429, QStringLiteral("/v1/tills"), enrolBody(code->code, hub->key));
    hub->clock.advance(61'000);
    check("POST /v1/tills", 201, QStringLiteral("/v1/tills"), enrolBody(code->code, hub->key));
}

void tst_Api::too_much_is_refused()
{
    QCOMPARE(hub->ask("PUT", QStringLiteral("/v1/products/P000001"), QByteArray(10 * 1024 * 1024 + 1, ' '), {{"If-Match", "\"1\""}}, hub->admin).status, 413);
    QByteArray batch = R"({"entries":[{})";
    for (int i = 0; i < 256; ++i)
        batch += ",{}";
    check("POST /v1/journal", 400, QStringLiteral("/v1/journal"), batch + "]}", {}, hub->admin);
    QVERIFY(hub->quarantined().isEmpty());
    QCOMPARE(hub->ask("DELETE", QStringLiteral("/v1/products/P000001"), {}, {}, hub->admin).status, 405);
    QCOMPARE(hub->ask("GET", QStringLiteral("/v2/products")).status, 404);
}

void tst_Api::metrics_count()
{
    check(product, 200, QStringLiteral("/v1/products/P000001"));
    check(product, 404, QStringLiteral("/v1/products/none"));
    joined();
    const QByteArray text = check("GET /metrics", 200, QStringLiteral("/metrics")).body;
    QVERIFY2(text.contains("mostrador_http_request_duration_seconds_count{method=\"GET\",route=\"/v1/products/{sku}\",status=\"404\"} 1\n"), text);
    QVERIFY(text.contains("mostrador_till_lag_entries{till=\"0001\",store=\"Centro\"} 0\n"));
    QVERIFY(text.contains("mostrador_till_alarm{till=\"0001\"} 0\n"));
}

QTEST_GUILESS_MAIN(tst_Api)
#include "tst_Api.moc"
