// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/CashService.h"

#include "models/domain/CrashPoint.h"
#include "models/services/paper/PrintReports.h"
#include "models/services/people/Permission.h"
#include "models/storage/people/Acting.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

static Error wrong(Error::Code code, const char *text)
{
    return {code, QCoreApplication::translate("Cash", text), {}};
}

Money cash::toleranceFrom(const QString &kept, Currency currency)
{
    bool ok = false;
    const qint64 minor = kept.toLongLong(&ok);
    const QList<Money> pieces = Denominations::usual(currency).all();
    return Money(ok && minor >= 0 ? minor : pieces.isEmpty() ? 0 : 10 * pieces.first().minor(), currency);
}

qint64 largestDifference(const ZReport &report)
{
    qint64 most = std::abs(report.difference(Tender::Cash).minor());
    for (const Tender tender : tendersToDeclare(report.figures))
        most = std::max(most, std::abs(report.difference(tender).minor()));
    for (auto it = report.declared.begin(); it != report.declared.end(); ++it)
        most = std::max(most, std::abs(report.difference(it.key()).minor()));
    return most;
}

QList<Tender> tendersToDeclare(const ShiftFigures &figures)
{
    QList<Tender> tenders;
    for (const ShiftFigures::TenderSum &sum : figures.tenders)
        if (sum.tender != Tender::Cash)
            tenders.append(sum.tender);
    return tenders;
}

Result<JournalEntry> CashService::write(const QString &type, const QByteArray &payload)
{
    return m_journal.append(type, payload);
}

Result<Shift> CashService::shift() const
{
    const auto open = m_shifts.open();
    if (!open)
        return open.error();
    if (!*open)
        return wrong(Error::Code::Conflict, QT_TRANSLATE_NOOP("Cash", "No shift is open. Open one first."));
    return **open;
}

Result<Shift> CashService::open(const CashCount &count)
{
    if (const auto may = checkMay(m_database, Deed::OpenShift); !may)
        return may.error();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto before = m_shifts.open();
    const auto number = m_shifts.nextNumber();
    const auto left = m_shifts.left();
    if (!before || !number || !left)
        return !before ? before.error() : !number ? number.error() : left.error();
    if (*before)
        return wrong(Error::Code::Conflict, QT_TRANSLATE_NOOP("Cash", "A shift is open already. Nothing was recorded."));
    Shift shift{*number, m_journal.now(), actingOn(m_database).operatorId, operatorName(m_database), count.total(), false, CashCount(count.currency()), {}};
    ShiftOpened opened{shift.number, shift.openedAt, shift.openedByName, count, std::nullopt};
    if (*left && (*left)->currency() == count.currency())
        opened.left = **left;
    const auto entry = write(EntryType::ShiftOpened, encode(opened));
    if (!entry)
        return entry.error();
    if (const auto added = m_shifts.add(shift, entry->id); !added)
        return added.error();
    crashPoint("shift_opened_before_commit");
    if (const auto done = transaction.commit(); !done)
        return done.error();
    crashPoint("shift_opened_after_commit");
    return shift;
}

Result<CashMove> CashService::move(CashMove move)
{
    const bool isDrawer = move.kind == CashMove::Kind::Drawer;
    const Deed deed = isDrawer ? Deed::Drawer : move.kind == CashMove::Kind::In ? Deed::PayIn : Deed::PayOut;
    if (const auto may = checkMay(m_database, deed, move.amount.minor()); !may)
        return may.error();
    if (move.reason.trimmed().isEmpty())
        return wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "Why? Choose a reason. Nothing was recorded yet."));
    const bool isAmount = move.amount.minor() > 0 && move.amount.minor() <= Sale::MostMinor;
    if (isDrawer ? !move.amount.isZero() : !isAmount)
        return wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "How much? Type the amount. Nothing was recorded yet."));
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto open = m_shifts.open();
    const auto who = m_journal.identity();
    if (!open || !who)
        return open ? who.error() : open.error();
    if (move.amount.currency() != who->currency && who->isEnrolled())
        move.amount = isDrawer ? Money::zero(who->currency) : move.amount;
    if (!*open && !isDrawer)
        return wrong(Error::Code::Conflict, QT_TRANSLATE_NOOP("Cash", "No shift is open. Open one first."));
    if (*open && (*open)->isCounted && !isDrawer)
        return wrong(Error::Code::Conflict, QT_TRANSLATE_NOOP("Cash", "The drawer was counted: finish the close first. Nothing was recorded."));
    const Acting acting = actingOn(m_database);
    move.at = m_journal.now();
    move.by = acting.operatorId;
    move.byName = operatorName(m_database);
    move.approver = acting.approver;
    move.approverName = approverName(m_database);
    move.reason = move.reason.trimmed().left(Sale::MostWords);
    move.note = move.note.trimmed().left(Sale::MostWords);
    const int shift = *open ? (*open)->number : 0;
    const auto entry = write(EntryType::CashMoved, encode(CashMoved{shift, move}));
    if (!entry)
        return entry.error();
    if (const auto added = m_shifts.addMove(move, shift, entry->id); !added)
        return added.error();
    move.slip = ShiftStore::slipOf(entry->id);
    if (const auto put = isDrawer ? Result<void>() : PrintReports::putMove(m_database, move.slip, m_journal.now()); !put)
        return put.error();
    crashPoint("cash_moved_before_commit");
    if (const auto done = transaction.commit(); !done)
        return done.error();
    crashPoint("cash_moved_after_commit");
    return move;
}

