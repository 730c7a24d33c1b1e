// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/CashPayloads.h"

namespace mostrador {

/// What follows from the days of the tills: their Zs, what went in and out of their drawers, and who works there.
class DayProjection final {
public:
    explicit DayProjection(Database &database) : m_database(database) {}

    static bool knows(const QString &type);
    Result<void> apply(const JournalEntry &entry); ///< Error::Invalid: the payload cannot be read

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
        Money total;
        Money expected; ///< in the drawer
        Money counted;
        Money kept;
        QString operatorId;
        QString operatorName;
        QString approver;
        QString approverName;
        QString reason;
    };
    struct Movement {
        Place place;
        int shift = 0;
        QDateTime at;
        CashMove move;
        QString approverName;
    };
    static constexpr int MostRows = 1000;
    Result<QList<Z>> reports(const QDateTime &since) const;          ///< newest first, at most MostRows
    Result<int> lastZ(TillId till) const;                            ///< the highest number of all that are here; 0: none
    Result<QList<Movement>> movements(const QDateTime &since) const; ///< newest first, at most MostRows

private:
    Result<void> addZ(const JournalEntry &entry);
    Result<void> addMovement(const JournalEntry &entry);
    Result<void> putUser(const JournalEntry &entry);
    Database &m_database;
};

} // namespace mostrador
