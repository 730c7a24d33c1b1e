// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/ReturnDesk.h"

#include "models/storage/hub/Projection.h"
#include "models/storage/hub/ReturnProjection.h"

namespace mostrador {

Result<ApplyReport> ReturnDesk::settle(const QString &number)
{
    Transaction transaction(m_books.database());
    if (!transaction.begun())
        return transaction.begun().error();
    ReturnProjection returns(m_books.database());
    const auto known = returns.twiceOf(number);
    if (!known)
        return known.error();
    if (!*known)
        return Error{Error::Code::NotFound, QStringLiteral("No document %1 takes back what had come back before.").arg(number.left(40)), {}};
    if ((*known)->isSettled)
        return Error{Error::Code::Conflict, QStringLiteral("Document %1 was seen to before. Nothing was changed.").arg(number), {}};
    const auto commitNo = m_books.store().count(QStringLiteral("commit_no"));
    if (!commitNo)
        return commitNo.error();
    if (const auto settled = returns.settle(number); !settled)
        return settled.error();
    Projection projection(m_books.database(), m_books.store(), m_books.clock().nowUtc());
    projection.touch(QStringLiteral("problem"), ReturnProjection::feedKey(number), StoreId{});
    if (const auto flushed = projection.flush(); !flushed)
        return flushed.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    ApplyReport report;
    report.commitNo = *commitNo;
    report.stores = projection.stores();
    return report;
}

} // namespace mostrador
