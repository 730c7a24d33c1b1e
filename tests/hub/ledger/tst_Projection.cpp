// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/EnrolMessages.h"
#include "tests/hub/HubFixture.h"

using namespace mostrador;

/// What follows from the journals: stock, catalogue with its conflicts, activity, feed; and that a rebuild says the same.
class tst_Projection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<HubFixture>();
        hub->open();
        one.emplace(hub->lane(hub->key));
        two.emplace(hub->lane(hub->otherKey));
        hub->apply({one->start(), one->edited(creationOf(yerba)), two->start()});
    }
    void cleanup()
    {
        QCOMPARE(hub->differences(), QStringList()); // whatever happened: it follows from the journals
        one.reset();
        two.reset();
        hub.reset();
    }

    void sales_and_returns_move_stock();
    void sales_of_two_tills_add_up();
    void oversold_is_recorded_and_flagged();
    void a_count_is_a_delta_against_the_book_it_saw();
    void disjoint_edits_merge();
    void the_same_field_is_a_conflict_with_both_values();
    void own_edits_follow_each_other();
    void the_same_value_is_no_conflict();
    void a_taken_barcode_is_a_conflict();
    void an_archived_product_owns_no_barcode();
    void a_late_sale_does_not_begin_a_forgotten_sum_anew();
    void two_creations_of_one_code_are_one_product();
    void an_edit_that_makes_no_product_is_refused();
    void an_edit_that_came_before_its_product_waits_for_it();
    void a_sale_that_cost_nothing_counts();
    void activity_is_summed();
    void a_batch_touches_each_key_once();
    void absurd_amounts_hold_up_nobody();
    void sums_stop_where_they_cannot_be_counted();
    void rebuild_finds_a_changed_figure_of_the_charts();
    void rebuild_mends_and_keeps_times();
    void old_activity_is_forgotten();
    void a_till_reads_only_what_is_for_it();

private:
    Product known(const Sku &sku)
    {
        const auto product = hub->books->reader().goods().product(sku);
        return product && *product ? **product : Product{};
    }
    static ProductEdit edit(const Sku &sku, qint64 base, ProductField field, const Product &values) { return {sku, base, {field}, values}; }
    ProductEdit priceEdit(qint64 base, qint64 minor) const { return edit(yerba.sku, base, ProductField::Price, testProduct(yerba.sku, minor)); }

    std::unique_ptr<HubFixture> hub;
    std::optional<TestLane> one;
    std::optional<TestLane> two;
    const Product yerba = testProduct(QStringLiteral("YM1"), 485'000);
};

