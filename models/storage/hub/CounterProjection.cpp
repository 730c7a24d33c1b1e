// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/CounterProjection.h"

#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"

namespace mostrador {

namespace {

using FeedKey = CounterProjection::FeedKey;
using State = ParkedChange::State;

Result<std::optional<FeedKey>> touched(const Result<void> &done, const QString &id, StoreId store)
{
    if (!done)
        return done.error();
    return std::optional(FeedKey{id, store});
}

Error invalid(const QString &why)
{
    return {Error::Code::Invalid, why, {}};
}

} // namespace

bool CounterProjection::knows(const QString &type)
{
    return type == EntryType::SaleParked || type == EntryType::SaleRecalled || type == EntryType::SaleHanded || type == EntryType::LineVoided
        || type == EntryType::LineRestored || type == EntryType::CartAbandoned || type == EntryType::CartRestored;
}

Result<std::optional<FeedKey>> CounterProjection::apply(const JournalEntry &entry, qint64 day)
{
    if (entry.type == EntryType::SaleParked)
        return park(entry);
    if (entry.type == EntryType::SaleHanded)
        return hand(entry);
    if (entry.type == EntryType::SaleRecalled)
        return recall(entry);
    const bool isLine = entry.type == EntryType::LineVoided || entry.type == EntryType::LineRestored;
    const auto line = isLine ? decodeLineVoided(entry.payload) : Result<LineVoided>(LineVoided{});
    const auto cart = isLine ? Result<CartAbandoned>(CartAbandoned{}) : decodeCartAbandoned(entry.payload);
    if (!line || !cart)
        return line ? cart.error() : line.error();
    const auto counted = count(entry, day, isLine ? line->amount : cart->total);
    return counted ? Result<std::optional<FeedKey>>(std::optional<FeedKey>()) : counted.error();
}

Result<std::optional<FeedKey>> CounterProjection::park(const JournalEntry &entry)
{
    const auto parked = decodeParkedSale(entry.payload);
    if (!parked)
        return parked.error();
    const auto known = m_database.sql().scalar(QStringLiteral("SELECT seq FROM parked_sale WHERE id = ?"), {parked->id});
    if (!known)
        return known.error();
    if (known->toLongLong() > 0)
        return invalid(QStringLiteral("another parked sale has its id"));
    // Restored books may have heard of its recall before: what is known of that stays.
    return touched(m_database.sql()
                       .run(QStringLiteral(
                                "INSERT INTO parked_sale (id, store, till, epoch, seq, name, at, total_minor, currency, lines, summary, state) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting') ON CONFLICT (id) DO UPDATE SET store = excluded.store, till = excluded.till, "
                                "epoch = excluded.epoch, seq = excluded.seq, name = excluded.name, at = excluded.at, total_minor = excluded.total_minor, "
                                "currency = excluded.currency, lines = excluded.lines, summary = excluded.summary"),
                            {parked->id, entry.store.value, entry.id.till.value, entry.id.epoch, entry.id.seq, parked->name, parked->at.toMSecsSinceEpoch(),
                             parked->total.minor(), parked->total.currency().code(), parked->lines, parked->summary}),
                   parked->id, entry.store);
}

Result<std::optional<FeedKey>> CounterProjection::hand(const JournalEntry &entry)
{
    const auto handed = decodeSaleHanded(entry.payload);
    if (!handed)
        return handed.error();
    const auto known = change(handed->id);
    if (!known)
        return known.error();
    if (!*known || (*known)->state != State::Waiting)
        return invalid(QStringLiteral("no sale of that id is waiting"));
    return touched(m_database.sql().run(QStringLiteral("UPDATE parked_sale SET state = 'handed', holder = ? WHERE id = ?"), {handed->till.value, handed->id}), handed->id,
                   (*known)->store);
}

/// The till has it open, whatever was said before: what it writes has happened. If another till has it as well, that is kept for both to be told.
Result<std::optional<FeedKey>> CounterProjection::recall(const JournalEntry &entry)
{
    const auto recalled = decodeSaleRecalled(entry.payload);
    if (!recalled)
        return recalled.error();
    const auto known = change(recalled->id);
    if (!known)
        return known.error();
    const int till = entry.id.till.value;
    // When it was applied stands in the journal: a rebuild must not date it anew.
    const auto appliedAt =
        m_database.sql().scalar(QStringLiteral("SELECT applied_at FROM journal WHERE till = ? AND epoch = ? AND seq = ?"), {till, entry.id.epoch, entry.id.seq});
    if (!appliedAt)
        return appliedAt.error();
    const qint64 now = appliedAt->toLongLong();
    Sql &sql = m_database.sql();
    if (!*known) {
        const auto kept =
            sql.run(QStringLiteral("INSERT INTO parked_sale (id, store, till, epoch, seq, name, at, total_minor, currency, lines, summary, state, holder, ended_at) "
                                   "VALUES (?, ?, 0, 0, 0, '', 0, 0, '', 0, '', 'recalled', ?, ?)"),
                    {recalled->id, entry.store.value, till, now});
        return kept ? Result<std::optional<FeedKey>>(std::optional<FeedKey>()) : kept.error();
    }
    const ParkedChange &was = **known;
    if (was.state != State::Waiting && was.holder.value != till)
        return touched(sql.run(QStringLiteral("UPDATE parked_sale SET rival = ? WHERE id = ? AND rival <> ?"), {till, was.id, till}), was.id, was.store);
    return touched(sql.run(QStringLiteral("UPDATE parked_sale SET state = 'recalled', holder = ?, ended_at = ? WHERE id = ?"), {till, now, was.id}), was.id, was.store);
}

Result<std::optional<FeedKey>> CounterProjection::applySale(const Sale &sale)
{
    Sql &sql = m_database.sql();
    const bool isUndoing = sale.type == SaleType::Void || sale.type == SaleType::Return;
    if (sale.parked.isEmpty() && (!isUndoing || sale.refersTo.isEmpty()))
        return std::optional<FeedKey>();
    // The sale that is undone says itself which one it was: nobody walks through all that were parked for each return.
    const auto found = isUndoing
        ? where(QStringLiteral("id IN (SELECT json_extract(CAST(j.payload AS TEXT), '$.parked') FROM sale s JOIN journal j USING (till, epoch, seq) "
                               "WHERE s.number = ?) AND (' ' || sold || ' ') LIKE ?"),
                {sale.refersTo, QStringLiteral("% %1 %").arg(sale.refersTo)})
        : where(QStringLiteral("id = ?"), {sale.parked});
    if (!found)
        return found.error();
    if (found->isEmpty() || (!isUndoing && found->first().sold.contains(sale.number)))
        return std::optional<FeedKey>();
    ParkedChange parked = found->first();
    if (isUndoing)
        parked.sold.removeAll(sale.refersTo);
    else
        parked.sold.append(sale.number);
    return touched(sql.run(QStringLiteral("UPDATE parked_sale SET sold = ? WHERE id = ?"), {parked.sold.join(QLatin1Char(' ')), parked.id}), parked.id, parked.store);
}

Result<void> CounterProjection::count(const JournalEntry &entry, qint64 day, Money amount)
{
    return m_database.sql()
        .run(QStringLiteral("INSERT INTO void_day (till, operator, day, kind, currency, store, count, amount_minor) VALUES (?, ?, ?, ?, ?, ?, 1, ?) "
                            "ON CONFLICT (till, operator, day, kind, currency) DO UPDATE SET count = count + 1, amount_minor = amount_minor + excluded.amount_minor"),
             {entry.id.till.value, entry.operatorId, day, entry.type, amount.currency().code(), entry.store.value, amount.minor()});
}

Result<QList<ParkedChange>> CounterProjection::where(const QString &condition, const QVariantList &values) const
{
    QList<ParkedChange> found;
    const auto done =
        m_database.sql().each(QStringLiteral(
                                  "SELECT id, store, till, name, at, total_minor, currency, lines, summary, state, holder, rival, sold FROM parked_sale WHERE %1 "
                                  "ORDER BY at, id")
                                  .arg(condition),
                              values, [&found](const QSqlQuery &row) {
                                  ParkedChange change;
                                  change.id = row.value(0).toString();
                                  change.store = StoreId{row.value(1).toInt()};
                                  change.till = TillId{row.value(2).toInt()};
                                  change.name = row.value(3).toString();
                                  change.at = timeOf(row.value(4));
                                  change.total = Money(row.value(5).toLongLong(), Currency::fromCode(row.value(6).toString()).value_or(Currency()));
                                  change.lines = row.value(7).toInt();
                                  change.summary = row.value(8).toString();
                                  change.state = parkedStateFromWire(row.value(9).toString()).value_or(State::Recalled);
                                  change.holder = TillId{row.value(10).toInt()};
                                  change.rival = TillId{row.value(11).toInt()};
                                  change.sold = row.value(12).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
                                  found.append(change);
                              });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<ParkedChange>> CounterProjection::change(const QString &id) const
{
    const auto found = where(QStringLiteral("id = ?"), {id});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<ParkedChange>> CounterProjection::open(StoreId store) const
{
    return where(QStringLiteral("state <> 'recalled' AND ? IN (0, store)"), {store.value});
}

Result<QList<ParkedChange>> CounterProjection::chargedTwice() const
{
    return where(QStringLiteral("sold LIKE '% %'"), {});
}

Result<std::optional<ParkedSale>> CounterProjection::sale(const QString &id) const
{
    const auto payload = m_database.sql().scalar(QStringLiteral("SELECT j.payload FROM parked_sale p JOIN journal j USING (till, epoch, seq) WHERE p.id = ?"), {id});
    if (!payload)
        return payload.error();
    if (!payload->isValid())
        return std::optional<ParkedSale>();
    const auto parked = decodeParkedSale(payload->toByteArray());
    if (!parked)
        return parked.error();
    return std::optional(*parked);
}

Result<QList<CounterProjection::VoidDay>> CounterProjection::voids(const QDate &since) const
{
    QList<VoidDay> days;
    const QDate epoch(1970, 1, 1);
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT store, till, operator, day, kind, count, amount_minor, currency FROM void_day WHERE day >= ? "
                                             "ORDER BY day DESC, till, operator, kind, currency LIMIT 10000"),
                              {since.isValid() ? epoch.daysTo(since) : 0}, [&](const QSqlQuery &row) {
                                  days.append({StoreId{row.value(0).toInt()}, TillId{row.value(1).toInt()}, row.value(2).toString(),
                                               epoch.addDays(row.value(3).toLongLong()), row.value(4).toString(), row.value(5).toLongLong(),
                                               Money(row.value(6).toLongLong(), Currency::fromCode(row.value(7).toString()).value_or(Currency()))});
                              });
    if (!done)
        return done.error();
    return days;
}

Result<void> CounterProjection::prune(const QDateTime &ended)
{
    const QString old = QStringLiteral("state = 'recalled' AND ended_at < ?");
    const auto feed = m_database.sql().run(QStringLiteral("DELETE FROM feed WHERE kind = 'parked' AND key IN (SELECT id FROM parked_sale WHERE %1)").arg(old),
                                           {ended.toMSecsSinceEpoch()});
    return feed ? m_database.sql().run(QStringLiteral("DELETE FROM parked_sale WHERE %1").arg(old), {ended.toMSecsSinceEpoch()}) : feed;
}

} // namespace mostrador
