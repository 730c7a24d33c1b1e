// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/Activity.h"
#include "models/services/CartCodec.h"
#include "models/services/Catalogue.h"
#include "models/services/Documents.h"
#include "models/storage/Sql.h"
#include "tests/support/HeldExecutor.h"
#include "tests/support/TillFixture.h"
#include <QSignalSpy>

using namespace mostrador;

class tst_Till : public QObject {
    Q_OBJECT

    std::unique_ptr<TillFixture> t;

    Catalogue catalogue() { return Catalogue(*t->stores->database); }
    Quantity shown(const QString &sku) { return catalogue().stock(sku).quantity; }

    void feed(const QList<FeedBody> &bodies, qint64 ownHw)
    {
        Changes changes;
        changes.ownHw = ownHw;
        for (const FeedBody &body : bodies)
            changes.items.append({++changes.cursor, body});
        const auto applied = t->stores->feed->apply(changes, QStringLiteral("hub"));
        QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().detail));
    }

    CommittedSale sell(const Product &product, qint64 units)
    {
        CommittedSale committed;
        t->till->complete(t->sale(product, units), t->till.get(), [&](const Result<CommittedSale> &result) {
            QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message + result.error().detail));
            committed = *result;
        });
        return committed;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TillFixture>();
        t->open();
    }

    void aSaleIsNumberedShownAndKept()
    {
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba mate suave 1 kg"), 485000);
        feed({yerba, TillFixture::level(QStringLiteral("Y"), 10, 1, 0)}, 0);
        QSignalSpy stock(t->till.get(), &Till::stockChanged);
        const CommittedSale first = sell(yerba, 3);
        QCOMPARE(first.sale.number, QStringLiteral("0001-00000001"));
        QCOMPARE(sell(yerba, 1).sale.number, QStringLiteral("0001-00000002"));
        QCOMPARE(shown(QStringLiteral("Y")), Quantity::units(6));
        QCOMPARE(stock.size(), 2);
        QCOMPARE(*t->stores->checkout->sale(first.sale.number), first.sale);
        Documents documents(*t->stores->database);
        QCOMPARE(documents.newest(10).size(), 3); // the epoch's start too
        QCOMPARE(documents.newest(10).first().total, Money(485000, Currency::ars()));
        Activity activity(*t->stores->database);
        const DayTotals day = activity.totals(t->clock.nowUtc().addSecs(-60), t->clock.nowUtc().addSecs(60));
        QCOMPARE(day.tickets, 2);
        QCOMPARE(day.amount, Money(4 * 485000, Currency::ars()));
        QCOMPARE(activity.byTender(t->clock.nowUtc().addSecs(-60), t->clock.nowUtc().addSecs(60)).first().amount, day.amount);
        QCOMPARE(activity.topProducts(t->clock.nowUtc().toLocalTime().date(), t->clock.nowUtc().toLocalTime().date(), 5).first().quantity, Quantity::units(4));
    }

    void anUndoneSaleComesBackOnce()
    {
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100);
        feed({yerba, TillFixture::level(QStringLiteral("Y"), 10, 1, 0)}, 0);
        const CommittedSale sold = sell(yerba, 3);
        QVERIFY(t->stores->checkout->undo(sold.sale.number, SaleType::Return).ok());
        QCOMPARE(shown(QStringLiteral("Y")), Quantity::units(10));
        QCOMPARE(t->stores->checkout->undo(sold.sale.number, SaleType::Void).error().code, Error::Code::Conflict);
        QCOMPARE(t->stores->checkout->undo(QStringLiteral("0009-00000001"), SaleType::Void).error().code, Error::Code::NotFound);
    }

    void aReferenceIsRecordedOnce()
    {
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100);
        feed({yerba}, 0);
        Sale sale = t->sale(yerba, 1);
        sale.externalReference = QStringLiteral("536365");
        QVERIFY(t->stores->checkout->complete(sale).ok());
        const qint64 entries = t->stores->journal->outbox()->lastSeq;
        QCOMPARE(t->stores->checkout->complete(sale).error().code, Error::Code::Conflict);
        QCOMPARE(t->stores->journal->outbox()->lastSeq, entries);
        QVERIFY(*SaleStore(*t->stores->database).isReferenceKnown(QStringLiteral("536365")));
    }

    void stockIsTheHubsMinusWhatItDoesNotHold()
    {
        // Random sales, and the hub's word coming at random distances behind: what is shown never depends on how far the hub is.
        SeededRandom random(42);
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100);
        feed({yerba, TillFixture::level(QStringLiteral("Y"), 1000, 1, 1)}, 1);
        QList<qint64> soldUpTo{0, 0}; // by seq
        qint64 revision = 1;
        for (int i = 0; i < 200; ++i) {
            const qint64 units = random.between(1, 5);
            const CommittedSale sold = sell(yerba, units);
            QCOMPARE(sold.entry.seq, soldUpTo.size());
            soldUpTo.append(soldUpTo.last() + units);
            if (random.between(0, 2) == 0) {
                const qint64 hw = random.between(1, sold.entry.seq);
                feed({TillFixture::level(QStringLiteral("Y"), 1000 - soldUpTo[hw], ++revision, hw)}, hw);
            }
            QCOMPARE(shown(QStringLiteral("Y")), Quantity::units(1000 - soldUpTo.last()));
        }
    }

    void ownEditsStayOnTopUntilTheHubHoldsThem()
    {
        const Product before = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100, 5);
        feed({before}, 1);
        Product after = before;
        after.price = UnitPrice::fromMoney(Money(200, Currency::ars()));
        QVERIFY(t->stores->catalog->edit(editBetween(before, after)).ok());
        const qint64 seq = t->stores->journal->outbox()->lastSeq;
        QCOMPARE(catalogue().product(QStringLiteral("Y"))->price, after.price);
        Product renamed = before; // somebody else renamed it meanwhile
        renamed.name = QStringLiteral("Yerba mate");
        renamed.version = 6;
        feed({renamed}, seq - 1);
        QCOMPARE(catalogue().product(QStringLiteral("Y"))->price, after.price);
        QCOMPARE(catalogue().product(QStringLiteral("Y"))->name, QStringLiteral("Yerba mate"));
        renamed.version = 7; // the hub refused the price: it kept another
        renamed.price = UnitPrice::fromMoney(Money(150, Currency::ars()));
        feed({renamed}, seq);
        QCOMPARE(catalogue().product(QStringLiteral("Y"))->price, renamed.price);
    }

    void productsAreFoundByCodeNameAndAccent()
    {
        Product cafe = TillFixture::product(QStringLiteral("C"), QStringLiteral("Café molido 500 g"), 735000);
        cafe.gtins = {*Gtin::parse(QStringLiteral("7790387000016"))};
        feed({cafe, TillFixture::product(QStringLiteral("A"), QStringLiteral("Azúcar 1 kg"), 100)}, 0);
        QCOMPARE(catalogue().byCode(QStringLiteral("7790387000016"))->sku, QStringLiteral("C"));
        QCOMPARE(catalogue().byCode(QStringLiteral("C"))->sku, QStringLiteral("C"));
        QVERIFY(!catalogue().byCode(QStringLiteral("7790387000024")));
        QCOMPARE(catalogue().search(QStringLiteral("cafe mol"), 10).size(), 1);
        QCOMPARE(catalogue().search(QStringLiteral("77903"), 10).size(), 1);
        QCOMPARE(catalogue().search(QStringLiteral("\"; DROP"), 10).size(), 0);
        QCOMPARE(catalogue().search(QStringLiteral("a"), 10).size(), 1);
        const auto taken = t->stores->catalog->create([&] {
            Product other = TillFixture::product(QStringLiteral("D"), QStringLiteral("Otro"), 100, 0);
            other.gtins = cafe.gtins;
            return other;
        }());
        QCOMPARE(taken.error().code, Error::Code::Conflict);
    }

    void whatIsMissingIsCreatedAtOnce()
    {
        QVERIFY(t->stores->catalog->create(TillFixture::product(QStringLiteral("A"), QStringLiteral("Ajo"), 100, 0)).ok());
        const qint64 before = t->stores->journal->outbox()->lastSeq;
        QSignalSpy changed(t->till.get(), &Till::productsChanged);
        int created = -1;
        t->till->createMissing({TillFixture::product(QStringLiteral("A"), QStringLiteral("Otro"), 1, 0), TillFixture::product(QStringLiteral("B"), QStringLiteral("Banana"), 200, 0),
                                TillFixture::product(QStringLiteral("B"), QStringLiteral("Banana"), 300, 0)},
                               t->till.get(), [&created](const Result<int> &done) { created = *done; });
        QCOMPARE(created, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(t->stores->journal->outbox()->lastSeq, before + 1);
        QCOMPARE(catalogue().product(QStringLiteral("A"))->name, QStringLiteral("Ajo"));
        QCOMPARE(catalogue().product(QStringLiteral("B"))->price.toWire(), QStringLiteral("2.00"));
        QVERIFY(!t->stores->catalog->createMissing({TillFixture::product(QStringLiteral("C"), QStringLiteral("Coco"), 100, 0), TillFixture::product(QStringLiteral("D"), QString(), 100, 0)}).ok());
        QVERIFY(!catalogue().product(QStringLiteral("C"))); // all or none
    }

    void theOpenCartSurvivesTheProgram()
    {
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100);
        Cart cart(Currency::ars());
        QVERIFY(cart.add(yerba, Quantity::units(2)).ok());
        t->till->keepCart(cart);
        t->close();
        t->open();
        Cart found;
        t->till->openCart(t->till.get(), [&found](const Result<Cart> &result) { found = *result; });
        QCOMPARE(found.lines().size(), 1);
        QCOMPARE(found.total(), cart.total());
        feed({yerba}, 0);
        sell(yerba, 2);
        t->till->openCart(t->till.get(), [&found](const Result<Cart> &result) { found = *result; });
        QVERIFY(found.isEmpty());
    }

    void theNextCustomersCartIsNotEmptiedWithTheSaleBefore()
    {
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100);
        HeldExecutor busy;
        Till till(t->stores, busy, t->inlineExecutor);
        Cart first(Currency::ars());
        QVERIFY(first.add(yerba, Quantity::units(2)).ok());
        Cart second(Currency::ars());
        QVERIFY(second.add(yerba, Quantity::units(7)).ok());
        till.keepCart(first);
        till.complete(t->sale(yerba, 2), &till, {});
        till.keepCart(second); // before the disk has done anything
        busy.runAll();
        QCOMPARE(decodeCart(*t->stores->sales->openCart()).total(), second.total());
    }

    void aSaleThatFailsLeavesTheCartOnDisk()
    {
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100);
        HeldExecutor busy;
        Till till(t->stores, busy, t->inlineExecutor);
        Cart cart(Currency::ars());
        QVERIFY(cart.add(yerba, Quantity::units(2)).ok());
        till.keepCart(cart);
        Sale unsound = t->sale(yerba, 2);
        unsound.payments.clear();
        till.complete(unsound, &till, {});
        busy.runAll();
        QCOMPARE(decodeCart(*t->stores->sales->openCart()).total(), cart.total());
    }

    void aReceiptThatNobodySawIsFoundAgain()
    {
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100);
        feed({yerba}, 0);
        const auto open = [this] {
            std::optional<CommittedSale> found;
            t->till->openReceipts(t->till.get(), [&found](const Result<QList<CommittedSale>> &result) {
                if (!result->isEmpty())
                    found = result->last();
            });
            return found;
        };
        QVERIFY(!open());
        const CommittedSale sale = sell(yerba, 2);
        t->close(); // a power cut before the receipt
        t->open();
        QVERIFY(open());
        QCOMPARE(open()->sale.number, sale.sale.number);
        QCOMPARE(open()->hash, sale.hash);
        t->till->closeReceipt(sale.sale.number);
        QVERIFY(!open());
        t->till->voidSale(sale.sale.number, QStringLiteral("mistake"), {}, t->till.get(), {}); // nobody saw that it is void
        t->close();
        t->open();
        QVERIFY(open());
        QVERIFY(open()->sale.type == SaleType::Void);
        QCOMPARE(open()->sale.refersTo, sale.sale.number);
        const CommittedSale next = sell(yerba, 1); // the one that nobody has seen goes on being unseen
        t->till->closeReceipt(next.sale.number);
        QVERIFY(open());
        QCOMPARE(open()->sale.refersTo, sale.sale.number);
    }

    void aFullDiskIsGivenTheRoomThatWasKeptForIt()
    {
        const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100);
        feed({yerba}, 0);
        const QString reserve = t->dir.filePath(QStringLiteral("reserve"));
        t->stores->reserve = std::make_unique<DiskReserve>(reserve, 100'000);
        QVERIFY(t->stores->reserve->hold());
        QSignalSpy used(t->till.get(), &Till::reserveUsed);
        Sql &sql = t->stores->database->sql();
        const auto pages = [&sql](const QString &most) { return sql.scalar(QStringLiteral("PRAGMA max_page_count = ") + most).ok(); };
        QVERIFY(pages(sql.scalar(QStringLiteral("PRAGMA page_count"))->toString()));
        std::optional<Error> refused;
        int sold = 0;
        while (!refused && sold < 1000)
            t->till->complete(t->sale(yerba, 1), t->till.get(), [&](const Result<CommittedSale> &result) { result ? void(++sold) : void(refused = result.error()); });
        QVERIFY(refused);
        QVERIFY2(refused->message.contains(QLatin1String("full")), qPrintable(refused->message));
        QCOMPARE(used.size(), 1); // it was given the room, and only when that did not help was the sale refused
        QVERIFY(!QFile::exists(reserve));
        QCOMPARE(t->stores->journal->outbox()->lastSeq, 1 + sold); // nothing recorded is lost, nothing half
        QVERIFY(pages(QStringLiteral("1000000"))); // somebody made space
        sell(yerba, 1);
        QCOMPARE(used.size(), 1);
        QVERIFY(t->stores->reserve->isHeld()); // for the next time
    }

    void aSnapshotArchivesWhatItDoesNotName()
    {
        feed({TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100), TillFixture::product(QStringLiteral("Z"), QStringLiteral("Zapallo"), 100)}, 0);
        Changes snapshot;
        snapshot.items = {{1, TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100)}};
        snapshot.cursor = 1;
        QVERIFY(t->stores->feed->apply(snapshot, QStringLiteral("hub"), true).ok());
        QVERIFY(t->stores->feed->finishSnapshot().ok());
        QVERIFY(!catalogue().product(QStringLiteral("Y"))->archived);
        QVERIFY(catalogue().product(QStringLiteral("Z"))->archived);
    }

    void lowStockIsListed()
    {
        Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 100);
        yerba.minimum = Quantity::units(12);
        feed({yerba, TillFixture::level(QStringLiteral("Y"), 13, 1, 0)}, 0);
        QCOMPARE(catalogue().lowCount(), 0);
        sell(yerba, 2);
        QCOMPARE(catalogue().lowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Till)
#include "tst_Till.moc"
