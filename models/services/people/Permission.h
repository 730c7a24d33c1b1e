// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/Wanted.h"
#include "models/storage/Database.h"
#include "models/storage/people/Acting.h"

namespace mostrador {

/// Whether a step may be done by whoever it is written on behalf of: asked on the storage thread, in the step's own transaction, so that no caller gets
/// past it. Where it needed somebody's approval that is used up with the step, and while the permit lives the entries name who gave it.
class Permit final {
public:
    explicit Permit(Database &database) : m_database(database), m_before(actingOn(database)) {}
    ~Permit() { actAs(m_database, m_before); }
    Permit(const Permit &) = delete;
    Permit &operator=(const Permit &) = delete;

    /// Error::Denied: neither alone, nor was just this approved. Everybody may do everything where nobody is named.
    Result<void> need(const Wanted &what);
    Result<void> need(const QList<Wanted> &all);
    /// The same without using the approval up: for a part of the step that comes before it, and for being in the settings.
    Result<void> check(const Wanted &what);
    Result<bool> isUsed() const; ///< somebody is named here

private:
    Result<void> ask(const Wanted &what, bool uses);
    Database &m_database;
    Acting m_before;
};

/// The open sale is another now: what was approved for it is over.
void endSaleApprovals(Database &database);

/// Who agreed to just this, and it was not done yet; empty: nobody.
Result<QString> approvalOf(Database &database, const Wanted &what);
/// Which of these are neither allowed to whoever it is on behalf of, nor approved yet.
Result<QList<Wanted>> notApproved(Database &database, const QList<Wanted> &all);

/// The name of whoever it is written on behalf of; empty where there are no users.
QString operatorName(Database &database);
QString approverName(Database &database);

} // namespace mostrador
