// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people/Recovery.h"
#include "tests/support/PeopleFixture.h"
#include "tests/ui/Counter.h"
#include "tests/ui/Shots.h"
#include "ui/cash/CashPage.h"
#include "ui/cash/CashScreen.h"
#include "ui/cash/MoveNotice.h"
#include "ui/cash/ShiftWord.h"
#include "ui/payment/PendingPayments.h"
#include "ui/people/PeopleDesk.h"
#include "ui/people/PeoplePage.h"
#include "ui/sales/SalesScreen.h"
#include "ui/settings/KeysPage.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/settings/StandardPages.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/NoticeStrip.h"

namespace mostrador {

/// A whole till with its window, its people and its drawer, on one thread over a real database; worked by keys alone.
struct DayWindow {
    Theme &theme;
    Language &language;
    Shortcuts keys;
    ShopFixture shop;
    HeldExecutor hashing{false};
    HeldExecutor storage{false}; ///< of what is done on somebody's behalf
    std::unique_ptr<ActingExecutor> acting;
    std::unique_ptr<TillSettings> settings;
    std::unique_ptr<People> people;
    bool recovers = false; ///< with the way back of a manager whose PIN is forgotten
    SeededRandom codes{5};
    std::unique_ptr<Recovery> recovery;
    Recovery::Granted hubAsked; ///< what the hub is to answer to
    QStringList codesMade;
    std::unique_ptr<CashDesk> cash;
    std::unique_ptr<PaymentSettings> payment;
    std::unique_ptr<PastSales> past;
    std::unique_ptr<Till> till; ///< on behalf of whoever is there
    std::unique_ptr<SaleController> sale;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<PeopleDesk> desk;
    SaleScreen *saleScreen = nullptr;
    SalesScreen *sales = nullptr;
    SettingsScreen *settingsScreen = nullptr;
    CashScreen *cashScreen = nullptr;

    DayWindow(Theme &look, Language &speech, bool canRecover = false) : theme(look), language(speech), recovers(canRecover) { open(); }
    ~DayWindow() { close(); }

    void open()
    {
        const Context context{theme, language, keys};
        acting = std::make_unique<ActingExecutor>(shop.base.stores, storage);
        till = std::make_unique<Till>(shop.base.stores, *acting, shop.base.inlineExecutor);
        settings = std::make_unique<TillSettings>(*shop.reader, *till);
        people = std::make_unique<People>(People::Parts{shop.base.stores, *shop.reader, *acting, shop.base.inlineExecutor, hashing, std::make_shared<QuickHasher>()});
        if (recovers) {
            recovery = std::make_unique<Recovery>(
                Recovery::Parts{*people, shop.base.stores, *shop.reader, *acting, shop.base.inlineExecutor, shop.base.inlineExecutor, std::make_shared<QuickHasher>(),
                                codes, shop.base.clock, [this](const QString &, const Recovery::Granted &reply) { hubAsked = reply; }});
            QObject::connect(recovery.get(), &Recovery::made, recovery.get(), [this](const QString &code) { codesMade.append(code); });
        }
        cash = std::make_unique<CashDesk>(CashDesk::Parts{shop.base.stores, *shop.reader, *acting, shop.base.inlineExecutor, *settings});
        QObject::connect(till.get(), &Till::saleCommitted, cash.get(), &CashDesk::follow);
        QObject::connect(cash.get(), &CashDesk::closed, people.get(), &People::lock);
        payment = std::make_unique<PaymentSettings>(*shop.reader, *till, Currency::ars());
        past = std::make_unique<PastSales>(*shop.reader);
        sale = std::make_unique<SaleController>(*till, *shop.catalogue, shop.base.clock);
        sale->setPricing(*shop.pricing);
        sale->setRules(*shop.rules);
        sale->setPaymentSettings(*payment);
        sale->setCurrency(Currency::ars());
        window = std::make_unique<MainWindow>(context, shop.sync);
        desk = std::make_unique<PeopleDesk>(context, PeopleDesk::Needs{*people, *settings, *window, recovery.get()});
        sale->setGate([this] { return desk->whyNoSale().isEmpty() ? cash->whyNoSale() : desk->whyNoSale(); });
        saleScreen = new SaleScreen(context,
                                    {*sale, *shop.catalogue, *till, *shop.documents, shop.sync, *shop.customers, *shop.pricing, shop.base.clock, nullptr, nullptr,
                                     settings.get(), &desk->approvals()});
        sales =
            new SalesScreen(context,
                            {*till,
                             *past,
                             *shop.catalogue,
                             shop.sync,
                             shop.base.clock,
                             shop.pricing.get(),
                             nullptr,
                             &desk->approvals(),
                             {},
                             [this] { return cash->whyNoSale(); },
                             nullptr,
                             payment.get(),
                             nullptr,
                             settings.get()});
        sales->setCurrency(Currency::ars());
        settingsScreen = new SettingsScreen(context);
        settingsScreen->addPage(new KeysPage(context, keys));
        const auto currency = [] { return Currency::ars(); };
        settingsScreen->addPage(new PeoplePage(context, {*people, *settings, &desk->approvals(), currency, recovery.get()}));
        settingsScreen->addPage(makeCashPage(context, *cash, *settings, currency));
        cashScreen = new CashScreen(context, {*cash, *payment, &desk->approvals(), nullptr, &shop.sync, nullptr, [this] {
                                                  return pendingPayments(*sale, nullptr, language.text(), *settings);
                                              }});
        QObject::connect(people.get(), &People::currentChanged, cashScreen, &CashScreen::forgetReport);
        cashScreen->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
        window->addScreen(saleScreen);
        window->addScreen(sales);
        window->addScreen(settingsScreen);
        window->addScreen(cashScreen);
        const auto follow = [this] { window->bar().setShift(CashScreen::shiftWords(*cash), shiftWord(*cash)); };
        QObject::connect(cash.get(), &CashDesk::changed, window.get(), follow);
        follow();
        new MoveNotice(context, *cash, *window, window.get());
        window->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        sale->restore();
        desk->start();
        if (!window->isCovered())
            window->current()->activated();
    }

