// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/hub/DayProjection.h"

#include "models/storage/Sql.h"
#include "models/storage/hub/ProjectionTables.h"
#include "models/wire/PeoplePayloads.h"
#include <limits>

namespace mostrador {

namespace {

Money moneyOf(const QVariant &minor, const QVariant &currency)
{
    return Money(minor.toLongLong(), Currency::fromCode(currency.toString()).value_or(Currency()));
}

QDate dayOf(const QVariant &number)
{
    return QDate(1970, 1, 1).addDays(number.toLongLong());
}

/// Rows of a list, newest first, of one more than are wanted: whether it goes on. `at`: the column of its time.
QString partOf(const QString &select, const QString &at)
{
    return QStringLiteral(
               "%1 WHERE t.day >= ? AND %2 >= ? AND (%2, t.till, t.epoch, t.seq) < (?, ?, ?, ?) ORDER BY %2 DESC, t.till DESC, t.epoch DESC, t.seq DESC LIMIT ?")
        .arg(select, at);
}

QVariantList valuesOf(const DayProjection::Wanted &wanted)
{
    constexpr qint64 Least = std::numeric_limits<qint64>::min();
    const qint64 day = wanted.since.isValid() ? QDate(1970, 1, 1).daysTo(wanted.since) : Least;
    const DayProjection::Cursor after = wanted.after.value_or(DayProjection::Cursor{std::numeric_limits<qint64>::max(), {}});
    const qint64 earliest = wanted.since.isValid() ? (day - 1) * DayMs : Least; // no calendar is further from UTC: so the index bounds it
    return {day, earliest, after.at, after.entry.till.value, after.entry.epoch, after.entry.seq, wanted.limit + 1};
}

/// Takes one row, while there is room for it.
template <typename T>
void append(DayProjection::Part<T> &part, int limit, const QSqlQuery &row, int first, const T &item)
{
    if (part.items.size() == limit) {
        part.next = part.last;
        return;
    }
    part.items.append(item);
    part.last = {row.value(first).toLongLong(), {TillId{row.value(first + 1).toInt()}, row.value(first + 2).toInt(), row.value(first + 3).toLongLong()}};
}

} // namespace

QString DayProjection::Cursor::toString() const
{
    return QStringLiteral("%1.%2.%3.%4").arg(at).arg(entry.till.value).arg(entry.epoch).arg(entry.seq);
}

std::optional<DayProjection::Cursor> DayProjection::Cursor::fromString(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    qint64 numbers[4];
    for (int i = 0; i < 4; ++i) {
        bool ok = false;
        numbers[i] = parts[i].toLongLong(&ok);
        if (!ok || (i > 0 && numbers[i] < 0) || (i < 3 && i > 0 && numbers[i] > std::numeric_limits<int>::max()))
            return std::nullopt;
    }
    return Cursor{numbers[0], {TillId{int(numbers[1])}, int(numbers[2]), numbers[3]}};
}

bool DayProjection::knows(const QString &type)
{
    return type == EntryType::ShiftClosed || type == EntryType::CashMoved || type == EntryType::UserChanged;
}

Result<void> DayProjection::apply(const JournalEntry &entry, const DayAt &dayAt)
{
    if (entry.type == EntryType::ShiftClosed)
        return addZ(entry, dayAt);
    return entry.type == EntryType::CashMoved ? addMovement(entry, dayAt(entry.wallUtc)) : putUser(entry);
}

Result<void> DayProjection::addZ(const JournalEntry &entry, const DayAt &dayAt)
{
    const auto report = decodeZReport(entry.payload);
    if (!report)
        return report.error();
    return m_database.sql()
        .run(QStringLiteral(
                 "INSERT INTO z_report (till, epoch, seq, store, number, shift, opened_at, closed_at, currency, total_minor, expected_minor, counted_minor, kept_minor, "
                 "operator, operator_name, approver, approver_name, reason, day, unsure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
             {entry.id.till.value,
              entry.id.epoch,
              entry.id.seq,
              entry.store.value,
              report->number,
              report->figures.shift,
              report->figures.openedAt.toMSecsSinceEpoch(),
              report->closedAt.toMSecsSinceEpoch(),
              report->figures.currency.code(),
              report->figures.total(),
              report->figures.expected(Tender::Cash).minor(),
              report->counted.total().minor(),
              report->kept.minor(),
              entry.operatorId,
              report->closedByName,
              entry.approver,
              report->approverName,
              report->reason,
              dayAt(report->closedAt),
              report->unsureEpoch > 0});
}

Result<void> DayProjection::addMovement(const JournalEntry &entry, qint64 day)
{
    const auto moved = decodeCashMoved(entry.payload);
    if (!moved)
        return moved.error();
    const CashMove &move = moved->move;
    return m_database.sql().run(QStringLiteral(
                                    "INSERT INTO cash_movement (till, epoch, seq, store, shift, at, kind, currency, amount_minor, reason, note, operator, approver, day) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                {entry.id.till.value, entry.id.epoch, entry.id.seq, entry.store.value, moved->shift, entry.wallUtc.toMSecsSinceEpoch(), toWire(move.kind),
                                 move.amount.currency().code(), move.amount.minor(), move.reason, move.note, entry.operatorId, entry.approver, day});
}

Result<void> DayProjection::putUser(const JournalEntry &entry)
{
    const auto changed = decodeUserChanged(entry.payload);
    if (!changed)
        return changed.error();
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO till_user (till, user, name, role, active) VALUES (?, ?, ?, ?, ?)"),
                                {entry.id.till.value, changed->user.id, changed->user.name, toWire(changed->user.role), changed->user.isActive});
}

Result<DayProjection::Part<DayProjection::Z>> DayProjection::reports(const Wanted &wanted) const
{
    static const QString select = QStringLiteral(
        "SELECT t.store, t.till, t.number, t.shift, t.opened_at, t.closed_at, t.total_minor, t.expected_minor, t.counted_minor, t.kept_minor, t.currency, t.operator, "
        "t.operator_name, t.approver, t.approver_name, t.reason, t.day, j.payload, t.unsure, t.closed_at, t.till, t.epoch, t.seq FROM z_report t "
        "LEFT JOIN journal j USING (till, epoch, seq)");
    Part<Z> part;
    const auto done = m_database.sql().each(partOf(select, QStringLiteral("t.closed_at")), valuesOf(wanted), [&](const QSqlQuery &row) {
        const auto money = [&row](int column) { return moneyOf(row.value(column), row.value(10)); };
        Z z;
        z.place = {StoreId{row.value(0).toInt()}, TillId{row.value(1).toInt()}};
        z.number = row.value(2).toInt();
        z.shift = row.value(3).toInt();
        z.openedAt = timeOf(row.value(4));
        z.closedAt = timeOf(row.value(5));
        z.total = money(6);
        z.expected = money(7);
        z.counted = money(8);
        z.kept = money(9);
        z.operatorId = row.value(11).toString();
        z.operatorName = row.value(12).toString();
        z.approver = row.value(13).toString();
        z.approverName = row.value(14).toString();
        z.reason = row.value(15).toString();
        z.day = dayOf(row.value(16));
        if (const auto whole = decodeZReport(row.value(17).toByteArray()))
            z.whole = *whole;
        z.epoch = row.value(21).toInt();
        z.isUnsure = row.value(18).toBool();
        append(part, wanted.limit, row, 19, z);
    });
    return done ? Result<Part<Z>>(part) : done.error();
}

Result<int> DayProjection::lastZ(TillId till) const
{
    const auto last = m_database.sql().scalar(QStringLiteral("SELECT coalesce(max(number), 0) FROM z_report WHERE till = ?"), {till.value});
    return last ? Result<int>(last->toInt()) : last.error();
}

Result<DayProjection::Part<DayProjection::Movement>> DayProjection::movements(const Wanted &wanted) const
{
    static const QString select = QStringLiteral(
        "SELECT t.store, t.till, t.shift, t.at, t.kind, t.amount_minor, t.currency, t.reason, t.note, t.operator, coalesce(u.name, ''), t.approver, "
        "coalesce(a.name, ''), t.day, t.at, t.till, t.epoch, t.seq FROM cash_movement t LEFT JOIN till_user u ON u.till = t.till AND u.user = t.operator "
        "LEFT JOIN till_user a ON a.till = t.till AND a.user = t.approver");
    Part<Movement> part;
    const auto done = m_database.sql().each(partOf(select, QStringLiteral("t.at")), valuesOf(wanted), [&](const QSqlQuery &row) {
        CashMove move{cashMoveKindFromWire(row.value(4).toString()).value_or(CashMove::Kind::Drawer), moneyOf(row.value(5), row.value(6)), row.value(7).toString(),
                      row.value(8).toString()};
        move.by = row.value(9).toString();
        move.byName = row.value(10).toString();
        move.approver = row.value(11).toString();
        append(part, wanted.limit, row, 14,
               Movement{{StoreId{row.value(0).toInt()}, TillId{row.value(1).toInt()}},
                        row.value(2).toInt(),
                        timeOf(row.value(3)),
                        dayOf(row.value(13)),
                        move,
                        row.value(12).toString()});
    });
    return done ? Result<Part<Movement>>(part) : done.error();
}

} // namespace mostrador
