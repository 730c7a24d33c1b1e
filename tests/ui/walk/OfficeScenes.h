// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walk/Walk.h"
#include "ui/products/FormField.h"
#include "ui/products/PriceEditor.h"
#include "ui/products/ProductForm.h"
#include "ui/returns/ReturnPage.h"

namespace mostrador::walk {

/// A sale that is made without looking at it.
inline void complete(Walk &w, const Cart &cart, Tender tender)
{
    w.clock().advance(60'000);
    const auto sale = cart.toSale({Payment{tender, cart.total(), cart.total(), Money::zero(Currency::ars()), {}}}, Platform::Till, w.clock().nowUtc());
    w.office().till().complete(*sale, qApp, [](const Result<CommittedSale> &done) {
        if (!done)
            qFatal("sale");
    });
}

inline void sellOne(Walk &w, const QList<QPair<int, qint64>> &lines, Tender tender = Tender::Cash, const QString &customer = {})
{
    Cart cart(Currency::ars());
    for (const auto &[number, milli] : lines)
        if (!cart.add(ShopFixture::assortment().at(number - 1), Quantity::fromMilli(milli)).ok())
            qFatal("cart");
    cart.setCustomer({customer.isEmpty() ? QString() : QStringLiteral("c1"), customer, {}, {}, {}});
    complete(w, cart, tender);
}

inline void sales(Walk &w)
{
    w.begin();
    w.screen(2);
    w.look(QStringLiteral("sales-empty"));
    sellOne(w, {{1, 1000}});
    sellOne(w, {{2, 2000}, {5, 1000}, {4, 845}}, Tender::Debit, QStringLiteral("Ana Gómez"));
    w.look(QStringLiteral("sales-list"));
    w.key(Qt::Key_I, Qt::ControlModifier);
    w.look(QStringLiteral("sales-copy"));
    w.key(Qt::Key_Delete, Qt::ControlModifier);
    w.look(QStringLiteral("void"));
    w.enter();
    w.look(QStringLiteral("void-refused"));
    w.escape();
    w.key(Qt::Key_Down);
    w.key(Qt::Key_Delete, Qt::ControlModifier);
    w.key(Qt::Key_F2);
    w.enter();
    w.look(QStringLiteral("voided"));
    w.escape();
    w.key(Qt::Key_F10);
    w.type(QStringLiteral("zzz"));
    w.look(QStringLiteral("sales-nothing-found"));
    w.escape();
    w.escape();
}

inline void returns(Walk &w)
{
    w.begin();
    sellOne(w, {{2, 2000}, {5, 1000}, {4, 845}}, Tender::Debit, QStringLiteral("Ana Gómez"));
    w.screen(2);
    w.key(Qt::Key_R, Qt::ControlModifier);
    w.look(QStringLiteral("return"));
    w.key(Qt::Key_Plus);
    w.key(Qt::Key_D, Qt::ControlModifier);
    w.key(Qt::Key_F12);
    w.look(QStringLiteral("return-refused"));
    w.key(Qt::Key_F4);
    w.look(QStringLiteral("return-by-card"));
    w.key(Qt::Key_F11);
    w.look(QStringLiteral("return-in-cash"));
    w.key(Qt::Key_F12);
    w.look(QStringLiteral("returned"));
    w.key(Qt::Key_F11);
    w.look(QStringLiteral("return-without"));
    w.scan(1);
    w.key(Qt::Key_F2);
    w.key(Qt::Key_F12);
    w.look(QStringLiteral("return-without-refused"));
    w.escape();
    w.expect(w.window().current() == w.all().sales, "the list of sales again");
    w.screen(1);
    sellOne(w, {{1, 3000}, {4, 500}});
    w.screen(2); // the one that was just sold is chosen
    w.key(Qt::Key_R, Qt::ControlModifier);
    w.key(Qt::Key_Plus);
    w.key(Qt::Key_F4);
    w.key(Qt::Key_E, Qt::ControlModifier);
    w.expect(w.all().sales->findChild<ReturnPage *>()->isVisible(), "the exchange");
    w.look(QStringLiteral("exchange"));
    w.scan(5);
    w.look(QStringLiteral("exchange-for-less"));
    w.scan(2);
    w.scan(3);
    w.look(QStringLiteral("exchange-for-more"));
    w.key(Qt::Key_F12);
    w.type(QStringLiteral("1000"));
    w.enter();
    w.type(QStringLiteral("20000"));
    w.look(QStringLiteral("exchange-paying"));
    w.enter();
    w.expect(!w.all().sales->findChild<ReturnPage *>()->isVisible(), "the list after the exchange");
    w.look(QStringLiteral("exchanged"));
}

inline void products(Walk &w)
{
    w.begin();
    w.office().fill();
    w.screen(3);
    w.look(QStringLiteral("products"));
    w.scan(1);
    w.look(QStringLiteral("product"));
    auto *form = w.part<ProductForm>();
    form->focusOn(ProductField::Price);
    w.type(QStringLiteral("4900"));
    w.look(QStringLiteral("product-touched"));
    Product changed = w.office().product(1);
    changed.price = UnitPrice::fromMoney(Money(500000, Currency::ars()));
    w.office().editElsewhere(changed);
    w.look(QStringLiteral("product-conflict"));
    for (const FormField *field : form->findChildren<FormField *>())
        w.expect(field->noteText().isEmpty() || field->visibleRegion().boundingRect() == field->rect(), "what it was changed to elsewhere, whole");
    form->focusOn(ProductField::Gtins);
    w.type(QStringLiteral("7791234567890"));
    w.enter();
    w.key(Qt::Key_S, Qt::ControlModifier);
    w.look(QStringLiteral("product-wrong"));
    w.escape();
    w.look(QStringLiteral("product-reverted"));
    w.key(Qt::Key_F2);
    w.look(QStringLiteral("product-price-in-list"));
    w.escape();
    w.key(Qt::Key_F10);
    w.type(QStringLiteral("7791234567898"));
    w.enter();
    w.look(QStringLiteral("products-unknown-code"));
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.look(QStringLiteral("product-new"));
    w.key(Qt::Key_S, Qt::ControlModifier);
    w.look(QStringLiteral("product-new-refused"));
    form->focusOn(ProductField::Name);
    w.type(QStringLiteral("Vela corta"));
    form->focusOn(ProductField::Price);
    w.type(QStringLiteral("350"));
    w.key(Qt::Key_S, Qt::ControlModifier);
    w.look(QStringLiteral("product-created"));
    w.escape();
    w.key(Qt::Key_F10);
    w.type(QStringLiteral("zzz"));
    w.look(QStringLiteral("products-nothing-found"));
    w.escape();
}

inline void stock(Walk &w)
{
    w.begin();
    w.office().fill();
    w.screen(4);
    w.look(QStringLiteral("stock"));
    w.key(Qt::Key_F6);
    w.look(QStringLiteral("stock-low"));
    w.key(Qt::Key_F7);
    w.look(QStringLiteral("stock-negative"));
    w.key(Qt::Key_F5);
    w.scan(1);
    sellOne(w, {{1, 1000}});
    w.look(QStringLiteral("stock-drawer"));
    w.key(Qt::Key_F9);
    w.look(QStringLiteral("stock-adjust"));
    w.type(QStringLiteral("1"));
    w.enter();
    w.look(QStringLiteral("stock-adjust-refused"));
    w.key(Qt::Key_F4);
    w.look(QStringLiteral("stock-adjust-reason"));
    w.key(Qt::Key_F8);
    w.look(QStringLiteral("stock-count"));
    w.key(Qt::Key_F9);
    w.enter();
    w.look(QStringLiteral("stock-adjusted"));
    w.shop().sync.setOffline(true);
    w.look(QStringLiteral("stock-offline"));
    w.shop().sync.setOffline(false);
    w.key(Qt::Key_F10);
    w.type(QStringLiteral("7791234567898"));
    w.enter();
    w.look(QStringLiteral("stock-unknown-code"));
    w.type(QStringLiteral("zzz"));
    w.look(QStringLiteral("stock-nothing-found"));
}

inline void dashboard(Walk &w)
{
    w.begin();
    w.screen(5);
    w.look(QStringLiteral("dashboard-empty"));
    ShopDay day(w.shop());
    const QDate today(2026, 11, 24);
    day.stock({20, 3, 20, -1}, QDateTime(today, QTime(8, 0)).toUTC());
    day.fill(today.addDays(-1), 8, QTime(20, 0), 3);
    day.fill(today, 8, QTime(14, 47), 7);
    w.clock().setWall(QDateTime(today, QTime(14, 47)).toUTC());
    w.screen(1);
    w.screen(5);
    w.look(QStringLiteral("dashboard"));
    w.scan(1);
    w.look(QStringLiteral("dashboard-product"));
    w.window().scanned(QStringLiteral("0000000000"));
    w.look(QStringLiteral("dashboard-unknown-code"));
    w.shop().sync.setOffline(true);
    w.window().current()->activated();
    w.look(QStringLiteral("dashboard-offline"));
}

/// What the hub said of this till's edit of a price, which came after somebody else's.
inline void conflict(Walk &w)
{
    const Product before = w.office().product(1);
    Product after = before;
    after.price = UnitPrice::fromMoney(Money(520000, Currency::ars()));
    w.office().till().edit(editBetween(before, after), qApp, [](const Result<void> &) {});
    const EntryId entry{TillId{1}, 1, w.shop().base.stores->journal->outbox()->lastSeq};
    Product standing = before;
    standing.price = UnitPrice::fromMoney(Money(499000, Currency::ars()));
    standing.version = 7;
    w.shop().feed({standing,
                   EditConflict{entry, QStringLiteral("P1"), ProductField::Price, after.price.toWire() + QStringLiteral(" ARS"),
                                standing.price.toWire() + QStringLiteral(" ARS"), 7}});
}

inline void sync(Walk &w)
{
    w.begin();
    w.screen(6);
    w.look(QStringLiteral("sync-first"));
    for (int i = 0; i < 12; ++i)
        sellOne(w, {{1 + i % 5, 1000}});
    auto &journal = *w.shop().base.stores->journal;
    const qint64 last = journal.outbox()->lastSeq;
    for (qint64 seq = 2; seq <= last; ++seq)
        if (!journal.markSent(seq, seq, seq % 3 ? QStringLiteral("kafka") : QStringLiteral("direct")).ok())
            qFatal("sent");
    w.clock().advance(10'000);
    if (!journal.markSent(last, last, QStringLiteral("direct")).ok())
        qFatal("sent");
    conflict(w);
    w.shop().feed({EntryProblem{EntryId{TillId{1}, 1, 3}, QStringLiteral("E-17")}});
    SyncStatus status = w.shop().sync.status();
    status.state = SyncStatus::State::Sending;
    status.pending = 12;
    status.since = w.clock().nowUtc();
    status.lastContact = status.since;
    status.channel = QStringLiteral("direct");
    status.kafkaConfigured = true;
    status.kafkaUp = true;
    status.hubUp = true;
    status.counts.insert(QStringLiteral("kafka"), {8, 1, 7});
    w.shop().sync.set(status);
    const auto again = [&w] { w.window().current()->activated(); };
    again();
    w.look(QStringLiteral("sync"));
    w.key(Qt::Key_Down);
    w.key(Qt::Key_Down);
    w.look(QStringLiteral("sync-way"));
    w.all().sync->setFilter(SyncScreen::Attention);
    again();
    w.look(QStringLiteral("sync-problems"));
    w.all().sync->setFilter(SyncScreen::Unconfirmed);
    again();
    w.look(QStringLiteral("sync-unconfirmed"));
    w.all().sync->exportTo(w.shop().base.dir.filePath(QStringLiteral("pending.jsonl")));
    w.look(QStringLiteral("sync-exported"));
    w.all().sync->exportTo(w.shop().base.dir.filePath(QStringLiteral("no/such/pending.jsonl")));
    w.look(QStringLiteral("sync-not-exported"));
    w.all().sync->setFilter(SyncScreen::All);
    w.key(Qt::Key_F6);
    again();
    w.look(QStringLiteral("sync-offline"));
    status.state = SyncStatus::State::Attention;
    status.message = QStringLiteral("HUB-77");
    status.mustJoin = true;
    w.shop().sync.set(status);
    again();
    w.look(QStringLiteral("sync-stopped"));
}

} // namespace mostrador::walk
