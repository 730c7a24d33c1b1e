// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/JournalStore.h"

#include "models/storage/JournalRows.h"
#include "models/storage/Retention.h"
#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"
#include <QHash>

namespace mostrador {

namespace {

/// Walks a journal in order and remembers the first thing that is wrong. In a till's file every entry follows the one before, over all
/// its epochs. At the hub a till that lost its disk begins anew, so there an epoch follows what its first entry names.
class Walk final {
public:
    Walk(JournalReport &report, const SignatureVerifier *verifier, bool isTill, const QMap<int, RetentionMark> &marks)
        : m_report(report), m_verifier(verifier), m_isTill(isTill), m_marks(marks)
    {}

    bool found() const { return m_report.wrong.has_value(); }

    void step(const JournalEntry &entry, const QByteArray &signature)
    {
        const bool newTill = m_last.id.till != entry.id.till;
        if (newTill && !m_isTill)
            m_last = JournalEntry{};
        if (!checkPlace(entry, newTill) || !checkContent(entry) || !checkSignature(entry, signature))
            return;
        ++m_report.entries;
        if (newTill || m_report.heads.isEmpty())
            m_report.heads.append(JournalReport::Head{});
        m_report.heads.last() = {entry.id.till, entry.id.epoch, entry.id.seq, entry.hash};
        m_last = entry;
        if (const auto mark = m_marks.constFind(entry.id.epoch); m_isTill && entry.id.seq == 1 && mark != m_marks.cend())
            passOver(*mark);
    }

    void wrong(const EntryId &id, const QString &reason)
    {
        if (!found()) {
            m_report.wrong = id;
            m_report.reason = reason;
        }
    }

private:
    /// What was removed ends with the entry that the mark names: the next one follows that.
    void passOver(const RetentionMark &mark)
    {
        m_report.pruned += mark.seq - 1;
        m_report.heads.last().seq = m_last.id.seq = mark.seq;
        m_report.heads.last().hash = m_last.hash = mark.hash;
    }

    bool checkPlace(const JournalEntry &entry, bool newTill)
    {
        if (m_isTill && newTill && m_last.id.seq > 0 && entry.id.epoch == m_last.id.epoch) {
            wrong(entry.id, QStringLiteral("names another till than the one before it (%1)").arg(m_last.id.toString()));
            return false;
        }
        const bool sameEpoch = !newTill && entry.id.epoch == m_last.id.epoch;
        const qint64 expected = sameEpoch ? m_last.id.seq + 1 : 1;
        if (entry.id.seq != expected) {
            wrong({entry.id.till, entry.id.epoch, expected}, QStringLiteral("is missing: the next one there is %1").arg(entry.id.seq));
            return false;
        }
        if (entry.id.seq == 1 && (!m_isTill || m_last.id.seq == 0))
            return true; // checkStart() sees what it follows
        if (entry.prevHash != m_last.hash) {
            wrong(entry.id, QStringLiteral("does not follow the one before it (%1): one of the two was changed, removed or moved").arg(m_last.id.toString()));
            return false;
        }
        return true;
    }

    /// The first entry of an epoch says where it continues. A till's file begins with its first life.
    bool checkStart(const JournalEntry &entry, const EpochStarted &started)
    {
        if (entry.prevHash != started.previousHash) {
            wrong(entry.id, QStringLiteral("follows another entry than the one that it names"));
            return false;
        }
        if (m_isTill && m_last.id.seq == 0 && (started.previousEpoch > 0 || entry.prevHash != zeroHash())) {
            wrong({entry.id.till, std::max(started.previousEpoch, 1), 1}, QStringLiteral("is missing: the journal begins with epoch %1").arg(entry.id.epoch));
            return false;
        }
        return true;
    }

    bool checkContent(const JournalEntry &entry)
    {
        if (hashOf(entry) != entry.hash) {
            wrong(entry.id, QStringLiteral("was changed: its hash does not fit its content"));
            return false;
        }
        if (entry.id.seq == 1 && entry.type != EntryType::EpochStarted) {
            wrong(entry.id, QStringLiteral("is not the start of an epoch"));
            return false;
        }
        if (entry.type != EntryType::EpochStarted)
            return true;
        const auto started = decodeEpochStarted(entry.payload);
        if (!started) {
            wrong(entry.id, QStringLiteral("cannot be read: %1").arg(started.error().message));
            return false;
        }
        m_publicKey = started->publicKey;
        return entry.id.seq > 1 || checkStart(entry, *started);
    }

    bool checkSignature(const JournalEntry &entry, const QByteArray &signature)
    {
        if (!m_verifier || signature.isEmpty() || m_verifier->verify(m_publicKey, entry.hash, signature))
            return true;
        wrong(entry.id, QStringLiteral("has a signature that is not this till's"));
        return false;
    }

