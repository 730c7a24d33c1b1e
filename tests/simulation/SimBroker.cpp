// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimBroker.h"

#include "models/wire/Topics.h"

namespace mostrador::simulation {

namespace {
constexpr qint64 RetryUs = 250'000;
constexpr qint64 TimeoutUs = 30'000'000;
constexpr int MaxFetched = 500;

Error failedForGood()
{
    return {Error::Code::Unreachable, QStringLiteral("The producer failed for good."), {}};
}
}

void SimBroker::losePower()
{
    for (Log &log : m_logs) {
        const qint64 end = log.begin + log.records.size();
        const qint64 kept = m_world.between(std::max(log.begin, log.flushed), end);
        while (log.begin + log.records.size() > kept)
            log.records.removeLast();
        log.flushed = kept;
        if (kept < end)
            log.sessions.clear();
    }
}

void SimBroker::wipe()
{
    m_logs = {};
}

void SimBroker::expire()
{
    for (Log &log : m_logs) {
        const qint64 gone = m_world.between(0, log.records.size());
        log.records.remove(0, gone);
        log.begin += gone;
    }
}

bool SimBroker::takes(const QList<Record> &records) const
{
    return std::all_of(records.cbegin(), records.cend(), [this](const Record &one) { return one.value.size() <= m_largest; });
}

SimBroker::Answer SimBroker::append(int partition, quint64 session, qint64 first, const QList<Record> &records)
{
    Log &log = m_logs[size_t(partition)];
    const bool known = log.sessions.contains(session);
    const qint64 next = log.sessions.value(session, first);
    if (first > next || (!known && first > 0 && m_world.chance(50)))
        return Answer::OutOfOrder;
    for (qint64 i = next - first; i < records.size(); ++i)
        log.records.append(records[i]);
    log.sessions.insert(session, std::max(next, first + records.size()));
    if (m_world.chance(60))
        log.flushed = log.begin + log.records.size();
    if (appended)
        appended();
    return Answer::Appended;
}

KafkaMessage SimBroker::message(int partition, qint64 offset) const
{
    const Record &record = m_logs[size_t(partition)].records[offset - begin(partition)];
    return {Topic::SalesEvents, partition, offset, record.key, record.value, record.headers};
}

SimKafkaChannel::SimKafkaChannel(World &world, Line &line, SimBroker &broker, const Life &life)
    : m_world(world), m_line(line), m_broker(broker), m_life(life), m_session(broker.newSession())
{
}

void SimKafkaChannel::send(const QList<SignedEntry> &entries)
{
    for (const SignedEntry &entry : entries) {
        m_inFlight.append(entry.entry.id);
        m_records.append({kafkaKey(entry), entry.entry.payload, toKafkaHeaders(entry)});
    }
    sendNext();
}

void SimKafkaChannel::sendNext()
{
    if (m_asking || m_inFlight.isEmpty())
        return;
    m_asking = true;
    const QList<SimBroker::Record> records = m_records.mid(0, m_world.between(1, 60));
    const int partition = m_inFlight.first().till.value % SimBroker::Partitions;
    // What is on the line arrives whatever becomes of the one that sent it.
    m_world.after(5'000 + m_line.delay(m_world), [this, records, partition, first = m_first, session = m_session, guard = m_life, broker = &m_broker, line = &m_line] {
        if (!guard.expired() && session == m_session)
            arrive(records, first, session, partition);
        else if (!line->cut && broker->isUp() && broker->takes(records))
            broker->append(partition, session, first, records);
    });
}

