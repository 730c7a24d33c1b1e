// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CloseRow.h"

#include "models/domain/Cart.h"
#include "models/services/TillStores.h"
#include "models/storage/Sql.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include "tests/bench/Bench.h"
#include "tests/bench/ManyProducts.h"

namespace mostrador {

namespace {

constexpr int Sales = 10'000;
constexpr int LinesOfSale = 5;

Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

CashCount loose(qint64 minor)
{
    CashCount count(Currency::ars());
    static_cast<void>(count.setLoose(ars(minor)));
    return count;
}

Sale saleOf(int number, const QDateTime &at)
{
    Cart cart(Currency::ars());
    for (int i = 0; i < LinesOfSale; ++i) {
        Product product;
        product.sku = QStringLiteral("P%1").arg((number + i) % 200);
        product.name = QStringLiteral("Product %1 of the day").arg((number + i) % 200);
        product.price = UnitPrice::fromMoney(ars(10'000 + number % 977));
        product.tax = TaxRate::fromBasisPoints(i % 2 ? 2100 : 1050);
        static_cast<void>(cart.add(product, Quantity::units(1 + i % 2)));
    }
    const Tender tender = number % 3 ? Tender::Cash : Tender::Debit;
    return *cart.toSale({Payment{tender, cart.total(), cart.total(), Money::zero(Currency::ars())}}, Platform::Till, at);
}

} // namespace

Result<QList<Figure>> CloseRow::run(const BenchPlan &plan)
{
    SystemClock clock;
    SystemRandom random;
    if (const auto made = ManyProducts::fillTill(plan.folder, 0, clock, random); !made)
        return made.error();
    auto stores = Till::Stores::open(plan.folder + QStringLiteral("/till.sqlite"), clock, random, QStringLiteral("bench"));
    if (!stores)
        return stores.error();
    if (const auto opened = (*stores)->cash->open(loose(500'000)); !opened)
        return opened.error();
    const int sales = plan.pick(Sales, 200);
    qint64 cash = 500'000;
    for (int i = 0; i < sales; ++i) {
        const auto sold = (*stores)->checkout->complete(saleOf(i, clock.nowUtc()));
        if (!sold)
            return sold.error();
        cash += sold->sale.payments.first().tender == Tender::Cash ? sold->sale.total.minor() : 0;
    }
    qint64 start = nowNs();
    const auto bare =
        (*stores)->database->sql().scalar(QStringLiteral("SELECT sum(total_minor) + (SELECT sum(amount_minor) FROM payment WHERE tender = 'cash') FROM sale"));
    const double sqlNs = double(nowNs() - start);
    const auto x = (*stores)->cash->figures();
    if (!bare || !x)
        return bare ? x.error() : bare.error();
    const qint64 debit = x->sumOf(Tender::Debit).net();
    start = nowNs();
    const auto counted = (*stores)->cash->count(loose(cash), {{Tender::Debit, debit}});
    const auto report = counted ? (*stores)->cash->close({ars(0), {}}) : Result<ZReport>(counted.error());
    const double closeNs = double(nowNs() - start);
    if (!report)
        return report.error();
    if (report->figures.sales.count != sales || !report->difference(Tender::Cash).isZero())
        return Error{Error::Code::Invalid, QStringLiteral("The Z is not the sum of the day."), {}};
    return QList<Figure>{figure(QStringLiteral("two sums in SQL, of %1 sales").arg(sales), ms(sqlNs)),
                         atMost(QStringLiteral("counted, reckoned, Z written, against a second"), closeNs / 1e6, 1000, QStringLiteral(" ms"))};
}

} // namespace mostrador
