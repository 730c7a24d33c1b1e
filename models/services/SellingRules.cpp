// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/SellingRules.h"

#include "models/services/OrNothing.h"
#include <QPointer>

namespace mostrador {

static const QString NeedsStock = QStringLiteral("selling.needs_stock");

SellingRules::SellingRules(Database &reader, Till &till) : m_till(till)
{
    m_needsStock = orNothing(SettingStore(reader).value(NeedsStock)) == QLatin1String("1");
}

void SellingRules::setNeedsStock(bool needs, QObject *context, Till::Reply<void> reply)
{
    m_till.keepSetting(NeedsStock, needs ? QStringLiteral("1") : QString(), this, [this, needs, asker = QPointer<QObject>(context), reply](const Result<void> &kept) {
        if (kept && m_needsStock != needs) {
            m_needsStock = needs;
            Q_EMIT changed();
        }
        if (asker && reply)
            reply(kept);
    });
}

} // namespace mostrador
