// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/counter/CounterEvents.h"
#include "models/storage/Sql.h"
#include "tests/support/HeldExecutor.h"
#include "tests/support/TillFixture.h"

using namespace mostrador;

/// What a till tells of carts that are put aside: each under its own id, however late the disk answers and whatever it says.
class tst_CartEvents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNextCustomersIsAnotherCart();
    void severalAreParkedAtOnce();
    void whatCannotBeParkedComesBackAsItself();
    void withWhatWasRungUpSince();
    void whatIsParkedLaterEndsNobodyElses();
    void whatAnEarlierRunPutAsideIsToldAnew();
    void whatStaysOpenGoesOn_data();
    void whatStaysOpenGoesOn();

private:
    Till &till() { return *m_base->till; }
    Cart keep(qint64 units)
    {
        Cart cart(Currency::ars());
        [&] { QVERIFY(cart.add(m_product, Quantity::units(units)).ok()); }();
        till().keepCart(cart);
        return cart;
    }
    void putAside(const Cart &cart, const QString &waiting)
    {
        CartExchange exchange;
        exchange.aside = cart;
        exchange.waiting = waiting;
        ask(exchange);
    }
    void ask(const CartExchange &exchange)
    {
        till().exchangeCart(exchange, this, [](const Result<CartExchanged> &) {});
    }
    void charge(const Cart &cart)
    {
        const Payment cash{Tender::Cash, cart.total(), cart.total(), Money::zero(Currency::ars())};
        till().complete(*cart.toSale({cash}, Platform::Till, m_base->clock.nowUtc()), this, [](const Result<CommittedSale> &done) { QVERIFY(done.ok()); });
    }
    void refuse(bool refuses)
    {
        QVERIFY(m_base->stores->database->sql()
                    .run(refuses ? QStringLiteral("CREATE TRIGGER refuses BEFORE INSERT ON journal WHEN NEW.type IN ('sale.parked', 'sale.recalled') "
                                                  "BEGIN SELECT RAISE(ABORT, 'no'); END")
                                 : QStringLiteral("DROP TRIGGER refuses"))
                    .ok());
    }
    void watch()
    {
        m_events = std::make_unique<CounterEvents>(CounterEvents::Parts{till(), m_base->clock, m_base->random, [this] { return *m_base->stores->journal->identity(); },
                                                                        [this](const CounterEvent &event) { m_told.append(event); }});
    }
    /// As "1 line_added": the carts in the order in which they are first told of.
    QStringList told() const
    {
        QStringList carts;
        QStringList all;
        for (const CounterEvent &event : m_told) {
            if (!carts.contains(event.cart))
                carts.append(event.cart);
            all.append(QStringLiteral("%1 %2").arg(carts.indexOf(event.cart) + 1).arg(event.type.section(QLatin1Char('.'), 1)));
        }
        return all;
    }

    const Product m_product = TillFixture::product(QStringLiteral("Y"), QStringLiteral("Yerba"), 1000);
    std::unique_ptr<HeldExecutor> m_disk;
    std::unique_ptr<TillFixture> m_base;
    std::unique_ptr<CounterEvents> m_events;
    QList<CounterEvent> m_told;
};

void tst_CartEvents::init()
{
    m_told.clear();
    m_disk = std::make_unique<HeldExecutor>(false);
    m_base = std::make_unique<TillFixture>();
    m_base->disk = m_disk.get();
    m_base->open();
    QVERIFY(m_base->stores->catalog->create(m_product).ok());
    watch();
}

void tst_CartEvents::cleanup()
{
    m_events.reset();
    m_base.reset();
}

void tst_CartEvents::theNextCustomersIsAnotherCart()
{
    const Cart first = keep(1);
    m_disk->hold();
    putAside(first, QStringLiteral("first"));
    keep(2);
    m_disk->letGo();
    QCOMPARE(told(), (QStringList{"1 opened", "1 line_added", "2 opened", "2 line_added", "1 parked"}));
    QCOMPARE(m_told.last().total, first.total());
    keep(3);
    QCOMPARE(told().last(), QStringLiteral("2 line_changed"));
}

