// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Sql.h"
#include "models/services/CatalogService.h"
#include "models/services/Catalogue.h"
#include "tests/support/TillFixture.h"

using namespace mostrador;

class tst_CheckoutService : public QObject {
    Q_OBJECT

    std::unique_ptr<TillFixture> t;
    const Product m_yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 485000);

    CheckoutService &checkout() { return *t->stores->checkout; }
    Sql &sql() { return t->stores->database->sql(); }

    /// All that a sale changes, as text: equal before and after means that nothing is left.
    QString everything()
    {
        QString all;
        for (const char *table : {"journal", "sale", "payment", "movement", "stock", "series", "external_reference", "open_cart"}) {
            const auto read = sql().each(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)), {}, [&](const QSqlQuery &row) {
                for (int column = 0; row.value(column).isValid(); ++column)
                    all += row.value(column).toString() + QLatin1Char('|');
                all += QLatin1Char('\n');
            });
            [&] { QVERIFY(read.ok()); }();
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TillFixture>();
        t->open();
        QVERIFY(t->stores->catalog->create(m_yerba).ok());
    }

    void allOfASaleOrNothing_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"journal", "sale", "payment", "movement", "stock", "series", "external_reference"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }

    void allOfASaleOrNothing()
    {
        QFETCH(QString, table);
        QVERIFY(checkout().complete(t->sale(m_yerba, 1)).ok()); // so that series and stock have their rows
        QVERIFY(t->stores->sales->keepCart("an open cart").ok());
        Sale sale = t->sale(m_yerba, 2);
        sale.externalReference = QStringLiteral("536365");
        const QString before = everything();
        QVERIFY(sql().run(QStringLiteral("CREATE TRIGGER fails_i BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'disk full'); END").arg(table)).ok());
        if (table != QLatin1String("journal"))
            QVERIFY(sql().run(QStringLiteral("CREATE TRIGGER fails_u BEFORE UPDATE ON %1 BEGIN SELECT RAISE(ABORT, 'disk full'); END").arg(table)).ok());
        const auto refused = checkout().complete(sale);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, Error::Code::Storage);
        QCOMPARE(everything(), before);
        QVERIFY(sql().run(QStringLiteral("DROP TRIGGER fails_i")).ok());
        QVERIFY(sql().run(QStringLiteral("DROP TRIGGER IF EXISTS fails_u")).ok());
        const auto committed = checkout().complete(sale);
        QVERIFY2(committed.ok(), committed.ok() ? "" : qPrintable(committed.error().detail));
        QCOMPARE(committed->sale.number, QStringLiteral("0001-00000002")); // no gap
        QVERIFY(t->stores->sales->openCart()->isEmpty());
    }

    void anotherCurrencyThanTheTillsIsRefused()
    {
        Product foreign = m_yerba;
        foreign.price = UnitPrice::fromMoney(Money(100, *Currency::fromCode(QStringLiteral("UYU"))));
        Cart cart(foreign.price.currency());
        QVERIFY(cart.add(foreign, Quantity::units(1)).ok());
        const auto sale = cart.toSale({Payment{Tender::Cash, cart.total(), cart.total(), Money::zero(cart.currency())}}, Platform::Till, t->clock.nowUtc());
        QVERIFY(sale.ok());
        const QString before = everything();
        const auto refused = checkout().complete(*sale);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QCOMPARE(everything(), before);
    }

    void aCartThatCannotBeEmptiedHoldsTheSale()
    {
        QVERIFY(t->stores->sales->keepCart("an open cart").ok());
        const QString before = everything();
        QVERIFY(sql().run(QStringLiteral("CREATE TRIGGER fails BEFORE DELETE ON open_cart BEGIN SELECT RAISE(ABORT, 'disk full'); END")).ok());
        QVERIFY(!checkout().complete(t->sale(m_yerba, 1)).ok());
        QCOMPARE(everything(), before);
    }

    void whoeverReportsCommitsHearsOfEachOne()
    {
        QStringList told;
        t->stores->afterCommit = [&told](const EntryId &id, const QByteArray &hash) { told.append(id.toString() + QLatin1Char(' ') + QString::fromLatin1(hash.toHex())); };
        const auto sell = [this] {
            bool done = false;
            t->till->complete(t->sale(m_yerba, 1), t->till.get(), [&done](const Result<CommittedSale> &result) { done = result.ok(); });
            return done;
        };
        QVERIFY(sell());
        // The movement comes after the entry: the entry was written, and rolled back. The next sale has its number again.
        QVERIFY(sql().run(QStringLiteral("CREATE TRIGGER fails BEFORE INSERT ON movement BEGIN SELECT RAISE(ABORT, 'disk full'); END")).ok());
        QVERIFY(!sell());
        QVERIFY(sql().run(QStringLiteral("DROP TRIGGER fails")).ok());
        QVERIFY(sell());
        QCOMPARE(told.size(), 2);
        const auto hash = sql().scalar(QStringLiteral("SELECT lower(hex(hash)) FROM journal ORDER BY seq DESC LIMIT 1"));
        QVERIFY(told.last().endsWith(hash->toString()));
        t->till->openCart(t->till.get(), [](const Result<Cart> &) {}); // reads only
        QCOMPARE(told.size(), 2);
    }

    void onlyWhatIsInTheShelfMovesStock()
    {
        Sale sold = t->sale(m_yerba, 5);
        QVERIFY(checkout().complete(sold).ok());
        const auto stock = [this] { return Catalogue(*t->stores->database).stock(m_yerba.sku).quantity.milli(); };
        const qint64 before = stock();
        Sale back = undoing(t->sale(m_yerba, 2), SaleType::Return);
        back.lines.first().disposition = Disposition::Damaged;
        QVERIFY(checkout().complete(back).ok());
        QCOMPARE(stock(), before);
        back.lines.first().disposition = Disposition::Stock;
        QVERIFY(checkout().complete(back).ok());
        QCOMPARE(stock(), before + 2000);
        Cart cart(Currency::ars());
        QVERIFY(cart.addOpen(QStringLiteral("Arreglo"), m_yerba.price, m_yerba.tax).ok());
        const Money paid = cart.total();
        const auto open = cart.toSale({Payment{Tender::Debit, paid, paid, Money::zero(Currency::ars())}}, Platform::Till, t->clock.nowUtc());
        QVERIFY(open.ok());
        QVERIFY(checkout().complete(*open).ok());
        QCOMPARE(sql().scalar(QStringLiteral("SELECT count(*) FROM stock WHERE sku = '*'"))->toInt(), 0);
    }

    void unsoundSalesAreRefusedBeforeAnythingIsWritten()
    {
        const QString before = everything();
        Sale sale = t->sale(m_yerba, 1);
        sale.total = Money(1, Currency::ars());
        QCOMPARE(checkout().complete(sale).error().code, Error::Code::Invalid);
        QCOMPARE(checkout().complete(Sale{}).error().code, Error::Code::Invalid);
        QCOMPARE(everything(), before);
    }

    void whatIsRecordedCanBeRead()
    {
        // As long as everything may be: the hub must be able to read it.
        Product longest = TillFixture::product(QString(40, QChar(0x00f1)), QString(120, QChar(0x20ac)), 1);
        Cart cart(Currency::ars());
        for (int i = 0; i < 200; ++i)
            QVERIFY(cart.add(i % 2 ? m_yerba : longest, Quantity::units(1)).ok());
        QList<Payment> payments;
        const Money one(1, Currency::ars());
        for (int i = 1; i < Sale::MostPayments; ++i)
            payments.append(Payment{Tender::Voucher, one, one, Money::zero(Currency::ars())});
        const Money rest = *cart.total().minus(Money(Sale::MostPayments - 1, Currency::ars()));
        payments.append(Payment{Tender::Cash, rest, rest, Money::zero(Currency::ars())});
        auto sale = cart.toSale(payments, Platform::Till, t->clock.nowUtc());
        QVERIFY2(sale.ok(), sale.ok() ? "" : qPrintable(sale.error().message));
        sale->externalReference = QString(80, QLatin1Char('r'));
        const auto committed = checkout().complete(*sale);
        QVERIFY2(committed.ok(), committed.ok() ? "" : qPrintable(committed.error().message));
        QCOMPARE(*checkout().sale(committed->sale.number), committed->sale);
    }

    void aReferenceIsRecordedOnce()
    {
        Sale sale = t->sale(m_yerba, 1);
        sale.externalReference = QStringLiteral("536365");
        QVERIFY(!*SaleStore(*t->stores->database).isReferenceKnown(QStringLiteral("536365")));
        QVERIFY(checkout().complete(sale).ok());
        const QString before = everything();
        const auto again = checkout().complete(sale);
        QCOMPARE(again.error().code, Error::Code::Conflict);
        QVERIFY(again.error().message.contains(QLatin1String("536365")));
        QCOMPARE(everything(), before);
        QVERIFY(*SaleStore(*t->stores->database).isReferenceKnown(QStringLiteral("536365")));
    }

    void aSaleIsUndoneOnce()
    {
        const auto sold = checkout().complete(t->sale(m_yerba, 3));
        QVERIFY(t->stores->sales->keepCart("an open cart").ok());
        const auto undone = checkout().undo(sold->sale.number, SaleType::Return);
        QVERIFY(undone.ok());
        QCOMPARE(undone->sale.type, SaleType::Return);
        QCOMPARE(undone->sale.refersTo, sold->sale.number);
        QCOMPARE(undone->sale.number, QStringLiteral("0001-00000002"));
        QCOMPARE(undone->sale.total, sold->sale.total.negated());
        QVERIFY(checkSale(undone->sale).ok());
        QCOMPARE(*t->stores->sales->openCart(), QByteArray("an open cart")); // another customer's
        QCOMPARE(Catalogue(*t->stores->database).stock(QStringLiteral("Y")).quantity, Quantity());
        const QString before = everything();
        QCOMPARE(checkout().undo(sold->sale.number, SaleType::Void).error().code, Error::Code::Conflict);
        QCOMPARE(checkout().undo(undone->sale.number, SaleType::Void).error().code, Error::Code::NotFound); // what undoes is not undone
        QCOMPARE(checkout().undo(QStringLiteral("0009-00000001"), SaleType::Return).error().code, Error::Code::NotFound);
        QCOMPARE(everything(), before);
    }

    void aCardHasItsMoneyBackBeforeItsSaleIsUndone_data()
    {
        QTest::addColumn<Tender>("tender");
        QTest::addColumn<SaleType>("type");
        for (const Tender tender : {Tender::Debit, Tender::Credit, Tender::Card})
            for (const SaleType type : {SaleType::Void, SaleType::Return})
                QTest::addRow("%s, %s", qPrintable(toWire(tender)), qPrintable(toWire(type))) << tender << type;
    }

    /// Charged by hand, or by a terminal that is away: nobody but who gave it back knows the code of that slip.
    void aCardHasItsMoneyBackBeforeItsSaleIsUndone()
    {
        QFETCH(Tender, tender);
        QFETCH(SaleType, type);
        Sale sale = t->sale(m_yerba, 2);
        sale.payments.first().tender = tender;
        sale.payments.first().reference = QStringLiteral("A1");
        const auto sold = checkout().complete(sale);
        QVERIFY(sold.ok());
        const QString before = everything();
        for (const char *code : {"", "  ", "A1", "4111 1111 1111 1111"}) {
            const auto refused = checkout().undo(sold->sale.number, type, {}, {{}, QLatin1String(code)});
            QVERIFY2(!refused.ok(), code);
            QCOMPARE(refused.error().code, Error::Code::Invalid);
        }
        QCOMPARE(everything(), before);
        const auto undone = checkout().undo(sold->sale.number, type, {}, {{}, QStringLiteral("R1")});
        QVERIFY2(undone.ok(), undone.ok() ? "" : qPrintable(undone.error().message));
        QCOMPARE(undone->sale.payments.first().reference, QStringLiteral("R1"));
        QCOMPARE(checkout().sale(undone->sale.number)->payments, undone->sale.payments);
    }

    void undoingWithASaleIsNoUndoing()
    {
        const auto sold = checkout().complete(t->sale(m_yerba, 3));
        const QString before = everything();
        QCOMPARE(checkout().undo(sold->sale.number, SaleType::Sale).error().code, Error::Code::Invalid);
        QCOMPARE(everything(), before);
    }

    void numbersAreGaplessOverRefusals()
    {
        SeededRandom random(3);
        qint64 number = 0;
        for (int i = 0; i < 60; ++i) {
            Sale sale = t->sale(m_yerba, random.between(1, 5));
            if (random.between(0, 2) == 0) {
                sale.payments.clear();
                QVERIFY(!checkout().complete(sale).ok());
                continue;
            }
            QCOMPARE(checkout().complete(sale)->sale.number, documentNumber(TillId{1}, ++number));
        }
        QVERIFY(!verifyJournal(*t->stores->database, nullptr)->wrong);
    }
};

QTEST_GUILESS_MAIN(tst_CheckoutService)
#include "tst_CheckoutService.moc"
