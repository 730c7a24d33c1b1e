// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Checks.h"

#include "models/storage/Sql.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlRecord>
#include <algorithm>

namespace mostrador::simulation {

namespace {

/// What an entry does to stock, read from its bytes and not by the product's decoders.
QList<QPair<QString, qint64>> movementsOf(const QString &type, const QByteArray &payload)
{
    const QJsonObject json = QJsonDocument::fromJson(payload).object();
    QList<QPair<QString, qint64>> found;
    if (type.startsWith(QLatin1String("sale."))) {
        const QJsonArray lines = json.value(QStringLiteral("lines")).toArray();
        for (const QJsonValue &line : lines)
            found.append({line[QStringLiteral("sku")].toString(), -line[QStringLiteral("quantity_milli")].toInteger()});
    } else if (type == QLatin1String("stock.moved")) {
        found.append({json.value(QStringLiteral("sku")).toString(), json.value(QStringLiteral("delta_milli")).toInteger()});
    } else if (type == QLatin1String("stock.counted")) {
        found.append({json.value(QStringLiteral("sku")).toString(), json.value(QStringLiteral("counted_milli")).toInteger() - json.value(QStringLiteral("book_milli")).toInteger()});
    }
    return found;
}

} // namespace

QList<QVariantList> Checks::rows(Database &database, const QString &statement, const QVariantList &values)
{
    QList<QVariantList> all;
    const auto done = database.sql().each(statement, values, [&all](const QSqlQuery &query) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i)
            row.append(query.value(i));
        all.append(row);
    });
    if (!done)
        m_world.violated(QStringLiteral("%1: %2").arg(statement, done.error().detail));
    return all;
}

qint64 Checks::number(Database &database, const QString &statement)
{
    const auto found = rows(database, statement);
    return found.isEmpty() ? -1 : found.first().first().toLongLong();
}

void Checks::afterCommit(const ApplyReport &report)
{
    for (const Ack &ack : report.acks) {
        qint64 &head = m_heads[{ack.till.value, ack.epoch}];
        if (ack.hw < head)
            m_world.violated(QStringLiteral("lane %1/%2 went back from %3 to %4").arg(ack.till.toString()).arg(ack.epoch).arg(head).arg(ack.hw));
        head = ack.hw;
        bool isClaimed = false;
        if (!isKnown({ack.till, ack.epoch, ack.hw}, ack.headHash, isClaimed) && isClaimed)
            m_world.violated(QStringLiteral("the hub holds another entry %1/%2/%3 than its till committed").arg(ack.till.toString()).arg(ack.epoch).arg(ack.hw));
    }
}

/// Whether a till wrote it, on whatever disk. isClaimed: somebody has used the number.
bool Checks::isKnown(const EntryId &id, const QByteArray &hash, bool &isClaimed) const
{
    for (const auto &till : m_tills) {
        const auto told = till->acknowledged.constFind(id);
        isClaimed = isClaimed || told != till->acknowledged.constEnd();
        if ((told != till->acknowledged.constEnd() && *told == hash) || till->abandoned.contains({id, hash}))
            return true;
    }
    return false;
}

bool Checks::hasChanged(const SimDisk &disk)
{
    return !disk.isFrozen() && std::exchange(m_seen[&disk], disk.changes()) != disk.changes();
}

void Checks::afterStep()
{
    if (hasChanged(m_hub.disk()) && m_hub.isServing()) {
        ++m_count;
        checkHub();
    }
    for (const auto &till : m_tills)
        if (hasChanged(till->disk()) && till->isRunning()) {
            ++m_count;
            checkTill(*till);
        }
}

void Checks::whileQuiet()
{
    if (m_hub.disk().isFrozen() || !isDelivered())
        return;
    for (const auto &till : m_tills)
        if (!till->isClosed() && !till->disk().isFrozen()) {
            checkShown(*till);
            checkProducts(*till);
        }
}

void Checks::now()
{
    if (m_hub.isServing())
        checkHub();
    for (const auto &till : m_tills)
        if (till->isRunning())
            checkTill(*till);
}

