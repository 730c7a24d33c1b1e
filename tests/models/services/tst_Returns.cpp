// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/returns/ReturnLines.h"
#include "models/domain/returns/ReturnReason.h"
#include "models/services/CatalogService.h"
#include "models/services/PastSales.h"
#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"
#include "tests/support/TillFixture.h"

using namespace mostrador;

/// After the sale, on a real database: returns whole and in part, voids, copies of receipts.
class tst_Returns : public QObject {
    Q_OBJECT

    std::unique_ptr<TillFixture> t;
    std::unique_ptr<PastSales> m_past;
    const Product m_yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba mate"), 485000);
    const Product m_milk = TillFixture::product(QStringLiteral("L"), QStringLiteral("Leche"), 139000);

    CheckoutService &checkout() { return *t->stores->checkout; }
    Sql &sql() { return t->stores->database->sql(); }
    qint64 stock(const Product &product) { return Catalogue(*t->stores->database).stock(product.sku).quantity.milli(); }
    qint64 entries() { return sql().scalar(QStringLiteral("SELECT count(*) FROM journal"))->toLongLong(); }
    SaleFile file(const QString &number) { return *m_past->file(number); }

    Sale back(const SaleFile &file, const QList<ReturnPick> &picks)
    {
        const auto lines = linesBack(file.document.sale, file.returned(), picks);
        auto document = documentOf(SaleType::Return, file.document.sale, lines.ok() ? *lines : QList<SaleLine>(), ReturnReason::Unwanted);
        [&] { QVERIFY(document.ok()); }();
        document->payments = refundsAsPaid(file.document.sale, file.returned(), document->total.negated());
        document->at = t->clock.nowUtc();
        return *document;
    }

    QString sell(qint64 units, const QString &customer = {})
    {
        Sale sale = t->sale(m_yerba, units);
        sale.customerName = customer;
        return checkout().complete(sale)->sale.number;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TillFixture>();
        t->open();
        QVERIFY(t->stores->catalog->create(m_yerba).ok());
        QVERIFY(t->stores->catalog->create(m_milk).ok());
        m_past = std::make_unique<PastSales>(*t->stores->database);
    }

