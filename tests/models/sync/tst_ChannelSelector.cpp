// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/ChannelSelector.h"

#include "tests/models/sync/SyncFakes.h"

using namespace mostrador;

class tst_ChannelSelector final : public QObject {
    Q_OBJECT
private:
    struct Ways {
        ManualClock clock;
        ManualScheduler scheduler{clock};
        ModelHub hub;
        FakeChannel kafka{QStringLiteral("kafka"), hub, scheduler};
        FakeChannel direct{QStringLiteral("direct"), hub, scheduler};
        ChannelSelector selector{kafka, direct, clock, 10'000};
        QString now() const { return selector.current().name(); }
    };

private Q_SLOTS:
    void withoutKafkaItIsDirect()
    {
        Ways ways;
        ways.kafka.configured = false;
        QCOMPARE(ways.now(), QStringLiteral("direct"));
        ways.selector.noteWaiting(1);
        ways.clock.advance(100'000);
        QVERIFY(!ways.selector.reconsider(true));
    }

    void kafkaHasItsTime()
    {
        Ways ways;
        ways.selector.noteWaiting(1);
        ways.clock.advance(9'999);
        ways.selector.noteWaiting(1); // more of the same: it waits since the first
        QVERIFY(!ways.selector.reconsider(true));
        ways.clock.advance(1);
        QVERIFY(!ways.selector.reconsider(false)); // the hub is away: the other way leads nowhere either
        QVERIFY(ways.selector.reconsider(true));
        QCOMPARE(ways.now(), QStringLiteral("direct"));
    }

    void lessWithoutABroker()
    {
        Ways ways;
        ways.kafka.up = false;
        ways.selector.noteWaiting(1);
        ways.clock.advance(3'332);
        QVERIFY(!ways.selector.reconsider(true));
        ways.clock.advance(1);
        QVERIFY(ways.selector.reconsider(true));
    }

    void whenNobodyAnswersSendingStraightFindsOut()
    {
        Ways ways;
        ways.kafka.up = false;
        ways.selector.noteWaiting(1);
        ways.clock.advance(3'333);
        QVERIFY(ways.selector.reconsider(false));
        QCOMPARE(ways.now(), QStringLiteral("direct"));
        ways.kafka.up = true;
        QVERIFY(!ways.selector.reconsider(false)); // it may answer yet
        ways.selector.noteUnreachable();
        QVERIFY(ways.selector.reconsider(false));
        QCOMPARE(ways.now(), QStringLiteral("kafka"));
    }

    void progressAndAHubThatWasAwayBeginAnew()
    {
        Ways ways;
        ways.selector.noteWaiting(1);
        ways.clock.advance(9'000);
        ways.selector.noteProgress(1);
        ways.selector.noteWaiting(1);
        ways.clock.advance(9'000);
        ways.selector.startOver();
        ways.selector.noteWaiting(1);
        ways.clock.advance(9'000);
        QVERIFY(!ways.selector.reconsider(true));
    }

    /// A broker that is half an hour behind delivers an entry of this till every five seconds, as it sells them.
    void aBrokerThatIsSteadilyLateIsLeft()
    {
        Ways ways;
        int seconds = 0;
        for (; seconds < 60; ++seconds) {
            if (seconds % 5 == 4)
                ways.selector.noteProgress(1); // of half an hour ago; another is sold meanwhile
            ways.selector.noteWaiting(360);
            if (ways.selector.reconsider(true))
                break;
            ways.clock.advance(1'000);
        }
        QCOMPARE(seconds, 10);
        QCOMPARE(ways.now(), QStringLiteral("direct"));
    }

    void aBacklogThatGoesDownHasItsTime()
    {
        Ways ways;
        ways.selector.noteWaiting(60'000);
        for (int second = 1; second <= 12; ++second) {
            ways.clock.advance(1'000);
            ways.selector.noteProgress(5'000);
            ways.selector.noteWaiting(60'000 - second * 5'000);
            QVERIFY(!ways.selector.reconsider(true));
        }
        ways.clock.advance(100'000);
        QVERIFY(!ways.selector.reconsider(true)); // nothing waits
    }

    void aBacklogThatStandsStillHasNot()
    {
        Ways ways;
        ways.selector.noteWaiting(60'000);
        ways.clock.advance(5'000);
        ways.selector.noteProgress(50'000);
        ways.selector.noteWaiting(10'000);
        ways.clock.advance(9'999);
        QVERIFY(!ways.selector.reconsider(true));
        ways.clock.advance(1);
        QVERIFY(ways.selector.reconsider(true));
    }

    void whatTheHubRefusedWaitsNoMore()
    {
        Ways ways;
        ways.selector.noteWaiting(5);
        ways.selector.noteWaiting(0);
        ways.clock.advance(100'000);
        QVERIFY(!ways.selector.reconsider(true));
        ways.selector.noteWaiting(1);
        QVERIFY(!ways.selector.reconsider(true));
        ways.clock.advance(10'000);
        QVERIFY(ways.selector.reconsider(true));
    }

    void eachDisappointmentRestsLonger()
    {
        Ways ways;
        QList<qint64> rests;
        for (int turn = 0; turn < 6; ++turn) {
            ways.selector.noteWaiting(1);
            ways.clock.advance(10'000);
            QVERIFY(ways.selector.reconsider(true));
            qint64 rest = 0;
            while (!ways.selector.reconsider(true)) {
                ways.clock.advance(1'000);
                rest += 1'000;
            }
            rests.append(rest);
            QCOMPARE(ways.now(), QStringLiteral("kafka"));
        }
        QCOMPARE(rests, (QList<qint64>{60'000, 120'000, 240'000, 300'000, 300'000, 300'000}));
        ways.selector.noteProgress(1); // it keeps its word again
        ways.selector.noteWaiting(1);
        ways.clock.advance(10'000);
        QVERIFY(ways.selector.reconsider(true));
        ways.clock.advance(60'000);
        ways.kafka.up = false;
        QVERIFY(!ways.selector.reconsider(true)); // no broker, no going back
        ways.kafka.up = true;
        QVERIFY(ways.selector.reconsider(true));
    }
};

QTEST_GUILESS_MAIN(tst_ChannelSelector)
#include "tst_ChannelSelector.moc"