    void close()
    {
        desk.reset();
        window.reset();
        sale.reset();
        past.reset();
        payment.reset();
        cash.reset();
        recovery.reset();
        people.reset();
        settings.reset();
        till.reset();
        acting.reset();
    }

    /// As after a kill.
    void reopen()
    {
        close();
        shop.reopen();
        open();
    }

    /// The first key that the table has for it, to whatever has the focus.
    void press(const QString &action) const
    {
        const auto all = keys.keys(action);
        QVERIFY2(!all.isEmpty(), qPrintable(action));
        Hands::key(all.first()[0].key(), all.first()[0].keyboardModifiers());
    }
    /// Every line that says something to whoever is there.
    QString said() const
    {
        QStringList words;
        for (const NoticeStrip *strip : window->findChildren<NoticeStrip *>())
            if (strip->isVisible())
                words.append(strip->text());
        return words.join(QLatin1Char('\n'));
    }
    bool keep(const QString &name, Role role, const QString &pin)
    {
        bool ok = false;
        people->keep(User{{}, name, role, true}, pin, people.get(), [&ok](const Result<User> &kept) { ok = kept.ok(); });
        return ok;
    }
    QString id(const QString &name) const
    {
        for (const User &user : people->all())
            if (user.name == name)
                return user.id;
        return {};
    }
    QList<JournalEntry> entries(const QString &type) const
    {
        QList<JournalEntry> found;
        static_cast<void>(shop.reader->sql().each(QStringLiteral("SELECT type, operator, approver, payload FROM journal WHERE type = ? ORDER BY epoch, seq"), {type},
                                                  [&found](const QSqlQuery &row) {
            JournalEntry entry;
            entry.type = row.value(0).toString();
            entry.operatorId = row.value(1).toString();
            entry.approver = row.value(2).toString();
            entry.payload = row.value(3).toByteArray();
            found.append(entry);
        }));
        return found;
    }
    qint64 number(const QString &sql) const
    {
        const auto value = shop.reader->sql().scalar(sql);
        return value ? value->toLongLong() : -1;
    }
    void shoot(const QString &name) const
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
        shot(window.get(), name);
    }
};

} // namespace mostrador
