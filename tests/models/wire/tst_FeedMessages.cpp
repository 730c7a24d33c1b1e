// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/RandomSource.h"
#include "models/wire/EnrolMessages.h"
#include "models/wire/FeedMessages.h"
#include "models/wire/Json.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mostrador;

namespace {

QDateTime noon() { return QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC); }

Ack ack()
{
    return {TillId{12}, 3, 9007199254740993, QByteArray(32, 'h'), QStringLiteral("hub-1"), 77, noon()};
}

Product product()
{
    Product product;
    product.sku = QStringLiteral("A");
    product.name = QStringLiteral("Café");
    product.gtins = {*Gtin::parse(QStringLiteral("7791234567898"))};
    product.price = UnitPrice(12345, 4, Currency::ars());
    product.tax = TaxRate::fromBasisPoints(2100);
    product.version = 4;
    return product;
}

Changes everything()
{
    Changes changes;
    changes.cursor = 9007199254740993;
    changes.ownHw = 345;
    changes.items = {
        {1, product()},
        {2, StockLevel{QStringLiteral("A"), StoreId{3}, Quantity::fromMilli(-1500), 9, 345, noon()}},
        {3, EditConflict{{TillId{12}, 3, 5}, QStringLiteral("A"), ProductField::Price, QStringLiteral("$ 1"), QStringLiteral("$ 2"), 4}},
        {4, EntryProblem{{TillId{12}, 3, 6}, QStringLiteral("payload cannot be read")}},
        {5, SalesMinute{StoreId{3}, TillId{13}, noon(), Tender::Qr, 4, 1, Money(5000, Currency::ars())}},
        {9007199254740993, ProductDay{StoreId{3}, TillId{13}, QDate(2026, 11, 24), QStringLiteral("A"), Quantity::units(7), Money(-70, Currency::ars())}},
    };
    return changes;
}

HubFrame there(const HubFrame &frame)
{
    const auto read = decodeHubFrame(encode(frame));
    [&] { QVERIFY2(read.ok() && *read, read.ok() ? "" : qPrintable(read.error().message)); }();
    return read.ok() && *read ? **read : HubFrame(Stop{});
}

} // namespace

class tst_FeedMessages : public QObject {
    Q_OBJECT

