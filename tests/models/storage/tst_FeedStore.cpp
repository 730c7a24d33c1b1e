// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/CatalogStore.h"
#include "models/storage/DocumentStore.h"
#include "models/storage/StockStore.h"
#include "tests/support/StoreFixture.h"

using namespace mostrador;

class tst_FeedStore : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> t;
    std::unique_ptr<FeedStore> m_feed;

    Result<ChangedSet> apply(const QList<FeedBody> &bodies, qint64 cursor, bool snapshotStart = false, const QString &hub = QStringLiteral("hub"))
    {
        Changes changes;
        changes.cursor = cursor;
        changes.ownHw = 1;
        for (const FeedBody &body : bodies)
            changes.items.append({cursor, body});
        return m_feed->apply(changes, hub, snapshotStart);
    }

    std::optional<Product> product(const QString &sku) { return *CatalogStore(*t->database).product(sku); }
    StockView stock(const QString &sku) { return *StockStore(*t->database).stock(sku); }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<StoreFixture>();
        m_feed = std::make_unique<FeedStore>(*t->database);
    }

    void theCursorMovesWithTheChanges()
    {
        QCOMPARE(m_feed->cursor()->seq, 0);
        QCOMPARE(m_feed->cursor()->hubId, QString());
        const auto changed = apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Café")), StoreFixture::level(QStringLiteral("A"), 5, 1)}, 42);
        QVERIFY(changed.ok());
        QCOMPARE(changed->products, QSet<Sku>{QStringLiteral("A")});
        QCOMPARE(changed->stock, QSet<Sku>{QStringLiteral("A")});
        QVERIFY(!changed->activity && !changed->problems && !changed->everything);
        QCOMPARE(m_feed->cursor()->seq, 42);
        QCOMPARE(m_feed->cursor()->hubId, QStringLiteral("hub"));
        QCOMPARE(stock(QStringLiteral("A")).quantity, Quantity::units(5));
    }

    void aChangeThatFailsMovesNothing()
    {
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Café"))}, 1).ok());
        t->run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON stock BEGIN SELECT RAISE(ABORT, 'disk full'); END"));
        QVERIFY(!apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Otro"), 100, 2), StoreFixture::level(QStringLiteral("A"), 5, 1)}, 2).ok());
        QCOMPARE(product(QStringLiteral("A"))->name, QStringLiteral("Café"));
        QCOMPARE(m_feed->cursor()->seq, 1);
        t->run(QStringLiteral("DROP TRIGGER full"));
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Otro"), 100, 2), StoreFixture::level(QStringLiteral("A"), 5, 1)}, 2).ok());
        QCOMPARE(m_feed->cursor()->seq, 2);
        QCOMPARE(product(QStringLiteral("A"))->name, QStringLiteral("Otro"));
    }

    void whatIsOlderIsNotTaken()
    {
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Nuevo"), 200, 5), StoreFixture::level(QStringLiteral("A"), 10, 7)}, 9).ok());
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Viejo"), 100, 4), StoreFixture::level(QStringLiteral("A"), 99, 6)}, 10).ok());
        QCOMPARE(product(QStringLiteral("A"))->name, QStringLiteral("Nuevo"));
        QCOMPARE(stock(QStringLiteral("A")).quantity, Quantity::units(10));
    }

    void anOlderWordOfARestoredHubIsTakenInItsSnapshot()
    {
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Nuevo"), 200, 5), StoreFixture::level(QStringLiteral("A"), 10, 7)}, 9).ok());
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Viejo"), 100, 4), StoreFixture::level(QStringLiteral("A"), 12, 2)}, 3, true, QStringLiteral("hub-2")).ok());
        QVERIFY(m_feed->finishSnapshot().ok());
        QCOMPARE(product(QStringLiteral("A"))->name, QStringLiteral("Viejo"));
        QCOMPARE(stock(QStringLiteral("A")).quantity, Quantity::units(12));
        QCOMPARE(m_feed->cursor()->hubId, QStringLiteral("hub-2"));
    }

    void aSnapshotForgetsWhatItDoesNotName()
    {
        const QDateTime noon = t->clock.nowUtc();
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Café")), StoreFixture::product(QStringLiteral("B"), QStringLiteral("Pan")),
                       StoreFixture::level(QStringLiteral("A"), 1, 1), StoreFixture::level(QStringLiteral("B"), 1, 1),
                       SalesMinute{StoreId{3}, TillId{8}, noon, Tender::Cash, 1, 0, Money(5, Currency::ars())}}, 5).ok());
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Café"))}, 1, true).ok());
        QVERIFY(apply({StoreFixture::level(QStringLiteral("A"), 1, 1)}, 2).ok()); // the snapshot's second batch
        QVERIFY(!product(QStringLiteral("B"))->archived); // not before it is whole
        const auto finished = m_feed->finishSnapshot();
        QVERIFY(finished.ok() && finished->everything);
        QVERIFY(!product(QStringLiteral("A"))->archived && product(QStringLiteral("B"))->archived);
        QVERIFY(stock(QStringLiteral("A")).isKnown && !stock(QStringLiteral("B")).isKnown);
        QCOMPARE(t->scalar(QStringLiteral("SELECT count(*) FROM sales_minute")).toInt(), 0);
        QVERIFY(apply({StoreFixture::product(QStringLiteral("B"), QStringLiteral("Pan"), 100, 2)}, 3).ok()); // it comes back
        QVERIFY(!product(QStringLiteral("B"))->archived);
    }

    void onlyTheOwnShopIsKept()
    {
        StockLevel other = StoreFixture::level(QStringLiteral("A"), 99, 9);
        other.store = StoreId{4};
        const QDateTime noon = t->clock.nowUtc();
        const auto changed = apply({other, SalesMinute{StoreId{4}, TillId{9}, noon, Tender::Cash, 1, 0, Money(5, Currency::ars())},
                                    ProductDay{StoreId{4}, TillId{9}, noon.date(), QStringLiteral("A"), Quantity::units(1), Money(5, Currency::ars())},
                                    EntryProblem{{TillId{9}, 1, 1}, QStringLiteral("x")}, EditConflict{{TillId{9}, 1, 1}, QStringLiteral("A"), ProductField::Name, {}, {}, 1}}, 1);
        QVERIFY(changed.ok());
        QVERIFY(changed->stock.isEmpty() && !changed->activity && !changed->problems);
        QVERIFY(!stock(QStringLiteral("A")).isKnown);
        QVERIFY(DocumentStore(*t->database).conflicts()->isEmpty());
    }

    void setsUnite()
    {
        ChangedSet one;
        one.products = {QStringLiteral("A")};
        ChangedSet other;
        other.products = {QStringLiteral("B")};
        other.activity = true;
        one.unite(other);
        QCOMPARE(one.products.size(), 2);
        QVERIFY(one.activity && !one.everything);
    }
};

QTEST_GUILESS_MAIN(tst_FeedStore)
#include "tst_FeedStore.moc"
