// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/EarlierEpochs.h"

#include "models/storage/JournalRows.h"
#include "models/storage/Retention.h"
#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

namespace {

QString epochWords(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

struct Ended {
    int epoch = 0;
    TillId till;
    qint64 lastSeq = 0;
    QString refused;
};

Result<QList<Ended>> readEnded(Sql &sql)
{
    QList<Ended> list;
    const auto done = sql.each(QStringLiteral("SELECT epoch, till, last_seq, refused FROM earlier_epoch ORDER BY epoch"), {}, [&list](const QSqlQuery &row) {
        list.append({row.value(0).toInt(), TillId{row.value(1).toInt()}, row.value(2).toLongLong(), row.value(3).toString()});
    });
    if (!done)
        return done.error();
    return list;
}

/// Shown stock is the hub's figure and the own movements that it does not hold: those of an epoch that is not waited for any more go.
Result<void> recountPending(Sql &sql, int epoch)
{
    return sql.run(QStringLiteral("UPDATE stock SET pending_milli = coalesce((SELECT sum(m.delta_milli) FROM movement m JOIN own_mark k ON k.epoch = m.epoch "
                                  "WHERE m.sku = stock.sku AND m.seq > CASE WHEN m.epoch = stock.own_epoch THEN stock.own_hw ELSE k.hw END), 0) "
                                  "WHERE sku IN (SELECT sku FROM movement WHERE epoch = ?)"), {epoch});
}

} // namespace

Result<void> EarlierEpochs::end(const OutboxState &ended, TillId till, int next)
{
    Sql &sql = m_database.sql();
    if (ended.epoch > 0)
        if (const auto kept = sql.run(QStringLiteral("INSERT OR REPLACE INTO earlier_epoch (epoch, till, last_seq) VALUES (?, ?, ?)"), {ended.epoch, till.value, ended.lastSeq}); !kept)
            return kept;
    return sql.run(QStringLiteral("INSERT INTO own_mark (epoch, hw) VALUES (?, 0)"), {next});
}

Result<void> EarlierEpochs::compare(const QList<EarlierLane> &lanes, TillId till, const QString &hubId)
{
    const auto ended = readEnded(m_database.sql());
    if (!ended)
        return ended.error();
    for (const Ended &one : *ended) {
        const auto lane = std::find_if(lanes.cbegin(), lanes.cend(), [&one, till](const EarlierLane &word) {
            return word.epoch == one.epoch && (word.till.isValid() ? word.till : till) == one.till;
        });
        Result<void> done;
        if (lane == lanes.cend())
            done = refuse(one.epoch, epochWords(QT_TRANSLATE_NOOP("Journal", "It was written before this till joined this hub, and the hub does not know of it.")));
        else if (!lane->stopped.isEmpty())
            done =
                refuse(one.epoch, epochWords(QT_TRANSLATE_NOOP("Journal", "The hub stopped taking entries of this till before it joined again: %1.")).arg(lane->stopped));
        else
            done = take(one.epoch, Ack{one.till, one.epoch, lane->hw, lane->headHash, hubId, 0, {}});
        if (!done)
            return done;
    }
    return {};
}

/// Whose they are says the hub that answered for them last: one that took the place of a lost one has taken them over.
Result<QList<PastLife>> EarlierEpochs::all() const
{
    QList<PastLife> lives;
    const auto who = readIdentity(m_database.sql());
    if (!who)
        return who.error();
    const auto done =
        m_database.sql()
            .each(QStringLiteral(
                      "SELECT l.till, l.epoch, j.payload, j.store, a.hub_id FROM (SELECT till, epoch FROM identity UNION SELECT till, epoch FROM earlier_epoch) l "
                      "LEFT JOIN journal j ON j.epoch = l.epoch AND j.seq = 1 LEFT JOIN acknowledgement a ON a.epoch = l.epoch "
                      "ORDER BY l.epoch DESC LIMIT ?"),
                  {MaxPastLives}, [&lives, &who](const QSqlQuery &row) {
                      const auto started = decodeEpochStarted(row.value(2).toByteArray());
                      PastLife life{TillId{row.value(0).toInt()}, row.value(1).toInt(), started ? started->publicKey : QByteArray()};
                      const bool isNow = life.epoch == who->epoch;
                      const QString begun = started ? started->hubId : QString();
                      life.hubId = !row.value(4).toString().isEmpty() ? row.value(4).toString() : begun.isEmpty() ? who->hubId : begun;
                      life.store = StoreId{row.value(3).toInt()};
                      life.storeName = started && !started->storeName.isEmpty() ? started->storeName : isNow ? who->storeName : QString();
                      life.currency = started && !started->currency.isEmpty() ? started->currency : isNow ? who->currency.code() : QString();
                      lives.append(life);
                  });
    if (!done)
        return done.error();
    return lives;
}

Result<void> EarlierEpochs::acknowledge(const Ack &ack)
{
    return take(ack.epoch, ack);
}

Result<void> EarlierEpochs::take(int epoch, const Ack &ack)
{
    Sql &sql = m_database.sql();
    const auto last = sql.scalar(QStringLiteral("SELECT last_seq FROM earlier_epoch WHERE epoch = ? AND till = ?"), {epoch, ack.till.value});
    if (!last || !last->isValid())
        return last ? Result<void>() : last.error();
    if (ack.hw > last->toLongLong())
        return refuse(epoch,
                      epochWords(QT_TRANSLATE_NOOP("Journal",
                                                   "The hub has other entries under these numbers: this till had been restored from an older copy when it wrote this.")));
    const auto mark = retentionMark(sql, epoch);
    if (!mark)
        return mark.error();
    if (ack.hw < mark->seq)
        return refuse(epoch,
                      epochWords(
                          QT_TRANSLATE_NOOP("Journal",
                                            "The hub lacks entries before it that another state of the hub had confirmed, and that this till does not keep any more.")));
    if (ack.hw > 0) {
        const auto hash = hashAt(sql, epoch, ack.hw);
        if (!hash)
            return hash.error();
        if (*hash != ack.headHash)
            return refuse(epoch,
                          epochWords(QT_TRANSLATE_NOOP("Journal", "The hub has another entry under number %1: two tills had written with one identity.")).arg(ack.hw));
    }
    if (const auto kept = keepAcknowledgement(sql, ack, m_clock.nowUtc()); !kept)
        return kept;
    return takeAgain(epoch);
}

Result<void> EarlierEpochs::takeAgain(int epoch)
{
    Sql &sql = m_database.sql();
    const auto cleared = sql.run(QStringLiteral("UPDATE earlier_epoch SET refused = '' WHERE epoch = ? AND refused <> ''"), {epoch});
    if (!cleared || sql.changes() == 0)
        return cleared;
    if (const auto marked = sql.run(QStringLiteral("INSERT OR IGNORE INTO own_mark (epoch, hw) SELECT a.epoch, a.hw FROM acknowledgement a "
                                                   "JOIN journal j ON j.epoch = a.epoch AND j.seq = 1 JOIN identity i ON i.store = j.store WHERE a.epoch = ?"), {epoch}); !marked)
        return marked;
    return recountPending(sql, epoch);
}

Result<void> EarlierEpochs::refuse(int epoch, const QString &reason)
{
    Sql &sql = m_database.sql();
    const auto kept = sql.run(QStringLiteral("UPDATE earlier_epoch SET refused = ? WHERE epoch = ? AND refused <> ?"), {reason, epoch, reason});
    if (!kept || sql.changes() == 0)
        return kept;
    if (const auto unmarked = sql.run(QStringLiteral("DELETE FROM own_mark WHERE epoch = ?"), {epoch}); !unmarked)
        return unmarked;
    // An edit that the hub does not take is shown no more: only its feed, read anew, says what was there before.
    if (const auto anew = sql.run(QStringLiteral("UPDATE feed_cursor SET seq = 0 WHERE EXISTS (SELECT 1 FROM pending_edit WHERE epoch = ?)"), {epoch}); !anew)
        return anew;
    return recountPending(sql, epoch);
}

} // namespace mostrador
