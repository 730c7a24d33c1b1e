// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/CatalogStore.h"
#include "tests/support/StoreFixture.h"

using namespace mostrador;

class tst_CatalogStore : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> t;
    std::unique_ptr<CatalogStore> m_products;

    void put(const Product &product, qint64 ownHw = 1, qint64 snapshot = 0)
    {
        t->inTransaction([&] { return m_products->putFromHub(product, 1, ownHw, snapshot); });
    }

    QStringList found(const QString &text)
    {
        QStringList skus;
        const auto rows = m_products->search(text, 50);
        [&] { QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().detail)); }();
        for (const ProductRow &row : *rows)
            skus.append(row.product.sku);
        return skus;
    }

    QStringList listed(const ProductFilter &filter)
    {
        QStringList skus;
        const auto rows = m_products->rows(filter, 0, 100);
        [&] { QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().detail)); }();
        for (const ProductRow &row : *rows)
            skus.append(row.product.sku);
        [&] { QCOMPARE(*m_products->count(filter), int(skus.size())); }();
        return skus;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<StoreFixture>();
        m_products = std::make_unique<CatalogStore>(*t->database);
        Product cafe = StoreFixture::product(QStringLiteral("CAF-1"), QStringLiteral("Café molido ñandú 500 g"), 735000);
        cafe.gtins = {*Gtin::parse(QStringLiteral("7790387000016")), *Gtin::parse(QStringLiteral("012345000065"))};
        cafe.category = QStringLiteral("Almacén");
        put(cafe);
        Product sugar = StoreFixture::product(QStringLiteral("AZU"), QStringLiteral("Azúcar \"OR\" común 1 kg"), 100);
        sugar.category = QStringLiteral("Almacén");
        sugar.favourite = 2;
        put(sugar);
        Product soda = StoreFixture::product(QStringLiteral("SODA"), QStringLiteral("Soda NOT 2.25 l"), 0);
        soda.price = UnitPrice(5001, 4, Currency::ars());
        soda.favourite = 1;
        put(soda);
    }

    void aProductReadsBackAsItWas()
    {
        Product whole = StoreFixture::product(QStringLiteral("W"), QStringLiteral("Queso"), 1);
        whole.gtins = {*Gtin::parse(QStringLiteral("7791234567898")), *Gtin::parse(QStringLiteral("77912343"))};
        whole.category = QStringLiteral("Lácteos");
        whole.unit = Unit::Kilogram;
        whole.price = UnitPrice(9007199254740993, 6, Currency::ars());
        whole.minimum = Quantity::fromMilli(1500);
        whole.favourite = 9;
        whole.version = 42;
        put(whole);
        QCOMPARE(**m_products->product(QStringLiteral("W")), whole);
        QVERIFY(!*m_products->product(QStringLiteral("w"))); // case is kept
        QCOMPARE((*m_products->row(QStringLiteral("W")))->product, whole);
        QVERIFY(!(*m_products->row(QStringLiteral("W")))->stock.isKnown);
    }

    void searchingByWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("skus");
        const auto row = [](const char *text, const QStringList &skus) { QTest::newRow(text) << QString::fromUtf8(text) << skus; };
        const QStringList cafe{QStringLiteral("CAF-1")};
        const QStringList sugar{QStringLiteral("AZU")};
        const QStringList soda{QStringLiteral("SODA")};
        row("café", cafe);
        row("CAFE", cafe);
        row("caf", cafe);
        row("moli caf", cafe);
        row("nandu", cafe);
        row("ñandú", cafe);
        row("n\u0303andu\u0301", cafe); // the same, typed as letter and accent
        row("afé", {});
        row("azucar comun", sugar);
        row("azucar cafe", {});
        row("  azu  ", sugar);
        row("CAF-1", cafe);
        row("SOD", soda);
        row("2.25", soda);
        row("", {});
        row("   ", {});
    }

    void searchingByWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, skus);
        QCOMPARE(found(text), skus);
        if (!text.trimmed().isEmpty()) {
            ProductFilter filter;
            filter.text = text;
            QCOMPARE(listed(filter), skus);
        }
    }

    void textIsNeverSyntax_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"\"", "\"\"", "'", "*", "-", "--", "^", "(", ")", "OR", "AND", "NOT", "NEAR(", "cafe OR azucar", "cafe NOT azucar", "cafe*", "\"cafe\" OR \"azucar\"",
                                 "name:cafe", "-cafe", "'; DROP TABLE product; --", "%", "_", "\\", "?", "\xf0\x9f\x98\x80", "{cafe}", "+", ":", "a\"b*c"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void textIsNeverSyntax()
    {
        QFETCH(QString, text);
        const auto rows = m_products->search(text, 50);
        QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().detail));
        for (const ProductRow &row : *rows) { // words joined by AND: OR would find two
            if (text.contains(QLatin1String("azucar")))
                QVERIFY(false);
            QVERIFY(!row.product.sku.isEmpty());
        }
        ProductFilter filter;
        filter.text = text;
        QVERIFY(m_products->rows(filter, 0, 10).ok() && m_products->count(filter).ok());
        QCOMPARE(t->scalar(QStringLiteral("SELECT count(*) FROM product")).toInt(), 3);
    }

    void wordsOfTheLanguageOfSearchAreWords()
    {
        QCOMPARE(found(QStringLiteral("OR")), QStringList{QStringLiteral("AZU")});
        QCOMPARE(found(QStringLiteral("NOT")), QStringList{QStringLiteral("SODA")});
        const QString pasted = QString(QStringLiteral("cafe ")).repeated(20'000);
        QVERIFY(m_products->search(pasted, 10).ok());
        QVERIFY(m_products->search(QString(200'000, QLatin1Char('a')), 10).ok());
    }

    void aNameThatChangesIsFoundByTheNewWordsOnly()
    {
        put(StoreFixture::product(QStringLiteral("SODA"), QStringLiteral("Agua"), 100, 2));
        QCOMPARE(found(QStringLiteral("agua")), QStringList{QStringLiteral("SODA")});
        QCOMPARE(found(QStringLiteral("not 2")), QStringList());
        t->run(QStringLiteral("INSERT INTO product_text (product_text) VALUES ('integrity-check')")); // fails when the words are out of step
    }

    void codes()
    {
        const auto skuOf = [this](const char *code) {
            const auto product = *m_products->byCode(QString::fromLatin1(code));
            return product ? product->sku : QString();
        };
        QCOMPARE(skuOf("7790387000016"), QStringLiteral("CAF-1"));
        QCOMPARE(skuOf("07790387000016"), QStringLiteral("CAF-1"));
        QCOMPARE(skuOf("012345000065"), QStringLiteral("CAF-1"));
        QCOMPARE(skuOf("0012345000065"), QStringLiteral("CAF-1"));
        QCOMPARE(skuOf("CAF-1"), QStringLiteral("CAF-1"));
        QCOMPARE(skuOf("7790387000017"), QString());
        QCOMPARE(skuOf(""), QString());
        QCOMPARE(skuOf("' OR 1=1 --"), QString());
        QCOMPARE(found(QStringLiteral("77903")), QStringList{QStringLiteral("CAF-1")});
        QCOMPARE(found(QStringLiteral("12345")), QStringList{QStringLiteral("CAF-1")}); // without the zero before it
        QCOMPARE(*m_products->ownerOf(*Gtin::parse(QStringLiteral("7790387000016"))), std::optional<Sku>(QStringLiteral("CAF-1")));
        Product gone = **m_products->product(QStringLiteral("CAF-1"));
        gone.archived = true;
        put(gone);
        QCOMPARE(skuOf("7790387000016"), QString());
        QVERIFY(!*m_products->ownerOf(*Gtin::parse(QStringLiteral("7790387000016"))));
    }

    void filtersAndOrders()
    {
        ProductFilter filter;
        QCOMPARE(listed(filter), (QStringList{QStringLiteral("AZU"), QStringLiteral("CAF-1"), QStringLiteral("SODA")}));
        filter.descending = true;
        QCOMPARE(listed(filter), (QStringList{QStringLiteral("SODA"), QStringLiteral("CAF-1"), QStringLiteral("AZU")}));
        filter = {};
        filter.order = ProductFilter::Order::Price; // 0,5001 · 1,00 · 7350,00
        QCOMPARE(listed(filter), (QStringList{QStringLiteral("SODA"), QStringLiteral("AZU"), QStringLiteral("CAF-1")}));
        filter = {};
        filter.category = QStringLiteral("Almacén");
        QCOMPARE(listed(filter), (QStringList{QStringLiteral("AZU"), QStringLiteral("CAF-1")}));
        filter = {};
        filter.archived = true;
        QCOMPARE(listed(filter), QStringList());
        QCOMPARE(*m_products->categories(), QStringList{QStringLiteral("Almacén")});
        QCOMPARE(m_products->favourites()->first().sku, QStringLiteral("SODA"));
        QCOMPARE(m_products->favourites()->size(), 2);
    }

    void anOwnEditStaysUntilTheHubHoldsIt()
    {
        const Product before = **m_products->product(QStringLiteral("AZU"));
        Product after = before;
        after.price = UnitPrice::fromMoney(Money(200, Currency::ars()));
        const ProductEdit edit = editBetween(before, after);
        const EntryId id = t->append(EntryType::ProductEdited, encode(edit));
        t->inTransaction([&] { return m_products->edit(edit, id, encode(edit)); });
        QCOMPARE((*m_products->product(QStringLiteral("AZU")))->price, after.price);
        put(before, id.seq - 1);
        QCOMPARE((*m_products->product(QStringLiteral("AZU")))->price, after.price);
        put(before, id.seq); // the hub has it, and kept the old price
        QCOMPARE((*m_products->product(QStringLiteral("AZU")))->price, before.price);
        QCOMPARE(t->scalar(QStringLiteral("SELECT count(*) FROM pending_edit")).toInt(), 0);
        QCOMPARE(t->scalar(QStringLiteral("SELECT count(*) FROM product_below")).toInt(), 0);
    }

    void anOlderVersionIsNotTaken()
    {
        put(StoreFixture::product(QStringLiteral("V"), QStringLiteral("Nuevo"), 200, 5), 1, 3);
        put(StoreFixture::product(QStringLiteral("V"), QStringLiteral("Viejo"), 100, 4), 1, 3);
        QCOMPARE((*m_products->product(QStringLiteral("V")))->name, QStringLiteral("Nuevo"));
        put(StoreFixture::product(QStringLiteral("V"), QStringLiteral("Otro"), 100, 5), 1, 3); // the same version says it again
        QCOMPARE((*m_products->product(QStringLiteral("V")))->name, QStringLiteral("Otro"));
        put(StoreFixture::product(QStringLiteral("V"), QStringLiteral("Viejo"), 100, 4), 1, 4); // a snapshot: of a hub that was restored
        QCOMPARE((*m_products->product(QStringLiteral("V")))->name, QStringLiteral("Viejo"));
    }

    void whatASnapshotDoesNotNameIsArchived()
    {
        Product mine = StoreFixture::product(QStringLiteral("MINE"), QStringLiteral("Propio"), 100, 0);
        const ProductEdit edit = [&] { ProductEdit e = editBetween(Product{}, mine); e.sku = mine.sku; return e; }();
        const EntryId id = t->append(EntryType::ProductEdited, encode(edit));
        t->inTransaction([&] { return m_products->edit(edit, id, encode(edit)); });
        put(**m_products->product(QStringLiteral("AZU")), 1, 1);
        t->inTransaction([&] { return m_products->archiveUnnamed(1); });
        QVERIFY(!(*m_products->product(QStringLiteral("AZU")))->archived);
        QVERIFY(!(*m_products->product(QStringLiteral("MINE")))->archived); // on its way to the hub
        QVERIFY((*m_products->product(QStringLiteral("SODA")))->archived);
    }
};

QTEST_GUILESS_MAIN(tst_CatalogStore)
#include "tst_CatalogStore.moc"
