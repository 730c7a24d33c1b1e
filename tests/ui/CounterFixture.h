// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TerminalPayments.h"
#include "models/transport/runtime/QtScheduler.h"
#include "tests/support/QuickTimes.h"
#include "tests/support/TerminalProgram.h"
#include "tests/ui/Counter.h"
#include "ui/payment/CardDesk.h"
#include "ui/payment/PaymentPanel.h"
#include <QLabel>
#include <QLineEdit>

namespace mostrador {

/// The real window over a real till that asks a terminal, by keyboard.
struct CounterFixture : Hands {
    Theme &theme;
    Language &language;
    const Shortcuts &keys;
    ShopFixture shop;
    SeededRandom random{77};
    QtScheduler scheduler;
    std::unique_ptr<PaymentSettings> settings;
    std::unique_ptr<TcpTerminal> terminal;
    std::unique_ptr<TerminalPayments> payments;
    std::unique_ptr<CardDesk> desk;
    std::unique_ptr<MainWindow> window;
    SaleScreen *screen = nullptr;
    QList<PaymentAttempt> found;

    CounterFixture(Theme &look, Language &words, const Shortcuts &shortcuts) : theme(look), language(words), keys(shortcuts) { start(); }
    ~CounterFixture() { stop(); }

    void start()
    {
        settings = std::make_unique<PaymentSettings>(*shop.reader, *shop.base.till, Currency::ars());
        shop.sale->setPaymentSettings(*settings);
        terminal = std::make_unique<TcpTerminal>(TerminalAddress{}, scheduler, random, quickTimes());
        payments = std::make_unique<TerminalPayments>(
            TerminalPayments::Parts{shop.base.stores, shop.base.inlineExecutor, shop.base.inlineExecutor, *terminal, shop.base.clock, scheduler, random, {20, 100}});
        QObject::connect(shop.base.till.get(), &Till::saleCommitted, payments.get(), &TerminalPayments::refresh);
        desk = std::make_unique<CardDesk>(CardDesk::Needs{*shop.sale, *payments, *settings});
        QObject::connect(desk.get(), &CardDesk::found, desk.get(), [this](const PaymentAttempt &attempt) { found.append(attempt); });
        screen = openCounter(window, {theme, language, keys}, shop, desk.get());
    }

    void stop()
    {
        window.reset();
        desk.reset();
        payments.reset();
        terminal.reset();
        settings.reset();
    }

    /// kill -9 of the program and its next start: what was not on the disk is gone.
    void restart()
    {
        stop();
        found.clear();
        shop.reopen();
        start();
        shop.sale->restore();
    }

    void useTerminal(const QString &address)
    {
        settings->setTerminal({address, {}});
        terminal->setAddress({QUrl(address), {}});
        terminal->start();
        payments->resume();
    }

    SaleController &sale() { return *shop.sale; }
    template <typename T>
    T *part() const
    {
        return window->findChild<T *>();
    }
    /// Whether a label that can be seen says so.
    bool says(const QString &words) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QString wordsOnScreen() const
    {
        QStringList all;
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                all.append(label->text());
        return all.join(QLatin1Char('|'));
    }
};

} // namespace mostrador
