// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cash/ShiftStore.h"

#include "models/storage/Sql.h"
#include "models/storage/cash/ShiftSums.h"
#include "models/storage/cash/ZNumbers.h"
#include "models/storage/people/UserStore.h"
#include <QDebug>

namespace mostrador {

static Currency currencyOf(const QVariant &code)
{
    return Currency::fromCode(code.toString()).value_or(Currency());
}

Result<std::optional<Shift>> ShiftStore::open() const
{
    std::optional<Shift> open;
    QByteArray counted;
    const auto done =
        m_database.sql()
            .each(QStringLiteral(
                      "SELECT s.number, s.opened_at, s.opened_by, s.opened_by_name, s.opening_minor, s.currency, s.counted_epoch, j.payload, EXISTS (SELECT 1 FROM sale "
                      "WHERE (sale.epoch, sale.seq) > (s.counted_epoch, s.counted_seq)) OR EXISTS (SELECT 1 FROM cash_movement m WHERE m.kind <> 'drawer' "
                      "AND (m.epoch, m.seq) > (s.counted_epoch, s.counted_seq)) FROM shift s "
                      "LEFT JOIN journal j ON j.epoch = s.counted_epoch AND j.seq = s.counted_seq WHERE s.closed_epoch = 0"),
                  {}, [&](const QSqlQuery &row) {
                      const Currency currency = currencyOf(row.value(5));
                      open = Shift{row.value(0).toInt(),
                                   timeOf(row.value(1)),
                                   row.value(2).toString(),
                                   row.value(3).toString(),
                                   Money(row.value(4).toLongLong(), currency),
                                   row.value(6).toInt() > 0 && !row.value(8).toBool(),
                                   CashCount(currency),
                                   {},
                                   row.value(6).toInt() > 0};
                      counted = row.value(7).toByteArray();
                  });
    if (!done)
        return done.error();
    if (!open || !open->wasCounted)
        return open;
    const auto declared = decodeShiftCounted(counted);
    if (!declared) { // the drawer can be counted again; without that nothing could ever be closed
        qWarning().noquote() << QStringLiteral("The count of the drawer cannot be read:") << declared.error().message;
        open->isCounted = false;
        return open;
    }
    open->counted = declared->count;
    open->declared = declared->declared;
    return open;
}

Result<bool> ShiftStore::isOpen() const
{
    const auto any = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM shift WHERE closed_epoch = 0"));
    return any ? Result<bool>(any->isValid()) : any.error();
}

Result<bool> ShiftStore::hasAny() const
{
    const auto any = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM shift LIMIT 1"));
    return any ? Result<bool>(any->isValid()) : any.error();
}

Result<std::optional<Money>> ShiftStore::left() const
{
    std::optional<Money> left;
    const auto done = m_database.sql().each(QStringLiteral("SELECT kept_minor, currency FROM shift WHERE closed_epoch > 0 ORDER BY number DESC LIMIT 1"), {},
                                            [&left](const QSqlQuery &row) { left = Money(row.value(0).toLongLong(), currencyOf(row.value(1))); });
    if (!done)
        return done.error();
    return left;
}

Result<int> ShiftStore::nextNumber() const
{
    return ZNumbers(m_database).nextShift();
}

Result<int> ShiftStore::nextZ() const
{
    return ZNumbers(m_database).next();
}

Result<void> ShiftStore::add(const Shift &shift, const EntryId &entry)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO shift (number, epoch, seq, opened_at, opened_by, opened_by_name, currency, opening_minor) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                                {shift.number, entry.epoch, entry.seq, shift.openedAt.toMSecsSinceEpoch(), shift.openedBy, shift.openedByName,
                                 shift.opening.currency().code(), shift.opening.minor()});
}

Result<void> ShiftStore::markCounted(int shift, const EntryId &entry)
{
    return m_database.sql().run(QStringLiteral("UPDATE shift SET counted_epoch = ?, counted_seq = ? WHERE number = ?"), {entry.epoch, entry.seq, shift});
}

Result<void> ShiftStore::markClosed(int shift, const EntryId &entry, const ZReport &report)
{
    return m_database.sql().run(QStringLiteral("UPDATE shift SET closed_epoch = ?, closed_seq = ?, closed_at = ?, z = ?, kept_minor = ? WHERE number = ?"),
                                {entry.epoch, entry.seq, report.closedAt.toMSecsSinceEpoch(), report.number, report.kept.minor(), shift});
}

