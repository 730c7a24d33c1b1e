// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/TcpTerminal.h"
#include "models/services/TerminalPayments.h"
#include "models/transport/runtime/QtScheduler.h"
#include "tests/support/Program.h"
#include "tests/ui/ShopFixture.h"
#include "ui/payment/CardDesk.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/sale/SaleScreen.h"
#include "ui/shell/MainWindow.h"
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace mostrador {

/// The simulator program of the card terminal and what its ledger says.
struct TerminalProgram {
    QTemporaryDir dir;
    std::unique_ptr<Program> program;
    QString address;

    /// The first start takes a free port, a later one the same again.
    bool start(const QStringList &more = {})
    {
        const QString port = address.isEmpty() ? QStringLiteral("0") : address.section(QLatin1Char(':'), -1);
        program = std::make_unique<Program>(QStringLiteral("mostrador-terminal"));
        address = program->startReady(QStringList{QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--port"), port} + more);
        return !address.isEmpty();
    }

    QList<QJsonObject> entries() const
    {
        QList<QJsonObject> all;
        QFile file(dir.filePath(QStringLiteral("ledger.jsonl")));
        if (file.open(QIODevice::ReadOnly))
            while (!file.atEnd())
                all.append(QJsonDocument::fromJson(file.readLine()).object());
        return all;
    }
    bool has(const QString &state) const
    {
        const auto all = entries();
        return std::any_of(all.begin(), all.end(), [&state](const QJsonObject &entry) { return entry.value(QStringLiteral("state")).toString() == state; });
    }
    /// Purchases less what went back, in minor units: each approval counts, also one that came twice.
    qint64 charged() const
    {
        qint64 sum = 0;
        for (const QJsonObject &entry : entries())
            if (entry.value(QStringLiteral("state")).toString() == QLatin1String("approved"))
                sum += (entry.value(QStringLiteral("kind")).toString() == QLatin1String("purchase") ? 1 : -1) * entry.value(QStringLiteral("amount")).toInteger();
        return sum;
    }
};

/// The real window over a real till that asks a terminal, by keyboard.
struct CounterFixture {
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
        TcpTerminal::Times quick;
        quick.answerMs = 1500;
        quick.paymentMs = 1500;
        quick.pingMs = 300;
        quick.leastWaitMs = 20;
        quick.mostWaitMs = 200;
        terminal = std::make_unique<TcpTerminal>(TerminalAddress{}, scheduler, random, quick);
        payments = std::make_unique<TerminalPayments>(
            TerminalPayments::Parts{shop.base.stores, shop.base.inlineExecutor, shop.base.inlineExecutor, *terminal, shop.base.clock, scheduler, random, {20, 100}});
        QObject::connect(shop.base.till.get(), &Till::saleCommitted, payments.get(), &TerminalPayments::refresh);
        desk = std::make_unique<CardDesk>(CardDesk::Needs{*shop.sale, *payments, *settings});
        QObject::connect(desk.get(), &CardDesk::found, desk.get(), [this](const PaymentAttempt &attempt) { found.append(attempt); });
        window = std::make_unique<MainWindow>(Context{theme, language, keys}, shop.sync);
        screen = new SaleScreen(Context{theme, language, keys}, shop.needs(desk.get()));
        window->addScreen(screen);
        screen->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
        window->show();
        [this] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
        screen->activated();
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

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    void type(const QString &text)
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
    void scan(int number)
    {
        type(ShopFixture::code(number));
        key(Qt::Key_Return);
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
