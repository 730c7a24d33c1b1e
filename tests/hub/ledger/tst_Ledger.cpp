// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/JournalStore.h"
#include "models/wire/EnrolMessages.h"
#include "models/wire/Topics.h"
#include "tests/hub/HubFixture.h"
#include <algorithm>

using namespace mostrador;

/// What the hub does with an entry, line by line of the table in docs/architecture.md, over a real store.
class tst_Ledger final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void salvaged_sales_and_new_ones_have_different_numbers();
    void two_documents_with_one_number_are_told();
    void another_currency_is_not_added_up();
    void a_price_in_another_currency_is_no_price();
    void a_problem_of_an_earlier_life_is_told_to_its_owner();
    void what_a_till_sold_under_another_number_counts_as_its_own();
    void init()
    {
        hub = std::make_unique<HubFixture>();
        hub->open();
        lane.emplace(hub->lane(hub->key));
        const SignedEntry first = lane->start();
        QCOMPARE(hub->apply({first}).applied, 1);
    }
    void cleanup()
    {
        lane.reset();
        hub.reset();
    }

    void next_entry_is_applied_and_acknowledged();
    void duplicates_change_nothing();
    void other_hash_under_a_known_number_is_quarantined();
    void other_hash_within_one_batch_is_quarantined();
    void a_fork_stops_the_lane_and_only_it();
    void a_fork_without_the_tills_signature_stops_nothing();
    void a_forged_entry_ahead_of_the_tills_own_stops_nothing();
    void a_forged_branch_gives_way();
    void a_copy_with_a_bad_signature_hides_no_good_one();
    void a_forged_place_aside_is_taken_by_the_tills_own();
    void a_full_aside_makes_room_for_what_is_signed();
    void only_what_follows_comes_back_from_aside();
    void a_gap_is_asked_for_and_closed();
    void entries_of_a_batch_may_come_in_any_order();
    void aside_is_bounded();
    void unreadable_is_kept_and_the_rest_goes_on();
    void bad_signature_is_refused_and_not_asked_for();
    void the_last_signature_speaks_for_those_before();
    void without_a_signature_it_waits();
    void entries_of_nobody_are_quarantined();
    void the_first_entry_must_begin_the_epoch_with_the_enrolled_key();
    void a_new_epoch_has_a_lane_of_its_own();
    void a_sent_again_problem_is_kept_once();
    void replay_after_the_cause_is_mended();
    void replay_of_what_is_still_bad_keeps_it();
    void replay_into_a_stopped_lane_keeps_it();
    void replay_reads_what_could_not_be_read();
    void a_settled_problem_is_told();
    void a_fork_throws_nothing_away_that_waits_aside();
    void what_is_imported_into_a_stopped_lane_can_be_looked_at();
    void what_was_replayed_into_waiting_can_be_replayed_again();
    void a_stranger_on_the_broker_does_not_make_the_hubs_own_edits_fail();
    void a_strangers_entry_is_no_problem_of_the_till_once_its_own_is_in_the_books();
    void an_absurd_stock_blocks_nobody();
    void what_was_nobodys_is_settled_when_it_comes_again();
    void the_same_bytes_under_other_headers_are_kept();
    void another_shops_entries_are_refused();
    void an_earlier_life_says_its_own_shop();
    void the_position_goes_with_the_batch();
    void a_storage_error_rolls_everything_back();
    void content_that_cannot_be_read_is_recorded_and_told();
    void a_uuid_given_twice_blocks_nobody();
    void journals_verify();
    void a_restored_hub_takes_a_new_name_and_gets_everything_again();
    void numbers_survive_closing();

private:
    std::unique_ptr<HubFixture> hub;
    std::optional<TestLane> lane;
    const Product yerba = testProduct(QStringLiteral("YM1"), 485'000);
};

