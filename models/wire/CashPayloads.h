// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/Shift.h"
#include "models/wire/JournalEntry.h"

namespace mostrador {

/// What happens to a till's drawer: entries of its journal.
namespace EntryType {
inline const QString ShiftOpened = QStringLiteral("shift.opened");
inline const QString ShiftCounted = QStringLiteral("shift.counted"); ///< the drawer at the end, before anybody was told what should be in it
inline const QString ShiftClosed = QStringLiteral("shift.closed");   ///< the Z
inline const QString CashMoved = QStringLiteral("cash.moved");       ///< in or out, and the drawer opened for nothing of that
inline const QString ReportReprinted = QStringLiteral("report.reprinted"); ///< moves nothing: kept in the journal
} // namespace EntryType

struct ShiftOpened {
    int shift = 0;
    QDateTime at;
    QString byName;
    CashCount count;
    std::optional<Money> left = {}; ///< that the close before said would be there
};

struct ShiftCounted {
    int shift = 0;
    CashCount count;
    QMap<Tender, qint64> declared;
    bool isAgain = false; ///< after the differences were seen
};

struct CashMoved {
    int shift = 0; ///< 0: none was open
    CashMove move; ///< who did it stands in the entry
};

/// A Z, or the slip of money in or out, was printed once more. Who and when stands in the entry.
struct ReportReprinted {
    QString kind;   ///< "z", "move"
    QString number; ///< of the Z; of a movement CashMove::slip
    int copy = 1;   ///< which copy of it, from 1
};

/// Payloads as in Payloads.h.
QByteArray encode(const ReportReprinted &reprinted);
QByteArray encode(const ShiftOpened &opened);
QByteArray encode(const ShiftCounted &counted);
QByteArray encode(const CashMoved &moved);
QByteArray encode(const ZReport &report);
Result<ShiftOpened> decodeShiftOpened(const QByteArray &payload);
Result<ShiftCounted> decodeShiftCounted(const QByteArray &payload);
Result<CashMoved> decodeCashMoved(const QByteArray &payload);
Result<ReportReprinted> decodeReportReprinted(const QByteArray &payload);
Result<ZReport> decodeZReport(const QByteArray &payload);

} // namespace mostrador
