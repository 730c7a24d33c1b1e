// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/returns/ReceiptLookup.h"

#include "models/services/TillStores.h"
#include "models/storage/sales/OtherDocuments.h"
#include <QPointer>

namespace mostrador {

/// One question on its way; whoever answers first is heard, the hub or the clock.
struct ReceiptLookup::Asking {
    QPointer<QObject> context;
    Till::Reply<void> reply;
    std::unique_ptr<Scheduler::Handle> timer;
    bool isDone = false;
};

ReceiptLookup::ReceiptLookup(Parts parts) : m_parts(std::move(parts)) {}

TillId tillOfDocument(const QString &number)
{
    return TillId{number.section(QLatin1Char('-'), 0, 0).toInt()};
}

void ReceiptLookup::look(const QString &number, QObject *context, Till::Reply<void> reply)
{
    const auto asking = std::make_shared<Asking>(Asking{context, std::move(reply), {}, false});
    if (!isLinked())
        return answered(asking, Error{Error::Code::Unreachable, {}, {}});
    const QPointer<ReceiptLookup> self(this);
    asking->timer = m_parts.scheduler.after(WaitMs, [self, waited = std::weak_ptr(asking)] { // it holds the timer: not each other
        const auto asking = waited.lock();
        if (self && asking)
            self->answered(asking, Error{Error::Code::Unreachable, {}, {}});
    });
    m_parts.ask(number, [self, asking](const Result<ShopReceipt> &answer) {
        if (self)
            self->answered(asking, answer);
    });
}

void ReceiptLookup::answered(const std::shared_ptr<Asking> &asking, const Result<ShopReceipt> &answer)
{
    if (std::exchange(asking->isDone, true))
        return;
    const auto timer = std::move(asking->timer); // it holds what it would have called
    if (!asking->context)
        return;
    if (!answer)
        return asking->reply(answer.error());
    const QPointer<ReceiptLookup> self(this);
    m_parts.storage.post([stores = m_parts.stores, own = &m_parts.own, self, asking, receipt = *answer, now = m_parts.clock.nowUtc()] {
        const auto keep = [&]() -> Result<void> {
            Transaction transaction(*stores->database);
            if (!transaction.begun())
                return transaction.begun();
            const auto kept = OtherDocuments(*stores->database).keep(receipt, now);
            return kept ? transaction.commit() : kept;
        };
        Result<void> kept = keep();
        if (!kept && kept.error().code == Error::Code::Storage && stores->recover())
            kept = keep();
        own->post([self, asking, kept] {
            if (self && asking->context)
                asking->reply(kept);
        });
    });
}

} // namespace mostrador
