// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/walk/Walk.h"
#include "ui/favourites/FavouriteEditor.h"
#include "ui/sale/LowStockNotice.h"
#include "ui/sale/SearchPopup.h"
#include "ui/sale/panels/SidePanel.h"
#include "ui/sale/parked/ParkedPanel.h"
#include "ui/shell/CheatSheet.h"
#include "ui/welcome/ProblemWindow.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/CodeField.h"

namespace mostrador::walk {

/// Before anything is sold: joining a hub, and why a till cannot start.
inline void start(Walk &w)
{
    w.begin();
    w.window().cover(new WelcomePage(w.context(), w.shop().sync, {}, {}));
    w.look(QStringLiteral("welcome"));
    w.enter();
    w.look(QStringLiteral("welcome-refused"));
    w.window().uncover();
    auto *again = new WelcomePage(w.context(), w.shop().sync, QUrl(QStringLiteral("http://127.0.0.1:8640")), QStringLiteral("Caja 2"), WelcomePage::Why::Again);
    w.window().cover(again);
    w.look(QStringLiteral("welcome-again"));
    again->findChild<QLineEdit *>()->setText(QStringLiteral("http://127.0.0.2:8640"));
    w.look(QStringLiteral("welcome-another-hub"));
    w.window().uncover();
    ProblemWindow problem(w.theme(), {Error::Code::Busy, QCoreApplication::translate("Storage", "There is no database %1.").arg(QStringLiteral("till.sqlite")), {}},
                          QStringLiteral("mostrador"));
    problem.show();
    w.look(QStringLiteral("problem"), &problem);
}

/// A few lines, each with something to say.
inline void fillCart(Walk &w)
{
    w.scan(1);
    w.type(QStringLiteral("3*"));
    w.type(ShopFixture::code(2));
    w.enter();
    w.type(QStringLiteral("0,350*P4"));
    w.enter();
    w.scan(5);
    w.expect(w.sale().cart().lines().size() == 4, "four lines");
}

inline void sell(Walk &w)
{
    w.begin();
    w.look(QStringLiteral("sale-empty"));
    w.office().fill();
    fillCart(w);
    w.look(QStringLiteral("sale-lines"));
    w.type(QStringLiteral("a"));
    w.type(QStringLiteral("z"));
    w.look(QStringLiteral("sale-search"));
    w.type(QStringLiteral("zz"));
    w.look(QStringLiteral("sale-search-nothing"));
    w.escape();
    w.escape();
    w.type(QStringLiteral("7791234567898"));
    w.enter();
    w.look(QStringLiteral("sale-unknown-code"));
    w.escape();
    w.escape();
    w.type(QStringLiteral("no such thing"));
    w.enter();
    w.look(QStringLiteral("sale-unknown-name"));
    w.escape();
    w.escape();
    w.key(Qt::Key_F4);
    w.look(QStringLiteral("sale-quantity"));
    w.type(QStringLiteral("0"));
    w.enter();
    w.look(QStringLiteral("sale-quantity-refused"));
    w.escape();
    w.escape();
    w.type(QStringLiteral("P4"));
    w.enter();
    w.look(QStringLiteral("sale-weight"));
    w.escape();
    w.key(Qt::Key_F10);
    w.look(QStringLiteral("sale-by-name"));
    w.escape();
    w.key(Qt::Key_Delete);
    w.look(QStringLiteral("sale-undo"));
    w.key(Qt::Key_Z, Qt::ControlModifier);
    w.type(QStringLiteral("99*P1"));
    w.enter();
    w.look(QStringLiteral("sale-short-of-stock"));
    w.type(QStringLiteral("99000*P1"));
    w.enter();
    w.look(QStringLiteral("sale-doubted"));
    w.escape();
    w.escape();
}

/// What the window says above the sale.
inline void notices(Walk &w)
{
    w.begin();
    fillCart(w);
    w.office().editElsewhere([&w] {
        Product dearer = w.office().product(1);
        dearer.price = UnitPrice::fromMoney(Money(499000, Currency::ars()));
        return dearer;
    }());
    w.look(QStringLiteral("notice-new-price"));
    w.escape();
    w.key(Qt::Key_Delete, Qt::ControlModifier);
    w.look(QStringLiteral("sale-emptied"));
    LowStockWatch watch(w.office().catalogue(), w.office().till());
    LowStockNotice low(watch, w.window(), w.language());
    w.scan(1);
    w.shop().feed({w.shop().level(1, 2), w.shop().level(2, 1)});
    w.look(QStringLiteral("notice-low-stock"));
    w.window().notice().clear();
    w.shop().sync.setOffline(true);
    w.look(QStringLiteral("notice-offline"));
    w.key(Qt::Key_0, Qt::ControlModifier);
    w.look(QStringLiteral("notice-offline-help"));
    w.escape();
    SyncStatus stopped = w.shop().sync.status();
    stopped.state = SyncStatus::State::Attention;
    stopped.mustJoin = true;
    stopped.message = QStringLiteral("HUB-77");
    w.shop().sync.set(stopped);
    w.look(QStringLiteral("notice-stopped"));
    w.screen(3);
    w.look(QStringLiteral("notice-stopped-products"));
    w.shop().sync.setOffline(false);
    w.window().setProblems(3);
    w.look(QStringLiteral("pill-problems"));
    // As the program does when it finds a sale that was open when it ended.
    w.screen(1);
    Q_EMIT w.sale().restored();
    w.look(QStringLiteral("notice-restored"));
}

inline void panels(Walk &w)
{
    w.begin();
    for (const QString &name : {QStringLiteral("Ana Gómez"), QStringLiteral("Bruno Díaz"), QStringLiteral("Kiosco La Esquina S.R.L.")})
        w.office().till().keepCustomer({{}, name, name.startsWith(QLatin1Char('K')) ? QStringLiteral("33-69345023-9") : QString(), QStringLiteral("vecinos"), {}}, qApp,
                                       [](const Result<Customer> &) {});
    PriceList wholesale;
    wholesale.id = QStringLiteral("mayor");
    wholesale.name = QStringLiteral("Mayorista");
    wholesale.version = 1;
    w.shop().feed({wholesale, ListPrices{QStringLiteral("mayor"), QStringLiteral("P1"), {{UnitPrice::fromMoney(Money(400000, Currency::ars())), {}, {}}}, 1},
                   w.shop().level(2, 2)});
    fillCart(w);
    const auto enough = [&w] {
        w.escape();
        w.escape();
    };
    w.key(Qt::Key_D, Qt::ControlModifier);
    w.look(QStringLiteral("panel-discount"));
    w.type(QStringLiteral("10"));
    w.enter();
    w.look(QStringLiteral("panel-discount-refused"));
    w.key(Qt::Key_1, Qt::AltModifier);
    w.enter();
    w.look(QStringLiteral("sale-discounted"));
    enough();
    w.key(Qt::Key_F3);
    w.type(QStringLiteral("4500"));
    w.enter();
    w.look(QStringLiteral("panel-price"));
    enough();
    w.key(Qt::Key_Insert);
    w.enter();
    w.look(QStringLiteral("panel-open-line"));
    enough();
    w.key(Qt::Key_N, Qt::ControlModifier);
    w.type(QStringLiteral("sin bolsa"));
    w.look(QStringLiteral("panel-note"));
    enough();
    w.key(Qt::Key_F9);
    w.look(QStringLiteral("panel-check"));
    w.scan(2);
    w.look(QStringLiteral("panel-check-product"));
    w.type(QStringLiteral("le"));
    w.look(QStringLiteral("panel-check-found"));
    w.type(QStringLiteral("zzz"));
    w.enter();
    w.look(QStringLiteral("panel-check-nothing"));
    enough();
    w.escape();
    w.key(Qt::Key_F2);
    w.look(QStringLiteral("panel-customer"));
    w.type(QStringLiteral("kios"));
    w.look(QStringLiteral("panel-customer-found"));
    w.key(Qt::Key_Insert);
    w.look(QStringLiteral("panel-customer-new"));
    w.type(QStringLiteral("33-69345023-8"));
    w.enter();
    w.look(QStringLiteral("panel-customer-doubtful"));
    enough();
    w.escape();
    w.key(Qt::Key_F2);
    w.enter();
    w.look(QStringLiteral("sale-with-customer"));
    enough();
    w.key(Qt::Key_F11);
    w.look(QStringLiteral("panel-price-list"));
    w.key(Qt::Key_Down);
    w.enter();
    w.look(QStringLiteral("sale-with-list"));
}

inline void tabs(Walk &w)
{
    w.begin();
    w.office().fill();
    w.scan(1);
    w.key(Qt::Key_2, Qt::AltModifier);
    w.look(QStringLiteral("tab-categories"));
    w.key(Qt::Key_3, Qt::AltModifier);
    w.look(QStringLiteral("tab-keypad"));
    w.key(Qt::Key_1, Qt::AltModifier);
    w.key(Qt::Key_PageDown);
    w.look(QStringLiteral("tab-quick-next"));
    w.key(Qt::Key_E, Qt::ControlModifier);
    w.look(QStringLiteral("favourites-edit"));
    w.key(Qt::Key_F6);
    w.look(QStringLiteral("favourites-coloured"));
    w.enter();
    w.type(QStringLiteral("a"));
    w.look(QStringLiteral("favourites-product"));
    w.enter();
    w.look(QStringLiteral("favourites-refused"));
    w.escape();
    w.key(Qt::Key_Delete);
    w.look(QStringLiteral("favourites-removed"));
    w.escape();
}

inline void parked(Walk &w)
{
    w.begin();
    w.key(Qt::Key_F6);
    w.look(QStringLiteral("parked-nothing-to-park"));
    w.escape();
    w.key(Qt::Key_F5);
    w.look(QStringLiteral("parked-none"));
    w.escape();
    for (const int product : {1, 2, 3, 5}) {
        w.scan(product);
        w.scan(1);
        w.key(Qt::Key_F6);
        if (product == 3) {
            w.type(QStringLiteral("Señora del 4º B"));
            w.look(QStringLiteral("parked-name"));
        }
        w.enter();
        w.clock().advance(60'000);
    }
    w.look(QStringLiteral("parked-chip"));
    ParkedChange change{QStringLiteral("other"), StoreId{1}, TillId{2}};
    change.name = QStringLiteral("Mesa 4");
    change.at = w.clock().nowUtc();
    change.total = Money(298000, Currency::ars());
    change.lines = 1;
    change.summary = QStringLiteral("Gaseosa cola 2,25 L");
    w.shop().feed({change});
    w.scan(3);
    w.key(Qt::Key_F5);
    w.look(QStringLiteral("parked-list"));
    w.digit(5);
    w.look(QStringLiteral("parked-needs-the-hub"));
    w.digit(1);
    w.look(QStringLiteral("parked-recalled"));
}

inline void keysOfAll(Walk &w)
{
    w.begin();
    w.scan(1);
    w.key(Qt::Key_F1, Qt::ControlModifier);
    const auto *sheet = w.part<CheatSheet>();
    for (int page = 0; page < sheet->pages(); ++page) {
        w.look(QStringLiteral("keys-%1").arg(page + 1));
        w.key(Qt::Key_PageDown);
    }
    w.escape();
}

} // namespace mostrador::walk
