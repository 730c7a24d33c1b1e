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
    void theDayIsTheTills();
    void theListGoesOn();
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
    QList<DayProjection::Z> reports(const DayProjection::Wanted &wanted = {}) const { return hub->books->reader().days().reports(wanted)->items; }

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
    QVERIFY(reports().first().whole && reports().first().whole->counted.total() == reports().first().counted);
}

/// Buenos Aires is three hours behind: half past nine in the evening of the 23rd is the 24th in UTC, and the 23rd for whoever closed the till.
void tst_Days::theDayIsTheTills()
{
    const QDateTime evening(QDate(2026, 11, 24), QTime(0, 30), Qt::UTC);
    hub->apply({one->next(EntryType::ShiftClosed, encode(report(1, evening.toMSecsSinceEpoch()))),
                one->next(EntryType::ShiftClosed, encode(report(2, evening.addDays(1).toMSecsSinceEpoch())))});
    QCOMPARE(reports().last().day, QDate(2026, 11, 23));
    QCOMPARE(reports({QDate(2026, 11, 23)}).size(), 2);
    QCOMPARE(reports({QDate(2026, 11, 24)}).size(), 1);
    QCOMPARE(reports({QDate(2026, 11, 24)}).first().number, 2);
    QVERIFY(reports({QDate(2026, 11, 25)}).isEmpty());
}

/// Page after page each is there once, also those of one moment.
void tst_Days::theListGoesOn()
{
    QList<SignedEntry> entries;
    for (int number = 1; number <= 7; ++number)
        for (std::optional<TestLane> *lane : {&one, &two})
            entries.append((*lane)->next(EntryType::ShiftClosed, encode(report(number, TestLane::At + 1000 * (number / 2)))));
    hub->apply(entries);
    DayProjection::Wanted wanted;
    wanted.limit = 3;
    QSet<QPair<int, int>> seen;
    QDateTime last;
    for (int pages = 1;; ++pages) {
        const auto part = hub->books->reader().days().reports(wanted);
        QVERIFY(part.ok());
        QVERIFY(part->items.size() <= 3);
        for (const DayProjection::Z &z : part->items) {
            QVERIFY(!seen.contains({z.place.till.value, z.number}));
            QVERIFY(!last.isValid() || z.closedAt <= last);
            seen.insert({z.place.till.value, z.number});
            last = z.closedAt;
        }
        if (!part->next) {
            QCOMPARE(pages, 5);
            break;
        }
        wanted.after = DayProjection::Cursor::fromString(part->next->toString());
        QVERIFY(wanted.after.has_value());
    }
    QCOMPARE(seen.size(), 14);
    for (const QString &wrong :
         {QStringLiteral("7"), QStringLiteral("1.2.3"), QStringLiteral("1.2.3.x"), QStringLiteral("1.-2.3.4"), QStringLiteral("1.99999999999.3.4")})
        QVERIFY(!DayProjection::Cursor::fromString(wrong));
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
    const auto movements = hub->books->reader().days().movements({})->items;
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
