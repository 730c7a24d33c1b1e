// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/Wanted.h"
#include "models/storage/Database.h"
#include "models/storage/people/Acting.h"
#include <QVariantList>

namespace mostrador {

/// Approvals that were given and not used yet, beside the database: a transaction that is rolled back has used none, and those of the open sale alone
/// outlive the connection (restore()). Of the writer, on its thread.
class ApprovalStore final {
public:
    explicit ApprovalStore(Database &database) : m_database(database) {}

    /// What the journal says was approved for the sale that is still open, after a start.
    Result<void> restore();
    Result<void> put(const Wanted &what, const Acting &acting); ///< for its operator in this turn, by its approver
    /// Who agreed to just this, or to more of it, in this turn or, where it was begun in it and goes on, since; of the open sale in any. Newest first.
    Result<QStringList> approversOf(const Wanted &what, const Acting &acting) const;
    Result<void> use(const Wanted &what, const QString &operatorId); ///< all of this deed and subject: asked twice, used once
    Result<void> beginSale();                                        ///< in the open transaction: restore() finds nothing that was approved before this
    Result<void> forgetSale();                                       ///< what was approved for the open sale
    Result<void> forget(Deed deed);

private:
    Result<void> run(const QString &sql, const QVariantList &values = {}) const;
    Database &m_database;
};

} // namespace mostrador
