// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/CartCodec.h"
#include "models/storage/Sql.h"
#include "tests/support/HeldExecutor.h"
#include "tests/support/ManualScheduler.h"
#include "tests/ui/Counter.h"
#include "ui/widgets/NoticeStrip.h"
#include <QJsonDocument>

namespace mostrador {

/// The real window over a real till that parks, by keyboard; the hub answers as the test says, and the disk when it lets it.
class ParkingFixture : protected Hands {
protected:
    void start()
    {
        m_language.set(QStringLiteral("es"));
        m_theme.apply();
        m_theme.setTextSize(100);
        m_isLinked = false;
        m_asked.clear();
        m_till = std::make_unique<ShopFixture>(&m_disk);
        m_scheduler = std::make_unique<ManualScheduler>(m_till->base.clock);
        makeWindow();
    }

    void stop()
    {
        m_disk.letGo();
        m_answer = {};
        m_window.reset();
        m_parking.reset();
        m_till.reset();
    }

    /// kill -9 of the program and its next start: what was not on the disk is gone.
    void restart()
    {
        m_disk.forget();
        m_disk.letGo();
        m_window.reset();
        m_parking.reset();
        m_till->reopen();
        makeWindow();
        sale().restore();
    }

    void press(const QString &action) ///< by its key
    {
        const QKeySequence keys = m_keys.keys(action).first();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(keys[0].key()), keys[0].keyboardModifiers());
    }
    void park()
    {
        key(Qt::Key_F6);
        key(Qt::Key_F6);
    }
    /// The database takes none any more, or again.
    void refuseParking(bool refused)
    {
        const QString trigger = refused
            ? QStringLiteral("CREATE TRIGGER refuses BEFORE INSERT ON journal WHEN NEW.type = 'sale.parked' BEGIN SELECT RAISE(ABORT, 'no'); END")
            : QStringLiteral("DROP TRIGGER refuses");
        QVERIFY(database().sql().run(trigger).ok());
    }

    SaleController &sale() { return *m_till->sale; }
    NoticeStrip *notice() const { return m_screen->findChild<NoticeStrip *>(); }
    QString said() const ///< all that stands above the lines of the sale
    {
        QStringList all;
        for (const NoticeStrip *strip : m_screen->findChildren<NoticeStrip *>())
            if (strip->isVisible())
                all << strip->text();
        return all.join(QLatin1Char('|'));
    }
    QList<ParkedRow> waiting() const { return m_parking->waiting(); }
    Cart parked(int row) { return decodeCart(QJsonDocument(*ParkedStore(*m_till->reader).cart(waiting()[row].id)).toJson()); }
    Cart onDisk() { return decodeCart(*m_till->base.stores->sales->openCart()); }
    Database &database() { return *m_till->base.stores->database; }
    static QStringList goods(const Cart &cart)
    {
        QStringList all;
        for (const CartLine &line : cart.lines())
            all << QStringLiteral("%1 %2").arg(line.product.sku).arg(line.quantity.milli());
        return all;
    }
    static Money ars(qint64 cents) { return Money(cents, Currency::ars()); }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    HeldExecutor m_disk{false};
    std::unique_ptr<ShopFixture> m_till;
    std::unique_ptr<ManualScheduler> m_scheduler;
    std::unique_ptr<Parking> m_parking;
    std::unique_ptr<MainWindow> m_window;
    SaleScreen *m_screen = nullptr;
    bool m_isLinked = false;
    QStringList m_asked;                              ///< ids of what the hub was asked for
    std::function<void(Result<ParkedSale>)> m_answer; ///< to the question that is open

private:
    void makeWindow()
    {
        m_parking = std::make_unique<Parking>(
            Parking::Parts{*m_till->base.till, *m_till->reader, *m_scheduler, m_till->base.clock,
                           [this](const QString &id, auto reply) {
            m_asked << id;
            m_answer = reply;
                           },
                           [this] { return m_isLinked; }, [] { return TillId{1}; }});
        sale().setParking(*m_parking);
        m_screen = openCounter(m_window, {m_theme, m_language, m_keys}, *m_till, nullptr, m_parking.get());
    }
};

} // namespace mostrador
