// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/CashService.h"

#include "models/domain/CrashPoint.h"
#include "models/services/cash/ShiftRule.h"
#include "models/services/paper/PrintReports.h"
#include "models/services/people/Permission.h"
#include "models/storage/cash/ZNumbers.h"
#include "models/storage/people/Acting.h"
#include "models/storage/people/ApprovalStore.h"
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

/// Nothing goes into the journal that this till could not read again: an entry is never changed.
template <typename T>
Result<JournalEntry> CashService::write(const QString &type, const QByteArray &payload, Result<T> (*decode)(const QByteArray &))
{
    if (const auto read = decode(payload); !read)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Cash", "This could not be read again, so nothing was recorded: %1").arg(read.error().message),
                     {}};
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
    if (count.total().minor() > Sale::MostMinor)
        return wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "This cannot be the count of a drawer. Nothing was changed."));
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    Permit permit(m_database);
    const auto before = m_shifts.open();
    const auto number = m_shifts.nextNumber();
    const auto left = m_shifts.left();
    if (!before || !number || !left)
        return !before ? before.error() : !number ? number.error() : left.error();
    if (*before)
        return wrong(Error::Code::Conflict, QT_TRANSLATE_NOOP("Cash", "A shift is open already. Nothing was recorded."));
    if (const auto may = permit.need(wanted::ofShift(Deed::OpenShift, 0)); !may)
        return may.error();
    Shift shift{*number, m_journal.now(), actingOn(m_database).operatorId, operatorName(m_database), count.total(), false, CashCount(count.currency()), {}};
    ShiftOpened opened{shift.number, shift.openedAt, shift.openedByName, count, std::nullopt};
    if (*left && (*left)->currency() == count.currency())
        opened.left = **left;
    const auto entry = write(EntryType::ShiftOpened, encode(opened), &decodeShiftOpened);
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
    if (!*open && !isDrawer)
        return wrong(Error::Code::Conflict, QT_TRANSLATE_NOOP("Cash", "No shift is open. Open one first."));
    const Currency currency = *open ? (*open)->opening.currency() : who->isEnrolled() ? who->currency : move.amount.currency();
    if (isDrawer)
        move.amount = Money::zero(currency);
    if (move.amount.currency() != currency)
        return wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "The drawer is in another currency. Nothing was recorded."));
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::move(move)); !may)
        return may.error();
    const Acting acting = actingOn(m_database);
    move.at = m_journal.now();
    move.by = acting.operatorId;
    move.byName = operatorName(m_database);
    move.approver = acting.approver;
    move.approverName = approverName(m_database);
    move.reason = move.reason.trimmed().left(Sale::MostWords);
    move.note = move.note.trimmed().left(Sale::MostWords);
    const int shift = *open ? (*open)->number : 0;
    const auto entry = write(EntryType::CashMoved, encode(CashMoved{shift, move}), &decodeCashMoved);
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

Result<ShiftFigures> CashService::figures()
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto open = shift();
    if (!open)
        return open.error();
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::ofShift(Deed::Figures, open->number)); !may)
        return may.error();
    const auto figures = m_shifts.figures(*open, m_journal.now());
    if (!figures)
        return figures;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return figures;
}

Result<QList<Tender>> CashService::tendersToCount() const
{
    const auto open = shift();
    if (const auto ended = open ? checkNoPayment(m_database) : Result<void>(); !ended)
        return ended.error();
    const auto figures = open ? m_shifts.figures(*open, m_journal.now()) : open.error();
    return figures ? Result<QList<Tender>>(tendersToDeclare(*figures)) : figures.error();
}

Result<void> CashService::checkCount(const Shift &shift, const CashCount &count, const QMap<Tender, qint64> &declared) const
{
    const auto asked = tendersToCount();
    if (!asked)
        return asked.error();
    bool isSound = count.currency() == shift.opening.currency() && count.total().minor() <= Sale::MostMinor;
    for (auto it = declared.begin(); it != declared.end(); ++it)
        isSound = isSound && asked->contains(it.key()) && std::abs(it.value()) <= Sale::MostMinor;
    return isSound ? Result<void>() : wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "This cannot be the count of a drawer. Nothing was changed."));
}

