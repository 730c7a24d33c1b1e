// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/JournalStore.h"
#include "tests/hub/HubFixture.h"

using namespace mostrador;

/// Edits that come to the hub itself.
class tst_CatalogueDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<HubFixture>();
        hub->open();
        desk = std::make_unique<CatalogueDesk>(*hub->books);
    }
    void cleanup()
    {
        QCOMPARE(hub->differences(), QStringList());
        const auto verified = verifyJournal(hub->books->database(), &hub->books->verifier());
        QVERIFY2(verified.ok() && !verified->wrong, verified.ok() ? qPrintable(verified->reason) : "");
        desk.reset();
        hub.reset();
    }

    void loads_an_empty_hub_once();
    void load_refuses_what_does_not_fit();
    void creates_and_edits_from_a_version();
    void an_edit_that_changes_nothing_writes_nothing();
    void a_barcode_has_one_product();
    void counts_from_a_revision();
    void a_count_needs_product_and_shop();
    void edits_of_tills_and_of_the_desk_meet();
    void what_cannot_be_read_is_the_hubs_damage();

private:
    std::unique_ptr<HubFixture> hub;
    std::unique_ptr<CatalogueDesk> desk;
    const Product yerba = testProduct(QStringLiteral("YM1"), 485'000);
};

void tst_CatalogueDesk::loads_an_empty_hub_once()
{
    const Product milk = testProduct(QStringLiteral("LE1"), 139'000, QStringLiteral("Leche"));
    const auto report = desk->load({{yerba, Quantity::units(17)}, {milk, {}}}, QStringLiteral("Almacén San Telmo"));
    QVERIFY(report.ok());
    QCOMPARE(report->applied, 3);
    QCOMPARE(hub->stock(yerba.sku), 17'000);
    QCOMPARE(hub->books->reader().goods().products(0, 10)->items.size(), 2);
    QCOMPARE(hub->books->registry().stores()->first().name, QStringLiteral("Almacén San Telmo"));
    QCOMPARE(desk->load({{milk, {}}}, {}).error().code, Error::Code::Conflict);
}

void tst_CatalogueDesk::load_refuses_what_does_not_fit()
{
    Product nameless = yerba;
    nameless.name.clear();
    QCOMPARE(desk->load({{nameless, {}}}, QStringLiteral("X")).error().code, Error::Code::Invalid);
    Product chilean = yerba;
    chilean.price = UnitPrice(990, 0, Currency::clp());
    QCOMPARE(desk->load({{chilean, {}}}, QStringLiteral("X")).error().code, Error::Code::Invalid);
    Product card = yerba;
    card.name = QStringLiteral("4111 1111 1111 1111"); // what looks like a card's number is written nowhere
    QCOMPARE(desk->load({{card, {}}}, QStringLiteral("X")).error().code, Error::Code::Invalid);
    QCOMPARE(desk->put(card, 0).error().code, Error::Code::Invalid);
    QVERIFY(hub->books->registry().stores()->isEmpty());
}

void tst_CatalogueDesk::creates_and_edits_from_a_version()
{
    const auto made = desk->put(yerba, 0);
    QVERIFY(made.ok());
    QCOMPARE(made->product.version, 1);
    Product dearer = made->product;
    dearer.price = UnitPrice::fromMoney(Money(500'000, Currency::ars()));
    const auto edited = desk->put(dearer, 1);
    QCOMPARE(edited->product.version, 2);
    QCOMPARE(edited->report.applied, 1);
    QCOMPARE(desk->put(dearer, 1).error().code, Error::Code::Conflict);
    QCOMPARE(desk->put(yerba, 0).error().code, Error::Code::Conflict);
    QCOMPARE(hub->books->reader().goods().product(yerba.sku)->value().price.value(), 500'000);
    const auto entry = hub->books->store().entry({TillId{0}, 1, 3}); // an entry like any other, in the hub's own lane
    QVERIFY(entry.ok() && *entry);
    QCOMPARE((*entry)->entry.type, EntryType::ProductEdited);
    QCOMPARE(decodeProductEdit((*entry)->entry.payload)->fields, QList<ProductField>{ProductField::Price});
}

void tst_CatalogueDesk::an_edit_that_changes_nothing_writes_nothing()
{
    QVERIFY(desk->put(yerba, 0).ok());
    const qint64 hw = hub->laneAt(TillId{0}).hw;
    const auto same = desk->put(yerba, 1);
    QCOMPARE(same->product.version, 1);
    QCOMPARE(same->report.commitNo, 0);
    QCOMPARE(hub->laneAt(TillId{0}).hw, hw);
}

void tst_CatalogueDesk::a_barcode_has_one_product()
{
    Product milk = testProduct(QStringLiteral("LE1"), 139'000, QStringLiteral("Leche"));
    milk.gtins = {*Gtin::parse(QStringLiteral("7790742000118"))};
    Product copy = milk;
    copy.sku = QStringLiteral("LE2");
    QVERIFY(desk->put(milk, 0).ok());
    const auto refused = desk->put(copy, 0);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QVERIFY(refused.error().message.contains(QLatin1String("LE1")));
    QVERIFY(!*hub->books->reader().goods().product(copy.sku));
}

void tst_CatalogueDesk::counts_from_a_revision()
{
    QVERIFY(desk->load({{yerba, Quantity::units(17)}}, QStringLiteral("Centro")).ok());
    const qint64 revision = hub->books->reader().goods().stockOf(yerba.sku)->first().revision;
    const auto counted = desk->count(yerba.sku, StoreId{1}, Quantity::units(15), StockReason::Correction, QStringLiteral("dos rotas"), revision);
    QVERIFY(counted.ok());
    QCOMPARE(counted->level.quantity, Quantity::units(15));
    QVERIFY(counted->level.revision > revision);
    QCOMPARE(desk->count(yerba.sku, StoreId{1}, Quantity::units(9), StockReason::Correction, {}, revision).error().code, Error::Code::Conflict);
    QCOMPARE(hub->stock(yerba.sku), 15'000);
    QVERIFY(desk->count(yerba.sku, StoreId{1}, Quantity::units(9), StockReason::Correction, {}, -1).ok());
}

void tst_CatalogueDesk::a_count_needs_product_and_shop()
{
    QVERIFY(desk->load({{yerba, Quantity::units(17)}}, QStringLiteral("Centro")).ok());
    QCOMPARE(desk->count(QStringLiteral("none"), StoreId{1}, {}, StockReason::Correction, {}, -1).error().code, Error::Code::NotFound);
    QCOMPARE(desk->count(yerba.sku, StoreId{8}, {}, StockReason::Correction, {}, -1).error().code, Error::Code::NotFound);
}

void tst_CatalogueDesk::edits_of_tills_and_of_the_desk_meet()
{
    QVERIFY(desk->put(yerba, 0).ok());
    TestLane lane = hub->lane(hub->key);
    Product dearer = yerba;
    dearer.price = UnitPrice::fromMoney(Money(500'000, Currency::ars()));
    QVERIFY(desk->put(dearer, 1).ok());
    Product cheaper = yerba;
    cheaper.price = UnitPrice::fromMoney(Money(400'000, Currency::ars()));
    hub->apply({lane.start(), lane.edited({yerba.sku, 1, {ProductField::Price}, cheaper})}); // offline, from the version before
    QCOMPARE(hub->books->reader().goods().product(yerba.sku)->value().price.value(), 500'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM conflict")), 1);
}

/// Not an edit that is wrong, nor a question.
void tst_CatalogueDesk::what_cannot_be_read_is_the_hubs_damage()
{
    QVERIFY(desk->load({{yerba, {}}}, QStringLiteral("X")).ok());
    Sql &sql = hub->books->database().sql();
    const auto kept = sql.scalar(QStringLiteral("SELECT product FROM product WHERE sku = ?"), {yerba.sku});
    QVERIFY(sql.run(QStringLiteral("UPDATE product SET product = '{}' WHERE sku = ?"), {yerba.sku}).ok());
    QCOMPARE(hub->books->reader().goods().product(yerba.sku).error().code, Error::Code::Damaged);
    QVERIFY(sql.run(QStringLiteral("UPDATE product SET product = ? WHERE sku = ?"), {*kept, yerba.sku}).ok());
    QVERIFY(hub->books->reader().goods().product(yerba.sku)->has_value());
}

QTEST_GUILESS_MAIN(tst_CatalogueDesk)
#include "tst_CatalogueDesk.moc"
