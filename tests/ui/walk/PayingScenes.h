// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walk/Walk.h"
#include "ui/payment/CardView.h"

namespace mostrador::walk {

using Phase = SaleController::Phase;
using Outcome = TerminalAnswer::Outcome;

inline void toPayment(Walk &w)
{
    w.scan(1);
    w.scan(2);
    w.scan(5);
    w.key(Qt::Key_F12);
    w.expect(w.sale().phase() == Phase::Paying, "paying");
}

inline void pay(Walk &w)
{
    w.begin();
    w.all().payment.setCashRounding(CashRounding::toStep(Money(10000, Currency::ars()), CashRounding::Rule::HalfUp).value());
    toPayment(w);
    w.look(QStringLiteral("payment"));
    w.type(QStringLiteral("15000"));
    w.look(QStringLiteral("payment-change"));
    const char *const names[] = {"debit", "credit", "qr", "transfer", "account", "voucher", "card-by-hand"};
    for (int i = 0; i < 7; ++i) {
        w.key(Qt::Key_2 + i, Qt::AltModifier);
        w.look(QStringLiteral("payment-") + QString::fromLatin1(names[i]));
    }
    w.enter();
    w.enter();
    w.look(QStringLiteral("payment-refused"));
    w.key(Qt::Key_2, Qt::AltModifier);
    w.type(QStringLiteral("1000"));
    w.enter();
    w.key(Qt::Key_5, Qt::AltModifier);
    w.type(QStringLiteral("500"));
    w.enter();
    w.key(Qt::Key_1, Qt::AltModifier);
    w.look(QStringLiteral("payment-two-tenders"));
    w.all().scan(ShopFixture::code(3));
    w.look(QStringLiteral("payment-scan-refused"));
    w.type(QStringLiteral("20000"));
    w.enter();
    w.expect(w.sale().phase() == Phase::Paid, "paid");
    w.look(QStringLiteral("paid-change"));
    w.key(Qt::Key_I, Qt::ControlModifier);
    w.look(QStringLiteral("paid-copy"));
    w.enter();
    w.enter();
    w.shop().sync.setOffline(true);
    toPayment(w);
    w.key(Qt::Key_5, Qt::AltModifier);
    w.enter();
    w.expect(w.sale().phase() == Phase::Paid, "paid offline");
    w.look(QStringLiteral("paid-offline"));
    w.enter();
    w.scan(1);
    w.key(Qt::Key_I, Qt::ControlModifier);
    w.look(QStringLiteral("last-receipt"));
}

inline void charge(Walk &w, const char *amount)
{
    w.key(Qt::Key_2, Qt::AltModifier);
    w.type(QString::fromLatin1(amount));
    w.enter();
    w.expect(w.all().saleScreen->findChild<CardView *>()->isVisible(), "the card's view"); // an exchange has one, too
}

inline void cards(Walk &w)
{
    w.begin();
    w.all().terminal.brand = QStringLiteral("VISA");
    w.all().terminal.lastFour = QStringLiteral("1111");
    w.all().payment.setTerminal({QStringLiteral("tcp://127.0.0.1:9"), {}});
    toPayment(w);
    charge(w, "1850");
    w.look(QStringLiteral("card-asking"));
    w.all().terminal.say(Outcome::Declined);
    w.look(QStringLiteral("card-declined"));
    w.enter();
    w.escape();
    while (!w.all().terminal.replies.isEmpty())
        w.all().terminal.say(Outcome::Cancelled);
    w.look(QStringLiteral("card-cancelled"));
    w.escape();
    charge(w, "1850");
    w.all().terminal.say(Outcome::Approved);
    w.look(QStringLiteral("card-a-part-paid"));
    charge(w, "1500");
    w.all().terminal.say(Outcome::NoAnswer);
    w.look(QStringLiteral("card-unknown"));
    w.key(Qt::Key_F7);
    w.look(QStringLiteral("card-slip"));
    w.enter();
    w.look(QStringLiteral("card-slip-refused"));
    w.escape();
    w.escape();
    w.look(QStringLiteral("card-waits"));
    w.escape();
    w.look(QStringLiteral("card-waits-selling"));
    w.all().payments.askNow();
    while (!w.all().terminal.replies.isEmpty())
        w.all().terminal.say(Outcome::Approved);
    w.key(Qt::Key_K, Qt::ControlModifier);
    w.look(QStringLiteral("card-approved"));
    w.key(Qt::Key_F6);
    w.look(QStringLiteral("card-giving-back"));
    while (!w.all().terminal.replies.isEmpty())
        w.all().terminal.say(Outcome::Approved);
    w.look(QStringLiteral("card-given-back"));
}

} // namespace mostrador::walk
