// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/FeedStore.h"

#include "models/domain/CrashPoint.h"
#include "models/storage/ActivityStore.h"
#include "models/storage/CatalogStore.h"
#include "models/storage/DocumentStore.h"
#include "models/storage/JournalRows.h"
#include "models/storage/PriceListStore.h"
#include "models/storage/PromotionStore.h"
#include "models/storage/Sql.h"
#include "models/storage/StockStore.h"
#include "models/storage/parked/ParkedStore.h"

namespace mostrador {

namespace {

/// Puts each kind of change where it belongs.
class Applier final {
public:
    Applier(Database &database, const TillIdentity &who, qint64 ownHw, qint64 snapshot)
        : m_database(database), m_products(database), m_promotions(database), m_lists(database), m_stock(database), m_activity(database), m_documents(database),
          m_parked(database), m_who(who), m_ownHw(ownHw), m_snapshot(snapshot)
    {
    }

    Result<void> operator()(const Product &product)
    {
        m_changed.products.insert(product.sku);
        return m_products.putFromHub(product, m_who.epoch, m_ownHw, m_snapshot);
    }

    Result<void> operator()(const StockLevel &level)
    {
        if (level.store != m_who.store)
            return {};
        m_changed.stock.insert(level.sku);
        return m_stock.putFromHub(level, m_who.epoch, m_snapshot);
    }

    Result<void> operator()(const EditConflict &conflict)
    {
        if (const auto own = isOwn(conflict.entry); !own || !*own)
            return own ? Result<void>() : own.error();
        m_changed.problems = true;
        return m_documents.put(conflict);
    }

    Result<void> operator()(const EntryProblem &problem)
    {
        if (const auto own = isOwn(problem.entry); !own || !*own)
            return own ? Result<void>() : own.error();
        m_changed.problems = true;
        return m_documents.put(problem);
    }

    Result<void> operator()(const SalesMinute &minute)
    {
        if (minute.store != m_who.store)
            return {};
        m_changed.activity = true;
        return m_activity.put(minute);
    }

    Result<void> operator()(const ProductDay &day)
    {
        if (day.store != m_who.store)
            return {};
        m_changed.activity = true;
        return m_activity.put(day);
    }

    Result<void> operator()(const Promotion &promotion)
    {
        m_changed.pricing = true;
        return m_promotions.putFromHub(promotion, m_snapshot);
    }

    Result<void> operator()(const PriceList &list)
    {
        m_changed.pricing = true;
        return m_lists.putFromHub(list, m_snapshot);
    }

    Result<void> operator()(const ListPrices &prices)
    {
        m_changed.pricing = true;
        return m_lists.putFromHub(prices, m_snapshot);
    }

    Result<void> operator()(const ParkedChange &change)
    {
        if (change.store != m_who.store)
            return {};
        m_changed.parked = true;
        return m_parked.putFromHub(change, m_who.till, m_snapshot);
    }

    const ChangedSet &changed() const { return m_changed; }

private:
    /// Of this life, or of an earlier one, under whatever number.
    Result<bool> isOwn(const EntryId &entry) const
    {
        if (entry.till == m_who.till)
            return true;
        const auto lived = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM earlier_epoch WHERE epoch = ? AND till = ?"), {entry.epoch, entry.till.value});
        return lived ? Result<bool>(lived->isValid()) : lived.error();
    }

    Database &m_database;
    CatalogStore m_products;
    PromotionStore m_promotions;
    PriceListStore m_lists;
    StockStore m_stock;
    ActivityStore m_activity;
    DocumentStore m_documents;
    ParkedStore m_parked;
    TillIdentity m_who;
    qint64 m_ownHw;
    qint64 m_snapshot;
    ChangedSet m_changed;
};

/// How far the changes hold own entries, so that what they do not hold is shown on top of them. Only of epochs that still go to the hub, and
/// were this shop's: what was sold in another one is none of its stock.
Result<void> keepMarks(Sql &sql, int epoch, const Changes &changes)
{
    QMap<int, qint64> marks = changes.earlierHw;
    marks.insert(epoch, changes.ownHw);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        const auto kept = sql.run(QStringLiteral("INSERT INTO own_mark (epoch, hw) SELECT ?, ? WHERE ? OR EXISTS (SELECT 1 FROM earlier_epoch e JOIN journal j ON j.epoch = e.epoch AND j.seq = 1 "
                                           "JOIN identity i ON i.store = j.store WHERE e.epoch = ? AND e.refused = '') "
                                                 "ON CONFLICT (epoch) DO UPDATE SET hw = excluded.hw WHERE hw <> excluded.hw"), {mark.key(), mark.value(), mark.key() == epoch, mark.key()});
        if (!kept)
            return kept;
    }
    return {};
}

/// What cannot be read is there nonetheless: it stays as it was known, and is not taken for something that a snapshot did not name.
Result<void> keepUnreadable(Sql &sql, const Changes &changes, qint64 snapshot)
{
    for (const UnreadableChange &change : changes.unreadable)
        for (const char *statement : {"UPDATE product SET snapshot = max(snapshot, ?) WHERE sku = ?", "UPDATE stock SET snapshot = max(snapshot, ?) WHERE sku = ?"})
            if (const auto kept = sql.run(QLatin1String(statement), {snapshot, change.sku}); !kept)
                return kept;
    return {};
}

/// Edits of an epoch that the hub takes nothing more of: until the feed was read anew they are still shown.
const QString RefusedEdits = QStringLiteral("(SELECT p.epoch FROM pending_edit p JOIN earlier_epoch e ON e.epoch = p.epoch WHERE e.refused <> '')");

Result<qint64> snapshotNumber(Sql &sql)
{
    const auto number = sql.scalar(QStringLiteral("SELECT snapshot FROM feed_cursor"));
    if (!number)
        return number.error();
    return number->toLongLong();
}

} // namespace

