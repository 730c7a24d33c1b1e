// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Sql.h"
#include "models/wire/CashPayloads.h"
#include "models/wire/PeoplePayloads.h"
#include "tests/hub/HubFixture.h"

using namespace mostrador;

/// The tills' drawers at the hub: Zs, movements and who works there, once each, and that a rebuild says the same.
class tst_Days final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<HubFixture>();
        hub->open();
        one.emplace(hub->lane(hub->key));
        two.emplace(hub->lane(hub->otherKey));
        hub->apply({one->start(), two->start()});
    }
    void cleanup()
    {
        QCOMPARE(hub->differences(), QStringList()); // whatever happened: it follows from the journals
        hub.reset();
    }

    void aZIsListed();
    void whatComesTwiceIsOnce();
    void movementsNameTheirPeople();
    void whatCannotBeReadHoldsUpNobody();

private:
    ZReport report(int number, qint64 closedMs) const
    {
        ZReport report;
        report.number = number;
        report.closedAt = QDateTime::fromMSecsSinceEpoch(closedMs, Qt::UTC);
        report.closedByName = QStringLiteral("Ana");
        report.figures.shift = number;
        report.figures.openedAt = report.closedAt.addSecs(-8 * 3600);
        report.figures.currency = Currency::ars();
        report.figures.opening = 500'000;
        report.figures.sales = {3, 90'000};
        report.figures.tenders = {{Tender::Cash, 3, 90'000, 0}};
        report.counted = CashCount(Currency::ars());
        [&] { QVERIFY(report.counted.setLoose(Money(589'000, Currency::ars())).ok()); }();
        report.kept = Money(500'000, Currency::ars());
        report.reason = QStringLiteral("Vuelto");
        return report;
    }
    QList<DayProjection::Z> reports(const QDateTime &since = {}) const { return *hub->books->reader().days().reports(since); }

    std::unique_ptr<HubFixture> hub;
    std::optional<TestLane> one;
    std::optional<TestLane> two;
};

void tst_Days::aZIsListed()
{
    hub->apply({one->next(EntryType::ShiftClosed, encode(report(1, TestLane::At)))});
    hub->apply({two->next(EntryType::ShiftClosed, encode(report(1, TestLane::At + 1000)))}); // of another till: its own numbers
    QCOMPARE(reports().size(), 2);
    QVERIFY(reports().first().closedAt > reports().last().closedAt);
    QCOMPARE(reports().first().number, 1);
    QCOMPARE(reports().first().expected, Money(590'000, Currency::ars()));
    QCOMPARE(reports().first().counted, Money(589'000, Currency::ars()));
    QCOMPARE(reports().first().total, Money(90'000, Currency::ars()));
    QCOMPARE(reports(QDateTime::fromMSecsSinceEpoch(TestLane::At + 500, Qt::UTC)).size(), 1);
}

void tst_Days::whatComesTwiceIsOnce()
{
    const SignedEntry z = one->next(EntryType::ShiftClosed, encode(report(1, TestLane::At)));
    hub->apply({z});
    hub->apply({z});
    QCOMPARE(reports().size(), 1);
}

void tst_Days::movementsNameTheirPeople()
{
    hub->apply({one->next(EntryType::UserChanged, encode(UserChanged{{QStringLiteral("u1"), QStringLiteral("Ana"), Role::Cashier, true}, true, true})),
                two->next(EntryType::UserChanged, encode(UserChanged{{QStringLiteral("u1"), QStringLiteral("Luis"), Role::Cashier, true}, true, true})),
                one->next(EntryType::CashMoved, encode(CashMoved{1, {CashMove::Kind::Out, Money(15'000, Currency::ars()), QStringLiteral("bank"), {}}})),
                two->next(EntryType::CashMoved, encode(CashMoved{0, {CashMove::Kind::Drawer, Money(0, Currency::ars()), QStringLiteral("check"), {}}}))});
    const auto movements = *hub->books->reader().days().movements({});
    QCOMPARE(movements.size(), 2);
    for (const DayProjection::Movement &movement : movements)
        QCOMPARE(movement.move.kind, movement.shift == 0 ? CashMove::Kind::Drawer : CashMove::Kind::Out);
}

void tst_Days::whatCannotBeReadHoldsUpNobody()
{
    hub->apply({one->next(EntryType::ShiftClosed, QByteArray("{\"number\":0}")), one->next(EntryType::ShiftClosed, encode(report(1, TestLane::At)))});
    QCOMPARE(reports().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Days)
#include "tst_Days.moc"
