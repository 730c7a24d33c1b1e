// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/KafkaIntake.h"
#include "models/wire/Topics.h"
#include "tests/hub/HubFixture.h"
#include "tests/support/ManualScheduler.h"

using namespace mostrador;

/// A batch of the consumer's on its way into the ledger.
class tst_KafkaIntake final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entries_and_positions_go_in_together();
    void what_cannot_be_read_is_kept_with_its_place();
    void a_store_that_refuses_is_asked_again();
};

namespace {

KafkaMessage messageOf(const SignedEntry &entry, int partition, qint64 offset)
{
    return {Topic::SalesEvents, partition, offset, kafkaKey(entry), entry.entry.payload, toKafkaHeaders(entry)};
}

struct IntakeFixture : HubFixture {
    ManualScheduler scheduler{clock};
    InlineExecutor executor;
    int commits = 0;
    int done = 0;
    std::unique_ptr<Intake> intake;
    std::unique_ptr<KafkaIntake> batches;

    void start()
    {
        open();
        intake = std::make_unique<Intake>(books->ledger(), executor, executor, [this](const ApplyReport &) { ++commits; });
        batches = std::make_unique<KafkaIntake>(KafkaIntake::Parts{*intake, scheduler, random, [this] { ++done; }});
    }
};

} // namespace

void tst_KafkaIntake::entries_and_positions_go_in_together()
{
    IntakeFixture hub;
    hub.start();
    TestLane lane = hub.lane(hub.key);
    const SignedEntry first = lane.start();
    const SignedEntry second = lane.moved(QStringLiteral("A"), Quantity::units(3));
    hub.batches->take({messageOf(first, 1, 70), messageOf(second, 1, 71), messageOf(second, 1, 72)});
    QCOMPARE(hub.done, 1);
    QCOMPARE(hub.commits, 1);
    QCOMPARE(hub.stock(QStringLiteral("A")), 3'000);
    QCOMPARE(*hub.books->store().nextOffset(Topic::SalesEvents, 1), 73);
    const auto sales = hub.books->store().entry(second.entry.id);
    QVERIFY(sales.ok() && *sales);
}

void tst_KafkaIntake::what_cannot_be_read_is_kept_with_its_place()
{
    IntakeFixture hub;
    hub.start();
    TestLane lane = hub.lane(hub.key);
    KafkaMessage changed = messageOf(lane.start(), 0, 12);
    TestLane again(TillId{1}, hub.laneAt().epoch, StoreId{1}, hub.key, hub.key.publicKey());
    changed.value += ' '; // the hash no longer fits
    hub.batches->take({{Topic::SalesEvents, 2, 5, {}, "garbage", {}}, changed, messageOf(again.start(), 0, 13)});
    QCOMPARE(hub.done, 1);
    QCOMPARE(hub.laneAt().hw, 1);
    QCOMPARE(hub.quarantined().size(), 2);
    QCOMPARE(hub.quarantined().at(0).origin.partition, 2);
    QCOMPARE(hub.quarantined().at(0).origin.position, 5);
    QCOMPARE(hub.quarantined().at(0).origin.raw, QByteArray("garbage"));
    QCOMPARE(hub.quarantined().at(1).origin.position, 12);
    QCOMPARE(hub.quarantined().at(1).origin.headers, changed.headers);
    QCOMPARE(*hub.books->store().nextOffset(Topic::SalesEvents, 2), 6);
    QCOMPARE(*hub.books->store().nextOffset(Topic::SalesEvents, 0), 14);
}

void tst_KafkaIntake::a_store_that_refuses_is_asked_again()
{
    IntakeFixture hub;
    hub.start();
    TestLane lane = hub.lane(hub.key);
    Sql &sql = hub.books->database().sql();
    QVERIFY(sql.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON position BEGIN SELECT RAISE(ABORT, 'disk full'); END")).ok());
    hub.batches->take({messageOf(lane.start(), 0, 0)});
    hub.scheduler.advance(120'000);
    QCOMPARE(hub.done, 0); // the consumer waits
    QCOMPARE(hub.laneAt().hw, 0);
    QVERIFY(sql.run(QStringLiteral("DROP TRIGGER full")).ok());
    hub.scheduler.advance(60'000);
    QCOMPARE(hub.done, 1);
    QCOMPARE(hub.laneAt().hw, 1);
    hub.scheduler.advance(120'000);
    QCOMPARE(hub.done, 1);
    QCOMPARE(hub.scheduler.waiting(), 0);
}

QTEST_GUILESS_MAIN(tst_KafkaIntake)
#include "tst_KafkaIntake.moc"
