// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PastSales.h"
#include "models/services/returns/KeptExchange.h"
#include "tests/ui/Promotions.h"
#include "tests/ui/ShopFixture.h"
#include "ui/returns/ReturnDraft.h"
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;

/// What is taken in an exchange that is paid in part costs what was said, as in a sale: also after a mistake, and over a kill.
class tst_HeldExchange final : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::unique_ptr<PastSales> m_past;
    std::unique_ptr<ReturnDraft> m_draft;

    static Money ars(qint64 cents) { return Money(cents, Currency::ars()); }
    qint64 total() const { return m_draft->taken().total().minor(); }
    static Promotion over(Promotion promotion)
    {
        promotion.archived = true;
        promotion.version = 2;
        return promotion;
    }
    void start()
    {
        m_past = std::make_unique<PastSales>(*m_shop->reader);
        m_draft = std::make_unique<ReturnDraft>(*m_shop->base.till, *m_past, m_shop->base.clock, m_shop->pricing.get());
        m_draft->setCatalogue(m_shop->catalogue.get());
        m_draft->openWithoutReceipt(Currency::ars());
        m_draft->setExchange(true);
    }
    void take(int number) const
    {
        CodeReading reading;
        reading.kind = CodeReading::Kind::Product;
        reading.product = ShopFixture::assortment().at(number - 1);
        QVERIFY(m_draft->take(reading, Quantity::units(1)).ok());
    }
    void killAndStart()
    {
        KeptExchange kept;
        kept.currency = Currency::ars();
        kept.taken = m_draft->taken();
        const auto read = KeptExchange::fromText(kept.toText());
        QVERIFY(read.has_value());
        m_draft.reset();
        m_past.reset();
        m_shop->reopen();
        start();
        m_draft->keepPrices(true);
        m_draft->restore(read->taken, {}, {});
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        start();
    }
    void cleanup()
    {
        m_draft.reset();
        m_past.reset();
        m_shop.reset();
    }

    void aMistakeIsTakenOut()
    {
        const Promotion half = promotions::percentOff(QStringLiteral("Todo a mitad"), 5000, {QStringLiteral("P1"), QStringLiteral("P2")});
        m_shop->feed({half});
        take(1);
        m_draft->keepPrices(true);
        m_shop->feed({over(half)});
        QSignalSpy repriced(m_draft.get(), &ReturnDraft::repriced);
        take(2);
        QCOMPARE(total(), 242500 + 298000);
        QVERIFY(m_draft->setTakenInstead(1, {}).ok());
        QCOMPARE(total(), 242500);
        QVERIFY(m_draft->setTakenInstead(0, Quantity::units(2)).ok());
        QCOMPARE(total(), 242500 + 485000);
        killAndStart();
        QCOMPARE(total(), 242500 + 485000);
        QVERIFY(m_draft->setTakenInstead(0, Quantity::units(1)).ok());
        QCOMPARE(total(), 242500);
        QCoreApplication::processEvents();
        QCOMPARE(repriced.size(), 0);
    }

    void whatLosesItsSetIsTold()
    {
        Promotion pair = promotions::takeAndPay(QStringLiteral("2x1"), QStringLiteral("P1"), 2, 1);
        pair.products = {QStringLiteral("P1"), QStringLiteral("P2")};
        m_shop->feed({pair});
        take(1);
        take(2);
        m_draft->keepPrices(true);
        m_shop->feed({over(pair)});
        QCOMPARE(total(), 485000);
        QSignalSpy repriced(m_draft.get(), &ReturnDraft::repriced);
        QVERIFY(m_draft->setTakenInstead(0, {}).ok());
        QCOMPARE(total(), 298000);
        QTRY_COMPARE(repriced.size(), 1);
    }

    void whatIsNotHeldFollowsTheShop()
    {
        const Promotion half = promotions::percentOff(QStringLiteral("Todo a mitad"), 5000, {QStringLiteral("P1")});
        m_shop->feed({half});
        take(1);
        m_draft->keepPrices(true);
        take(2);
        m_draft->keepPrices(false); // what was received was given back
        m_shop->feed({over(half)});
        take(3);
        QCOMPARE(total(), 485000 + 298000 + 372000);
        QVERIFY(!m_draft->taken().said());
    }
};

QTEST_MAIN(tst_HeldExchange)
#include "tst_HeldExchange.moc"
