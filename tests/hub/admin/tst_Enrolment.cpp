// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Backup.h"
#include "models/wire/EnrolMessages.h"
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
    void what_was_written_under_a_number_that_another_has_now_is_taken();
    void somebody_elses_life_is_not_given_away();
    void a_new_till_never_gets_a_forgotten_number();
    void a_number_that_was_heard_of_is_not_new();
    void the_last_number_keeps_nobody_out();
    void documents_are_numbered_on();
    void shops_are_made_once();
    void a_shop_that_opens_later_gets_the_opening_stock();
    void a_known_key_alone_takes_no_tills_place();
    void bad_names_and_keys_change_nothing();
    void the_till_is_told_where_kafka_is();
    void what_was_sold_for_another_hub_is_no_business_of_this_one();
    void what_was_edited_for_another_hub_changes_nothing_here();
    void a_lost_hubs_till_is_not_taken_for_the_one_that_has_its_number();
    void the_past_of_another_shop_or_currency_is_not_taken();
    void a_shop_that_is_not_here_yet_keeps_its_number();
    void a_restored_hub_knows_what_was_written_for_it();
    void a_claimed_epoch_keeps_nobody_from_joining_again();
    void no_epoch_is_given_twice_under_one_number();

private:
    QString code(const QString &store = QStringLiteral("Centro"), const QString &till = {})
    {
        const auto made = Enrolment(*hub->books).code(store, till);
        return made ? made->code : QString();
    }
    Result<EnrolAnswer> join(const QString &code, const Ed25519Key &key) { return Enrolment(*hub->books).join({code, key.publicKey(), QStringLiteral("Caja rápida"), false, {}, 0, key.sign(enrolProofText(code, key.publicKey()))}); }

    /// It was enrolled before, at a hub that these books may not know of.
    Result<EnrolAnswer> again(const Ed25519Key &key, int till, const QList<PastLife> &lives)
    {
        const QString made = code();
        return Enrolment(*hub->books)
            .join({made, key.publicKey(), {}, true, TillId{till}, lives.last().epoch, key.sign(enrolProofText(made, key.publicKey())), HubFixture::lost(lives)});
    }

    /// Another hub that lives: its till 1, in its shop 1, has sold.
    struct Elsewhere : HubFixture {
        std::optional<TestLane> lane;
        QList<SignedEntry> entries;
        PastLife life;
        Elsewhere()
        {
            random = SeededRandom(99);
            open();
            lane.emplace(HubFixture::lane(otherKey));
            entries.append(lane->start());
            life = {TillId{1}, entries.first().entry.id.epoch, {}, books->hubId(), StoreId{1}, QStringLiteral("Almacén San Telmo"), QStringLiteral("ARS")};
        }
    };

    std::unique_ptr<HubFixture> hub;
    const Product yerba = testProduct(QStringLiteral("YM1"), 485'000);
};

void tst_Enrolment::what_was_sold_for_another_hub_is_no_business_of_this_one()
{
    Elsewhere there;
    there.entries.append(there.lane->sale(yerba, 3));
    QCOMPARE(there.apply(there.entries).sales, 1); // confirmed there
    hub->join(hub->key);
    const EnrolAnswer moved = hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), {there.life});
    QCOMPARE(moved.till, TillId{2});
    QVERIFY(moved.epoch > there.life.epoch);
    QVERIFY(hub->laneAt(there.life.till, there.life.epoch).publicKey.isEmpty());
    QCOMPARE(hub->apply(there.entries).applied, 0);
    QCOMPARE(hub->stock(yerba.sku), -1'000'000);                                    // there is no such row
    QCOMPARE(hub->join(Ed25519Key::fromSeed(QByteArray(32, 'c'))).till, TillId{3}); // no numbers are left out for it
}

void tst_Enrolment::what_was_edited_for_another_hub_changes_nothing_here()
{
    TestLane own = hub->lane(hub->key);
    QCOMPARE(hub->apply({own.start(), own.edited(creationOf(yerba))}).applied, 2); // by till 1 of this hub
    Elsewhere there;
    Product other = testProduct(yerba.sku, 100, QStringLiteral("Caramelo"));
    there.entries.append(there.lane->edited(creationOf(other))); // by till 1 of that one
    hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), {there.life});
    hub->apply(there.entries);
    QCOMPARE((*hub->books->reader().goods().product(yerba.sku))->name, yerba.name);
}