Result<void> ShiftStore::addMove(const CashMove &move, int shift, const EntryId &entry)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO cash_movement (epoch, seq, shift, kind, amount_minor, reason, note, at, done_by, done_by_name, approver) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                {entry.epoch, entry.seq, shift, toWire(move.kind), move.amount.minor(), move.reason, move.note, move.at.toMSecsSinceEpoch(), move.by,
                                 move.byName, move.approver});
}

QString ShiftStore::slipOf(const EntryId &entry)
{
    return QStringLiteral("%1-%2").arg(entry.epoch).arg(entry.seq);
}

Result<QList<CashMove>> ShiftStore::movesWhere(const QString &where, const QVariantList &values) const
{
    QList<CashMove> moves;
    const auto done =
        m_database.sql()
            .each(QStringLiteral(
                      "SELECT m.kind, m.amount_minor, m.reason, m.note, m.at, m.done_by, m.done_by_name, m.approver, s.currency, coalesce(u.name, ''), m.epoch, m.seq "
                      "FROM cash_movement m JOIN shift s ON s.number = m.shift LEFT JOIN user u ON u.id = m.approver WHERE %1 ORDER BY m.epoch, m.seq")
                      .arg(where),
                  values, [&moves](const QSqlQuery &row) {
                      CashMove move{cashMoveKindFromWire(row.value(0).toString()).value_or(CashMove::Kind::Drawer),
                                    Money(row.value(1).toLongLong(), currencyOf(row.value(8))), row.value(2).toString(), row.value(3).toString()};
                      move.at = timeOf(row.value(4));
                      move.by = row.value(5).toString();
                      move.byName = row.value(6).toString();
                      move.approver = row.value(7).toString();
                      move.approverName = row.value(9).toString();
                      move.slip = slipOf({{}, row.value(10).toInt(), row.value(11).toLongLong()});
                      moves.append(move);
                  });
    if (!done)
        return done.error();
    return moves;
}

Result<QList<CashMove>> ShiftStore::moves(int shift) const
{
    return movesWhere(QStringLiteral("m.shift = ?"), {shift});
}

Result<std::optional<CashMove>> ShiftStore::move(const QString &slip) const
{
    const auto found =
        movesWhere(QStringLiteral("m.epoch = ? AND m.seq = ?"), {slip.section(QLatin1Char('-'), 0, 0).toInt(), slip.section(QLatin1Char('-'), 1).toLongLong()});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<CashMove>() : std::optional(found->first());
}

Result<void> ShiftStore::addDocuments(ShiftFigures &figures) const
{
    ShiftSums sums(figures);
    Result<void> sound;
    const auto done =
        m_database.sql()
            .walk(QStringLiteral(
                      "SELECT s.number, j.operator, j.payload, s.type, s.total_minor, s.epoch, s.seq FROM shift t JOIN sale s ON (s.epoch, s.seq) > (t.epoch, t.seq) "
                      "JOIN journal j ON j.epoch = s.epoch AND j.seq = s.seq WHERE t.number = ? ORDER BY s.epoch, s.seq"),
                  {figures.shift}, [&](const QSqlQuery &row) {
                      const QString number = row.value(0).toString();
                      if (sums.add(number, row.value(1).toString(), row.value(2).toByteArray()))
                          return true;
                      qWarning().noquote() << QStringLiteral("Document %1 cannot be read any more.").arg(number);
                      const auto paid = paidWith({{}, row.value(5).toInt(), row.value(6).toLongLong()});
                      const auto type = saleTypeFromWire(row.value(3).toString()).value_or(SaleType::Sale);
                      if (paid)
                          sums.addUnread(number, row.value(1).toString(), type, row.value(4).toLongLong(), *paid);
                      sound = paid ? Result<void>() : paid.error();
                      return sound.ok();
                  });
    if (!done || !sound)
        return done ? sound : done;
    sums.finish();
    const auto users = UserStore(m_database).all();
    if (!users)
        return users.error();
    for (ShiftFigures::CashierSum &cashier : figures.cashiers)
        for (const User &user : *users)
            if (user.id == cashier.id)
                cashier.name = user.name;
    return {};
}

Result<QList<QPair<Tender, qint64>>> ShiftStore::paidWith(const EntryId &document) const
{
    QList<QPair<Tender, qint64>> paid;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT tender, amount_minor FROM payment WHERE epoch = ? AND seq = ? ORDER BY line"), {document.epoch, document.seq},
                              [&paid](const QSqlQuery &row) {
        paid.append({tenderFromWire(row.value(0).toString()).value_or(Tender::Cash), row.value(1).toLongLong()});
        });
    return done ? Result<QList<QPair<Tender, qint64>>>(paid) : done.error();
}