void Checks::checkHub()
{
    Database &hub = m_hub.books().database();
    for (const auto &row : rows(hub, QStringLiteral("SELECT l.till, l.epoch, l.hw, count(j.seq), coalesce(max(j.seq), 0) FROM lane l LEFT JOIN journal j USING (till, epoch) "
                                                    "GROUP BY l.till, l.epoch HAVING l.hw <> count(j.seq) OR l.hw <> coalesce(max(j.seq), 0)")))
        m_world.violated(QStringLiteral("lane %1/%2 says %3, its journal has %4 entries up to %5").arg(row[0].toInt()).arg(row[1].toInt()).arg(row[2].toLongLong()).arg(row[3].toLongLong()).arg(row[4].toLongLong()));
    for (const auto &row : rows(hub, QStringLiteral("SELECT s.sku, s.store, s.quantity_milli, coalesce(sum(m.delta_milli), 0) FROM stock s LEFT JOIN movement m USING (sku, store) "
                                                    "GROUP BY s.sku, s.store HAVING s.quantity_milli <> coalesce(sum(m.delta_milli), 0)")))
        m_world.violated(QStringLiteral("stock of %1 in %2 is %3, its movements make %4").arg(row[0].toString()).arg(row[1].toInt()).arg(row[2].toLongLong()).arg(row[3].toLongLong()));
}

void Checks::checkTill(SimTill &till)
{
    Database &own = *till.stores().database;
    for (const auto &row : rows(own, QStringLiteral("SELECT epoch, count(*), max(seq) FROM journal GROUP BY epoch HAVING count(*) <> max(seq)")))
        m_world.violated(QStringLiteral("%1: epoch %2 has %3 entries up to %4").arg(till.name()).arg(row[0].toInt()).arg(row[1].toLongLong()).arg(row[2].toLongLong()));
    const auto outbox = till.stores().journal->outbox();
    if (!outbox || outbox->confirmed > outbox->lastSeq)
        m_world.violated(QStringLiteral("%1: its outbox cannot be read or is ahead of its journal").arg(till.name()));
    if (till.sync().status().mustJoin)
        return; // another has used its numbers: what is its own is known again when it has joined
    if (number(own, QStringLiteral("SELECT count(*) FROM own_mark")) != 1
        || number(own, QStringLiteral("SELECT count(*) FROM stock WHERE own_epoch NOT IN (SELECT epoch FROM own_mark)")) > 0)
        return; // while an earlier epoch is still on its way, or was until just now, marks and figures come one after the other
    for (const auto &row : rows(own, QStringLiteral("SELECT s.sku, s.pending_milli, coalesce(sum(m.delta_milli), 0) FROM stock s LEFT JOIN movement m "
                                                    "ON m.sku = s.sku AND m.epoch = s.own_epoch AND m.seq > s.own_hw GROUP BY s.sku HAVING s.pending_milli <> coalesce(sum(m.delta_milli), 0)")))
        m_world.violated(QStringLiteral("%1: of %2 it shows %3 as its own, its entries make %4").arg(till.name(), row[0].toString()).arg(row[1].toLongLong()).arg(row[2].toLongLong()));
}

bool Checks::isDelivered()
{
    if (!m_hub.isServing())
        return false;
    for (const auto &till : m_tills) {
        if (till->isClosed())
            continue;
        if (!till->isRunning() || till->sync().status().state != SyncStatus::State::UpToDate)
            return false;
        const auto outbox = till->stores().journal->outbox();
        const auto cursor = till->stores().feed->cursor();
        const int store = till->stores().journal->identity()->store.value; // what is another shop's is not told, nor counted
        const qint64 head = number(m_hub.books().database(), QStringLiteral("SELECT coalesce(max(seq), 0) FROM feed WHERE store IN (0, %1)").arg(store));
        if (!outbox || outbox->pending() > 0 || !cursor || cursor->seq < head || cursor->hubId != m_hub.books().hubId())
            return false;
    }
    return true;
}

