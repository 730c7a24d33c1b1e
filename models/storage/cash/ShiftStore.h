// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/CashPayloads.h"

namespace mostrador {

/// The drawer of this till from count to count. What was counted and what was closed is read from the journal itself. Writing calls need an open
/// transaction.
class ShiftStore final {
public:
    explicit ShiftStore(Database &database) : m_database(database) {}

    Result<std::optional<Shift>> open() const;
    Result<bool> isOpen() const;
    Result<bool> hasAny() const;               ///< a shift was ever opened here
    Result<std::optional<Money>> left() const; ///< in the drawer at the last close
    Result<int> nextNumber() const;            ///< ZNumbers
    Result<int> nextZ() const;                 ///< the same
    Result<void> add(const Shift &shift, const EntryId &entry);
    Result<void> markCounted(int shift, const EntryId &entry);
    Result<void> markClosed(int shift, const EntryId &entry, const ZReport &report);

    Result<void> addMove(const CashMove &move, int shift, const EntryId &entry);
    Result<QList<CashMove>> moves(int shift) const; ///< oldest first
    Result<std::optional<CashMove>> move(const QString &slip) const;
    static QString slipOf(const EntryId &entry); ///< CashMove::slip

    /// All figures of the open shift as of now: X. A document that cannot be read any more keeps no shift from being closed (ShiftFigures::unread).
    Result<ShiftFigures> figures(const Shift &shift, const QDateTime &at) const;
    Result<Money> inDrawer(const Shift &shift) const; ///< what should be in it, without reading all documents

    Result<QList<ZReport>> reports(int limit) const; ///< newest first, as far as the journal holds them
    Result<std::optional<ZReport>> report(int z) const;

private:
    Result<QList<CashMove>> movesWhere(const QString &where, const QVariantList &values) const;
    Result<QList<ZReport>> reportsWhere(const QString &where, const QVariantList &values) const;
    Result<void> addDocuments(ShiftFigures &figures) const;
    Result<QList<QPair<Tender, qint64>>> paidWith(const EntryId &document) const;
    Result<void> addMoves(ShiftFigures &figures) const;
    Result<void> addBetween(ShiftFigures &figures) const;
    Database &m_database;
};

} // namespace mostrador
