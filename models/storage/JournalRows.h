// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/JournalStore.h"

class QSqlQuery;

namespace mostrador {

class Sql;

/// The columns of a journal row, in the order that entryFromRow() reads them; a till's and the hub's table have the same.
extern const char *const JournalColumns;
constexpr int JournalColumnCount = 18;
JournalEntry entryFromRow(const QSqlQuery &row);
QVariantList rowOfEntry(const JournalEntry &entry);

/// Whether the database is a till's; else it is a hub's.
Result<bool> holdsTill(Sql &sql);
/// For readers on other connections too. A till that was never enrolled has an identity that says so.
Result<TillIdentity> readIdentity(Sql &sql);
Result<OutboxState> readOutbox(Sql &sql);

/// The hub's word on an epoch, after it was found to fit. In an open transaction.
Result<void> keepAcknowledgement(Sql &sql, const Ack &ack, const QDateTime &now);

/// Entries that arrived at a channel's far end, after so many attempts.
struct DeliveredRun {
    int epoch;
    qint64 from;
    qint64 to;
    QString channel;
    int attempts;
};
/// The newest runs are kept, whether the hub ever says something or not. In an open transaction.
Result<void> keepDelivery(Sql &sql, const DeliveredRun &run, const QDateTime &now);

} // namespace mostrador
