// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/PendingExport.h"
#include "models/services/TerminalPayments.h"
#include "models/services/TillSettings.h"
#include "models/services/parked/Parking.h"
#include "models/transport/crypto/Ed25519.h"
#include "tests/support/ManualScheduler.h"
#include "tests/support/TerminalAtHand.h"
#include "tests/ui/OfficeFixture.h"
#include "ui/dashboard/DashboardScreen.h"
#include "ui/payment/CardDesk.h"
#include "ui/products/ProductsScreen.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sales/SalesScreen.h"
#include "ui/settings/KeysPage.h"
#include "ui/settings/PaymentPage.h"
#include "ui/settings/ScannerPage.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/settings/StandardPages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ScannerFilter.h"
#include "ui/stock/StockScreen.h"
#include "ui/sync/SyncScreen.h"
#include <QApplication>
#include <QKeyEvent>
#include <QTest>

namespace mostrador {

/// The window with all its screens over a small shop, as the program puts them together; scanner, card terminal, hub and time are the test's own.
struct WholeWindow {
    Theme &theme;
    Language &language;
    Shortcuts keys;
    OfficeFixture office;
    TillSettings settings;
    PastSales past;
    PaymentSettings payment;
    ManualScheduler scheduler;
    Parking parking;
    TerminalAtHand terminal;
    SeededRandom random{7};
    TerminalPayments payments;
    CardDesk cards;
    Ed25519Key signer;
    PendingExport pendingExport;
    ScannerFilter scanner;
    MainWindow window;
    SaleScreen *saleScreen;
    SalesScreen *sales;
    ProductsScreen *products;
    StockScreen *stock;
    DashboardScreen *dashboard;
    SyncScreen *sync;
    SettingsScreen *settingsScreen;
    bool isLinked = false;                           ///< with the hub, for parked sales
    std::function<void(Result<ParkedSale>)> claimed; ///< the hub's answer to the last that was asked for
    QString notKept;                                 ///< why a rule of selling was not
    quint64 now = 1'000'000;

    WholeWindow(Theme &look, Language &speech)
        : theme(look), language(speech), settings(*office.shop.reader, office.till()), past(*office.shop.reader),
          payment(*office.shop.reader, office.till(), Currency::ars()), scheduler(office.shop.base.clock), parking(parkingParts()),
          payments({office.shop.base.stores, office.shop.base.inlineExecutor, office.shop.base.inlineExecutor, terminal, office.shop.base.clock, scheduler, random}),
          cards({*office.shop.sale, payments, payment}), signer(Ed25519Key::generate(random)),
          pendingExport(office.shop.base.stores, signer, office.shop.base.inlineExecutor, office.shop.base.inlineExecutor), scanner(qApp),
          window(Context{theme, language, keys}, office.shop.sync)
    {
        const Context context{theme, language, keys};
        ShopFixture &shop = office.shop;
        KeysPage::takeKept(keys, settings);
        shop.sale->setPaymentSettings(payment);
        shop.sale->setParking(parking);
        QObject::connect(&office.till(), &Till::saleCommitted, &payments, &TerminalPayments::refresh);
        saleScreen = new SaleScreen(context, shop.needs(&cards, &parking, &settings));
        sales =
            new SalesScreen(context,
                            {office.till(),
                             past,
                             office.catalogue(),
                             shop.sync,
                             shop.base.clock,
                             shop.pricing.get(),
                             &payments,
                             nullptr,
                             {},
                             {},
                             &shop.sale->codes(),
                             &payment,
                             &cards,
                             &settings});
        products = new ProductsScreen(context, {office.catalogue(), office.till(), *shop.documents, &shop.sale->codes()});
        stock = new StockScreen(context, {office.catalogue(), *office.activity, office.till(), shop.sync, shop.base.clock, &shop.sale->codes()});
        ScannerPage::takeKept({settings, scanner, shop.sale->codes()});
        dashboard = new DashboardScreen(context, {*office.activity, office.catalogue(), office.till(), shop.sync, shop.base.clock, &shop.sale->codes()});
        sync = new SyncScreen(context, {*shop.documents, office.catalogue(), office.till(), shop.sync, pendingExport, shop.base.clock});
        settingsScreen = new SettingsScreen(context);
        settingsScreen->addPage(new KeysPage(context, keys));
        settingsScreen->addPage(new ScannerPage(context, {settings, scanner, shop.sale->codes()}));
        settingsScreen->addPage(makeAppearancePage(context));
        settingsScreen->addPage(makeLanguagePage(context));
        settingsScreen->addPage(makeSalePage(context, *shop.rules, [this](const Error &why) { notKept = why.message; }));
        settingsScreen->addPage(makePaymentPage(context, payment));
        for (Screen *screen : QList<Screen *>{saleScreen, sales, products, stock, dashboard, sync, settingsScreen})
            window.addScreen(screen);
        const QString name = QStringLiteral("Almacén San Telmo");
        const QString till = QStringLiteral("Caja 2");
        window.setShop(name, till);
        saleScreen->setShop(name, till);
        sales->setShop(name, till);
        sales->setCurrency(Currency::ars());
        products->setCurrency(Currency::ars());
        QObject::connect(&scanner, &ScannerFilter::scanned, &window, &MainWindow::scanned);
        window.show();
        window.activateWindow();
    }

    SaleController &sale() { return *office.shop.sale; }
    Parking::Parts parkingParts()
    {
        return {office.till(),
                *office.shop.reader,
                scheduler,
                office.shop.base.clock,
                [this](const QString &, auto reply) { claimed = reply; },
                [this] { return isLinked; },
                [] { return TillId{1}; }};
    }
    static QWidget *target(QWidget *window)
    {
        if (QWidget *popup = QApplication::activePopupWidget()) // a menu takes the keys, whatever has the focus
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget() ? QApplication::focusWidget() : window;
    }

    /// As a driver sends it, `gapMs` after the one before.
    void press(int key, const QString &text, int gapMs, Qt::KeyboardModifiers modifiers = {})
    {
        now += quint64(gapMs);
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, text);
            event.setTimestamp(now);
            QApplication::sendEvent(target(&window), &event);
        }
    }
    void press(QChar letter, int gapMs) { press(letter.toUpper().unicode(), QString(letter), gapMs); }
    void enter(int gapMs) { press(Qt::Key_Return, QStringLiteral("\r"), gapMs); }
    void scan(const QString &code, int gapMs = 3)
    {
        now += 1000;
        for (const QChar letter : code)
            press(letter, gapMs);
        enter(gapMs);
    }

    /// As a person does.
    void write(const QString &text)
    {
        for (const QChar letter : text)
            press(letter, 120);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(target(&window), Qt::Key(key), modifiers); }
    void type(const QString &text) { write(text); }
    template <typename T>
    T *part(QWidget *in) const
    {
        return in->findChild<T *>();
    }
};

} // namespace mostrador
