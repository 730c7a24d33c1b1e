// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CartCodec.h"
#include "models/storage/Sql.h"
#include "tests/support/TillFixture.h"
#include <QJsonDocument>
#include <QSignalSpy>

using namespace mostrador;

/// Parked sales of one till, over a real database; the till is closed and opened again between steps.
class tst_ParkingService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        till = std::make_unique<TillFixture>();
        till->open();
    }
    void cleanup() { till.reset(); }

    void aSaleIsParkedOrOpen();
    void severalAreKept();
    void recallingParksWhatIsOpen();
    void whatCannotBeWrittenChangesNothing();
    void whatAnotherTillHasIsRefused();
    void theHubsWordIsFollowed();
    void aDisputeIsTold();
    void aSnapshotForgetsOnlyOthers();
    void voidsAreWrittenWithTheCart();
    void anUndoneVoidIsNamed();
    void noVoidWithoutAJournal();
    void whatCannotBeParkedWaits();
    void whatCannotEvenWaitComesWithTheNextCart();
    void whatCannotEvenWaitComesWithTheNextSale();

private:
    Cart cart(qint64 units, const Product &product)
    {
        Cart made(Currency::ars());
        [&] { QVERIFY(made.add(product, Quantity::units(units)).ok()); }();
        return made;
    }
    Result<CartExchanged> exchange(const CartExchange &wanted)
    {
        Result<CartExchanged> done = Error{Error::Code::Busy, {}, {}};
        till->till->exchangeCart(wanted, till->till.get(), [&](const Result<CartExchanged> &result) { done = result; });
        return done;
    }
    QString park(const Cart &aside, const QString &name = {})
    {
        CartExchange wanted;
        wanted.aside = aside;
        wanted.name = name;
        const auto done = exchange(wanted);
        [&] { QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message)); }();
        return done ? done->parked : QString();
    }
    static CartExchange recallOf(const QString &id, const Cart &open = Cart(Currency::ars()))
    {
        CartExchange wanted;
        wanted.recall = id;
        wanted.aside = open;
        return wanted;
    }
    QList<UnparkedSale> unparked()
    {
        QList<UnparkedSale> all;
        till->till->unparked(till->till.get(), [&all](const Result<QList<UnparkedSale>> &found) { all = *found; });
        return all;
    }
    Cart openCart() { return decodeCart(*till->stores->sales->openCart()); }
    QList<ParkedRow> waiting() { return *ParkedStore(*till->stores->database).waiting(); }
    qint64 entries(const QString &type)
    {
        return till->stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM journal WHERE type = ?"), {type})->toLongLong();
    }
    QByteArray lastPayload() { return till->stores->database->sql().scalar(QStringLiteral("SELECT payload FROM journal ORDER BY seq DESC LIMIT 1"))->toByteArray(); }
    void reopen()
    {
        till->close();
        till->open();
    }
    void feed(const ParkedChange &change, bool complete = false)
    {
        Changes changes;
        changes.items.append({++cursor, change});
        changes.cursor = cursor;
        const auto applied = till->stores->feed->apply(changes, QStringLiteral("hub"), complete);
        QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().detail));
        QVERIFY(applied->parked);
    }
    static ParkedChange change(const QString &id, ParkedChange::State state, int holder = -1, int rival = -1)
    {
        ParkedChange told{id, StoreId{1}, TillId{2}};
        told.name = QStringLiteral("Mesa 4");
        told.at = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        told.total = Money(100, Currency::ars());
        told.lines = 1;
        told.state = state;
        told.holder = TillId{holder};
        told.rival = TillId{rival};
        return told;
    }

    std::unique_ptr<TillFixture> till;
    qint64 cursor = 0;
    const Product yerba = TillFixture::product(QStringLiteral("YM1"), QStringLiteral("Yerba mate"), 485000);
    const Product cola = TillFixture::product(QStringLiteral("GC2"), QStringLiteral("Gaseosa cola"), 298000);
};