void tst_Enrolment::a_lost_hubs_till_is_not_taken_for_the_one_that_has_its_number()
{
    TestLane own = hub->lane(hub->key);
    QCOMPARE(hub->apply({own.start(), own.edited(creationOf(yerba))}).applied, 2);
    Elsewhere there;
    Product other = testProduct(yerba.sku, 100, QStringLiteral("Caramelo"));
    there.entries.append(there.lane->edited(creationOf(other)));
    hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), HubFixture::lost({there.life}));
    QCOMPARE(hub->apply(there.entries).applied, 2);
    QCOMPARE((*hub->books->reader().goods().product(yerba.sku))->name, yerba.name); // somebody else's since then: a conflict
    QVERIFY(hub->number(QStringLiteral("SELECT count(*) FROM conflict")) > 0);
    QCOMPARE(hub->differences(), QStringList());
}

void tst_Enrolment::the_past_of_another_shop_or_currency_is_not_taken()
{
    code(QStringLiteral("Almacén San Telmo")); // shop 1
    code(QStringLiteral("Norte"));             // shop 2
    const auto took = [this](PastLife life) {
        life.epoch += int(hub->number(QStringLiteral("SELECT count(*) FROM lane"))); // another one each time
        const auto answer = again(hub->key, 1, {life});
        return answer.ok() && !hub->laneAt(life.till, life.epoch).publicKey.isEmpty();
    };
    const PastLife life{TillId{1}, 100, {}, QStringLiteral("lost"), StoreId{2}, QStringLiteral("Norte"), QStringLiteral("ARS")};
    QVERIFY(took(life));
    PastLife other = life;
    other.currency = QStringLiteral("EUR");
    QVERIFY(!took(other));
    other = life;
    other.storeName = QStringLiteral("Sur"); // 2 is Norte
    QVERIFY(!took(other));
    other = life;
    other.store = StoreId{1}; // Norte is 2
    QVERIFY(!took(other));
}

void tst_Enrolment::a_shop_that_is_not_here_yet_keeps_its_number()
{
    code(QStringLiteral("Centro")); // 1
    QVERIFY(again(hub->key, 1, {{TillId{1}, 4, {}, QStringLiteral("lost"), StoreId{3}, QStringLiteral("Sur"), QStringLiteral("ARS")}}).ok());
    QCOMPARE((*hub->books->registry().storeNamed(QStringLiteral("Sur")))->store, StoreId{3});
    code(QStringLiteral("Norte"));
    QCOMPARE((*hub->books->registry().storeNamed(QStringLiteral("Norte")))->store, StoreId{4});
}

void tst_Enrolment::a_restored_hub_knows_what_was_written_for_it()
{
    const QString before = hub->books->hubId();
    hub->books.reset();
    QVERIFY(markRestored(hub->file(), {}, 0).ok());
    hub->open();
    QVERIFY(hub->books->hubId() != before);
    hub->join(hub->key, QStringLiteral("Almacén San Telmo"), {{TillId{1}, 7, {}, before}});
    QCOMPARE(hub->laneAt(TillId{1}, 7).publicKey, hub->key.publicKey());
    hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), {{TillId{2}, 8, {}, QStringLiteral("another")}});
    QVERIFY(hub->laneAt(TillId{2}, 8).publicKey.isEmpty());
}

