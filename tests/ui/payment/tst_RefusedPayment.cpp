// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/people/UserStore.h"
#include "tests/ui/DayWindow.h"

using namespace mostrador;

/// All was paid in one part and the document is refused: what was received outlives the program, and the drawer is not counted over it.
class tst_RefusedPayment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatWasReceivedIsKept_data();
    void whatWasReceivedIsKept();

private:
    Result<void> count() const;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<DayWindow> m_day;
};

void tst_RefusedPayment::initTestCase()
{
    m_theme.apply();
    m_language.set(QStringLiteral("es"));
}

Result<void> tst_RefusedPayment::count() const
{
    Result<void> counted = Error{};
    m_day->cash->count(CashCount(Currency::ars()), {}, m_day->cash.get(), [&counted](const Result<Shift> &done) { counted = done ? Result<void>() : done.error(); });
    return counted;
}

void tst_RefusedPayment::whatWasReceivedIsKept_data()
{
    QTest::addColumn<bool>("isDenied");
    QTest::newRow("nobody may by then") << true;
    QTest::newRow("the disk does not take it") << false;
}

void tst_RefusedPayment::whatWasReceivedIsKept()
{
    QFETCH(bool, isDenied);
    m_day = std::make_unique<DayWindow>(m_theme, m_language);
    const auto signIn = [this](const char *name, const char *pin) { m_day->people->signIn(m_day->id(QString::fromUtf8(name)), QString::fromLatin1(pin), nullptr, {}); };
    const auto refuse = [&](bool refuses) {
        Database &database = *m_day->shop.base.stores->database;
        const auto done = isDenied
            ? UserStore(database).putAllowance(Role::Cashier, Deed::Discount, refuses ? Allowance::never() : Allowance::always())
            : database.sql().run(
                refuses ? QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON sale BEGIN SELECT raise(ABORT, 'no'); END") : QStringLiteral("DROP TRIGGER refuse"));
        QVERIFY(done.ok());
    };
    m_day->cash->open(CashCount(Currency::ars()), nullptr, {});
    QVERIFY(m_day->keep(QStringLiteral("María"), Role::Manager, QStringLiteral("407135")));
    QVERIFY(m_day->keep(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("9182")));
    signIn("Ana", "9182");
    SaleController *sale = m_day->sale.get();
    QVERIFY(sale->add(ShopFixture::assortment().first(), Quantity::units(1)).ok());
    QVERIFY(sale->edit(
                    [](Cart &cart) {
        return cart.discountLine(cart.lines().first().id, {500, Money::zero(Currency::ars()), QStringLiteral("Amiga")});
                    },
                    QStringLiteral("5 %"))
                .ok());
    QVERIFY(sale->startPayment());
    refuse(true);
    const Money total = sale->cart().total();
    QSignalSpy failed(sale, &OpenPayment::failed);
    QVERIFY(sale->tender(Tender::Cash, total).ok()); // in one part
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_day->number(QStringLiteral("SELECT count(*) FROM sale")), 0);
    m_day->reopen();
    sale = m_day->sale.get();
    QCOMPARE(sale->settlement().taken().size(), 1);
    QCOMPARE(sale->settlement().taken().first().received, total);
    signIn("María", "407135");
    QCOMPARE(count().error().code, Error::Code::Conflict);
    refuse(false);
    signIn("Ana", "9182");
    QVERIFY(sale->startPayment());
    sale->commitAgain();
    QCOMPARE(m_day->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
    signIn("María", "407135");
    const auto counted = count();
    QVERIFY2(counted.ok(), qPrintable(counted.ok() ? QString() : counted.error().message));
    m_day.reset();
}

QTEST_MAIN(tst_RefusedPayment)
#include "tst_RefusedPayment.moc"
