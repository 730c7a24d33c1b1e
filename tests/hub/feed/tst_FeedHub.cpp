// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/Access.h"
#include "hub/feed/FeedHub.h"
#include "hub/feed/PeerOutlet.h"
#include "models/transport/http/HttpServer.h"
#include "models/transport/runtime/QtScheduler.h"
#include "models/transport/websocket/FeedPeer.h"
#include "models/transport/websocket/FeedSocket.h"
#include "models/wire/EnrolMessages.h"
#include "tests/hub/HubFixture.h"
#include <QSignalSpy>
#include <QWebSocket>

using namespace mostrador;

namespace {

/// A hub with its streams on a real port.
struct StreamFixture : HubFixture {
    QtScheduler scheduler;
    std::unique_ptr<Database> database;
    std::unique_ptr<HubReader> reader;
    std::unique_ptr<Access> access;
    std::unique_ptr<FeedHub> feed;
    std::unique_ptr<HttpServer> server;
    QObject context;
    quint16 port = 0;

    void serve()
    {
        open();
        auto opened = Database::openReader(file());
        database = std::move(*opened);
        reader = std::make_unique<HubReader>(*database);
        access = std::make_unique<Access>(*reader, QByteArray());
        feed = std::make_unique<FeedHub>(*reader, clock, scheduler);
        server = std::make_unique<HttpServer>(HttpServer::Limits{});
        server->setGuard([this](const HttpRequest &request, const QString &pattern) { return access->check(request, pattern); });
        server->setWebSocketPath(QStringLiteral("/v1/stream"), QStringLiteral("mostrador.v1"));
        QObject::connect(server.get(), &HttpServer::webSocketConnected, &context, [this](QWebSocket *socket, const HttpRequest &request) {
            feed->take(std::make_unique<PeerOutlet>(new FeedPeer(socket, 4 * 1024 * 1024)), *access->till(request));
        });
        port = *server->listen(QStringLiteral("127.0.0.1"), 0, std::nullopt);
    }

    ~StreamFixture()
    {
        server.reset();
        feed.reset();
    }

    EnrolAnswer enrol(const Ed25519Key &who, const QString &store = QStringLiteral("Centro"))
    {
        const EnrolAnswer answer = join(who, store);
        [&] { QVERIFY(access->refresh().ok()); }();
        return answer;
    }

    void commit(const QList<SignedEntry> &entries) { feed->committed(apply(entries)); }
};

/// A till's end, with what it was told.
struct Follower {
    Follower(const StreamFixture &hub, const EnrolAnswer &who) : socket(&context)
    {
        socket.setHub({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(hub.port)), who.token, {}});
        socket.setEvents({[this](const HubFrame &frame) { take(frame); }, [this](const Error &error) { ends.append(error); }});
        hello.till = who.till;
        hello.epoch = who.epoch;
        hello.headHash = zeroHash();
    }

    void follow() { socket.open(hello); }

    void take(const HubFrame &frame)
    {
        if (const auto *one = std::get_if<Welcome>(&frame))
            welcomes.append(*one);
        if (const auto *one = std::get_if<Ack>(&frame))
            acks.append(*one);
        if (const auto *one = std::get_if<GapRequest>(&frame))
            gaps.append(*one);
        if (const auto *one = std::get_if<Stop>(&frame))
            stops.append(*one);
        if (const auto *one = std::get_if<Changes>(&frame)) {
            ++pages;
            cursor = one->cursor;
            for (const FeedChange &change : one->items) {
                ++changes;
                if (const auto *level = std::get_if<StockLevel>(&change.body))
                    stock.insert(level->sku, *level);
                if (const auto *product = std::get_if<Product>(&change.body))
                    products.insert(product->sku, *product);
            }
        }
    }

    QObject context;
    FeedSocket socket;
    Hello hello;
    QList<Welcome> welcomes;
    QList<Ack> acks;
    QList<GapRequest> gaps;
    QList<Stop> stops;
    QList<Error> ends;
    QHash<Sku, StockLevel> stock;
    QHash<Sku, Product> products;
    int pages = 0;
    int changes = 0;
    qint64 cursor = -1;
};

} // namespace

