// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/RegistryStore.h"

#include "models/storage/Sql.h"

namespace mostrador {

namespace {

const QString TillSelect = QStringLiteral(
    "SELECT t.till, t.store, s.name, t.name, l.epoch, l.hw, l.head_hash, l.stopped, t.last_seen, t.last_seq, "
    "(SELECT count(*) FROM quarantine q WHERE q.till = t.till AND q.replayed = 0 "
    "AND NOT EXISTS (SELECT 1 FROM lane x WHERE x.till = q.till AND x.epoch = q.epoch AND x.owner <> t.till)) "
    "+ (SELECT count(*) FROM lane x JOIN quarantine q ON q.till = x.till AND q.epoch = x.epoch AND q.replayed = 0 WHERE x.owner = t.till AND x.till <> t.till), "
    "t.token_hash, t.alarm "
    "FROM till t JOIN store s USING (store) "
    "JOIN lane l ON l.till = t.till AND l.epoch = (SELECT max(epoch) FROM lane WHERE till = t.till AND owner = t.till) ");
const QString AllTills = TillSelect + QStringLiteral("ORDER BY t.till");

TillEntry tillFrom(const QSqlQuery &row)
{
    TillEntry till;
    till.till = TillId{row.value(0).toInt()};
    till.store = StoreId{row.value(1).toInt()};
    till.storeName = row.value(2).toString();
    till.name = row.value(3).toString();
    till.epoch = row.value(4).toInt();
    till.hw = row.value(5).toLongLong();
    till.headHash = row.value(6).toByteArray();
    till.stopped = row.value(7).toString();
    till.lastSeen = timeOf(row.value(8));
    till.lastSeq = row.value(9).toLongLong();
    till.quarantined = row.value(10).toInt();
    till.alarm = row.value(12).toString();
    return till;
}

} // namespace

Result<std::optional<StoreEntry>> RegistryStore::storeNamed(const QString &name) const
{
    const auto known = m_database.sql().scalar(QStringLiteral("SELECT store FROM store WHERE name = ?"), {name});
    if (!known)
        return known.error();
    return known->isValid() ? std::optional(StoreEntry{StoreId{known->toInt()}, name}) : std::nullopt;
}

Result<StoreEntry> RegistryStore::addStore(const QString &name, StoreId wanted)
{
    const auto number =
        m_database.sql().scalar(QStringLiteral("INSERT INTO store (store, name) VALUES (nullif(?, 0), ?) RETURNING store"), {qMax(wanted.value, 0), name});
    if (!number)
        return number.error();
    return StoreEntry{StoreId{number->toInt()}, name};
}

Result<QList<StoreEntry>> RegistryStore::stores() const
{
    QList<StoreEntry> list;
    const auto done = m_database.sql().each(QStringLiteral("SELECT store, name FROM store ORDER BY store"), {}, [&list](const QSqlQuery &row) {
        list.append({StoreId{row.value(0).toInt()}, row.value(1).toString()});
    });
    if (!done)
        return done.error();
    return list;
}

Result<void> RegistryStore::addCode(const QByteArray &hash, StoreId store, const QString &tillName, const QDateTime &expiresAt)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO enrol_code (code_hash, store, till_name, expires_at) VALUES (?, ?, ?, ?)"),
                                {hash, store.value, tillName, expiresAt.toMSecsSinceEpoch()});
}

Result<RegistryStore::Code> RegistryStore::useCode(const QByteArray &hash, const QDateTime &now)
{
    std::optional<Code> code;
    bool late = false;
    bool used = false;
    const auto read = m_database.sql().each(QStringLiteral("SELECT c.store, s.name, c.till_name, c.expires_at, c.used FROM enrol_code c JOIN store s USING (store) WHERE c.code_hash = ?"),
                                            {hash}, [&](const QSqlQuery &row) {
        code = Code{StoreId{row.value(0).toInt()}, row.value(1).toString(), row.value(2).toString()};
        late = row.value(3).toLongLong() < now.toMSecsSinceEpoch();
        used = row.value(4).toBool();
    });
    if (!read)
        return read.error();
    if (!code || late || used) {
        const QString why = !code ? QStringLiteral("The hub does not know this code.") : used ? QStringLiteral("This code was used already.")
                                                                                                : QStringLiteral("This code is too old: a code is good for 15 minutes.");
        const QString slug = !code ? QStringLiteral("code-unknown") : used ? QStringLiteral("code-used") : QStringLiteral("code-expired");
        return Error{Error::Code::Denied, why + QStringLiteral(" Nothing was changed. Ask for a new one with mostrador-hub enrol-code."), slug};
    }
    if (const auto marked = m_database.sql().run(QStringLiteral("UPDATE enrol_code SET used = 1 WHERE code_hash = ?"), {hash}); !marked)
        return marked.error();
    return *code;
}

