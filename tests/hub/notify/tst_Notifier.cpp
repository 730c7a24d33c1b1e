// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/notify/Notifier.h"
#include "models/wire/Topics.h"
#include "tests/hub/HubFixture.h"
#include "tests/support/ManualScheduler.h"
#include <QJsonDocument>

using namespace mostrador;

namespace {

/// A queue to a broker that answers when the test says so.
struct Broker {
    struct Message {
        QString topic;
        QByteArray key;
        QByteArray value;
        std::function<void(bool)> delivered;
    };
    QList<Message> waiting;
    QList<Message> there;
    int room = 1'000;

    bool take(const QString &topic, const QByteArray &key, const QByteArray &value, std::function<void(bool)> delivered)
    {
        if (waiting.size() >= room)
            return false;
        waiting.append({topic, key, value, std::move(delivered)});
        return true;
    }

    void answer(bool ok)
    {
        for (const Message &message : std::exchange(waiting, {})) {
            if (ok)
                there.append(message);
            message.delivered(ok);
        }
    }

    QList<qint64> acked() const
    {
        QList<qint64> hw;
        for (const Message &message : there)
            if (message.topic == Topic::SalesAcks)
                hw.append(ackFromJson(QJsonDocument::fromJson(message.value).object())->hw);
        return hw;
    }
};

} // namespace

/// What is told on Kafka.
class tst_Notifier final : public QObject {
    Q_OBJECT

    struct World {
        HubFixture hub;
        Broker broker;
        InlineExecutor executor;
        ManualScheduler scheduler{hub.clock};
        std::optional<TestLane> lane;
        std::unique_ptr<Notifier> notifier;

        World()
        {
            hub.open();
            lane = hub.lane(hub.key);
            notifier = std::make_unique<Notifier>(
                Notifier::Parts{hub.books->reader(), *hub.books,
                                [this](const QString &topic, const QByteArray &key, const QByteArray &value, std::function<void(bool)> delivered) {
                return broker.take(topic, key, value, std::move(delivered));
                                },
                                executor, scheduler});
            notifier->start();
            broker.answer(true);
            broker.there.clear();
        }

        void apply(const SignedEntry &entry) { notifier->committed(hub.apply({entry})); }
    };

private Q_SLOTS:
    void an_acknowledgement_that_did_not_arrive_goes_again()
    {
        World w;
        w.apply(w.lane->start());
        w.broker.answer(false);
        QCOMPARE(w.broker.acked(), QList<qint64>());
        w.scheduler.advance(2'000);
        w.broker.answer(true);
        QCOMPARE(w.broker.acked(), QList<qint64>{1});
        w.scheduler.advance(60'000);
        w.broker.answer(true);
        QCOMPARE(w.broker.acked(), QList<qint64>{1}); // and no more
    }

    void the_newest_of_a_till_is_enough()
    {
        World w;
        w.apply(w.lane->start());
        w.apply(w.lane->moved(QStringLiteral("A"), Quantity::units(1)));
        w.apply(w.lane->moved(QStringLiteral("A"), Quantity::units(1)));
        w.broker.answer(false);
        w.scheduler.advance(2'000);
        w.broker.answer(true);
        QCOMPARE(w.broker.acked(), QList<qint64>{3});
    }

    void a_newer_one_follows_the_one_that_arrived()
    {
        World w;
        w.apply(w.lane->start());
        w.apply(w.lane->moved(QStringLiteral("A"), Quantity::units(1)));
        w.broker.answer(true);
        w.broker.answer(true);
        QCOMPARE(w.broker.acked(), (QList<qint64>{1, 2}));
    }

    void how_far_it_is_is_written_down_now_and_then()
    {
        World w;
        const auto kept = [&w] { return w.hub.books->reader().meta(QStringLiteral("notified_up_to"))->toLongLong(); };
        w.apply(w.lane->start());
        w.broker.answer(true);
        w.scheduler.advance(60'000);
        const qint64 begin = kept();
        w.apply(w.lane->moved(QStringLiteral("A"), Quantity::units(1)));
        w.broker.answer(true);
        const qint64 first = kept();
        QVERIFY(first > begin);
        for (int i = 0; i < 5; ++i) {
            w.apply(w.lane->moved(QStringLiteral("A"), Quantity::units(1)));
            w.broker.answer(true);
        }
        QCOMPARE(kept(), first);
        w.scheduler.advance(1'000);
        QCOMPARE(kept(), *w.hub.books->reader().feed().head());
    }

    void what_there_is_no_room_for_goes_later()
    {
        World w;
        w.broker.room = 0;
        w.apply(w.lane->start());
        QVERIFY(w.broker.waiting.isEmpty());
        w.broker.room = 1'000;
        w.scheduler.advance(2'000);
        w.broker.answer(true);
        QCOMPARE(w.broker.acked(), QList<qint64>{1});
    }
};

QTEST_GUILESS_MAIN(tst_Notifier)
#include "tst_Notifier.moc"
