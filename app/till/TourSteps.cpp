// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does, screen by screen; how a step is taken is in Tour.cpp.
#include "app/till/Tour.h"
#include "models/domain/payment/Denominations.h"
#include "ui/favourites/FavouriteEditor.h"
#include "ui/returns/ReturnPage.h"
#include "ui/sale/SearchPopup.h"
#include "ui/stock/StockDrawer.h"
#include "ui/widgets/NoticeStrip.h"

namespace mostrador {

using Phase = SaleController::Phase;

void Tour::addSaleSteps()
{
    SaleController &sale = m_needs.sale;
    shot(QStringLiteral("sale-empty"), [] {}, [this] {
        return m_needs.runtime.identity().isEnrolled() && products().size() >= 6 && isDrained() && isOpen(QStringLiteral("shopping-cart"));
    });
    for (int i = 0; i < 3; ++i) {
        const bool last = i == 2;
        const auto act = [this, i] { typeCode(products().at(i * 2)); };
        const auto happened = [&sale, i] { return sale.cart().lines().size() == i + 1; };
        if (last)
            shot(QStringLiteral("sale-three-scanned"), act, happened);
        else
            add(QStringLiteral("scan product %1").arg(i + 1), act, happened);
    }
    add(QStringLiteral("two more of the last"), [this] { key(Qt::Key_Plus, {}, QStringLiteral("+")); key(Qt::Key_Plus, {}, QStringLiteral("+")); },
        [&sale] { return sale.cart().lines().last().quantity == Quantity::units(3); });
    shot(QStringLiteral("sale-search"), [this] { type(products().at(1).name.section(QLatin1Char(' '), 0, 0).toLower()); }, [this] {
        const auto *popup = m_needs.window.current()->findChild<SearchPopup *>();
        return popup && popup->isVisible() && !popup->isEmpty();
    });
    add(QStringLiteral("take what was found"), [this] { key(Qt::Key_Return, {}, QStringLiteral("\r")); },
        [&sale] { return sale.cart().unitCount() == 6; });
}

void Tour::addPaymentSteps()
{
    SaleController &sale = m_needs.sale;
    shot(QStringLiteral("payment"), [this] { key(Qt::Key_F12); }, [&sale] { return sale.phase() == Phase::Paying; });
    shot(
        QStringLiteral("payment-cash"),
        [this, &sale] {
        const Money more = likelyCash(sale.cart().total(), Denominations::usual(sale.cart().currency())).last();
        type(plain(MoneyText(m_needs.language.style()).amount(more)));
        },
        [] { return true; });
    shot(QStringLiteral("paid"), [this] { key(Qt::Key_Return, {}, QStringLiteral("\r")); }, [&sale] { return sale.phase() == Phase::Paid; });
    shot(QStringLiteral("paid-confirmed"), [] {}, [this] { return isDrained(); });
    add(QStringLiteral("next sale"), [this] { key(Qt::Key_Return, {}, QStringLiteral("\r")); },
        [&sale] { return sale.phase() == Phase::Selling && sale.cart().isEmpty(); });
}

void Tour::addCardSteps()
{
    SaleController &sale = m_needs.sale;
    shot(QStringLiteral("unknown-code"), [this] {
        type(QStringLiteral("7791234567898"));
        key(Qt::Key_Return, {}, QStringLiteral("\r"));
    }, [this] { return !findNotice().isEmpty(); });
    add(QStringLiteral("back to the sale"), [this] {
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
    }, [this] { return findNotice().isEmpty(); });
    add(QStringLiteral("scan for the card"), [this] {
        typeCode(products().at(2));
        typeCode(products().at(4));
    }, [&sale] { return sale.cart().lines().size() == 2; });
    shot(QStringLiteral("payment-card"), [this] {
        key(Qt::Key_F12);
        key(Qt::Key_F6);
    }, [&sale] { return sale.phase() == Phase::Paying; });
    shot(QStringLiteral("paid-card"), [this] { key(Qt::Key_Return, {}, QStringLiteral("\r")); }, [&sale] { return sale.phase() == Phase::Paid; });
    add(QStringLiteral("after the card"), [this] { key(Qt::Key_Return, {}, QStringLiteral("\r")); }, [&sale] { return sale.phase() == Phase::Selling; });
    shot(QStringLiteral("keys"), [this] { key(Qt::Key_F1, Qt::ControlModifier); }, [] { return true; });
    add(QStringLiteral("close the keys"), [this] { key(Qt::Key_Escape); }, [] { return true; });
}

void Tour::addStockSteps()
{
    add(
        QStringLiteral("wait for a sale of another till"),
        [this] {
        key(Qt::Key_4, Qt::ControlModifier);
        m_stockNews.clear();
        const auto rows = m_needs.runtime.catalogue().rows({}, 0, 1000);
        for (const ProductRow &row : rows)
            m_stockBefore.insert(row.product.sku, row.stock.quantity);
        },
        [this] { return !m_stockNews.isEmpty() && isOpen(QStringLiteral("boxes")); });
    shot(QStringLiteral("stock-changed-by-another-till"), [this] {
        log(QStringLiteral("applied: a sale of another till changed the stock of ") + m_stockNews);
        type(m_newsOf);
        key(Qt::Key_Return, {}, QStringLiteral("\r"));
    }, [this] {
        const auto *drawer = m_needs.window.current()->findChild<StockDrawer *>();
        return drawer && drawer->sku() == m_newsOf;
    });
    shot(QStringLiteral("stock-adjustment"), [this] {
        key(Qt::Key_F9);
        type(QStringLiteral("5"));
        key(Qt::Key_F2);
    }, [this] {
        const auto *drawer = m_needs.window.current()->findChild<StockDrawer *>();
        return drawer && drawer->isAdjusting();
    });
    shot(
        QStringLiteral("products"),
        [this] {
        key(Qt::Key_Escape);
        key(Qt::Key_3, Qt::ControlModifier);
        },
        [this] { return isOpen(QStringLiteral("package")); });
}

/// Sells so many of the product that is nearest to its minimum that it falls under it.
void Tour::addLowStockSteps()
{
    SaleController &sale = m_needs.sale;
    shot(QStringLiteral("low-stock-alert"), [this] {
        key(Qt::Key_1, Qt::ControlModifier);
        m_needs.window.notice().clear();
        const auto row = nearlyLow();
        if (!row)
            return;
        type(QStringLiteral("%1*").arg((row->stock.quantity.milli() - row->product.minimum.milli()) / 1000 + 1));
        typeCode(row->product);
        key(Qt::Key_F12, Qt::ShiftModifier);
    }, [this, &sale] { return sale.phase() == Phase::Paid && m_needs.window.notice().isVisible(); });
    m_steps.last().needed = false;
    shot(QStringLiteral("stock-low"), [this, &sale] {
        if (sale.phase() == Phase::Paid)
            key(Qt::Key_Return, {}, QStringLiteral("\r"));
        key(Qt::Key_4, Qt::ControlModifier);
        key(Qt::Key_Escape);
        key(Qt::Key_4, Qt::ControlModifier);
        key(Qt::Key_F6);
    }, [this] { return isOpen(QStringLiteral("boxes")); });
}

/// A price is edited while its product is in the open sale: the sale takes it and says so.
void Tour::addPriceSteps()
{
    SaleController &sale = m_needs.sale;
    add(QStringLiteral("a sale is open"), [this] {
        key(Qt::Key_1, Qt::ControlModifier);
        typeCode(products().at(1));
    }, [&sale] { return sale.cart().lines().size() == 1; });
    shot(QStringLiteral("product-price-edited"), [this] {
        const Product product = products().at(1);
        m_needs.window.open(m_needs.window.screenWithIcon(QStringLiteral("package")));
        m_needs.window.current()->asked(product.sku);
        key(Qt::Key_F2);
        const Money price = product.price.rounded();
        type(plain(MoneyText(m_needs.language.style()).amount(Money(price.minor() + price.minor() / 10 / 1000 * 1000 + 1000, price.currency()))));
    }, [this] { return isOpen(QStringLiteral("package")); });
    shot(QStringLiteral("sale-new-price"), [this] {
        key(Qt::Key_Return, {}, QStringLiteral("\r"));
        key(Qt::Key_1, Qt::ControlModifier);
    }, [this, &sale] { return isOpen(QStringLiteral("shopping-cart")) && !sale.cart().isEmpty() && sale.cart().lines().first().priceChanged; });
    add(QStringLiteral("empty the sale"), [this] {
        key(Qt::Key_Escape);
        key(Qt::Key_Delete, Qt::ControlModifier);
    }, [&sale] { return sale.cart().isEmpty(); });
}

void Tour::addOfflineSteps()
{
    SaleController &sale = m_needs.sale;
    SyncControl &sync = m_needs.runtime.sync();
    add(QStringLiteral("go offline"), [this, &sync] {
        key(Qt::Key_1, Qt::ControlModifier);
        sync.setOffline(true);
    }, [&sync] { return sync.status().state == SyncStatus::State::Offline; });
    shot(QStringLiteral("offline-sale"), [this] { typeCode(products().at(3)); typeCode(products().at(5)); },
         [&sale] { return sale.cart().lines().size() == 2; });
    shot(QStringLiteral("offline-paid"), [this] { key(Qt::Key_F12, Qt::ShiftModifier); }, [&sale] { return sale.phase() == Phase::Paid; });
    shot(
        QStringLiteral("sync-pending"),
        [this] {
        key(Qt::Key_Return, {}, QStringLiteral("\r"));
        key(Qt::Key_6, Qt::ControlModifier);
        },
        [this, &sync] { return isOpen(QStringLiteral("refresh-cw")) && sync.status().pending > 0; });
    shot(QStringLiteral("sync-drained"), [&sync] { sync.setOffline(false); }, [this] { return isDrained() && allIsShownConfirmed(); });
}

/// What was sold, and how some of it comes back.
void Tour::addSalesSteps()
{
    shot(
        QStringLiteral("sales"), [this] { key(Qt::Key_2, Qt::ControlModifier); }, [this] { return isOpen(QStringLiteral("receipt")); });
    const auto page = [this] { return m_needs.window.current()->findChild<ReturnPage *>(); };
    shot(
        QStringLiteral("return"),
        [this] {
        key(Qt::Key_R, Qt::ControlModifier);
        key(Qt::Key_Plus, {}, QStringLiteral("+"));
        key(Qt::Key_F4);
        },
        [page] { return page() && page()->isVisible(); });
    add(
        QStringLiteral("leave the return"), [this] { key(Qt::Key_Escape); }, [page] { return !page()->isVisible(); });
}

/// The tiles under the cashier's fingers are changed, and the change is taken back.
void Tour::addFavouriteSteps()
{
    const auto editor = [this] { return m_needs.window.current()->findChild<FavouriteEditor *>(); };
    shot(
        QStringLiteral("favourites-edit"),
        [this] {
        key(Qt::Key_1, Qt::ControlModifier);
        key(Qt::Key_E, Qt::ControlModifier);
        key(Qt::Key_F6);
        },
        [editor] { return editor() && editor()->isVisible(); });
    add(
        QStringLiteral("leave the favourites"),
        [this] {
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Escape);
        },
        [editor] { return !editor()->isVisible(); });
}

