// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A till that joins again: a real store, a model hub, two ways, in virtual time.
#include "models/sync/JournalRelay.h"
#include "models/wire/EnrolMessages.h"

#include "tests/models/sync/SyncFakes.h"

using namespace mostrador;

namespace {

struct Fixture : SyncWorld {
    std::unique_ptr<JournalRelay> relay;
    QStringList lines;
    QList<Error> conflicts;

    void begin(bool withKafka)
    {
        till.open();
        kafka.configured = withKafka;
        JournalRelay::Events events;
        events.logged = [this](const QString &line) { lines.append(line); };
        events.changed = [] {};
        events.conflicted = [this](const Error &error) { conflicts.append(error); };
        events.storageFailed = [](const Error &) {};
        events.storageWorked = [] {};
        events.hubAnswered = [](bool) {};
        relay = std::make_unique<JournalRelay>(JournalRelay::Parts{journal(), till.inlineExecutor, till.inlineExecutor, scheduler, till.clock, random, signer, kafka, direct, 10'000},
                                               events);
        hub.committed = [this](const Ack &ack) { relay->acknowledge(ack); };
        hub.missing = [this](const GapRequest &gap) { relay->rewind(gap.epoch, gap.from); };
        relay->setEpoch(outbox());
        relay->setHubAnswers(true);
    }

    void joinAgain(int epoch, TillId number = TillId{1}, const QByteArray &key = QByteArray(32, 'p'))
    {
        TillIdentity who = *journal().identity();
        who.epoch = epoch;
        who.till = number;
        const auto joined = journal().enrol(who, key);
        QVERIFY2(joined.ok(), joined.ok() ? "" : qPrintable(joined.error().message));
        relay->setEpoch(outbox());
    }

    /// The hub's first words on a new link.
    void greet(QList<EarlierLane> earlier = {})
    {
        const int now = outbox().epoch;
        for (int epoch = 1; epoch < now && earlier.size() < now - 1; ++epoch)
            earlier.append({epoch, hub.hw(epoch), hub.head(epoch), {}});
        relay->setStopped(false);
        Ack ack = hub.ack(now);
        ack.till = journal().identity()->till;
        relay->greeted(ack, earlier);
    }

    void verifyAtHub(int epoch, int count)
    {
        const auto all = journal().window(epoch, 1, 100'000, signer);
        QVERIFY(all.ok());
        const QList<JournalEntry> lane = hub.lanes.value(epoch);
        QCOMPARE(lane.size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(lane[i].hash, (*all)[i].entry.hash);
    }
};

} // namespace

class tst_EarlierEpochs final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasNotSentGoesUnderItsOwnEpoch_data()
    {
        QTest::addColumn<bool>("withKafka");
        QTest::newRow("direct") << false;
        QTest::newRow("kafka") << true;
    }
    void whatWasNotSentGoesUnderItsOwnEpoch()
    {
        QFETCH(bool, withKafka);
        Fixture f;
        f.begin(withKafka);
        f.write(300); // more than a window
        f.joinAgain(2);
        f.write(40);
        f.joinAgain(3);
        f.write(5);
        f.relay->wake();
        QCOMPARE(f.outbox().pending(), 301 + 41 + 6);
        f.greet();
        f.scheduler.advance(20'000);
        f.verifyAtHub(1, 301);
        f.verifyAtHub(2, 41);
        f.verifyAtHub(3, 6);
        QCOMPARE(f.hub.duplicates, 0);
        QCOMPARE(f.hub.forks, 0);
        QCOMPARE(f.outbox().pending(), 0);
        QVERIFY(f.outbox().earlier.isEmpty());
    }

    /// What a channel gives up takes along all that was handed to it after that, of every epoch (simulation, lives 28).
    void whatWentDownWithAnotherEpochGoesAgain()
    {
        Fixture f;
        f.begin(false);
        f.write(5);
        f.joinAgain(2);
        f.write(2);
        f.direct.takesAlong = true;
        f.direct.fate = [n = 0]() mutable { return n++ == 0 ? FakeChannel::Fate::Fail : FakeChannel::Fate::Deliver; };
        f.direct.delay = [n = 0]() mutable { return ++n == 2 || n == 3 ? 500 : 5; }; // what is handed over behind it is still under way when it fails
        f.greet(); // 2/1.. goes before the hub's word, and behind it what that asks for
        QCOMPARE(f.direct.sent.size(), 3);
        f.scheduler.advance(5'000); // before anything is sent again for want of the hub's word
        f.verifyAtHub(1, 6);
        f.verifyAtHub(2, 3);
        QCOMPARE(f.outbox().pending(), 0);
    }

    /// A store that could not keep the hub's first word, and then could: a later acknowledgement does not stand for it (simulation, lives 12).
    void aGreetingThatWasNotKeptIsKeptLater()
    {
        Fixture f;
        f.begin(false);
        f.write(5);
        f.greet();
        f.scheduler.advance(1'000);
        QCOMPARE(f.outbox().pending(), 0);
        f.joinAgain(2);
        f.hub.lanes.clear(); // it was emptied
        const Ack ack = f.hub.ack(2);
        const QList<EarlierLane> earlier{{1, 0, f.hub.head(1), {}}};
        f.relay->setStopped(false);
        f.breakStore(QStringLiteral("earlier_epoch"));
        f.relay->greeted(ack, earlier);
        f.mendStore(QStringLiteral("earlier_epoch"));
        f.write(1);
        f.relay->acknowledge(f.hub.ack(2));
        f.scheduler.advance(60'000);
        f.verifyAtHub(1, 6);
        f.verifyAtHub(2, 2);
    }

    void nothingOfAnEarlierEpochGoesBeforeTheHubWasAsked()
    {
        Fixture f;
        f.begin(true);
        f.write(5);
        f.joinAgain(2);
        f.relay->setStopped(false); // a broker answers, the hub does not
        f.scheduler.advance(5000);
        QCOMPARE(f.hub.hw(2), 1);
        QCOMPARE(f.hub.hw(1), 0);
        f.greet();
        f.scheduler.advance(5000);
        QCOMPARE(f.hub.hw(1), 6);
    }

    void whatTheHubHasIsNotSentAgain()
    {
        Fixture f;
        f.begin(false);
        f.write(9);
        f.hub.take(*f.journal().window(1, 7, f.signer)); // the word on these was lost
        f.joinAgain(2);
        f.greet();
        f.scheduler.advance(5000);
        f.verifyAtHub(1, 10);
        QVERIFY(f.hub.duplicates <= 1); // the new epoch's own first entry, which may go before the greeting and after it
        QCOMPARE(f.outbox().pending(), 0);
    }

    void whatTheHubRefusesStaysBehindAndHoldsNothingUp_data()
    {
        QTest::addColumn<QList<EarlierLane>>("words");
        QTest::newRow("the hub is ahead") << QList<EarlierLane>{{1, 50, QByteArray(32, 'h'), {}}};
        QTest::newRow("a fork") << QList<EarlierLane>{{1, 3, QByteArray(32, 'h'), {}}};
        QTest::newRow("stopped") << QList<EarlierLane>{{1, 2, QByteArray(32, 'h'), QStringLiteral("a fork")}};
        QTest::newRow("not known") << QList<EarlierLane>{{7, 0, zeroHash(), {}}};
    }
    void whatTheHubRefusesStaysBehindAndHoldsNothingUp()
    {
        QFETCH(QList<EarlierLane>, words);
        Fixture f;
        f.begin(true);
        f.write(5);
        f.joinAgain(2);
        f.write(3);
        f.relay->wake();
        f.greet(words);
        f.scheduler.advance(20'000);
        QCOMPARE(f.hub.hw(1), 0);
        f.verifyAtHub(2, 4);
        const OutboxState state = f.outbox();
        QCOMPARE(state.pending(), 0);
        QCOMPARE(state.leftBehind(), 6);
        QVERIFY(state.isRefused(1));
        const DocumentStore documents(*f.till.stores->database);
        const auto problems = documents.problems(100);
        QCOMPARE(problems->size(), 6); // each is shown, with the reason
        QCOMPARE(problems->first().entry.epoch, 1);
        QVERIFY(!problems->first().problem.isEmpty());
        QCOMPARE(documents.unconfirmed(100)->size(), 0);
        QVERIFY(f.conflicts.isEmpty());
    }

    void aHubThatTakesItAfterAllGetsIt()
    {
        Fixture f;
        f.begin(false);
        f.write(5);
        f.joinAgain(2);
        f.greet({{1, 0, zeroHash(), QStringLiteral("a fork")}});
        f.scheduler.advance(5000);
        QCOMPARE(f.outbox().leftBehind(), 6);
        f.greet();
        f.scheduler.advance(5000);
        f.verifyAtHub(1, 6);
        QCOMPARE(f.outbox().leftBehind(), 0);
    }

    void aHubFromABackupGetsTheEarlierEpochAgain()
    {
        Fixture f;
        f.begin(false);
        f.write(9);
        f.joinAgain(2);
        f.write(2);
        f.relay->wake();
        f.greet();
        f.scheduler.advance(5000);
        QCOMPARE(f.outbox().pending(), 0);
        f.hub.goBackTo(1, 4);
        f.hub.goBackTo(2, 0);
        f.greet();
        f.scheduler.advance(5000);
        f.verifyAtHub(1, 10);
        f.verifyAtHub(2, 3);
    }

    void aHubThatNeverAppliesItHoldsUpNothing()
    {
        Fixture f;
        f.begin(false);
        f.write(5);
        f.joinAgain(2);
        f.write(2);
        f.relay->wake();
        f.hub.refusedEpoch = 1; // one bad entry there, say
        f.greet();
        f.scheduler.advance(60'000);
        f.verifyAtHub(2, 3);
        QCOMPARE(f.outbox().leftBehind(), 6);
        QCOMPARE(f.outbox().pending(), 0);
    }

    void whatOnlyALostKeyCouldSignStaysBehind()
    {
        Fixture f;
        f.begin(false);
        f.write(5);
        QVERIFY(f.journal().window(1, 3, f.signer).ok()); // signs the first three
        f.joinAgain(2, TillId{1}, QByteArray(32, 'q'));
        f.greet();
        f.scheduler.advance(20'000);
        f.verifyAtHub(1, 3);
        f.verifyAtHub(2, 1);
        QCOMPARE(f.outbox().leftBehind(), 3);
        const auto left = f.journal().window(1, 4, 10, f.signer);
        QVERIFY(left.ok());
        for (const SignedEntry &entry : *left)
            QVERIFY(entry.signature.isEmpty()); // not with a key that is not its own
    }

    void anotherHubsEntriesAreNotOffered()
    {
        Fixture f;
        f.begin(false);
        f.write(5);
        f.joinAgain(2, TillId{9});
        f.greet({{1, 0, zeroHash(), {}}}); // that hub's till 9 had an epoch 1, too
        f.scheduler.advance(5000);
        QCOMPARE(f.hub.hw(1), 0);
        QCOMPARE(f.outbox().leftBehind(), 6);
    }

    void whatWasWrittenUnderANumberThatAnotherHasNowGoesUnderIt()
    {
        Fixture f;
        f.begin(false);
        f.write(5);
        const QByteArray key = *f.journal().publicKey(1);
        f.joinAgain(2, TillId{9});
        const auto lives = f.journal().lives(); // what it would tell the next hub
        QCOMPARE(lives->size(), 2);
        for (const auto &[life, till, epoch, signedWith] : {std::tuple(lives->at(0), 9, 2, QByteArray(32, 'p')), std::tuple(lives->at(1), 1, 1, key)}) {
            QCOMPARE(life.till, TillId{till});
            QCOMPARE(life.epoch, epoch);
            QCOMPARE(life.publicKey, signedWith);
            QVERIFY(life.store.isValid());
            QVERIFY(!life.hubIsLost);
        }
        f.greet({{1, 0, zeroHash(), {}, TillId{1}}});
        f.scheduler.advance(5000);
        f.verifyAtHub(1, 6);
        QCOMPARE(f.hub.lanes.value(1).first().id.till, TillId{1});
        QCOMPARE(f.outbox().leftBehind(), 0);
        QCOMPARE(f.outbox().pending(), 0);
    }

    void stockShowsWhatTheHubDoesNotHoldOfAnyEpoch()
    {
        Fixture f;
        f.begin(false);
        FeedStore &feed = *f.till.stores->feed;
        const auto hears = [&](qint64 units, qint64 revision, qint64 ownHw, const QMap<int, qint64> &earlier) {
            const Changes changes{{FeedChange{revision, TillFixture::product(QStringLiteral("YERBA"), QStringLiteral("Yerba"), 4500)},
                                   FeedChange{revision, TillFixture::level(QStringLiteral("YERBA"), units, revision, ownHw)}}, revision, ownHw, earlier};
            const auto applied = feed.apply(changes, QStringLiteral("hub-1"));
            QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().detail));
        };
        const StockStore stock(*f.till.stores->database);
        const auto shown = [&] { return stock.stock(QStringLiteral("YERBA"))->quantity; };
        const Product product = TillFixture::product(QStringLiteral("YERBA"), QStringLiteral("Yerba"), 4500);
        hears(100, 10, 1, {});
        QVERIFY(f.till.stores->checkout->complete(f.till.sale(product, 3)).ok()); // 1/2
        QVERIFY(f.till.stores->checkout->complete(f.till.sale(product, 4)).ok()); // 1/3
        f.joinAgain(2);
        QVERIFY(f.till.stores->checkout->complete(f.till.sale(product, 5)).ok()); // 2/2
        QCOMPARE(shown(), Quantity::units(88));
        QCOMPARE(stock.curve(QStringLiteral("YERBA"), f.till.clock.nowUtc().addDays(-1))->last().quantity, Quantity::units(88));
        hears(90, 11, 0, {{1, 1}}); // others sold ten: none of ours is in it
        QCOMPARE(shown(), Quantity::units(78));
        QCOMPARE(stock.ownMovements(QStringLiteral("YERBA"), 10)->at(1).after, Quantity::units(83));
        hears(87, 12, 0, {{1, 2}});
        QCOMPARE(shown(), Quantity::units(78));
        hears(78, 13, 2, {{1, 3}});
        QCOMPARE(shown(), Quantity::units(78));
        hears(90, 14, 0, {{1, 1}}); // a hub from a backup
        QCOMPARE(shown(), Quantity::units(78));
        QVERIFY(f.journal().refuse(1, QStringLiteral("a fork")).ok()); // the hub will never hold those seven
        QCOMPARE(shown(), Quantity::units(85));
        hears(90, 15, 0, {{1, 1}});
        QCOMPARE(shown(), Quantity::units(85));
    }
};

QTEST_GUILESS_MAIN(tst_EarlierEpochs)
#include "tst_EarlierEpochs.moc"
