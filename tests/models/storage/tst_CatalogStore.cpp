// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/CatalogStore.h"
#include "models/storage/StockStore.h"
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

    void stock(const char *sku, int units, int revision)
    {
        t->inTransaction([&] { return StockStore(*t->database).putFromHub(StockLevel{QString::fromLatin1(sku), StoreId{3}, Quantity::units(units), revision, 0, t->clock.nowUtc()}, 1, 0); });
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

    void favouritesAreFoundByTheirOwnIndex()
    {
        QStringList plan;
        const auto read = t->database->sql().each(QStringLiteral("EXPLAIN QUERY PLAN ") + CatalogStore::favouritesSql(), {}, [&plan](const QSqlQuery &row) {
            plan.append(row.value(3).toString());
        });
        QVERIFY(read.ok());
        QVERIFY2(plan.first().contains(QLatin1String("product_favourite")), qPrintable(plan.join(QLatin1Char('\n'))));
    }

    void belowTheMinimumOrBelowZeroIsLow()
    {
        ProductFilter low;
        low.lowOnly = true;
        low.order = ProductFilter::Order::Stock;
        QCOMPARE(listed(low), QStringList());
        Product cafe = **m_products->product(QStringLiteral("CAF-1"));
        cafe.minimum = Quantity::units(5);
        put(cafe);
        stock("CAF-1", 4, 1);
        stock("AZU", -1, 1); // without a minimum
        stock("SODA", 0, 1);
        stock("LATE", 1, 1); // its product comes later
        QCOMPARE(listed(low), (QStringList{QStringLiteral("AZU"), QStringLiteral("CAF-1")}));
        QVERIFY((*m_products->row(QStringLiteral("AZU")))->isLow() && !(*m_products->row(QStringLiteral("SODA")))->isLow());
        Product late = StoreFixture::product(QStringLiteral("LATE"), QStringLiteral("Tardío"), 100);
        late.minimum = Quantity::units(2);
        put(late);
        QCOMPARE(*m_products->lowSkus(), (QSet<Sku>{QStringLiteral("AZU"), QStringLiteral("CAF-1"), QStringLiteral("LATE")}));
        ProductFilter negative;
        negative.negativeOnly = true;
        QCOMPARE(listed(negative), QStringList{QStringLiteral("AZU")});
        stock("CAF-1", 5, 2);
        stock("AZU", 0, 2);
        late.archived = true;
        put(late);
        QCOMPARE(listed(low), QStringList());
        QVERIFY(m_products->lowSkus()->isEmpty());
        ProductFilter byStock;
        byStock.order = ProductFilter::Order::Stock;
        byStock.category = QStringLiteral("Almacén");
        QCOMPARE(listed(byStock), (QStringList{QStringLiteral("AZU"), QStringLiteral("CAF-1")}));
        t->run(QStringLiteral("DELETE FROM stock WHERE sku = 'CAF-1'"));
        QCOMPARE(listed(byStock), (QStringList{QStringLiteral("CAF-1"), QStringLiteral("AZU")})); // not known comes first
    }

    void categoriesAreThoseOfWhatIsSold()
    {
        Product cafe = **m_products->product(QStringLiteral("CAF-1"));
        cafe.category = QStringLiteral("Desayuno");
        put(cafe);
        QCOMPARE(*m_products->categories(), (QStringList{QStringLiteral("Almacén"), QStringLiteral("Desayuno")}));
        ProductFilter breakfast;
        breakfast.category = cafe.category;
        QCOMPARE(listed(breakfast), QStringList{QStringLiteral("CAF-1")});
        cafe.archived = true;
        put(cafe);
        QCOMPARE(*m_products->categories(), QStringList{QStringLiteral("Almacén")});
        QCOMPARE(listed(breakfast), QStringList());
        breakfast.archived = true;
        QCOMPARE(listed(breakfast), QStringList{QStringLiteral("CAF-1")});
    }

    void aSearchThatFindsTooManyHasAnEnd()
    {
        t->inTransaction([&]() -> Result<void> {
            for (int i = 0; i < CatalogStore::MostFound + 20; ++i)
                if (const auto done = m_products->putFromHub(StoreFixture::product(QString::number(1'000'000 + i), QStringLiteral("Yerba %1").arg(i), 100), 1, 1, 0); !done)
                    return done;
            return {};
        });
        ProductFilter filter;
        QCOMPARE(*m_products->count(filter), CatalogStore::MostFound + 23);
        for (const char *text : {"yerba", "1", "1001019"}) {
            filter.text = QString::fromLatin1(text);
            const int all = filter.text.size() == 7 ? 1 : CatalogStore::MostFound;
            QCOMPARE(*m_products->count(filter), all);
            QCOMPARE(int(m_products->rows(filter, 0, 2 * all)->size()), all);
            QCOMPARE(int(m_products->rows(filter, all - 1, 50)->size()), 1);
            QCOMPARE(int(m_products->search(filter.text, 50)->size()), qMin(all, 50));
        }
    }

    void theFreeNumberIsOfThisTill()
    {
        QCOMPARE(*m_products->freeSku(), QStringLiteral("7-1"));
        for (const char *sku : {"9", "7-9", "7-10", "7-x", "70-44", "7-99-1", "6-500", "7-"})
            put(StoreFixture::product(QString::fromLatin1(sku), QString::fromLatin1(sku), 100));
        QCOMPARE(*m_products->freeSku(), QStringLiteral("7-11"));
        Product gone = **m_products->product(QStringLiteral("7-10"));
        gone.archived = true;
        put(gone);
        QCOMPARE(*m_products->freeSku(), QStringLiteral("7-11"));
    }

    void whatIsArchivedHidesNothing_data()
    {
        QTest::addColumn<bool>("archived"); ///< the many, among which one is looked for
        QTest::newRow("archived ones") << true;
        QTest::newRow("others that begin so") << false;
    }

    void whatIsArchivedHidesNothing()
    {
        QFETCH(bool, archived);
        t->inTransaction([&]() -> Result<void> {
            for (int i = 0; i < 220; ++i) {
                Product many = StoreFixture::product(QStringLiteral("PAN-%1").arg(i), QStringLiteral("Panera %1").arg(i), 100);
                many.archived = archived;
                if (const auto done = m_products->putFromHub(many, 1, 1, 0); !done)
                    return done;
            }
            return {};
        });
        put(StoreFixture::product(QStringLiteral("ZZ-1"), QStringLiteral("Pan"), 100));
        put(StoreFixture::product(QStringLiteral("PAN-999"), QStringLiteral("Miga"), 100));
        const auto found = *m_products->search(QStringLiteral("pan"), 8);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().product.sku, QStringLiteral("ZZ-1"));
        QCOMPARE(int(found.size()), archived ? 1 : 8);
        ProductFilter filter;
        filter.text = QStringLiteral("PAN"); // as a name and as a SKU
        QCOMPARE(*m_products->count(filter), archived ? 2 : 222);
        const auto bySku = *m_products->search(QStringLiteral("PAN-999"), 8);
        QCOMPARE(int(bySku.size()), 1);
        QCOMPARE(bySku.first().product.name, QStringLiteral("Miga"));
    }

    void anArchivedProductOwnsNoBarcode()
    {
        const Gtin code = *Gtin::parse(QStringLiteral("7790387000016"));
        Product old = **m_products->product(QStringLiteral("CAF-1"));
        old.archived = true;
        put(old);
        QCOMPARE(**m_products->product(QStringLiteral("CAF-1")), old); // it says still which ones it had
        Product heir = StoreFixture::product(QStringLiteral("NEW"), QStringLiteral("Café nuevo"), 100);
        heir.gtins = {code};
        put(heir);
        put(old); // the feed says it again: it takes nothing from the living
        QCOMPARE(*m_products->ownerOf(code), std::optional<Sku>(QStringLiteral("NEW")));
        QCOMPARE((*m_products->byCode(code.normalised()))->sku, QStringLiteral("NEW"));
        heir.gtins.clear();
        put(heir);
        QVERIFY(!*m_products->ownerOf(code));
        old.archived = false;
        put(old);
        QCOMPARE(*m_products->ownerOf(code), std::optional<Sku>(QStringLiteral("CAF-1")));
        t->inTransaction([&] { return m_products->archiveUnnamed(1); });
        QVERIFY(!*m_products->ownerOf(code));
    }

    void anOwnClaimThatTheHubRefusesLeavesTheBarcodeWhereItWas()
    {
        const Gtin code = *Gtin::parse(QStringLiteral("7790387000016"));
        Product mine = StoreFixture::product(QStringLiteral("MINE"), QStringLiteral("Propio"), 100, 0);
        mine.gtins = {code};
        const ProductEdit edit = [&] { ProductEdit e = editBetween(Product{}, mine); e.sku = mine.sku; return e; }();
        const EntryId id = t->append(EntryType::ProductEdited, encode(edit));
        t->inTransaction([&] { return m_products->edit(edit, id, encode(edit)); });
        QCOMPARE(*m_products->ownerOf(code), std::optional<Sku>(QStringLiteral("CAF-1"))); // the hub knows that one
        mine.gtins.clear();
        put(mine, id.seq);
        QCOMPARE(*m_products->ownerOf(code), std::optional<Sku>(QStringLiteral("CAF-1")));
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
