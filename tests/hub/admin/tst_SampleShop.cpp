// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/SampleShop.h"
#include "tests/hub/HubFixture.h"
#include <QSet>

using namespace mostrador;

/// The catalogue that ships, and the made-up ones.
class tst_SampleShop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_ships_is_sound();
    void favourites_are_in_order();
    void some_run_low_soon_and_none_is_short();
    void it_loads();
    void a_broken_line_is_named_data();
    void a_broken_line_is_named();
    void made_up_products_follow_from_the_seed();
};

void tst_SampleShop::what_ships_is_sound()
{
    const auto products = SampleShop::shipped();
    QVERIFY2(products.ok(), products.ok() ? "" : qPrintable(products.error().message));
    QVERIFY(products->size() >= 190 && products->size() <= 230);
    QSet<QString> skus;
    QSet<QString> names;
    QSet<Gtin> gtins;
    QSet<QString> categories;
    int weighed = 0;
    for (const CatalogueDesk::Stocked &stocked : *products) {
        const Product &product = stocked.product;
        QVERIFY2(!skus.contains(product.sku), qPrintable(product.sku));
        QVERIFY2(!names.contains(product.name), qPrintable(product.name));
        skus.insert(product.sku);
        names.insert(product.name);
        categories.insert(product.category);
        for (const Gtin &gtin : product.gtins) { // read by Gtin::parse: its check digit is right
            QVERIFY2(!gtins.contains(gtin), qPrintable(gtin.shortest()));
            QVERIFY2(gtin.shortest().startsWith(QLatin1String("779")) && gtin.shortest().size() == 13, qPrintable(gtin.shortest()));
            gtins.insert(gtin);
        }
        QVERIFY2(QList<int>({0, 1050, 2100, 2700}).contains(product.tax.basisPoints()), qPrintable(product.name));
        QVERIFY2(product.price.value() >= 30'000 && product.price.value() <= 3'000'000, qPrintable(product.name)); // $ 300 to $ 30.000
        QVERIFY2(product.isWeighed() == product.name.endsWith(QLatin1String("por kg")), qPrintable(product.name));
        QVERIFY2(product.isWeighed() || (product.minimum.isWhole() && stocked.opening.isWhole()), qPrintable(product.name));
        weighed += product.isWeighed() ? 1 : 0;
    }
    QVERIFY(gtins.size() > 150);
    QVERIFY(weighed >= 15);
    QVERIFY(categories.size() >= 10);
}

void tst_SampleShop::favourites_are_in_order()
{
    const auto products = SampleShop::shipped();
    QSet<int> places;
    for (const CatalogueDesk::Stocked &stocked : *products)
        if (stocked.product.favourite > 0)
            places.insert(stocked.product.favourite);
    QVERIFY(places.size() >= 16 && places.size() <= 20);
    for (int place = 1; place <= places.size(); ++place)
        QVERIFY2(places.contains(place), qPrintable(QString::number(place)));
}

void tst_SampleShop::some_run_low_soon_and_none_is_short()
{
    const auto products = SampleShop::shipped();
    int near = 0;
    for (const CatalogueDesk::Stocked &stocked : *products) {
        const qint64 above = stocked.opening.milli() - stocked.product.minimum.milli();
        QVERIFY2(above > 0, qPrintable(stocked.product.name));
        QVERIFY2(stocked.product.minimum.milli() > 0, qPrintable(stocked.product.name));
        near += above <= 8'000 ? 1 : 0;
    }
    QVERIFY(near >= 4);
}

void tst_SampleShop::it_loads()
{
    HubFixture hub;
    hub.open();
    const auto products = SampleShop::shipped();
    QVERIFY(CatalogueDesk(*hub.books).load(*products, SampleShop::Name).ok());
    QCOMPARE(hub.books->reader().goods().products(0, 1000)->items.size(), products->size());
    QCOMPARE(hub.number(QStringLiteral("SELECT count(*) FROM conflict")), 0);
    QCOMPARE(hub.quarantined().size(), 0);
    QCOMPARE(hub.differences(), QStringList());
}

void tst_SampleShop::a_broken_line_is_named_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("too few fields") << QByteArray("A;Name;;Cat;piece;1.00;2100;1;1");
    QTest::newRow("check digit") << QByteArray("A;Name;7790387000017;Cat;piece;1.00;2100;1;1;");
    QTest::newRow("unit") << QByteArray("A;Name;;Cat;stone;1.00;2100;1;1;");
    QTest::newRow("price") << QByteArray("A;Name;;Cat;piece;1,00;2100;1;1;");
    QTest::newRow("tax") << QByteArray("A;Name;;Cat;piece;1.00;20000;1;1;");
    QTest::newRow("quantity") << QByteArray("A;Name;;Cat;piece;1.00;2100;many;1;");
    QTest::newRow("name") << QByteArray("A;;;Cat;piece;1.00;2100;1;1;");
}

void tst_SampleShop::a_broken_line_is_named()
{
    QFETCH(QByteArray, line);
    const QByteArray head = "# a comment\nsku;name;gtin;category;unit;price;tax;minimum;opening;favourite\nB;Good;;Cat;kg;1.00;2100;0.500;1;2\n";
    QVERIFY(SampleShop::read(head, Currency::ars()).ok());
    const auto read = SampleShop::read(head + line + '\n', Currency::ars());
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.startsWith(QLatin1String("Line 4: ")), qPrintable(read.error().message));
}

void tst_SampleShop::made_up_products_follow_from_the_seed()
{
    const auto one = SampleShop::madeUp(500, 7, Currency::ars());
    QVERIFY(one.ok());
    QCOMPARE(SampleShop::toJson(*one), SampleShop::toJson(*SampleShop::madeUp(500, 7, Currency::ars())));
    QVERIFY(SampleShop::toJson(*one) != SampleShop::toJson(*SampleShop::madeUp(500, 8, Currency::ars())));
    QSet<Gtin> gtins;
    for (const CatalogueDesk::Stocked &stocked : *one) {
        QVERIFY(checkProduct(stocked.product).ok());
        gtins.insert(stocked.product.gtins.first());
    }
    QCOMPARE(gtins.size(), 500);
    QCOMPARE(SampleShop::madeUp(1, 7, Currency::clp())->first().product.price.scale(), 0);
}

QTEST_GUILESS_MAIN(tst_SampleShop)
#include "tst_SampleShop.moc"