/// Nobody waits for the disk, and none is named where it would wait.
void tst_CartEvents::severalAreParkedAtOnce()
{
    m_disk->hold();
    putAside(keep(1), {});
    putAside(keep(2), {});
    m_disk->letGo();
    QCOMPARE(told(), (QStringList{"1 opened", "1 line_added", "2 opened", "2 line_added", "1 parked", "2 parked"}));
    refuse(true);
    const Cart stays = keep(3);
    putAside(stays, {}); // it is open, still
    refuse(false);
    m_told.clear();
    putAside(stays, {});
    charge(keep(4));
    QCOMPARE(told(), (QStringList{"1 parked", "2 opened", "2 line_added", "2 started", "2 approved"}));
}

void tst_CartEvents::whatCannotBeParkedComesBackAsItself()
{
    refuse(true);
    const Cart first = keep(1);
    m_disk->hold();
    putAside(first, QStringLiteral("first"));
    keep(2);
    m_disk->letGo();
    till().keepCart(Cart(Currency::ars()), CartCause::Clear);
    till().bringBack(first, QStringLiteral("first"));
    keep(3);
    charge(keep(3));
    QCOMPARE(told(), (QStringList{"1 opened", "1 line_added", "2 opened", "2 line_added", "2 abandoned", "1 line_changed", "1 started", "1 approved"}));
}

/// The other is told no more: what was rung up in it is in this one.
void tst_CartEvents::withWhatWasRungUpSince()
{
    refuse(true);
    Cart first = keep(1);
    m_disk->hold();
    putAside(first, QStringLiteral("first"));
    keep(2);
    m_disk->letGo();
    QVERIFY(first.add(m_product, Quantity::units(2)).ok());
    till().bringBack(first, QStringLiteral("first"));
    keep(4);
    QCOMPARE(told(), (QStringList{"1 opened", "1 line_added", "2 opened", "2 line_added", "1 line_changed"}));
    QCOMPARE(m_told.last().total.minor(), 4000);
}

void tst_CartEvents::whatIsParkedLaterEndsNobodyElses()
{
    refuse(true);
    const Cart first = keep(1);
    m_disk->hold();
    putAside(first, QStringLiteral("first"));
    const Cart second = keep(2);
    m_disk->letGo();
    charge(second);
    refuse(false);
    m_disk->hold();
    putAside(first, QStringLiteral("first")); // once more
    keep(3);
    m_disk->letGo();
    keep(4);
    QCOMPARE(told(),
             (QStringList{"1 opened", "1 line_added", "2 opened", "2 line_added", "2 started", "2 approved", "3 opened", "3 line_added", "1 parked", "3 line_changed"}));
}

void tst_CartEvents::whatAnEarlierRunPutAsideIsToldAnew()
{
    refuse(true);
    const Cart first = keep(1);
    putAside(first, QStringLiteral("first"));
    m_events.reset();
    m_base->close();
    m_base->open();
    watch();
    m_told.clear();
    till().bringBack(first, QStringLiteral("first"));
    keep(2);
    QCOMPARE(told(), (QStringList{"1 opened", "1 line_added", "1 line_changed"}));
}

void tst_CartEvents::whatStaysOpenGoesOn_data()
{
    QTest::addColumn<bool>("isUndo");
    QTest::newRow("another is not recalled") << false;
    QTest::newRow("a recall is not undone") << true;
}

/// What is taken out of it afterwards is in the journal.
void tst_CartEvents::whatStaysOpenGoesOn()
{
    QFETCH(bool, isUndo);
    refuse(true);
    const Cart open = keep(3);
    CartExchange exchange;
    exchange.aside = open;
    exchange.isUndo = isUndo;
    if (!isUndo)
        exchange.recall = QStringLiteral("another");
    ask(exchange);
    keep(2);
    QCOMPARE(told(), (QStringList{"1 opened", "1 line_added", "1 line_voided"}));
    QCOMPARE(m_base->stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE type = ?"), {EntryType::LineVoided})->toInt(), 1);
}

QTEST_GUILESS_MAIN(tst_CartEvents)
#include "tst_CartEvents.moc"