Result<std::optional<TillId>> RegistryStore::tillWithKey(const QByteArray &publicKey) const
{
    const auto known = m_database.sql().scalar(QStringLiteral("SELECT till FROM till WHERE public_key = ?"), {publicKey});
    if (!known)
        return known.error();
    return known->isValid() ? std::optional(TillId{known->toInt()}) : std::nullopt;
}

Result<TillId> RegistryStore::addTill(TillId wanted, StoreId store, const QString &name, const QByteArray &publicKey, const QByteArray &tokenHash, const QDateTime &now)
{
    const auto number = freeNumber(wanted);
    if (!number)
        return number;
    const auto added =
        m_database.sql().run(QStringLiteral("INSERT INTO till (till, store, name, public_key, token_hash, enrolled_at, last_seen) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                             {number->value, store.value, name, publicKey, tokenHash, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()});
    return added ? number : Result<TillId>(added.error());
}

/// A number that stands in quarantine was somebody's, too; only when no other is left it is not asked any more: anybody can write there.
Result<TillId> RegistryStore::freeNumber(TillId wanted) const
{
    static const QString known = QStringLiteral("SELECT min(i) FROM (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) SELECT i FROM n) "
                                                "WHERE i > ? AND NOT EXISTS (SELECT 1 FROM till WHERE till = i) AND NOT EXISTS (SELECT 1 FROM lane WHERE till = i)");
    static const QString unheardOf = known + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM quarantine WHERE till = i)");
    const auto after = newTillsAfter();
    if (!after)
        return after.error();
    const QList<QPair<QString, QVariantList>>
        asked{{QStringLiteral("SELECT ? WHERE ? > 0 AND NOT EXISTS (SELECT 1 FROM till WHERE till = ?)"), {wanted.value, wanted.value, wanted.value}},
              {unheardOf, {*after}},
              {known, {*after}},
              {unheardOf, {0}},
              {known, {0}}};
    for (const auto &[statement, values] : asked) {
        const auto number = m_database.sql().scalar(statement, values);
        if (!number)
            return number.error();
        if (number->toInt() > 0)
            return TillId{number->toInt()};
    }
    return Error{Error::Code::Invalid, QStringLiteral("This hub has its 9999 tills. Nothing was changed."), {}};
}

Result<int> RegistryStore::newTillsAfter() const
{
    const auto number = m_database.sql().scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'new_tills_after'"));
    if (!number)
        return number.error();
    return number->toInt();
}

Result<void> RegistryStore::leaveOut(int upTo)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('new_tills_after', ?) "
                                               "ON CONFLICT (key) DO UPDATE SET value = max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))"),
                                {QString::number(upTo)});
}

Result<int> RegistryStore::highestNumber() const
{
    const auto number = m_database.sql().scalar(QStringLiteral("SELECT max(coalesce((SELECT max(till) FROM till), 0), coalesce((SELECT max(till) FROM lane), 0))"));
    if (!number)
        return number.error();
    return number->toInt();
}

Result<void> RegistryStore::renewTill(TillId till, StoreId store, const QString &name, const QByteArray &tokenHash, const QDateTime &now)
{
    return m_database.sql().run(QStringLiteral("UPDATE till SET store = ?, name = ?, token_hash = ?, enrolled_at = ?, last_seen = ?, last_seq = 0, alarm = '' WHERE till = ?"),
                                {store.value, name, tokenHash, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch(), till.value});
}

Result<void> RegistryStore::revoke(TillId till, const QByteArray &unguessable)
{
    const auto done = m_database.sql().run(QStringLiteral("UPDATE till SET token_hash = ? WHERE till = ?"), {unguessable, till.value});
    if (done && m_database.sql().changes() == 0)
        return Error{Error::Code::NotFound, QStringLiteral("This hub knows no till %1. Nothing was changed.").arg(till.toString()), {}};
    return done;
}

