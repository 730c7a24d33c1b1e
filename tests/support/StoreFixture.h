// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Cart.h"
#include "models/domain/RandomSource.h"
#include "models/storage/FeedStore.h"
#include "models/storage/JournalStore.h"
#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"
#include "tests/support/ManualClock.h"
#include <QTemporaryDir>
#include <QTest>

namespace mostrador {

/// A till's real database and its journal, enrolled as till 7 of store 3; entry 1 is the epoch's start.
struct StoreFixture {
    QTemporaryDir dir;
    ManualClock clock;
    SeededRandom random{1};
    std::unique_ptr<Database> database;
    std::unique_ptr<JournalStore> journal;

    explicit StoreFixture(const QByteArray &publicKey = QByteArray(32, 'p'))
    {
        open();
        [&] { QVERIFY(journal->enrol(identity(), publicKey).ok()); }();
    }

    void open()
    {
        auto opened = Database::openWriter(dir.filePath(QStringLiteral("till.sqlite")), Database::Kind::Till);
        [&] { QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message + opened.error().detail)); }();
        database = std::move(*opened);
        journal = std::make_unique<JournalStore>(*database, clock, random, QStringLiteral("test"));
    }

    void close()
    {
        journal.reset();
        database.reset();
    }

    static TillIdentity identity(int epoch = 1)
    {
        TillIdentity who;
        who.till = TillId{7};
        who.store = StoreId{3};
        who.storeName = QStringLiteral("Almacén San Telmo");
        who.epoch = epoch;
        who.currency = Currency::ars();
        who.hubId = QStringLiteral("hub");
        who.hubPublicKey = QByteArray(32, 'k');
        return who;
    }

    /// Runs `work` in one transaction of its own.
    void inTransaction(const std::function<Result<void>()> &work)
    {
        Transaction transaction(*database);
        const auto done = work();
        [&] { QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message + done.error().detail)); }();
        [&] { QVERIFY(transaction.commit().ok()); }();
    }

    EntryId append(const QString &type = EntryType::StockMoved, const QByteArray &payload = QByteArray("{}"))
    {
        EntryId id;
        inTransaction([&]() -> Result<void> {
            const auto entry = journal->append(type, payload);
            if (!entry)
                return entry.error();
            id = entry->id;
            return {};
        });
        return id;
    }

    QVariant scalar(const QString &statement) { return database->sql().scalar(statement).value(); }
    void run(const QString &statement)
    {
        const auto done = database->sql().run(statement);
        [&] { QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail)); }();
    }

    static Product product(const QString &sku, const QString &name, qint64 minor = 100, qint64 version = 1)
    {
        Product product;
        product.sku = sku;
        product.name = name;
        product.price = UnitPrice::fromMoney(Money(minor, Currency::ars()));
        product.tax = TaxRate::fromBasisPoints(2100);
        product.version = version;
        return product;
    }

    static StockLevel level(const QString &sku, qint64 units, qint64 revision, qint64 ownHw = 0, const QDateTime &at = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC))
    {
        return {sku, StoreId{3}, Quantity::units(units), revision, ownHw, at};
    }

    Sale sale(const QList<QPair<QString, qint64>> &lines, const QList<QPair<Tender, qint64>> &payments)
    {
        Cart cart(Currency::ars());
        for (const auto &[sku, minor] : lines)
            [&] { QVERIFY(cart.add(product(sku, sku, minor), Quantity::units(1)).ok()); }();
        QList<Payment> paid;
        for (const auto &[tender, minor] : payments)
            paid.append(Payment{tender, Money(minor, Currency::ars()), Money(minor, Currency::ars()), Money::zero(Currency::ars())});
        const auto sale = cart.toSale(paid, Platform::Till, clock.nowUtc());
        [&] { QVERIFY2(sale.ok(), sale.ok() ? "" : qPrintable(sale.error().message)); }();
        return sale.value();
    }
};

} // namespace mostrador
