// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/CashPayloads.h"
#include <functional>
#include <optional>

namespace mostrador {

/// What follows from the days of the tills: their Zs, what went in and out of their drawers, and who works there.
class DayProjection final {
public:
    explicit DayProjection(Database &database) : m_database(database) {}

    static bool knows(const QString &type);
    /// `dayAt`: number of the day on the till's calendar, since 1970. Error::Invalid: the payload cannot be read.
    using DayAt = std::function<qint64(const QDateTime &at)>;
    Result<void> apply(const JournalEntry &entry, const DayAt &dayAt);

    /// Which part of a list, newest first.
    struct Cursor {
        qint64 at = 0;
        EntryId entry;
        QString toString() const; ///< "1795521600000.12.1.57"
        static std::optional<Cursor> fromString(const QString &text);
    };
    struct Wanted {
        QDate since = {}; ///< day of the till's calendar; invalid: all
        std::optional<Cursor> after = {};
        int limit = 100;
    };
    template <typename T>
    struct Part {
        QList<T> items;
        Cursor last;                ///< of them
        std::optional<Cursor> next; ///< where the list goes on; none: that was all
    };

    struct Place {
        StoreId store;
        TillId till;
    };
    struct Z {
        Place place;
        int number = 0;
        int epoch = 0;
        bool isUnsure = false; ///< ZReport::unsureEpoch
        int shift = 0;
        QDateTime openedAt;
        QDateTime closedAt;
        QDate day; ///< of the close, on the till's calendar
        Money total;
        Money expected; ///< in the drawer
        Money counted;
        Money kept;
        QString operatorId;
        QString operatorName;
        QString approver;
        QString approverName;
        QString reason;
        std::optional<ZReport> whole; ///< from its entry
    };
    struct Movement {
        Place place;
        int shift = 0;
        QDateTime at;
        QDate day; ///< on the till's calendar
        CashMove move;
        QString approverName;
    };
    Result<Part<Z>> reports(const Wanted &wanted) const;          ///< newest first
    Result<int> lastZ(TillId till) const;                         ///< the highest number of all that are here; 0: none
    Result<Part<Movement>> movements(const Wanted &wanted) const; ///< newest first

private:
    Result<void> addZ(const JournalEntry &entry, const DayAt &dayAt);
    Result<void> addMovement(const JournalEntry &entry, qint64 day);
    Result<void> putUser(const JournalEntry &entry);
    Database &m_database;
};

} // namespace mostrador
