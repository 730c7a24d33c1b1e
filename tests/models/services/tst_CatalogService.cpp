// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CatalogService.h"
#include "models/services/Catalogue.h"
#include "tests/support/TillFixture.h"

using namespace mostrador;

class tst_CatalogService : public QObject {
    Q_OBJECT

    std::unique_ptr<TillFixture> t;

    CatalogService &catalog() { return *t->stores->catalog; }
    std::optional<Product> product(const QString &sku) { return Catalogue(*t->stores->database).product(sku); }
    qint64 entries() { return t->stores->journal->outbox()->lastSeq; }

    static Product yerba()
    {
        Product product = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba mate"), 485000, 0);
        product.gtins = {*Gtin::parse(QStringLiteral("7791234567898"))};
        product.category = QStringLiteral("Almacén");
        product.minimum = Quantity::units(4);
        return product;
    }

private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TillFixture>();
        t->open();
    }

    void aNewProductIsAnEntryAndIsShown()
    {
        Product seen = yerba();
        seen.version = 9; // the hub gives it, nobody else
        QVERIFY(catalog().create(seen).ok());
        QCOMPARE(*product(QStringLiteral("Y")), yerba());
        QCOMPARE(entries(), 2);
        QCOMPARE(Catalogue(*t->stores->database).byCode(QStringLiteral("7791234567898"))->sku, QStringLiteral("Y"));
    }

    void whatIsTakenIsNamed()
    {
        QVERIFY(catalog().create(yerba()).ok());
        const auto sku = catalog().create(yerba());
        QCOMPARE(sku.error().code, Error::Code::Conflict);
        QVERIFY(sku.error().message.contains(QLatin1String("Yerba mate")));
        Product other = yerba();
        other.sku = QStringLiteral("Z");
        const auto code = catalog().create(other);
        QCOMPARE(code.error().code, Error::Code::Conflict);
        QVERIFY(code.error().message.contains(QLatin1String("7791234567898")) && code.error().message.contains(QLatin1Char('Y')));
        other.gtins.clear();
        QVERIFY(catalog().create(other).ok());
        Product takes = *product(QStringLiteral("Z"));
        takes.gtins = yerba().gtins;
        QCOMPARE(catalog().edit(editBetween(*product(QStringLiteral("Z")), takes)).error().code, Error::Code::Conflict);
        QCOMPARE(entries(), 3);
    }

    void noCardsNumberIsWritten()
    {
        Product card = yerba();
        card.name = QStringLiteral("4111 1111 1111 1111");
        QCOMPARE(catalog().create(card).error().code, Error::Code::Invalid);
        QVERIFY(catalog().create(yerba()).ok());
        QCOMPARE(catalog().edit(editBetween(*product(QStringLiteral("Y")), card)).error().code, Error::Code::Invalid);
        card = yerba();
        card.category = QStringLiteral("4111111111111111");
        QCOMPARE(catalog().edit(editBetween(*product(QStringLiteral("Y")), card)).error().code, Error::Code::Invalid);
        QCOMPARE(*product(QStringLiteral("Y")), yerba());
        QCOMPARE(entries(), 2);
    }

    void unsoundProductsAreRefused()
    {
        Product wrong = yerba();
        wrong.category = QString(81, QLatin1Char('x'));
        QCOMPARE(catalog().create(wrong).error().code, Error::Code::Invalid);
        QVERIFY(catalog().create(yerba()).ok());
        Product after = yerba();
        after.name.clear();
        QCOMPARE(catalog().edit(editBetween(yerba(), after)).error().code, Error::Code::Invalid);
        QCOMPARE(product(QStringLiteral("Y"))->name, QStringLiteral("Yerba mate"));
        QCOMPARE(entries(), 2);
    }

    void anEditCarriesWhereItStarted()
    {
        Product known = yerba();
        known.version = 5;
        Changes changes;
        changes.cursor = 1;
        changes.ownHw = 1;
        changes.items = {{1, known}};
        QVERIFY(t->stores->feed->apply(changes, QStringLiteral("hub")).ok());
        Product after = known;
        after.price = UnitPrice::fromMoney(Money(490000, Currency::ars()));
        QVERIFY(catalog().edit(editBetween(known, after)).ok());
        QCOMPARE(product(QStringLiteral("Y"))->price, after.price);
        QCOMPARE(product(QStringLiteral("Y"))->version, 5);
        QCOMPARE(entries(), 2);
        QVERIFY(catalog().edit(editBetween(after, after)).ok()); // nothing differs, nothing is written
        QCOMPARE(entries(), 2);
        QCOMPARE(catalog().edit(ProductEdit{QStringLiteral("none"), 1, {ProductField::Name}, after}).error().code, Error::Code::NotFound);
    }

    void whatThePersonSawMayBeOlder()
    {
        QVERIFY(catalog().create(yerba()).ok());
        Product first = yerba();
        first.name = QStringLiteral("Yerba suave");
        Product second = yerba();
        second.price = UnitPrice::fromMoney(Money(1, Currency::ars()));
        QVERIFY(catalog().edit(editBetween(yerba(), first)).ok());
        QVERIFY(catalog().edit(editBetween(yerba(), second)).ok()); // another field: both stand
        QCOMPARE(product(QStringLiteral("Y"))->name, first.name);
        QCOMPARE(product(QStringLiteral("Y"))->price, second.price);
    }
};

QTEST_GUILESS_MAIN(tst_CatalogService)
#include "tst_CatalogService.moc"