void tst_ParkingService::aSaleIsParkedOrOpen()
{
    const Cart cart = this->cart(2, yerba);
    till->till->keepCart(cart);
    const QString id = park(cart, QStringLiteral("Señora del 4º B"));
    reopen();
    QVERIFY(openCart().isEmpty());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting()[0].id, id);
    QCOMPARE(waiting()[0].name, QStringLiteral("Señora del 4º B"));
    QCOMPARE(waiting()[0].summary, QStringLiteral("2 Yerba mate"));
    QCOMPARE(waiting()[0].total, Money(970000, Currency::ars()));
    QVERIFY(waiting()[0].isOwn);
    QCOMPARE(entries(EntryType::SaleParked), 1);
    const auto back = exchange(recallOf(id));
    QVERIFY(back.ok());
    QCOMPARE(back->name, QStringLiteral("Señora del 4º B"));
    reopen();
    QVERIFY(waiting().isEmpty());
    QCOMPARE(openCart().total(), cart.total());
    QCOMPARE(openCart().parked(), id);
    QCOMPARE(decodeSaleRecalled(lastPayload())->id, id);
    QVERIFY(!decodeSaleRecalled(lastPayload())->granted);
    QCOMPARE(exchange(recallOf(id)).error().code, Error::Code::NotFound); // once
}

void tst_ParkingService::severalAreKept()
{
    const QString first = park(cart(1, yerba));
    till->clock.advance(1000);
    const QString second = park(cart(1, cola));
    reopen();
    QCOMPARE(waiting().size(), 2);
    QCOMPARE(waiting()[0].id, first);
    QCOMPARE(waiting()[1].id, second);
    QVERIFY(exchange(recallOf(second)).ok());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting()[0].id, first);
}

void tst_ParkingService::recallingParksWhatIsOpen()
{
    const QString first = park(cart(1, yerba));
    const Cart open = cart(3, cola);
    till->till->keepCart(open);
    const auto swapped = exchange(recallOf(first, open));
    QVERIFY(swapped.ok());
    reopen();
    QCOMPARE(openCart().lines().first().product.sku, yerba.sku);
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting()[0].id, swapped->parked);
    QCOMPARE(waiting()[0].total, open.total());
}

void tst_ParkingService::whatCannotBeWrittenChangesNothing()
{
    const QString first = park(cart(1, yerba));
    const Cart open = cart(1, cola);
    till->till->keepCart(open);
    const qint64 before = till->stores->journal->outbox()->lastSeq;
    QVERIFY(till->stores->database->sql().run(QStringLiteral("CREATE TRIGGER refuses BEFORE INSERT ON open_cart BEGIN SELECT RAISE(ABORT, 'no'); END")).ok());
    QVERIFY(!exchange(recallOf(first, open)).ok());
    QCOMPARE(till->stores->journal->outbox()->lastSeq, before);
    QVERIFY(till->stores->database->sql().run(QStringLiteral("DROP TRIGGER refuses")).ok());
    reopen();
    QCOMPARE(openCart().total(), open.total());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting()[0].id, first);
    CartExchange named;
    named.aside = open;
    named.name = QString(41, QLatin1Char('x'));
    QCOMPARE(exchange(named).error().code, Error::Code::Invalid);
    Cart endless(Currency::ars());
    for (int i = 0; i < Sale::MostLines; ++i)
        QVERIFY(endless.addLine(TillFixture::product(QStringLiteral("P%1").arg(i), QString(100, QLatin1Char('n')), 100), Quantity::units(1), yerba.price).ok());
    CartExchange large;
    large.aside = endless;
    QVERIFY(exchange(large).error().message.contains(QLatin1String("too many lines")));
    QCOMPARE(waiting().size(), 1);
}

void tst_ParkingService::whatAnotherTillHasIsRefused()
{
    const QString id = park(cart(1, yerba));
    feed(change(id, ParkedChange::State::Handed, 3));
    QCOMPARE(waiting().size(), 1); // to be seen, and where it is
    QVERIFY(waiting()[0].isOwn && waiting()[0].isAtAnother(TillId{1}));
    QCOMPARE(*ParkedStore(*till->stores->database).waitingCount(TillId{1}), 0);
    const auto refused = exchange(recallOf(id));
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QVERIFY(refused.error().message.contains(QLatin1Char('3')));
    feed(change(id, ParkedChange::State::Recalled, 3));
    QVERIFY(waiting().isEmpty());
}

