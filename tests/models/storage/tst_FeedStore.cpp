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

    /// An edit whose epoch the hub refuses is shown until the feed was read anew (simulation, lives 6).
    void afterARefusedEditTheFeedIsReadAnew()
    {
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Café"), 100, 1)}, 9).ok());
        t->run(QStringLiteral("INSERT INTO pending_edit (epoch, seq, sku, payload) VALUES (1, 7, 'A', x'7B7D')"));
        QVERIFY(apply({StoreFixture::level(QStringLiteral("A"), 5, 1)}, 10).ok());
        QCOMPARE(m_feed->cursor()->seq, 10); // it waits for the hub's word
        t->run(QStringLiteral("INSERT INTO earlier_epoch (epoch, till, last_seq, refused) VALUES (1, 1, 7, '')"));
        QVERIFY(t->journal->refuse(1, QStringLiteral("the hub has other entries")).ok());
        QCOMPARE(m_feed->cursor()->seq, 0);
        QVERIFY(apply({StoreFixture::level(QStringLiteral("A"), 4, 2)}, 11).ok()); // it was on its way before
        QCOMPARE(m_feed->cursor()->seq, 0);
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Café"), 100, 1)}, 12, true).ok());
        QVERIFY(m_feed->finishSnapshot().ok());
        QCOMPARE(m_feed->cursor()->seq, 12);
        QCOMPARE(t->database->sql().scalar(QStringLiteral("SELECT count(*) FROM pending_edit"))->toInt(), 0);
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

    void whatASnapshotCannotSayClearlyIsNotForgotten()
    {
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Café")), StoreFixture::product(QStringLiteral("B"), QStringLiteral("Pan")),
                       StoreFixture::level(QStringLiteral("A"), 1, 1)}, 5).ok());
        Changes changes;
        changes.cursor = 9;
        changes.unreadable = {{7, QStringLiteral("A"), QStringLiteral("bad tax")}};
        QVERIFY(m_feed->apply(changes, QStringLiteral("hub"), true).ok());
        QVERIFY(m_feed->finishSnapshot().ok());
        QVERIFY(!product(QStringLiteral("A"))->archived && product(QStringLiteral("B"))->archived);
        QVERIFY(stock(QStringLiteral("A")).isKnown);
        QCOMPARE(m_feed->cursor()->seq, 9);
    }

    void otherTillsSalesAreKeptForTwoMonths()
    {
        const QDateTime now = t->clock.nowUtc();
        for (const int days : {0, 61, 63, 400}) {
            const QDateTime then = now.addDays(-days);
            QVERIFY(apply({SalesMinute{StoreId{3}, TillId{8}, then, Tender::Cash, 1, 0, Money(5, Currency::ars())},
                           ProductDay{StoreId{3}, TillId{8}, then.date(), QStringLiteral("A"), Quantity::units(1), Money(5, Currency::ars())}}, days + 1).ok());
        }
        QVERIFY(m_feed->prune(now).ok());
        QCOMPARE(t->scalar(QStringLiteral("SELECT count(*) FROM sales_minute")).toInt(), 2);
        QCOMPARE(t->scalar(QStringLiteral("SELECT count(*) FROM product_day")).toInt(), 2);
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

    void anotherShopBeginsWithNothing_data()
    {
        QTest::addColumn<int>("store");
        QTest::addColumn<int>("till");
        QTest::addColumn<QString>("hub");
        QTest::addColumn<bool>("forgets");
        QTest::newRow("the same again") << 3 << 7 << QStringLiteral("hub") << false;
        QTest::newRow("another shop") << 4 << 7 << QStringLiteral("hub") << true;
        QTest::newRow("another till") << 3 << 8 << QStringLiteral("hub") << true;
        QTest::newRow("another hub") << 3 << 7 << QStringLiteral("hub-2") << true;
    }
    void anotherShopBeginsWithNothing()
    {
        QFETCH(int, store);
        QFETCH(int, till);
        QFETCH(QString, hub);
        QFETCH(bool, forgets);
        const QDateTime noon = t->clock.nowUtc();
        QVERIFY(apply({StoreFixture::product(QStringLiteral("A"), QStringLiteral("Café")), StoreFixture::level(QStringLiteral("A"), 5, 9),
                       SalesMinute{StoreId{3}, TillId{9}, noon, Tender::Cash, 1, 0, Money(5, Currency::ars())},
                       ProductDay{StoreId{3}, TillId{9}, noon.date(), QStringLiteral("A"), Quantity::units(1), Money(5, Currency::ars())},
                       EntryProblem{{TillId{7}, 1, 1}, QStringLiteral("x")}, EditConflict{{TillId{7}, 1, 1}, QStringLiteral("A"), ProductField::Name, {}, {}, 1}}, 42).ok());
        EntryId sold;
        t->inTransaction([&]() -> Result<void> {
            const auto entry = t->journal->append(EntryType::StockMoved, "{}");
            sold = entry->id;
            return StockStore(*t->database).addOwn(sold, {{QStringLiteral("A"), 0, -Quantity::units(2), 0}}, noon);
        });
        QCOMPARE(stock(QStringLiteral("A")).quantity, Quantity::units(3));
        TillIdentity who = StoreFixture::identity(2);
        who.store = StoreId{store};
        who.till = TillId{till};
        who.hubId = hub;
        QVERIFY(t->journal->enrol(who, QByteArray(32, 'p')).ok());
        QCOMPARE(m_feed->cursor()->seq, forgets ? 0 : 42);
        QCOMPARE(stock(QStringLiteral("A")).isKnown, !forgets);
        for (const char *table : {"sales_minute", "product_day", "conflict", "problem", "stock_point"})
            QVERIFY2(t->scalar(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))).toInt() == (forgets ? 0 : 1), table);
        QVERIFY(product(QStringLiteral("A")));
        QCOMPARE(t->scalar(QStringLiteral("SELECT count(*) FROM movement")).toInt(), 1);
        // What the next snapshot says is taken, though its revision is lower. What was sold in the shop before is none of its stock.
        StockLevel level = StoreFixture::level(QStringLiteral("A"), 20, forgets ? 2 : 10);
        level.store = StoreId{store};
        level.ownHw = 0;
        Changes changes{{{50, level}}, 50, 0};
        changes.earlierHw.insert(1, 1);
        QVERIFY(m_feed->apply(changes, hub, forgets).ok());
        QCOMPARE(stock(QStringLiteral("A")).quantity, Quantity::units(store == 3 ? 18 : 20));
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
