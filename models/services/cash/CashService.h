// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/JournalStore.h"
#include "models/storage/SettingStore.h"
#include "models/storage/cash/ShiftStore.h"

namespace mostrador {

class Permit;

/// What a till keeps about its drawer, as settings.
namespace cash {
inline const QString NeedsShift = QStringLiteral("cash.needs_shift"); ///< "never", "always"; empty: as soon as one was ever opened here
inline const QString Tolerance = QStringLiteral("cash.tolerance");    ///< minor units; empty: ten of the smallest coin in use
inline const QString DrawerLimit = QStringLiteral("cash.drawer_limit"); ///< minor units; empty or 0: nobody is reminded to take money out
Money toleranceFrom(const QString &kept, Currency currency);
} // namespace cash

/// The drawer: each step one transaction with its entry. Lives on the storage thread. Who may do what is asked here, too (Permission.h).
class CashService final {
public:
    CashService(Database &database, JournalStore &journal) : m_database(database), m_journal(journal), m_shifts(database), m_settings(database) {}

    /// Error::Conflict: one is open; Invalid: no drawer holds so much; Denied.
    Result<Shift> open(const CashCount &count);
    /// In, out, or (without a shift, too) the drawer opened for nothing of that. Error::Invalid: no amount, no reason, another currency than the drawer's;
    /// Conflict: no shift is open; Denied.
    Result<CashMove> move(CashMove move);
    Result<ShiftFigures> figures(); ///< X. Error::Conflict: none is open; Denied
    /// Beside cash: those that something was paid with, and not how much. Error::Conflict: none is open, or a payment has not ended: nothing can be counted yet.
    Result<QList<Tender>> tendersToCount() const;
    /// The drawer as it is, before anybody was told what should be in it. Again after that only with Deed::Recount, whatever was recorded meanwhile: the
    /// shop goes on selling. Error::Conflict: none is open, or a payment has not ended (checkNoPayment()); Invalid: a sum of something that was not asked for,
    /// or of more than a sum can be; Denied.
    Result<Shift> count(const CashCount &count, const QMap<Tender, qint64> &declared);
    /// What a close would be, to be compared. Error::Conflict: not counted, or something was recorded since.
    Result<ZReport> compare() const;
    /// close() as it would be, whoever may agree to it: all of its errors but Denied, before anybody is asked.
    Result<ZReport> checkClose(const Closing &closing) const;
    /// Error::Conflict: not counted, something was recorded since, or a payment has not ended; Invalid: more is kept than there is, or it differs and nobody says why;
    /// Denied: it differs by more than whoever closes and approves may.
    Result<ZReport> close(const Closing &closing);

private:
    Result<Shift> shift() const;
    Result<ZReport> draft(const Shift &shift) const;
    Result<ZReport> draft(const Shift &shift, const Closing &closing) const;
    Result<qint64> checkClosing(const ZReport &report) const; ///< by how much it differs beyond what is tolerated; 0: by no more
    Result<void> checkMayClose(Permit &permit, int shift, qint64 differs) const;
    Result<void> checkCount(const Shift &shift, const CashCount &count, const QMap<Tender, qint64> &declared) const;
    template <typename T>
    Result<JournalEntry> write(const QString &type, const QByteArray &payload, Result<T> (*decode)(const QByteArray &));
    Database &m_database;
    JournalStore &m_journal;
    ShiftStore m_shifts;
    SettingStore m_settings;
};

/// By how much of any tender it differs, at most.
qint64 largestDifference(const ZReport &report);
/// The tenders to be declared, beside cash: those that were used.
QList<Tender> tendersToDeclare(const ShiftFigures &figures);

} // namespace mostrador
