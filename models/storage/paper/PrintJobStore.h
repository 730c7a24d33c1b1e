// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paper/PaperDocument.h"
#include "models/storage/Database.h"
#include <QDateTime>
#include <optional>

namespace mostrador {

/// Where a job is. Waiting: surely not on paper. Printing: bytes are on their way. Unsure: it may have come out, wholly or in part, and only a
/// person can say. Wire words: "waiting", "printing", "unsure", "printed", "discarded".
enum class PrintState { Waiting, Printing, Unsure, Printed, Discarded };

/// Something to print, kept until it is on paper or a person says that nobody wants it.
struct PrintJob {
    qint64 id = 0;         ///< in the order in which they were asked for
    QString kind;          ///< "receipt": made from the document of that number when it is printed; any other: `paper` as it is
    QString number;        ///< of the sale, the return or the report; what a person knows it by
    int copy = 0;          ///< which copy of it, from 1; 0: the first
    QByteArray paper = {}; ///< PaperDocument::toBytes(); empty for "receipt"
    PrintState state = PrintState::Waiting;
    int attempts = 0;     ///< that failed
    QString problem = {}; ///< why the last one did, for a person
    QDateTime createdAt = {};
    QDateTime changedAt = {};
};

/// What is to be printed: on the disk in the same transaction as what it is a receipt of. Of the storage thread; reading works on any connection.
class PrintJobStore final {
public:
    static inline const QString Receipt = QStringLiteral("receipt");
    explicit PrintJobStore(Database &database) : m_database(database) {}

    Result<qint64> put(const PrintJob &job, const QDateTime &now); ///< in the open transaction; its id
    Result<qint64> add(const PrintJob &job, const QDateTime &now); ///< in one of its own
    Result<std::optional<PrintJob>> next() const;                  ///< the oldest that waits
    Result<std::optional<PrintJob>> job(qint64 id) const;
    /// From one state to another, in a transaction of its own. Error::Conflict: it is in another one, and stays.
    Result<void> move(qint64 id, PrintState from, PrintState to, const QString &problem, const QDateTime &now);
    Result<int> settleInterrupted(const QDateTime &now); ///< at the start: what was printing may have come out; how many
    Result<QList<PrintJob>> open(int most) const;        ///< waiting, printing and unsure, oldest first; without their paper
    Result<int> openCount() const;
    Result<bool> wasPrinted(const QString &kind, const QString &number) const; ///< it came out, or may have, or is about to
    Result<void> forget(const QDateTime &before);                              ///< printed and discarded ones that changed before then

private:
    Database &m_database;
};

QString toWire(PrintState state);
std::optional<PrintState> printStateFromWire(const QString &text);

} // namespace mostrador
