// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of the window, each with what it works with. The rest of the program is in TillApp.cpp.
#include "app/till/TillApp.h"
#include "app/till/TillDay.h"
#include "app/till/TillPaper.h"
#include "ui/cash/CashPage.h"
#include "ui/cash/CashScreen.h"
#include "ui/cash/DrawerNotice.h"
#include "ui/cash/MoveNotice.h"
#include "ui/cash/ShiftWord.h"
#include "ui/dashboard/DashboardScreen.h"
#include "ui/payment/PendingPayments.h"
#include "ui/people/PeopleDesk.h"
#include "ui/people/PeoplePage.h"
#include "ui/products/ProductsScreen.h"
#include "ui/sale/SaleController.h"
#include "ui/sale/SaleScreen.h"
#include "ui/sales/SalesScreen.h"
#include "ui/settings/KeysPage.h"
#include "ui/settings/PaymentPage.h"
#include "ui/settings/ScannerPage.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/settings/StandardPages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ScannerFilter.h"
#include "ui/shell/TopBar.h"
#include "ui/stock/StockScreen.h"
#include "ui/sync/SyncScreen.h"

namespace mostrador {

void TillApp::addScreens()
{
    const Context context{m_theme, m_language, m_shortcuts};
    m_people = std::make_unique<PeopleDesk>(context, PeopleDesk::Needs{m_runtime->people(), m_runtime->settings(), *m_window, &m_runtime->recovery(), [this] {
                                                                           return m_paper ? m_paper->printSecret() : RecoverySheet::Print();
                                                                       }});
    connect(m_scanner, &ScannerFilter::refused, m_people.get(), &PeopleDesk::refuseScan);
    m_saleScreen =
        new SaleScreen(context,
                       {*m_sale, m_runtime->catalogue(), m_runtime->till(), m_runtime->documents(), m_runtime->sync(), m_runtime->customers(), m_runtime->pricing(),
                        m_clock, m_cards.get(), &m_runtime->parking(), &m_runtime->settings(), &m_people->approvals(), &m_runtime->printQueue()});
    m_window->addScreen(m_saleScreen);
    addLater({QStringLiteral("receipt"), [] { return SalesScreen::tr("Sales"); }}, [this, context] {
        m_salesScreen =
            new SalesScreen(context,
                            {m_runtime->till(), m_runtime->pastSales(), m_runtime->catalogue(), m_runtime->sync(), m_clock, &m_runtime->pricing(),
                             &m_runtime->terminalPayments(), &m_people->approvals(), [this](const Sale &sale) { return m_paper->savePdf(sale); },
                             [this] { return whyNoSale(); }, &m_sale->codes(), &m_runtime->paymentSettings(), m_cards.get(), &m_runtime->settings(),
                             &m_runtime->receiptLookup(), &m_runtime->rules(), &m_runtime->customers()});
        introduce();
        return m_salesScreen;
    });
    addLater({QStringLiteral("package"), [] { return ProductsScreen::tr("Products"); }}, [this, context] {
        m_productsScreen = new ProductsScreen(context, {m_runtime->catalogue(), m_runtime->till(), m_runtime->documents(), &m_sale->codes(), &m_people->approvals()});
        introduce();
        return m_productsScreen;
    });
    addLater({QStringLiteral("boxes"), [] { return StockScreen::tr("Stock"); }}, [this, context] {
        return new StockScreen(context,
                               {m_runtime->catalogue(), m_runtime->activity(), m_runtime->till(), m_runtime->sync(), m_clock, &m_sale->codes(), &m_people->approvals()});
    });
    addLater({QStringLiteral("layout-dashboard"), [] { return DashboardScreen::tr("Dashboard"); }}, [this, context] {
        return new DashboardScreen(context, {m_runtime->activity(), m_runtime->catalogue(), m_runtime->till(), m_runtime->sync(), m_clock, &m_sale->codes()});
    });
    addLater({QStringLiteral("refresh-cw"), [] { return SyncScreen::tr("Sync"); }, false}, [this, context] {
        auto *sync = new SyncScreen(context,
                                    {m_runtime->documents(), m_runtime->catalogue(), m_runtime->till(), m_runtime->sync(), m_runtime->pendingExport(), m_clock,
                                     &m_people->approvals()});
        connect(sync, &SyncScreen::joinWanted, this, [this] { welcome(true); });
        return sync;
    });
    addSettings(context);
    addCash(context);
}

/// The drawer, and who may sell at all.
void TillApp::addCash(const Context &context)
{
    addLater({QStringLiteral("wallet"), [] { return CashScreen::tr("Cash"); }, false}, [this, context] {
        m_cashScreen = new CashScreen(context,
                                      {m_runtime->cash(), m_runtime->paymentSettings(), &m_people->approvals(), &m_runtime->parking(), &m_runtime->sync(),
                                       &m_runtime->printQueue(), [this] { return pendingPayments(*m_sale, m_cards.get(), m_language.text(), m_runtime->settings()); }});
        connect(&m_runtime->people(), &People::currentChanged, m_cashScreen, &CashScreen::forgetReport);
        connect(m_cashScreen, &CashScreen::printerWanted, m_paper.get(), &TillPaper::printerPageWanted);
        introduce();
        return m_cashScreen;
    });
    const auto follow = [this] { m_window->bar().setShift(CashScreen::shiftWords(m_runtime->cash()), shiftWord(m_runtime->cash())); };
    connect(&m_runtime->cash(), &CashDesk::changed, m_window.get(), follow);
    connect(&m_language, &Language::changed, m_window.get(), follow);
    connect(&m_window->bar(), &TopBar::shiftWanted, this, [this] { m_window->open(m_window->screenWithIcon(QStringLiteral("wallet"))); });
    m_sale->setGate([this] { return whyNoSale(); });
    follow();
    new MoveNotice(context, m_runtime->cash(), *m_window, m_window.get());
    (new TillDay(context, {*m_runtime, *m_window}, m_window.get()))->start();
    auto *drawer = new DrawerNotice(context, m_runtime->cash(), *m_window, m_window.get());
    connect(&m_runtime->till(), &Till::saleCommitted, drawer, &DrawerNotice::look);
}

QString TillApp::whyNoSale() const
{
    const QString why = m_people->whyNoSale();
    return why.isEmpty() ? m_runtime->cash().whyNoSale() : why;
}

void TillApp::addLater(const LaterScreen::Face &face, const std::function<Screen *()> &made)
{
    m_window->addScreen(new LaterScreen({m_theme, m_language, m_shortcuts}, face, made));
}

/// Keys and what the sale does are this till's own: kept in its database.
void TillApp::addSettings(const Context &context)
{
    TillSettings &settings = m_runtime->settings();
    KeysPage::takeKept(m_shortcuts, settings, m_options.isSet(QStringLiteral("keys")) ? m_options.value(QStringLiteral("keys")) : QString());
    const auto say = [this](const Error &why) {
        if (why.code == Error::Code::Denied) // it is as before already
            return warn(why.message);
        warn([why] { return tr("What was chosen will be as before after the next start. %1").arg(why.message); });
    };
    connect(&settings, &TillSettings::notKept, this, say);
    connect(&m_runtime->paymentSettings(), &PaymentSettings::notKept, this, say);
    ScannerPage::takeKept({settings, *m_scanner, m_sale->codes()});
    addLater({QStringLiteral("settings"), [] { return SettingsScreen::tr("Settings"); }}, [this, context] { return makeSettings(context); });
    connect(m_paper.get(), &TillPaper::printerPageWanted, this, [this] {
        if (!m_people->approvals().may(Deed::Settings, 0)) // to see what waits nobody needs a manager
            return m_paper->showWaiting();
        m_window->open(m_window->screenWithIcon(QStringLiteral("settings")));
        SettingsPage *page = m_paper->printerPage();
        if (!page || m_window->current()->icon() != QLatin1String("settings"))
            return; // whoever is at the till may not go there
        auto *screen = m_window->findChild<SettingsScreen *>();
        screen->open(page);
        page->opened();
    });
}

Screen *TillApp::makeSettings(const Context &context)
{
    TillSettings &settings = m_runtime->settings();
    auto *screen = new SettingsScreen(context);
    screen->addPage(new KeysPage(context, m_shortcuts));
    screen->addPage(new ScannerPage(context, {settings, *m_scanner, m_sale->codes()}));
    screen->addPage(makeAppearancePage(context));
    screen->addPage(makeLanguagePage(context));
    screen->addPage(makeSalePage(context, m_runtime->rules(), [this](const Error &why) { warn(why.message); }));
    screen->addPage(makePaymentPage(context, m_runtime->paymentSettings()));
    const auto currency = [this] { return m_runtime->paymentSettings().currency(); };
    const auto isSecretInKeychain = [this]() -> std::optional<bool> {
        const auto place = m_runtime->pinSecret();
        return place ? std::optional(*place == Pepper::Place::Keychain) : std::nullopt;
    };
    screen->addPage(new PeoplePage(context, {m_runtime->people(), settings, &m_people->approvals(), currency, &m_runtime->recovery(), isSecretInKeychain}));
    screen->addPage(makeCashPage(context, m_runtime->cash(), settings, currency));
    for (SettingsPage *page : m_paper->makePages())
        screen->addPage(page);
    connect(&settings, &TillSettings::wentBack, screen, &SettingsScreen::refreshRows);
    return screen;
}

} // namespace mostrador
