// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/FeedApplier.h"

#include "models/storage/CatalogStore.h"
#include "tests/models/sync/SyncFakes.h"
#include "tests/support/HeldExecutor.h"

using namespace mostrador;

namespace {

struct Fixture : SyncWorld {
    HeldExecutor storage;
    std::unique_ptr<FeedApplier> applier;
    QList<qint64> applied;
    QList<Error> failed;
    ChangedSet last;
    qint64 head = 0; ///< of the hub's feed

    void begin()
    {
        till.open();
        restart();
    }
    void restart()
    {
        applier = std::make_unique<FeedApplier>(*till.stores->feed, storage, till.inlineExecutor,
                                                FeedApplier::Events{[this](const ChangedSet &changed, qint64 cursor) {
                                                                        last = changed;
                                                                        applied.append(cursor);
                                                                    },
                                                                    [this](const Error &error) { failed.append(error); }});
    }
    void welcome(bool snapshot, qint64 feedHead, const QString &hubId = QStringLiteral("hub-1"))
    {
        head = feedHead;
        applier->begin({hubId, StoreId{1}, QStringLiteral("x"), snapshot, head, {}});
    }
    /// As the hub: the page that reaches its head is the last one.
    void page(qint64 cursor, const QStringList &skus)
    {
        Changes changes;
        changes.cursor = cursor;
        changes.complete = cursor >= head;
        for (const QString &sku : skus)
            changes.items.append({cursor, TillFixture::product(sku, sku, 100, cursor)});
        applier->add(changes);
    }
    bool has(const QString &sku)
    {
        const auto product = CatalogStore(*till.stores->database).product(sku);
        return product.ok() && *product && !(*product)->archived;
    }
    FeedStore::Cursor cursor() { return *till.stores->feed->cursor(); }
};

} // namespace

