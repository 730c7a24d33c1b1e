// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/TillStores.h"

#include "models/domain/CrashPoint.h"
#include <QDebug>

namespace mostrador {

Result<std::shared_ptr<Till::Stores>> Till::Stores::open(const QString &file, const Clock &clock, RandomSource &random, const QString &appVersion)
{
    auto database = Database::openWriter(file, Database::Kind::Till);
    if (!database)
        return database.error();
    return over(std::move(*database), clock, random, appVersion);
}

std::shared_ptr<Till::Stores> Till::Stores::over(std::unique_ptr<Database> database, const Clock &clock, RandomSource &random, const QString &appVersion)
{
    auto stores = std::make_shared<Stores>();
    stores->database = std::move(database);
    Database &opened = *stores->database;
    stores->journal = std::make_unique<JournalStore>(opened, clock, random, appVersion);
    stores->feed = std::make_unique<FeedStore>(opened);
    stores->reprints = std::make_unique<ReprintService>(opened, *stores->journal);
    stores->catalog = std::make_unique<CatalogService>(opened, *stores->journal);
    stores->stock = std::make_unique<StockService>(opened, *stores->journal);
    stores->parking = std::make_unique<ParkingService>(opened, *stores->journal, random);
    stores->checkout = std::make_unique<CheckoutService>(opened, *stores->journal, *stores->parking);
    stores->people = std::make_unique<PeopleService>(opened, *stores->journal, clock);
    stores->cash = std::make_unique<CashService>(opened, *stores->journal);
    stores->sales = std::make_unique<SaleStore>(opened);
    stores->documents = std::make_unique<DocumentStore>(opened);
    stores->settings = std::make_unique<SettingStore>(opened);
    stores->customers = std::make_unique<CustomerStore>(opened);
    stores->retention = std::make_unique<Retention>(opened, clock);
    return stores;
}

bool Till::Stores::recover()
{
    switch (database->trouble()) {
    case DiskTrouble::Full:
        if (!reserve || !reserve->release())
            return false;
        if (reserveUsed)
            reserveUsed();
        return true;
    case DiskTrouble::Failing:
        if (const auto opened = database->reopen(); !opened)
            qCritical().noquote() << opened.error().message << opened.error().detail;
        return false;
    default:
        return false;
    }
}

void Till::Stores::tellCommitted(const QByteArray &before, bool isDone)
{
    if (journal->lastHash() == before)
        return;
    if (isDone && afterCommit)
        afterCommit(journal->lastId(), journal->lastHash());
    crashPoint("after_commit_before_print");
}

} // namespace mostrador