Result<void> ShiftStore::addMoves(ShiftFigures &figures) const
{
    const auto all = moves(figures.shift);
    if (!all)
        return all.error();
    for (const CashMove &move : *all) {
        if (move.kind == CashMove::Kind::Drawer) {
            ++figures.drawerOpened;
            continue;
        }
        ShiftFigures::Documents &sum = move.kind == CashMove::Kind::In ? figures.paidIn : figures.paidOut;
        ++sum.count;
        sum.total += move.amount.minor();
    }
    return {};
}

Result<ShiftFigures> ShiftStore::figures(const Shift &shift, const QDateTime &at) const
{
    ShiftFigures figures;
    figures.shift = shift.number;
    figures.openedAt = shift.openedAt;
    figures.openedBy = shift.openedBy;
    figures.openedByName = shift.openedByName;
    figures.at = at;
    figures.currency = shift.opening.currency();
    figures.opening = shift.opening.minor();
    if (const auto added = addDocuments(figures); !added)
        return added.error();
    if (const auto added = addMoves(figures); !added)
        return added.error();
    if (const auto added = addBetween(figures); !added)
        return added.error();
    const auto before = left();
    if (!before)
        return before.error();
    if (*before && (*before)->currency() == figures.currency)
        figures.left = (*before)->minor();
    return figures;
}

/// Before the first shift there was no drawer that anybody counted: what was sold then is in no Z.
Result<void> ShiftStore::addBetween(ShiftFigures &figures) const
{
    static const QString between = QStringLiteral("(%1.epoch, %1.seq) > (p.closed_epoch, p.closed_seq) AND (%1.epoch, %1.seq) < (t.epoch, t.seq)");
    static const QString query =
        QStringLiteral("WITH t AS (SELECT * FROM shift WHERE number = ?), p AS (SELECT * FROM shift WHERE number < ? AND closed_epoch > 0 ORDER BY number DESC LIMIT 1) "
                       "SELECT (SELECT count(*) FROM sale s, t, p WHERE %1), (SELECT coalesce(sum(s.total_minor), 0) FROM sale s, t, p WHERE %1), "
                       "(SELECT coalesce(sum(y.amount_minor), 0) FROM payment y, t, p WHERE y.tender = 'cash' AND %2), "
                       "(SELECT count(*) FROM cash_movement m, t, p WHERE m.shift = 0 AND %3)")
            .arg(between.arg(QLatin1Char('s')), between.arg(QLatin1Char('y')), between.arg(QLatin1Char('m')));
    return m_database.sql().each(query, {figures.shift, figures.shift}, [&figures](const QSqlQuery &row) {
        figures.between = {row.value(0).toLongLong(), row.value(1).toLongLong()};
        figures.betweenCash = row.value(2).toLongLong();
        figures.betweenOpened = row.value(3).toLongLong();
    });
}

Result<Money> ShiftStore::inDrawer(const Shift &shift) const
{
    const auto since =
        m_database.sql().scalar(QStringLiteral("SELECT (SELECT coalesce(sum(y.amount_minor), 0) FROM payment y, shift t WHERE t.number = ? "
                                               "AND y.tender = 'cash' AND (y.epoch, y.seq) > (t.epoch, t.seq)) + (SELECT coalesce(sum(CASE kind "
                                               "WHEN 'in' THEN amount_minor WHEN 'out' THEN -amount_minor ELSE 0 END), 0) FROM cash_movement WHERE shift = ?)"),
                                {shift.number, shift.number});
    return since ? Result<Money>(Money(shift.opening.minor() + since->toLongLong(), shift.opening.currency())) : since.error();
}

Result<QList<ZReport>> ShiftStore::reportsWhere(const QString &where, const QVariantList &values) const
{
    QList<ZReport> reports;
    const auto done =
        m_database.sql()
            .each(QStringLiteral("SELECT j.payload FROM shift s JOIN journal j ON j.epoch = s.closed_epoch AND j.seq = s.closed_seq WHERE s.z > 0 AND %1").arg(where),
                  values, [&reports](const QSqlQuery &row) {
                      if (const auto report = decodeZReport(row.value(0).toByteArray()))
                          reports.append(*report);
                  });
    if (!done)
        return done.error();
    return reports;
}

Result<QList<ZReport>> ShiftStore::reports(int limit) const
{
    return reportsWhere(QStringLiteral("true ORDER BY s.z DESC LIMIT ?"), {limit});
}

Result<std::optional<ZReport>> ShiftStore::report(int z) const
{
    const auto found = reportsWhere(QStringLiteral("s.z = ?"), {z});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<ZReport>() : std::optional(found->first());
}

} // namespace mostrador
