// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/Activity.h"
#include "tests/ui/ShopFixture.h"

namespace mostrador {

/// The small shop as the back office sees it: more products, some low, one negative, and a day of figures for the curve.
struct OfficeFixture {
    ShopFixture shop;
    std::unique_ptr<Activity> activity;

    OfficeFixture() : activity(std::make_unique<Activity>(*shop.reader)) {}

    Till &till() { return *shop.base.till; }
    Catalogue &catalogue() { return *shop.catalogue; }
    Quantity stock(int number) const { return shop.catalogue->stock(QStringLiteral("P%1").arg(number)).quantity; }
    Product product(int number) const { return *shop.catalogue->product(QStringLiteral("P%1").arg(number)); }

    /// As the hub's feed brings it: another till's or the office's edit.
    void editElsewhere(Product changed)
    {
        ++changed.version;
        shop.feed({changed});
    }

    void fill()
    {
        const struct { const char *name; qint64 cents; Unit unit; qint64 units; qint64 minimum; } more[] = {
            {"Azúcar común tipo A 1 kg", 124000, Unit::Piece, 9, 10}, {"Leche descremada 1 L", 145000, Unit::Piece, 14, 12},
            {"Jamón cocido por kg", 1290000, Unit::Kilogram, 6, 2}, {"Galletitas agua 3 × 105 g", 115000, Unit::Piece, 76, 20},
            {"Café molido 500 g", 735000, Unit::Piece, 17, 6}, {"Fideos tirabuzón 500 g", 108000, Unit::Piece, 203, 48},
            {"Puré de tomate 520 g", 89000, Unit::Piece, 0, 24}, {"Arroz largo fino 1 kg", 189000, Unit::Piece, 55, 20},
            {"Detergente limón 750 ml", 215000, Unit::Piece, -2, 6}, {"Papel higiénico 4 × 30 m", 326000, Unit::Piece, 31, 12}};
        QList<FeedBody> bodies;
        int number = 5;
        for (const auto &each : more) {
            Product product = ShopFixture::product(++number, QString::fromUtf8(each.name), each.cents, each.unit);
            product.minimum = Quantity::units(each.minimum);
            product.category = number % 3 ? QStringLiteral("Almacén") : QStringLiteral("Limpieza");
            bodies << product << shop.level(number, each.units);
        }
        StockLevel cheese = shop.level(4, 0);
        cheese.quantity = Quantity::fromMilli(-400);
        bodies << cheese;
        shop.feed(bodies);
        // Twenty hours of one product, oldest first, as the feed tells them.
        for (int hour = 20; hour > 0; --hour) {
            StockLevel level = shop.level(1, 3 + hour + (hour > 10 ? hour : 0));
            level.changedAt = shop.base.clock.nowUtc().addSecs(-3600 * hour);
            shop.feed({level});
        }
        shop.base.clock.advance(40 * 60'000);
        const struct { int number; qint64 units; int seconds; } news[] = {{1, 3, 2}, {2, 22, 9}, {6, 9, 31}, {13, 55, 1440}};
        for (const auto &each : news) {
            StockLevel level = shop.level(each.number, each.units);
            level.changedAt = shop.base.clock.nowUtc().addSecs(-each.seconds);
            shop.feed({level});
        }
        QCoreApplication::processEvents(); // the lists have read it
    }
};

} // namespace mostrador