Result<Shift> CashService::count(const CashCount &count, const QMap<Tender, qint64> &declared)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto open = shift();
    if (!open)
        return open;
    Permit permit(m_database);
    if (const auto may = permit.need(wanted::ofShift(Deed::CloseShift, open->number)); !may)
        return may.error();
    if (const auto may = open->wasCounted ? permit.need(wanted::ofShift(Deed::Recount, open->number)) : Result<void>(); !may)
        return may.error();
    if (const auto ended = checkNoPayment(m_database); !ended)
        return ended.error();
    if (const auto sound = checkCount(*open, count, declared); !sound)
        return sound.error();
    const auto entry = write(EntryType::ShiftCounted, encode(ShiftCounted{open->number, count, declared, open->wasCounted}), &decodeShiftCounted);
    if (!entry)
        return entry.error();
    if (const auto marked = m_shifts.markCounted(open->number, entry->id); !marked)
        return marked.error();
    static_cast<void>(ApprovalStore(m_database).forget(Deed::Difference)); // what was agreed to differed by another count
    crashPoint("shift_counted_before_commit");
    if (const auto done = transaction.commit(); !done)
        return done.error();
    crashPoint("shift_counted_after_commit");
    return shift();
}

Result<ZReport> CashService::draft(const Shift &shift) const
{
    if (!shift.isCounted && shift.wasCounted)
        return wrong(Error::Code::Conflict, QT_TRANSLATE_NOOP("Cash", "Something was recorded since the drawer was counted. Count it again. Nothing was closed."));
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

Result<qint64> CashService::checkClosing(const ZReport &report) const
{
    if (report.kept.isNegative() || report.kept.minor() > report.counted.total().minor() || report.kept.currency() != report.figures.currency)
        return wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "No more can stay in the drawer than was counted. Nothing was recorded yet."));
    const auto tolerance = m_settings.value(cash::Tolerance);
    if (!tolerance)
        return tolerance.error();
    const qint64 differs = largestDifference(report);
    if (differs <= cash::toleranceFrom(*tolerance, report.figures.currency).minor())
        return 0;
    if (report.reason.isEmpty())
        return wrong(Error::Code::Invalid, QT_TRANSLATE_NOOP("Cash", "Why does it differ? Write it down. Nothing was recorded yet."));
    return differs;
}

Result<ZReport> CashService::draft(const Shift &shift, const Closing &closing) const
{
    auto report = draft(shift);
    if (!report)
        return report;
    if (const auto ended = checkNoPayment(m_database); !ended)
        return ended.error();
    report->kept = closing.kept;
    report->reason = closing.reason.trimmed().left(Sale::MostWords);
    const auto differs = checkClosing(*report);
    return differs ? report : differs.error();
}

Result<ZReport> CashService::checkClose(const Closing &closing) const
{
    const auto open = shift();
    return open ? draft(*open, closing) : open.error();
}

/// Who agrees to a difference agrees to the close that has it: one thing, asked for once.
Result<void> CashService::checkMayClose(Permit &permit, int shift, qint64 differs) const
{
    if (const auto may = differs > 0 ? permit.need(wanted::ofShift(Deed::Difference, shift, differs)) : Result<void>(); !may)
        return may;
    return actingOn(m_database).approver.isEmpty() ? permit.need(wanted::ofShift(Deed::CloseShift, shift)) : Result<void>();
}

Result<ZReport> CashService::close(const Closing &closing)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto open = shift();
    if (!open)
        return open.error();
    auto report = draft(*open, closing);
    const auto number = m_shifts.nextZ();
    const auto unsure = ZNumbers(m_database).unsureEpoch();
    if (!report || !number || !unsure)
        return !report ? report.error() : !number ? number.error() : unsure.error();
    const auto differs = checkClosing(*report);
    if (!differs)
        return differs.error();
    Permit permit(m_database);
    if (const auto may = checkMayClose(permit, open->number, *differs); !may)
        return may.error();
    const Acting acting = actingOn(m_database);
    report->number = *number;
    report->unsureEpoch = *unsure;
    report->closedBy = acting.operatorId;
    report->closedByName = operatorName(m_database);
    report->approver = acting.approver;
    report->approverName = approverName(m_database);
    const auto entry = write(EntryType::ShiftClosed, encode(*report), &decodeZReport);
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