/// The streams to the tills, over real sockets.
class tst_FeedHub final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<StreamFixture>();
        hub->serve();
        who = hub->enrol(hub->key);
        lane.emplace(who.till, who.epoch, who.store, hub->key, hub->key.publicKey());
        hub->apply({lane->start(), lane->edited(creationOf(yerba)), lane->moved(yerba.sku, Quantity::units(10))});
        till = std::make_unique<Follower>(*hub, who);
        till->hello.lastSeq = lane->seq();
        till->hello.headHash = lane->head();
    }
    void cleanup()
    {
        till.reset();
        lane.reset();
        hub.reset();
    }

    void a_snapshot_then_what_changes();
    void it_resumes_from_its_cursor();
    void another_hubs_cursor_gives_a_snapshot();
    void a_commit_is_acknowledged_after_its_changes();
    void another_tills_sale_is_seen_and_another_shops_is_not();
    void a_gap_is_asked_for();
    void a_hello_that_was_overtaken_is_asked_for_again();
    void books_that_do_not_fit_are_stopped_data();
    void books_that_do_not_fit_are_stopped();
    void a_fork_stops_a_linked_till();
    void the_newer_stream_of_a_till_wins();
    void a_large_catalogue_comes_in_pages();
    void without_a_token_there_is_no_stream();
    void closing_says_goodbye();
    void what_a_till_counts_is_heard();
    void a_revoked_till_is_sent_away();

private:
    const Product yerba = testProduct(QStringLiteral("YM1"), 485'000);
    std::unique_ptr<StreamFixture> hub;
    EnrolAnswer who;
    std::optional<TestLane> lane;
    std::unique_ptr<Follower> till;
};

void tst_FeedHub::a_snapshot_then_what_changes()
{
    till->follow();
    QTRY_COMPARE(till->cursor, *hub->reader->feed().head());
    QCOMPARE(till->welcomes.size(), 1);
    QVERIFY(till->welcomes.first().snapshot);
    QCOMPARE(till->welcomes.first().storeName, QStringLiteral("Centro"));
    QCOMPARE(till->welcomes.first().ack.hw, 3);
    QCOMPARE(till->products.value(yerba.sku).name, yerba.name);
    QCOMPARE(till->stock.value(yerba.sku).quantity, Quantity::units(10));
    QCOMPARE(till->stock.value(yerba.sku).ownHw, 3);
    QCOMPARE(hub->feed->peers(), 1);
    QCOMPARE(hub->feed->linked(), QList<TillId>{till->hello.till});
    hub->commit({lane->sale(yerba, 2)});
    QTRY_COMPARE(till->stock.value(yerba.sku).quantity, Quantity::units(8));
    QCOMPARE(till->stock.value(yerba.sku).ownHw, 4);
}

void tst_FeedHub::it_resumes_from_its_cursor()
{
    till->hello.resumeFrom = *hub->reader->feed().head();
    till->hello.hubId = hub->books->hubId();
    till->follow();
    QTRY_COMPARE(till->welcomes.size(), 1);
    QVERIFY(!till->welcomes.first().snapshot);
    hub->commit({lane->sale(yerba, 1)});
    QTRY_COMPARE(till->stock.value(yerba.sku).quantity, Quantity::units(9));
    QVERIFY(till->products.isEmpty()); // it had that
}

void tst_FeedHub::another_hubs_cursor_gives_a_snapshot()
{
    till->hello.resumeFrom = 1;
    till->hello.hubId = QStringLiteral("the hub before the restore");
    till->follow();
    QTRY_COMPARE(till->products.size(), 1);
    QVERIFY(till->welcomes.first().snapshot);
}

void tst_FeedHub::a_commit_is_acknowledged_after_its_changes()
{
    till->follow();
    QTRY_VERIFY(till->cursor >= 0);
    const SignedEntry sale = lane->sale(yerba, 2);
    hub->commit({sale});
    QTRY_COMPARE(till->acks.size(), 1);
    QCOMPARE(till->acks.first().hw, 4);
    QCOMPARE(till->acks.first().headHash, sale.entry.hash);
    QCOMPARE(till->acks.first().hubId, hub->books->hubId());
    QCOMPARE(till->stock.value(yerba.sku).quantity, Quantity::units(8)); // was there when the word came
}