    static QByteArray changed(const QByteArray &frame, const QByteArray &from, const QByteArray &to)
    {
        QByteArray wrong = frame;
        [&] { QVERIFY2(wrong.contains(from), from); }();
        return wrong.replace(from, to);
    }

private Q_SLOTS:
    void helloGoesThereAndBack()
    {
        const Hello hello{1, TillId{12}, 3, 9007199254740993, QByteArray(32, 'h'), 42, QStringLiteral("hub-1")};
        const auto read = decodeHello(encode(hello));
        QVERIFY(read.ok());
        QCOMPARE(read->till, hello.till);
        QCOMPARE(read->epoch, 3);
        QCOMPARE(read->lastSeq, hello.lastSeq);
        QCOMPARE(read->headHash, hello.headHash);
        QCOMPARE(read->resumeFrom, 42);
        QCOMPARE(read->hubId, hello.hubId);
        QVERIFY(!decodeHello(encode(HubFrame(ack()))).ok());
        QVERIFY(!decodeHello(changed(encode(hello), "\"resume_from\":42", "\"resume_from\":-1")).ok());
        QVERIFY(!decodeHello(QByteArray(70'000, ' ')).ok());
    }

    void sharedChangesReadAsEachReadersOwn()
    {
        const StockLevel level{QStringLiteral("\"own_hw\":-1"), StoreId{3}, Quantity::units(-1), 7, 0, QDateTime::fromMSecsSinceEpoch(1'795'521'600'000, Qt::UTC)};
        const auto of = [&level](qint64 hw, const QMap<int, qint64> &earlier) {
            StockLevel mine = level;
            mine.ownHw = hw;
            return Changes{{{8, mine},
                            {9, ProductDay{StoreId{3}, TillId{1}, QDate(2026, 11, 24), QStringLiteral("A"), Quantity::units(1), Money(100, Currency::ars())}},
                            {10, mine}},
                           12,
                           hw,
                           earlier,
                           true};
        };
        const SharedChanges shared(of(5, {}));
        for (const Changes &changes : {of(5, {}), of(0, {}), of(31, {{1, 8}, {2, 9}})}) {
            QVERIFY(shared.fits(changes));
            QCOMPARE(QJsonDocument::fromJson(shared.frame(changes)), QJsonDocument::fromJson(encode(HubFrame(changes))));
        }
        Changes other = of(5, {});
        other.items.removeLast();
        QVERIFY(!shared.fits(other));
        other.items.append({11, level});
        QVERIFY(!shared.fits(other));
    }

    void everyFrameGoesThereAndBack()
    {
        const Welcome welcome{QStringLiteral("hub-1"), StoreId{3}, QStringLiteral("Almacén San Telmo"), true, 99, ack()};
        const Welcome read = std::get<Welcome>(there(welcome));
        QCOMPARE(read.hubId, welcome.hubId);
        QCOMPARE(read.store, welcome.store);
        QCOMPARE(read.storeName, welcome.storeName);
        QVERIFY(read.snapshot);
        QCOMPARE(read.feedHead, 99);
        QCOMPARE(read.ack.hw, ack().hw);
        const Ack word = std::get<Ack>(there(ack()));
        QCOMPARE(word.till, TillId{12});
        QCOMPARE(word.epoch, 3);
        QCOMPARE(word.headHash, ack().headHash);
        QCOMPARE(word.commitNo, 77);
        QCOMPARE(word.hubTime, noon());
        const GapRequest gap = std::get<GapRequest>(there(GapRequest{3, 5, 9}));
        QCOMPARE(gap.epoch, 3);
        QCOMPARE(gap.from, 5);
        QCOMPARE(gap.to, 9);
        const Stop stop = std::get<Stop>(there(Stop{QStringLiteral("fork"), QStringLiteral("Two tills.")}));
        QCOMPARE(stop.reason, QStringLiteral("fork"));
        QCOMPARE(stop.message, QStringLiteral("Two tills."));
    }

    void everyChangeGoesThereAndBack()
    {
        const Changes read = std::get<Changes>(there(everything()));
        QCOMPARE(read.cursor, 9007199254740993);
        QCOMPARE(read.ownHw, 345);
        QCOMPARE(read.items.size(), 6);
        QCOMPARE(read.items[5].seq, 9007199254740993);
        QCOMPARE(std::get<Product>(read.items[0].body), product());
        const auto level = std::get<StockLevel>(read.items[1].body);
        QCOMPARE(level.quantity, Quantity::fromMilli(-1500));
        QCOMPARE(level.revision, 9);
        QCOMPARE(level.ownHw, 345);
        QCOMPARE(level.changedAt, noon());
        const auto conflict = std::get<EditConflict>(read.items[2].body);
        QCOMPARE(conflict.entry, (EntryId{TillId{12}, 3, 5}));
        QCOMPARE(conflict.field, ProductField::Price);
        QCOMPARE(conflict.kept, QStringLiteral("$ 2"));
        QCOMPARE(std::get<EntryProblem>(read.items[3].body).reason, QStringLiteral("payload cannot be read"));
        const auto minute = std::get<SalesMinute>(read.items[4].body);
        QCOMPARE(minute.tender, Tender::Qr);
        QCOMPARE(minute.tickets, 4);
        QCOMPARE(minute.amount, Money(5000, Currency::ars()));
        const auto day = std::get<ProductDay>(read.items[5].body);
        QCOMPARE(day.day, QDate(2026, 11, 24));
        QCOMPARE(day.amount, Money(-70, Currency::ars()));
    }

    void whatIsNotKnownYetIsPassedOver()
    {
        const auto unknown = decodeHubFrame("{\"type\":\"promotion\",\"seq\":1,\"data\":{}}");
        QVERIFY(unknown.ok() && !*unknown);
        const auto read = decodeHubFrame(changed(encode(HubFrame(everything())), "\"type\":\"conflict\"", "\"type\":\"coupon\""));
        QVERIFY(read.ok() && *read);
        QCOMPARE(std::get<Changes>(**read).items.size(), 5);
        QCOMPARE(std::get<Changes>(**read).cursor, 9007199254740993); // the cursor goes on
    }

    void oneBadChangeDoesNotHoldUpTheOthers()
    {
        const QByteArray good = encode(HubFrame(everything()));
        const auto bad = decodeHubFrame(changed(good, "\"field\":\"price\"", "\"field\":\"colour\""));
        QVERIFY(bad.ok() && *bad);
        const Changes changes = std::get<Changes>(**bad);
        QCOMPARE(changes.items.size(), 5);
        QCOMPARE(changes.unreadable.size(), 1);
        QCOMPARE(changes.unreadable.first().seq, 3);
        QCOMPARE(changes.unreadable.first().sku, QStringLiteral("A"));
        QVERIFY(!changes.unreadable.first().why.isEmpty());
        QCOMPARE(changes.cursor, 9007199254740993);
        const auto product = decodeHubFrame(changed(good, "\"unit_price\":\"1.2345\"", "\"unit_price\":1.2345"));
        QVERIFY(product.ok() && *product);
        QCOMPARE(std::get<Changes>(**product).unreadable.value(0).sku, QStringLiteral("A"));
    }

    void aProductThatBreaksItsRulesIsUnreadable()
    {
        const QByteArray good = encode(HubFrame(everything()));
        const auto read = decodeHubFrame(changed(good, "\"unit_price\":\"1.2345\"", "\"unit_price\":\"-1.2345\""));
        QVERIFY(read.ok() && *read);
        QCOMPARE(std::get<Changes>(**read).unreadable.value(0).sku, QStringLiteral("A"));
        QCOMPARE(std::get<Changes>(**read).items.size(), 5);
    }

    void anEarlierLifeHasANumberAndAPlace()
    {
        for (const char *lanes : {"{\"x\":1}", "{\"0\":1}", "{\"-1\":1}", "{\"1\":-1}", "{\"1\":\"2\"}", "{\"99999999999\":1}"}) {
            const QByteArray frame = QByteArray(R"({"type":"changes","seq":1,"data":{"own_hw":0,"items":[],"earlier_hw":)") + lanes + "}}";
            QVERIFY2(!decodeHubFrame(frame).ok(), lanes);
        }
    }

    void whatTheHubWritesATillCanRead()
    {
        // A reason or a name of any length must not make a frame that no till takes: it would come again at every connection.
        const QString longText(5000, QLatin1Char('x'));
        Changes changes;
        changes.items = {{1, EntryProblem{{TillId{12}, 3, 6}, longText}},
                         {2, EditConflict{{TillId{12}, 3, 5}, QStringLiteral("A"), ProductField::Name, longText, longText, 4}}};
        const Changes read = std::get<Changes>(there(changes));
        QVERIFY(longText.startsWith(std::get<EntryProblem>(read.items[0].body).reason));
        QVERIFY(!std::get<EntryProblem>(read.items[0].body).reason.isEmpty());
        QVERIFY(longText.startsWith(std::get<EditConflict>(read.items[1].body).kept));
        QVERIFY(longText.startsWith(std::get<Stop>(there(Stop{QStringLiteral("fork"), longText})).message));
        QVERIFY(longText.startsWith(std::get<Welcome>(there(Welcome{QStringLiteral("hub"), StoreId{1}, longText, false, 0, ack()})).storeName));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *from, const char *to, const char *named) { QTest::addRow("%s", to) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(named); };
        row("\"own_hw\":345", "\"own_hw\":-1", "own_hw");
        row("\"quantity_milli\":-1500", "\"quantity_milli\":-1.5", "quantity_milli");
        row("\"revision\":9", "\"revision\":\"9\"", "revision");
        row("\"field\":\"price\"", "\"field\":\"colour\"", "field");
        row("\"entry\":\"0012/3/5\"", "\"entry\":\"0012/3\"", "entry");
        row("\"tender\":\"qr\"", "\"tender\":\"gold\"", "tender");
        row("\"tickets\":4", "\"tickets\":-4", "tickets");
        row("\"day\":\"2026-11-24\"", "\"day\":\"2026-13-24\"", "day");
        row("\"amount\":{\"amount\":5000", "\"amount\":{\"amount\":null", "amount");
        row("\"gtins\":[\"7791234567898\"]", "\"gtins\":[\"7791234567890\"]", "gtins");
        row("\"unit_price\":\"1.2345\"", "\"unit_price\":1.2345", "unit_price");
        row("\"changed_at\":\"2026-11-24T12:00:00.000Z\"", "\"changed_at\":\"2026-11-24\"", "changed_at");
        row("\"items\":[", "\"items\":[[],", "type");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, named);
        const auto read = decodeHubFrame(changed(encode(HubFrame(everything())), from, to));
        const QString why = read.ok() ? std::get<Changes>(**read).unreadable.value(0).why : read.error().message; // a change by itself, or the frame
        QVERIFY2(why.contains(named), qPrintable(why));
    }

    void enrolmentGoesThereAndBack()
    {
        const EnrolRequest request{QStringLiteral("ABCD-EFGH"), QByteArray(32, 'k'), QStringLiteral("Caja 2"), true};
        const auto asked = decodeEnrolRequest(encode(request));
        QVERIFY(asked.ok());
        QCOMPARE(asked->code, request.code);
        QCOMPARE(asked->publicKey, request.publicKey);
        QCOMPARE(asked->tillName, request.tillName);
        QVERIFY(asked->restored);
        QVERIFY(asked->lives.isEmpty());
        EnrolRequest back = request;
        back.till = TillId{7};
        back.epoch = 3;
        back.lives = {{TillId{7}, 3, request.publicKey},
                      {TillId{5}, 1, QByteArray(32, 'o'), QStringLiteral("hub"), StoreId{3}, QStringLiteral("Centro"), QStringLiteral("ARS"), true}};
        const auto lives = decodeEnrolRequest(encode(back))->lives;
        QCOMPARE(lives, (QList<PastLife>{{TillId{7}, 3, {}}, back.lives.at(1)}));
        back.lives = QList<PastLife>(MaxPastLives, {TillId{9999}, 2'000'000'000, QByteArray(32, 'o')});
        QVERIFY(encode(back).size() <= MaxEnrolBytes);
        back.lives.first().till = TillId{10'000};
        QVERIFY(!decodeEnrolRequest(encode(back)).ok());
        EnrolAnswer answer;
        answer.till = TillId{12};
        answer.store = StoreId{3};
        answer.storeName = QStringLiteral("Almacén");
        answer.tillName = QStringLiteral("Caja 2");
        answer.epoch = 4;
        answer.token = QStringLiteral("secret");
        answer.hubPublicKey = QByteArray(32, 'h');
        answer.hubId = QStringLiteral("hub-1");
        answer.currency = QStringLiteral("ARS");
        answer.cursor = 42;
        answer.kafkaBootstrap = QStringLiteral("127.0.0.1:9092");
        const auto told = decodeEnrolAnswer(encode(answer));
        QVERIFY(told.ok());
        QCOMPARE(encode(*told), encode(answer));
        answer.currency = QStringLiteral("XXX");
        QVERIFY(decodeEnrolAnswer(encode(answer)).error().message.contains(QLatin1String("currency")));
        QVERIFY(!decodeEnrolRequest(encode(EnrolRequest{QStringLiteral("x"), QByteArray(31, 'k'), {}, false})).ok());
        QVERIFY(!decodeEnrolRequest(QByteArray(200'000, ' ')).ok());
    }

    void noiseNeverCrashes()
    {
        SeededRandom random(3);
        const QByteArray sound = encode(HubFrame(everything()));
        for (int i = 0; i < 5000; ++i) {
            QByteArray noise = sound;
            for (qint64 left = random.between(1, 3); left > 0; --left)
                noise[random.between(0, noise.size() - 1)] = char(random.between(0, 255));
            const auto read = decodeHubFrame(noise);
            QVERIFY(read.ok() || !read.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_FeedMessages)
#include "tst_FeedMessages.moc"
