// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/PeopleFixture.h"
#include "tests/ui/walk/Walk.h"
#include "ui/cash/CashPage.h"
#include "ui/cash/CashScreen.h"
#include "ui/paper/PrinterPage.h"
#include "ui/paper/ReceiptPage.h"
#include "ui/payment/PendingPayments.h"
#include "ui/people/PeopleDesk.h"
#include "ui/people/PeoplePage.h"

namespace mostrador::walk {

/// People, drawer and printer for a whole window, with their screens. Goes with the window, after its screens.
class DayParts final : public QObject {
public:
    explicit DayParts(Walk &walk, int crowd = 0) ///< so many people were here before the window was
        : QObject(&walk.window()), m_all(walk.all()), acting(stores(), executor()),
          people(People::Parts{stores(), reader(), acting, executor(), executor(), std::make_shared<QuickHasher>()}),
          cash(CashDesk::Parts{stores(), reader(), acting, executor(), m_all.settings}), printing(m_all.settings),
          queue(PrintQueue::Parts{stores(), reader(), executor(), acting, executor(), executor(), m_all.scheduler, walk.clock()}),
          desk(walk.context(), PeopleDesk::Needs{people, m_all.settings, walk.window()})
    {
        const Context context = walk.context();
        for (int i = 0; i < crowd; ++i)
            add(i ? QStringLiteral("Beto %1").arg(i) : QStringLiteral("María José"), i ? Role::Cashier : Role::Manager, QStringLiteral("4071%1").arg(35 + i));
        connect(&m_all.office.till(), &Till::saleCommitted, &cash, &CashDesk::follow);
        connect(&m_all.scanner, &ScannerFilter::refused, &desk, &PeopleDesk::refuseScan);
        connect(&cash, &CashDesk::closed, &people, &People::lock);
        screen = new CashScreen(context, {cash, m_all.payment, &desk.approvals(), &m_all.parking, &m_all.office.shop.sync, &queue, [this] {
                                              return pendingPayments(m_all.sale(), &m_all.cards, m_all.language.text(), m_all.settings);
                                          }});
        screen->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
        connect(&people, &People::currentChanged, screen, &CashScreen::forgetReport);
        m_all.window.addScreen(screen);
        const auto currency = [] { return Currency::ars(); };
        const auto about = [this] { return ReceiptPaper::About{printing.look(), QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"), m_all.language.text()}; };
        queue.start();
        queue.setPaper([about](const Sale &sale, int copy) { return ReceiptPaper::of(sale, about(), copy); });
        m_all.settingsScreen->addPage(new PeoplePage(context, {people, m_all.settings, &desk.approvals(), currency}));
        m_all.settingsScreen->addPage(makeCashPage(context, cash, m_all.settings, currency));
        m_all.settingsScreen->addPage(new PrinterPage(context, {printing, queue}));
        m_all.settingsScreen->addPage(new ReceiptPage(context, {printing, about, currency}));
    }

    void add(const QString &name, Role role, const QString &pin)
    {
        people.keep(User{{}, name, role, true}, pin, this, [](const Result<User> &kept) {
            if (!kept)
                qFatal("person");
        });
    }
    void fill()
    {
        add(QStringLiteral("María José"), Role::Manager, QStringLiteral("407135"));
        add(QStringLiteral("Ana"), Role::Cashier, QStringLiteral("9182"));
        add(QStringLiteral("Luis"), Role::Cashier, QStringLiteral("5530"));
    }

private:
    std::shared_ptr<Till::Stores> stores() { return m_all.office.shop.base.stores; }
    Database &reader() { return *m_all.office.shop.reader; }
    Executor &executor() { return m_all.office.shop.base.inlineExecutor; }
    WholeWindow &m_all;

public:
    ActingExecutor acting;
    People people;
    CashDesk cash;
    PrintSettings printing;
    PrintQueue queue;
    PeopleDesk desk;
    CashScreen *screen = nullptr;
};

} // namespace mostrador::walk
