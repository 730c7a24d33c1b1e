// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Seller.h"
#include "models/services/Documents.h"
#include "tests/support/ManualScheduler.h"
#include "tests/support/TillFixture.h"
#include <QSignalSpy>

using namespace mostrador;

class tst_Seller : public QObject {
    Q_OBJECT

    std::unique_ptr<TillFixture> t;

    /// A seller in a time of its own.
    struct Counter {
        ManualScheduler scheduler;
        Catalogue catalogue;
        SeededRandom random;
        Seller seller;

        Counter(TillFixture &till, quint64 seed, const Seller::Settings &settings)
            : scheduler(till.clock), catalogue(*till.stores->database), random(seed), seller(*till.till, catalogue, scheduler, till.clock, random, settings)
        {}
    };

    static QList<Product> shop()
    {
        QList<Product> products;
        for (int i = 0; i < 60; ++i) {
            Product product = TillFixture::product(QStringLiteral("P%1").arg(i), QStringLiteral("Producto %1").arg(i), 100 + 37 * i, 0);
            if (i % 10 == 0)
                product.unit = Unit::Kilogram;
            products.append(product);
        }
        return products;
    }

    static QList<Sale> baskets(quint64 seed, int count)
    {
        SeededRandom random(seed);
        Baskets baskets(random);
        baskets.setProducts(shop());
        QList<Sale> sales;
        for (int i = 0; i < count; ++i)
            sales.append(*baskets.next(QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)));
        return sales;
    }

    void fill()
    {
        for (const Product &product : shop())
            QVERIFY(t->stores->catalog->create(product).ok());
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TillFixture>();
        t->open();
    }

    void theSameSeedBuysTheSame()
    {
        QVERIFY(baskets(7, 200) == baskets(7, 200));
        QVERIFY(!(baskets(7, 200) == baskets(8, 200)));
    }

    void salesAreValidAndVaried()
    {
        QHash<QString, int> bought;
        QSet<int> sizes;
        QSet<Tender> tenders;
        QSet<Platform> platforms;
        bool fraction = false;
        for (const Sale &sale : baskets(3, 3000)) {
            QVERIFY(checkSale(sale).ok());
            QVERIFY(sale.lines.size() >= 1 && sale.lines.size() <= 8);
            sizes.insert(int(sale.lines.size()));
            platforms.insert(sale.platform);
            for (const Payment &payment : sale.payments) {
                tenders.insert(payment.tender);
                QVERIFY(sale.platform != Platform::Web || payment.tender != Tender::Cash);
            }
            for (const SaleLine &line : sale.lines) {
                ++bought[line.sku];
                QVERIFY(line.unit != Unit::Piece || line.quantity.isWhole());
                fraction = fraction || !line.quantity.isWhole();
            }
        }
        QCOMPARE(sizes.size(), 8);
        QCOMPARE(tenders.size(), 5);
        QCOMPARE(platforms.size(), 3);
        QVERIFY(fraction);
        QCOMPARE(bought.size(), 60);
        QList<int> counts = bought.values();
        std::sort(counts.begin(), counts.end());
        QVERIFY(counts.last() > 5 * counts[counts.size() / 2]); // some are popular
    }

    void asFastAsItGoesItSellsTheCount()
    {
        fill();
        Counter counter(*t, 11, {0, 0, 400, 8});
        Seller &seller = counter.seller;
        QSignalSpy finished(&seller, &Seller::finished);
        seller.start();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(seller.tally().sales, 400);
        QVERIFY(seller.tally().returns > 0);
        QVERIFY(seller.tally().voids > 0);
        QCOMPARE(seller.tally().refused, 0);
        qint64 minor = 0;
        for (const Sale &sale : Documents(*t->stores->database).lastSales(1000))
            minor += sale.total.minor();
        QCOMPARE(seller.tally().amount.minor(), minor);
    }

    void itKeepsToItsTimes()
    {
        fill();
        Counter counter(*t, 5, {1000, 2000, -1, 8});
        Seller &seller = counter.seller;
        seller.start();
        counter.scheduler.advance(999);
        QCOMPARE(seller.tally().sales, 0);
        counter.scheduler.advance(99'001);
        QVERIFY2(seller.tally().sales >= 50 && seller.tally().sales <= 100, qPrintable(QString::number(seller.tally().sales)));
        QSignalSpy finished(&seller, &Seller::finished);
        seller.stop();
        QCOMPARE(finished.size(), 1);
        const qint64 sold = seller.tally().sales;
        counter.scheduler.advance(60'000);
        QCOMPARE(seller.tally().sales, sold);
    }

    void whatRunsOutIsBroughtAgain()
    {
        fill();
        Counter counter(*t, 5, {1000, 2000, -1, 8});
        Seller &seller = counter.seller;
        seller.start();
        counter.scheduler.advance(30 * 60'000); // nothing was in stock: without deliveries all of it would be far below zero
        QVERIFY(seller.tally().sales > 800);
        for (const ProductRow &row : counter.catalogue.rows({}, 0, 100))
            QVERIFY2(row.stock.quantity > Quantity::units(-200), qPrintable(row.product.sku));
        QVERIFY(counter.catalogue.lowCount() < 30);
    }

    void ofNoneItSellsNone()
    {
        fill();
        Counter counter(*t, 5, {1000, 2000, 0, 8});
        Seller &seller = counter.seller;
        QSignalSpy finished(&seller, &Seller::finished);
        seller.start();
        QCOMPARE(finished.size(), 1);
        counter.scheduler.advance(10'000);
        QCOMPARE(seller.tally().sales, 0);
    }

    void itWaitsForProducts()
    {
        Counter counter(*t, 5, {0, 0, 3, 8});
        Seller &seller = counter.seller;
        QSignalSpy finished(&seller, &Seller::finished);
        seller.start();
        QVERIFY(!seller.hasProducts());
        QCOMPARE(finished.size(), 0);
        t->till->create(shop().first(), t->till.get(), {});
        QCOMPARE(finished.size(), 1);
        QCOMPARE(seller.tally().sales, 3);
    }
};

QTEST_GUILESS_MAIN(tst_Seller)
#include "tst_Seller.moc"
