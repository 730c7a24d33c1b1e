// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Commands.h"
#include "hub/admin/PricingDesk.h"
#include "models/storage/JournalStore.h"
#include "models/wire/EnrolMessages.h"
#include "tests/hub/HubFixture.h"

using namespace mostrador;

/// Promotions and price lists as they come to the hub, from an administrator's file and from tills.
class tst_PricingDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<HubFixture>();
        hub->open();
    }
    void cleanup()
    {
        QCOMPARE(hub->differences(), QStringList());
        const auto verified = verifyJournal(hub->books->database(), &hub->books->verifier());
        QVERIFY2(verified.ok() && !verified->wrong, verified.ok() ? qPrintable(verified->reason) : "");
        hub.reset();
    }

    void aFileOfPromotionsIsTaken();
    void theSameFileChangesNothing();
    void aFileOfPricesIsTaken();
    void jsonIsTaken();
    void whatIsWrongIsNamedAndNothingChanges_data();
    void whatIsWrongIsNamedAndNothingChanges();
    void aLongListIsManyEntries();
    void theFeedTellsEveryTill();
    void aPageOfLongPromotionsIsCut();
    void ofTwoEditsFromOneVersionOneStands();

private:
    CommandAnswer import(const QString &content, ApplyReport *report = nullptr)
    {
        ApplyReport unused;
        return runCommand(*hub->books, {QStringLiteral("promotions"), {QStringLiteral("import")}, {{QStringLiteral("content"), content}}}, report ? *report : unused);
    }
    Promotion promotion(const QString &id) { return hub->books->reader().promotion(id)->value_or(Promotion()); }

    const QString csv = QStringLiteral(
        "\uFEFFid,name,kind,percent,amount,take,pay,from,bundle,products,categories,weekdays,hours,first_day,minimum,stacks,most_uses\r\n"
        "3x2,\"3x2, galletitas\",n_for_m,,,3,2,,,A|B,,1-5|7,18:00-20:30,2026-11-01,5000.5,,2\r\n"
        "ten,10 % socios,percent_off,10.25,,,,,,,Lácteos,,,,,yes,\r\n"
        "combo,Combo,bundle_price,,1500,,,,A*1|B*2,,,,,,,,\r\n"
        "caja,Por caja,quantity_price,,99.90,,,12,,A,,,,,,,\r\n");
    std::unique_ptr<HubFixture> hub;
};