Result<int> RegistryStore::newestEpoch(TillId till) const
{
    const auto epoch = m_database.sql().scalar(QStringLiteral("SELECT coalesce(max(epoch), 0) FROM lane WHERE owner = ?"), {till.value});
    if (!epoch)
        return epoch.error();
    return epoch->toInt();
}

Result<QList<EarlierLane>> RegistryStore::earlierLanes(TillId till, int epoch) const
{
    QList<EarlierLane> list;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT epoch, hw, head_hash, stopped, till FROM lane WHERE owner = ? AND epoch < ? ORDER BY epoch DESC LIMIT 1000"),
                              {till.value, epoch},
                              [&list](const QSqlQuery &row) {
        list.append({row.value(0).toInt(), row.value(1).toLongLong(), row.value(2).toByteArray(), row.value(3).toString(), TillId{row.value(4).toInt()}});
        });
    if (!done)
        return done.error();
    return list;
}

Result<void> RegistryStore::raiseAlarm(TillId till, const QString &why)
{
    return m_database.sql().run(QStringLiteral("UPDATE till SET alarm = ? WHERE till = ? AND alarm = ''"), {why, till.value});
}

Result<void> RegistryStore::raiseAlarm(TillId till, int epoch, const QString &why)
{
    return m_database.sql().run(QStringLiteral(
                                    "UPDATE till SET alarm = ? WHERE till = ? AND alarm = '' AND ? = (SELECT max(epoch) FROM lane WHERE till = ? AND owner = ?)"),
                                {why, till.value, epoch, till.value, till.value});
}

Result<bool> RegistryStore::wroteAfter(TillId till, int epoch) const
{
    const auto later = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM lane WHERE owner = ? AND epoch > ? AND hw > 0 LIMIT 1"), {till.value, epoch});
    if (!later)
        return later.error();
    return later->isValid();
}

Result<qint64> RegistryStore::lastNumber(TillId till) const
{
    // Numbers go up with (epoch, seq), but what was left of an epoch may come after the next one began: the last of each.
    const auto last = m_database.sql().scalar(QStringLiteral("SELECT coalesce(max(CAST(substr(json_extract(CAST(j.payload AS TEXT), '$.number'), 6) AS INTEGER)), 0) FROM journal j "
                                                             "JOIN (SELECT till, epoch, max(seq) AS seq FROM sale WHERE till = ? GROUP BY epoch) s USING (till, epoch, seq) "
                                                             "WHERE json_valid(CAST(j.payload AS TEXT))"), {till.value});
    if (!last)
        return last.error();
    return last->toLongLong();
}

/// What an earlier life has says nothing about how far the newest one is.
Result<void> RegistryStore::seen(TillId till, int epoch, qint64 lastSeq, const QDateTime &now)
{
    return m_database.sql()
        .run(QStringLiteral("UPDATE till SET last_seen = ?, last_seq = CASE WHEN (SELECT max(epoch) FROM lane l WHERE l.till = till.till AND l.owner = till.till) = ? "
                            "THEN max(last_seq, ?) ELSE last_seq END WHERE till = ?"),
             {now.toMSecsSinceEpoch(), epoch, lastSeq, till.value});
}

Result<QList<TillEntry>> RegistryStore::tills() const
{
    QList<TillEntry> list;
    const auto done = m_database.sql().each(AllTills, {}, [&list](const QSqlQuery &row) { list.append(tillFrom(row)); });
    if (!done)
        return done.error();
    return list;
}

Result<std::optional<TillEntry>> RegistryStore::till(TillId till) const
{
    static const QString statement = TillSelect + QStringLiteral("WHERE t.till = ?");
    std::optional<TillEntry> found;
    const auto done = m_database.sql().each(statement, {till.value}, [&found](const QSqlQuery &row) { found = tillFrom(row); });
    if (!done)
        return done.error();
    return found;
}

Result<QHash<QByteArray, TillEntry>> RegistryStore::tillsByToken() const
{
    QHash<QByteArray, TillEntry> tills;
    const auto done = m_database.sql().each(AllTills, {}, [&tills](const QSqlQuery &row) { tills.insert(row.value(11).toByteArray(), tillFrom(row)); });
    if (!done)
        return done.error();
    return tills;
}

} // namespace mostrador
