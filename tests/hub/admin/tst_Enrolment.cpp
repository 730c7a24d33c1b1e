// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/HubFixture.h"
#include <QRegularExpression>

using namespace mostrador;

/// How a till joins: codes, tokens, epochs.
class tst_Enrolment final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<HubFixture>();
        hub->open();
    }
    void cleanup() { hub.reset(); }

    void a_code_lets_one_till_join();
    void a_code_is_good_once();
    void a_code_is_good_for_15_minutes();
    void a_code_is_read_as_people_write_it();
    void nothing_secret_is_kept();
    void a_known_key_is_the_same_till_in_a_new_epoch();
    void a_hub_that_lost_its_books_gives_the_number_back();
    void documents_are_numbered_on();
    void shops_are_made_once();
    void a_shop_that_opens_later_gets_the_opening_stock();
    void a_known_key_alone_takes_no_tills_place();
    void bad_names_and_keys_change_nothing();
    void the_till_is_told_where_kafka_is();

private:
    QString code(const QString &store = QStringLiteral("Centro"), const QString &till = {})
    {
        const auto made = Enrolment(*hub->books).code(store, till);
        return made ? made->code : QString();
    }
    Result<EnrolAnswer> join(const QString &code, const Ed25519Key &key) { return Enrolment(*hub->books).join({code, key.publicKey(), QStringLiteral("Caja rápida"), false, {}, 0, key.sign(enrolProofText(code, key.publicKey()))}); }

    std::unique_ptr<HubFixture> hub;
};

void tst_Enrolment::a_code_lets_one_till_join()
{
    const QString made = code();
    QVERIFY2(QRegularExpression(QStringLiteral("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$")).match(made).hasMatch(), qPrintable(made));
    const auto answer = join(made, hub->key);
    QVERIFY(answer.ok());
    QCOMPARE(answer->till, TillId{1});
    QCOMPARE(answer->epoch, 1);
    QCOMPARE(answer->storeName, QStringLiteral("Centro"));
    QCOMPARE(answer->tillName, QStringLiteral("Caja rápida"));
    QCOMPARE(answer->hubPublicKey, hub->books->publicKey());
    QCOMPARE(answer->hubId, hub->books->hubId());
    QCOMPARE(answer->currency, QStringLiteral("ARS"));
    QCOMPARE(answer->token.size(), 64);
    const auto byToken = hub->books->registry().tillsByToken();
    QCOMPARE(byToken->value(hashOfToken(answer->token)).till, TillId{1});
    QCOMPARE(hub->laneAt().publicKey, hub->key.publicKey());
}

void tst_Enrolment::a_code_is_good_once()
{
    const QString made = code(QStringLiteral("Centro"), QStringLiteral("Caja 1"));
    QCOMPARE(join(made, hub->key)->tillName, QStringLiteral("Caja 1")); // the administrator's word stands
    const auto again = join(made, hub->otherKey);
    QCOMPARE(again.error().code, Error::Code::Denied);
    QCOMPARE(hub->books->registry().tills()->size(), 1);
    QCOMPARE(join(QStringLiteral("AAAA-AAAA"), hub->otherKey).error().code, Error::Code::Denied);
}

