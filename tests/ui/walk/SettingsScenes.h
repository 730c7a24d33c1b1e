// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walk/Walk.h"
#include "ui/settings/SettingsPage.h"

namespace mostrador::walk {

inline void settingsKeys(Walk &w)
{
    w.begin();
    w.screen(7);
    w.look(QStringLiteral("settings-keys"));
    w.key(Qt::Key_F2);
    w.key(Qt::Key_Down);
    w.enter();
    w.look(QStringLiteral("settings-key-asked"));
    w.key(Qt::Key_3, Qt::ControlModifier);
    w.look(QStringLiteral("settings-key-taken"));
    w.key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    w.look(QStringLiteral("settings-key-own"));
    w.key(Qt::Key_Delete);
    w.look(QStringLiteral("settings-key-back"));
    w.key(Qt::Key_F8);
    w.look(QStringLiteral("settings-keys-br"));
    w.key(Qt::Key_F10);
    w.type(QStringLiteral("zzz"));
    w.look(QStringLiteral("settings-nothing-found"));
    w.escape();
}

inline void settingsScanner(Walk &w)
{
    w.begin();
    Product cheese = ShopFixture::product(4, QStringLiteral("Queso cremoso"), 980000, Unit::Kilogram);
    cheese.sku = QStringLiteral("2000031");
    cheese.gtins.clear();
    w.shop().feed({cheese});
    w.screen(7);
    w.key(Qt::Key_F3);
    w.look(QStringLiteral("settings-scanner"));
    w.all().scan(QStringLiteral("2000031008455"));
    w.look(QStringLiteral("settings-scanner-label"));
    w.all().settingsScreen->page()->scanned(QStringLiteral("]C101") + w.office().product(1).gtins.first().normalised() + QStringLiteral("1726010110L7"));
    w.look(QStringLiteral("settings-scanner-gs1"));
    w.all().settingsScreen->page()->scanned(QStringLiteral("7791234567890"));
    w.look(QStringLiteral("settings-scanner-unknown"));
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.look(QStringLiteral("settings-rule"));
    w.type(QStringLiteral("27....."));
    w.enter();
    w.look(QStringLiteral("settings-rule-refused"));
    w.escape();
}

inline void settingsOthers(Walk &w)
{
    w.begin();
    w.screen(7);
    w.key(Qt::Key_F4);
    w.look(QStringLiteral("settings-appearance"));
    w.key(Qt::Key_F5);
    w.look(QStringLiteral("settings-language"));
    w.key(Qt::Key_F6);
    w.look(QStringLiteral("settings-sale"));
    w.key(Qt::Key_F7);
    w.look(QStringLiteral("settings-payment"));
    QLineEdit *notes = w.all().settingsScreen->page()->findChildren<QLineEdit *>().value(0);
    notes->setFocus();
    notes->selectAll();
    w.type(QStringLiteral("500 1000 x"));
    w.enter();
    w.look(QStringLiteral("settings-payment-refused"));
}

} // namespace mostrador::walk