    void partByPartUntilNothingIsLeft()
    {
        const QString number = sell(3);
        QVERIFY(t->stores->sales->keepCart("an open cart").ok());
        const auto first = checkout().giveBack(back(file(number), {{0, Quantity::units(1), Disposition::Stock}}));
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().message));
        QCOMPARE(first->sale.refersTo, number);
        QCOMPARE(stock(m_yerba), -2000);
        QVERIFY(file(number).returned().state() == Undone::Part);
        QVERIFY(m_past->page({}, {}, 10).last().undone == Undone::Part);
        QVERIFY(checkout().giveBack(back(file(number), {{0, Quantity::units(2), Disposition::Damaged}})).ok());
        QCOMPARE(stock(m_yerba), -2000); // what is damaged is not for sale
        QVERIFY(m_past->page({}, {}, 10).last().undone == Undone::Whole);
        QCOMPARE(file(number).later.size(), 2);
        QCOMPARE(*t->stores->sales->openCart(), QByteArray("an open cart"));
    }

    /// Two people at two screens, or one who pressed twice: the second is refused where it would be written.
    void theCapHoldsWhereItIsWritten()
    {
        const QString number = sell(3);
        const Sale twice = back(file(number), {{0, Quantity::units(2), Disposition::Stock}});
        QVERIFY(checkout().giveBack(twice).ok());
        const qint64 before = entries();
        const auto refused = checkout().giveBack(twice);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().code == Error::Code::Conflict);
        QVERIFY2(refused.error().message.contains(QLatin1String("Yerba mate")), qPrintable(refused.error().message));
        Sale exchange = twice;
        exchange.type = SaleType::Exchange;
        exchange.status = SaleStatus::Completed;
        QVERIFY(checkout().complete(exchange).error().code == Error::Code::Conflict);
        QVERIFY(checkout().undo(number, SaleType::Void).error().code == Error::Code::Conflict);
        QCOMPARE(entries(), before);
        QCOMPARE(stock(m_yerba), -1000);
    }

    void aVoidTakesItAllBackWithAReason()
    {
        const QString number = sell(3);
        const auto voided = checkout().undo(number, SaleType::Void, ReturnReason::Mistake);
        QVERIFY(voided.ok());
        QCOMPARE(voided->sale.reason, ReturnReason::Mistake);
        QCOMPARE(stock(m_yerba), 0);
        QVERIFY(m_past->page({}, {}, 10).last().undone == Undone::Voided);
        QVERIFY(!checkout().giveBack(undoing(file(number).document.sale, SaleType::Return)).ok());
        QVERIFY(!checkout().undo(number, SaleType::Void).ok());
        QVERIFY(!linesBack(file(number).document.sale, file(number).returned(), {{0, Quantity::units(1), Disposition::Stock}}).ok());
    }

    void moneyAndStockAddUpOverRandomReturns()
    {
        SeededRandom random(11);
        qint64 milli = 0;
        qint64 minor = 0;
        for (int i = 0; i < 40; ++i) {
            const qint64 units = random.between(1, 6);
            const QString number = sell(units);
            milli -= units * 1000;
            minor += units * 485000;
            for (int tries = int(random.between(0, 4)); tries > 0; --tries) {
                const qint64 wanted = random.between(1, 6);
                const SaleFile now = file(number);
                const bool fits = Quantity::units(wanted) <= now.returned().left(0);
                const auto lines = linesBack(now.document.sale, now.returned(), {{0, Quantity::units(wanted), Disposition::Stock}});
                QCOMPARE(lines.ok(), fits);
                if (!fits)
                    continue;
                QVERIFY(checkout().giveBack(back(now, {{0, Quantity::units(wanted), Disposition::Stock}})).ok());
                milli += wanted * 1000;
                minor -= wanted * 485000;
            }
        }
        QCOMPARE(stock(m_yerba), milli);
        QCOMPARE(sql().scalar(QStringLiteral("SELECT sum(total_minor) FROM sale"))->toLongLong(), minor);
        QCOMPARE(sql().scalar(QStringLiteral("SELECT sum(amount_minor) FROM payment"))->toLongLong(), minor);
        QVERIFY(!verifyJournal(*t->stores->database, nullptr)->wrong);
    }

    void aCopyIsAnEntry()
    {
        const QString number = sell(1);
        const auto first = t->stores->reprints->reprint(number);
        QVERIFY(first.ok());
        QCOMPARE(first->copy, 1);
        QCOMPARE(first->document.sale.number, number);
        QCOMPARE(t->stores->reprints->reprint(number)->copy, 2);
        QByteArray payload;
        QVERIFY(sql()
                    .each(QStringLiteral("SELECT payload FROM journal WHERE type = 'receipt.reprinted' ORDER BY seq DESC LIMIT 1"), {},
                          [&payload](const QSqlQuery &row) { payload = row.value(0).toByteArray(); })
                    .ok());
        QCOMPARE(decodeReceiptReprinted(payload)->number, number);
        QCOMPARE(decodeReceiptReprinted(payload)->copy, 2);
        const qint64 before = entries();
        QVERIFY(t->stores->reprints->reprint(QStringLiteral("0001-00000099")).error().code == Error::Code::NotFound);
        QCOMPARE(entries(), before);
    }

    void withoutAReceiptTheLowestPriceCounts()
    {
        QCOMPARE(m_past->priceWithoutReceipt(m_yerba, t->clock.nowUtc()), m_yerba.price);
        Cart cart(Currency::ars());
        QVERIFY(cart.add(m_yerba, Quantity::units(2)).ok());
        QVERIFY(cart.discountCart({1000, {}, QStringLiteral("10 %")}).ok());
        const Money total = cart.total();
        const auto sale = cart.toSale({Payment{Tender::Cash, total, total, Money::zero(Currency::ars())}}, Platform::Till, t->clock.nowUtc());
        const QString cheap = checkout().complete(*sale)->sale.number;
        sell(1);
        QCOMPARE(m_past->priceWithoutReceipt(m_yerba, t->clock.nowUtc()), UnitPrice::fromMoney(Money(436500, Currency::ars())));
        QCOMPARE(m_past->priceWithoutReceipt(m_yerba, t->clock.nowUtc().addDays(91)), m_yerba.price); // too long ago
        QVERIFY(checkout().undo(cheap, SaleType::Void).ok());
        QCOMPARE(m_past->priceWithoutReceipt(m_yerba, t->clock.nowUtc()), m_yerba.price); // nobody paid that in the end
    }

    void isFoundByAllThatAPersonKnows()
    {
        const QString ana = sell(1, QStringLiteral("Ana Gómez Núñez"));
        const QString other = sell(2);
        checkout().complete(t->sale(m_milk, 1)).ok();
        const MoneyText text;
        const QDate today = t->clock.nowUtc().toLocalTime().date();
        const auto found = [&](const QString &words) {
            QStringList numbers;
            for (const PastSale &sale : m_past->page(m_past->searchFor(words, today, text, Currency::ars()), {}, 10))
                numbers.append(sale.number);
            return numbers;
        };
        QCOMPARE(found({}).size(), 3);
        QCOMPARE(found(QStringLiteral("hoy")).size(), 3);
        QCOMPARE(found(QStringLiteral("ayer")).size(), 0);
        QCOMPARE(found(today.toString(QStringLiteral("dd/MM"))).size(), 3);
        QCOMPARE(found(QStringLiteral("hoy yerba")), (QStringList{other, ana}));
        QCOMPARE(found(QStringLiteral("ayer yerba")), QStringList());
        QCOMPARE(found(QStringLiteral("yerb")), (QStringList{other, ana}));
        QCOMPARE(found(QStringLiteral("Y")), (QStringList{other, ana}));
        QCOMPARE(found(QStringLiteral("9.700,00")), QStringList{other});
        QCOMPARE(found(QStringLiteral("9700")), QStringList{other});
        QCOMPARE(found(QStringLiteral("2")), QStringList{other});
        QCOMPARE(found(QStringLiteral("0001-00000001")), QStringList{ana});
        QCOMPARE(found(QStringLiteral("000100000001")), QStringList{ana});
        QCOMPARE(found(QStringLiteral("nunez an")), QStringList{ana});
        QCOMPARE(found(QStringLiteral("gómez pérez")), QStringList());
        QCOMPARE(found(QStringLiteral("zzz")), QStringList());
        QVERIFY(checkout().undo(other, SaleType::Return).ok());
        QCOMPARE(found(QStringLiteral("9700")).size(), 2); // the return of it, too
        QCOMPARE(*m_past->numberOf(QStringLiteral("000100000002")), other);
        QVERIFY(!m_past->numberOf(QStringLiteral("0001-00000009")));
    }
};

QTEST_GUILESS_MAIN(tst_Returns)
#include "tst_Returns.moc"
