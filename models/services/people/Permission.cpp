// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/Permission.h"

#include "models/services/OrNothing.h"
#include "models/storage/people/ApprovalStore.h"
#include "models/storage/people/UserStore.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

static QString nameOf(Database &database, const QString &id)
{
    const auto user = id.isEmpty() ? std::optional<User>() : orNothing(UserStore(database).user(id));
    return user ? user->name : QString();
}

static Error denied(const Wanted &what)
{
    return {Error::Code::Denied, QCoreApplication::translate("People", "This needs somebody who may do it. Nothing was recorded."), toWire(what.deed)};
}

Result<bool> Permit::isUsed() const
{
    const auto users = UserStore(m_database).all();
    if (!users)
        return users.error();
    return std::any_of(users->cbegin(), users->cend(), [](const User &user) { return user.isActive; });
}

Result<void> Permit::ask(const Wanted &what, bool uses)
{
    const UserStore store(m_database);
    const auto users = store.all();
    const auto allowances = store.allowances();
    if (!users || !allowances)
        return users ? allowances.error() : users.error();
    const auto may = [&](const QString &id) {
        return std::any_of(users->cbegin(), users->cend(),
                           [&](const User &user) { return user.isActive && user.id == id && allowances->allows(user.role, what.deed, what.amount); });
    };
    const QString self = m_before.operatorId;
    if (may(self) || std::none_of(users->cbegin(), users->cend(), [](const User &user) { return user.isActive; }))
        return {};
    if (self.isEmpty())
        return denied(what);
    ApprovalStore approvals(m_database);
    const auto approvers = approvals.approversOf(what, m_before);
    if (!approvers)
        return approvers.error();
    const auto approver = std::find_if(approvers->cbegin(), approvers->cend(), [&](const QString &id) { return id != self && may(id); });
    if (approver == approvers->cend())
        return denied(what);
    QStringList named = actingOn(m_database).approver.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (!named.contains(*approver))
        named.append(*approver);
    actAs(m_database, {self, named.join(QLatin1Char(',')), m_before.turn});
    return uses ? approvals.use(what, self) : Result<void>();
}

Result<void> Permit::need(const Wanted &what)
{
    return ask(what, true);
}

Result<void> Permit::need(const QList<Wanted> &all)
{
    for (const Wanted &what : all)
        if (const auto may = need(what); !may)
            return may;
    return {};
}

Result<void> Permit::check(const Wanted &what)
{
    return ask(what, false);
}

void endSaleApprovals(Database &database)
{
    const auto isUsed = Permit(database).isUsed();
    if (isUsed && *isUsed)
        static_cast<void>(ApprovalStore(database).forgetSale()); // else they go with the program
}

Result<QList<Wanted>> notApproved(Database &database, const QList<Wanted> &all)
{
    Permit permit(database);
    QList<Wanted> open;
    for (const Wanted &what : all) {
        const auto may = permit.check(what);
        if (!may && may.error().code != Error::Code::Denied)
            return may.error();
        if (!may)
            open.append(what);
    }
    return open;
}

Result<QString> approvalOf(Database &database, const Wanted &what)
{
    Permit permit(database);
    const auto may = permit.check(what);
    if (may)
        return actingOn(database).approver;
    return may.error().code == Error::Code::Denied ? Result<QString>(QString()) : may.error();
}

QString operatorName(Database &database)
{
    return nameOf(database, actingOn(database).operatorId);
}

QString approverName(Database &database)
{
    QStringList names;
    for (const QString &id : actingOn(database).approver.split(QLatin1Char(','), Qt::SkipEmptyParts))
        names.append(nameOf(database, id));
    return names.join(QStringLiteral(", "));
}

} // namespace mostrador
