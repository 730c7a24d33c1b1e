// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/Channel.h"
#include "models/transport/kafka/KafkaConsumer.h"
#include "tests/simulation/Line.h"
#include <QMap>
#include <algorithm>
#include <limits>

namespace mostrador::simulation {

/// A broker with one topic of three partitions. It knows a producer's session and drops what came twice within it.
class SimBroker final {
public:
    static constexpr int Partitions = 3;
    struct Record { QByteArray key; QByteArray value; KafkaHeaders headers; };

    explicit SimBroker(World &world) : m_world(world) {}
    bool isUp() const { return m_up; }
    void setUp(bool up) { m_up = up; }
    void losePower();  ///< what was not flushed is gone, if it is
    void wipe();       ///< another, empty log under the same name
    void expire();     ///< the older part is gone, as retention does
    void setLargest(qint64 bytes) { m_largest = bytes; } ///< message.max.bytes, as somebody has set it
    bool takes(const QList<Record> &records) const;

    enum class Answer { Appended, OutOfOrder };
    /// `first`: number of the first record in the producer's session.
    Answer append(int partition, quint64 session, qint64 first, const QList<Record> &records);
    qint64 begin(int partition) const { return m_logs[partition].begin; }
    qint64 end(int partition) const { return m_logs[partition].begin + m_logs[partition].records.size(); }
    KafkaMessage message(int partition, qint64 offset) const;
    quint64 newSession() { return ++m_sessions; }
    std::function<void()> appended; ///< for whoever waits for more

private:
    struct Log { qint64 begin = 0; QList<Record> records; qint64 flushed = 0; QMap<quint64, qint64> sessions; };
    World &m_world;
    bool m_up = true;
    qint64 m_largest = std::numeric_limits<qint64>::max();
    quint64 m_sessions = 0;
    std::array<Log, Partitions> m_logs;
};

/// As KafkaChannel with its producer: idempotent, in order, given up only when the broker says that it cannot go on.
class SimKafkaChannel final : public Channel {
public:
    SimKafkaChannel(World &world, Line &line, SimBroker &broker, const Life &life);
    void setConfigured(bool configured) { m_configured = configured; }
    QString name() const override { return QStringLiteral("kafka"); }
    bool isConfigured() const override { return m_configured; }
    bool isUp() const override { return m_up; }
    int room() const override { return m_configured ? Window - int(m_inFlight.size()) : 0; }
    void send(const QList<SignedEntry> &entries) override;
    void reset() override;
    void setEvents(Events events) override { m_events = std::move(events); }
    void breakDown(); ///< a fatal error, out of nothing

private:
    static constexpr int Window = 256;
    void sendNext();
    void arrive(const QList<SimBroker::Record> &records, qint64 first, quint64 session, int partition);
    void again();
    void delivered(qsizetype count);
    void renew();
    void broken(const Error &error);
    void changed(bool up);

    World &m_world;
    Line &m_line;
    SimBroker &m_broker;
    std::weak_ptr<int> m_life;
    Events m_events;
    bool m_configured = false;
    bool m_up = false;
    QList<EntryId> m_inFlight;
    QList<SimBroker::Record> m_records; ///< of m_inFlight
    quint64 m_session;
    qint64 m_first = 0;                 ///< number in the session of the oldest in flight
    bool m_asking = false;
};

/// The hub's consumer. As KafkaConsumer: one batch at a time, from the position that the database holds.
class SimConsumer final {
public:
    struct Parts {
        World &world;
        Line &line;
        SimBroker &broker;
        Life life;
        std::function<qint64(int partition)> positionOf;
        std::function<void(const QList<KafkaMessage> &)> take;
    };
    explicit SimConsumer(Parts parts);
    ~SimConsumer();
    void start();
    void done();

private:
    void poll();
    QList<KafkaMessage> fetch();

    Parts m_parts;
    std::array<qint64, SimBroker::Partitions> m_next{};
    bool m_out = false;
    bool m_polling = false;
};

} // namespace mostrador::simulation
