// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/HubReader.h"

#include "models/storage/hub/ReadRows.h"
#include "models/storage/hub/ReadSnapshot.h"
#include "models/wire/Payloads.h"

namespace mostrador {

Result<Page<Promotion>> HubReader::promotions(qint64 after, int limit) const
{
    return pageOfJson<Promotion>(m_database.sql(), QStringLiteral("SELECT id, promotion FROM promotion WHERE id > ? ORDER BY id LIMIT ?"), after, limit,
                                 &promotionFromJson);
}

Result<Page<PriceList>> HubReader::priceLists(qint64 after, int limit) const
{
    return pageOfJson<PriceList>(m_database.sql(), QStringLiteral("SELECT id, list FROM price_list WHERE id > ? ORDER BY id LIMIT ?"), after, limit, &priceListFromJson);
}

Result<Page<AppliedSale>> HubReader::sales(const QDateTime &since, qint64 after, int limit) const
{
    const qint64 from = since.isValid() ? since.toMSecsSinceEpoch() : 0;
    if (after == 0 && from > 0) { // the first page: not through all that is older
        const auto first = m_database.sql().scalar(QStringLiteral("SELECT min(id) FROM sale INDEXED BY sale_by_time WHERE applied_at >= ?"), {from});
        if (!first)
            return first.error();
        if (first->isNull())
            return Page<AppliedSale>();
        after = first->toLongLong() - 1;
    }
    static const QString statement = QStringLiteral("SELECT s.id, s.applied_at, j.channel, j.payload, j.wall_utc, j.till, j.epoch, j.seq, j.hash "
                                                    "FROM sale s JOIN journal j USING (till, epoch, seq) WHERE s.id > ? AND +s.applied_at >= ? ORDER BY s.id LIMIT ?");
    return pageOf<AppliedSale>(m_database.sql(), statement, {after, from}, limit, [](const QSqlQuery &row) -> Result<AppliedSale> {
        const auto sale = decodeSale(row.value(3).toByteArray());
        if (!sale)
            return sale.error();
        return AppliedSale{EntryId{TillId{row.value(5).toInt()}, row.value(6).toInt(), row.value(7).toLongLong()},
                           row.value(8).toByteArray(),
                           *sale,
                           timeOf(row.value(4)),
                           timeOf(row.value(1)),
                           row.value(2).toString()};
    });
}

Result<Page<QuarantinedEntry>> HubReader::quarantined(qint64 after, int limit) const
{
    const auto entries = m_ledger.quarantined(after, limit);
    if (!entries)
        return entries.error();
    return Page<QuarantinedEntry>{*entries, entries->size() < limit ? 0 : entries->last().id};
}

Result<std::optional<Ack>> HubReader::ack(TillId till, int epoch, const QDateTime &now) const
{
    const ReadSnapshot snapshot(m_database.sql());
    if (!snapshot.begun())
        return snapshot.begun().error();
    return ackWithin(till, epoch, now);
}

Result<HubReader::Greeting> HubReader::greeting(TillId till, int epoch, const QDateTime &now) const
{
    const ReadSnapshot snapshot(m_database.sql());
    if (!snapshot.begun())
        return snapshot.begun().error();
    const auto entry = m_registry.till(till);
    const auto head = m_feed.head();
    const auto ack = ackWithin(till, epoch, now);
    const auto earlier = m_registry.earlierLanes(till, epoch);
    if (!entry || !head || !ack || !earlier)
        return !entry ? entry.error() : !head ? head.error() : !ack ? ack.error() : earlier.error();
    if (*entry)
        return Greeting{**entry, *head, *ack, *earlier};
    return Error{Error::Code::NotFound, QStringLiteral("till %1 is not enrolled").arg(till.toString()), {}};
}

Result<std::optional<Ack>> HubReader::ackWithin(TillId till, int epoch, const QDateTime &now) const
{
    const auto lane = m_ledger.lane(till, epoch);
    const auto hubId = m_ledger.meta(QStringLiteral("hub_id"));
    const auto commit = m_ledger.counter(QStringLiteral("commit_no"));
    if (!lane || !hubId || !commit)
        return !lane ? lane.error() : !hubId ? hubId.error() : commit.error();
    if (!*lane)
        return std::optional<Ack>();
    return std::optional(Ack{till, epoch, (*lane)->hw, (*lane)->headHash, *hubId, *commit, now});
}

bool HubReader::isLifeOf(TillId till, const EntryId &entry) const
{
    if (entry.till == till)
        return true;
    const auto lane = m_ledger.lane(entry.till, entry.epoch);
    return lane && *lane && (*lane)->owner == till;
}

} // namespace mostrador
