// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/JournalImport.h"

#include "models/wire/FeedMessages.h"
#include "models/wire/Json.h"
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>

namespace mostrador {

namespace {

constexpr qint64 MostLineBytes = 2 * 1024 * 1024;
constexpr qint64 MostBatchBytes = MaxBatchBytes / 4; ///< of the lines; escaping makes them longer

EntryId laneOf(const SignedEntry &entry)
{
    return {entry.entry.id.till, entry.entry.id.epoch, 0};
}

} // namespace

/// Entries of one lane, at most MaxBatch: the hub's answer speaks of one.
QList<SignedEntry> JournalImport::nextBatch(QFile &file)
{
    QList<SignedEntry> batch;
    qint64 bytes = 0;
    if (m_kept)
        batch.append(*std::exchange(m_kept, std::nullopt));
    while (batch.size() < MaxBatch && bytes < MostBatchBytes && !file.atEnd()) {
        ++m_line;
        const QByteArray line = file.readLine(MostLineBytes).trimmed();
        if (line.isEmpty())
            continue;
        const auto object = JsonReader::parse(line, MostLineBytes);
        const auto entry = object ? signedEntryFromJson(*object) : Result<SignedEntry>(object.error());
        if (!entry) {
            m_refused.append(QStringLiteral("line %1: %2").arg(m_line).arg(entry.error().message));
            continue;
        }
        bytes += line.size();
        if (!batch.isEmpty() && laneOf(batch.first()) != laneOf(*entry)) {
            m_kept = *entry;
            break;
        }
        batch.append(*entry);
    }
    return batch;
}

Result<HubReply> JournalImport::post(const QList<SignedEntry> &batch)
{
    Result<HubReply> answer = Error{Error::Code::Unreachable, {}, {}};
    QEventLoop loop;
    requestHub(m_hub, "POST", QStringLiteral("/v1/journal"), encodeBatch(batch), this, [&](const Result<HubReply> &reply) {
        answer = reply;
        loop.quit();
    });
    loop.exec();
    return answer;
}

Result<void> JournalImport::note(const QList<SignedEntry> &batch, const HubReply &reply)
{
    const auto body = JsonReader::parse(reply.body);
    if (reply.status != 200) {
        const QString detail = body ? body->value(QStringLiteral("detail")).toString() : QString();
        return Error{reply.status == 401 || reply.status == 403 ? Error::Code::Denied : Error::Code::Invalid,
                     QStringLiteral("The hub answered %1 to the entries from %2 on: %3").arg(reply.status).arg(batch.first().entry.id.toString(), detail), {}};
    }
    const EntryId lane = laneOf(batch.first());
    if (!m_lanes.contains(lane.toString()))
        m_order.append(lane);
    Lane &state = m_lanes[lane.toString()];
    state.last = std::max(state.last, batch.last().entry.id.seq);
    state.hw = std::max(state.hw, body ? body->value(QStringLiteral("hw")).toInteger() : 0);
    m_given += batch.size();
    return {};
}

Result<JournalImport::Done> JournalImport::run(const QString &name)
{
    if (const auto sound = m_hub.check(); !sound)
        return sound.error();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Invalid, QStringLiteral("%1 cannot be read: %2").arg(name, file.errorString()), {}};
    for (QList<SignedEntry> batch = nextBatch(file); !batch.isEmpty(); batch = nextBatch(file)) {
        const auto reply = post(batch);
        if (!reply)
            return reply.error();
        if (const auto noted = note(batch, *reply); !noted)
            return noted.error();
    }
    return summary();
}

JournalImport::Done JournalImport::summary() const
{
    Done done;
    done.given = m_given;
    for (EntryId lane : m_order) {
        const Lane &state = m_lanes[lane.toString()];
        lane.seq = state.hw;
        if (state.hw > 0)
            done.holds.append(lane.toString());
        lane.seq = state.hw + 1;
        if (state.hw < state.last)
            done.behind.append(QStringLiteral("%1..%2").arg(lane.toString()).arg(state.last));
    }
    return done;
}

} // namespace mostrador
