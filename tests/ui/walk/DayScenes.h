// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walk/DayParts.h"
#include "tests/ui/walk/OfficeScenes.h"

namespace mostrador::walk {

inline DayParts &beginDay(Walk &w, int crowd = 0)
{
    w.begin();
    return *new DayParts(w, crowd); // the window's
}

inline void toCash(Walk &w)
{
    w.key(Qt::Key_J, Qt::ControlModifier);
}

/// From the float to the Z, in a shop that has named nobody.
inline void cash(Walk &w)
{
    DayParts &day = beginDay(w);
    toCash(w);
    w.look(QStringLiteral("cash-opening"));
    w.type(QStringLiteral("3"));
    w.enter();
    w.look(QStringLiteral("cash-float"));
    w.key(Qt::Key_F12);
    w.expect(day.cash.shift().has_value(), "an open shift");
    w.look(QStringLiteral("cash-open"));
    w.key(Qt::Key_F7);
    w.enter(); // to the note
    w.enter();
    w.look(QStringLiteral("cash-in-refused"));
    w.type(QStringLiteral("1500"));
    w.key(Qt::Key_1, Qt::AltModifier);
    w.look(QStringLiteral("cash-in"));
    w.enter();
    w.expect(day.cash.moves().size() == 1, "money that came in");
    w.key(Qt::Key_F8);
    w.type(QStringLiteral("2500"));
    w.key(Qt::Key_3, Qt::AltModifier);
    w.enter();
    w.look(QStringLiteral("cash-day"));
    w.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    w.look(QStringLiteral("cash-drawer"));
    w.key(Qt::Key_2, Qt::AltModifier);
    w.enter();
    sellOne(w, {{1, 2000}});
    sellOne(w, {{2, 2000}, {4, 845}}, Tender::Debit);
    w.key(Qt::Key_F9);
    w.look(QStringLiteral("cash-x"));
    w.escape();
}

inline void cashClose(Walk &w)
{
    DayParts &day = beginDay(w);
    toCash(w);
    w.type(QStringLiteral("3"));
    w.key(Qt::Key_F12);
    sellOne(w, {{1, 2000}});
    sellOne(w, {{2, 2000}, {4, 845}}, Tender::Debit);
    w.key(Qt::Key_F11);
    w.look(QStringLiteral("close-1"));
    w.escape();
    w.screen(1);
    w.scan(1);
    w.key(Qt::Key_F12);
    w.expect(w.sale().phase() == SaleController::Phase::Paying, "a payment that was begun");
    w.type(QStringLiteral("100"));
    w.enter();
    SyncStatus status = w.shop().sync.status();
    status.pending = 3;
    w.shop().sync.set(status);
    toCash(w);
    w.key(Qt::Key_F11);
    w.look(QStringLiteral("close-1-pending"));
    w.key(Qt::Key_F12);
    w.look(QStringLiteral("close-1-refused"));
    w.sale().removeTender(0);
    w.key(Qt::Key_F12);
    w.look(QStringLiteral("close-2"));
    w.type(QStringLiteral("2"));
    for (int i = 0; i < 20; ++i)
        w.enter();
    w.look(QStringLiteral("close-2-last"));
    w.key(Qt::Key_F12);
    w.expect(day.cash.shift() && day.cash.shift()->isCounted, "a drawer that was counted");
    w.look(QStringLiteral("close-3"));
    w.key(Qt::Key_F12);
    w.look(QStringLiteral("close-3-refused"));
    w.escape();
    w.look(QStringLiteral("cash-counted"));
    w.key(Qt::Key_F11);
    w.type(QStringLiteral("Vuelto"));
    w.key(Qt::Key_F12);
    w.look(QStringLiteral("close-4"));
    w.type(QStringLiteral("99999999"));
    w.key(Qt::Key_F12);
    w.look(QStringLiteral("close-4-refused"));
    w.key(Qt::Key_A, Qt::ControlModifier);
    w.type(QStringLiteral("100"));
    w.key(Qt::Key_F12);
    w.expect(!day.cash.shift(), "a closed shift");
    w.look(QStringLiteral("cash-z"));
    w.key(Qt::Key_F6);
    w.look(QStringLiteral("cash-reports"));
}

inline void signIn(Walk &w)
{
    DayParts &day = beginDay(w);
    day.fill();
    day.desk.lock();
    w.expect(w.window().isCovered(), "a locked till");
    w.look(QStringLiteral("locked"));
    w.scan(1);
    w.look(QStringLiteral("locked-scan"));
    w.key(Qt::Key_1, Qt::AltModifier);
    w.type(QStringLiteral("1111"));
    w.enter();
    w.look(QStringLiteral("locked-wrong"));
    for (int i = 0; i < 4; ++i) {
        w.type(QStringLiteral("1111"));
        w.enter();
    }
    w.look(QStringLiteral("locked-wait"));
    w.key(Qt::Key_2, Qt::AltModifier);
    w.type(QStringLiteral("5530"));
    w.enter();
    w.expect(day.people.current().has_value(), "somebody at the till");
    w.look(QStringLiteral("signed-in"));
}

inline void approval(Walk &w)
{
    DayParts &day = beginDay(w);
    day.fill();
    day.desk.lock();
    w.key(Qt::Key_1, Qt::AltModifier);
    w.type(QStringLiteral("9182"));
    w.enter();
    toCash(w);
    w.type(QStringLiteral("3"));
    w.key(Qt::Key_F12);
    w.expect(day.cash.shift().has_value(), "an open shift");
    w.key(Qt::Key_F9);
    auto *sheet = w.part<ApprovalSheet>();
    w.expect(sheet->isVisible(), "the approval");
    w.look(QStringLiteral("approval"), sheet); // behind it lies what goes on afterwards
    w.type(QStringLiteral("111111"));
    w.enter();
    w.look(QStringLiteral("approval-wrong"), sheet);
    w.escape();
    w.screen(5);
    w.expect(w.window().current() != w.all().dashboard, "no dashboard for a cashier");
    w.look(QStringLiteral("approval-dashboard"), sheet);
    w.escape();
}

inline void settingsPeople(Walk &w)
{
    DayParts &day = beginDay(w);
    w.screen(7);
    w.key(Qt::Key_F2, Qt::ShiftModifier);
    w.look(QStringLiteral("settings-people-first"));
    w.type(QStringLiteral("María José"));
    w.enter();
    w.type(QStringLiteral("1234"));
    w.enter();
    w.look(QStringLiteral("settings-people-refused"));
    w.escape();
    day.fill();
    day.people.signIn(day.people.active().first().id, QStringLiteral("407135"), &day, [](const Result<User> &) {});
    w.screen(7);
    w.key(Qt::Key_F2, Qt::ShiftModifier);
    w.look(QStringLiteral("settings-people"));
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.look(QStringLiteral("settings-person-new"));
    w.escape();
}

/// More than there is room for, and all of them were here before the window was.
inline void settingsCrowd(Walk &w)
{
    DayParts &day = beginDay(w, 14);
    day.people.signIn(day.people.active().first().id, QStringLiteral("407135"), &day, [](const Result<User> &) {});
    w.screen(7);
    w.key(Qt::Key_F2, Qt::ShiftModifier);
    w.look(QStringLiteral("settings-crowd"));
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.look(QStringLiteral("settings-crowd-new"));
    w.escape();
}

inline void settingsDay(Walk &w)
{
    DayParts &day = beginDay(w);
    w.screen(7);
    w.key(Qt::Key_F3, Qt::ShiftModifier);
    w.look(QStringLiteral("settings-cash"));
    const auto fields = w.all().settingsScreen->page()->findChildren<QLineEdit *>();
    fields.value(0)->setFocus();
    fields.value(0)->selectAll();
    w.type(QStringLiteral("x"));
    w.enter();
    w.look(QStringLiteral("settings-cash-refused"));
    fields.last()->setFocus();
    w.type(QStringLiteral("pdf"));
    w.enter();
    w.look(QStringLiteral("settings-folder-refused"));
    w.key(Qt::Key_F4, Qt::ShiftModifier);
    w.look(QStringLiteral("settings-printer"));
    day.printing.setKind(PrinterAddress::Kind::Network);
    if (!day.printing.setAddressText(QStringLiteral("192.168.1.50")))
        qFatal("printer");
    day.printing.setAutomatic(true);
    sellOne(w, {{1, 1000}});
    sellOne(w, {{2, 1000}});
    day.queue.wake();
    w.look(QStringLiteral("settings-printer-waiting"));
    w.key(Qt::Key_F5, Qt::ShiftModifier);
    w.look(QStringLiteral("settings-receipt"));
    w.type(QStringLiteral("4111 1111 1111 111"));
    w.digit(1);
    w.look(QStringLiteral("settings-receipt-card"));
}

} // namespace mostrador::walk