void Checks::atTheEnd()
{
    now();
    Database &hub = m_hub.books().database();
    for (const auto &till : m_tills) {
        checkAcknowledged(*till);
        if (till->isClosed())
            continue; // nothing is lost at a copy that was closed; what became of it at the hub, nobody has promised
        m_mix == Mix::Lives ? checkDelivered(*till) : checkJournals(*till);
        checkShown(*till);
        checkProducts(*till);
        checkChain(till->name(), *till->stores().database);
    }
    checkChain(QStringLiteral("hub"), hub);
    m_mix == Mix::Lives ? checkHubWrites() : checkStock();
    checkQuarantine();
    if (number(hub, QStringLiteral("SELECT count(*) FROM sale"))
        != number(hub, QStringLiteral("SELECT count(*) FROM journal WHERE type IN ('sale.completed', 'sale.returned', 'sale.voided', 'sale.exchanged')")))
        m_world.violated(QStringLiteral("the hub's sales are not its journal's"));
    const auto rebuilt = m_hub.books().ledger().rebuild(false);
    // What is too old for the charts is so by the hub's clock, which may have been years off; a rebuild counts by today's.
    const auto isExcused = [this](const QString &difference) {
        return m_hub.clock().wasFarOff() && (difference.startsWith(QLatin1String("sales_minute ")) || difference.startsWith(QLatin1String("product_day ")));
    };
    for (const QString &difference : rebuilt ? *rebuilt : QStringList{rebuilt.error().message})
        if (!isExcused(difference))
            m_world.violated(QStringLiteral("rebuild: %1").arg(difference));
}

/// I5: nothing in quarantine, but what has come out of it again (an edit that a restored hub heard of before it heard again of its product).
void Checks::checkQuarantine()
{
    const bool mayBe = std::any_of(m_tills.cbegin(), m_tills.cend(), [](const auto &till) { return till->original(); });
    // A life that both ends have forgotten (the hub restored from before it, and the disk too) has nobody left to name it: Kafka's copy is kept for a person.
    std::set<std::pair<int, int>> forgotten;
    for (const auto &till : m_tills)
        for (const auto &[id, hash] : till->abandoned)
            forgotten.insert({id.till.value, id.epoch});
    for (const auto &row : rows(m_hub.books().database(), QStringLiteral("SELECT till, epoch, seq, reason FROM quarantine WHERE replayed = 0")))
        if (!mayBe
            && !(forgotten.contains({row[0].toInt(), row[1].toInt()})
                 && row[3].toString().startsWith(QLatin1String("no till")))) // two copies of one disk may have used one number: there it belongs
            m_world.violated(QStringLiteral("quarantine: %1/%2/%3 %4").arg(row[0].toInt()).arg(row[1].toInt()).arg(row[2].toLongLong()).arg(row[3].toString()));
}

/// I1: whatever the cashier was told is recorded is at the till and at the hub, once, and the same.
void Checks::checkAcknowledged(SimTill &till)
{
    const QMap<EntryId, QByteArray> hashes = till.written();
    for (auto told = till.acknowledged.cbegin(); told != till.acknowledged.cend(); ++told)
        if (hashes.value(told.key()) != told.value())
            m_world.violated(QStringLiteral("%1 lost %2: the cashier was told that it is recorded").arg(till.name(), told.key().toString()));
}

/// I1, I2, I4: both journals are the same, byte for byte.
void Checks::checkJournals(SimTill &till)
{
    const QString columns = QStringLiteral("SELECT epoch, seq, type, uuid, wall_utc, payload, prev_hash, hash FROM journal %1ORDER BY epoch, seq");
    const auto own = rows(*till.stores().database, columns.arg(QString()));
    const int number = till.stores().journal->identity()->till.value;
    const auto there = rows(m_hub.books().database(), columns.arg(QStringLiteral("WHERE till = ? ")), {number});
    if (own.size() != there.size())
        m_world.violated(QStringLiteral("%1 wrote %2 entries, the hub holds %3 of it").arg(till.name()).arg(own.size()).arg(there.size()));
    for (qsizetype i = 0; i < std::min(own.size(), there.size()); ++i)
        if (own[i] != there[i]) {
            m_world.violated(QStringLiteral("%1: entry %2/%3 is another one at the hub").arg(till.name()).arg(own[i][0].toInt()).arg(own[i][1].toLongLong()));
            break;
        }
}

