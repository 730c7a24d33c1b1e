// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/ParkingDesk.h"
#include "models/wire/CounterPayloads.h"
#include "tests/hub/HubFixture.h"

using namespace mostrador;
using State = ParkedChange::State;

/// Parked sales of two tills at the hub, which gives each to one; voids; and that a rebuild says the same.
class tst_Counter final : public QObject {
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
        hub.reset();
    }

    void aParkedSaleIsToldToTheShop();
    void itIsGivenToExactlyOne();
    void theOwnerRecallsItWithoutTheHub();
    void whatComesTwiceIsOnce();
    void bothTookIt();
    void chargedTwiceIsSaid();
    void aRecallMayComeBeforeWhatItRecalls();
    void anIdIsGivenOnce();
    void voidsAreCounted();
    void whatEndedLongAgoIsForgotten();

private:
    SignedEntry park(TestLane &lane, const QString &id)
    {
        ParkedSale parked;
        parked.id = id;
        parked.name = QStringLiteral("Mesa 4");
        parked.at = hub->clock.nowUtc();
        parked.total = Money(970000, Currency::ars());
        parked.lines = 1;
        parked.summary = QStringLiteral("2 Yerba");
        parked.cart = QJsonObject{{QStringLiteral("lines"), 1}};
        return lane.next(EntryType::SaleParked, encode(parked));
    }
    static SignedEntry recall(TestLane &lane, const QString &id, bool granted = false) { return lane.next(EntryType::SaleRecalled, encode(SaleRecalled{id, granted})); }
    SignedEntry sold(TestLane &lane, const QString &id, const QString &number)
    {
        Sale sale = *decodeSale(TestLane(lane).sale(yerba, 2).entry.payload); // of a copy: the lane goes on where it was
        sale.parked = id;
        sale.number = number;
        return lane.next(EntryType::SaleCompleted, encode(sale));
    }
    Result<ParkingDesk::Handed> claim(const QString &id, int till) { return ParkingDesk(*hub->books).claim(id, TillId{till}, StoreId{1}); }
    ParkedChange change(const QString &id)
    {
        const auto found = hub->books->reader().counter().change(id);
        [&] { QVERIFY(found.ok() && *found); }();
        return found && *found ? **found : ParkedChange{};
    }
    /// What the till is told of parked sales from the beginning.
    QList<ParkedChange> feedOf(int till)
    {
        QList<ParkedChange> told;
        const auto tills = hub->books->registry().till(TillId{till});
        const auto page = hub->books->reader().feed().changesFor(**tills, 0, 1000);
        for (const FeedChange &item : page->changes.items)
            if (const auto *parked = std::get_if<ParkedChange>(&item.body))
                told.append(*parked);
        return told;
    }

    std::unique_ptr<HubFixture> hub;
    std::optional<TestLane> one;
    std::optional<TestLane> two;
    const Product yerba = testProduct(QStringLiteral("YM1"), 485'000);
    const QString id = QStringLiteral("019ab3c0-7c00-7abc-8def-0123456789ab");
};

void tst_Counter::aParkedSaleIsToldToTheShop()
{
    const ApplyReport report = hub->apply({park(*one, id)});
    QCOMPARE(report.applied, 1);
    QVERIFY(report.stores.contains(StoreId{1}));
    QCOMPARE(feedOf(2).size(), 1);
    QCOMPARE(feedOf(2)[0].id, id);
    QCOMPARE(feedOf(2)[0].till, TillId{1});
    QCOMPARE(feedOf(2)[0].state, State::Waiting);
    QCOMPARE(feedOf(2)[0].total, Money(970000, Currency::ars()));
    const EnrolAnswer far = hub->join(Ed25519Key::fromSeed(QByteArray(32, 'c')), QStringLiteral("Otra sucursal"));
    QVERIFY(feedOf(far.till.value).isEmpty()); // another shop's customers do not come by
    QVERIFY(!ParkingDesk(*hub->books).claim(id, far.till, far.store).ok());
}

void tst_Counter::itIsGivenToExactlyOne()
{
    hub->apply({park(*one, id)});
    const auto given = claim(id, 2);
    QVERIFY(given.ok() && given->isGiven);
    QCOMPARE(given->sale.cart[QStringLiteral("lines")].toInt(), 1);
    QVERIFY(given->report.stores.contains(StoreId{1}));
    QCOMPARE(change(id).state, State::Handed);
    QCOMPARE(change(id).holder, TillId{2});
    const auto late = claim(id, 1); // also not to the one that parked it
    QVERIFY(late.ok() && !late->isGiven);
    QCOMPARE(late->holder, TillId{2});
    const auto again = claim(id, 2); // its answer was lost
    QVERIFY(again.ok() && again->isGiven);
    QCOMPARE(again->report.applied, 0);
    hub->apply({recall(*two, id, true)});
    QCOMPARE(change(id).state, State::Recalled);
    QCOMPARE(feedOf(1)[0].state, State::Recalled);
    const auto gone = claim(id, 1);
    QVERIFY(gone.ok() && !gone->isGiven);
    QCOMPARE(claim(QStringLiteral("none"), 1).error().code, Error::Code::NotFound);
    QVERIFY(!change(id).isDisputed());
}