void tst_ParkingService::theHubsWordIsFollowed()
{
    const QString other = QStringLiteral("019ab3c0-7c00-7abc-8def-0123456789ab");
    feed(change(other, ParkedChange::State::Waiting));
    QCOMPARE(waiting().size(), 1);
    QVERIFY(!waiting()[0].isOwn);
    QCOMPARE(exchange(recallOf(other)).error().code, Error::Code::Unreachable); // the hub was not asked
    CartExchange granted = recallOf(other);
    ParkedSale sale{other, QStringLiteral("Mesa 4"), till->clock.nowUtc(), cart(2, cola).total(), 1, {}, QJsonDocument::fromJson(encodeCart(cart(2, cola))).object()};
    granted.granted = sale;
    const auto taken = exchange(granted);
    QVERIFY(taken.ok());
    QCOMPARE(taken->cart.total(), cart(2, cola).total());
    QVERIFY(decodeSaleRecalled(lastPayload())->granted);
    feed(change(other, ParkedChange::State::Handed, 1)); // told before the hub heard of the recall
    QVERIFY(waiting().isEmpty());
    feed(change(other, ParkedChange::State::Recalled, 1));
    QCOMPARE(till->stores->database->sql().scalar(QStringLiteral("SELECT count(*) FROM parked_sale"))->toInt(), 0);
    sale.lines = 2; // not all of it can be read: a line must not go unnoticed
    sale.id = QStringLiteral("x");
    granted.recall = sale.id;
    granted.granted = sale;
    QCOMPARE(exchange(granted).error().code, Error::Code::Damaged);
}

void tst_ParkingService::aDisputeIsTold()
{
    ParkedStore parked(*till->stores->database);
    const QString id = park(cart(1, yerba));
    QVERIFY(exchange(recallOf(id)).ok()); // without the hub
    feed(change(id, ParkedChange::State::Handed, 3));
    QCOMPARE(parked.disputes()->size(), 1);
    QCOMPARE(parked.disputes()->first().rival, TillId{3});
    QVERIFY(parked.disputes()->first().sold.isEmpty());
    ParkedChange told = change(id, ParkedChange::State::Recalled, 3, 1);
    told.sold = QStringList{QStringLiteral("0001-00000001"), QStringLiteral("0003-00000001")};
    feed(told);
    QCOMPARE(parked.disputes()->first().sold, told.sold);
    QSignalSpy changed(till->till.get(), &Till::parkedChanged);
    till->till->dismissParked(id);
    QCOMPARE(changed.size(), 1);
    QVERIFY(parked.disputes()->isEmpty());
    feed(told); // a snapshot tells it again
    QVERIFY(parked.disputes()->isEmpty());
    // What seemed to be over here, and another till turns out to have taken as well.
    const QString other = park(cart(1, cola));
    QVERIFY(exchange(recallOf(other)).ok());
    feed(change(other, ParkedChange::State::Recalled, 1));
    QVERIFY(parked.disputes()->isEmpty());
    feed(change(other, ParkedChange::State::Recalled, 1, 4));
    QCOMPARE(parked.disputes()->size(), 1);
    QCOMPARE(parked.disputes()->first().rival, TillId{4});
    QVERIFY(waiting().isEmpty());
}

void tst_ParkingService::aSnapshotForgetsOnlyOthers()
{
    const QString own = park(cart(1, yerba));
    feed(change(QStringLiteral("a"), ParkedChange::State::Waiting));
    feed(change(QStringLiteral("b"), ParkedChange::State::Waiting), true); // a snapshot that knows neither `a` nor ours
    QVERIFY(till->stores->feed->finishSnapshot().ok());
    QStringList ids;
    for (const ParkedRow &row : waiting())
        ids.append(row.id);
    QCOMPARE(ids.size(), 2);
    QVERIFY(ids.contains(own) && ids.contains(QStringLiteral("b")));
}

