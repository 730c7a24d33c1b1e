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
        for (const Tender tender : {Tender::Debit, Tender::Credit, Tender::Qr, Tender::Transfer, Tender::Account, Tender::Voucher, Tender::Card}) {
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
                    static_cast<void>(settlement.add(Tender(random.between(0, 7)), ars(random.between(-10, 60000))));
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

    void aVoucherPaysOnce()
    {
        Settlement settlement(ars(1000));
        QVERIFY(settlement.add(Tender::Voucher, ars(300), QStringLiteral("V-1")).ok());
        const auto again = settlement.add(Tender::Voucher, ars(300), QStringLiteral("V-1"));
        QVERIFY(!again.ok());
        QVERIFY(again.error().message.startsWith(QLatin1String("This voucher is in this payment")));
        QVERIFY(settlement.add(Tender::Voucher, ars(300), QStringLiteral("V-2")).ok());
        QCOMPARE(settlement.missing(), ars(400));
    }

    void whatPaidStaysWithIt()
    {
        Settlement settlement(ars(1000));
        QVERIFY(settlement.add(Tender::Cash, ars(100)).ok());
        QVERIFY(settlement.add(Tender::Debit, ars(300), QStringLiteral("204815 VISA 1111"), QStringLiteral("attempt-1")).ok());
        settlement.removeAt(0); // the rest is settled again
        QCOMPARE(settlement.payments().size(), 1);
        QCOMPARE(settlement.payments().first().reference, QStringLiteral("204815 VISA 1111"));
        QCOMPARE(settlement.attempts(), QStringList{QStringLiteral("attempt-1")});
    }

    void referencesAreChecked()
    {
        QCOMPARE(checkedReference(Tender::Voucher, QStringLiteral("  vale-7 ")).value(), QStringLiteral("VALE-7"));
        QCOMPARE(checkedReference(Tender::Card, QStringLiteral(" a1b2 ")).value(), QStringLiteral("a1b2"));
        QVERIFY(!checkedReference(Tender::Voucher, QStringLiteral("  ")).ok());
        QVERIFY(!checkedReference(Tender::Card, QString()).ok());
        QVERIFY(checkedReference(Tender::Transfer, QString()).ok());
        QVERIFY(!checkedReference(Tender::Card, QString(41, QLatin1Char('x'))).ok());
        for (const Tender tender : {Tender::Card, Tender::Voucher, Tender::Transfer})
            QVERIFY(!checkedReference(tender, QStringLiteral("4111 1111 1111 1111")).ok());
        QCOMPARE(checkedCustomerName(QStringLiteral(" Ana  Pérez ")).value(), QStringLiteral("Ana Pérez"));
        QVERIFY(!checkedCustomerName(QStringLiteral("4111111111111111")).ok());
        QVERIFY(!checkedCustomerName(QString()).ok());
        QVERIFY(!checkedCustomerName(QString(121, QLatin1Char('x'))).ok());
    }
};

QTEST_GUILESS_MAIN(tst_Settlement)
#include "tst_Settlement.moc"
