// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Product.h"
#include <QTest>
#include <functional>

using namespace mostrador;

namespace {

Product sound()
{
    Product product;
    product.sku = QStringLiteral("2000031");
    product.name = QStringLiteral("Queso cremoso");
    product.gtins = {*Gtin::parse(QStringLiteral("7791234567898"))};
    product.category = QStringLiteral("Lácteos");
    product.unit = Unit::Kilogram;
    product.price = UnitPrice(1234567, 4, Currency::ars());
    product.tax = TaxRate::fromBasisPoints(2100);
    product.minimum = Quantity::units(3);
    product.favourite = 2;
    product.version = 4;
    return product;
}

const QList<ProductField> everyField{ProductField::Name, ProductField::Gtins, ProductField::Category, ProductField::Unit, ProductField::Price,
                                     ProductField::Tax, ProductField::Minimum, ProductField::Archived, ProductField::Favourite};

} // namespace

class tst_Product : public QObject {
    Q_OBJECT

    using Change = std::function<void(Product &)>;

private Q_SLOTS:
    void wordsGoThereAndBack()
    {
        for (const Unit unit : {Unit::Piece, Unit::Kilogram, Unit::Litre, Unit::Metre})
            QCOMPARE(unitFromWire(toWire(unit)), std::optional(unit));
        for (const ProductField field : everyField)
            QCOMPARE(productFieldFromWire(toWire(field)), std::optional(field));
        QVERIFY(!unitFromWire(QStringLiteral("Piece")) && !unitFromWire(QString()) && !productFieldFromWire(QStringLiteral("sku")));
    }