/// Lines of nine trillion millions that cancel each other out; signed, and twice on one day.
void tst_Projection::absurd_amounts_hold_up_nobody()
{
    const auto line = [](const Sku &sku, qint64 units) {
        SaleLine made;
        made.sku = sku;
        made.name = sku;
        made.quantity = Quantity::units(units);
        made.unitPrice = UnitPrice::fromMoney(Money(9'000'000'000'000'000'000, Currency::ars()));
        made.listPrice = made.unitPrice;
        made.total = *made.unitPrice.times(made.quantity);
        made.tax = Money::zero(Currency::ars());
        return made;
    };
    Sale sale;
    sale.number = QStringLiteral("0001-00000002");
    sale.type = SaleType::Exchange;
    sale.lines = {line(QStringLiteral("A"), 1), line(QStringLiteral("B"), -1)};
    sale.total = Money::zero(Currency::ars());
    sale.tax = Money::zero(Currency::ars());
    sale.at = QDateTime::fromMSecsSinceEpoch(TestLane::At, Qt::UTC);
    for (int times = 1; times <= 2; ++times) {
        const ApplyReport report = hub->apply({one->next(EntryType::SaleExchanged, encode(sale)), two->sale(yerba, 1)});
        QCOMPARE(report.applied, 2);
        QCOMPARE(report.quarantined, 1); // recorded, and a person is told
    }
    QCOMPARE(hub->stock(yerba.sku), -2'000);
}

void tst_Projection::rebuild_finds_a_changed_figure_of_the_charts()
{
    hub->apply({one->sale(yerba, 1)});
    QVERIFY(hub->books->database().sql().run(QStringLiteral("UPDATE sales_minute SET amount_minor = amount_minor * 2")).ok());
    QVERIFY(hub->books->database().sql().run(QStringLiteral("UPDATE product_day SET quantity_milli = 1")).ok());
    QCOMPARE(hub->differences().size(), 4); // of each table what was there, and what should be
    const auto mended = hub->books->ledger().rebuild(true);
    QVERIFY(mended.ok());
    QCOMPARE(mended->size(), 4);
}

void tst_Projection::sums_stop_where_they_cannot_be_counted()
{
    hub->apply({one->sale(yerba, 1)});
    QVERIFY(hub->books->database().sql().run(QStringLiteral("UPDATE product_day SET amount_minor = 9223372036854775000")).ok());
    QVERIFY(hub->books->database().sql().run(QStringLiteral("UPDATE sales_minute SET amount_minor = 9223372036854775000")).ok());
    QCOMPARE(hub->apply({one->sale(yerba, 1)}).sales, 1);
    QCOMPARE(hub->number(QStringLiteral("SELECT max(amount_minor) FROM product_day")), 9'000'000'000'000'000'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT max(amount_minor) FROM sales_minute")), 9'000'000'000'000'000'000);
    QVERIFY(hub->books->ledger().rebuild(true).ok());
}

void tst_Projection::sales_and_returns_move_stock()
{
    const ApplyReport report = hub->apply({one->moved(yerba.sku, Quantity::units(10)), one->sale(yerba, 3), one->sale(yerba, -1)});
    QCOMPARE(report.sales, 2);
    QCOMPARE(report.oversold, 0);
    QCOMPARE(hub->stock(yerba.sku), 8'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT sum(delta_milli) FROM movement WHERE sku = 'YM1'")), 8'000);
}

void tst_Projection::sales_of_two_tills_add_up()
{
    hub->apply({one->moved(yerba.sku, Quantity::units(100))});
    const auto before = hub->books->reader().goods().stockOf(yerba.sku);
    hub->apply({one->sale(yerba, 3), two->sale(yerba, 4), two->sale(yerba, 5)});
    const auto after = hub->books->reader().goods().stockOf(yerba.sku);
    QCOMPARE(after->first().quantity.milli(), 88'000);
    QVERIFY(after->first().revision > before->first().revision);
}

void tst_Projection::oversold_is_recorded_and_flagged()
{
    const ApplyReport report = hub->apply({one->moved(yerba.sku, Quantity::units(1)), one->sale(yerba, 3)});
    QCOMPARE(report.applied, 2);
    QCOMPARE(report.oversold, 1);
    QCOMPARE(hub->stock(yerba.sku), -2'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM movement WHERE oversold = 1")), 1);
}

void tst_Projection::a_count_is_a_delta_against_the_book_it_saw()
{
    hub->apply({one->moved(yerba.sku, Quantity::units(60))});
    // Counted 50 where the book said 60; meanwhile the other till, cut off, had sold 4 that the book did not know of.
    hub->apply({one->counted(yerba.sku, Quantity::units(50), Quantity::units(60))});
    hub->apply({two->sale(yerba, 4)});
    QCOMPARE(hub->stock(yerba.sku), 46'000);
}

void tst_Projection::disjoint_edits_merge()
{
    Product renamed = yerba;
    renamed.name = QStringLiteral("Yerba mate 1 kg");
    hub->apply({one->edited(priceEdit(1, 500'000))});
    hub->apply({two->edited(edit(yerba.sku, 1, ProductField::Name, renamed))});
    QCOMPARE(known(yerba.sku).price.value(), 500'000);
    QCOMPARE(known(yerba.sku).name, renamed.name);
    QCOMPARE(known(yerba.sku).version, 3);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM conflict")), 0);
}

void tst_Projection::the_same_field_is_a_conflict_with_both_values()
{
    hub->apply({one->edited(priceEdit(1, 500'000))});
    const SignedEntry late = two->edited(priceEdit(1, 510'000));
    hub->apply({late});
    QCOMPARE(known(yerba.sku).price.value(), 500'000);
    QCOMPARE(known(yerba.sku).version, 2);
    const auto tills = hub->books->registry().tills();
    const auto page = hub->books->reader().feed().changesFor(tills->at(1), 0, 500);
    QVERIFY(page.ok());
    std::optional<EditConflict> told;
    for (const FeedChange &change : page->changes.items)
        if (const auto *conflict = std::get_if<EditConflict>(&change.body))
            told = *conflict;
    QVERIFY(told);
    QCOMPARE(told->entry, late.entry.id);
    QCOMPARE(told->field, ProductField::Price);
    QCOMPARE(told->refused, QStringLiteral("5100.00 ARS"));
    QCOMPARE(told->kept, QStringLiteral("5000.00 ARS"));
}

void tst_Projection::own_edits_follow_each_other()
{
    hub->apply({one->edited(priceEdit(1, 500'000)), one->edited(priceEdit(1, 510'000))}); // offline, both from version 1
    QCOMPARE(known(yerba.sku).price.value(), 510'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM conflict")), 0);
}

void tst_Projection::the_same_value_is_no_conflict()
{
    hub->apply({one->edited(priceEdit(1, 500'000)), two->edited(priceEdit(1, 500'000))});
    QCOMPARE(known(yerba.sku).version, 2);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM conflict")), 0);
}

void tst_Projection::a_taken_barcode_is_a_conflict()
{
    Product milk = testProduct(QStringLiteral("LE1"), 139'000, QStringLiteral("Leche entera"));
    milk.gtins = {*Gtin::parse(QStringLiteral("7790742000118"))};
    Product copy = testProduct(QStringLiteral("LE2"), 139'000, QStringLiteral("Leche entera otra vez"));
    copy.gtins = milk.gtins;
    hub->apply({one->edited(creationOf(milk)), two->edited(creationOf(copy))});
    QCOMPARE(*hub->books->reader().goods().ownerOf(milk.gtins.first()), std::optional<Sku>(milk.sku));
    QVERIFY(known(copy.sku).gtins.isEmpty());
    QCOMPARE(known(copy.sku).name, copy.name);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM conflict WHERE sku = 'LE2'")), 1);
}

void tst_Projection::an_archived_product_owns_no_barcode()
{
    Product old = testProduct(QStringLiteral("LE1"), 139'000, QStringLiteral("Leche entera"));
    old.gtins = {*Gtin::parse(QStringLiteral("7790742000118"))};
    hub->apply({one->edited(creationOf(old))});
    Product gone = known(old.sku);
    gone.archived = true;
    hub->apply({one->edited(editBetween(known(old.sku), gone))});
    QVERIFY(!*hub->books->reader().goods().ownerOf(old.gtins.first()));
    QCOMPARE(known(old.sku).gtins, old.gtins);
    Product heir = testProduct(QStringLiteral("LE2"), 139'000, QStringLiteral("Leche nueva"));
    heir.gtins = old.gtins;
    hub->apply({two->edited(creationOf(heir))});
    QCOMPARE(*hub->books->reader().goods().ownerOf(old.gtins.first()), std::optional<Sku>(heir.sku));
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM conflict")), 0);
    Product back = known(old.sku);
    back.archived = false;
    hub->apply({one->edited(editBetween(known(old.sku), back))}); // its barcode is another's now
    QVERIFY(known(old.sku).archived);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM conflict WHERE sku = 'LE1' AND field = 'archived'")), 1);
    back.gtins.clear();
    hub->apply({one->edited(editBetween(known(old.sku), back))}); // without it, it may come
    QVERIFY(!known(old.sku).archived);
    QCOMPARE(*hub->books->reader().goods().ownerOf(heir.gtins.first()), std::optional<Sku>(heir.sku));
}

void tst_Projection::a_late_sale_does_not_begin_a_forgotten_sum_anew()
{
    const auto late = one->sale(yerba, 1);
    hub->clock.advance(80LL * 24 * 3'600'000);
    hub->apply({late});
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM sales_minute")), 0);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM product_day")), 0);
}

void tst_Projection::two_creations_of_one_code_are_one_product()
{
    const Product mine = testProduct(QStringLiteral("N1"), 10'000, QStringLiteral("Nuevo"));
    const Product theirs = testProduct(QStringLiteral("N1"), 20'000, QStringLiteral("Nuevo"));
    hub->apply({one->edited(creationOf(mine)), two->edited(creationOf(theirs))});
    QCOMPARE(known(mine.sku).price.value(), 10'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM conflict WHERE sku = 'N1' AND field = 'price'")), 1);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM conflict")), 1); // only where they differ
}

void tst_Projection::an_edit_that_makes_no_product_is_refused()
{
    const ApplyReport report = hub->apply({one->edited(edit(QStringLiteral("X1"), 0, ProductField::Category, yerba)), one->moved(yerba.sku, Quantity::units(1))});
    QCOMPARE(report.applied, 2);
    QCOMPARE(report.quarantined, 1);
    const auto products = hub->books->reader().goods().products(0, 10);
    QVERIFY(products.ok());
    QCOMPARE(products->items.size(), 1);
}

void tst_Projection::an_edit_that_came_before_its_product_waits_for_it()
{
    const Product tea = testProduct(QStringLiteral("T1"), 90'000, QStringLiteral("Té"));
    QCOMPARE(hub->apply({two->edited(edit(tea.sku, 1, ProductField::Price, testProduct(tea.sku, 95'000))),
                         two->edited(edit(QStringLiteral("X1"), 1, ProductField::Category, yerba))})
                 .quarantined,
             2);
    QVERIFY(hub->apply({one->edited(creationOf(tea))}).quarantined == 0);
    QCOMPARE(known(tea.sku).price.toWire(), testProduct(tea.sku, 95'000).price.toWire());
    QCOMPARE(hub->quarantined().at(0).replayed, true);
    QCOMPARE(hub->quarantined().at(1).replayed, false); // of another product
    // It is looked for at each creation, within the commit: among its own kind, not among all that was ever quarantined.
    QStringList plan;
    QVERIFY(hub->books->database()
                .sql()
                .each(QStringLiteral("EXPLAIN QUERY PLAN SELECT q.id FROM quarantine q JOIN journal j USING (till, epoch, seq) WHERE q.sku = 'T1' AND q.sku <> ''"), {},
                      [&plan](const QSqlQuery &row) { plan.append(row.value(3).toString()); })
                .ok());
    QVERIFY2(plan.join(QLatin1Char('\n')).contains(QLatin1String("quarantine_by_sku")) && !plan.join(QLatin1Char(' ')).contains(QLatin1String("SCAN")),
             qPrintable(plan.join(QLatin1Char('\n'))));
}

void tst_Projection::a_sale_that_cost_nothing_counts()
{
    Product gift = yerba;
    gift.price = UnitPrice::fromMoney(Money::zero(Currency::ars()));
    const ApplyReport report = hub->apply({one->sale(gift, 2)});
    QCOMPARE(report.sales, 1);
    QCOMPARE(report.quarantined, 0);
    QCOMPARE(hub->number(QStringLiteral("SELECT tickets FROM sales_minute WHERE tender = 'cash'")), 1);
}

void tst_Projection::activity_is_summed()
{
    hub->apply({one->sale(yerba, 3), one->sale(yerba, 2)});
    hub->apply({one->sale(yerba, -1)});
    QCOMPARE(hub->number(QStringLiteral("SELECT tickets FROM sales_minute WHERE till = 1 AND minute = ?"), {TestLane::At}), 2);
    QCOMPARE(hub->number(QStringLiteral("SELECT returns FROM sales_minute WHERE till = 1")), 1);
    QCOMPARE(hub->number(QStringLiteral("SELECT amount_minor FROM sales_minute WHERE till = 1")), 4 * 485'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT quantity_milli FROM product_day WHERE till = 1 AND sku = 'YM1'")), 4'000);
}

void tst_Projection::a_batch_touches_each_key_once()
{
    const qint64 before = *hub->books->reader().feed().head();
    hub->apply({one->sale(yerba, 1), one->sale(yerba, 1), one->sale(yerba, 1)});
    QCOMPARE(*hub->books->reader().feed().head() - before, 3); // stock, minute, day
    const qint64 again = *hub->books->reader().feed().head();
    hub->apply({one->sale(yerba, 1)});
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM feed WHERE kind = 'stock'")), 1); // compacted
    QVERIFY(hub->number(QStringLiteral("SELECT seq FROM feed WHERE kind = 'stock'")) > again);
}

void tst_Projection::rebuild_mends_and_keeps_times()
{
    hub->apply({one->moved(yerba.sku, Quantity::units(10)), one->sale(yerba, 3)});
    const qint64 appliedAt = hub->number(QStringLiteral("SELECT applied_at FROM sale"));
    hub->clock.advance(3'600'000);
    QVERIFY(hub->books->database().sql().run(QStringLiteral("UPDATE stock SET quantity_milli = 1")).ok());
    QCOMPARE(hub->differences().size(), 2); // what stood there, and what should
    QCOMPARE(hub->stock(yerba.sku), 1); // a check changes nothing
    const auto mended = hub->books->ledger().rebuild(true);
    QVERIFY(mended.ok());
    QCOMPARE(mended->size(), 2);
    QCOMPARE(hub->stock(yerba.sku), 7'000);
    QCOMPARE(hub->number(QStringLiteral("SELECT applied_at FROM sale")), appliedAt);
    hub->apply({two->sale(yerba, 1)}); // and goes on
    QCOMPARE(hub->stock(yerba.sku), 6'000);
}

void tst_Projection::old_activity_is_forgotten()
{
    hub->apply({one->sale(yerba, 1)});
    QVERIFY(hub->books->ledger().forgetOldActivity().ok());
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM sales_minute")), 1);
    hub->clock.advance(61LL * 24 * 3'600'000); // a month's figures need both
    QVERIFY(hub->books->ledger().forgetOldActivity().ok());
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM sales_minute")), 1);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM feed WHERE kind = 'day'")), 1);
    hub->clock.advance(3LL * 24 * 3'600'000);
    QVERIFY(hub->books->ledger().forgetOldActivity().ok());
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM sales_minute")), 0);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM feed WHERE kind = 'minute'")), 0);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM feed WHERE kind = 'day'")), 0);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM sale")), 1); // the sale itself stays
}

void tst_Projection::a_till_reads_only_what_is_for_it()
{
    const Ed25519Key far = Ed25519Key::fromSeed(QByteArray(32, 'c'));
    const EnrolAnswer who = hub->join(far, QStringLiteral("Otra"));
    TestLane third(who.till, who.epoch, who.store, far, far.publicKey());
    hub->apply({third.start(), third.moved(yerba.sku, Quantity::units(5)), one->moved(yerba.sku, Quantity::units(9))});
    const auto tills = hub->books->registry().tills();
    const auto page = hub->books->reader().feed().changesFor(tills->at(2), 0, 500);
    int levels = 0;
    for (const FeedChange &change : page->changes.items)
        if (const auto *level = std::get_if<StockLevel>(&change.body)) {
            QCOMPARE(level->store, who.store);
            QCOMPARE(level->quantity.milli(), 5'000);
            QCOMPARE(level->ownHw, 2);
            ++levels;
        }
    QCOMPARE(levels, 1);
    QVERIFY(page->all);
    QCOMPARE(page->changes.cursor, *hub->books->reader().feed().head());
}

QTEST_GUILESS_MAIN(tst_Projection)
#include "tst_Projection.moc"
