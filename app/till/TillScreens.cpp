// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of the window, each with what it works with. The rest of the program is in TillApp.cpp.
#include "app/till/TillApp.h"
#include "ui/dashboard/DashboardScreen.h"
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
#include "ui/stock/StockScreen.h"
#include "ui/sync/SyncScreen.h"

namespace mostrador {

void TillApp::addScreens()
{
    const Context context{m_theme, m_language, m_shortcuts};
    m_saleScreen = new SaleScreen(context,
                                  {*m_sale, m_runtime->catalogue(), m_runtime->till(), m_runtime->documents(), m_runtime->sync(), m_runtime->customers(),
                                   m_runtime->pricing(), m_clock, m_cards.get(), &m_runtime->parking(), &m_runtime->settings()});
    m_window->addScreen(m_saleScreen);
    m_salesScreen = new SalesScreen(context,
                                    {m_runtime->till(), m_runtime->pastSales(), m_runtime->catalogue(), m_runtime->sync(), m_clock, &m_runtime->pricing(),
                                     &m_runtime->terminalPayments()});
    m_window->addScreen(m_salesScreen);
    m_productsScreen = new ProductsScreen(context, {m_runtime->catalogue(), m_runtime->till(), m_runtime->documents()});
    m_window->addScreen(m_productsScreen);
    m_window->addScreen(new StockScreen(context, {m_runtime->catalogue(), m_runtime->activity(), m_runtime->till(), m_runtime->sync(), m_clock}));
    m_window->addScreen(new DashboardScreen(context, {m_runtime->activity(), m_runtime->catalogue(), m_runtime->till(), m_runtime->sync(), m_clock}));
    auto *sync = new SyncScreen(context, {m_runtime->documents(), m_runtime->catalogue(), m_runtime->till(), m_runtime->sync(), m_runtime->pendingExport(), m_clock});
    connect(sync, &SyncScreen::joinWanted, this, [this] { welcome(true); });
    m_window->addScreen(sync);
    addSettings(context);
}

/// Keys and what the sale does are this till's own: kept in its database.
void TillApp::addSettings(const Context &context)
{
    TillSettings &settings = m_runtime->settings();
    m_shortcuts.take(settings.value(setting::Keys));
    if (m_options.isSet(QStringLiteral("keys")))
        m_shortcuts.setPreset(m_options.value(QStringLiteral("keys")));
    connect(&m_shortcuts, &Shortcuts::changed, &settings, [this, &settings] { settings.keep(setting::Keys, m_shortcuts.kept()); });
    const auto say = [this](const Error &why) { warn([why] { return tr("What was chosen will be as before after the next start. %1").arg(why.message); }); };
    connect(&settings, &TillSettings::notKept, this, say);
    connect(&m_runtime->paymentSettings(), &PaymentSettings::notKept, this, say);
    auto *screen = new SettingsScreen(context);
    screen->addPage(new KeysPage(context, m_shortcuts));
    screen->addPage(new ScannerPage(context, {settings, *m_scanner, m_sale->codes()}));
    screen->addPage(makeAppearancePage(context));
    screen->addPage(makeLanguagePage(context));
    screen->addPage(makeSalePage(context, m_runtime->rules(), [this](const Error &why) { warn(why.message); }));
    screen->addPage(makePaymentPage(context, m_runtime->paymentSettings()));
    m_window->addScreen(screen);
}

} // namespace mostrador
