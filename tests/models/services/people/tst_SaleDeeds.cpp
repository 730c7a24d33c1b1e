// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/SaleDeeds.h"
#include "models/storage/PriceListStore.h"
#include "models/storage/PromotionStore.h"
#include "tests/support/PeopleFixture.h"

using namespace mostrador;

namespace {

const QString Offer = QStringLiteral("offer");

UnitPrice ars(qint64 minor)
{
    return UnitPrice::fromMoney(Money(minor, Currency::ars()));
}

/// A shop that sells its yerba of 4.850,00 at 3.880,00 to everybody, and takes a quarter off in a promotion; Ana may do neither alone.
struct Shop : PeopleFixture {
    const Product yerba = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba mate"), 485000);

    Shop()
    {
        const bool isSold = base.stores->catalog->create(yerba).ok();
        fill();
        const bool all = isSold && putHead(false, 1).ok() && putPrices({{ars(388000), {}, {}}}, 1).ok() && PromotionStore(database()).putFromHub(promotion(), 1).ok();
        if (!all)
            qFatal("set-up");
        again();
    }
    /// What was before this is not known to have been.
    void again()
    {
        reopen();
        if (!signIn(QStringLiteral("Ana"), QStringLiteral("9182")))
            qFatal("Ana");
    }

    Database &database() const { return *base.stores->database; }
    PriceListStore lists() const { return PriceListStore(database()); }
    Result<void> putHead(bool archived, qint64 version) const
    {
        PriceList list;
        list.id = Offer;
        list.name = QStringLiteral("Oferta");
        list.customerGroup = PriceList::Everybody;
        list.archived = archived;
        list.version = version;
        return lists().putFromHub(list, 1);
    }
    Result<void> putPrices(const QList<DatedPrice> &prices, qint64 version) const { return lists().putFromHub(ListPrices{Offer, yerba.sku, prices, version}, 1); }
    static Promotion promotion()
    {
        Promotion promotion;
        promotion.id = QStringLiteral("quarter");
        promotion.name = QStringLiteral("25 %");
        promotion.basisPoints = 2500;
        promotion.version = 1;
        return promotion;
    }

    Sale cart(const std::function<void(Cart &, int)> &change) const
    {
        Cart cart(Currency::ars());
        change(cart, cart.add(yerba, Quantity::units(1)).value());
        return cart.toSale({Payment{Tender::Cash, cart.total(), cart.total(), Money::zero(Currency::ars()), {}}}, Platform::Till, base.clock.nowUtc()).value();
    }
    Sale listed(qint64 minor = 388000) const
    {
        return cart([minor](Cart &cart, int line) { static_cast<void>(cart.overridePrice(line, ars(minor))); });
    }
    Sale promoted() const
    {
        Sale sale = cart([](Cart &cart, int line) { static_cast<void>(cart.discountLine(line, {2500, Money::zero(Currency::ars()), QStringLiteral("25 %")})); });
        sale.lines[0].adjustments[0].kind = AdjustmentKind::Promotion;
        sale.lines[0].adjustments[0].rule = promotion().id;
        return sale;
    }
    bool complete(const Sale &sale)
    {
        return took<CommittedSale>([&](QObject *asker, Till::Reply<CommittedSale> reply) { base.till->complete(sale, {}, asker, std::move(reply)); });
    }
};

} // namespace

/// What the shop asked for when a payment began is not refused when it is recorded.
class tst_SaleDeeds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasTheShopsStaysSo_data();
    void whatWasTheShopsStaysSo();
    void anOfferThatEndsAtMidnight();
    void whatNeverWasIsRefused();
};

void tst_SaleDeeds::whatWasTheShopsStaysSo_data()
{
    using Change = std::function<Result<void>(const Shop &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("list price raised") << Change([](const Shop &shop) { return shop.putPrices({{ars(388001), {}, {}}}, 2); });
    QTest::newRow("product taken off the list") << Change([](const Shop &shop) { return shop.putPrices({}, 2); });
    QTest::newRow("list archived") << Change([](const Shop &shop) { return shop.putHead(true, 2); });
    QTest::newRow("archived, then raised") << Change([](const Shop &shop) {
        const auto archived = shop.putHead(true, 2);
        return archived ? shop.putPrices({{ars(388001), {}, {}}}, 2) : archived;
    });
    QTest::newRow("list forgotten by a snapshot") << Change([](const Shop &shop) { return shop.lists().forgetUnnamed(2); });
    QTest::newRow("promotion forgotten by a snapshot") << Change([](const Shop &shop) { return PromotionStore(shop.database()).forgetUnnamed(2); });
}

void tst_SaleDeeds::whatWasTheShopsStaysSo()
{
    QFETCH(std::function<Result<void>(const Shop &)>, change);
    Shop shop;
    QVERIFY2(shop.complete(shop.listed()), qPrintable(shop.problem.message));
    QVERIFY2(shop.complete(shop.promoted()), qPrintable(shop.problem.message));
    QVERIFY(change(shop).ok());
    QVERIFY2(shop.complete(shop.listed()), qPrintable(shop.problem.message));
    QVERIFY2(shop.complete(shop.promoted()), qPrintable(shop.problem.message));
    QVERIFY(!shop.complete(shop.listed(387999))); // it never was
    QCOMPARE(shop.problem.code, Error::Code::Denied);
}

/// The last part is approved some minutes after twelve.
void tst_SaleDeeds::anOfferThatEndsAtMidnight()
{
    Shop shop;
    const QDate day = shop.base.clock.nowUtc().toLocalTime().date();
    QVERIFY(shop.putPrices({{ars(388000), {}, day}}, 2).ok());
    shop.again();
    Sale sale = shop.listed();
    sale.at = day.addDays(1).startOfDay().addSecs(5 * 60).toUTC();
    QVERIFY2(shop.complete(sale), qPrintable(shop.problem.message));
    sale.at = QDateTime(day.addDays(1), QTime(9, 0)).toUTC();
    QVERIFY(!shop.complete(sale)); // nobody pays since yesterday
    QCOMPARE(shop.problem.code, Error::Code::Denied);
    QVERIFY(shop.putPrices({{ars(388000), day.addDays(2), {}}}, 3).ok());
    sale.at = QDateTime(day.addDays(1), QTime(23, 59)).toUTC();
    QVERIFY(!shop.complete(sale)); // nor at what will be asked tomorrow
}

void tst_SaleDeeds::whatNeverWasIsRefused()
{
    Shop shop;
    QVERIFY(shop.putHead(true, 2).ok());
    shop.again();
    QVERIFY(!shop.complete(shop.listed()));
    QCOMPARE(shop.problem.code, Error::Code::Denied);
    QVERIFY(shop.putPrices({{ars(300000), {}, {}}}, 3).ok()); // of an archived list: nobody was told it
    QVERIFY(shop.putPrices({{ars(388000), {}, {}}}, 4).ok());
    QVERIFY(!shop.complete(shop.listed(300000)));
}

QTEST_GUILESS_MAIN(tst_SaleDeeds)
#include "tst_SaleDeeds.moc"