    JournalReport &m_report;
    const SignatureVerifier *m_verifier;
    bool m_isTill;
    const QMap<int, RetentionMark> &m_marks;
    JournalEntry m_last;
    QByteArray m_publicKey;
};

/// Entries at a till's end can be removed without breaking the chain; what was signed remembers them.
Result<void> checkSigned(Sql &sql, Walk &walk)
{
    return sql.each(QStringLiteral("SELECT s.epoch, max(s.seq), (SELECT max(till) FROM identity), "
                                   "coalesce((SELECT max(seq) FROM journal j WHERE j.epoch = s.epoch), 0) FROM signature s GROUP BY s.epoch"),
                    {}, [&walk](const QSqlQuery &row) {
        const qint64 known = row.value(1).toLongLong();
        const qint64 last = row.value(3).toLongLong();
        if (known > last)
            walk.wrong({TillId{row.value(2).toInt()}, row.value(0).toInt(), last + 1}, QStringLiteral("is missing: entries up to %1 were signed").arg(known));
    });
}

/// The other side remembers too: how far each lane of the hub is applied, or the hub's word to this till, and with which hash there.
Result<void> checkHeads(Sql &sql, Walk &walk, const QMap<int, RetentionMark> &marks, const QString &heads, const QString &same)
{
    return sql.each(QStringLiteral("SELECT h.till, h.epoch, h.hw, h.head_hash, j.hash, (SELECT coalesce(max(seq), 0) FROM journal j WHERE %2) "
                                   "FROM (%1) h LEFT JOIN journal j ON %2 AND j.seq = h.hw WHERE h.hw > 0 ORDER BY h.till, h.epoch")
                        .arg(heads, same),
                    {}, [&](const QSqlQuery &row) {
                        const EntryId id{TillId{row.value(0).toInt()}, row.value(1).toInt(), row.value(2).toLongLong()};
                        const RetentionMark mark = marks.value(id.epoch);
                        const qint64 last = qMax(row.value(5).toLongLong(), mark.seq);
                        const QByteArray hash = mark.seq == id.seq ? mark.hash : row.value(4).toByteArray();
                        if (id.seq < mark.seq)
                            walk.wrong({id.till, id.epoch, id.seq + 1}, QStringLiteral("was removed, and the hub had not confirmed it"));
                        else if (last < id.seq)
                            walk.wrong({id.till, id.epoch, last + 1}, QStringLiteral("is missing: entries up to %1 were confirmed").arg(id.seq));
                        else if (row.value(3).toByteArray() != hash)
                            walk.wrong(id, QStringLiteral("is not the entry that was confirmed: it was changed, and the chain after it made again"));
                    });
}

/// The hub takes a till's entries only up to one with a good signature: so the last one of every lane has its own, and at the till the last one that
/// was confirmed (if it was not forgotten since).
Result<void> checkVouched(Sql &sql, Walk &walk, bool isTill)
{
    static const QString ofHub =
        QStringLiteral("SELECT l.till, l.epoch, l.hw FROM lane l LEFT JOIN signature s ON s.till = l.till AND s.epoch = l.epoch AND s.seq = l.hw "
                       "WHERE l.hw > 0 AND s.signature IS NULL ORDER BY l.till, l.epoch");
    static const QString ofTill = QStringLiteral("SELECT j.till, a.epoch, a.hw FROM acknowledgement a JOIN journal j ON j.epoch = a.epoch AND j.seq = a.hw "
                                                 "LEFT JOIN signature s ON s.epoch = a.epoch AND s.seq = a.hw WHERE s.signature IS NULL ORDER BY a.epoch");
    return sql.each(isTill ? ofTill : ofHub, {}, [&walk](const QSqlQuery &row) {
        walk.wrong({TillId{row.value(0).toInt()}, row.value(1).toInt(), row.value(2).toLongLong()},
                   QStringLiteral("has no signature: it was removed, and nothing vouches for the entries up to here"));
    });
}

} // namespace

Result<JournalReport> verifyJournal(Database &database, const SignatureVerifier *verifier, const std::function<bool()> &goesOn)
{
    Sql &sql = database.sql();
    const auto isTill = holdsTill(sql);
    if (!isTill)
        return isTill.error();
    const auto marks = *isTill ? readRetention(sql) : Result<QMap<int, RetentionMark>>(QMap<int, RetentionMark>());
    if (!marks)
        return marks.error();
    JournalReport report;
    Walk walk(report, verifier, *isTill, *marks);
    const QString keys = *isTill ? QStringLiteral("epoch, seq") : QStringLiteral("till, epoch, seq");
    const QString select = QStringLiteral("SELECT %1, s.signature FROM journal LEFT JOIN signature s USING (%2) ORDER BY %3")
                               .arg(QLatin1String(JournalColumns), keys, keys);
    bool isOver = true;
    const auto read = sql.walk(select, {}, [&](const QSqlQuery &row) {
        walk.step(entryFromRow(row), row.value(JournalColumnCount).toByteArray());
        isOver = !goesOn || goesOn();
        return isOver && !walk.found();
    });
    if (read && !isOver)
        return report;
    if (!read)
        return Error{Error::Code::Damaged, QStringLiteral("The journal cannot be read to its end."), read.error().detail};
    if (*isTill && !walk.found())
        if (const auto ends = checkSigned(sql, walk); !ends)
            return ends.error();
    if (!walk.found()) {
        const auto heads = *isTill
            ? checkHeads(sql, walk, *marks, QStringLiteral("SELECT (SELECT max(till) FROM identity) AS till, epoch, hw, head_hash FROM acknowledgement"),
                         QStringLiteral("j.epoch = h.epoch"))
            : checkHeads(sql, walk, *marks, QStringLiteral("SELECT till, epoch, hw, head_hash FROM lane"), QStringLiteral("j.till = h.till AND j.epoch = h.epoch"));
        if (!heads)
            return heads.error();
        if (const auto vouched = checkVouched(sql, walk, *isTill); !vouched)
            return vouched.error();
    }
    return report;
}

} // namespace mostrador
