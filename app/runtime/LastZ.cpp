// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/LastZ.h"

#include "models/services/OrNothing.h"
#include "models/services/TillStores.h"
#include "models/storage/cash/ZNumbers.h"
#include <QDebug>

namespace mostrador {

void LastZ::follow(const SyncStatus &status)
{
    const bool isUp = status.hubUp && !status.mustJoin;
    if (std::exchange(m_isUp, isUp) || !isUp || orNothing(ZNumbers(m_parts.reader).unsureEpoch()) == 0)
        return;
    m_parts.ask([this, alive = std::weak_ptr<int>(m_alive)](const Result<int> &number) {
        if (alive.expired())
            return;
        if (number)
            return told(*number);
        m_isUp = false; // and again with the next word about the link
        qWarning().noquote() << QStringLiteral("the hub did not say which Z was the last: %1 %2").arg(number.error().message, number.error().detail);
    });
}

void LastZ::told(int number)
{
    m_parts.storage.post([stores = m_parts.stores, number] {
        Transaction transaction(*stores->database);
        Result<void> done = transaction.begun();
        if (done)
            done = ZNumbers(*stores->database).settle(number);
        if (done)
            done = transaction.commit();
        if (!done)
            qWarning().noquote() << done.error().message << done.error().detail;
        else
            qInfo().noquote() << QStringLiteral("the hub's last Z of this till is %1: what is closed from now on is later").arg(number);
    });
}

} // namespace mostrador