void tst_PricingDesk::aFileOfPromotionsIsTaken()
{
    ApplyReport report;
    const CommandAnswer answer = import(csv, &report);
    QVERIFY2(answer.exit == 0, qPrintable(answer.error));
    QVERIFY2(answer.out.contains(QStringLiteral("2 products that the file names are not known here")) && answer.out.endsWith(QStringLiteral(": A, B\n")),
             qPrintable(answer.out));
    QCOMPARE(report.applied, 4);
    const Promotion three = promotion(QStringLiteral("3x2"));
    QCOMPARE(three.name, QStringLiteral("3x2, galletitas"));
    QCOMPARE(three.products, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(three.weekdays, 0b1011111);
    QCOMPARE(three.untilTime, QTime(20, 30));
    QCOMPARE(three.minimum, Money(500050, Currency::ars()));
    QCOMPARE(three.mostUses, 2);
    QCOMPARE(three.version, 1);
    QCOMPARE(promotion(QStringLiteral("ten")).basisPoints, 1025);
    QVERIFY(promotion(QStringLiteral("ten")).stacks);
    QCOMPARE(promotion(QStringLiteral("combo")).bundle.last(), (BundlePart{QStringLiteral("B"), 2}));
    QCOMPARE(promotion(QStringLiteral("caja")).from, Quantity::units(12));
    const CommandAnswer listed = runCommand(*hub->books, {QStringLiteral("promotions"), {QStringLiteral("list")}, {}}, report);
    QCOMPARE(listed.out.count(QLatin1Char('\n')), 4);
    QVERIFY(listed.out.contains(QLatin1String("promotion 3x2  n_for_m  3x2, galletitas  version 1")));
}

void tst_PricingDesk::theSameFileChangesNothing()
{
    QCOMPARE(import(csv).exit, 0);
    ApplyReport report;
    QVERIFY(import(csv, &report).out.startsWith(QLatin1String("0 promotions, 4 unchanged")));
    QCOMPARE(report.applied, 0);
    QVERIFY(import(QString(csv).replace(QLatin1String("10.25"), QLatin1String("15"))).out.startsWith(QLatin1String("1 promotions, 3 unchanged")));
    QCOMPARE(promotion(QStringLiteral("ten")).version, 2);
}

void tst_PricingDesk::aFileOfPricesIsTaken()
{
    const CommandAnswer answer = import(QStringLiteral(
        "list;sku;price;from;until;list_name;customer_group\nmayorista;A;850,50;;;Mayorista;*\nmayorista;A;800;2026-12-01;2026-12-31;;\nmayorista;B;12.345678;;;;\n"));
    QVERIFY2(answer.exit == 0, qPrintable(answer.error));
    const auto page = hub->books->reader().feed().changesForAll(0, 100);
    QVERIFY(page.ok());
    const auto list = hub->books->reader().priceList(QStringLiteral("mayorista"));
    QCOMPARE((*list)->name, QStringLiteral("Mayorista"));
    QCOMPARE((*list)->customerGroup, PriceList::Everybody);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM list_price")), 2);
}

void tst_PricingDesk::jsonIsTaken()
{
    const CommandAnswer answer = import(QStringLiteral(R"({"promotions":[{"id":"p","name":"Diez","kind":"percent_off","basis_points":1000}],
        "price_lists":[{"id":"W","name":"Mayorista","prices":[{"sku":"A","prices":[{"unit_price":"9.50","currency":"ARS"}]}]}]})"));
    QVERIFY2(answer.exit == 0, qPrintable(answer.error));
    QCOMPARE(promotion(QStringLiteral("p")).basisPoints, 1000);
    QCOMPARE((*hub->books->reader().priceList(QStringLiteral("W")))->version, 1);
}

void tst_PricingDesk::whatIsWrongIsNamedAndNothingChanges_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("words");
    const QString head = QStringLiteral("id,name,kind,percent,weekdays,hours\n");
    QTest::newRow("kind") << head + QStringLiteral("a,Una,percent_off,10,,\nb,Otra,gift,10,,\n") << QStringLiteral("Row 3, column “kind”");
    QTest::newRow("percent") << head + QStringLiteral("a,Una,percent_off,ten,,\n") << QStringLiteral("Row 2, column “percent”");
    QTest::newRow("no percent") << head + QStringLiteral("a,Una,percent_off,,,\n") << QStringLiteral("percentage");
    QTest::newRow("weekdays") << head + QStringLiteral("a,Una,percent_off,10,5-9,\n") << QStringLiteral("weekdays");
    QTest::newRow("hours") << head + QStringLiteral("a,Una,percent_off,10,,noon\n") << QStringLiteral("hours");
    QTest::newRow("head") << QStringLiteral("a,b\n1,2\n") << QStringLiteral("The first row");
    QTest::newRow("price") << QStringLiteral("list,sku,price\nL,A,x\n") << QStringLiteral("Row 2, column “price”");
    QTest::newRow("empty") << QStringLiteral("{}") << QStringLiteral("neither");
    QTest::newRow("currency") << QStringLiteral(R"({"promotions":[{"id":"p","name":"P","kind":"amount_off","unit_price":"1","currency":"USD"}]})")
                              << QStringLiteral("not in ARS");
    QTest::newRow("json") << QStringLiteral(R"({"promotions":[{"id":"p","name":"P","kind":"percent_off"}]})") << QStringLiteral("basis_points");
}

void tst_PricingDesk::whatIsWrongIsNamedAndNothingChanges()
{
    QFETCH(QString, content);
    QFETCH(QString, words);
    const CommandAnswer answer = import(content);
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.error.contains(words), qPrintable(answer.error));
    QVERIFY(hub->books->reader().promotions(0, 10)->items.isEmpty());
}