class tst_FeedApplier final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesThatCameMeanwhileGoTogether()
    {
        Fixture f;
        f.begin();
        f.welcome(true, 30);
        f.page(10, {QStringLiteral("A")});
        f.page(20, {QStringLiteral("B")});
        f.page(30, {QStringLiteral("C")});
        QCOMPARE(f.storage.waiting(), 1);
        f.storage.runAll();
        QCOMPARE(f.applied, (QList<qint64>{10, 30}));
        QCOMPARE(f.cursor().seq, 30);
        QVERIFY(f.last.everything);
        QVERIFY(f.has(QStringLiteral("A")) && f.has(QStringLiteral("C")));
    }

    void aSnapshotForgetsWhatItDoesNotName()
    {
        Fixture f;
        f.begin();
        f.welcome(true, 10);
        f.page(10, {QStringLiteral("OLD"), QStringLiteral("A")});
        f.storage.runAll();
        f.welcome(true, 9, QStringLiteral("hub-2")); // another hub: everything anew
        f.page(9, {QStringLiteral("A")});
        f.storage.runAll();
        QVERIFY(f.has(QStringLiteral("A")) && !f.has(QStringLiteral("OLD")));
        QCOMPARE(f.cursor().hubId, QStringLiteral("hub-2"));
    }

    void aSnapshotIsFinishedOnALaterLink_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("link lost") << false;
        QTest::newRow("program ended") << true;
    }
    void aSnapshotIsFinishedOnALaterLink()
    {
        QFETCH(bool, restarted);
        Fixture f;
        f.begin();
        f.welcome(true, 10);
        f.page(10, {QStringLiteral("OLD"), QStringLiteral("A"), QStringLiteral("B")});
        f.storage.runAll();
        f.welcome(true, 30, QStringLiteral("hub-2"));
        f.page(15, {QStringLiteral("A")});
        f.storage.runAll();
        QVERIFY(f.has(QStringLiteral("OLD"))); // not yet: the rest may name it
        if (restarted) {
            f.applier.reset();
            f.till.close();
            f.till.open();
            f.restart();
        }
        f.welcome(false, 40, QStringLiteral("hub-2")); // resumed from 15; it has grown meanwhile
        f.page(30, {QStringLiteral("B")});
        f.storage.runAll();
        QVERIFY(f.has(QStringLiteral("OLD")));
        f.page(40, {QStringLiteral("C")});
        f.storage.runAll();
        QVERIFY(!f.has(QStringLiteral("OLD")));
        QVERIFY(f.has(QStringLiteral("A")) && f.has(QStringLiteral("B")) && f.has(QStringLiteral("C")));
        QVERIFY(f.last.everything);
        f.page(41, {QStringLiteral("D")});
        f.storage.runAll();
        QVERIFY(!f.last.everything); // that was it
        QVERIFY(f.has(QStringLiteral("A")));
    }

    void whatChangesDuringASnapshotIsNotForgotten()
    {
        Fixture f;
        f.begin();
        f.welcome(true, 20);
        f.page(20, {QStringLiteral("OLD"), QStringLiteral("A"), QStringLiteral("B")});
        f.storage.runAll();
        f.welcome(true, 20, QStringLiteral("hub-2"));
        f.head = 30; // B is edited while the snapshot runs: it comes behind where the feed was at the beginning
        f.page(20, {QStringLiteral("A")});
        f.storage.runAll();
        QVERIFY(f.has(QStringLiteral("B")) && f.has(QStringLiteral("OLD")));
        f.page(30, {QStringLiteral("B")});
        f.storage.runAll();
        QVERIFY(f.has(QStringLiteral("A")) && f.has(QStringLiteral("B")) && !f.has(QStringLiteral("OLD")));
    }

    void anEmptySnapshotEndsToo()
    {
        Fixture f;
        f.begin();
        f.welcome(true, 10);
        f.page(10, {QStringLiteral("OLD")});
        f.storage.runAll();
        f.welcome(true, 0, QStringLiteral("hub-2"));
        f.page(0, {});
        f.storage.runAll();
        QVERIFY(!f.has(QStringLiteral("OLD")));
    }

    void aBatchThatFailsLeavesNoHole()
    {
        Fixture f;
        f.begin();
        f.welcome(true, 30);
        f.page(10, {QStringLiteral("A")});
        f.storage.runAll();
        f.breakStore(QStringLiteral("feed_cursor"));
        f.page(20, {QStringLiteral("B")});
        f.page(25, {QStringLiteral("C")});
        f.storage.runAll();
        QCOMPARE(f.failed.size(), 1);
        f.mendStore(QStringLiteral("feed_cursor"));
        f.page(30, {QStringLiteral("D")}); // of the same link, behind the hole
        f.storage.runAll();
        QCOMPARE(f.cursor().seq, 10);
        QVERIFY(!f.has(QStringLiteral("D")) && !f.has(QStringLiteral("B")));
        f.welcome(false, 30);
        f.page(30, {QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")});
        f.storage.runAll();
        QCOMPARE(f.cursor().seq, 30);
        QVERIFY(f.has(QStringLiteral("B")) && f.has(QStringLiteral("D")));
    }

    void whatIsWrittenWhileTheLinkIsLostIsKept()
    {
        Fixture f;
        f.begin();
        f.welcome(true, 30);
        f.page(10, {QStringLiteral("A")}); // on its way to the disk
        f.page(20, {QStringLiteral("B")}); // waits: dropped with the link
        f.welcome(false, 30);
        f.page(30, {QStringLiteral("B"), QStringLiteral("C")});
        f.storage.runAll();
        QCOMPARE(f.applied, (QList<qint64>{10, 30}));
        QVERIFY(f.has(QStringLiteral("A")) && f.has(QStringLiteral("C")));
    }

    void anAnswerAfterTheEndIsDropped()
    {
        Fixture f;
        f.begin();
        f.welcome(true, 30);
        f.page(10, {QStringLiteral("A")});
        f.applier.reset();
        f.storage.runAll();
        QVERIFY(f.applied.isEmpty());
        QCOMPARE(f.cursor().seq, 10);
    }
};

QTEST_GUILESS_MAIN(tst_FeedApplier)
#include "tst_FeedApplier.moc"
