// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/DayProjection.h"

#include "models/storage/Sql.h"
#include "models/wire/PeoplePayloads.h"

namespace mostrador {

namespace {

QDateTime timeOf(const QVariant &ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

Money moneyOf(const QVariant &minor, const QVariant &currency)
{
    return Money(minor.toLongLong(), Currency::fromCode(currency.toString()).value_or(Currency()));
}

} // namespace

bool DayProjection::knows(const QString &type)
{
    return type == EntryType::ShiftClosed || type == EntryType::CashMoved || type == EntryType::UserChanged;
}

Result<void> DayProjection::apply(const JournalEntry &entry)
{
    if (entry.type == EntryType::ShiftClosed)
        return addZ(entry);
    return entry.type == EntryType::CashMoved ? addMovement(entry) : putUser(entry);
}

Result<void> DayProjection::addZ(const JournalEntry &entry)
{
    const auto report = decodeZReport(entry.payload);
    if (!report)
        return report.error();
    return m_database.sql()
        .run(QStringLiteral(
                 "INSERT INTO z_report (till, epoch, seq, store, number, shift, opened_at, closed_at, currency, total_minor, expected_minor, counted_minor, kept_minor, "
                 "operator, operator_name, approver, approver_name, reason, unsure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
             {entry.id.till.value, entry.id.epoch, entry.id.seq, entry.store.value, report->number, report->figures.shift, report->figures.openedAt.toMSecsSinceEpoch(),
              report->closedAt.toMSecsSinceEpoch(), report->figures.currency.code(), report->figures.total(), report->figures.expected(Tender::Cash).minor(),
              report->counted.total().minor(), report->kept.minor(), entry.operatorId, report->closedByName, entry.approver, report->approverName, report->reason,
              report->unsureEpoch > 0});
}

Result<void> DayProjection::addMovement(const JournalEntry &entry)
{
    const auto moved = decodeCashMoved(entry.payload);
    if (!moved)
        return moved.error();
    const CashMove &move = moved->move;
    return m_database.sql().run(QStringLiteral(
                                    "INSERT INTO cash_movement (till, epoch, seq, store, shift, at, kind, currency, amount_minor, reason, note, operator, approver) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                {entry.id.till.value, entry.id.epoch, entry.id.seq, entry.store.value, moved->shift, entry.wallUtc.toMSecsSinceEpoch(), toWire(move.kind),
                                 move.amount.currency().code(), move.amount.minor(), move.reason, move.note, entry.operatorId, entry.approver});
}

Result<void> DayProjection::putUser(const JournalEntry &entry)
{
    const auto changed = decodeUserChanged(entry.payload);
    if (!changed)
        return changed.error();
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO till_user (till, user, name, role, active) VALUES (?, ?, ?, ?, ?)"),
                                {entry.id.till.value, changed->user.id, changed->user.name, toWire(changed->user.role), changed->user.isActive});
}

Result<QList<DayProjection::Z>> DayProjection::reports(const QDateTime &since) const
{
    QList<Z> reports;
    const auto done = m_database.sql().each(
        QStringLiteral(
            "SELECT store, till, number, shift, opened_at, closed_at, total_minor, expected_minor, counted_minor, kept_minor, currency, operator, operator_name, "
            "approver, approver_name, reason, epoch, unsure FROM z_report WHERE closed_at >= ? ORDER BY closed_at DESC, till, epoch, seq LIMIT ?"),
        {since.isValid() ? since.toMSecsSinceEpoch() : 0, MostRows}, [&reports](const QSqlQuery &row) {
            const auto money = [&row](int column) { return moneyOf(row.value(column), row.value(10)); };
            reports.append(
                {{StoreId{row.value(0).toInt()}, TillId{row.value(1).toInt()}},
                 row.value(2).toInt(),
                 row.value(16).toInt(),
                 row.value(17).toBool(),
                 row.value(3).toInt(),
                 timeOf(row.value(4)),
                 timeOf(row.value(5)),
                 money(6),
                 money(7),
                 money(8),
                 money(9),
                 row.value(11).toString(),
                 row.value(12).toString(),
                 row.value(13).toString(),
                 row.value(14).toString(),
                 row.value(15).toString()});
        });
    if (!done)
        return done.error();
    return reports;
}

Result<int> DayProjection::lastZ(TillId till) const
{
    const auto last = m_database.sql().scalar(QStringLiteral("SELECT coalesce(max(number), 0) FROM z_report WHERE till = ?"), {till.value});
    return last ? Result<int>(last->toInt()) : last.error();
}

Result<QList<DayProjection::Movement>> DayProjection::movements(const QDateTime &since) const
{
    QList<Movement> movements;
    const auto done =
        m_database.sql()
            .each(QStringLiteral(
                      "SELECT m.store, m.till, m.shift, m.at, m.kind, m.amount_minor, m.currency, m.reason, m.note, m.operator, coalesce(u.name, ''), m.approver, "
                      "coalesce(a.name, '') FROM cash_movement m LEFT JOIN till_user u ON u.till = m.till AND u.user = m.operator "
                      "LEFT JOIN till_user a ON a.till = m.till AND a.user = m.approver WHERE m.at >= ? ORDER BY m.at DESC, m.till, m.epoch, m.seq LIMIT ?"),
                  {since.isValid() ? since.toMSecsSinceEpoch() : 0, MostRows},
                  [&movements](const QSqlQuery &row) {
        CashMove move{cashMoveKindFromWire(row.value(4).toString()).value_or(CashMove::Kind::Drawer), moneyOf(row.value(5), row.value(6)), row.value(7).toString(),
                      row.value(8).toString()};
        move.by = row.value(9).toString();
        move.byName = row.value(10).toString();
        move.approver = row.value(11).toString();
        movements.append({{StoreId{row.value(0).toInt()}, TillId{row.value(1).toInt()}}, row.value(2).toInt(), timeOf(row.value(3)), move, row.value(12).toString()});
            });
    if (!done)
        return done.error();
    return movements;
}

} // namespace mostrador
