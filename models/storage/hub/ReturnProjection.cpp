// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/ReturnProjection.h"

#include "models/domain/returns/ReturnLines.h"
#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"

namespace mostrador {

static const QString FeedPrefix = QStringLiteral("return/");

QString ReturnProjection::numberIn(const QString &feedKey)
{
    return feedKey.startsWith(FeedPrefix) ? feedKey.mid(FeedPrefix.size()) : QString();
}

Result<QList<ReturnProjection::Document>> ReturnProjection::documents(const QString &where, const QVariantList &values) const
{
    QList<Document> found;
    std::optional<Error> unreadable;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT j.payload, j.till, j.epoch, j.seq, j.store FROM sale s JOIN journal j USING (till, epoch, seq) WHERE ") + where,
                              values,
                              [&](const QSqlQuery &row) {
        const auto sale = decodeSale(row.value(0).toByteArray());
        if (sale)
            found.append({*sale, EntryId{TillId{row.value(1).toInt()}, row.value(2).toInt(), row.value(3).toLongLong()}, StoreId{row.value(4).toInt()}});
        else
            unreadable = sale.error();
        });
    if (!done)
        return done.error();
    if (unreadable)
        return *unreadable;
    return found;
}

Result<QList<ReturnProjection::Twice>> ReturnProjection::apply(const Sale &document, const QDateTime &now)
{
    const QString &number = document.refersTo.isEmpty() ? document.number : document.refersTo;
    const auto later = documents(QStringLiteral("s.refers_to <> '' AND s.refers_to = ? ORDER BY s.id"), {number});
    if (!later)
        return later.error();
    if (later->size() < 2) // what one document takes back alone was checked by the till that wrote it
        return QList<Twice>();
    const auto original = documents(QStringLiteral("s.number = ? ORDER BY s.id LIMIT 1"), {number});
    if (!original)
        return original.error();
    if (original->isEmpty()) // it comes later, and is looked at then
        return QList<Twice>();
    const Sale &sale = original->first().sale;
    QList<Twice> found;
    Returned returned(sale);
    for (const Document &each : *later) {
        const auto fits = checkBack(each.sale, sale, returned);
        returned.add(each.sale);
        if (fits || fits.error().code != Error::Code::Conflict)
            continue;
        const Twice twice{each.sale.number, number, each.entry, each.store, fits.error().message, now};
        const auto isNew = add(twice);
        if (!isNew)
            return isNew.error();
        if (*isNew)
            found.append(twice);
    }
    return found;
}

Result<bool> ReturnProjection::add(const Twice &twice)
{
    Sql &sql = m_database.sql();
    const auto added = sql.run(
        QStringLiteral(
            "INSERT INTO returned_twice (number, original, till, epoch, seq, store, reason, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO NOTHING"),
        {twice.number, twice.original, twice.entry.till.value, twice.entry.epoch, twice.entry.seq, twice.store.value, twice.reason, twice.foundAt.toMSecsSinceEpoch()});
    if (!added)
        return added.error();
    return sql.changes() == 1;
}

Result<std::optional<ShopReceipt>> ReturnProjection::receipt(const QString &number, StoreId store) const
{
    const auto original = documents(QStringLiteral("s.number = ? AND j.store = ? ORDER BY s.id LIMIT 1"), {number, store.value});
    if (!original)
        return original.error();
    if (original->isEmpty())
        return std::optional<ShopReceipt>();
    const auto later = documents(QStringLiteral("s.refers_to <> '' AND s.refers_to = ? ORDER BY s.id LIMIT ?"), {number, ShopReceipt::MostLater});
    if (!later)
        return later.error();
    ShopReceipt receipt{original->first().sale, {}};
    for (const Document &each : *later)
        receipt.later.append(each.sale);
    return std::optional(receipt);
}

Result<QList<ReturnProjection::Twice>> ReturnProjection::rows(const QString &where, const QVariantList &values) const
{
    QList<Twice> found;
    const auto done =
        m_database.sql().each(QStringLiteral(
                                  "SELECT number, original, till, epoch, seq, store, reason, found_at, settled FROM returned_twice WHERE %1 ORDER BY found_at, number")
                                  .arg(where),
                              values,
                              [&found](const QSqlQuery &row) {
        found.append({row.value(0).toString(), row.value(1).toString(), EntryId{TillId{row.value(2).toInt()}, row.value(3).toInt(), row.value(4).toLongLong()},
                      StoreId{row.value(5).toInt()}, row.value(6).toString(), timeOf(row.value(7)), row.value(8).toBool()});
        });
    if (!done)
        return done.error();
    return found;
}

Result<QList<ReturnProjection::Twice>> ReturnProjection::twice(bool alsoSettled) const
{
    return rows(alsoSettled ? QStringLiteral("true") : QStringLiteral("settled = 0"), {});
}

Result<std::optional<ReturnProjection::Twice>> ReturnProjection::twiceOf(const QString &number) const
{
    const auto found = rows(QStringLiteral("number = ?"), {number});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<void> ReturnProjection::settle(const QString &number)
{
    return m_database.sql().run(QStringLiteral("UPDATE returned_twice SET settled = 1 WHERE number = ?"), {number});
}

} // namespace mostrador