/// I1 with disks that were put back or copied: what a till has is at the hub, or listed at the till for a person, with the reason.
void Checks::checkDelivered(SimTill &till)
{
    Entries there;
    for (const auto &row : rows(m_hub.books().database(), QStringLiteral("SELECT till, epoch, seq, hash FROM journal")))
        there.insert({{TillId{row[0].toInt()}, row[1].toInt(), row[2].toLongLong()}, row[3].toByteArray()});
    QSet<int> refused;
    for (const auto &row : rows(*till.stores().database, QStringLiteral("SELECT epoch FROM earlier_epoch WHERE refused <> ''")))
        refused.insert(row[0].toInt());
    const auto written = till.written();
    for (auto one = written.cbegin(); one != written.cend(); ++one) {
        if (there.contains({one.key(), one.value()}))
            continue;
        ++m_leftBehind;
        if (!refused.contains(one.key().epoch))
            m_world.violated(QStringLiteral("%1: %2 is not at the hub, and nobody was told").arg(till.name(), one.key().toString()));
    }
}

/// A disk that is put back to its backup gives no number again.
void Checks::checkNumbers(const SimTill &till, const QMap<EntryId, QByteArray> &own)
{
    QMap<EntryId, QByteArray> given = own;
    for (const auto &[id, hash] : till.abandoned)
        if (const auto before = given.constFind(id); before != given.constEnd() && *before != hash)
            m_world.violated(QStringLiteral("%1 gave the number %2 to two entries").arg(till.name(), id.toString()));
        else
            given.insert(id, hash);
}

/// I2 and I3 of a hub whose tills had more than one life: each entry is one that a till wrote, the stock is what they make.
void Checks::checkHubWrites()
{
    QMap<QPair<QString, int>, qint64> expected;
    Entries written;
    for (const auto &till : m_tills) {
        written.insert(till->abandoned.cbegin(), till->abandoned.cend());
        const auto own = till->written();
        for (auto one = own.cbegin(); one != own.cend(); ++one)
            written.insert({one.key(), one.value()});
        checkNumbers(*till, own);
    }
    for (const auto &row : rows(m_hub.books().database(), QStringLiteral("SELECT till, epoch, seq, hash, type, payload, store FROM journal"))) {
        const EntryId id{TillId{row[0].toInt()}, row[1].toInt(), row[2].toLongLong()};
        if (id.till.value > 0 && !written.contains({id, row[3].toByteArray()}))
            m_world.violated(QStringLiteral("the hub holds %1, which no till has written").arg(id.toString()));
        for (const auto &[sku, delta] : movementsOf(row[4].toString(), row[5].toByteArray()))
            expected[{sku, row[6].toInt()}] += delta;
    }
    for (const auto &row : rows(m_hub.books().database(), QStringLiteral("SELECT sku, store, quantity_milli FROM stock")))
        if (expected.value({row[0].toString(), row[1].toInt()}) != row[2].toLongLong())
            m_world.violated(QStringLiteral("stock of %1 in %2 is %3 at the hub, its entries make %4")
                                 .arg(row[0].toString())
                                 .arg(row[1].toInt())
                                 .arg(row[2].toLongLong())
                                 .arg(expected.value({row[0].toString(), row[1].toInt()})));
}

