// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ShopFixture.h"
#include "ui/sale/SaleScreen.h"
#include "ui/shell/MainWindow.h"
#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace mostrador {

/// The hands of a cashier on the keyboard: what they type goes where the focus is.
struct Hands {
    static void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    static void type(const QString &text)
    {
        for (const QChar sign : text) {
            if (sign.unicode() < 128) {
                QTest::keyClick(QApplication::focusWidget(), sign.toLatin1());
                continue;
            }
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, sign); // QTest's own knows no accents
            QApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    /// A product of ShopFixture::assortment(), counted from one.
    static void scan(int number)
    {
        type(ShopFixture::code(number));
        key(Qt::Key_Return);
    }
    /// Two of it, as "2*code" or one after the other.
    static void scanTwice(int number, bool isAtOnce)
    {
        if (isAtOnce)
            type(QStringLiteral("2*"));
        else
            scan(number);
        scan(number);
    }
};

/// Opens the window of a till in a shop with the sale screen in front, ready for the first customer; what was open before is closed.
inline SaleScreen *openCounter(std::unique_ptr<MainWindow> &window, const Context &context, ShopFixture &shop, CardDesk *cards = nullptr, Parking *parking = nullptr)
{
    const QString store = QStringLiteral("Almacén San Telmo");
    const QString till = QStringLiteral("Caja 2");
    window.reset();
    window = std::make_unique<MainWindow>(context, shop.sync);
    auto *screen = new SaleScreen(context, shop.needs(cards, parking));
    window->addScreen(screen);
    window->setShop(store, till);
    screen->setShop(store, till);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not become active");
    screen->activated();
    return screen;
}

} // namespace mostrador
