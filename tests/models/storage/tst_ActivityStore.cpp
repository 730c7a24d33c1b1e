// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ActivityStore.h"
#include "models/storage/SaleStore.h"
#include "models/storage/StockStore.h"
#include "tests/support/StoreFixture.h"
#include <limits>

using namespace mostrador;

class tst_ActivityStore : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> t;
    std::unique_ptr<ActivityStore> m_activity;
    QDateTime m_noon;

    void sell(const Sale &sale)
    {
        SaleStore sales(*t->database);
        StockStore stock(*t->database);
        t->inTransaction([&]() -> Result<void> {
            Sale numbered = sale;
            numbered.number = documentNumber(TillId{7}, *sales.nextNumber(TillId{7}));
            const auto entry = t->journal->append(EntryType::ofSale(sale.type), encode(numbered));
            if (!entry)
                return entry.error();
            if (const auto added = sales.add(numbered, entry->id); !added)
                return added;
            QList<StockStore::Movement> movements;
            for (const SaleLine &line : sale.lines)
                movements.append({line.sku, int(movements.size()), -line.quantity, line.total.minor()});
            return stock.addOwn(entry->id, movements, sale.at);
        });
    }

    void others(const SalesMinute &minute) { t->inTransaction([&] { return m_activity->put(minute); }); }
    void others(const ProductDay &day) { t->inTransaction([&] { return m_activity->put(day); }); }
    void rejoin(TillId till, StoreId store)
    {
        TillIdentity who = *t->journal->identity();
        who.till = till;
        who.store = store;
        who.epoch += 1;
        QVERIFY(t->journal->enrol(who, QByteArray(32, 'p')).ok());
    }
    static Money ars(qint64 minor) { return Money(minor, Currency::ars()); }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<StoreFixture>();
        m_activity = std::make_unique<ActivityStore>(*t->database);
        m_noon = t->clock.nowUtc();
    }

    void ownAndOthersAreAddedByMinute()
    {
        sell(t->sale({{QStringLiteral("A"), 1000}}, {{Tender::Cash, 1000}}));
        t->clock.advance(61'000);
        sell(t->sale({{QStringLiteral("A"), 500}}, {{Tender::Cash, 500}}));
        sell(undoing(t->sale({{QStringLiteral("A"), 200}}, {{Tender::Cash, 200}}), SaleType::Return));
        others(SalesMinute{StoreId{3}, TillId{8}, m_noon, Tender::Qr, 3, 1, ars(7000)});
        others(SalesMinute{StoreId{3}, TillId{8}, m_noon, Tender::Qr, 4, 1, ars(8000)}); // absolute: it replaces
        others(SalesMinute{StoreId{3}, TillId{7}, m_noon, Tender::Qr, 9, 9, ars(9999)}); // our own: our tables know better
        const auto points = *m_activity->perMinute(m_noon, m_noon.addSecs(600));
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0].minute, m_noon);
        QCOMPARE(points[0].tickets, 5);
        QCOMPARE(points[0].returns, 1);
        QCOMPARE(points[0].amount, ars(9000));
        QCOMPARE(points[1].tickets, 1);
        QCOMPARE(points[1].returns, 1);
        QCOMPARE(points[1].amount, ars(300));
        QVERIFY(m_activity->perMinute(m_noon.addSecs(600), m_noon.addSecs(1200))->isEmpty());
        const DayTotals totals = *m_activity->totals(m_noon, m_noon.addSecs(600));
        QCOMPARE(totals.amount, ars(9300));
        QCOMPARE(totals.tickets, 6);
        QCOMPARE(totals.returns, 2);
        QCOMPARE(totals.averageTicket, ars(1550));
    }

    void aTicketCountsUnderItsLargerTender()
    {
        sell(t->sale({{QStringLiteral("A"), 1000}}, {{Tender::Debit, 300}, {Tender::Cash, 700}}));
        sell(t->sale({{QStringLiteral("A"), 1000}}, {{Tender::Debit, 500}, {Tender::Qr, 500}})); // alike: the first
        others(SalesMinute{StoreId{3}, TillId{8}, m_noon, Tender::Cash, 2, 0, ars(100)});
        QHash<int, TenderShare> shares;
        qint64 before = std::numeric_limits<qint64>::max();
        const auto found = *m_activity->byTender(m_noon, m_noon.addSecs(60));
        for (const TenderShare &share : found) {
            shares.insert(int(share.tender), share);
            QVERIFY(share.amount.minor() <= before);
            before = share.amount.minor();
        }
        QCOMPARE(shares.value(int(Tender::Cash)).tickets, 3);
        QCOMPARE(shares.value(int(Tender::Cash)).amount, ars(800));
        QCOMPARE(shares.value(int(Tender::Debit)).tickets, 1);
        QCOMPARE(shares.value(int(Tender::Debit)).amount, ars(800));
        QCOMPARE(shares.value(int(Tender::Qr)).tickets, 0);
        QCOMPARE(shares.value(int(Tender::Qr)).amount, ars(500));
    }

    void productsOfADay()
    {
        sell(t->sale({{QStringLiteral("A"), 1000}, {QStringLiteral("B"), 10}, {QStringLiteral("B"), 10}}, {{Tender::Cash, 1020}}));
        others(ProductDay{StoreId{3}, TillId{8}, m_noon.date(), QStringLiteral("A"), Quantity::units(5), ars(5000)});
        others(ProductDay{StoreId{3}, TillId{8}, m_noon.date().addDays(1), QStringLiteral("A"), Quantity::units(50), ars(50000)});
        others(ProductDay{StoreId{3}, TillId{8}, m_noon.date(), QStringLiteral("C"), Quantity::units(-1), ars(-5)}); // returned only
        const auto top = *m_activity->topProducts(m_noon.date(), m_noon.date(), 10);
        QCOMPARE(top.size(), 2);
        QCOMPARE(top[0].sku, QStringLiteral("A"));
        QCOMPARE(top[0].quantity, Quantity::units(6));
        QCOMPARE(top[0].amount, ars(6000));
        QCOMPARE(top[1].quantity, Quantity::units(2));
        QCOMPARE(m_activity->topProducts(m_noon.date(), m_noon.date(), 1)->size(), 1);
        // A day ends where the next begins.
        const DayTotals day = *m_activity->totals(m_noon.date().startOfDay(), m_noon.date().addDays(1).startOfDay());
        QCOMPARE(day.units, Quantity::units(3 + 5 - 1));
        t->inTransaction([&] { return m_activity->forgetOthers(); });
        QCOMPARE(m_activity->topProducts(m_noon.date(), m_noon.date(), 10)->first().quantity, Quantity::units(2));
    }

    void whatAFormerTillIdSoldHereIsCountedOnce()
    {
        sell(t->sale({{QStringLiteral("A"), 1000}}, {{Tender::Cash, 1000}}));
        // With another key it is another till to the hub, which tells what till 7 sold; what that one was is listed as not its own.
        rejoin(TillId{9}, StoreId{3});
        t->run(QStringLiteral("UPDATE earlier_epoch SET refused = 'not known'"));
        others(SalesMinute{StoreId{3}, TillId{7}, m_noon, Tender::Cash, 1, 0, ars(1000)});
        others(ProductDay{StoreId{3}, TillId{7}, m_noon.date(), QStringLiteral("A"), Quantity::units(1), ars(1000)});
        const DayTotals day = *m_activity->totals(m_noon.date().startOfDay(), m_noon.date().addDays(1).startOfDay());
        QCOMPARE(day.tickets, 1);
        QCOMPARE(day.units, Quantity::units(1));
    }

    void theTillThatHasOurOldNumberSellsToo()
    {
        sell(t->sale({{QStringLiteral("A"), 1000}}, {{Tender::Cash, 1000}}));
        rejoin(TillId{9}, StoreId{3}); // 7 is another till of this shop by now
        others(SalesMinute{StoreId{3}, TillId{7}, m_noon.addSecs(120), Tender::Qr, 4, 0, ars(8000)});
        others(SalesMinute{StoreId{3}, TillId{9}, m_noon, Tender::Cash, 1, 0, ars(1000)}); // what it sold under its old number: our tables know better
        others(ProductDay{StoreId{3}, TillId{7}, m_noon.date(), QStringLiteral("A"), Quantity::units(8), ars(8000)});
        const DayTotals day = *m_activity->totals(m_noon.date().startOfDay(), m_noon.date().addDays(1).startOfDay());
        QCOMPARE(day.amount, ars(9000));
        QCOMPARE(day.units, Quantity::units(9));
    }

    void whatWasSoldInAnotherShopIsNoSaleOfThisOne()
    {
        sell(t->sale({{QStringLiteral("A"), 1000}}, {{Tender::Cash, 1000}}));
        rejoin(TillId{7}, StoreId{4});
        QCOMPARE(m_activity->perMinute(m_noon, m_noon.addSecs(600))->size(), 0);
        QCOMPARE(m_activity->perHour(m_noon, m_noon.addSecs(600))->size(), 0);
        QVERIFY(m_activity->byTender(m_noon, m_noon.addSecs(600))->isEmpty());
        QVERIFY(m_activity->topProducts(m_noon.date(), m_noon.date(), 10)->isEmpty());
        QCOMPARE(m_activity->totals(m_noon.date().startOfDay(), m_noon.date().addDays(1).startOfDay())->tickets, 0);
        rejoin(TillId{7}, StoreId{3}); // back again, the same day
        QCOMPARE(m_activity->perMinute(m_noon, m_noon.addSecs(600))->size(), 1);
    }

    void nothingSoldIsNothing()
    {
        const DayTotals totals = *m_activity->totals(m_noon, m_noon.addSecs(60));
        QCOMPARE(totals.amount, ars(0));
        QCOMPARE(totals.averageTicket, ars(0));
        QVERIFY(totals.units.isZero());
        QVERIFY(m_activity->byTender(m_noon, m_noon.addSecs(60))->isEmpty());
        QCOMPARE(*m_activity->currency(), Currency::ars());
    }
};

QTEST_GUILESS_MAIN(tst_ActivityStore)
#include "tst_ActivityStore.moc"
