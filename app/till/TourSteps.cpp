// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tour does, screen by screen; how a step is taken is in Tour.cpp.
#include "app/till/Tour.h"
#include "ui/sale/SearchPopup.h"

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
    shot(QStringLiteral("payment-cash"), [this, &sale] {
        const Money more = quickCash(sale.cart().total()).last();
        QString amount = MoneyText(m_needs.language.style()).amount(more);
        type(amount.remove(m_needs.language.style().groupMark));
    }, [] { return true; });
    shot(QStringLiteral("paid"), [this] { key(Qt::Key_Return, {}, QStringLiteral("\r")); }, [&sale] { return sale.phase() == Phase::Paid; });
    shot(QStringLiteral("paid-confirmed"), [] {}, [this] { return isDrained(); });
    add(QStringLiteral("next sale"), [this] { key(Qt::Key_Return, {}, QStringLiteral("\r")); },
        [&sale] { return sale.phase() == Phase::Selling && sale.cart().isEmpty(); });
}

void Tour::addStockSteps()
{
    shot(QStringLiteral("stock-changed-by-another-till"), [this] {
        key(Qt::Key_3, Qt::ControlModifier);
        m_stockNews.clear();
        const auto rows = m_needs.runtime.catalogue().rows({}, 0, 1000);
        for (const ProductRow &row : rows)
            m_stockBefore.insert(row.product.sku, row.stock.quantity);
    }, [this] {
        if (!m_stockNews.isEmpty())
            log(QStringLiteral("applied: a sale of another till changed the stock of ") + m_stockNews);
        return !m_stockNews.isEmpty() && isOpen(QStringLiteral("boxes"));
    });
    shot(QStringLiteral("products"), [this] { key(Qt::Key_2, Qt::ControlModifier); }, [this] { return isOpen(QStringLiteral("package")); });
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
    shot(QStringLiteral("sync-pending"), [this] {
        key(Qt::Key_Return, {}, QStringLiteral("\r"));
        key(Qt::Key_5, Qt::ControlModifier);
    }, [this, &sync] { return isOpen(QStringLiteral("refresh-cw")) && sync.status().pending > 0; });
    shot(QStringLiteral("sync-drained"), [&sync] { sync.setOffline(false); }, [this] { return isDrained(); });
    shot(QStringLiteral("dashboard"), [this] { key(Qt::Key_4, Qt::ControlModifier); }, [this] { return isOpen(QStringLiteral("layout-dashboard")); });
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
    shot(QStringLiteral("sale-english"), [this] {
        m_needs.theme.setMode(Theme::Mode::Light);
        m_needs.language.set(QStringLiteral("en"));
    }, [] { return true; });
}

} // namespace mostrador
