// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/SellingRules.h"

#include "models/services/OrNothing.h"

namespace mostrador {

static const QString WithoutStock = QStringLiteral("sale.without_stock"); ///< "refuse"; else it is sold, and said
static const QString Refuse = QStringLiteral("refuse");

bool SellingRules::needsStock() const
{
    return orNothing(m_store.value(WithoutStock)) == Refuse;
}

void SellingRules::setNeedsStock(bool needs, QObject *context, Till::Reply<void> reply)
{
    m_till.keepSetting(WithoutStock, needs ? Refuse : QString(), context, std::move(reply));
}

} // namespace mostrador