/// Each page of the settings, by its key.
void Tour::addSettingsSteps()
{
    static const char *const pages[] = {"keys", "scanner", "appearance", "language", "sale", "payment"};
    for (int i = 0; i < int(std::size(pages)); ++i)
        shot(
            QStringLiteral("settings-%1").arg(QString::fromLatin1(pages[i])),
            [this, i] {
            key(Qt::Key_7, Qt::ControlModifier);
            key(Qt::Key_F2 + i);
            },
            [this] { return isOpen(QStringLiteral("settings")); });
}

/// Not before the shop has sold for a while, so that there is something to look at.
void Tour::addDashboardSteps()
{
    add(
        QStringLiteral("wait for tickets of the shop"), [this] { key(Qt::Key_5, Qt::ControlModifier); }, [this] { return recentTickets() >= 12; });
    m_steps.last().patienceMs = ShopPatienceMs;
    m_steps.last().needed = false;
    shot(QStringLiteral("dashboard"), [this] { m_needs.window.current()->activated(); }, [this] { return isOpen(QStringLiteral("layout-dashboard")); });
}

void Tour::addLookSteps()
{
    SaleController &sale = m_needs.sale;
    shot(QStringLiteral("dashboard-dark"), [this] { m_needs.theme.setMode(Theme::Mode::Dark); }, [] { return true; });
    shot(QStringLiteral("sale-dark"), [this] {
        key(Qt::Key_1, Qt::ControlModifier);
        typeCode(products().at(0));
        typeCode(products().at(4));
    }, [&sale] { return sale.cart().lines().size() == 2; });
    SyncControl &sync = m_needs.runtime.sync();
    shot(QStringLiteral("offline-dark"), [&sync] { sync.setOffline(true); }, [&sync] { return sync.status().state == SyncStatus::State::Offline; });
    add(QStringLiteral("online again"), [&sync] { sync.setOffline(false); }, [&sync] { return sync.status().state != SyncStatus::State::Offline; });
    shot(QStringLiteral("sale-text-150"), [this] {
        m_needs.theme.setMode(Theme::Mode::Light);
        m_needs.theme.setTextSize(150);
    }, [] { return true; });
    shot(QStringLiteral("sale-1024x768"), [this] {
        m_needs.theme.setTextSize(100);
        m_needs.window.showNormal();
        m_needs.window.resize(1024, 768);
    }, [] { return true; });
    shot(QStringLiteral("sale-english"), [this] {
        m_needs.window.resize(1366, 768);
        m_needs.language.set(QStringLiteral("en"));
    }, [] { return true; });
}

} // namespace mostrador