void ChangedSet::unite(const ChangedSet &other)
{
    products.unite(other.products);
    stock.unite(other.stock);
    activity = activity || other.activity;
    problems = problems || other.problems;
    pricing = pricing || other.pricing;
    parked = parked || other.parked;
    everything = everything || other.everything;
}

Result<FeedStore::Cursor> FeedStore::cursor() const
{
    Cursor cursor;
    const auto done = m_database.sql().each(QStringLiteral("SELECT hub_id, seq FROM feed_cursor"), {}, [&cursor](const QSqlQuery &row) {
        cursor = {row.value(0).toString(), row.value(1).toLongLong()};
    });
    if (!done)
        return done.error();
    return cursor;
}

Result<ChangedSet> FeedStore::apply(const Changes &changes, const QString &hubId, bool snapshotStart)
{
    Sql &sql = m_database.sql();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto who = readIdentity(sql);
    auto snapshot = snapshotNumber(sql);
    if (!who || !snapshot)
        return who ? snapshot.error() : who.error();
    if (snapshotStart) {
        *snapshot += 1;
        if (const auto dropped = sql.run(QStringLiteral("DELETE FROM pending_edit WHERE epoch IN ") + RefusedEdits); !dropped)
            return dropped.error();
        ActivityStore activity(m_database);
        if (const auto forgotten = activity.forgetOthers(); !forgotten)
            return forgotten.error();
    }
    if (const auto marked = keepMarks(sql, who->epoch, changes); !marked)
        return marked.error();
    Applier applier(m_database, *who, changes.ownHw, *snapshot);
    for (const FeedChange &change : changes.items)
        if (const auto applied = std::visit(applier, change.body); !applied)
            return applied.error();
    if (const auto kept = keepUnreadable(sql, changes, *snapshot); !kept)
        return kept.error();
    const auto moved =
        sql.run(QStringLiteral("INSERT INTO feed_cursor (one, hub_id, seq, snapshot, unfinished) VALUES (1, ?, CASE WHEN EXISTS ") + RefusedEdits
                    + QStringLiteral(" THEN 0 ELSE ? END, ?, ?) "
                                     "ON CONFLICT (one) DO UPDATE SET hub_id = excluded.hub_id, seq = excluded.seq, snapshot = excluded.snapshot, "
                                     "unfinished = max(unfinished, excluded.unfinished)"),
                {hubId, changes.cursor, *snapshot, snapshotStart ? 1 : 0});
    if (!moved)
        return moved.error();
    crashPoint("feed_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    crashPoint("feed_after_commit");
    return applier.changed();
}

Result<void> FeedStore::prune(const QDateTime &now)
{
    Sql &sql = m_database.sql();
    const QDateTime oldest = now.addDays(-KeepDays);
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto minutes = sql.run(QStringLiteral("DELETE FROM sales_minute WHERE minute < ?"), {oldest.toMSecsSinceEpoch()}); !minutes)
        return minutes;
    if (const auto days = sql.run(QStringLiteral("DELETE FROM product_day WHERE day < ?"), {oldest.date().toJulianDay()}); !days)
        return days;
    return transaction.commit();
}

Result<void> FeedStore::forgetShop()
{
    // The number of the last snapshot stays: what it named must not look as if the next one had. Products are the hub's, of all its shops:
    // they can be sold until the snapshot says otherwise.
    for (const char *statement : {"UPDATE feed_cursor SET seq = 0", "DELETE FROM stock", "DELETE FROM stock_point", "DELETE FROM own_mark", "DELETE FROM sales_minute",
                                  "DELETE FROM product_day", "DELETE FROM conflict", "DELETE FROM problem", "DELETE FROM other_document"})
        if (const auto done = m_database.sql().run(QLatin1String(statement)); !done)
            return done;
    return ParkedStore(m_database).forgetOthers();
}

Result<ChangedSet> FeedStore::finishSnapshot()
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto snapshot = snapshotNumber(m_database.sql());
    const auto unfinished = m_database.sql().scalar(QStringLiteral("SELECT unfinished FROM feed_cursor"));
    if (!snapshot || !unfinished)
        return snapshot ? unfinished.error() : snapshot.error();
    if (unfinished->toInt() == 0)
        return ChangedSet();
    CatalogStore products(m_database);
    StockStore stock(m_database);
    if (const auto archived = products.archiveUnnamed(*snapshot); !archived)
        return archived.error();
    if (const auto forgotten = stock.forgetUnnamed(*snapshot); !forgotten)
        return forgotten.error();
    PromotionStore promotions(m_database);
    PriceListStore lists(m_database);
    if (const auto forgotten = promotions.forgetUnnamed(*snapshot); !forgotten)
        return forgotten.error();
    if (const auto forgotten = lists.forgetUnnamed(*snapshot); !forgotten)
        return forgotten.error();
    if (const auto forgotten = ParkedStore(m_database).forgetUnnamed(*snapshot); !forgotten)
        return forgotten.error();
    if (const auto ended = m_database.sql().run(QStringLiteral("UPDATE feed_cursor SET unfinished = 0"), {}); !ended)
        return ended.error();
    crashPoint("snapshot_before_commit");
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    crashPoint("snapshot_after_commit");
    ChangedSet changed;
    changed.everything = true;
    return changed;
}

} // namespace mostrador