void tst_PricingDesk::aLongListIsManyEntries()
{
    QString content = QStringLiteral("list,sku,price\n");
    for (int i = 0; i < 1200; ++i)
        content += QStringLiteral("L,P%1,%2\n").arg(i).arg(i + 1);
    ApplyReport report;
    QCOMPARE(import(content, &report).exit, 0);
    QCOMPARE(report.applied, 3);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM list_price")), 1200);
    QCOMPARE((*hub->books->reader().priceList(QStringLiteral("L")))->version, 3);
}

void tst_PricingDesk::theFeedTellsEveryTill()
{
    const EnrolAnswer who = hub->join(hub->key);
    QCOMPARE(import(csv).exit, 0);
    QCOMPARE(import(QStringLiteral("list,sku,price\n5:x,a:b,7\n")).exit, 0); // what keys are made with may be in the words
    const auto tills = hub->books->reader().tills();
    const auto page = hub->books->reader().feed().changesFor(tills->first(), 0, 500);
    QVERIFY(page.ok());
    int promotions = 0;
    std::optional<ListPrices> prices;
    for (const FeedChange &change : page->changes.items) {
        promotions += std::holds_alternative<Promotion>(change.body) ? 1 : 0;
        if (const auto *found = std::get_if<ListPrices>(&change.body))
            prices = *found;
    }
    QCOMPARE(promotions, 4);
    QVERIFY(prices);
    QCOMPARE(prices->list, QStringLiteral("5:x"));
    QCOMPARE(prices->sku, QStringLiteral("a:b"));
    QVERIFY(page->all);
    QCOMPARE(who.till, tills->first().till);
}

void tst_PricingDesk::aPageOfLongPromotionsIsCut()
{
    hub->join(hub->key);
    PricingFile file;
    for (int i = 0; i < 30; ++i) {
        Promotion promotion;
        promotion.id = promotion.name = QStringLiteral("p%1").arg(i);
        promotion.basisPoints = 1000;
        for (int sku = 0; sku < Promotion::MostProducts; ++sku)
            promotion.products.append(QStringLiteral("P%1").arg(sku));
        file.promotions.append(promotion);
    }
    QVERIFY(PricingDesk(*hub->books).import(file).ok());
    const TillEntry till = hub->books->reader().tills()->first();
    int seen = 0;
    int pages = 0;
    for (qint64 cursor = 0; pages < 20; ++pages) {
        const auto page = hub->books->reader().feed().changesFor(till, cursor, 500);
        QVERIFY(page.ok());
        for (const FeedChange &change : page->changes.items)
            seen += std::holds_alternative<Promotion>(change.body) ? 1 : 0;
        QVERIFY(encode(HubFrame(page->changes)).size() < 1024 * 1024);
        cursor = page->changes.cursor;
        if (page->all)
            break;
    }
    QCOMPARE(seen, 30);
    QVERIFY(pages > 0);
}

void tst_PricingDesk::ofTwoEditsFromOneVersionOneStands()
{
    TestLane lane = hub->lane(hub->key);
    QCOMPARE(import(csv).exit, 0);
    Promotion mine = promotion(QStringLiteral("ten"));
    mine.basisPoints = 2000;
    hub->apply({lane.start(), lane.next(EntryType::PromotionEdited, encode(PromotionEdit{1, mine}))});
    QCOMPARE(promotion(QStringLiteral("ten")).basisPoints, 2000);
    QCOMPARE(promotion(QStringLiteral("ten")).version, 2);
    QCOMPARE(import(QString(csv).replace(QLatin1String("10.25"), QLatin1String("30"))).exit, 0); // made from what stands
    mine.basisPoints = 4000;
    hub->apply({lane.next(EntryType::PromotionEdited, encode(PromotionEdit{2, mine}))}); // has not seen it
    QCOMPARE(promotion(QStringLiteral("ten")).basisPoints, 3000);
    QCOMPARE(hub->quarantined().size(), 1);
    QVERIFY(hub->quarantined().first().reason.contains(QLatin1String("edited elsewhere")));
    hub->apply({lane.next(EntryType::PromotionEdited, encode(PromotionEdit{3, mine}))});
    QCOMPARE(promotion(QStringLiteral("ten")).basisPoints, 4000);
}

QTEST_GUILESS_MAIN(tst_PricingDesk)
#include "tst_PricingDesk.moc"