void tst_FeedHub::another_tills_sale_is_seen_and_another_shops_is_not()
{
    const EnrolAnswer neighbour = hub->enrol(hub->otherKey);
    TestLane theirs(neighbour.till, neighbour.epoch, neighbour.store, hub->otherKey, hub->otherKey.publicKey());
    const Ed25519Key far = Ed25519Key::fromSeed(QByteArray(32, 'c'));
    const EnrolAnswer elsewhere = hub->enrol(far, QStringLiteral("Norte"));
    TestLane distant(elsewhere.till, elsewhere.epoch, elsewhere.store, far, far.publicKey());
    till->follow();
    QTRY_VERIFY(till->cursor >= 0);
    hub->commit({theirs.start(), theirs.sale(yerba, 3), distant.start(), distant.sale(yerba, 5)});
    QTRY_COMPARE(till->stock.value(yerba.sku).quantity, Quantity::units(7));
    QCOMPARE(till->stock.value(yerba.sku).store, who.store);
    QCOMPARE(till->stock.value(yerba.sku).ownHw, 3);
}

void tst_FeedHub::a_gap_is_asked_for()
{
    till->follow();
    QTRY_VERIFY(till->cursor >= 0);
    lane->sale(yerba, 1);
    hub->commit({lane->sale(yerba, 1)});
    QTRY_COMPARE(till->gaps.size(), 1);
    QCOMPARE(till->gaps.first().from, 4);
    QCOMPARE(till->gaps.first().to, 4);
}

/// Found by the simulation, seed 14: the till's entries came in over the direct channel, its hello took a slow line.
void tst_FeedHub::a_hello_that_was_overtaken_is_asked_for_again()
{
    const qint64 before = till->hello.lastSeq;
    const QByteArray head = till->hello.headHash;
    hub->apply({lane->sale(yerba, 1)});
    till->hello.lastSeq = before;
    till->hello.headHash = head;
    till->follow();
    QTRY_COMPARE(till->ends.size(), 1);
    till->hello.lastSeq = lane->seq();
    till->hello.headHash = lane->head();
    till->follow();
    QTRY_VERIFY(till->cursor >= 0);
    QVERIFY(till->stops.isEmpty());
}

void tst_FeedHub::books_that_do_not_fit_are_stopped_data()
{
    QTest::addColumn<int>("epoch");
    QTest::addColumn<qint64>("lastSeq");
    QTest::addColumn<bool>("otherHead");
    QTest::addColumn<QString>("reason");
    QTest::newRow("restored from an old image") << 1 << qint64(2) << false << QStringLiteral("ahead");
    QTest::newRow("two tills with one identity") << 1 << qint64(3) << true << QStringLiteral("fork");
    QTest::newRow("an epoch that is not the newest") << 4 << qint64(3) << false << QStringLiteral("epoch");
}

void tst_FeedHub::books_that_do_not_fit_are_stopped()
{
    QFETCH(int, epoch);
    QFETCH(qint64, lastSeq);
    QFETCH(bool, otherHead);
    QFETCH(QString, reason);
    till->hello.epoch += epoch - 1;
    till->hello.lastSeq = lastSeq;
    if (otherHead)
        till->hello.headHash = QByteArray(32, 'x');
    till->follow();
    if (reason == QLatin1String("ahead")) { // an overtaken hello looks the same: the next one tells
        QTRY_COMPARE(till->ends.size(), 1);
        QVERIFY(till->stops.isEmpty());
        till->ends.clear();
        till->follow();
    }
    QTRY_COMPARE(till->stops.size(), 1);
    QCOMPARE(till->stops.first().reason, reason);
    QVERIFY(till->stops.first().message.contains(QLatin1String("Nothing was deleted")));
    QVERIFY(till->welcomes.isEmpty());
    QTRY_COMPARE(till->ends.size(), 1);
    QTRY_COMPARE(hub->feed->peers(), 0);
}

void tst_FeedHub::a_fork_stops_a_linked_till()
{
    TestLane twin = *lane;
    till->follow();
    QTRY_VERIFY(till->cursor >= 0);
    twin.sale(yerba, 1);
    hub->commit({lane->sale(yerba, 2)});
    hub->commit({twin.sale(yerba, 1)});
    QTRY_COMPARE(till->stops.size(), 1);
    QCOMPARE(till->stops.first().reason, QStringLiteral("fork"));
    QTRY_COMPARE(hub->feed->peers(), 0);
    till->hello.lastSeq = 9;
    till->follow(); // it comes back: it is told again
    QTRY_COMPARE(till->stops.size(), 2);
    QCOMPARE(till->stops.last().reason, QStringLiteral("quarantined"));
}