void SimKafkaChannel::arrive(const QList<SimBroker::Record> &records, qint64 first, quint64 session, int partition)
{
    if (m_line.cut || !m_broker.isUp())
        return again();
    if (!m_broker.takes(records)) {
        m_world.after(m_line.delay(m_world), m_life.lock(), [this, session] {
            if (session == m_session)
                broken({Error::Code::Invalid, QStringLiteral("Broker: Message size too large."), {}});
        });
        return;
    }
    const auto answer = m_broker.append(partition, session, first, records);
    const bool lost = m_world.chance(m_line.answersLost);
    m_world.after(lost ? m_world.between(RetryUs, TimeoutUs) : m_line.delay(m_world), m_life.lock(), [this, answer, lost, session, count = records.size()] {
        if (session != m_session)
            return;
        if (lost || m_line.cut)
            return again();
        answer == SimBroker::Answer::Appended ? delivered(count) : broken(failedForGood());
    });
}

/// The broker does not answer: the same records, later.
void SimKafkaChannel::again()
{
    changed(false);
    m_world.after(m_world.between(RetryUs, 4 * RetryUs), m_life.lock(), [this, session = m_session] {
        if (session != m_session)
            return;
        m_asking = false;
        sendNext();
    });
}

void SimKafkaChannel::delivered(qsizetype count)
{
    m_asking = false;
    const EntryId upTo = m_inFlight[count - 1];
    m_inFlight.remove(0, count);
    m_records.remove(0, count);
    m_first += count;
    const quint64 session = m_session;
    changed(true);
    if (m_events.accepted)
        m_events.accepted(upTo);
    if (session == m_session)
        sendNext();
}

void SimKafkaChannel::renew()
{
    m_inFlight.clear();
    m_records.clear();
    m_first = 0;
    m_asking = false;
    m_session = m_broker.newSession();
}

void SimKafkaChannel::reset()
{
    if (!m_inFlight.isEmpty())
        renew();
}

void SimKafkaChannel::broken(const Error &error)
{
    const EntryId from = m_inFlight.first();
    renew();
    if (m_events.failed)
        m_events.failed(from, error);
}

void SimKafkaChannel::breakDown()
{
    if (!m_inFlight.isEmpty())
        broken(failedForGood());
}

void SimKafkaChannel::changed(bool up)
{
    if (std::exchange(m_up, up) != up && m_events.upChanged)
        m_events.upChanged(up);
}

SimConsumer::SimConsumer(Parts parts) : m_parts(std::move(parts))
{
}

SimConsumer::~SimConsumer()
{
    m_parts.broker.appended = nullptr;
}

void SimConsumer::start()
{
    for (int partition = 0; partition < SimBroker::Partitions; ++partition)
        m_next[size_t(partition)] = m_parts.positionOf(partition);
    m_parts.broker.appended = [this] { poll(); };
    poll();
}

void SimConsumer::done()
{
    m_out = false;
    poll();
}

void SimConsumer::poll()
{
    if (m_out || m_polling)
        return;
    m_polling = true;
    m_parts.world.after(m_parts.line.delay(m_parts.world), m_parts.life, [this] {
        m_polling = false;
        if (m_parts.line.cut || !m_parts.broker.isUp()) {
            m_polling = true;
            m_parts.world.after(m_parts.world.between(RetryUs, 20 * RetryUs), m_parts.life, [this] {
                m_polling = false;
                poll();
            });
            return;
        }
        const QList<KafkaMessage> batch = fetch();
        if (batch.isEmpty())
            return; // the next append wakes it
        m_out = true;
        m_parts.take(batch);
    });
}

QList<KafkaMessage> SimConsumer::fetch()
{
    QList<KafkaMessage> batch;
    const qint64 most = m_parts.world.between(1, MaxFetched);
    for (int partition = 0; partition < SimBroker::Partitions; ++partition) {
        qint64 &next = m_next[size_t(partition)];
        if (next < m_parts.broker.begin(partition) || next > m_parts.broker.end(partition)) // never read, or wiped, or expired
            next = m_parts.broker.begin(partition);
        while (next < m_parts.broker.end(partition) && batch.size() < most)
            batch.append(m_parts.broker.message(partition, next++));
    }
    return batch;
}

} // namespace mostrador::simulation