void tst_Enrolment::a_claimed_epoch_keeps_nobody_from_joining_again()
{
    const EnrolAnswer before = hub->join(hub->key);
    hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), HubFixture::lost({{TillId{1}, 1'999'000'000}})); // says that it was till 1 once
    const EnrolAnswer first = hub->join(hub->key);                                                                 // the real till 1
    QCOMPARE(first.epoch, before.epoch + 1);
    const EnrolRequest next{QStringLiteral("7KQ2-M9XD"), hub->key.publicKey(), {}, true, first.till, first.epoch, QByteArray(64, 's'), {}};
    const auto read = decodeEnrolRequest(encode(next));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(QStringLiteral("epoch %1: %2").arg(first.epoch).arg(read.error().message)));
    const QString made = code();
    const QByteArray proof = hub->otherKey.sign(enrolProofText(made, hub->otherKey.publicKey()));
    const auto last = Enrolment(*hub->books).join({made, hub->otherKey.publicKey(), {}, true, TillId{2}, 2'000'000'000, proof});
    QCOMPARE(last.error().code, Error::Code::Invalid); // nothing later is left for it
}

void tst_Enrolment::no_epoch_is_given_twice_under_one_number()
{
    const EnrolAnswer first = hub->join(hub->key);
    hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), HubFixture::lost({{first.till, first.epoch + 1}}));
    QCOMPARE(hub->join(hub->key).epoch, first.epoch + 2);
}

void tst_Enrolment::a_code_lets_one_till_join()
{
    const QString made = code();
    QVERIFY2(QRegularExpression(QStringLiteral("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$")).match(made).hasMatch(), qPrintable(made));
    const auto answer = join(made, hub->key);
    QVERIFY(answer.ok());
    QCOMPARE(answer->till, TillId{1});
    QVERIFY(answer->epoch > 0);
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
    const auto before = join(code(), hub->key);
    const auto again = join(code(), hub->key);
    QCOMPARE(again->till, TillId{1});
    QCOMPARE(again->epoch, before->epoch + 1);
    const auto byToken = hub->books->registry().tillsByToken();
    QVERIFY(!byToken->contains(hashOfToken(before->token))); // worth nothing from now on
    QCOMPARE(byToken->value(hashOfToken(again->token)).epoch, again->epoch);
    QVERIFY(!hub->laneAt(TillId{1}, before->epoch).publicKey.isEmpty()); // what it still has of its old life may come
    const auto said = [this] { return hub->books->registry().till(TillId{1}).value()->lastSeq; };
    QVERIFY(hub->books->registry().seen(TillId{1}, before->epoch, 5'000, hub->clock.nowUtc()).ok());
    QCOMPARE(said(), 0); // how long its old life was is no lag of the new one
    QVERIFY(hub->books->registry().seen(TillId{1}, again->epoch, 7, hub->clock.nowUtc()).ok());
    QCOMPARE(said(), 7);
    QCOMPARE(join(code(), hub->otherKey)->till, TillId{2});
}

void tst_Enrolment::a_known_key_alone_takes_no_tills_place()
{
    const auto before = join(code(), hub->key);
    const QString token = before->token;
    const QString made = code();
    const QByteArray foreign = hub->otherKey.sign(enrolProofText(made, hub->key.publicKey()));
    for (const QByteArray &proof : {QByteArray(), foreign}) {
        const auto stolen = Enrolment(*hub->books).join({made, hub->key.publicKey(), {}, false, {}, 0, proof});
        QCOMPARE(stolen.error().code, Error::Code::Denied);
    }
    QVERIFY(hub->books->registry().tillsByToken()->contains(hashOfToken(token))); // still the till's
    QCOMPARE(join(made, hub->key)->epoch, before->epoch + 1);                     // and the code still good
}

void tst_Enrolment::a_hub_that_lost_its_books_gives_the_number_back()
{
    const auto seventh = again(hub->key, 7, {{TillId{7}, 1, {}}, {TillId{7}, 3, {}}});
    QVERIFY(seventh.ok());
    QCOMPARE(seventh->till, TillId{7});
    QVERIFY(seventh->epoch > 3);
    for (const int epoch : {1, 3, seventh->epoch}) // it sends all of them again
        QCOMPARE(hub->laneAt(TillId{7}, epoch).publicKey, hub->key.publicKey());
    QVERIFY(hub->laneAt(TillId{7}, 2).publicKey.isEmpty());
    const auto taken = again(hub->otherKey, 7, {{TillId{7}, 2, {}}, {TillId{7}, 3, {}}}); // somebody else has that number here, and its epoch 3
    QCOMPARE(taken->till, TillId{7 + RegistryStore::NumbersLeftOut + 1});
    QCOMPARE(hub->laneAt(TillId{7}, 2).publicKey, hub->otherKey.publicKey());
    QCOMPARE(hub->laneAt(TillId{7}, 2).owner, taken->till);
    QCOMPARE(hub->laneAt(TillId{7}, 3).owner, TillId{7});
    const auto later = again(hub->key, 7, {{TillId{7}, 9, {}}}); // restored from before its last lives
    QCOMPARE(later->epoch, seventh->epoch + 1);
    QCOMPARE(hub->laneAt(TillId{7}, 9).publicKey, hub->key.publicKey());
}

void tst_Enrolment::what_was_written_under_a_number_that_another_has_now_is_taken()
{
    TestLane before = hub->lane(hub->key);
    const EntryId life = before.start().entry.id;
    HubFixture empty; // its books are lost
    empty.random = SeededRandom(8);
    empty.open();
    const EnrolAnswer fresh = empty.join(empty.otherKey);
    QCOMPARE(fresh.till, life.till);
    const auto code = Enrolment(*empty.books).code(QStringLiteral("Almacén San Telmo"), {});
    const auto back =
        Enrolment(*empty.books)
            .join({code->code,
                   empty.key.publicKey(),
                   {},
                   true,
                   life.till,
                   life.epoch,
                   empty.key.sign(enrolProofText(code->code, empty.key.publicKey())),
                   HubFixture::lost({{life.till, life.epoch}})});
    QVERIFY(back.ok());
    QVERIFY(back->till != fresh.till);
    QVERIFY(back->epoch > life.epoch && fresh.epoch != life.epoch);

    TestLane theirs(life.till, life.epoch, StoreId{1}, empty.key, empty.key.publicKey());
    TestLane now(fresh.till, fresh.epoch, fresh.store, empty.otherKey, empty.otherKey.publicKey());
    const ApplyReport old = empty.apply({theirs.start(), theirs.sale(testProduct(QStringLiteral("A"), 100), 1)});
    QCOMPARE(old.applied, 2);
    QCOMPARE(old.quarantined, 0);
    QCOMPARE(old.ownerOf(life.till, life.epoch), back->till); // who is told
    const auto tills = empty.books->registry().tills();
    QVERIFY(tills->at(0).alarm.contains(back->till.toString())); // its documents may bear numbers that are taken
    QVERIFY(tills->at(1).alarm.isEmpty());
    QCOMPARE(empty.apply({now.start(), now.sale(testProduct(QStringLiteral("A"), 100), 1)}).applied, 2);
    QVERIFY(empty.books->reader().isLifeOf(back->till, theirs.start().entry.id));
    QVERIFY(!empty.books->reader().isLifeOf(back->till, now.start().entry.id));
    const auto greeting = empty.books->reader().greeting(back->till, back->epoch, empty.clock.nowUtc());
    QCOMPARE(greeting->earlier.size(), 1);
    QCOMPARE(greeting->earlier.first().epoch, life.epoch);
    QCOMPARE(greeting->earlier.first().hw, 2);
    QCOMPARE(empty.books->reader().greeting(fresh.till, fresh.epoch, empty.clock.nowUtc())->till.epoch, fresh.epoch); // whatever was opened under its number
    QCOMPARE(empty.differences(), QStringList());
}

void tst_Enrolment::somebody_elses_life_is_not_given_away()
{
    const EnrolAnswer theirs = hub->join(hub->key);
    for (const PastLife &life : {PastLife{theirs.till, theirs.epoch, {}}, PastLife{theirs.till, theirs.epoch, hub->key.publicKey()}}) {
        const auto answer = again(hub->otherKey, 1, {life});
        QVERIFY(answer.ok());
        QVERIFY(answer->till != theirs.till);
        QCOMPARE(hub->laneAt(theirs.till, theirs.epoch).owner, theirs.till);
        QCOMPARE(hub->laneAt(theirs.till, theirs.epoch).publicKey, hub->key.publicKey());
    }
}

void tst_Enrolment::a_new_till_never_gets_a_forgotten_number()
{
    hub->join(hub->key); // till 1
    const auto reopen = [this] {
        hub->books.reset();
        QVERIFY(markRestored(hub->file(), {}, 3).ok()); // what it replaces had three
        hub->open();
    };
    reopen();
    const int first = hub->join(hub->otherKey).till.value;
    QVERIFY(first > 1 + RegistryStore::NumbersLeftOut);
    reopen();
    const Ed25519Key third = Ed25519Key::fromSeed(QByteArray(32, 'c'));
    QVERIFY(hub->join(third).till.value > first + RegistryStore::NumbersLeftOut);
    QCOMPARE(hub->join(hub->key).till, TillId{1});
}

void tst_Enrolment::a_number_that_was_heard_of_is_not_new()
{
    const Ed25519Key forgotten = Ed25519Key::fromSeed(QByteArray(32, 'c'));
    TestLane lane(TillId{1}, 5, StoreId{1}, forgotten, forgotten.publicKey());
    QCOMPARE(hub->apply({lane.start()}).quarantined, 1); // Kafka still has it
    QCOMPARE(hub->join(hub->key).till, TillId{2});
}

void tst_Enrolment::the_last_number_keeps_nobody_out()
{
    QCOMPARE(again(hub->key, 9999, {{TillId{9999}, 1, {}}})->till, TillId{9999});
    QCOMPARE(hub->join(hub->otherKey).till, TillId{1});
    QVERIFY(hub->books->registry().leaveOut(9998).ok());
    QCOMPARE(hub->join(Ed25519Key::fromSeed(QByteArray(32, 'c'))).till, TillId{2}); // nothing is left after it
}

void tst_Enrolment::documents_are_numbered_on()
{
    TestLane lane = hub->lane(hub->key);
    const auto again = [this] { // on the disk that it had
        const Lane newest = hub->laneAt();
        return hub->join(hub->key, QStringLiteral("Almacén San Telmo"), {{newest.till, newest.epoch, {}, hub->books->hubId()}}).lastNumber;
    };
    QCOMPARE(again(), 0);
    QList<SignedEntry> entries{lane.start()};
    for (int i = 0; i < 3; ++i)
        entries.append(lane.sale(testProduct(QStringLiteral("A"), 100), 1));
    QCOMPARE(hub->apply(entries).applied, 4);
    QCOMPARE(again(), 4);                                           // the lane numbers its documents as its entries
    QCOMPARE(hub->join(hub->key).lastNumber, 4 + DocumentsLeftOut); // on a new disk: it may have sold more than is here
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
    QCOMPARE(hub->books->reader().goods().stockOf(QStringLiteral("A"))->size(), 2);
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
