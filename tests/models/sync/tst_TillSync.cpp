// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/TillSync.h"
#include "models/wire/EnrolMessages.h"

#include "tests/models/sync/SyncFakes.h"
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace mostrador;

namespace {

using State = SyncStatus::State;

struct Fixture : SyncWorld {
    std::unique_ptr<TillSync> sync;
    QStringList lines;
    Result<EnrolAnswer> enrolment = Error{Error::Code::Denied, QStringLiteral("wrong code"), {}};
    QList<EnrolRequest> enrolRequests;
    QString token;
    QString mustJoin;

    void begin(bool withKafka = true)
    {
        till.open();
        kafka.configured = withKafka;
        start();
    }
    /// What a hub says to a till that joins it again.
    static EnrolAnswer secondLife()
    {
        EnrolAnswer answer;
        answer.till = TillId{1};
        answer.store = StoreId{1};
        answer.epoch = 2;
        answer.token = QStringLiteral("new");
        answer.hubPublicKey = QByteArray(32, 'k');
        answer.currency = QStringLiteral("ARS");
        answer.hubId = QStringLiteral("hub-1");
        return answer;
    }

    void start()
    {
        TillSync::Parts parts{&journal(), till.stores->feed.get(), &till.inlineExecutor, &till.inlineExecutor, &scheduler, &till.clock, &random, &signer, &kafka, &direct, &link,
                              {}, {}, QByteArray(32, 'p'), 10'000};
        parts.enrolAt = [this](const QUrl &, const EnrolRequest &request, const std::function<void(Result<EnrolAnswer>)> &reply) {
            enrolRequests.append(request);
            reply(enrolment);
        };
        parts.connectTo = [this](const TillIdentity &, const QString &given) -> Result<void> {
            token = given;
            return {};
        };
        parts.settings = till.stores->settings.get();
        parts.mustJoin = mustJoin;
        sync = std::make_unique<TillSync>(parts);
        QObject::connect(sync.get(), &SyncControl::logged, sync.get(), [this](const QString &line) { lines.append(line); });
        sync->start();
    }
    void sell(int entries)
    {
        write(entries);
        sync->wake();
    }
    State state() const { return sync->status().state; }
    void allGone()
    {
        link.reachable = kafka.up = direct.up = false;
        link.drop();
        kafka.setUp(false);
    }
    void allBack()
    {
        link.reachable = direct.up = true;
        kafka.setUp(true);
    }
};

} // namespace

class tst_TillSync final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("default.info=false")); }

    void linksSendsAndIsUpToDate()
    {
        Fixture f;
        f.begin();
        QCOMPARE(f.state(), State::Offline);
        f.scheduler.advance(1000);
        QCOMPARE(f.state(), State::UpToDate);
        f.sell(3);
        QCOMPARE(f.state(), State::Sending);
        QCOMPARE(f.sync->status().pending, 3);
        f.scheduler.advance(1000);
        QCOMPARE(f.state(), State::UpToDate);
        QCOMPARE(f.outbox().confirmed, 4);
        f.verifyComplete();
        QVERIFY(f.direct.sent.isEmpty());
    }

    void offlineForLongAndBack()
    {
        Fixture f;
        f.begin();
        f.scheduler.advance(1000);
        f.allGone();
        QCOMPARE(f.state(), State::Offline);
        for (int i = 0; i < 200; ++i) {
            f.sell(1);
            f.scheduler.advance(5000);
        }
        QCOMPARE(f.sync->status().pending, 200);
        QVERIFY2(f.link.hellos.size() < 120, qPrintable(QString::number(f.link.hellos.size()))); // a thousand seconds, half a minute at most between tries
        f.allBack();
        f.scheduler.advance(61'000);
        QCOMPARE(f.state(), State::UpToDate);
        f.verifyComplete();
    }

    void aDeniedTokenNeedsAPersonAndANewCode()
    {
        Fixture f;
        f.begin(false);
        f.scheduler.advance(1000);
        f.link.denied = true;
        f.link.drop();
        f.scheduler.advance(2000);
        QCOMPARE(f.state(), State::Attention);
        QVERIFY(!f.sync->status().message.isEmpty());
        f.sell(2);
        const qsizetype hellos = f.link.hellos.size();
        f.scheduler.advance(100'000);
        f.sync->syncNow();
        f.scheduler.advance(1000);
        QCOMPARE(f.link.hellos.size(), hellos);
        QCOMPARE(f.sync->status().pending, 2);

        std::optional<Result<void>> joined;
        f.sync->enrol(QUrl(QStringLiteral("https://hub")), QStringLiteral("bad"), {}, [&](const Result<void> &done) { joined = done; });
        QVERIFY(joined && !joined->ok());
        QCOMPARE(f.state(), State::Attention);
        EnrolAnswer answer = f.secondLife();
        answer.storeName = QStringLiteral("San Telmo");
        f.enrolment = answer;
        f.link.denied = false;
        QSignalSpy enrolled(f.sync.get(), &SyncControl::enrolled);
        f.sync->enrol(QUrl(QStringLiteral("https://hub")), QStringLiteral("good"), {}, [&](const Result<void> &done) { joined = done; });
        QVERIFY(joined && joined->ok());
        QVERIFY(f.enrolRequests.last().restored);
        QCOMPARE(f.token, QStringLiteral("new"));
        QCOMPARE(enrolled.size(), 1);
        f.sell(3);
        f.scheduler.advance(2000);
        QCOMPARE(f.state(), State::UpToDate);
        QCOMPARE(f.link.hellos.last().epoch, 2);
        f.verifyComplete();
    }

    void joiningAnewWhileLinkedEndsTheOldLink()
    {
        Fixture f;
        f.begin(false);
        f.scheduler.advance(1000);
        f.enrolment = f.secondLife();
        f.sync->enrol(QUrl(QStringLiteral("https://hub")), QStringLiteral("good"), {}, [](const Result<void> &done) { QVERIFY(done.ok()); });
        f.scheduler.advance(2000);
        QCOMPARE(f.link.hellos.last().epoch, 2);
        QCOMPARE(f.state(), State::UpToDate);
        f.verifyComplete();
    }

    void booksThatDoNotFitStopIt_data()
    {
        QTest::addColumn<bool>("ahead");
        QTest::newRow("ahead") << true;
        QTest::newRow("fork") << false;
    }
    void booksThatDoNotFitStopIt()
    {
        QFETCH(bool, ahead);
        Fixture f;
        f.begin();
        f.scheduler.advance(1000);
        f.sell(4);
        f.scheduler.advance(1000);
        JournalEntry other = f.hub.lanes[1].last();
        other.hash = QByteArray(32, 'x');
        ahead ? void(other.id.seq += 1) : f.hub.lanes[1].removeLast();
        f.hub.lanes[1].append(other);
        f.link.drop();
        f.scheduler.advance(2000);
        QCOMPARE(f.state(), State::Attention);
        QVERIFY(!f.sync->status().message.isEmpty());
        f.kafka.sent.clear();
        f.sell(2);
        f.scheduler.advance(100'000);
        QVERIFY(f.kafka.sent.isEmpty() && f.direct.sent.isEmpty());
        QCOMPARE(f.state(), State::Attention);
    }

    void anEntryThatOvertakesTheHelloIsNoAlarm()
    {
        Fixture f;
        f.begin();
        f.scheduler.advance(1000);
        f.link.drop();
        f.link.delay = [] { return 300; };
        f.scheduler.advance(251); // hello is on its way
        f.sell(1);
        f.scheduler.advance(100); // and the sale is at the hub already
        QCOMPARE(f.hub.hw(1), 2);
        f.scheduler.advance(3000);
        QCOMPARE(f.state(), State::UpToDate);
        f.verifyComplete();
    }

    void aHubFromABackupIsFilledAgain()
    {
        Fixture f;
        f.begin();
        f.scheduler.advance(1000);
        f.sell(20);
        f.scheduler.advance(1000);
        f.hub.goBackTo(1, 8);
        f.link.drop();
        f.scheduler.advance(5000);
        QCOMPARE(f.state(), State::UpToDate);
        f.verifyComplete();
    }

    void aBrokerThatAnswersButLeadsNowhere()
    {
        Fixture f;
        f.begin();
        f.scheduler.advance(1000);
        f.kafka.hubReads = false;
        f.sell(3);
        f.scheduler.advance(9000);
        QCOMPARE(f.sync->status().channel, QStringLiteral("kafka"));
        QCOMPARE(f.state(), State::Sending);
        f.scheduler.advance(5000);
        QCOMPARE(f.sync->status().channel, QStringLiteral("direct"));
        QCOMPARE(f.state(), State::UpToDate);
        f.kafka.hubReads = true;
        f.sell(1);
        f.scheduler.advance(70'000);
        f.sell(1); // time to try Kafka again
        f.scheduler.advance(9'000);
        QCOMPARE(f.sync->status().channel, QStringLiteral("kafka"));
        f.verifyComplete();
    }

    void aSnapshotThatIsCutOffIsResumed()
    {
        Fixture f;
        for (int i = 1; i <= 20; ++i)
            f.hub.feed.append({i * 10, TillFixture::product(QStringLiteral("P%1").arg(i), QStringLiteral("p"), 100 * i)});
        f.begin();
        f.link.delay = [] { return 100; };
        f.scheduler.advance(430);
        const qint64 cursor = f.till.stores->feed->cursor()->seq;
        QVERIFY(cursor > 0 && cursor < 200);
        f.link.drop();
        QSignalSpy applied(f.sync.get(), &TillSync::feedApplied);
        f.scheduler.advance(5000);
        QCOMPARE(f.link.hellos.last().resumeFrom, cursor);
        QCOMPARE(f.till.stores->feed->cursor()->seq, 200);
        bool everything = false;
        for (const QList<QVariant> &one : applied)
            everything = everything || one.first().value<ChangedSet>().everything;
        QVERIFY(everything);
    }

    void aStoreThatFailsIsShownAndMendsItself_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("journal's") << QStringLiteral("acknowledgement");
        QTest::newRow("feed's") << QStringLiteral("feed_cursor");
    }
    void aStoreThatFailsIsShownAndMendsItself()
    {
        QFETCH(QString, table);
        Fixture f;
        f.till.open();
        f.write(2);
        f.breakStore(table);
        f.start(); // cannot even read where it stands
        QCOMPARE(f.sync->status().message.isEmpty(), false);
        f.scheduler.advance(500);
        f.mendStore(table);
        f.scheduler.advance(31'000);
        QCOMPARE(f.state(), State::UpToDate);
        QVERIFY(f.sync->status().message.isEmpty());
        f.breakStore(table); // and in the midst of work
        f.hub.feed.append({10, TillFixture::product(QStringLiteral("A"), QStringLiteral("a"), 100)});
        f.write(2);
        f.sync->wake();
        f.link.drop();
        f.scheduler.advance(3000);
        QCOMPARE(f.state(), State::Attention);
        const qsizetype hellos = f.link.hellos.size();
        f.scheduler.advance(60'000);
        QVERIFY(f.link.hellos.size() < hellos + 30); // no storm
        f.mendStore(table);
        f.scheduler.advance(61'000);
        QCOMPARE(f.state(), State::UpToDate);
        QCOMPARE(f.till.stores->feed->cursor()->seq, 10);
        f.verifyComplete();
    }

    void offlineByHandStaysSo()
    {
        Fixture f;
        f.begin();
        f.scheduler.advance(1000);
        f.sync->setOffline(true);
        QVERIFY(f.sync->status().offlineByHand);
        const qsizetype hellos = f.link.hellos.size();
        f.kafka.sent.clear();
        f.sell(2);
        f.scheduler.advance(100'000);
        QCOMPARE(f.link.hellos.size(), hellos);
        QVERIFY(f.kafka.sent.isEmpty() && f.direct.sent.isEmpty());
        f.sync->setOffline(false);
        f.sync->setOffline(true);
        f.sync->setOffline(false);
        f.scheduler.advance(2000);
        QCOMPARE(f.state(), State::UpToDate);
        f.verifyComplete();
    }

    void offlineByHandOutlivesARestart()
    {
        Fixture f;
        f.begin();
        f.scheduler.advance(1000);
        f.sync->setOffline(true);
        f.sync.reset();
        const qsizetype hellos = f.link.hellos.size();
        f.start();
        f.sell(1);
        f.scheduler.advance(10'000);
        QVERIFY(f.sync->status().offlineByHand);
        QCOMPARE(f.state(), State::Offline);
        QCOMPARE(f.link.hellos.size(), hellos);
        f.sync->setOffline(false);
        f.sync.reset();
        f.start();
        f.scheduler.advance(2000);
        QVERIFY(!f.sync->status().offlineByHand);
        QCOMPARE(f.state(), State::UpToDate);
        f.verifyComplete();
    }

    void whatWasSoldOfflineGoesOnce()
    {
        Fixture f;
        f.begin();
        f.scheduler.advance(1000);
        f.sync->setOffline(true);
        f.sell(5);
        f.link.delay = [] { return 300; }; // slower than Kafka
        f.kafka.sent.clear();
        f.sync->setOffline(false);
        f.scheduler.advance(5000);
        QCOMPARE(f.kafka.sent, (QList<QPair<qint64, qint64>>{{2, 6}}));
        QCOMPARE(f.hub.duplicates, 0);
        f.verifyComplete();
    }

    void aHubThatDoesNotGreetHoldsNothingUp()
    {
        Fixture f;
        f.link.delay = [] { return 60'000; };
        f.begin();
        f.sell(2);
        f.scheduler.advance(1000);
        QVERIFY(f.kafka.sent.isEmpty());
        f.scheduler.advance(1000);
        QCOMPARE(f.hub.hw(1), 3);
    }

    void withoutBrokerAndStreamItGoesStraight()
    {
        Fixture f;
        f.begin();
        f.scheduler.advance(1000);
        f.link.reachable = false; // filtered on its way
        f.link.drop();
        f.kafka.setUp(false);
        f.sell(3);
        f.scheduler.advance(60'000);
        QCOMPARE(f.hub.hw(1), 4);
        QCOMPARE(f.sync->status().pending, 0);
        f.verifyComplete();
    }

    void withoutItsTokenItSellsAndAsksToJoin()
    {
        Fixture f;
        f.mustJoin = QStringLiteral("hub.token is gone");
        f.begin();
        f.sell(2);
        f.scheduler.advance(60'000);
        QCOMPARE(f.state(), State::Attention);
        QVERIFY(f.sync->status().mustJoin);
        QCOMPARE(f.sync->status().message, f.mustJoin);
        QCOMPARE(f.sync->status().pending, 3);
        QVERIFY(f.link.hellos.isEmpty() && f.kafka.sent.isEmpty() && f.direct.sent.isEmpty());
        f.enrolment = f.secondLife();
        f.sync->enrol(QUrl(QStringLiteral("https://hub")), QStringLiteral("good"), {}, [](const Result<void> &done) { QVERIFY(done.ok()); });
        f.scheduler.advance(5000);
        QCOMPARE(f.state(), State::UpToDate);
        QCOMPARE(f.hub.hw(1), 3); // and what was sold meanwhile
        f.verifyComplete();
    }

    void whatOtherTillsSoldEndsOneDay()
    {
        Fixture f;
        f.begin();
        const auto minutes = [&f] { return f.till.stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM sales_minute"))->toInt(); };
        const auto sold = [&f](qint64 seq) { f.hub.feed.append({seq, SalesMinute{StoreId{1}, TillId{2}, f.till.clock.nowUtc(), Tender::Cash, 1, 0, Money(5, Currency::ars())}}); };
        sold(1);
        f.scheduler.advance(1000);
        QCOMPARE(minutes(), 1);
        f.link.reachable = false;
        f.link.drop();
        f.till.clock.advance(63LL * 24 * 3600 * 1000);
        f.link.reachable = true;
        sold(2);
        f.scheduler.advance(61'000);
        QCOMPARE(minutes(), 1);
    }

    void mayEndInTheMidstOfAnything()
    {
        for (int ms = 0; ms < 40; ms += 3) {
            Fixture f;
            f.begin();
            f.sell(3);
            f.scheduler.advance(ms);
            f.sync.reset();
            f.link.setEvents({[](const HubFrame &) {}, [](const Error &) {}});
            f.kafka.reset();
            f.direct.reset();
            f.scheduler.advance(1000);
        }
    }

    void anyFaultsFromASeed_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 200; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    /// Whatever is lost, late, doubled, refused or restored: in the end the hub has each entry once and in order, and the till knows.
    void anyFaultsFromASeed()
    {
        QFETCH(int, seed);
        SeededRandom chance{quint64(seed)};
        Fixture f;
        f.random = SeededRandom(quint64(seed) + 1000);
        const auto telling = qScopeGuard([&f] {
            if (QTest::currentTestFailed())
                qWarning().noquote() << f.lines.join(u'\n'); // the run, as its log tells it
        });
        const auto one = [&chance](int in) { return chance.between(1, in) == 1; };
        bool faults = true;
        const auto fate = [&] { return faults && one(3) ? FakeChannel::Fate(chance.between(0, 5)) : FakeChannel::Fate::Deliver; };
        const auto delay = [&] { return int(chance.between(1, faults && one(5) ? 8000 : 50)); };
        f.kafka.fate = f.direct.fate = fate;
        f.kafka.delay = f.direct.delay = f.link.delay = delay;
        f.kafka.capacity = int(chance.between(1, 20));
        f.direct.capacity = int(chance.between(1, 20));
        f.begin(!one(3));
        for (int step = 0; step < 30; ++step) {
            if (!one(3))
                f.sell(int(chance.between(1, 3)));
            switch (chance.between(0, 11)) {
            case 0: f.link.drop(); break;
            case 1: f.link.reachable = !f.link.reachable; break;
            case 2: f.kafka.setUp(!f.kafka.up); break;
            case 3: f.direct.up = !f.direct.up; break;
            case 4: f.kafka.hubReads = !f.kafka.hubReads; break;
            case 5: f.link.losesAcks = !f.link.losesAcks; break;
            case 6: f.sync->setOffline(!f.sync->status().offlineByHand); break;
            case 7: f.sync->syncNow(); break;
            case 8: // a hub from a backup: it was away meanwhile
                f.link.drop();
                f.hub.goBackTo(1, chance.between(0, f.hub.hw(1)));
                break;
            case 9: { // for a while the store fails
                const QString table = one(2) ? QStringLiteral("confirmation") : QStringLiteral("signature");
                f.breakStore(table);
                f.sync->wake();
                f.scheduler.advance(chance.between(1, 3000));
                f.mendStore(table);
                break;
            }
            default: break;
            }
            f.scheduler.advance(chance.between(1, 6000));
        }
        faults = false;
        f.link.reachable = f.direct.up = f.kafka.hubReads = true;
        f.link.losesAcks = false;
        f.kafka.setUp(true);
        f.sync->setOffline(false);
        f.scheduler.advance(120'000);
        f.verifyComplete();
        QCOMPARE(f.state(), State::UpToDate);
        QVERIFY(f.sync->status().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_TillSync)
#include "tst_TillSync.moc"