    void rules_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("stands");
        const auto row = [](const char *name, bool stands, const Change &change) { QTest::newRow(name) << change << stands; };
        row("as it is", true, [](Product &) {});
        row("no sku", false, [](Product &p) { p.sku.clear(); });
        row("sku of 40", true, [](Product &p) { p.sku = QString(40, QLatin1Char('x')); });
        row("sku of 41", false, [](Product &p) { p.sku = QString(41, QLatin1Char('x')); });
        row("sku with a space inside", true, [](Product &p) { p.sku = QStringLiteral("a b"); });
        row("sku with a space before", false, [](Product &p) { p.sku = QStringLiteral(" a"); });
        row("sku with a tab after", false, [](Product &p) { p.sku = QStringLiteral("a\t"); });
        row("no name", false, [](Product &p) { p.name.clear(); });
        row("name of spaces", false, [](Product &p) { p.name = QStringLiteral("   "); });
        row("name of 120", true, [](Product &p) { p.name = QString(120, QLatin1Char('x')); });
        row("name of 121", false, [](Product &p) { p.name = QString(121, QLatin1Char('x')); });
        row("category of 80", true, [](Product &p) { p.category = QString(80, QLatin1Char('x')); });
        row("category of 81", false, [](Product &p) { p.category = QString(81, QLatin1Char('x')); }); // no decoder would take it
        row("20 barcodes", true, [](Product &p) { p.gtins = QList<Gtin>(20, p.gtins.first()); });
        row("21 barcodes", false, [](Product &p) { p.gtins = QList<Gtin>(21, p.gtins.first()); });
        row("favourite 1000", true, [](Product &p) { p.favourite = 1000; });
        row("favourite 1001", false, [](Product &p) { p.favourite = 1001; });
        row("favourite -1", false, [](Product &p) { p.favourite = -1; });
        row("price 0", true, [](Product &p) { p.price = UnitPrice(0, 2, Currency::ars()); });
        row("price below 0", false, [](Product &p) { p.price = UnitPrice(-1, 2, Currency::ars()); });
        row("no currency", false, [](Product &p) { p.price = UnitPrice(1, 2, Currency()); });
        row("tax 100 %", true, [](Product &p) { p.tax = TaxRate::fromBasisPoints(10000); });
        row("tax over 100 %", false, [](Product &p) { p.tax = TaxRate::fromBasisPoints(10001); });
        row("tax below 0", false, [](Product &p) { p.tax = TaxRate::fromBasisPoints(-1); });
        row("minimum below 0", false, [](Product &p) { p.minimum = Quantity::fromMilli(-1); });
    }

    void rules()
    {
        QFETCH(Change, change);
        QFETCH(bool, stands);
        Product product = sound();
        change(product);
        const auto checked = checkProduct(product);
        QCOMPARE(checked.ok(), stands);
        QVERIFY(stands || (checked.error().code == Error::Code::Invalid && !checked.error().message.isEmpty()));
    }

    void noEditWritesACardsNumber()
    {
        const QString card = QStringLiteral("4111 1111 1111 1111");
        Product product = sound();
        product.name = card;
        QVERIFY(checkProduct(product).ok()); // what is there already can be read
        QVERIFY(checkWritten({product.sku, 3, {ProductField::Price}, product}).ok());
        const auto refused = checkWritten({product.sku, 3, {ProductField::Name}, product});
        QVERIFY(!refused.ok() && refused.error().code == Error::Code::Invalid && refused.error().message.contains(QStringLiteral("card")));
        product = sound();
        product.category = QStringLiteral("de ") + card;
        QVERIFY(!checkWritten({product.sku, 3, {ProductField::Category}, product}).ok());
        product = sound();
        product.price = *UnitPrice::fromWire(QStringLiteral("4111111111111111.00"), Currency::ars());
        QVERIFY(!checkWritten({product.sku, 3, {ProductField::Price}, product}).ok());
        product = sound();
        QVERIFY(!checkWritten({QStringLiteral("4111111111111111"), 0, {ProductField::Name}, product}).ok());
        QVERIFY(checkWritten({QStringLiteral("4111111111111111"), 1, {ProductField::Name}, product}).ok()); // it has that code already
        QVERIFY(checkWritten({QStringLiteral("7791234567898"), 0, {ProductField::Name, ProductField::Category}, product}).ok());
    }

    void anEditNamesWhatDiffers_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QList<ProductField>>("fields");
        const auto row = [](const char *name, const QList<ProductField> &fields, const Change &change) { QTest::newRow(name) << change << fields; };
        row("nothing", {}, [](Product &) {});
        row("the same price in other digits", {}, [](Product &p) { p.price = UnitPrice(12345670, 5, Currency::ars()); });
        row("name", {ProductField::Name}, [](Product &p) { p.name += QLatin1Char('!'); });
        row("gtins", {ProductField::Gtins}, [](Product &p) { p.gtins.clear(); });
        row("category", {ProductField::Category}, [](Product &p) { p.category.clear(); });
        row("unit", {ProductField::Unit}, [](Product &p) { p.unit = Unit::Piece; });
        row("price", {ProductField::Price}, [](Product &p) { p.price = UnitPrice(1, 2, Currency::ars()); });
        row("tax and minimum", {ProductField::Tax, ProductField::Minimum}, [](Product &p) { p.tax = TaxRate(); p.minimum = Quantity(); });
        row("archived", {ProductField::Archived}, [](Product &p) { p.archived = true; });
        row("favourite", {ProductField::Favourite}, [](Product &p) { p.favourite = 0; });
        row("version only", {}, [](Product &p) { p.version = 99; });
    }

    void anEditNamesWhatDiffers()
    {
        QFETCH(Change, change);
        QFETCH(QList<ProductField>, fields);
        const Product before = sound();
        Product after = before;
        change(after);
        const ProductEdit edit = editBetween(before, after);
        QCOMPARE(edit.sku, before.sku);
        QCOMPARE(edit.baseVersion, before.version);
        QCOMPARE(edit.fields, fields);
        Product applied = applyEdit(before, edit);
        QCOMPARE(applied.version, before.version); // the hub gives it
        applied.version = after.version;
        QCOMPARE(applied, after);
    }

    void onlyTheFieldsThatAreNamedAreSet()
    {
        Product other = sound();
        other.name = QStringLiteral("Otro");
        other.category = QStringLiteral("Otra");
        const Product applied = applyEdit(sound(), ProductEdit{sound().sku, 4, {ProductField::Name}, other});
        QCOMPARE(applied.name, QStringLiteral("Otro"));
        QCOMPARE(applied.category, sound().category);
    }
};

QTEST_GUILESS_MAIN(tst_Product)
#include "tst_Product.moc"
