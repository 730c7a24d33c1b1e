// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/StockStore.h"
#include "tests/support/StoreFixture.h"

using namespace mostrador;

class tst_StockStore : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> t;
    std::unique_ptr<StockStore> m_stock;
    const QString A = QStringLiteral("A");

    void put(const StockLevel &level, qint64 snapshot = 0, int epoch = 1)
    {
        t->inTransaction([&] { return m_stock->putFromHub(level, epoch, snapshot); });
    }

    EntryId move(qint64 units)
    {
        const EntryId id = t->append();
        t->inTransaction([&] { return m_stock->addOwn(id, {{A, 0, Quantity::units(units), 0}}, t->clock.nowUtc()); });
        return id;
    }

    StockView view() { return *m_stock->stock(A); }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<StoreFixture>();
        m_stock = std::make_unique<StockStore>(*t->database);
    }

    void aCurveReadsOnlyWhatTheHubDoesNotHold()
    {
        QString plan;
        [&] {
            QVERIFY(t->database->sql()
                        .each(QStringLiteral("EXPLAIN QUERY PLAN ") + StockStore::pendingMovements(), {A},
                              [&plan](const QSqlQuery &row) { plan += row.value(3).toString() + QLatin1Char('\n'); })
                        .ok());
            }();
        QVERIFY2(plan.contains(QLatin1String("(sku=? AND epoch=? AND seq>?)")), qPrintable(plan));
    }

    void whatNobodySaidIsNotKnown()
    {
        QVERIFY(!view().isKnown);
        move(-2);
        QVERIFY(view().isKnown);
        QCOMPARE(view().quantity, Quantity::units(-2)); // sold all the same: the goods are gone
        QVERIFY(!view().asOf.isValid());
        QCOMPARE(view().soldSince, Quantity::units(2));
    }

    void ownEntriesCountOnce()
    {
        put(StoreFixture::level(A, 10, 1, 1));
        const EntryId first = move(-3);
        const EntryId second = move(-1);
        QCOMPARE(view().quantity, Quantity::units(6));
        put(StoreFixture::level(A, 7, 2, first.seq));
        QCOMPARE(view().quantity, Quantity::units(6));
        QCOMPARE(view().soldSince, Quantity::units(1));
        put(StoreFixture::level(A, 6, 3, second.seq));
        QCOMPARE(view().quantity, Quantity::units(6));
        QVERIFY(view().soldSince.isZero());
        QVERIFY(view().asOf.isValid());
    }

    void anOlderRevisionIsNotTaken()
    {
        put(StoreFixture::level(A, 10, 5, 1), 2);
        put(StoreFixture::level(A, 99, 4, 1), 2);
        QCOMPARE(view().quantity, Quantity::units(10));
        put(StoreFixture::level(A, 11, 5, 1), 2);
        QCOMPARE(view().quantity, Quantity::units(11));
        put(StoreFixture::level(A, 3, 1, 1), 3); // a snapshot: of a hub that was restored
        QCOMPARE(view().quantity, Quantity::units(3));
    }

    void aLevelWithoutATimeIsOneThatNobodyDated()
    {
        StockLevel level = StoreFixture::level(A, 10, 1, 1);
        level.changedAt = {};
        put(level);
        QCOMPARE(view().quantity, Quantity::units(10));
        QVERIFY(!view().asOf.isValid());
        QCOMPARE(t->scalar(QStringLiteral("SELECT changed_at FROM stock")).toLongLong(), 0);
        QCOMPARE(t->scalar(QStringLiteral("SELECT count(*) FROM stock_point")).toInt(), 0);
    }

    void theCurveBeginsWithWhatItWas()
    {
        const QDateTime noon = t->clock.nowUtc();
        put(StoreFixture::level(A, 10, 1, 1, noon.addSecs(-7200)));
        put(StoreFixture::level(A, 8, 2, 1, noon.addSecs(-60)));
        t->clock.advance(1000);
        move(-3);
        const auto curve = *m_stock->curve(A, noon.addSecs(-3600));
        QCOMPARE(curve.size(), 3);
        QCOMPARE(curve[0].quantity, Quantity::units(10));
        QCOMPARE(curve[1].quantity, Quantity::units(8));
        QCOMPARE(curve[2].quantity, Quantity::units(5));
        QVERIFY(curve[0].at < curve[1].at && curve[1].at < curve[2].at);
    }

    void aProductThatRestsKeepsItsLastPoint()
    {
        const QDateTime noon = t->clock.nowUtc();
        put(StoreFixture::level(A, 10, 1, 1, noon.addDays(-9)));
        put(StoreFixture::level(A, 8, 2, 1, noon.addDays(-8)));
        put(StoreFixture::level(QStringLiteral("B"), 1, 3, 1, noon)); // another one moves
        const auto curve = *m_stock->curve(A, noon.addSecs(-3600));
        QCOMPARE(curve.size(), 1);
        QCOMPARE(curve.first().quantity, Quantity::units(8));
        for (int hour = 0; hour < 24 * 5; ++hour)
            put(StoreFixture::level(A, hour, 10 + hour, 1, noon.addSecs(3600 * hour)));
        QVERIFY(t->scalar(QStringLiteral("SELECT count(*) FROM stock_point WHERE sku = 'A'")).toInt() <= 26); // one day of them, and what was before
    }

    void whatASnapshotDoesNotNameIsForgotten()
    {
        put(StoreFixture::level(A, 10, 1, 1), 1);
        put(StoreFixture::level(QStringLiteral("B"), 10, 1, 1), 2);
        t->inTransaction([&] { return m_stock->forgetUnnamed(2); });
        QVERIFY(!view().isKnown);
        QVERIFY(m_stock->stock(QStringLiteral("B"))->isKnown);
    }
};

QTEST_GUILESS_MAIN(tst_StockStore)
#include "tst_StockStore.moc"