void tst_Enrolment::a_code_is_good_for_15_minutes()
{
    const QString early = code();
    hub->clock.advance(15 * 60'000);
    QVERIFY(join(early, hub->key).ok());
    const QString late = code();
    hub->clock.advance(15 * 60'000 + 1);
    const auto answer = join(late, hub->otherKey);
    QCOMPARE(answer.error().code, Error::Code::Denied);
    QVERIFY(answer.error().message.contains(QLatin1String("15 minutes")));
}

void tst_Enrolment::a_code_is_read_as_people_write_it()
{
    QCOMPARE(hashOfCode(QStringLiteral("7kq2 m9xd")), hashOfCode(QStringLiteral("7KQ2-M9XD")));
    QCOMPARE(hashOfCode(QStringLiteral("oil0-0000")), hashOfCode(QStringLiteral("0110-0000")));
    QVERIFY(hashOfCode(QStringLiteral("7KQ2-M9XD")) != hashOfCode(QStringLiteral("7KQ2-M9XE")));
    const QString made = code();
    QVERIFY(join(made.toLower().remove(QLatin1Char('-')), hub->key).ok());
}

void tst_Enrolment::nothing_secret_is_kept()
{
    const QString made = code();
    const QString token = join(made, hub->key)->token;
    hub->books.reset();
    QFile file(hub->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 10'000);
    QVERIFY(!bytes.contains(token.toLatin1()));
    QVERIFY(!bytes.contains(made.toLatin1()));
}

void tst_Enrolment::a_known_key_is_the_same_till_in_a_new_epoch()
{
    const QString first = join(code(), hub->key)->token;
    const auto again = join(code(), hub->key);
    QCOMPARE(again->till, TillId{1});
    QCOMPARE(again->epoch, 2);
    const auto byToken = hub->books->registry().tillsByToken();
    QVERIFY(!byToken->contains(hashOfToken(first))); // worth nothing from now on
    QCOMPARE(byToken->value(hashOfToken(again->token)).epoch, 2);
    QVERIFY(!hub->laneAt(TillId{1}, 1).publicKey.isEmpty()); // what it still has of its old life may come
    QCOMPARE(join(code(), hub->otherKey)->till, TillId{2});
}

void tst_Enrolment::a_known_key_alone_takes_no_tills_place()
{
    const QString token = join(code(), hub->key)->token;
    const QString made = code();
    const QByteArray foreign = hub->otherKey.sign(enrolProofText(made, hub->key.publicKey()));
    for (const QByteArray &proof : {QByteArray(), foreign}) {
        const auto stolen = Enrolment(*hub->books).join({made, hub->key.publicKey(), {}, false, {}, 0, proof});
        QCOMPARE(stolen.error().code, Error::Code::Denied);
    }
    QVERIFY(hub->books->registry().tillsByToken()->contains(hashOfToken(token))); // still the till's
    QCOMPARE(join(made, hub->key)->epoch, 2); // and the code still good
}

void tst_Enrolment::a_hub_that_lost_its_books_gives_the_number_back()
{
    const auto again = [this](const Ed25519Key &key, int till, int epoch) {
        const QString made = code();
        return Enrolment(*hub->books).join({made, key.publicKey(), {}, true, TillId{till}, epoch, key.sign(enrolProofText(made, key.publicKey()))});
    };
    const auto seventh = again(hub->key, 7, 3);
    QVERIFY(seventh.ok());
    QCOMPARE(seventh->till, TillId{7});
    QCOMPARE(seventh->epoch, 4);
    for (int epoch = 1; epoch <= 4; ++epoch) // it sends all of them again
        QCOMPARE(hub->laneAt(TillId{7}, epoch).publicKey, hub->key.publicKey());
    const auto taken = again(hub->otherKey, 7, 2); // somebody else has that number here
    QCOMPARE(taken->till, TillId{8});
    QCOMPARE(taken->epoch, 3);
    QVERIFY(hub->laneAt(TillId{8}, 1).publicKey.isEmpty());
    QCOMPARE(again(hub->key, 7, 9)->epoch, 10); // restored from before its last lives
    QCOMPARE(hub->laneAt(TillId{7}, 8).publicKey, hub->key.publicKey());
    QCOMPARE(hub->laneAt(TillId{7}, 5).publicKey, hub->key.publicKey());
}

void tst_Enrolment::documents_are_numbered_on()
{
    TestLane lane = hub->lane(hub->key);
    QCOMPARE(hub->join(hub->key).lastNumber, 0);
    QList<SignedEntry> entries{lane.start()};
    for (int i = 0; i < 3; ++i)
        entries.append(lane.sale(testProduct(QStringLiteral("A"), 100), 1));
    QCOMPARE(hub->apply(entries).applied, 4);
    QCOMPARE(hub->join(hub->key).lastNumber, 4); // the lane numbers its documents as its entries
}

void tst_Enrolment::shops_are_made_once()
{
    code(QStringLiteral("Centro"));
    code(QStringLiteral(" Centro "));
    code(QStringLiteral("Norte"));
    const auto stores = hub->books->registry().stores();
    QCOMPARE(stores->size(), 2);
    QCOMPARE(stores->at(1).name, QStringLiteral("Norte"));
}

void tst_Enrolment::a_shop_that_opens_later_gets_the_opening_stock()
{
    CatalogueDesk desk(*hub->books);
    QVERIFY(desk.load({{testProduct(QStringLiteral("A"), 100), Quantity::units(9)}}, QStringLiteral("Centro")).ok());
    QCOMPARE(hub->stock(QStringLiteral("A")), 9'000);
    const auto made = Enrolment(*hub->books).code(QStringLiteral("Norte"), {});
    QCOMPARE(made->report.applied, 1); // for the feeds of those that look on
    QCOMPARE(hub->books->reader().stockOf(QStringLiteral("A"))->size(), 2);
    QCOMPARE(Enrolment(*hub->books).code(QStringLiteral("Norte"), {})->report.applied, 0);
    QCOMPARE(hub->differences(), QStringList());
}

void tst_Enrolment::bad_names_and_keys_change_nothing()
{
    QCOMPARE(Enrolment(*hub->books).code(QStringLiteral("  "), {}).error().code, Error::Code::Invalid);
    QCOMPARE(Enrolment(*hub->books).code(QString(81, QLatin1Char('x')), {}).error().code, Error::Code::Invalid);
    const QString made = code();
    QCOMPARE(Enrolment(*hub->books).join({made, QByteArray(31, 'k'), {}, false}).error().code, Error::Code::Invalid);
    QVERIFY(join(made, hub->key).ok()); // the code was not used up
}

void tst_Enrolment::the_till_is_told_where_kafka_is()
{
    hub->books.reset();
    auto opened = Books::open({hub->file(), hub->dir.filePath(QStringLiteral("hub.key")), {}, QStringLiteral("test"), QStringLiteral("127.0.0.1:19092")}, hub->clock, hub->random);
    QVERIFY(opened.ok());
    hub->books = std::move(*opened);
    QCOMPARE(join(code(), hub->key)->kafkaBootstrap, QStringLiteral("127.0.0.1:19092"));
}

QTEST_GUILESS_MAIN(tst_Enrolment)
#include "tst_Enrolment.moc"