void tst_FeedHub::the_newer_stream_of_a_till_wins()
{
    till->follow();
    QTRY_VERIFY(till->cursor >= 0);
    Follower newer(*hub, who);
    newer.hello = till->hello;
    newer.follow();
    QTRY_VERIFY(newer.cursor >= 0);
    QTRY_COMPARE(till->ends.size(), 1);
    QCOMPARE(hub->feed->peers(), 1);
    hub->commit({lane->sale(yerba, 1)});
    QTRY_COMPARE(newer.stock.value(yerba.sku).quantity, Quantity::units(9));
    QCOMPARE(till->stock.value(yerba.sku).quantity, Quantity::units(10));
}

void tst_FeedHub::a_large_catalogue_comes_in_pages()
{
    QList<SignedEntry> entries;
    for (int i = 0; i < 1300; ++i)
        entries.append(lane->edited(creationOf(testProduct(QStringLiteral("P%1").arg(i), 100 + i, QStringLiteral("Producto %1").arg(i)))));
    hub->apply(entries);
    till->hello.lastSeq = lane->seq();
    till->hello.headHash = lane->head();
    till->follow();
    QTRY_COMPARE(till->products.size(), 1301);
    QTRY_COMPARE(till->cursor, *hub->reader->feed().head());
    QVERIFY(till->pages >= 3);
    QCOMPARE(till->changes, till->products.size() + till->stock.size()); // nothing twice
}

void tst_FeedHub::without_a_token_there_is_no_stream()
{
    EnrolAnswer nobody = who;
    nobody.token = QStringLiteral("guess");
    Follower stranger(*hub, nobody);
    stranger.follow();
    QTRY_COMPARE(stranger.ends.size(), 1);
    QCOMPARE(stranger.ends.first().code, Error::Code::Denied);
    const EnrolAnswer other = hub->enrol(hub->otherKey);
    Follower thief(*hub, other);
    thief.hello.till = who.till; // another till's name under its own token
    thief.follow();
    QTRY_COMPARE(thief.ends.size(), 1);
    QVERIFY(thief.welcomes.isEmpty());
    QTRY_COMPARE(hub->feed->peers(), 0);
}

void tst_FeedHub::closing_says_goodbye()
{
    till->follow();
    QTRY_VERIFY(till->cursor >= 0);
    hub->feed->closeAll();
    QTRY_COMPARE(till->ends.size(), 1);
    QCOMPARE(hub->feed->peers(), 0);
    QVERIFY(hub->feed->linked().isEmpty());
}

void tst_FeedHub::what_a_till_counts_is_heard()
{
    QSignalSpy counted(hub->feed.get(), &FeedHub::counted);
    till->follow();
    QTRY_COMPARE(till->welcomes.size(), 1);
    QVERIFY(till->welcomes.first().takesCounts);
    const DeliveryCounts counts{{QStringLiteral("kafka"), {7, 5, 2}}, {QStringLiteral("direct"), {2, 2, 0}}};
    till->socket.report(counts);
    QTRY_COMPARE(counted.size(), 1);
    QCOMPARE(counted.first().at(0).value<TillId>(), who.till);
    QVERIFY(counted.first().at(1).value<DeliveryCounts>() == counts);
    till->socket.report({{QStringLiteral("pigeon"), {1, 1, 0}}}); // a label that nobody knows
    QTRY_COMPARE(till->ends.size(), 1);
    QCOMPARE(counted.size(), 1);
}

void tst_FeedHub::a_revoked_till_is_sent_away()
{
    till->follow();
    QTRY_COMPARE(till->welcomes.size(), 1);
    hub->feed->end(who.till, QStringLiteral("its token was revoked"));
    QTRY_COMPARE(till->ends.size(), 1);
    QVERIFY2(till->ends.first().message.contains(QLatin1String("revoked")), qPrintable(till->ends.first().message));
}

QTEST_GUILESS_MAIN(tst_FeedHub)
#include "tst_FeedHub.moc"
