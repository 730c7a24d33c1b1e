// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/ParkingDesk.h"

#include "models/wire/Payloads.h"

namespace mostrador {

Result<ParkingDesk::Handed> ParkingDesk::claim(const QString &id, TillId till, StoreId store)
{
    const auto known = m_books.reader().counter().change(id);
    const auto sale = m_books.reader().counter().sale(id);
    if (!known || !sale)
        return known ? sale.error() : known.error();
    if (!*known || !*sale || (*known)->store != store)
        return Error{Error::Code::NotFound, QStringLiteral("There is no parked sale %1 in this till's shop. Nothing was changed.").arg(id.left(40)), {}};
    const ParkedChange &parked = **known;
    if (parked.state == ParkedChange::State::Recalled || (parked.state == ParkedChange::State::Handed && parked.holder != till))
        return Handed{**sale, false, parked.holder, {}};
    if (parked.state == ParkedChange::State::Handed)
        return Handed{**sale, true, till, {}};
    auto report = m_books.own().append({{EntryType::SaleHanded, encode(SaleHanded{id, till}), store}});
    if (!report)
        return report.error();
    return Handed{**sale, true, till, *report};
}

} // namespace mostrador
