// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/JournalRelay.h"

#include "tests/models/sync/SyncFakes.h"

using namespace mostrador;

namespace {

struct Fixture : SyncWorld {
    std::unique_ptr<JournalRelay> relay;
    QStringList lines;
    QList<Error> conflicts;
    QList<Error> storageErrors;
    QList<bool> answers;

    void begin(bool withKafka)
    {
        till.open();
        kafka.configured = withKafka;
        JournalRelay::Events events;
        events.logged = [this](const QString &line) { lines.append(line); };
        events.changed = [] {};
        events.conflicted = [this](const Error &error) {
            conflicts.append(error);
            relay->setStopped(true);
        };
        events.storageFailed = [this](const Error &error) { storageErrors.append(error); };
        events.storageWorked = [] {};
        events.hubAnswered = [this](bool answered) { answers.append(answered); };
        relay = std::make_unique<JournalRelay>(JournalRelay::Parts{journal(), till.inlineExecutor, till.inlineExecutor, scheduler, till.clock, random, signer, kafka, direct, 10'000},
                                               events);
        hub.committed = [this](const Ack &ack) {
            if (!kafka.configured || feedWorks)
                relay->acknowledge(ack);
        };
        hub.missing = [this](const GapRequest &gap) { relay->rewind(gap.epoch, gap.from); };
        relay->setEpoch(outbox());
        relay->setStopped(false);
        relay->setHubAnswers(true);
    }
    bool feedWorks = true;
};

} // namespace

class tst_JournalRelay final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWayDeliversInOrder_data()
    {
        QTest::addColumn<bool>("withKafka");
        QTest::newRow("direct") << false;
        QTest::newRow("kafka") << true;
    }
    void everyWayDeliversInOrder()
    {
        QFETCH(bool, withKafka);
        Fixture f;
        f.begin(withKafka);
        f.write(20);
        f.relay->wake();
        f.scheduler.advance(1000);
        f.verifyComplete();
        QCOMPARE(f.relay->outbox().confirmed, 21); // the first is the start of the epoch
        QCOMPARE(f.hub.duplicates, 0);
        const DeliveryCount count = f.relay->counts().value(withKafka ? QStringLiteral("kafka") : QStringLiteral("direct"));
        QCOMPARE(count, (DeliveryCount{21, 21, 0}));
    }

