// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/Ledger.h"

#include "hub/ledger/LedgerBatch.h"
#include "models/domain/CrashPoint.h"
#include "models/storage/hub/ProjectionTables.h"

namespace mostrador {

Ledger::Ledger(Database &database, const Clock &clock, const SignatureVerifier &verifier)
    : m_database(database), m_store(database), m_clock(clock), m_verifier(verifier)
{
}

Result<ApplyReport> Ledger::apply(const QList<IncomingEntry> &incoming, const QList<KafkaPosition> &positions)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    auto report = LedgerBatch(m_database, m_store, m_verifier, m_clock.nowUtc()).apply(incoming, positions);
    if (!report)
        return report;
    return finish(transaction, *report);
}

/// The acknowledgements say whose they are.
Result<ApplyReport> Ledger::finish(Transaction &transaction, ApplyReport report) const
{
    const auto hubId = m_store.meta(QStringLiteral("hub_id"));
    if (!hubId)
        return hubId.error();
    for (Ack &ack : report.acks)
        ack.hubId = *hubId;
    crashPoint("hub_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    crashPoint("hub_after_commit");
    return report;
}

Result<ApplyReport> Ledger::replay(qint64 quarantineId)
{
    const auto found = m_store.quarantinedOne(quarantineId);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Code::NotFound, QStringLiteral("Nothing in quarantine has the number %1.").arg(quarantineId), {}};
    const QuarantinedEntry &kept = **found;
    if (kept.replayed)
        return Error{Error::Code::Conflict, QStringLiteral("Number %1 was replayed already.").arg(quarantineId), {}};
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto marked = m_store.markReplayed(quarantineId); !marked)
        return marked.error();
    const auto stillBad = [quarantineId](QString why) {
        while (why.endsWith(QLatin1Char('.')))
            why.chop(1);
        return Error{Error::Code::Invalid, QStringLiteral("Number %1 still cannot be applied: %2. It stays in quarantine.").arg(quarantineId).arg(why), {}};
    };
    LedgerBatch batch(m_database, m_store, m_verifier, m_clock.nowUtc());
    batch.settled(quarantineId);
    auto report = kept.recorded ? batch.project(kept) : batch.apply({{readAgain(kept.origin), kept.origin}}, {});
    if (!report)
        return report.error().code == Error::Code::Invalid ? Result<ApplyReport>(stillBad(report.error().message)) : report;
    if (report->quarantined > 0 || report->ignored > 0)
        return stillBad(batch.reason());
    if (report->applied + report->aside + report->duplicates == 0)
        return stillBad(QStringLiteral("there is no room for it before the entries that it follows"));
    if (report->applied + report->duplicates == 0) // it waits for what comes before it; when that is there, it is settled with it
        if (const auto unmarked = m_store.markReplayed(quarantineId, false); !unmarked)
            return unmarked.error();
    const auto unread = kept.recorded ? Result<std::optional<QuarantinedEntry>>(std::nullopt) : m_store.quarantinedOf(kept.entry);
    if (!unread)
        return unread.error();
    if (report->applied == 0 && *unread && (*unread)->recorded)
        return stillBad(QStringLiteral("it is recorded, but its content cannot be read: replay number %1").arg((*unread)->id));
    return finish(transaction, *report);
}

/// What a newer program could read this time is no problem any more.
Result<void> Ledger::settleRead(Projection &projection, const QSet<QString> &unread)
{
    const auto recorded = m_store.quarantinedRecorded();
    if (!recorded)
        return recorded.error();
    for (const QuarantinedEntry &kept : *recorded) {
        if (unread.contains(kept.entry.toString()))
            continue;
        if (const auto marked = m_store.markReplayed(kept.id); !marked)
            return marked;
        projection.touch(QStringLiteral("problem"), QString::number(kept.id), StoreId{});
    }
    return {};
}

Result<QStringList> Ledger::rebuild(bool keep)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    ProjectionTables tables(m_database);
    if (const auto cleared = tables.setAsideAndClear(); !cleared)
        return cleared.error();
    Projection projection(m_database, m_store, m_clock.nowUtc());
    QSet<QString> unread;
    const auto replayed = m_store.eachApplied([&projection, &unread](const JournalEntry &entry) -> Result<void> {
        const auto applied = projection.apply(entry);
        if (!applied && applied.error().code == Error::Code::Storage)
            return applied;
        if (!applied)
            unread.insert(entry.id.toString());
        return {};
    });
    if (!replayed)
        return replayed.error();
    if (const auto settled = settleRead(projection, unread); !settled)
        return settled.error();
    if (const auto flushed = projection.flush(); !flushed)
        return flushed.error();
    auto differences = tables.differences(m_clock.nowUtc().addDays(-Projection::DaysOfActivity));
    if (!differences || !keep)
        return differences;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return differences;
}

Result<void> Ledger::forgetOldActivity()
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const QDateTime oldest = m_clock.nowUtc().addDays(-Projection::DaysOfActivity);
    if (const auto pruned = ProjectionTables(m_database).prune(oldest, oldest); !pruned)
        return pruned;
    return transaction.commit();
}

} // namespace mostrador