void tst_ParkingService::voidsAreWrittenWithTheCart()
{
    Cart cart = this->cart(2, yerba);
    till->till->keepCart(cart);
    QVERIFY(cart.add(cola, Quantity::units(1)).ok());
    till->till->keepCart(cart);
    QCOMPARE(entries(EntryType::LineVoided), 0);
    QSignalSpy grew(till->till.get(), &Till::journalGrew);
    QVERIFY(cart.remove(cart.lines().first().id).ok());
    till->till->keepCart(cart);
    QCOMPARE(grew.size(), 1);
    reopen();
    QCOMPARE(openCart().lines().size(), 1);
    QCOMPARE(entries(EntryType::LineVoided), 1);
    const auto voided = decodeLineVoided(lastPayload());
    QVERIFY(voided.ok());
    QCOMPARE(voided->sku, yerba.sku);
    QCOMPARE(voided->amount, Money(970000, Currency::ars()));
    till->till->openCart(till->till.get(), [](const Result<Cart> &) {});
    till->till->keepCart(Cart(Currency::ars()), CartCause::Clear);
    QCOMPARE(entries(EntryType::CartAbandoned), 1);
    QCOMPARE(decodeCartAbandoned(lastPayload())->total, Money(298000, Currency::ars()));
    // What cannot be written leaves the cart before it.
    till->till->keepCart(this->cart(1, cola));
    QVERIFY(till->stores->database->sql().run(QStringLiteral("CREATE TRIGGER refuses BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END")).ok());
    QSignalSpy troubled(till->till.get(), &Till::cartNotKept);
    till->till->keepCart(Cart(Currency::ars()), CartCause::Clear);
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(openCart().lines().size(), 1);
}

void tst_ParkingService::anUndoneVoidIsNamed()
{
    Cart cart = this->cart(2, yerba);
    till->till->keepCart(cart);
    const Cart before = cart;
    QVERIFY(cart.remove(cart.lines().first().id).ok());
    till->till->keepCart(cart);
    const EntryId voided = till->stores->journal->lastId();
    till->till->keepCart(before, CartCause::Undo);
    QCOMPARE(entries(EntryType::LineRestored), 1);
    QCOMPARE(decodeLineVoided(lastPayload())->undoes, voided);
    QCOMPARE(entries(EntryType::LineVoided), 1); // it stands as it was written
}

void tst_ParkingService::noVoidWithoutAJournal()
{
    QVERIFY(till->stores->database->sql().run(QStringLiteral("DELETE FROM identity")).ok());
    Cart cart = this->cart(2, yerba);
    till->till->keepCart(cart);
    QVERIFY(cart.setQuantity(cart.lines().first().id, Quantity::units(1)).ok());
    QSignalSpy troubled(till->till.get(), &Till::cartNotKept);
    till->till->keepCart(cart);
    QCOMPARE(troubled.size(), 0);
    QCOMPARE(openCart().lines().first().quantity, Quantity::units(1));
}

/// Open, parked, or waiting: one of them at each moment, on the disk.
void tst_ParkingService::whatCannotBeParkedWaits()
{
    CartExchange aside;
    aside.aside = cart(1, yerba);
    aside.name = QStringLiteral("Señora del 4º B");
    aside.waiting = QStringLiteral("first");
    till->till->keepCart(aside.aside);
    const auto refuse = [this](bool refuses) {
        QVERIFY(till->stores->database->sql()
                    .run(refuses ? QStringLiteral("CREATE TRIGGER refuses BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END")
                                 : QStringLiteral("DROP TRIGGER refuses"))
                    .ok());
    };
    refuse(true);
    QVERIFY(!exchange(aside).ok());
    reopen();
    QVERIFY(openCart().isEmpty());
    QVERIFY(waiting().isEmpty());
    QCOMPARE(unparked().size(), 1);
    QCOMPARE(unparked()[0].id, QStringLiteral("first"));
    QCOMPARE(unparked()[0].name, QStringLiteral("Señora del 4º B"));
    QCOMPARE(unparked()[0].cart.total(), aside.aside.total());
    QVERIFY(!exchange(aside).ok()); // tried once more
    QCOMPARE(unparked().size(), 1);
    CartExchange second;
    second.aside = cart(1, cola);
    second.waiting = QStringLiteral("second");
    QVERIFY(!exchange(second).ok());
    QCOMPARE(unparked().size(), 2);
    till->till->bringBack(second.aside, second.waiting);
    reopen();
    QCOMPARE(openCart().total(), second.aside.total());
    QCOMPARE(unparked().size(), 1);
    refuse(false);
    QVERIFY(exchange(aside).ok());
    reopen();
    QVERIFY(unparked().isEmpty());
    QCOMPARE(waiting().size(), 1);
    QCOMPARE(waiting()[0].name, QStringLiteral("Señora del 4º B"));
    CartExchange kept = second; // one that stays open where it cannot be parked
    kept.waiting.clear();
    till->till->keepCart(kept.aside);
    refuse(true);
    QVERIFY(!exchange(kept).ok());
    QVERIFY(unparked().isEmpty());
    QCOMPARE(openCart().total(), kept.aside.total());
}