    void whatAWayGivesBackIsCounted()
    {
        Fixture f;
        f.direct.up = false;
        f.begin(false);
        f.write(5);
        f.relay->wake();
        f.scheduler.advance(20'000);
        const DeliveryCount before = f.relay->counts().value(QStringLiteral("direct"));
        QVERIFY(before.sent >= 6 && before.failed > 0);
        QCOMPARE(before.delivered, 0);
        f.direct.setUp(true);
        f.scheduler.advance(31'000);
        f.verifyComplete();
        const DeliveryCount after = f.relay->counts().value(QStringLiteral("direct"));
        QCOMPARE(after.delivered, 6);
        QCOMPARE(after.sent, after.delivered + after.failed); // each that was given out came back, the one way or the other
    }

    void whatNoChannelReportedWasNotSent_data()
    {
        QTest::addColumn<bool>("withKafka");
        QTest::newRow("direct") << false;
        QTest::newRow("kafka") << true;
    }
    void whatNoChannelReportedWasNotSent()
    {
        QFETCH(bool, withKafka);
        Fixture f;
        f.begin(withKafka);
        f.scheduler.advance(1000);
        f.kafka.up = f.direct.up = false;
        f.relay->setHubAnswers(false);
        f.write(2);
        f.relay->wake();
        DocumentStore documents(*f.till.stores->database);
        const auto rows = [&f] { return f.till.stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM delivery"))->toInt(); };
        const int before = rows();
        const qsizetype sent = (withKafka ? f.kafka : f.direct).sent.size();
        f.scheduler.advance(2500);
        const qsizetype tries = (withKafka ? f.kafka : f.direct).sent.size() - sent;
        QVERIFY(tries > 2);
        QCOMPARE(rows(), before); // nothing is written while nothing arrives
        const auto listed = *documents.newest(10);
        const auto have = [&listed](Delivery delivery) {
            return std::count_if(listed.cbegin(), listed.cend(), [delivery](const DocumentRow &row) { return row.delivery == delivery; });
        };
        QCOMPARE(have(Delivery::Pending), 2);
        QCOMPARE(have(Delivery::Sent), 0);
        f.kafka.up = f.direct.up = true;
        f.hub.committed = nullptr; // it arrives, and the hub has not said so yet
        f.scheduler.advance(60'000);
        const DocumentRow row = **documents.row({TillId{1}, 1, 3});
        QCOMPARE(row.channel, withKafka ? QStringLiteral("kafka") : QStringLiteral("direct"));
        QVERIFY(row.attempts > tries);
        QCOMPARE(rows(), before + 1);
    }

    void twoHundredSalesOffline()
    {
        Fixture f;
        f.direct.up = false;
        f.begin(false);
        const Product product = TillFixture::product(QStringLiteral("YERBA"), QStringLiteral("Yerba 1 kg"), 4500);
        QVERIFY(f.till.stores->catalog->create(product).ok());
        for (int i = 0; i < 200; ++i) {
            QVERIFY(f.till.stores->checkout->complete(f.till.sale(product, 2)).ok());
            f.relay->wake();
            f.scheduler.advance(1000);
        }
        QCOMPARE(f.hub.hw(1), 0);
        QVERIFY(f.answers.contains(false));
        QVERIFY2(f.direct.sent.size() < 60, qPrintable(QString::number(f.direct.sent.size()))); // it waits between tries
        f.direct.setUp(true);
        f.scheduler.advance(31'000);
        f.verifyComplete();
        QCOMPARE(f.hub.hw(1), 202);
    }

    void neverMoreThanAWindowIsOut()
    {
        Fixture f;
        f.begin(true);
        f.kafka.capacity = 100'000;
        f.kafka.delay = [] { return 100; };
        f.write(1000);
        f.relay->wake();
        QCOMPARE(f.kafka.sent.last().second, qint64(JournalRelay::Window));
        f.scheduler.advance(2000);
        f.verifyComplete();
    }

    void theNextAreReadWhileAWindowIsOut()
    {
        Fixture f;
        f.begin(true);
        f.kafka.capacity = 100'000;
        f.kafka.delay = [] { return 100; };
        f.write(3 * JournalRelay::Window);
        f.relay->wake();
        QCOMPARE(f.kafka.sent.last().second, qint64(JournalRelay::Window));
        const auto isSigned = f.till.stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM signature"));
        QVERIFY2(isSigned->toInt() > JournalRelay::Window * 5 / 4, qPrintable(isSigned->toString())); // which reading does
        QVERIFY2(isSigned->toInt() <= JournalRelay::Window * 2, qPrintable(isSigned->toString()));
        const qsizetype before = f.kafka.sent.size();
        f.hub.goBackTo(1, 0);
        f.relay->greeted(f.hub.ack(1)); // what was read is not what goes now
        QCOMPARE(f.kafka.sent[before].first, qint64(1));
        f.scheduler.advance(5000);
        f.verifyComplete();
    }

    void aBacklogIsReportedNowAndThen()
    {
        Fixture f;
        f.begin(true);
        f.kafka.capacity = 4;
        f.kafka.delay = [] { return 1; };
        f.write(400);
        f.relay->wake();
        f.scheduler.advance(10'000);
        f.verifyComplete();
        const auto runs = f.till.stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM delivery"));
        QVERIFY2(runs->toInt() < 20, qPrintable(runs->toString()));
        const auto reported = f.till.stores->database->sql().scalar(QStringLiteral("SELECT max(last_seq) FROM delivery"));
        QCOMPARE(reported->toInt(), 401);
    }

    void aFailedBatchWaitsBeforeItGoesAgain()
    {
        Fixture f;
        f.begin(false);
        f.scheduler.advance(100);
        f.direct.fate = [] { return FakeChannel::Fate::Fail; };
        f.write(1);
        f.relay->wake();
        const qsizetype before = f.direct.sent.size();
        f.scheduler.advance(200);
        QCOMPARE(f.direct.sent.size(), before); // at least 250 ms
        f.scheduler.advance(60'000);
        QVERIFY(f.direct.sent.size() > before + 2);
        QVERIFY(f.direct.sent.size() < before + 30);
        f.direct.fate = [] { return FakeChannel::Fate::Deliver; };
        f.scheduler.advance(30'000);
        f.verifyComplete();
    }

    void anEarlierFailureDuringThePauseCounts()
    {
        Fixture f;
        f.begin(true);
        f.scheduler.advance(100);
        f.kafka.capacity = 4;
        int batch = 0;
        f.kafka.delay = [&batch] { return batch == 0 ? 50 : 5; }; // the first one fails last
        f.kafka.fate = [] { return FakeChannel::Fate::Fail; };
        f.write(2);
        f.relay->wake();
        batch = 1;
        f.write(2);
        f.relay->wake();
        f.scheduler.advance(120);
        f.kafka.fate = [] { return FakeChannel::Fate::Deliver; };
        f.scheduler.advance(5000);
        f.verifyComplete();
    }

    void aHubFromABackupGetsTheRestAgain()
    {
        Fixture f;
        f.begin(false);
        f.write(30);
        f.relay->wake();
        f.scheduler.advance(1000);
        f.hub.goBackTo(1, 10);
        f.relay->greeted(f.hub.ack(1));
        f.scheduler.advance(1000);
        f.verifyComplete();
        QVERIFY(f.lines.join(u'\n').contains(QStringLiteral("the hub is back at 1/10")));
    }

    void anOlderWordThatComesLaterIsNoStepBack()
    {
        Fixture f;
        f.begin(false);
        f.write(5);
        f.relay->wake();
        f.scheduler.advance(1000);
        const Ack older = f.hub.ack(1);
        f.write(5);
        f.relay->wake();
        f.scheduler.advance(1000);
        f.relay->acknowledge(older);
        QCOMPARE(f.outbox().confirmed, 11);
        QVERIFY(!f.lines.join(u'\n').contains(QStringLiteral("is back")));
    }

    void aHubThatIsAheadOrForkedStopsIt_data()
    {
        QTest::addColumn<bool>("ahead");
        QTest::newRow("ahead") << true;
        QTest::newRow("fork") << false;
    }
    void aHubThatIsAheadOrForkedStopsIt()
    {
        QFETCH(bool, ahead);
        Fixture f;
        f.begin(false);
        f.write(3);
        f.relay->wake();
        f.scheduler.advance(1000);
        Ack word = f.hub.ack(1);
        ahead ? void(word.hw = 9) : void(word.headHash = QByteArray(32, 'x'));
        f.relay->acknowledge(word);
        QCOMPARE(f.conflicts.size(), 1);
        const qsizetype before = f.direct.sent.size();
        f.write(3);
        f.relay->wake();
        f.scheduler.advance(60'000);
        QCOMPARE(f.direct.sent.size(), before);
    }

    void whatTheHubMissesGoesAgain()
    {
        Fixture f;
        f.begin(true);
        f.scheduler.advance(100);
        f.kafka.fate = [] { return FakeChannel::Fate::Lose; }; // accepted, and gone: a broker that lost its log
        f.write(5);
        f.relay->wake();
        f.scheduler.advance(100);
        f.kafka.fate = [] { return FakeChannel::Fate::Deliver; };
        f.write(1);
        f.relay->wake();
        f.scheduler.advance(100); // before anybody thinks of the other way
        f.verifyComplete();
        QVERIFY(f.direct.sent.isEmpty());
    }

    void aBrokerWhoseHubNeverConfirmsIsLeftAndTriedAgain()
    {
        Fixture f;
        f.begin(true);
        f.scheduler.advance(100);
        f.kafka.hubReads = false;
        f.write(5);
        f.relay->wake();
        f.scheduler.advance(9'000);
        QCOMPARE(f.relay->channelName(), QStringLiteral("kafka"));
        f.scheduler.advance(5'000);
        QCOMPARE(f.relay->channelName(), QStringLiteral("direct"));
        f.verifyComplete();
        f.kafka.hubReads = true;
        for (int minute = 0; minute < 2; ++minute) {
            f.write(1);
            f.relay->wake();
            f.scheduler.advance(60'000);
        }
        f.write(1);
        f.relay->wake();
        f.scheduler.advance(5'000);
        f.verifyComplete();
        QVERIFY(f.kafka.sent.last().second >= f.outbox().lastSeq - 2);
    }

    void aPartOfAWindowThatIsNeverConfirmedTakesTheOtherWay()
    {
        Fixture f;
        f.begin(true);
        f.scheduler.advance(100);
        f.kafka.capacity = 5;
        int batches = 0;
        f.kafka.fate = [&batches] { return ++batches == 1 ? FakeChannel::Fate::Deliver : FakeChannel::Fate::Lose; };
        f.write(10);
        f.relay->wake();
        f.scheduler.advance(15'000); // half of it was confirmed: the rest must not be forgotten
        QCOMPARE(f.relay->channelName(), QStringLiteral("direct"));
        f.verifyComplete();
    }

    void aBrokerThatTakesNothingIsLeft()
    {
        Fixture f;
        f.begin(true);
        f.scheduler.advance(100);
        f.kafka.capacity = 0;
        f.kafka.up = false;
        f.write(3);
        f.relay->wake();
        f.scheduler.advance(8'000);
        QCOMPARE(f.relay->channelName(), QStringLiteral("direct"));
        f.verifyComplete();
    }

    void aStoreThatFailsOnceIsAskedAgain_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("outbox") << QStringLiteral("acknowledgement");
        QTest::newRow("signatures") << QStringLiteral("signature");
        QTest::newRow("keeping the acknowledgement") << QStringLiteral("confirmation");
    }
    void aStoreThatFailsOnceIsAskedAgain()
    {
        QFETCH(QString, table);
        for (const bool withKafka : {false, true}) {
            Fixture f;
            f.begin(withKafka);
            f.scheduler.advance(100);
            f.write(4);
            f.breakStore(table);
            f.relay->wake();
            f.scheduler.advance(100);
            QVERIFY(!f.storageErrors.isEmpty());
            f.mendStore(table);
            f.scheduler.advance(5'000); // nobody wakes it
            f.verifyComplete();
        }
    }

    void stoppedItIsSilentAndGoesOnWhereItWas()
    {
        Fixture f;
        f.begin(true);
        f.relay->setStopped(true);
        f.kafka.sent.clear();
        f.write(5);
        f.relay->wake();
        f.scheduler.advance(60'000);
        QVERIFY(f.kafka.sent.isEmpty() && f.direct.sent.isEmpty());
        f.relay->setStopped(false);
        f.scheduler.advance(1000);
        f.verifyComplete();
    }
};

QTEST_GUILESS_MAIN(tst_JournalRelay)
#include "tst_JournalRelay.moc"
