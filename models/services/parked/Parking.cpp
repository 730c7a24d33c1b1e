// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/parked/Parking.h"

#include "models/domain/CrashPoint.h"
#include "models/services/OrNothing.h"
#include <QCoreApplication>
#include <QPointer>

namespace mostrador {

/// One question on its way; whoever answers first is heard, the hub or the clock.
struct Parking::Asking {
    QString id;
    bool isOwn = false;
    QPointer<QObject> context;
    Till::Reply<CartExchange> reply;
    std::unique_ptr<Scheduler::Handle> timer;
    bool isDone = false;
};

Parking::Parking(Parts parts) : m_parts(std::move(parts))
{
    connect(&m_parts.till, &Till::parkedChanged, this, &Parking::changed);
}

QList<ParkedRow> Parking::waiting() const
{
    return orNothing(ParkedStore(m_parts.reader).waiting());
}

int Parking::count() const
{
    return orNothing(ParkedStore(m_parts.reader).waitingCount(me()));
}

QList<ParkedRow> Parking::disputes() const
{
    return orNothing(ParkedStore(m_parts.reader).disputes());
}

void Parking::ask(const QString &id, QObject *context, Till::Reply<CartExchange> reply)
{
    const auto row = ParkedStore(m_parts.reader).row(id);
    if (!row)
        return reply(row.error());
    const auto asking = std::make_shared<Asking>(Asking{id, *row && (*row)->isOwn, context, std::move(reply), {}, false});
    if (!m_parts.claim || !m_parts.isLinked())
        return answered(asking, Error{Error::Code::Unreachable, {}, {}});
    const QPointer<Parking> self(this);
    asking->timer = m_parts.scheduler.after(asking->isOwn ? OwnWaitMs : OtherWaitMs, [self, asking] {
        if (self)
            self->answered(asking, Error{Error::Code::Unreachable, {}, {}});
    });
    m_parts.claim(id, [self, asking](const Result<ParkedSale> &answer) {
        if (self)
            self->answered(asking, answer);
    });
}

/// An own one is taken without the hub where the hub has nothing to say: it does not answer, or has not heard of it, and then nobody else has it from
/// there. If it was handed to another till meanwhile both are told (docs/decisions/0012).
void Parking::answered(const std::shared_ptr<Asking> &asking, const Result<ParkedSale> &answer)
{
    if (std::exchange(asking->isDone, true))
        return;
    const auto timer = std::move(asking->timer); // it holds what it would have called
    if (!asking->context)
        return;
    CartExchange exchange;
    exchange.recall = asking->id;
    if (answer) {
        crashPoint("parked_granted");
        exchange.granted = *answer;
        return asking->reply(exchange);
    }
    const Error &error = answer.error();
    if (asking->isOwn && error.code != Error::Code::Conflict)
        return asking->reply(exchange);
    if (error.code == Error::Code::Unreachable || error.code == Error::Code::Busy)
        return asking->reply(
            Error{Error::Code::Unreachable,
                  QCoreApplication::translate("Parking", "Another till parked it: it can be recalled when the hub answers. Nothing was changed."), error.detail});
    if (error.code == Error::Code::NotFound)
        return asking->reply(
            Error{Error::Code::NotFound, QCoreApplication::translate("Parking", "This sale is not parked any more. Nothing was changed."), error.message});
    asking->reply(error);
}

} // namespace mostrador
