// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people/Permission.h"

#include "models/services/OrNothing.h"
#include "models/storage/people/Acting.h"
#include "models/storage/people/UserStore.h"
#include <QCoreApplication>
#include <algorithm>

namespace mostrador {

static QString nameOf(Database &database, const QString &id)
{
    const auto user = id.isEmpty() ? std::optional<User>() : orNothing(UserStore(database).user(id));
    return user ? user->name : QString();
}

Result<void> checkMay(Database &database, Deed deed, qint64 amount)
{
    const UserStore store(database);
    const auto users = store.all();
    const auto allowances = store.allowances();
    if (!users || !allowances)
        return users ? allowances.error() : users.error();
    const Acting acting = actingOn(database);
    bool isUsed = false;
    bool may = false;
    for (const User &user : *users) {
        isUsed = isUsed || user.isActive;
        may = may || (user.isActive && (user.id == acting.operatorId || user.id == acting.approver) && allowances->allows(user.role, deed, amount));
    }
    if (may || !isUsed)
        return {};
    return Error{Error::Code::Denied, QCoreApplication::translate("People", "This needs somebody who may do it. Nothing was recorded."), toWire(deed)};
}

QString operatorName(Database &database)
{
    return nameOf(database, actingOn(database).operatorId);
}

QString approverName(Database &database)
{
    return nameOf(database, actingOn(database).approver);
}

} // namespace mostrador
