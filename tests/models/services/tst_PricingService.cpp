// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PricingService.h"
#include "models/storage/FeedStore.h"
#include "tests/support/TillFixture.h"
#include <QSignalSpy>

using namespace mostrador;

class tst_PricingService : public QObject {
    Q_OBJECT

    std::unique_ptr<TillFixture> t;
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<PricingService> m_pricing;
    qint64 m_cursor = 0;

    static UnitPrice ars(qint64 minor) { return UnitPrice::fromMoney(Money(minor, Currency::ars())); }

    static Promotion percent(const QString &id, int basisPoints, qint64 version = 1)
    {
        Promotion promotion;
        promotion.id = promotion.name = id;
        promotion.basisPoints = basisPoints;
        promotion.version = version;
        return promotion;
    }

    void feed(const QList<FeedBody> &bodies, bool snapshotStart = false)
    {
        Changes changes;
        changes.cursor = ++m_cursor;
        for (const FeedBody &body : bodies)
            changes.items.append({m_cursor, body});
        const auto applied = t->stores->feed->apply(changes, QStringLiteral("hub"), snapshotStart);
        QVERIFY(applied.ok());
        t->till->noteChanged(*applied);
    }

    qint64 total(const PricingContext &context)
    {
        const auto cart = m_pricing->price({PriceLine::of(TillFixture::product(QStringLiteral("A"), QStringLiteral("Café"), 1000), Quantity::units(2))}, context);
        return cart ? cart->total.minor() : -1;
    }
    qint64 total() { return total(m_pricing->contextAt(t->clock.nowUtc())); }

private Q_SLOTS:
    void init()
    {
        m_cursor = 0;
        t = std::make_unique<TillFixture>();
        t->open();
        auto reader = Database::openReader(t->stores->database->file());
        QVERIFY(reader.ok());
        m_reader = std::move(*reader);
        m_pricing = std::make_unique<PricingService>(*m_reader, Currency::ars(), QTimeZone("America/Argentina/Buenos_Aires"));
        connect(t->till.get(), &Till::pricingChanged, m_pricing.get(), &PricingService::reload);
        connect(t->till.get(), &Till::everythingChanged, m_pricing.get(), &PricingService::reload);
    }
    void cleanup()
    {
        m_pricing.reset();
        m_reader.reset();
        t.reset();
    }

    void theFeedsRulesPriceTheNextCart()
    {
        QCOMPARE(total(), 2000);
        QSignalSpy changed(m_pricing.get(), &PricingService::rulesChanged);
        feed({percent(QStringLiteral("ten"), 1000)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(total(), 1800);
        feed({TillFixture::product(QStringLiteral("A"), QStringLiteral("Café"), 1000)});
        QCOMPARE(changed.size(), 1); // no rule
        feed({percent(QStringLiteral("ten"), 2000, 2)});
        QCOMPARE(total(), 1600);
        feed({percent(QStringLiteral("ten"), 5000, 1)}); // an older one
        QCOMPARE(total(), 1600);
        Promotion over = percent(QStringLiteral("ten"), 2000, 3);
        over.archived = true;
        feed({over});
        QCOMPARE(total(), 2000);
    }

    void listsComeInPieces()
    {
        const QString list = QStringLiteral("W");
        QCOMPARE(total(), 2000); // nothing, and that nothing is not remembered beyond the next change
        feed({ListPrices{list, QStringLiteral("A"), {{ars(700), {}, {}}}, 1}});
        QCOMPARE(total(), 2000); // of no list yet
        feed({PriceList{list, QStringLiteral("Mayorista"), {}, false, 1, {}}});
        QCOMPARE(total(), 2000); // nobody chose it
        const PricingContext chosen = m_pricing->contextAt(t->clock.nowUtc(), {}, list);
        QCOMPARE(total(chosen), 1400);
        QCOMPARE(m_pricing->choosable().size(), 1);
        QCOMPARE(m_pricing->priceOf(TillFixture::product(QStringLiteral("A"), QStringLiteral("Café"), 1000), chosen)->unitPrice, ars(700));
        feed({ListPrices{list, QStringLiteral("A"), {}, 2}});
        QCOMPARE(total(chosen), 2000);
    }

    /// Chosen by hand, a line with a discount by hand, one by a price of its own: the cart says which list a price is of.
    void aCartKnowsWhereItsPricesAreFrom()
    {
        const auto product = [](const char *sku) { return TillFixture::product(QString::fromLatin1(sku), QString::fromLatin1(sku), 1000); };
        const QString list = QStringLiteral("W");
        feed({PriceList{list, QStringLiteral("Mayorista"), {}, false, 1, {}}, ListPrices{list, QStringLiteral("A"), {{ars(700), {}, {}}}, 1},
              ListPrices{list, QStringLiteral("B"), {{ars(600), {}, {}}}, 1}, percent(QStringLiteral("ten"), 1000)});
        Cart cart(Currency::ars());
        QVERIFY(cart.add(product("A"), Quantity::units(1)).ok());
        const int discounted = *cart.add(product("B"), Quantity::units(1));
        QVERIFY(cart.discountLine(discounted, {5000, {}, QStringLiteral("golpeado")}).ok());
        QVERIFY(cart.addLine(product("A"), Quantity::units(1), ars(900)).ok());
        QVERIFY(cart.add(product("C"), Quantity::units(1)).ok());
        QVERIFY(m_pricing->applyTo(cart, m_pricing->contextAt(t->clock.nowUtc(), {}, list)).ok());
        QStringList said;
        for (const CartLine &line : cart.lines())
            said.append(QStringLiteral("%1 %2 %3").arg(line.total.minor()).arg(line.priceList, line.priceListName));
        QCOMPARE(said, (QStringList{QStringLiteral("630 W Mayorista"), QStringLiteral("300 W Mayorista"), QStringLiteral("900  "), QStringLiteral("900  ")}));
    }

    void whatASnapshotDoesNotNameIsForgotten()
    {
        feed({percent(QStringLiteral("ten"), 1000, 7), PriceList{QStringLiteral("W"), QStringLiteral("Todos"), PriceList::Everybody, false, 9, {}},
              ListPrices{QStringLiteral("W"), QStringLiteral("A"), {{ars(500), {}, {}}}, 9}});
        QCOMPARE(total(), 900);
        feed({percent(QStringLiteral("ten"), 2000, 1)}, true); // a hub that counts anew
        QCOMPARE(total(), 800);
        const auto finished = t->stores->feed->finishSnapshot();
        QVERIFY(finished.ok());
        t->till->noteChanged(*finished);
        QCOMPARE(total(), 1600);
    }

    void hoursAreTheShops()
    {
        Promotion evening = percent(QStringLiteral("noche"), 5000);
        evening.fromTime = QTime(20, 0);
        evening.untilTime = QTime(22, 0);
        feed({evening});
        const QDate day(2026, 11, 26);
        QCOMPARE(total(m_pricing->contextAt(QDateTime(day, QTime(20, 30), Qt::UTC))), 2000); // half past five there
        QCOMPARE(total(m_pricing->contextAt(QDateTime(day, QTime(23, 30), Qt::UTC))), 1000);
    }
};

QTEST_GUILESS_MAIN(tst_PricingService)
#include "tst_PricingService.moc"
