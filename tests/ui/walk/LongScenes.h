// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walk/DayScenes.h"
#include "ui/payment/ReceiptView.h"

namespace mostrador::walk {

/// A shop with long names, where a kilogram costs millions.
inline DayParts &beginLong(Walk &w)
{
    DayParts &day = beginDay(w);
    w.office().fill();
    const struct {
        int number;
        const char *name;
        qint64 cents;
    } goods[] = {
        {1, "Aceite de oliva extra virgen de primera prensada en frío, botella de vidrio 500 ml", 1'284'599'950},
        {2, "Heladera exhibidora vertical con puerta de vidrio templado y luz led, 390 litros", 984'750'000},
        {4, "Jamón crudo serrano estacionado doce meses, pieza entera deshuesada", 45'980'000},
    };
    for (const auto &each : goods) {
        Product changed = w.office().product(each.number);
        changed.name = QString::fromUtf8(each.name);
        changed.price = UnitPrice::fromMoney(Money(each.cents, Currency::ars()));
        w.office().editElsewhere(changed);
    }
    w.window().setShop(QStringLiteral("Supermercado y Almacén General Nuestra Señora del Rosario"), QStringLiteral("Caja principal del salón 12"));
    day.add(QStringLiteral("María de los Ángeles Fernández Echeverri"), Role::Manager, QStringLiteral("407135"));
    day.add(QStringLiteral("Juan Bautista Echeverría de la Fuente"), Role::Cashier, QStringLiteral("9182"));
    return day;
}

inline void longNames(Walk &w)
{
    DayParts &day = beginLong(w);
    day.desk.lock();
    w.look(QStringLiteral("long-locked"));
    w.key(Qt::Key_2, Qt::AltModifier);
    w.type(QStringLiteral("407135"));
    w.enter();
    w.expect(day.people.current().has_value(), "somebody at the till");
    toCash(w);
    for (int i = 0; i < 2; ++i) {
        w.type(QStringLiteral("999"));
        w.enter();
    }
    w.look(QStringLiteral("long-opening"));
    w.key(Qt::Key_F12);
    w.expect(day.cash.shift().has_value(), "an open shift");
    w.key(Qt::Key_F9);
    auto *report = w.all().window.findChild<CashScreen *>()->findChild<ReceiptView *>();
    w.look(QStringLiteral("long-x"), report);
    w.escape();
    w.screen(3);
    w.scan(1);
    w.look(QStringLiteral("long-product"));
    w.screen(7);
    w.key(Qt::Key_F2, Qt::ShiftModifier);
    w.look(QStringLiteral("long-people"));
}

/// Where everything costs millions: on the tiles, in the cart, and in the lists of what was sold.
inline void largeSums(Walk &w)
{
    w.begin();
    w.office().fill();
    for (const int number : {1, 2, 5}) {
        Product changed = w.office().product(number);
        changed.price = UnitPrice::fromMoney(Money(qint64(1'284'599'950) * number, Currency::ars()));
        w.office().editElsewhere(changed);
    }
    w.look(QStringLiteral("sums-favourites"));
    w.scan(1);
    w.scan(5);
    w.look(QStringLiteral("sums-cart"));
    w.screen(2);
    w.look(QStringLiteral("sums-no-sales"));
    Cart cart(Currency::ars()); // it comes in while one looks
    if (!cart.add(w.office().product(5), Quantity::units(2)).ok())
        qFatal("cart");
    complete(w, cart, Tender::Cash);
    w.look(QStringLiteral("sums-sales"));
    w.screen(6);
    w.look(QStringLiteral("sums-sync"));
}

} // namespace mostrador::walk
