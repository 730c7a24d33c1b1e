// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include "models/services/TillStores.h"
#include "tests/support/ManualClock.h"
#include <QTemporaryDir>
#include <QTest>

namespace mostrador {

/// A till's real database with everything over it on one thread, enrolled as till 1 of store 1.
struct TillFixture {
    QTemporaryDir dir;
    ManualClock clock;
    SeededRandom random{1};
    InlineExecutor inlineExecutor;
    Executor *disk = &inlineExecutor; ///< runs the jobs of the storage thread
    std::shared_ptr<Till::Stores> stores;
    std::unique_ptr<Till> till;

    void open()
    {
        auto opened = Till::Stores::open(dir.filePath(QStringLiteral("till.sqlite")), clock, random, QStringLiteral("test"));
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message + opened.error().detail));
        stores = *opened;
        till = std::make_unique<Till>(stores, *disk, inlineExecutor);
        if (stores->journal->identity()->isEnrolled())
            return;
        TillIdentity who;
        who.till = TillId{1};
        who.store = StoreId{1};
        who.storeName = QStringLiteral("Almacén San Telmo");
        who.epoch = 1;
        who.currency = Currency::ars();
        who.hubPublicKey = QByteArray(32, 'k');
        QVERIFY(stores->journal->enrol(who, QByteArray(32, 'p')).ok());
    }

    void close()
    {
        till.reset();
        stores.reset();
    }

    static Product product(const QString &sku, const QString &name, qint64 minor, qint64 version = 1)
    {
        Product product;
        product.sku = sku;
        product.name = name;
        product.price = UnitPrice::fromMoney(Money(minor, Currency::ars()));
        product.tax = TaxRate::fromBasisPoints(2100);
        product.version = version;
        return product;
    }

    static StockLevel level(const QString &sku, qint64 units, qint64 revision, qint64 ownHw)
    {
        return {sku, StoreId{1}, Quantity::units(units), revision, ownHw, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)};
    }

    Sale sale(const Product &product, qint64 units)
    {
        Cart cart(Currency::ars());
        [&] { QVERIFY(cart.add(product, Quantity::units(units)).ok()); }();
        return *cart.toSale({Payment{Tender::Cash, cart.total(), cart.total(), Money::zero(Currency::ars())}}, Platform::Till, clock.nowUtc());
    }
};

} // namespace mostrador
