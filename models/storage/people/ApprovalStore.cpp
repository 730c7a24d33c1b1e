// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/people/ApprovalStore.h"

#include "models/storage/SettingStore.h"
#include "models/storage/Sql.h"
#include "models/wire/Payloads.h"
#include "models/wire/PeoplePayloads.h"

namespace mostrador {

static const QString SinceKey = QStringLiteral("approvals.since"); ///< "EPOCH SEQ" of the last entry before the open sale, where no entry of its own says so

/// A rollback may have taken the table back with it.
static Result<void> makeTable(Database &database)
{
    return database.sql().run(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS approval (deed TEXT NOT NULL, amount INTEGER NOT NULL, subject TEXT NOT NULL, "
                                             "operator TEXT NOT NULL, approver TEXT NOT NULL, turn INTEGER NOT NULL)"));
}

Result<void> ApprovalStore::run(const QString &sql, const QVariantList &values) const
{
    const auto made = makeTable(m_database);
    return made ? m_database.sql().run(sql, values) : made;
}

Result<void> ApprovalStore::restore()
{
    constexpr int MostEntries = 2000; // an open sale has no more behind it
    struct Given {
        Wanted what;
        QString operatorId;
        QString approver;
    };
    const auto open = m_database.sql().scalar(QStringLiteral("SELECT count(*) FROM open_cart"));
    if (!open)
        return open.error();
    if (open->toInt() == 0)
        return {}; // nothing is rung up that they could be for
    const auto since = SettingStore(m_database).value(SinceKey);
    if (!since)
        return since.error();
    QList<Given> given;
    int seen = 0;
    const auto read =
        m_database.sql().walk(QStringLiteral("SELECT type, operator, approver, payload, epoch || ' ' || seq FROM journal ORDER BY epoch DESC, seq DESC"), {},
                              [&](const QSqlQuery &row) {
        const QString type = row.value(0).toString();
        const bool isEnd = type == EntryType::SaleCompleted || type == EntryType::CartAbandoned || type == EntryType::SaleParked || type == EntryType::SaleRecalled
            || row.value(4).toString() == *since;
        if (isEnd || ++seen > MostEntries)
            return false;
        const auto approved = type == EntryType::ActionApproved ? decodeActionApproved(row.value(3).toByteArray()) : Result<ActionApproved>(ActionApproved());
        if (approved && (approved->deed == Deed::Discount || approved->deed == Deed::Price))
            given.prepend({{approved->deed, approved->amount, approved->subject}, row.value(1).toString(), row.value(2).toString()});
        return true;
        });
    if (!read)
        return read;
    for (const Given &each : given)
        if (const auto kept = put(each.what, {each.operatorId, each.approver}); !kept)
            return kept;
    return {};
}

/// A cart that was emptied line by line has no entry that ends it.
Result<void> ApprovalStore::beginSale()
{
    const auto last = m_database.sql().scalar(QStringLiteral("SELECT epoch || ' ' || seq FROM journal ORDER BY epoch DESC, seq DESC LIMIT 1"));
    return last ? SettingStore(m_database).put(SinceKey, last->toString()) : last.error();
}

Result<void> ApprovalStore::put(const Wanted &what, const Acting &acting)
{
    return run(QStringLiteral("INSERT INTO temp.approval (deed, amount, subject, operator, approver, turn) VALUES (?, ?, ?, ?, ?, ?)"),
               {toWire(what.deed), what.amount, what.subject, acting.operatorId, acting.approver, acting.turn});
}

Result<QStringList> ApprovalStore::approversOf(const Wanted &what, const Acting &acting) const
{
    if (const auto made = makeTable(m_database); !made)
        return made.error();
    QStringList approvers;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT approver FROM temp.approval WHERE deed = ? AND amount >= ? AND subject = ? AND operator = ? "
                                             "AND (turn >= ? OR deed IN (?, ?)) ORDER BY rowid DESC"),
                              {toWire(what.deed), what.amount, what.subject, acting.operatorId, acting.turn, toWire(Deed::Discount), toWire(Deed::Price)},
                              [&approvers](const QSqlQuery &row) { approvers.append(row.value(0).toString()); });
    if (!done)
        return done.error();
    return approvers;
}

Result<void> ApprovalStore::use(const Wanted &what, const QString &operatorId)
{
    return run(QStringLiteral("DELETE FROM temp.approval WHERE deed = ? AND subject = ? AND operator = ?"), {toWire(what.deed), what.subject, operatorId});
}

Result<void> ApprovalStore::forgetSale()
{
    return run(QStringLiteral("DELETE FROM temp.approval WHERE deed IN (?, ?)"), {toWire(Deed::Discount), toWire(Deed::Price)});
}

Result<void> ApprovalStore::forget(Deed deed)
{
    return run(QStringLiteral("DELETE FROM temp.approval WHERE deed = ?"), {toWire(deed)});
}

} // namespace mostrador
