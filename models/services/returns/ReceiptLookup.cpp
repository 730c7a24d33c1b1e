// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/returns/ReceiptLookup.h"

#include "models/services/HubQuestion.h"
#include "models/services/TillStores.h"
#include "models/storage/sales/OtherDocuments.h"

namespace mostrador {

ReceiptLookup::ReceiptLookup(Parts parts) : m_parts(std::move(parts)) {}

TillId tillOfDocument(const QString &number)
{
    return TillId{number.section(QLatin1Char('-'), 0, 0).toInt()};
}

void ReceiptLookup::look(const QString &number, QObject *context, Till::Reply<void> reply)
{
    const auto answered = [self = QPointer<ReceiptLookup>(this), asker = QPointer<QObject>(context), reply = std::move(reply)](const Result<ShopReceipt> &answer) {
        if (self && asker)
            answer ? self->keep(*answer, asker, reply) : reply(answer.error());
    };
    if (!isLinked())
        return answered(Error{Error::Code::Unreachable, {}, {}});
    askHub<ShopReceipt>(
        m_parts.scheduler, WaitMs, [&](auto told) { m_parts.ask(number, std::move(told)); }, answered);
}

void ReceiptLookup::keep(const ShopReceipt &receipt, const QPointer<QObject> &asker, const Till::Reply<void> &reply)
{
    postJob<void>(
        m_parts.stores, m_parts.storage, m_parts.own,
        [receipt, now = m_parts.clock.nowUtc()](Till::Stores &stores) -> Result<void> {
            Transaction transaction(*stores.database);
            if (!transaction.begun())
                return transaction.begun();
            const auto kept = OtherDocuments(*stores.database).keep(receipt, now);
            return kept ? transaction.commit() : kept;
        },
        [self = QPointer<ReceiptLookup>(this), asker, reply](const Result<void> &kept) {
        if (self && asker)
            reply(kept);
        });
}

} // namespace mostrador