Result<ShiftFigures> CashService::figures() const
{
    const auto open = shift();
    return open ? m_shifts.figures(*open, m_journal.now()) : open.error();
}

Result<Shift> CashService::count(const CashCount &count, const QMap<Tender, qint64> &declared)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto open = shift();
    if (!open)
        return open;
    if (const auto may = checkMay(m_database, Deed::CloseShift); !may)
        return may.error();
    // What was sold since, by whatever way, makes the count of before worthless: then nobody needs to be asked.
    const auto moved = open->isCounted ? m_shifts.hasMovedSinceCount(open->number) : Result<bool>(true);
    if (!moved)
        return moved.error();
    if (const auto may = *moved ? Result<void>() : checkMay(m_database, Deed::Recount); !may)
        return may.error();
    if (count.currency() != open->opening.currency())
        return wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "This cannot be the count of a drawer. Nothing was changed."));
    const auto entry = write(EntryType::ShiftCounted, encode(ShiftCounted{open->number, count, declared, open->isCounted}));
    if (!entry)
        return entry.error();
    if (const auto marked = m_shifts.markCounted(open->number, entry->id); !marked)
        return marked.error();
    crashPoint("shift_counted_before_commit");
    if (const auto done = transaction.commit(); !done)
        return done.error();
    crashPoint("shift_counted_after_commit");
    return shift();
}

Result<ZReport> CashService::draft(const Shift &shift) const
{
    if (!shift.isCounted)
        return wrong(Error::Code::Conflict, QT_TRANSLATE_NOOP("Cash", "The drawer was not counted yet. Nothing was recorded."));
    const auto figures = m_shifts.figures(shift, m_journal.now());
    if (!figures)
        return figures.error();
    ZReport report;
    report.figures = *figures;
    report.counted = shift.counted;
    report.declared = shift.declared;
    report.closedAt = report.figures.at;
    report.kept = Money::zero(figures->currency);
    for (const Tender tender : tendersToDeclare(*figures)) // what nobody declared is not there
        if (!report.declared.contains(tender))
            report.declared.insert(tender, 0);
    return report;
}

Result<ZReport> CashService::compare() const
{
    const auto open = shift();
    return open ? draft(*open) : open.error();
}

Result<void> CashService::checkClosing(const ZReport &report) const
{
    if (report.kept.isNegative() || report.kept.minor() > report.counted.total().minor() || report.kept.currency() != report.figures.currency)
        return wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "No more can stay in the drawer than was counted. Nothing was recorded yet."));
    const auto tolerance = m_settings.value(cash::Tolerance);
    if (!tolerance)
        return tolerance.error();
    const qint64 differs = largestDifference(report);
    if (differs <= cash::toleranceFrom(*tolerance, report.figures.currency).minor())
        return {};
    if (report.reason.isEmpty())
        return wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "Why does it differ? Write it down. Nothing was recorded yet."));
    return checkMay(m_database, Deed::Difference, differs);
}

Result<ZReport> CashService::close(const Closing &closing)
{
    if (const auto may = checkMay(m_database, Deed::CloseShift); !may)
        return may.error();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto open = shift();
    if (!open)
        return open.error();
    auto report = draft(*open);
    const auto moved = m_shifts.hasMovedSinceCount(open->number);
    const auto number = m_shifts.nextZ();
    if (!report || !moved || !number)
        return !report ? report.error() : !moved ? moved.error() : number.error();
    if (*moved)
        return wrong(Error::Code::Conflict, QT_TRANSLATE_NOOP("Cash", "Something was recorded since the drawer was counted. Count it again. Nothing was closed."));
    const Acting acting = actingOn(m_database);
    report->number = *number;
    report->closedBy = acting.operatorId;
    report->closedByName = operatorName(m_database);
    report->approver = acting.approver;
    report->approverName = approverName(m_database);
    report->kept = closing.kept;
    report->reason = closing.reason.trimmed().left(Sale::MostWords);
    if (const auto sound = checkClosing(*report); !sound)
        return sound.error();
    const auto entry = write(EntryType::ShiftClosed, encode(*report));
    if (!entry)
        return entry.error();
    if (const auto marked = m_shifts.markClosed(open->number, entry->id, *report); !marked)
        return marked.error();
    if (const auto put = PrintReports::putZ(m_database, report->number, m_journal.now()); !put)
        return put.error();
    crashPoint("shift_closed_before_commit");
    if (const auto done = transaction.commit(); !done)
        return done.error();
    crashPoint("shift_closed_after_commit");
    return report;
}

} // namespace mostrador
