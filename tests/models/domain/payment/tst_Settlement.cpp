// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Cart.h"
#include "models/domain/RandomSource.h"
#include "models/domain/payment/Settlement.h"
#include <QTest>
#include <limits>

using namespace mostrador;

namespace {

Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

} // namespace

class tst_Settlement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cashGivesChange()
    {
        Settlement settlement(ars(2497550));
        QCOMPARE(settlement.missing(), ars(2497550));
        QVERIFY(settlement.add(Tender::Cash, ars(3000000)).ok());
        QVERIFY(settlement.isSettled());
        QCOMPARE(settlement.change(), ars(502450));
        QCOMPARE(settlement.payments().first(), (Payment{Tender::Cash, ars(2497550), ars(3000000), ars(502450)}));
    }

    void tendersAreMixed()
    {
        Settlement settlement(ars(1000));
        QVERIFY(settlement.add(Tender::Debit, ars(300)).ok());
        QVERIFY(settlement.add(Tender::Qr, ars(200)).ok());
        QCOMPARE(settlement.missing(), ars(500));
        QVERIFY(!settlement.isSettled());
        QVERIFY(settlement.add(Tender::Cash, ars(700)).ok());
        QCOMPARE(settlement.change(), ars(200));
        settlement.removeAt(0); // the card was declined: the cash covers more, less goes back
        QCOMPARE(settlement.payments().size(), 2);
        QCOMPARE(settlement.missing(), ars(100));
        QCOMPARE(settlement.change(), ars(0));
        settlement.removeAt(7);
        settlement.removeAt(-1);
        QCOMPARE(settlement.payments().size(), 2);
    }

    void aBarcodeIsNoCash()
    {
        Settlement settlement(ars(100)); // one peso
        QVERIFY(!settlement.add(Tender::Cash, ars(779038700001600)).ok());
        QVERIFY(!settlement.add(Tender::Cash, ars(1234567000)).ok()); // of eight digits
        QVERIFY(settlement.payments().isEmpty());
        QVERIFY(settlement.add(Tender::Cash, ars(2000000)).ok()); // a note, and change
        QVERIFY(settlement.isSettled());
        Settlement large(ars(1'000'000'000));
        QVERIFY(large.add(Tender::Cash, ars(1'234'567'000)).ok());
    }

    void onlyCashMayBeMore()
    {
        Settlement settlement(ars(2497550));
        for (const Tender tender : {Tender::Debit, Tender::Credit, Tender::Qr, Tender::Transfer, Tender::Account, Tender::Voucher}) {
            const auto added = settlement.add(tender, ars(2497551));
            QCOMPARE(added.error().code, Error::Code::Invalid);
            QVERIFY(added.error().message.startsWith(QLatin1String("Only cash")));
            QVERIFY(settlement.payments().isEmpty());
        }
        QVERIFY(settlement.add(Tender::Debit, ars(2497550)).ok());
        QVERIFY(settlement.isSettled());
    }

    void amountsThatAreNoneAreRefused()
    {
        Settlement settlement(ars(1000));
        QVERIFY(!settlement.add(Tender::Cash, ars(0)).ok());
        QVERIFY(!settlement.add(Tender::Cash, ars(-5)).ok());
        QVERIFY(!settlement.add(Tender::Cash, Money(1000, Currency::clp())).ok());
        QVERIFY(settlement.payments().isEmpty());
        Settlement free(ars(0));
        QVERIFY(free.isSettled());
        QVERIFY(free.add(Tender::Cash, ars(0)).ok());
    }

    void whateverIsPaidAddsUp()
    {
        SeededRandom random(9);
        for (int run = 0; run < 500; ++run) {
            Settlement settlement(ars(random.between(0, 100000)));
            for (int step = 0; step < 8; ++step) {
                if (random.between(0, 4) == 0)
                    settlement.removeAt(int(random.between(0, 3)));
                else
                    static_cast<void>(settlement.add(Tender(random.between(0, 6)), ars(random.between(-10, 60000))));
                qint64 settled = 0;
                qint64 received = 0;
                for (const Payment &payment : settlement.payments()) {
                    QVERIFY(!payment.amount.isNegative() && !payment.change.isNegative());
                    QCOMPARE(payment.received.minor() - payment.amount.minor(), payment.change.minor());
                    QVERIFY(payment.tender == Tender::Cash || payment.change.isZero());
                    settled += payment.amount.minor();
                    received += payment.received.minor();
                }
                QCOMPARE(settlement.total().minor() - settled, settlement.missing().minor());
                QVERIFY(!settlement.missing().isNegative());
                QCOMPARE(received - settled, settlement.change().minor());
            }
        }
    }

    void quickCash_data()
    {
        QTest::addColumn<Money>("total");
        QTest::addColumn<QList<qint64>>("amounts");
        QTest::newRow("of the header") << ars(2497550) << QList<qint64>{2497550, 2500000, 2600000, 3000000};
        QTest::newRow("round already") << ars(1000000) << QList<qint64>{1000000, 2000000, 5000000};
        QTest::newRow("small") << ars(50) << QList<qint64>{50, 100000, 200000, 500000};
        QTest::newRow("nothing") << ars(0) << QList<qint64>{0};
        QTest::newRow("negative") << ars(-100) << QList<qint64>{-100};
        QTest::newRow("no decimals") << Money(12345, Currency::clp()) << QList<qint64>{12345, 13000, 14000, 15000};
        QTest::newRow("three decimals") << Money(12345, Currency::kwd()) << QList<qint64>{12345, 13000, 15000, 20000};
        QTest::newRow("euro") << Money(1234, *Currency::fromCode(u"EUR")) << QList<qint64>{1234, 1300, 1500, 2000};
        QTest::newRow("at the end of numbers") << ars(std::numeric_limits<qint64>::max()) << QList<qint64>{std::numeric_limits<qint64>::max()};
    }

    void quickCash()
    {
        QFETCH(Money, total);
        QFETCH(QList<qint64>, amounts);
        QList<qint64> found;
        for (const Money &money : mostrador::quickCash(total)) {
            QCOMPARE(money.currency(), total.currency());
            found.append(money.minor());
        }
        QCOMPARE(found, amounts);
        QCOMPARE(mostrador::quickCash(total, 1).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Settlement)
#include "tst_Settlement.moc"
