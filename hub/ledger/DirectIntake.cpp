// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ledger/DirectIntake.h"

#include "models/domain/CrashPoint.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace mostrador {

void DirectIntake::take(const QByteArray &body, const std::optional<TillEntry> &till, Answer answer)
{
    const auto batch = decodeBatch(body);
    if (!batch) {
        answer(batch.error());
        return;
    }
    const bool unreadable = std::any_of(batch->cbegin(), batch->cend(), [](const auto &entry) { return !entry.ok(); });
    const QJsonArray asTheyCame = unreadable ? QJsonDocument::fromJson(body).object().value(QStringLiteral("entries")).toArray() : QJsonArray();
    QList<IncomingEntry> entries;
    TillId of = till ? till->till : TillId{}; // also when nothing of the batch can be read
    int epoch = till ? till->epoch : 0;
    for (const Result<SignedEntry> &entry : *batch) {
        EntryOrigin origin;
        origin.channel = till ? QStringLiteral("direct") : QStringLiteral("import");
        if (entry) {
            if (till && !m_reader.isLifeOf(till->till, entry->entry.id)) {
                answer(Error{Error::Code::Denied, QStringLiteral("A till sends its own entries only. Nothing was kept."), {}});
                return;
            }
            of = entry->entry.id.till;
            epoch = entry->entry.id.epoch;
            origin.headers = toKafkaHeaders(*entry);
            origin.raw = entry->entry.payload;
        } else {
            origin.raw = QJsonDocument(asTheyCame.at(entries.size()).toObject()).toJson(QJsonDocument::Compact);
        }
        entries.append({entry, origin});
    }
    m_intake.offer(std::move(entries), {}, [this, answer = std::move(answer), of, epoch](const Result<ApplyReport> &report) {
        crashPoint("hub_before_answer");
        const auto ack = report ? m_reader.ack(of, epoch, m_clock.nowUtc()) : Result<std::optional<Ack>>(report.error());
        if (!ack)
            answer(ack.error());
        else if (!*ack)
            answer(Error{Error::Code::NotFound, QStringLiteral("The hub does not know till %1 in epoch %2; what came is in quarantine.").arg(of.toString()).arg(epoch), {}});
        else
            answer(**ack);
    });
}

} // namespace mostrador