void tst_ParkingService::whatCannotEvenWaitComesWithTheNextCart()
{
    Sql &sql = till->stores->database->sql();
    CartExchange aside;
    aside.aside = cart(1, yerba);
    aside.waiting = QStringLiteral("first");
    till->till->keepCart(aside.aside);
    for (const char *table : {"journal", "setting"})
        QVERIFY(sql.run(QStringLiteral("CREATE TRIGGER no_%1 BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'no'); END").arg(QLatin1String(table))).ok());
    QSignalSpy troubled(till->till.get(), &Till::cartNotKept);
    QVERIFY(!exchange(aside).ok());
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(openCart().total(), aside.aside.total()); // of before it, still
    Cart next = cart(2, cola);
    till->till->keepCart(next);
    QCOMPARE(troubled.size(), 2);
    QCOMPARE(openCart().total(), aside.aside.total());
    for (const char *table : {"journal", "setting"})
        QVERIFY(sql.run(QStringLiteral("DROP TRIGGER no_%1").arg(QLatin1String(table))).ok());
    QVERIFY(next.setQuantity(next.lines().first().id, Quantity::units(1)).ok()); // with a void: another transaction
    till->till->keepCart(next);
    reopen();
    QCOMPARE(openCart().total(), next.total());
    QCOMPARE(unparked().size(), 1);
    QCOMPARE(unparked()[0].cart.total(), aside.aside.total());
}

/// The sale empties the open cart on the disk, which is still the one that was put aside.
void tst_ParkingService::whatCannotEvenWaitComesWithTheNextSale()
{
    Sql &sql = till->stores->database->sql();
    CartExchange aside;
    aside.aside = cart(1, yerba);
    aside.waiting = QStringLiteral("first");
    till->till->keepCart(aside.aside);
    for (const char *table : {"journal", "setting"})
        QVERIFY(sql.run(QStringLiteral("CREATE TRIGGER no_%1 BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'no'); END").arg(QLatin1String(table))).ok());
    QVERIFY(!exchange(aside).ok());
    const Cart next = cart(2, cola);
    till->till->keepCart(next);
    const Payment cash{Tender::Cash, next.total(), next.total(), Money::zero(next.currency())};
    const auto sale = next.toSale({cash}, Platform::Till, till->clock.nowUtc());
    bool isSold = true;
    const auto charge = [&] {
        till->till->complete(*sale, till->till.get(), [&isSold](const Result<CommittedSale> &done) { isSold = done.ok(); });
        return isSold;
    };
    QVERIFY(!charge());
    QCOMPARE(openCart().total(), aside.aside.total());
    for (const char *table : {"journal", "setting"})
        QVERIFY(sql.run(QStringLiteral("DROP TRIGGER no_%1").arg(QLatin1String(table))).ok());
    QVERIFY(charge());
    reopen();
    QVERIFY(openCart().isEmpty());
    QCOMPARE(unparked().size(), 1);
    QCOMPARE(unparked()[0].cart.total(), aside.aside.total());
}

QTEST_GUILESS_MAIN(tst_ParkingService)
#include "tst_ParkingService.moc"