void tst_Counter::theOwnerRecallsItWithoutTheHub()
{
    hub->apply({park(*one, id)});
    hub->apply({recall(*one, id)});
    QCOMPARE(change(id).state, State::Recalled);
    QCOMPARE(change(id).holder, TillId{1});
    QVERIFY(!claim(id, 2)->isGiven);
}

void tst_Counter::whatComesTwiceIsOnce()
{
    const QList<SignedEntry> entries{park(*one, id), recall(*one, id)};
    hub->apply(entries);
    const ApplyReport again = hub->apply(entries);
    QCOMPARE(again.duplicates, 2);
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM parked_sale")), 1);
}

/// The owner was without the hub when it was given away.
void tst_Counter::bothTookIt()
{
    hub->apply({park(*one, id)});
    QVERIFY(claim(id, 2)->isGiven);
    hub->apply({recall(*one, id)});
    QCOMPARE(change(id).state, State::Handed);
    QCOMPARE(change(id).holder, TillId{2});
    QCOMPARE(change(id).rival, TillId{1});
    hub->apply({recall(*two, id, true)});
    QCOMPARE(change(id).state, State::Recalled);
    QCOMPARE(change(id).rival, TillId{1});
    QVERIFY(feedOf(1)[0].isDisputed() && feedOf(2)[0].isDisputed());
}

void tst_Counter::chargedTwiceIsSaid()
{
    bothTookIt();
    hub->apply({sold(*one, id, QStringLiteral("0001-00000007"))});
    QCOMPARE(change(id).sold, QStringList{QStringLiteral("0001-00000007")});
    QVERIFY(hub->books->reader().counter().chargedTwice()->isEmpty());
    hub->apply({sold(*two, id, QStringLiteral("0002-00000004"))});
    QCOMPARE(feedOf(1)[0].sold.size(), 2);
    QCOMPARE(hub->books->reader().counter().chargedTwice()->size(), 1);
    Sale undone = *decodeSale(TestLane(*two).sale(yerba, 2).entry.payload);
    undone.number = QStringLiteral("0002-00000004");
    Sale document = undoing(undone, SaleType::Void);
    document.number = QStringLiteral("0002-00000005");
    hub->apply({two->next(EntryType::SaleVoided, encode(document))});
    QCOMPARE(feedOf(1)[0].sold, QStringList{QStringLiteral("0001-00000007")}); // it was settled
}

/// Books that were restored may hear of the second till first.
void tst_Counter::aRecallMayComeBeforeWhatItRecalls()
{
    hub->apply({recall(*two, id, true)});
    QVERIFY(feedOf(1).isEmpty());
    QCOMPARE(claim(id, 1).error().code, Error::Code::NotFound);
    hub->apply({park(*one, id)});
    QCOMPARE(change(id).state, State::Recalled);
    QCOMPARE(change(id).holder, TillId{2});
    QVERIFY(!claim(id, 1)->isGiven);
}

void tst_Counter::anIdIsGivenOnce()
{
    hub->apply({park(*one, id)});
    hub->apply({park(*two, id)});
    QCOMPARE(hub->quarantined().size(), 1);
    QVERIFY(hub->quarantined()[0].recorded);
    QCOMPARE(change(id).till, TillId{1});
}

void tst_Counter::voidsAreCounted()
{
    const LineVoided voided{yerba.sku, yerba.name, Unit::Piece, Quantity::units(2), Money(970000, Currency::ars()), VoidReason::None};
    const CartAbandoned abandoned{Money(300, Currency::ars()), 3, {}};
    hub->apply({one->next(EntryType::LineVoided, encode(voided)), one->next(EntryType::LineVoided, encode(voided)),
                one->next(EntryType::CartAbandoned, encode(abandoned)), two->next(EntryType::LineRestored, encode(voided))});
    const auto days = hub->books->reader().counter().voids({});
    QVERIFY(days.ok());
    QCOMPARE(days->size(), 3);
    const auto found = std::find_if(days->cbegin(), days->cend(), [](const auto &day) { return day.kind == EntryType::LineVoided; });
    QVERIFY(found != days->cend());
    QCOMPARE(found->count, 2);
    QCOMPARE(found->amount, Money(2 * 970000, Currency::ars()));
    QCOMPARE(found->till, TillId{1});
    QVERIFY(hub->books->reader().counter().voids(found->day.addDays(1))->isEmpty());
    QVERIFY(feedOf(1).isEmpty());
}

void tst_Counter::whatEndedLongAgoIsForgotten()
{
    const QString other = QStringLiteral("019ab3c0-7c00-7abc-8def-0123456789ac");
    hub->apply({park(*one, id), park(*one, other), recall(*one, id)});
    hub->clock.advance(qint64(Projection::DaysOfActivity + 1) * 24 * 3600 * 1000);
    QVERIFY(hub->books->ledger().forgetOldActivity().ok());
    QCOMPARE(feedOf(2).size(), 1);
    QCOMPARE(feedOf(2)[0].id, other);
}

QTEST_GUILESS_MAIN(tst_Counter)
#include "tst_Counter.moc"
