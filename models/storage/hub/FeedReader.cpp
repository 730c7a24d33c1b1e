// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/FeedReader.h"

#include "models/storage/Sql.h"
#include "models/storage/hub/ReadSnapshot.h"

namespace mostrador {

namespace {
constexpr qsizetype HeavyPage = 5000; ///< products and categories that the promotions of one page name: a frame has an end
}

Result<FeedPage> FeedReader::changesFor(const TillEntry &till, qint64 after, int limit) const
{
    auto pages = changesFor(QList<TillEntry>{till}, after, limit);
    return pages ? Result<FeedPage>(pages->first()) : pages.error();
}

Result<QList<FeedPage>> FeedReader::changesFor(const QList<TillEntry> &tills, qint64 after, int limit) const
{
    const ReadSnapshot snapshot(m_database.sql());
    if (!snapshot.begun())
        return snapshot.begun().error();
    // Two walks of the index, each with its end: of one over both, all that is above the cursor would be sorted for every page.
    static const QString ofStore = QStringLiteral("SELECT * FROM (SELECT seq, kind, key, store FROM feed WHERE store = ? AND seq > ? ORDER BY seq LIMIT ?)");
    static const QString ofBoth = ofStore + QStringLiteral(" UNION ALL ") + ofStore + QStringLiteral(" ORDER BY seq LIMIT ?");
    const auto found = keys(ofBoth, {0, after, limit, tills.first().store.value, after, limit, limit});
    const auto read = found ? page(*found, after, limit) : Result<FeedPage>(found.error());
    if (!read)
        return read.error();
    QList<FeedPage> pages;
    for (const TillEntry &till : tills) {
        pages.append(*read);
        if (const auto addressed = address(pages.last(), till); !addressed)
            return addressed.error();
    }
    return pages;
}

Result<FeedPage> FeedReader::changesForAll(qint64 after, int limit) const
{
    const ReadSnapshot snapshot(m_database.sql());
    if (!snapshot.begun())
        return snapshot.begun().error();
    const auto found =
        keys(QStringLiteral("SELECT seq, kind, key, store FROM feed WHERE seq > ? AND kind IN ('product', 'stock', 'problem') ORDER BY seq LIMIT ?"), {after, limit});
    return found ? page(*found, after, limit) : Result<FeedPage>(found.error());
}

Result<QList<FeedBodies::Key>> FeedReader::keys(const QString &statement, const QVariantList &values) const
{
    QList<FeedBodies::Key> keys;
    const auto done = m_database.sql().each(statement, values, [&keys](const QSqlQuery &row) {
        keys.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toInt()});
    });
    if (!done)
        return done.error();
    return keys;
}

/// As everybody would read it.
Result<FeedPage> FeedReader::page(const QList<FeedBodies::Key> &keys, qint64 after, int limit) const
{
    FeedPage page;
    page.all = keys.size() < limit;
    const auto newest = head();
    if (!newest)
        return newest.error();
    page.changes.cursor = page.all ? qMax(*newest, after) : keys.last().seq;
    qsizetype weight = 0;
    for (const FeedBodies::Key &key : keys) {
        if (weight > HeavyPage) { // the rest is the next page's
            page.all = false;
            page.changes.cursor = key.seq - 1;
            break;
        }
        auto found = m_bodies.of(key);
        if (!found)
            return found.error();
        if (const auto *promotion = *found ? std::get_if<Promotion>(&**found) : nullptr)
            weight += promotion->products.size() + promotion->categories.size();
        if (*found) // not pruned since
            page.changes.items.append({key.seq, **found});
    }
    return page;
}

/// Leaves out what is another till's, and says how far the reader's own entries are in it.
Result<void> FeedReader::address(FeedPage &page, const TillEntry &reader) const
{
    const auto lane = m_ledger.lane(reader.till, reader.epoch);
    const auto earlier = m_registry.earlierLanes(reader.till, reader.epoch);
    if (!lane || !earlier)
        return lane ? earlier.error() : lane.error();
    page.changes.ownHw = *lane ? (*lane)->hw : 0;
    for (const EarlierLane &one : *earlier)
        page.changes.earlierHw.insert(one.epoch, one.hw);
    Result<void> asked;
    page.changes.items.removeIf([&](const FeedChange &change) {
        const auto *conflict = std::get_if<EditConflict>(&change.body);
        const auto *problem = std::get_if<EntryProblem>(&change.body);
        if (!conflict && !problem)
            return false;
        const EntryId &entry = conflict ? conflict->entry : problem->entry;
        const auto its = m_ledger.lane(entry.till, entry.epoch);
        if (!its)
            asked = its.error();
        return (its && *its ? (*its)->owner : entry.till) != reader.till;
    });
    if (!asked)
        return asked;
    for (FeedChange &change : page.changes.items)
        if (auto *level = std::get_if<StockLevel>(&change.body))
            level->ownHw = page.changes.ownHw;
    return {};
}

} // namespace mostrador
