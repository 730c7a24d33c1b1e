// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/parked/Parking.h"

#include "models/domain/CrashPoint.h"
#include "models/services/HubQuestion.h"
#include "models/services/OrNothing.h"
#include <QCoreApplication>
#include <QPointer>

namespace mostrador {

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
    const bool isOwn = *row && (*row)->isOwn;
    const auto answered = [self = QPointer<Parking>(this), asker = QPointer<QObject>(context), id, isOwn, reply = std::move(reply)](const Result<ParkedSale> &answer) {
        if (self && asker)
            reply(exchangeOf(id, isOwn, answer));
    };
    if (!m_parts.claim || !m_parts.isLinked())
        return answered(Error{Error::Code::Unreachable, {}, {}});
    askHub<ParkedSale>(
        m_parts.scheduler, isOwn ? OwnWaitMs : OtherWaitMs, [&](auto told) { m_parts.claim(id, std::move(told)); }, answered);
}

/// An own one is taken without the hub where the hub has nothing to say: it does not answer, or has not heard of it, and then nobody else has it from
/// there. If it was handed to another till meanwhile both are told (docs/decisions/0012).
Result<CartExchange> Parking::exchangeOf(const QString &id, bool isOwn, const Result<ParkedSale> &answer)
{
    CartExchange exchange;
    exchange.recall = id;
    if (answer) {
        crashPoint("parked_granted");
        exchange.granted = *answer;
        return exchange;
    }
    const Error &error = answer.error();
    if (isOwn && error.code != Error::Code::Conflict)
        return exchange;
    if (error.code == Error::Code::Unreachable || error.code == Error::Code::Busy)
        return Error{Error::Code::Unreachable,
                     QCoreApplication::translate("Parking", "Another till parked it: it can be recalled when the hub answers. Nothing was changed."), error.detail};
    if (error.code == Error::Code::NotFound)
        return Error{Error::Code::NotFound, QCoreApplication::translate("Parking", "This sale is not parked any more. Nothing was changed."), error.message};
    return error;
}

} // namespace mostrador
