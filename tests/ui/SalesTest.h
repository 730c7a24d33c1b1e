// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/TillStores.h"
#include "tests/support/ManualScheduler.h"
#include "tests/ui/Counter.h"
#include "ui/returns/ReturnPage.h"
#include "ui/sales/SalesScreen.h"
#include "ui/widgets/NoticeStrip.h"

namespace mostrador {

/// A test of what comes after the sale, by keyboard: a till's window with the screen of its past documents.
class SalesTest : public QObject, protected Hands {
protected:
    static Money ars(qint64 cents) { return Money(cents, Currency::ars()); }
    Context context() { return {m_theme, m_language, m_keys}; }
    Sale last() const { return m_till->documents->lastSales(1).first(); }
    ReturnPage &page() const { return *m_window->findChild<ReturnPage *>(); }
    QString notice() const
    {
        for (NoticeStrip *strip : m_sales->findChildren<NoticeStrip *>())
            if (strip->isVisible())
                return strip->text();
        return {};
    }
    void toSales() { key(Qt::Key_2, Qt::ControlModifier); }

    /// Its number.
    QString record(const Cart &cart, const QList<Payment> &payments, const QStringList &attempts = {})
    {
        const auto sale = cart.toSale(payments, Platform::Till, m_till->base.clock.nowUtc());
        QString number;
        m_till->base.till->complete(*sale, attempts, this, [&number](const Result<CommittedSale> &done) { number = done->sale.number; });
        return number;
    }
    static Payment inCash(Money amount) { return {Tender::Cash, amount, amount, Money::zero(amount.currency()), {}}; }
    /// One of a product of the assortment, counted from one, for cash.
    QString sell(int number)
    {
        Cart cart(Currency::ars());
        [&] { QVERIFY(cart.add(ShopFixture::assortment().at(number - 1), Quantity::units(1)).ok()); }();
        return record(cart, {inCash(cart.total())});
    }

    /// A till that was never opened before, and its clock.
    void openShop()
    {
        m_language.set(QStringLiteral("es"));
        m_theme.setTextSize(100);
        m_till = std::make_unique<ShopFixture>();
    }
    /// To the window that is there; `more` says what else the screen works with.
    void addSales(const std::function<void(SalesScreen::Needs &)> &more)
    {
        TillFixture &base = m_till->base;
        m_past = std::make_unique<PastSales>(*m_till->reader);
        SalesScreen::Needs needs{*base.till, *m_past, *m_till->catalogue, m_till->sync, base.clock, m_till->pricing.get()};
        more(needs);
        m_sales = new SalesScreen(context(), needs);
        m_window->addScreen(m_sales);
        m_sales->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
        m_sales->setCurrency(Currency::ars());
    }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<ShopFixture> m_till;
    std::unique_ptr<ManualScheduler> m_scheduler;
    std::unique_ptr<PastSales> m_past;
    std::unique_ptr<MainWindow> m_window;
    SalesScreen *m_sales = nullptr;
};

} // namespace mostrador
