// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/CatalogService.h"
#include "models/services/ReprintService.h"
#include "models/services/StockService.h"
#include "models/services/Till.h"
#include "models/services/cash/CashService.h"
#include "models/services/people/PeopleService.h"
#include "models/storage/CustomerStore.h"
#include "models/services/parked/ParkingService.h"
#include "models/storage/DiskReserve.h"
#include "models/storage/DocumentStore.h"
#include "models/storage/FeedStore.h"
#include "models/storage/Retention.h"
#include "models/storage/SaleStore.h"
#include "models/storage/SettingStore.h"

namespace mostrador {

/// What lives on the storage thread: the writing connection and everything over it.
struct Till::Stores {
    std::unique_ptr<Database> database;
    std::unique_ptr<JournalStore> journal;
    std::unique_ptr<FeedStore> feed;
    std::unique_ptr<ParkingService> parking;
    std::unique_ptr<CheckoutService> checkout;
    std::unique_ptr<ReprintService> reprints;
    std::unique_ptr<CatalogService> catalog;
    std::unique_ptr<StockService> stock;
    std::unique_ptr<PeopleService> people;
    std::unique_ptr<CashService> cash;
    std::unique_ptr<SaleStore> sales;
    std::unique_ptr<DocumentStore> documents;
    std::unique_ptr<SettingStore> settings;
    std::unique_ptr<CustomerStore> customers;
    std::unique_ptr<Retention> retention;
    /// Called right after each COMMIT that wrote an entry, on the storage thread (--ack-log).
    std::function<void(const EntryId &, const QByteArray &hash)> afterCommit;

    std::unique_ptr<DiskReserve> reserve; ///< none: nothing is kept for a full disk
    std::function<void()> reserveUsed;    ///< called when it was given back, on the storage thread
    /// After a step that failed: whether to try it once more. A full disk is given the reserve; after a disk that failed, the database is
    /// opened anew, and what was asked for is not tried by itself.
    bool recover();
    /// Who watches commits, if there was one since the hash `before`.
    void tellCommitted(const QByteArray &before, bool isDone);

    /// Opens (makes, migrates, checks) the till's database. Call on the storage thread. Errors as Database::openWriter.
    static Result<std::shared_ptr<Stores>> open(const QString &file, const Clock &clock, RandomSource &random, const QString &appVersion);
    /// The same over a database that is open already.
    static std::shared_ptr<Stores> over(std::unique_ptr<Database> database, const Clock &clock, RandomSource &random, const QString &appVersion);
};

/// One use case on the storage thread, whoever asks for it: tried once more where room was made, reported to who watches commits, and answered on `own`. Then
/// the room is taken again, if somebody has made space.
template <typename T>
void postJob(const std::shared_ptr<Till::Stores> &stores, Executor &storage, Executor &own, std::function<Result<T>(Till::Stores &)> work,
             std::function<void(const Result<T> &)> done)
{
    storage.post([stores, own = &own, work = std::move(work), done = std::move(done)]() mutable {
        const QByteArray before = stores->journal->lastHash(); // not the number: one that was rolled back is given again
        Result<T> result = work(*stores);
        if (!result && result.error().code == Error::Code::Storage && stores->recover())
            result = work(*stores);
        stores->tellCommitted(before, result.ok());
        own->post([done = std::move(done), result] { done(result); }); // what it holds is let go there, not on this thread
        if (result.ok() && stores->reserve)
            stores->reserve->hold(); // after the answer is on its way
    });
}

} // namespace mostrador
