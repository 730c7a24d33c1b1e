// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/RecoveryDesk.h"

#include "hub/admin/Enrolment.h"
#include "models/domain/payment/CardNumber.h"
#include "models/storage/hub/RecoveryCodes.h"

namespace mostrador {

/// Recorded first: there is no code that the journal does not know of.
Result<RecoveryDesk::Issued> RecoveryDesk::issue(TillId till, const QString &by)
{
    const auto known = m_books.registry().till(till);
    if (!known)
        return known.error();
    if (!*known)
        return Error{Error::Code::NotFound, QStringLiteral("This hub knows no till %1. Nothing was changed.").arg(till.toString()), {}};
    const QString name = by.simplified();
    if (name.size() > RecoveryGrant::MostBy || looksLikeCardNumber(name))
        return Error{Error::Code::Invalid, QStringLiteral("Who makes the code is a name of at most %1 characters. Nothing was changed.").arg(RecoveryGrant::MostBy), {}};
    const QDateTime now = m_books.clock().nowUtc();
    const RecoveryGrant grant{name.isEmpty() ? QStringLiteral("administrator") : name, now};
    auto report = m_books.own().append({{EntryType::RecoveryIssued, encode(RecoveryIssued{till, grant}), (*known)->store}});
    if (!report)
        return report.error();
    Issued issued{recovery::newCode(m_books.random(), RecoveryWay::Hub), *report};
    Transaction transaction(m_books.database());
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto kept = RecoveryCodes(m_books.database()).put({till, hashOfToken(issued.digits), grant.by, now, now.addSecs(CodeMinutes * 60)}); !kept)
        return kept.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return issued;
}

/// Worth nothing any more before anybody is told that it was good.
Result<std::optional<RecoveryDesk::Taken>> RecoveryDesk::take(TillId till, StoreId store, const QString &digits)
{
    std::optional<RecoveryCodes::Code> code;
    {
        Transaction transaction(m_books.database());
        if (!transaction.begun())
            return transaction.begun().error();
        const auto used = RecoveryCodes(m_books.database()).use(till, hashOfToken(digits), m_books.clock().nowUtc());
        if (!used)
            return used.error();
        if (const auto committed = transaction.commit(); !committed)
            return committed.error();
        code = *used;
    }
    if (!code)
        return std::optional<Taken>();
    const RecoveryGrant grant{code->by, code->at};
    auto report = m_books.own().append({{EntryType::RecoveryTaken, encode(RecoveryIssued{till, grant}), store}});
    if (!report)
        return report.error();
    return std::optional(Taken{grant, *report});
}

} // namespace mostrador
