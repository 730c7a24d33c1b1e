// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SaleStore.h"
#include "tests/support/StoreFixture.h"

using namespace mostrador;

class tst_SaleStore : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> t;
    std::unique_ptr<SaleStore> m_sales;

    Sale keep(Sale sale)
    {
        t->inTransaction([&]() -> Result<void> {
            sale.number = documentNumber(TillId{7}, *m_sales->nextNumber(TillId{7}));
            const auto entry = t->journal->append(EntryType::ofSale(sale.type), encode(sale));
            return entry ? m_sales->add(sale, entry->id) : entry.error();
        });
        return sale;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<StoreFixture>();
        m_sales = std::make_unique<SaleStore>(*t->database);
    }

    void numbersAreGapless()
    {
        t->inTransaction([&]() -> Result<void> {
            [&] { QCOMPARE(*m_sales->nextNumber(TillId{7}), 1); QCOMPARE(*m_sales->nextNumber(TillId{7}), 2); QCOMPARE(*m_sales->nextNumber(TillId{8}), 1); }();
            return {};
        });
        {
            Transaction transaction(*t->database);
            QCOMPARE(*m_sales->nextNumber(TillId{7}), 3);
        } // rolled back: the number was never given
        t->inTransaction([&]() -> Result<void> {
            [&] { QCOMPARE(*m_sales->nextNumber(TillId{7}), 3); }();
            return {};
        });
    }

    void aSaleReadsBackFromItsEntry()
    {
        const Sale sale = keep(t->sale({{QStringLiteral("A"), 100}, {QStringLiteral("B"), 250}}, {{Tender::Debit, 200}, {Tender::Cash, 150}}));
        QCOMPARE(**m_sales->sale(sale.number), sale);
        QVERIFY(!*m_sales->sale(QStringLiteral("0007-00000099")));
        QVERIFY(!*m_sales->sale(QString()));
        t->clock.advance(1000);
        const Sale later = keep(t->sale({{QStringLiteral("A"), 100}}, {{Tender::Cash, 100}}));
        QCOMPARE(m_sales->newest(10)->size(), 2);
        QCOMPARE(m_sales->newest(1)->first(), later);
        QCOMPARE(t->scalar(QStringLiteral("SELECT sum(amount_minor) FROM payment")).toLongLong(), 450);
    }

    void aNumberIsGivenOnce()
    {
        Sale sale = keep(t->sale({{QStringLiteral("A"), 100}}, {{Tender::Cash, 100}}));
        const EntryId other = t->append();
        Transaction transaction(*t->database);
        QVERIFY(!m_sales->add(sale, other).ok());
    }

    void whatIsUndoneIsKnown()
    {
        const Sale sale = keep(t->sale({{QStringLiteral("A"), 100}}, {{Tender::Cash, 100}}));
        QVERIFY(!*m_sales->isUndone(sale.number));
        QVERIFY(!*m_sales->isUndone(QString()));
        keep(undoing(sale, SaleType::Return));
        QVERIFY(*m_sales->isUndone(sale.number));
    }

    void referencesAreKnownOnce()
    {
        const EntryId id = t->append();
        QVERIFY(!*m_sales->isReferenceKnown(QStringLiteral("536365")));
        t->inTransaction([&] { return m_sales->addReference(QStringLiteral("536365"), id); });
        QVERIFY(*m_sales->isReferenceKnown(QStringLiteral("536365")));
        Transaction transaction(*t->database);
        QVERIFY(!m_sales->addReference(QStringLiteral("536365"), id).ok());
    }

    void theCartIsOneOrNone()
    {
        QVERIFY(m_sales->openCart()->isEmpty());
        QVERIFY(m_sales->keepCart("one").ok() && m_sales->keepCart("two").ok());
        QCOMPARE(*m_sales->openCart(), QByteArray("two"));
        QVERIFY(m_sales->keepCart({}).ok());
        QVERIFY(m_sales->openCart()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SaleStore)
#include "tst_SaleStore.moc"