void tst_Ledger::next_entry_is_applied_and_acknowledged()
{
    const SignedEntry entry = lane->moved(yerba.sku, Quantity::units(10));
    const ApplyReport report = hub->apply({entry});
    QCOMPARE(report.applied, 1);
    QCOMPARE(report.acks.size(), 1);
    QCOMPARE(report.acks.first().till, TillId{1});
    QCOMPARE(report.acks.first().hw, 2);
    QCOMPARE(report.acks.first().headHash, entry.entry.hash);
    QCOMPARE(report.acks.first().hubId, hub->books->hubId());
    QCOMPARE(hub->stock(yerba.sku), 10'000);
    const auto kept = hub->books->store().entry(entry.entry.id);
    QVERIFY(kept.ok() && *kept);
    QVERIFY(**kept == entry); // byte for byte, with its signature
}

void tst_Ledger::duplicates_change_nothing()
{
    const SignedEntry entry = lane->moved(yerba.sku, Quantity::units(10));
    hub->apply({entry});
    const ApplyReport again = hub->apply({entry, entry});
    QCOMPARE(again.applied, 0);
    QCOMPARE(again.duplicates, 2);
    QCOMPARE(again.acks.first().hw, 2);
    const SignedEntry next = lane->moved(yerba.sku, Quantity::units(1));
    const ApplyReport twice = hub->apply({next, next});
    QCOMPARE(twice.applied, 1);
    QCOMPARE(twice.duplicates, 1);
    QCOMPARE(hub->stock(yerba.sku), 11'000);
    QVERIFY(hub->quarantined().isEmpty());
}

void tst_Ledger::other_hash_under_a_known_number_is_quarantined()
{
    TestLane twin = *lane;
    hub->apply({lane->moved(yerba.sku, Quantity::units(10))});
    const SignedEntry other = twin.moved(yerba.sku, Quantity::units(99));
    const ApplyReport report = hub->apply({other});
    QCOMPARE(report.duplicates, 0);
    QCOMPARE(report.quarantined, 1);
    QCOMPARE(hub->stock(yerba.sku), 10'000);
    QCOMPARE(hub->quarantined().size(), 1);
    QCOMPARE(hub->quarantined().first().entry, other.entry.id);
    QVERIFY(hub->quarantined().first().reason.contains(QLatin1String("two tills with one identity")));
    QVERIFY(hub->laneAt().stopped.isEmpty());
}

void tst_Ledger::other_hash_within_one_batch_is_quarantined()
{
    TestLane twin = *lane;
    const ApplyReport report = hub->apply({lane->moved(yerba.sku, Quantity::units(10)), twin.moved(yerba.sku, Quantity::units(99))});
    QCOMPARE(report.applied, 1);
    QCOMPARE(report.quarantined, 1);
    QCOMPARE(hub->stock(yerba.sku), 10'000);
}

void tst_Ledger::a_fork_stops_the_lane_and_only_it()
{
    TestLane twin = *lane;
    twin.moved(yerba.sku, Quantity::units(99));
    hub->apply({lane->moved(yerba.sku, Quantity::units(10))});
    TestLane neighbour = hub->lane(hub->otherKey);
    const SignedEntry forked = twin.moved(yerba.sku, Quantity::units(99)); // seq 3, after another seq 2
    const ApplyReport report = hub->apply({forked, neighbour.start()});
    QCOMPARE(report.applied, 1); // the neighbour's
    QCOMPARE(report.quarantined, 1);
    QCOMPARE(report.stops.size(), 1);
    QCOMPARE(report.stops.first().till, TillId{1});
    QCOMPARE(report.stops.first().stop.reason, QStringLiteral("fork"));
    QVERIFY(!hub->laneAt().stopped.isEmpty());
    const ApplyReport later = hub->apply({lane->moved(yerba.sku, Quantity::units(1)), neighbour.moved(yerba.sku, Quantity::units(2))});
    QCOMPARE(later.ignored, 1);
    QCOMPARE(later.applied, 1);
    QCOMPARE(hub->stock(yerba.sku), 12'000);
}

void tst_Ledger::a_fork_without_the_tills_signature_stops_nothing()
{
    TestLane forger(TillId{1}, hub->laneAt().epoch, StoreId{1}, hub->otherKey, hub->otherKey.publicKey());
    forger.start();
    const ApplyReport report = hub->apply({forger.moved(yerba.sku, Quantity::units(99))}); // seq 2 after another seq 1
    QCOMPARE(report.quarantined, 1);
    QVERIFY(report.stops.isEmpty());
    QVERIFY(hub->laneAt().stopped.isEmpty());
    QCOMPARE(hub->apply({lane->moved(yerba.sku, Quantity::units(1))}).applied, 1);
}

void tst_Ledger::a_forged_entry_ahead_of_the_tills_own_stops_nothing()
{
    TestLane forger = *lane;
    for (const bool badlySigned : {false, true}) {
        forger = *lane;
        SignedEntry forged = forger.moved(yerba.sku, Quantity::units(99));
        forged.signature = badlySigned ? hub->otherKey.sign(forged.entry.hash) : QByteArray();
        const ApplyReport report = hub->apply({forged, lane->moved(yerba.sku, Quantity::units(1)), lane->moved(yerba.sku, Quantity::units(1))});
        QCOMPARE(report.applied, 2);
        QCOMPARE(report.quarantined, 1);
        QVERIFY(report.stops.isEmpty());
        QVERIFY(hub->laneAt().stopped.isEmpty());
    }
    QCOMPARE(hub->stock(yerba.sku), 4'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM till WHERE alarm <> ''")), 0); // and the till is not said to be a clone
}

void tst_Ledger::a_forged_branch_gives_way()
{
    TestLane forger = *lane;
    QList<SignedEntry> batch;
    for (int i = 0; i < 3; ++i)
        batch.append(forger.moved(yerba.sku, Quantity::units(99)));
    for (SignedEntry &forged : batch)
        forged.signature.clear();
    QCOMPARE(hub->apply(batch).aside, 3); // nobody vouches for them yet
    const ApplyReport report = hub->apply({lane->moved(yerba.sku, Quantity::units(1))});
    QCOMPARE(report.applied, 1);
    QCOMPARE(report.quarantined, 3);
    QVERIFY(report.stops.isEmpty());
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM aside")), 0);
    QCOMPARE(hub->apply({lane->moved(yerba.sku, Quantity::units(1))}).applied, 1);
    QCOMPARE(hub->stock(yerba.sku), 2'000);
}

void tst_Ledger::a_copy_with_a_bad_signature_hides_no_good_one()
{
    const SignedEntry real = lane->moved(yerba.sku, Quantity::units(1));
    SignedEntry copy = real;
    copy.signature = hub->otherKey.sign(copy.entry.hash);
    const ApplyReport report = hub->apply({copy, real});
    QCOMPARE(report.applied, 1);
    QVERIFY(**hub->books->store().entry(real.entry.id) == real);
}

void tst_Ledger::a_forged_place_aside_is_taken_by_the_tills_own()
{
    TestLane forger = *lane;
    forger.moved(yerba.sku, Quantity::units(99));
    SignedEntry forged = forger.moved(yerba.sku, Quantity::units(99)); // seq 3
    SignedEntry signedByOther = forged;
    signedByOther.signature = hub->otherKey.sign(forged.entry.hash);
    QCOMPARE(hub->apply({signedByOther}).quarantined, 1); // a bad signature is not kept aside at all
    forged.signature.clear();
    QCOMPARE(hub->apply({forged}).aside, 1);
    const SignedEntry second = lane->moved(yerba.sku, Quantity::units(1));
    QCOMPARE(hub->apply({lane->moved(yerba.sku, Quantity::units(1))}).aside, 1);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM aside WHERE vouched = 1")), 1);
    hub->apply({forged}); // and not the other way round
    QCOMPARE(hub->apply({second}).applied, 2);
    QCOMPARE(hub->stock(yerba.sku), 2'000);
}

void tst_Ledger::a_full_aside_makes_room_for_what_is_signed()
{
    QCOMPARE(hub->number(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 100 + ? - 1) "
                                        "INSERT INTO aside SELECT 1, ?, i, '{}', 'kafka', 0 FROM n RETURNING 1"),
                         {LedgerStore::MaxAside, hub->laneAt().epoch}),
             1);
    const SignedEntry second = lane->moved(yerba.sku, Quantity::units(1));
    QCOMPARE(hub->apply({lane->moved(yerba.sku, Quantity::units(1))}).aside, 1);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM aside")), LedgerStore::MaxAside);
    QCOMPARE(hub->apply({second}).applied, 2);
}

void tst_Ledger::only_what_follows_comes_back_from_aside()
{
    QList<SignedEntry> all;
    for (int i = 0; i < 6; ++i)
        all.append(lane->moved(yerba.sku, Quantity::units(1))); // 2 to 7
    QCOMPARE(hub->apply({all.at(1), all.at(2), all.at(4), all.at(5)}).aside, 4);
    QVERIFY(hub->books->database().sql().run(QStringLiteral("CREATE TRIGGER untouched BEFORE DELETE ON aside WHEN old.seq > 4 BEGIN SELECT RAISE(ABORT, 'rewritten'); END")).ok());
    const ApplyReport half = hub->apply({all.at(0)});
    QCOMPARE(half.applied, 3);
    QCOMPARE(half.aside, 0);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM aside")), 2);
    QVERIFY(hub->books->database().sql().run(QStringLiteral("DROP TRIGGER untouched")).ok());
    QCOMPARE(hub->apply({all.at(3)}).applied, 3);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM aside")), 0);
}

void tst_Ledger::a_gap_is_asked_for_and_closed()
{
    const SignedEntry second = lane->moved(yerba.sku, Quantity::units(1));
    const SignedEntry third = lane->moved(yerba.sku, Quantity::units(2));
    const SignedEntry fourth = lane->moved(yerba.sku, Quantity::units(4));
    const ApplyReport early = hub->apply({fourth});
    QCOMPARE(early.applied, 0);
    QCOMPARE(early.aside, 1);
    QCOMPARE(early.gaps.size(), 1);
    QCOMPARE(early.gaps.first().second.from, 2);
    QCOMPARE(early.gaps.first().second.to, 3);
    QCOMPARE(early.acks.first().hw, 1);
    QCOMPARE(hub->stock(yerba.sku), -1'000'000);
    hub->apply({fourth}); // sent again: kept once
    const ApplyReport half = hub->apply({second});
    QCOMPARE(half.applied, 1);
    QCOMPARE(half.gaps.first().second.from, 3);
    const ApplyReport closed = hub->apply({third});
    QCOMPARE(closed.applied, 2);
    QVERIFY(closed.gaps.isEmpty());
    QCOMPARE(closed.acks.first().hw, 4);
    QCOMPARE(hub->stock(yerba.sku), 7'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM aside")), 0);
}

void tst_Ledger::entries_of_a_batch_may_come_in_any_order()
{
    QList<SignedEntry> entries;
    for (int i = 0; i < 20; ++i)
        entries.prepend(lane->moved(yerba.sku, Quantity::units(1)));
    QCOMPARE(hub->apply(entries).applied, 20);
    QCOMPARE(hub->stock(yerba.sku), 20'000);
}

void tst_Ledger::aside_is_bounded()
{
    QCOMPARE(hub->number(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 100 + ? - 1) "
                                        "INSERT INTO aside SELECT 1, ?, i, '{}', 'direct', 1 FROM n RETURNING 1"),
                         {LedgerStore::MaxAside, hub->laneAt().epoch}),
             1);
    lane->moved(yerba.sku, Quantity::units(1));
    const ApplyReport report = hub->apply({lane->moved(yerba.sku, Quantity::units(1))});
    QCOMPARE(report.aside, 0);
    QCOMPARE(report.gaps.size(), 1); // what is missing is still asked for
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM aside")), LedgerStore::MaxAside);
}

void tst_Ledger::unreadable_is_kept_and_the_rest_goes_on()
{
    const IncomingEntry bad{Error{Error::Code::Invalid, QStringLiteral("Header “till” is missing."), {}},
                            {QStringLiteral("kafka"), Topic::SalesEvents, 2, 41, {{"x", "\xff"}}, QByteArray("not an entry\0!", 14)}};
    const auto report = hub->books->ledger().apply({bad, HubFixture::incoming(lane->moved(yerba.sku, Quantity::units(1)))}, {{Topic::SalesEvents, 2, 43}});
    QVERIFY(report.ok());
    QCOMPARE(report->applied, 1);
    QCOMPARE(report->quarantined, 1);
    const QuarantinedEntry kept = hub->quarantined().first();
    QCOMPARE(kept.reason, QStringLiteral("Header “till” is missing."));
    QCOMPARE(kept.origin.topic, Topic::SalesEvents);
    QCOMPARE(kept.origin.partition, 2);
    QCOMPARE(kept.origin.position, 41);
    QCOMPARE(kept.origin.raw, QByteArray("not an entry\0!", 14));
    QCOMPARE(kept.origin.headers.first().second, QByteArray("\xff"));
    QVERIFY(!kept.entry.till.isValid());
    QCOMPARE(*hub->books->store().nextOffset(Topic::SalesEvents, 2), 43);
}

void tst_Ledger::bad_signature_is_refused_and_not_asked_for()
{
    const SignedEntry second = lane->moved(yerba.sku, Quantity::units(1));
    SignedEntry third = lane->moved(yerba.sku, Quantity::units(2));
    SignedEntry fourth = lane->moved(yerba.sku, Quantity::units(4));
    const QByteArray right = third.signature;
    third.signature[5] = char(third.signature[5] ^ 1);
    fourth.signature = hub->otherKey.sign(fourth.entry.hash);
    const ApplyReport report = hub->apply({second, third, fourth});
    QCOMPARE(report.applied, 1);
    QCOMPARE(report.quarantined, 2); // nothing with a bad signature is kept aside
    QCOMPARE(report.aside, 0);
    QVERIFY(report.gaps.isEmpty());
    QVERIFY(hub->quarantined().first().reason.contains(QLatin1String("signature")));
    QCOMPARE(hub->quarantined().first().entry, third.entry.id);
    third.signature = right;
    fourth.signature = hub->key.sign(fourth.entry.hash);
    QCOMPARE(hub->apply({third, fourth}).acks.first().hw, 4);
    QCOMPARE(hub->stock(yerba.sku), 7'000);
}

void tst_Ledger::the_last_signature_speaks_for_those_before()
{
    SignedEntry second = lane->moved(yerba.sku, Quantity::units(1));
    second.signature.clear();
    const SignedEntry third = lane->moved(yerba.sku, Quantity::units(2));
    QCOMPARE(hub->apply({second, third}).applied, 2);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM signature WHERE till = 1")), 2); // of 1 and 3
}

void tst_Ledger::without_a_signature_it_waits()
{
    SignedEntry second = lane->moved(yerba.sku, Quantity::units(1));
    const QByteArray signature = std::exchange(second.signature, {});
    const ApplyReport report = hub->apply({second});
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.aside, 1);
    QCOMPARE(report.gaps.first().second.from, 2);
    QCOMPARE(report.gaps.first().second.to, 2);
    second.signature = signature;
    QCOMPARE(hub->apply({second}).applied, 1);
}

void tst_Ledger::entries_of_nobody_are_quarantined()
{
    TestLane stranger(TillId{77}, 1, StoreId{1}, hub->otherKey, hub->otherKey.publicKey());
    const ApplyReport report = hub->apply({stranger.start(), lane->moved(yerba.sku, Quantity::units(1))});
    QCOMPARE(report.applied, 1);
    QCOMPARE(report.quarantined, 1);
    QVERIFY(hub->quarantined().first().reason.contains(QLatin1String("no till is enrolled")));
}

void tst_Ledger::the_first_entry_must_begin_the_epoch_with_the_enrolled_key()
{
    const EnrolAnswer who = hub->join(hub->otherKey);
    TestLane wrongWord(who.till, who.epoch, who.store, hub->otherKey, hub->otherKey.publicKey());
    QCOMPARE(hub->apply({wrongWord.moved(yerba.sku, Quantity::units(1))}).quarantined, 1);
    TestLane wrongKey(who.till, who.epoch, who.store, hub->key, hub->key.publicKey());
    QCOMPARE(hub->apply({wrongKey.start()}).quarantined, 1);
    TestLane right(who.till, who.epoch, who.store, hub->otherKey, hub->otherKey.publicKey());
    QCOMPARE(hub->apply({right.start()}).applied, 1);
}

void tst_Ledger::a_new_epoch_has_a_lane_of_its_own()
{
    const SignedEntry second = lane->moved(yerba.sku, Quantity::units(1));
    const int before = hub->laneAt().epoch;
    const EnrolAnswer again = hub->join(hub->key);
    QCOMPARE(again.till, TillId{1});
    QCOMPARE(again.epoch, before + 1);
    TestLane reborn(again.till, again.epoch, again.store, hub->key, hub->key.publicKey());
    const ApplyReport report = hub->apply({reborn.start(1, 9, QByteArray(32, 'h')), reborn.moved(yerba.sku, Quantity::units(5)), second});
    QCOMPARE(report.applied, 3); // the old life's late entry too
    QCOMPARE(report.acks.size(), 2);
    QCOMPARE(hub->stock(yerba.sku), 6'000);
    QCOMPARE(hub->laneAt(TillId{1}, again.epoch).hw, 2);
    const auto verified = verifyJournal(hub->books->database(), &hub->books->verifier());
    QVERIFY(verified.ok());
    QVERIFY2(!verified->wrong, qPrintable(verified->reason));
}

void tst_Ledger::a_sent_again_problem_is_kept_once()
{
    TestLane twin = *lane;
    hub->apply({lane->moved(yerba.sku, Quantity::units(10))});
    const SignedEntry other = twin.moved(yerba.sku, Quantity::units(99));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(hub->apply({other}).quarantined, 1);
    QCOMPARE(hub->quarantined().size(), 1);
    const auto tills = hub->books->registry().tills();
    QCOMPARE(tills->first().quarantined, 1);
}

void tst_Ledger::replay_after_the_cause_is_mended()
{
    const SignedEntry stray = TestLane(TillId{2}, 1, StoreId{1}, hub->otherKey, hub->otherKey.publicKey()).start();
    hub->apply({stray});
    QCOMPARE(hub->quarantined().size(), 1);
    const qint64 id = hub->quarantined().first().id;
    QVERIFY(!hub->books->ledger().replay(id).ok());
    QCOMPARE(hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), HubFixture::lost({{TillId{2}, 1}})).till, TillId{2});
    const auto replayed = hub->books->ledger().replay(id);
    QVERIFY2(replayed.ok(), replayed.ok() ? "" : qPrintable(replayed.error().message));
    QCOMPARE(replayed->applied, 1);
    QCOMPARE(hub->laneAt(TillId{2}, 1).hw, 1);
    QVERIFY(hub->quarantined().first().replayed); // never thrown away
    QCOMPARE(hub->books->ledger().replay(id).error().code, Error::Code::Conflict);
    QCOMPARE(hub->books->ledger().replay(999).error().code, Error::Code::NotFound);
}

void tst_Ledger::replay_of_what_is_still_bad_keeps_it()
{
    hub->apply({TestLane(TillId{9}, 1, StoreId{1}, hub->otherKey, hub->otherKey.publicKey()).start()});
    const qint64 commits = *hub->books->store().counter(QStringLiteral("commit_no"));
    const auto replayed = hub->books->ledger().replay(hub->quarantined().first().id);
    QCOMPARE(replayed.error().code, Error::Code::Invalid);
    QVERIFY(!hub->quarantined().first().replayed);
    QCOMPARE(*hub->books->store().counter(QStringLiteral("commit_no")), commits);
}

void tst_Ledger::replay_into_a_stopped_lane_keeps_it()
{
    TestLane twin = *lane;
    hub->apply({lane->moved(yerba.sku, Quantity::units(1))});
    twin.moved(yerba.sku, Quantity::units(2));
    hub->apply({twin.moved(yerba.sku, Quantity::units(3))});
    QVERIFY(!hub->laneAt().stopped.isEmpty());
    const auto replayed = hub->books->ledger().replay(hub->quarantined().last().id);
    QCOMPARE(replayed.error().code, Error::Code::Invalid);
    QVERIFY2(replayed.error().message.contains(QLatin1String("join the hub again")), qPrintable(replayed.error().message));
    QVERIFY(!hub->quarantined().last().replayed);
}

void tst_Ledger::replay_reads_what_could_not_be_read()
{
    const SignedEntry second = lane->moved(yerba.sku, Quantity::units(4));
    QVERIFY(hub->books->database().sql().run(QStringLiteral("INSERT INTO movement (uuid, line, sku, store, delta_milli, oversold) VALUES (?, 0, 'X', 1, 0, 0)"), {second.entry.uuid}).ok());
    QCOMPARE(hub->apply({second}).quarantined, 1); // recorded; something is in the way of what follows from it
    const qint64 id = hub->quarantined().first().id;
    QVERIFY(hub->quarantined().first().recorded);
    const auto tooEarly = hub->books->ledger().replay(id);
    QCOMPARE(tooEarly.error().code, Error::Code::Invalid);
    QVERIFY2(!tooEarly.error().message.contains(QLatin1String("..")), qPrintable(tooEarly.error().message));
    QCOMPARE(hub->stock(yerba.sku), -1'000'000);
    QVERIFY(hub->books->database().sql().run(QStringLiteral("DELETE FROM movement WHERE sku = 'X'")).ok());
    const auto replayed = hub->books->ledger().replay(id);
    QVERIFY2(replayed.ok(), replayed.ok() ? "" : qPrintable(replayed.error().message));
    QCOMPARE(replayed->applied, 1);
    QCOMPARE(hub->stock(yerba.sku), 4'000);
    QVERIFY(hub->quarantined().first().replayed);
    QCOMPARE(hub->laneAt().hw, 2); // it was recorded before
}

void tst_Ledger::a_settled_problem_is_told()
{
    const SignedEntry second = lane->moved(yerba.sku, Quantity::units(4));
    SignedEntry bad = second;
    bad.signature[3] = char(bad.signature[3] ^ 1);
    hub->apply({bad});
    const auto tills = hub->books->registry().tills();
    const auto told = [&](qint64 after) {
        const auto page = hub->books->reader().feed().changesFor(tills->first(), after, 100);
        QList<EntryProblem> problems;
        for (const FeedChange &change : page->changes.items)
            if (const auto *problem = std::get_if<EntryProblem>(&change.body))
                problems.append(*problem);
        return std::pair(problems, page->changes.cursor);
    };
    const auto [before, cursor] = told(0);
    QCOMPARE(before.size(), 1);
    QVERIFY(!before.first().reason.isEmpty());
    hub->apply({second});
    const ApplyReport again = hub->apply({second});
    QCOMPARE(again.duplicates, 1);
    QVERIFY(hub->quarantined().first().replayed); // the same entry is recorded by now
    const auto [after, end] = told(cursor);
    QCOMPARE(after.size(), 1);
    QVERIFY(after.first().reason.isEmpty()); // settled: the till takes it off its list
    QVERIFY(end > cursor);
}

void tst_Ledger::a_fork_throws_nothing_away_that_waits_aside()
{
    lane->moved(yerba.sku, Quantity::units(1)); // 2, on its way
    const SignedEntry third = lane->moved(yerba.sku, Quantity::units(2));
    QCOMPARE(hub->apply({third}).aside, 1); // the hub took it, Kafka's position is behind it
    TestLane other(TillId{1}, hub->laneAt().epoch, StoreId{1}, hub->key, hub->key.publicKey());
    other.start(0, 0, QByteArray(32, 'x'));
    hub->apply({other.moved(yerba.sku, Quantity::units(9))}); // seq 2 after another seq 1: a fork
    QVERIFY(!hub->laneAt().stopped.isEmpty());
    bool isThere = hub->number(QStringLiteral("SELECT count(*) FROM aside WHERE seq = 3")) > 0;
    for (const QuarantinedEntry &one : hub->quarantined())
        isThere = isThere || one.entry == third.entry.id;
    QVERIFY2(isThere, "entry 3 was received, and is neither aside nor in quarantine");
}

void tst_Ledger::what_is_imported_into_a_stopped_lane_can_be_looked_at()
{
    TestLane twin = *lane;
    twin.moved(yerba.sku, Quantity::units(99));
    hub->apply({lane->moved(yerba.sku, Quantity::units(10))});
    hub->apply({twin.moved(yerba.sku, Quantity::units(99))}); // fork
    QVERIFY(!hub->laneAt().stopped.isEmpty());
    lane->moved(yerba.sku, Quantity::units(1));
    const SignedEntry late = lane->sale(yerba, 1); // 4: its receipt was shown; the till exports it, the administrator imports it
    IncomingEntry import = HubFixture::incoming(late);
    import.origin.channel = QStringLiteral("import");
    const auto report = hub->books->ledger().apply({import});
    QVERIFY(report.ok());
    bool isThere = false;
    for (const QuarantinedEntry &one : hub->quarantined())
        isThere = isThere || one.entry == late.entry.id;
    QVERIFY2(isThere, "docs/reliability.md: what cannot be applied is in mostrador-hub quarantine list");
}

void tst_Ledger::what_was_replayed_into_waiting_can_be_replayed_again()
{
    TestLane stranger(TillId{2}, 1, StoreId{1}, hub->otherKey, hub->otherKey.publicKey());
    const SignedEntry first = stranger.start();
    const SignedEntry second = stranger.moved(yerba.sku, Quantity::units(1));
    hub->apply({second}); // of nobody
    const qint64 id = hub->quarantined().first().id;
    hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), HubFixture::lost({{TillId{2}, 1, {}}}));
    const auto replayed = hub->books->ledger().replay(id);
    QVERIFY(replayed.ok());
    QCOMPARE(replayed->applied, 0);
    QCOMPARE(replayed->aside, 1);
    QVERIFY(!hub->quarantined().first().replayed); // it is not in the books yet
    QCOMPARE(hub->apply({first}).applied, 2);
    QVERIFY(hub->quarantined().first().replayed);
}

void tst_Ledger::a_stranger_on_the_broker_does_not_make_the_hubs_own_edits_fail()
{
    const auto lanes = hub->books->store().lanes();
    const Lane own = lanes->first();
    QCOMPARE(own.till, TillId{0});
    JournalEntry forged;
    forged.id = {TillId{0}, own.epoch, own.hw + 2};
    forged.store = StoreId{1};
    forged.type = EntryType::StockMoved;
    forged.uuid = QStringLiteral("0190b3b6-0000-7000-8000-000000000001");
    forged.wallUtc = hub->clock.nowUtc();
    forged.timeZone = QStringLiteral("UTC");
    forged.bootId = QStringLiteral("b");
    forged.appVersion = QStringLiteral("x");
    forged.payload = "{}";
    forged.prevHash = QByteArray(32, 'z');
    forged.hash = hashOf(forged);
    IncomingEntry in{SignedEntry{forged, {}, {}}, {QStringLiteral("kafka"), Topic::SalesEvents, 0, 5, toKafkaHeaders(SignedEntry{forged, {}, {}}), forged.payload}};
    QVERIFY(hub->books->ledger().apply({in}).ok());
    const auto edited = CatalogueDesk(*hub->books).put(yerba, 0);
    QVERIFY2(edited.ok(), edited.ok() ? "" : qPrintable(edited.error().message));
}

void tst_Ledger::a_strangers_entry_is_no_problem_of_the_till_once_its_own_is_in_the_books()
{
    TestLane forger = *lane;
    SignedEntry forged = forger.moved(yerba.sku, Quantity::units(500));
    forged.signature = QByteArray(64, 'x');
    hub->apply({forged}); // over the broker, by whoever can write there
    const SignedEntry real = lane->sale(yerba, 1);
    QCOMPARE(hub->apply({real}).sales, 1);
    const auto entry = hub->books->registry().till(TillId{1});
    const auto page = hub->books->reader().feed().changesFor(**entry, 0, 1000);
    for (const FeedChange &change : page->changes.items)
        if (const auto *problem = std::get_if<EntryProblem>(&change.body))
            QVERIFY2(problem->reason.isEmpty(),
                     qPrintable(QStringLiteral("the till lists its sale %1, which is in the books: %2").arg(problem->entry.toString(), problem->reason)));
}

void tst_Ledger::an_absurd_stock_blocks_nobody()
{
    QVERIFY(hub->books->database()
                .sql()
                .run(QStringLiteral("INSERT INTO stock (sku, store, quantity_milli, revision, changed_at) VALUES ('YM1', 1, 9223372036854775807, 1, 1)"))
                .ok());
    const auto report = hub->books->ledger().apply({HubFixture::incoming(lane->moved(yerba.sku, Quantity::units(1)))});
    QVERIFY(report.ok());
    QCOMPARE(report->quarantined, 1);
}

/// As at a hub that lost its books and read Kafka's log before its tills had joined again.
void tst_Ledger::what_was_nobodys_is_settled_when_it_comes_again()
{
    TestLane other(TillId{2}, 1, StoreId{1}, hub->otherKey, hub->otherKey.publicKey());
    const QList<SignedEntry> entries{other.start(), other.moved(yerba.sku, Quantity::units(1)), other.moved(yerba.sku, Quantity::units(2))};
    QCOMPARE(hub->apply(entries).quarantined, 3);
    SignedEntry different = other.moved(yerba.sku, Quantity::units(9));
    different.entry.id.seq = 3; // under a number that is somebody's else in the end
    QCOMPARE(hub->apply({different}).quarantined, 1);
    QCOMPARE(hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), HubFixture::lost({{TillId{2}, 1}})).till, TillId{2});
    QCOMPARE(hub->apply(entries).applied, 3);
    QStringList left;
    for (const QuarantinedEntry &kept : hub->quarantined())
        if (!kept.replayed)
            left.append(QStringLiteral("%1 %2").arg(kept.entry.seq).arg(kept.id));
    QCOMPARE(left, QStringList{QStringLiteral("3 4")}); // it stays: its bytes are not in the books
}

void tst_Ledger::the_same_bytes_under_other_headers_are_kept()
{
    const auto unreadable = [](const QByteArray &header) {
        return IncomingEntry{Error{Error::Code::Invalid, QStringLiteral("Field “till” is missing."), {}}, {QStringLiteral("kafka"), Topic::SalesEvents, 0, 1, {{"x", header}}, "the same"}};
    };
    for (const QByteArray &header : {QByteArray("one"), QByteArray("two"), QByteArray("one")}) {
        const auto report = hub->books->ledger().apply({unreadable(header)});
        QCOMPARE(report->quarantined, 1);
    }
    QCOMPARE(hub->quarantined().size(), 2);
    const auto report = hub->books->ledger().apply({unreadable("three")});
    QCOMPARE(report->quarantinedAnew, 1);
    QVERIFY2(report->refusals.first().contains(QLatin1String("partition 0, offset 1")), qPrintable(report->refusals.first()));
    QCOMPARE(*hub->books->store().quarantinedOfNobody(), 3);
    const auto page = hub->books->reader().feed().changesForAll(0, 100);
    QCOMPARE(std::count_if(page->changes.items.cbegin(), page->changes.items.cend(), [](const FeedChange &change) { return std::holds_alternative<EntryProblem>(change.body); }), 3);
}

void tst_Ledger::another_shops_entries_are_refused()
{
    const EnrolAnswer who = hub->join(hub->otherKey);
    TestLane liar(who.till, who.epoch, StoreId{77}, hub->otherKey, hub->otherKey.publicKey());
    const ApplyReport report = hub->apply({liar.start(), liar.moved(yerba.sku, Quantity::units(-500))});
    QCOMPARE(report.applied, 0);
    QCOMPARE(report.quarantined, 2);
    QVERIFY(hub->quarantined().first().reason.contains(QLatin1String("shop 0077")));
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM stock WHERE store = 77")), 0);
}

void tst_Ledger::an_earlier_life_says_its_own_shop()
{
    QVERIFY(hub->books->store().openLane(TillId{1}, 7, StoreId{}, hub->key.publicKey()).ok());
    TestLane earlier(TillId{1}, 7, StoreId{5}, hub->key, hub->key.publicKey());
    QCOMPARE(hub->apply({earlier.start()}).applied, 1);
    QCOMPARE(hub->laneAt(TillId{1}, 7).store, StoreId{5});
    QCOMPARE(hub->apply({earlier.moved(yerba.sku, Quantity::units(1))}).applied, 1);
}

void tst_Ledger::the_position_goes_with_the_batch()
{
    QCOMPARE(*hub->books->store().nextOffset(Topic::SalesEvents, 1), -1);
    hub->apply({lane->moved(yerba.sku, Quantity::units(1))}, {{Topic::SalesEvents, 1, 18}, {Topic::SalesEvents, 0, 5}});
    QCOMPARE(*hub->books->store().nextOffset(Topic::SalesEvents, 1), 18);
    QCOMPARE(*hub->books->store().nextOffset(Topic::SalesEvents, 0), 5);
    TestLane twin = *lane;
    lane->moved(yerba.sku, Quantity::units(1));
    twin.moved(yerba.sku, Quantity::units(1));
    hub->apply({twin.moved(yerba.sku, Quantity::units(1))}, {{Topic::SalesEvents, 1, 19}}); // aside: the position still advances
    QCOMPARE(*hub->books->store().nextOffset(Topic::SalesEvents, 1), 19);
}

void tst_Ledger::a_storage_error_rolls_everything_back()
{
    const auto broken = hub->books->database().sql().run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON position BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END"));
    QVERIFY(broken.ok());
    const SignedEntry entry = lane->moved(yerba.sku, Quantity::units(1));
    const qint64 commits = *hub->books->store().counter(QStringLiteral("commit_no"));
    const auto report = hub->books->ledger().apply({HubFixture::incoming(entry)}, {{Topic::SalesEvents, 0, 1}});
    QCOMPARE(report.error().code, Error::Code::Storage);
    QCOMPARE(hub->laneAt().hw, 1);
    QCOMPARE(hub->stock(yerba.sku), -1'000'000);
    QCOMPARE(*hub->books->store().counter(QStringLiteral("commit_no")), commits);
    QVERIFY(hub->books->store().hashAt(entry.entry.id)->isEmpty());
    QVERIFY(hub->books->database().sql().run(QStringLiteral("DROP TRIGGER full")).ok());
    QCOMPARE(hub->apply({entry}, {{Topic::SalesEvents, 0, 1}}).applied, 1); // offered again
}

void tst_Ledger::content_that_cannot_be_read_is_recorded_and_told()
{
    const SignedEntry odd = lane->next(EntryType::SaleCompleted, "{\"number\":7}");
    const SignedEntry newer = lane->next(QStringLiteral("layaway.opened"), "{}");
    const ApplyReport report = hub->apply({odd, newer, lane->moved(yerba.sku, Quantity::units(1))});
    QCOMPARE(report.applied, 3); // it is the till's word
    QCOMPARE(report.acks.first().hw, 4);
    QCOMPARE(report.quarantined, 1);
    QCOMPARE(hub->quarantined().first().entry, odd.entry.id);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM feed WHERE kind = 'problem'")), 1);
}

void tst_Ledger::a_uuid_given_twice_blocks_nobody()
{
    const QByteArray payload = encode(StockMoved{yerba.sku, Quantity::units(3), StockReason::Received, {}, {}});
    const QString uuid = QStringLiteral("01890000-0000-7000-8000-000000000001");
    hub->apply({lane->withUuid(uuid, EntryType::StockMoved, payload)});
    const ApplyReport report = hub->apply({lane->withUuid(uuid, EntryType::StockMoved, payload), lane->moved(yerba.sku, Quantity::units(1))});
    QCOMPARE(report.applied, 2);
    QCOMPARE(report.quarantined, 1);
    QCOMPARE(hub->stock(yerba.sku), 4'000);
}

void tst_Ledger::journals_verify()
{
    QList<SignedEntry> entries{lane->edited(creationOf(yerba)), lane->moved(yerba.sku, Quantity::units(100))};
    for (int i = 0; i < 50; ++i)
        entries.append(lane->sale(yerba, 1 + i % 3));
    hub->apply(entries);
    const auto verified = verifyJournal(hub->books->database(), &hub->books->verifier());
    QVERIFY(verified.ok());
    QVERIFY2(!verified->wrong, qPrintable(verified->reason));
    QCOMPARE(verified->entries, 1 + 53); // the hub's own epoch, and the till's
}

void tst_Ledger::a_restored_hub_takes_a_new_name_and_gets_everything_again()
{
    QVERIFY(hub->books->database().sql().run(QStringLiteral("INSERT OR REPLACE INTO meta (key, value) VALUES ('restored', '1')")).ok());
    const QString name = hub->books->hubId();
    hub->books.reset();
    hub->open();
    QVERIFY(hub->books->hubId() != name);
    QCOMPARE(hub->laneAt(TillId{0}, 2).hw, 1); // its own lane goes on in a new epoch
    const QString renewed = hub->books->hubId();
    hub->books.reset();
    hub->open();
    QCOMPARE(hub->books->hubId(), renewed);
    QCOMPARE(hub->apply({lane->moved(yerba.sku, Quantity::units(1))}).applied, 1);
}

void tst_Ledger::numbers_survive_closing()
{
    hub->apply({lane->moved(yerba.sku, Quantity::units(10))});
    const QString name = hub->books->hubId();
    hub->books.reset();
    hub->open();
    QCOMPARE(hub->books->hubId(), name);
    QCOMPARE(hub->laneAt().hw, 2);
    QCOMPARE(hub->apply({lane->moved(yerba.sku, Quantity::units(1))}).acks.first().hw, 3);
    QCOMPARE(hub->stock(yerba.sku), 11'000);
    QCOMPARE(hub->laneAt(TillId{0}).epoch, 1);
}

/// A damaged database: joined again on a new one before what was saved is imported.
void tst_Ledger::salvaged_sales_and_new_ones_have_different_numbers()
{
    QCOMPARE(hub->apply({lane->sale(yerba, 1)}).sales, 1);
    const SignedEntry offline = lane->sale(yerba, 1); // it did not reach the hub
    const EnrolAnswer again = hub->join(hub->key);
    const QString next = documentNumber(again.till, again.lastNumber + 1);
    QCOMPARE(hub->apply({offline}).sales, 1);
    QVERIFY2(decodeSale(offline.entry.payload)->number != next, qPrintable(next));
}

void tst_Ledger::two_documents_with_one_number_are_told()
{
    const auto alarm = [this] { return hub->books->registry().till(TillId{1}).value()->alarm; };
    QCOMPARE(hub->apply({lane->sale(yerba, 1)}).sales, 1); // 0001-00000002
    QCOMPARE(alarm(), QString());
    const EnrolAnswer again = hub->join(hub->key);
    TestLane later(again.till, again.epoch, again.store, hub->key, hub->key.publicKey());
    const ApplyReport report = hub->apply({later.start(), later.sale(yerba, 2)}); // the same number
    QCOMPARE(report.sales, 1);                                                    // the goods are in the customer's hand
    QCOMPARE(report.quarantined, 0);
    QVERIFY2(alarm().contains(QLatin1String("0001-00000002")), qPrintable(alarm()));
    hub->join(hub->key);
    QCOMPARE(alarm(), QString());
    QCOMPARE(hub->differences(), QStringList());
    QCOMPARE(alarm(), QString()); // a rebuild tells nothing anew
}

void tst_Ledger::another_currency_is_not_added_up()
{
    Product euro = yerba;
    euro.sku = QStringLiteral("EU1");
    euro.price = UnitPrice::fromMoney(Money(100, *Currency::fromCode(QStringLiteral("EUR"))));
    QCOMPARE(hub->apply({lane->sale(yerba, 1)}).sales, 1);
    const qint64 amount = hub->number(QStringLiteral("SELECT sum(amount_minor) FROM sales_minute"));
    const ApplyReport report = hub->apply({lane->sale(euro, 1)});
    QCOMPARE(report.quarantined, 1);
    QCOMPARE(report.applied, 1); // it is the till's word, and stays in its journal
    QCOMPARE(hub->number(QStringLiteral("SELECT sum(amount_minor) FROM sales_minute")), amount);
    QVERIFY2(hub->quarantined().last().reason.contains(QLatin1String("EUR")), qPrintable(hub->quarantined().last().reason));
    QCOMPARE(hub->apply({lane->sale(yerba, 1)}).sales, 1); // and the till goes on
    QCOMPARE(hub->differences(), QStringList());
}

void tst_Ledger::a_price_in_another_currency_is_no_price()
{
    QCOMPARE(hub->apply({lane->edited(creationOf(yerba))}).applied, 1);
    ProductEdit edit;
    edit.sku = yerba.sku;
    edit.baseVersion = 1;
    edit.fields = {ProductField::Price};
    edit.values.price = UnitPrice::fromMoney(Money(100, *Currency::fromCode(QStringLiteral("EUR"))));
    QCOMPARE(hub->apply({lane->edited(edit)}).quarantined, 1);
    QCOMPARE((*hub->books->reader().goods().product(yerba.sku))->price.currency().code(), QStringLiteral("ARS"));
}

void tst_Ledger::a_problem_of_an_earlier_life_is_told_to_its_owner()
{
    // Till 2 of lost books comes back when another has its number.
    const EnrolAnswer taker = hub->join(Ed25519Key::fromSeed(QByteArray(32, 'c')));
    QCOMPARE(taker.till, TillId{2});
    const EnrolAnswer back = hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), HubFixture::lost({{TillId{2}, 7}}));
    QVERIFY(back.till != TillId{2});
    TestLane past(TillId{2}, 7, StoreId{1}, hub->otherKey, hub->otherKey.publicKey());
    hub->apply({past.start(), past.next(EntryType::SaleCompleted, "{}")}); // content that cannot be read
    QCOMPARE(hub->quarantined().size(), 1);
    const auto problems = [&](TillId till) {
        int count = 0;
        const auto entry = hub->books->registry().till(till);
        const auto page = hub->books->reader().feed().changesFor(**entry, 0, 1000);
        for (const FeedChange &change : page->changes.items)
            count += std::holds_alternative<EntryProblem>(change.body) ? 1 : 0;
        return count;
    };
    QCOMPARE(problems(taker.till), 0); // it has nothing to do with it
    QCOMPARE(problems(back.till), 1);
    QCOMPARE((*hub->books->registry().till(taker.till))->quarantined, 0);
    QCOMPARE((*hub->books->registry().till(back.till))->quarantined, 1);
}

void tst_Ledger::what_a_till_sold_under_another_number_counts_as_its_own()
{
    hub->join(Ed25519Key::fromSeed(QByteArray(32, 'c'))); // till 2
    const EnrolAnswer back = hub->join(hub->otherKey, QStringLiteral("Almacén San Telmo"), HubFixture::lost({{TillId{2}, 7}}));
    TestLane past(TillId{2}, 7, StoreId{1}, hub->otherKey, hub->otherKey.publicKey());
    QCOMPARE(hub->apply({past.start(), past.sale(yerba, 1)}).sales, 1);
    QCOMPARE(hub->number(QStringLiteral("SELECT till FROM sales_minute")), back.till.value);
    QCOMPARE(hub->number(QStringLiteral("SELECT till FROM product_day")), back.till.value);
}

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_Ledger.moc"