QMap<QPair<QString, int>, qint64> Checks::expectedStock()
{
    QMap<QPair<QString, int>, qint64> expected;
    const auto add = [&](Database &database, const QString &where) {
        for (const auto &row : rows(database, QStringLiteral("SELECT type, payload, store FROM journal ") + where))
            for (const auto &[sku, delta] : movementsOf(row[0].toString(), row[1].toByteArray()))
                expected[{sku, row[2].toInt()}] += delta;
    };
    add(m_hub.books().database(), QStringLiteral("WHERE till = 0"));
    for (const auto &till : m_tills)
        add(*till->stores().database, QString());
    return expected;
}

/// I3 at the hub: what the tills wrote, no more and no less.
void Checks::checkStock()
{
    QMap<QPair<QString, int>, qint64> there;
    for (const auto &row : rows(m_hub.books().database(), QStringLiteral("SELECT sku, store, quantity_milli FROM stock")))
        there.insert({row[0].toString(), row[1].toInt()}, row[2].toLongLong());
    const auto expected = expectedStock();
    for (auto one = expected.cbegin(); one != expected.cend(); ++one)
        if (there.value(one.key()) != one.value())
            m_world.violated(QStringLiteral("stock of %1 in %2 is %3 at the hub, the tills' entries make %4").arg(one.key().first).arg(one.key().second).arg(there.value(one.key())).arg(one.value()));
}

/// I3 at a till: it shows what the hub has.
void Checks::checkShown(SimTill &till)
{
    const int store = till.stores().journal->identity()->store.value;
    QMap<QString, qint64> shown;
    QMap<QString, QString> details;
    for (const auto &row : rows(*till.stores().database, QStringLiteral("SELECT sku, hub_milli + pending_milli, pending_milli, revision, own_epoch, own_hw FROM stock"))) {
        shown.insert(row[0].toString(), row[1].toLongLong());
        details.insert(row[0].toString(), QStringLiteral("%1, own %2, of revision %3 with own entries up to %4/%5").arg(row[1].toLongLong()).arg(row[2].toLongLong())
                                              .arg(row[3].toLongLong()).arg(row[4].toInt()).arg(row[5].toLongLong()));
    }
    for (const auto &row : rows(m_hub.books().database(), QStringLiteral("SELECT sku, quantity_milli, revision FROM stock WHERE store = ?"), {store}))
        if (shown.take(row[0].toString()) != row[1].toLongLong())
            m_world.violated(QStringLiteral("%1 shows another stock of %2 than the hub's %3 of revision %4: %5").arg(till.name(), row[0].toString()).arg(row[1].toLongLong())
                                 .arg(row[2].toLongLong()).arg(details.value(row[0].toString())));
    for (auto left = shown.cbegin(); left != shown.cend(); ++left)
        if (left.value() != 0)
            m_world.violated(QStringLiteral("%1 shows %2 of %3, which the hub has never heard of").arg(till.name()).arg(left.value()).arg(left.key()));
}

void Checks::checkProducts(SimTill &till)
{
    const CatalogStore own(*till.stores().database);
    const auto all = m_hub.books().reader().goods().products(0, 1000);
    for (const Product &product : all ? all->items : QList<Product>()) {
        const auto shown = own.product(product.sku);
        if (!shown || !*shown || !(**shown == product))
            m_world.violated(QStringLiteral("%1 shows another %2 than the hub (version %3, hub %4)").arg(till.name(), product.sku)
                                 .arg(shown && *shown ? (*shown)->version : -1).arg(product.version));
    }
    if (const qint64 waiting = number(*till.stores().database, QStringLiteral("SELECT count(*) FROM pending_edit")); waiting != 0)
        m_world.violated(QStringLiteral("%1 still waits for the hub's word on %2 edits").arg(till.name()).arg(waiting));
}

/// I4: numbers, chain and signatures.
void Checks::checkChain(const QString &who, Database &database)
{
    const Ed25519Verifier verifier;
    const auto report = verifyJournal(database, &verifier);
    if (!report || report->wrong)
        m_world.violated(QStringLiteral("the journal of %1 does not verify: %2").arg(who, report ? report->wrong->toString() + QLatin1Char(' ') + report->reason : report.error().message));
}

} // namespace mostrador::simulation
