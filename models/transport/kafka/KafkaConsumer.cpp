// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaConsumer.h"

#include "models/transport/kafka/KafkaHandle.h"
#include "models/transport/kafka/KafkaLoop.h"
#include <QDebug>

namespace mostrador {

namespace {

constexpr int ConsumerPollMs = 200;     // only until something happens: posting wakes it
constexpr int PatienceMs = 60'000;      // without polling for so long; max.poll.interval.ms is five minutes
constexpr int SettleMs = 1'000;         // between two assignments by ourselves
constexpr int FatalRestMs = 10'000;     // after a fatal error

KafkaSettings settingsFor(const KafkaConsumer::Settings &settings)
{
    KafkaSettings all{{"group.id", settings.group.toUtf8()}, {"enable.auto.commit", "false"}, {"enable.auto.offset.store", "false"},
                      {"auto.offset.reset", "error"}, {"check.crcs", "true"}, {"isolation.level", "read_committed"},
                      {"partition.assignment.strategy", "range"}, {"allow.auto.create.topics", "false"},
                      {"topic.metadata.refresh.interval.ms", "10000"}, {"queued.max.messages.kbytes", "32768"},
                      {"reconnect.backoff.max.ms", "5000"}}; // a hub has its broker near
    if (!settings.instanceId.isEmpty())
        all.append({"group.instance.id", settings.instanceId.toUtf8()});
    return all;
}

KafkaMessage messageOf(const rd_kafka_message_t &message)
{
    const auto bytes = [](const void *data, size_t size) { return data ? QByteArray(static_cast<const char *>(data), qsizetype(size)) : QByteArray(); };
    return {QString::fromUtf8(rd_kafka_topic_name(message.rkt)), message.partition, message.offset, bytes(message.key, message.key_len),
            bytes(message.payload, message.len), kafkaHeadersOf(message)};
}

/// The half on the thread `kafka`.
class ConsumerLoop final : public KafkaLoop {
public:
    struct Reports {
        std::function<void(const QList<KafkaMessage> &)> batch;
        std::function<void(bool up, const QString &why)> upChanged;
        std::function<void(int partition)> wiped;
        std::function<void(quint64 assignment, const QList<int> &partitions)> askPositions;
    };
    ConsumerLoop(KafkaConsumer::Settings settings, Reports reports)
        : m_settings(std::move(settings)), m_bootstrap(m_settings.bootstrap.toUtf8()), m_reports(std::move(reports)), m_watch(m_reports.upChanged)
    {
    }

    void assign(quint64 assignment, const QHash<int, qint64> &positions);
    void done();

protected:
    void turn() override;
    void finish() override { close(); }

private:
    void open();
    void close();
    void poll(int milliseconds);
    void take(const rd_kafka_message_t &message);
    void trouble(const rd_kafka_message_t &message);
    void handOver();
    void hold();
    void pause(bool paused);
    void commit();
    void rebalanced(rd_kafka_resp_err_t code, const rd_kafka_topic_partition_list_t *partitions);
    void startOver(int partition);
    void assignPositions();
    void fatal();
    void warn(const QString &text);

    KafkaConsumer::Settings m_settings;
    QByteArray m_bootstrap;
    Reports m_reports;
    KafkaUpWatch m_watch;
    KafkaHandle m_kafka;
    QList<KafkaMessage> m_next;      ///< the batch that is being gathered
    QHash<int, qint64> m_positions;  ///< of what is assigned: where it goes on; -1 from the beginning
    QHash<int, qint64> m_handed;     ///< partition → offset to commit when the batch that is out is done
    bool m_out = false;
    bool m_paused = false;
    bool m_fatal = false;
    bool m_startOver = false;        ///< some positions are -1 since the last assignment
    QElapsedTimer m_assigned;
    quint64 m_assignment = 0;        ///< an answer to an earlier one comes too late
    QElapsedTimer m_full;            ///< since nothing more is taken
    QElapsedTimer m_rest;            ///< since a client failed for good
    QString m_lastWarning;
};

void ConsumerLoop::turn()
{
    if (m_fatal)
        fatal();
    if (!m_kafka) {
        if (!m_rest.isValid() || m_rest.hasExpired(FatalRestMs))
            return open();
        return waitForJob(ConsumerPollMs);
    }
    m_watch.check(m_kafka.get(), false);
    if (m_out && m_next.size() >= m_settings.maxBatch)
        return hold();
    poll(m_next.isEmpty() || m_out ? ConsumerPollMs : 0);
    if (m_startOver && m_kafka && m_assigned.hasExpired(SettleMs))
        assignPositions();
}

void ConsumerLoop::open()
{
    m_watch.begin(m_bootstrap);
    const KafkaCallbacks callbacks{
        this, nullptr,
        [](rd_kafka_t *, int code, const char *, void *self) {
            auto &loop = *static_cast<ConsumerLoop *>(self);
            code == RD_KAFKA_RESP_ERR__FATAL ? void(loop.m_fatal = true) : loop.m_watch.suspect();
        },
        [](rd_kafka_t *, rd_kafka_resp_err_t code, rd_kafka_topic_partition_list_t *partitions, void *self) {
            static_cast<ConsumerLoop *>(self)->rebalanced(code, partitions);
        }};
    auto made = makeKafka(RD_KAFKA_CONSUMER, m_bootstrap, settingsFor(m_settings), callbacks);
    if (!made) {
        m_rest.start();
        return m_watch.down(made.error().message);
    }
    m_kafka = std::move(*made);
    rd_kafka_poll_set_consumer(m_kafka.get());
    setQueue(rd_kafka_queue_get_consumer(m_kafka.get()));
    const KafkaPartitions topics(rd_kafka_topic_partition_list_new(1));
    rd_kafka_topic_partition_list_add(topics.get(), m_settings.topic.toUtf8().constData(), RD_KAFKA_PARTITION_UA);
    if (const auto refused = rd_kafka_subscribe(m_kafka.get(), topics.get()); refused != RD_KAFKA_RESP_ERR_NO_ERROR)
        warn(kafkaError(refused, m_bootstrap).message);
}

void ConsumerLoop::close()
{
    if (!m_kafka)
        return;
    setQueue(nullptr);
    if (m_settings.instanceId.isEmpty())
        rd_kafka_consumer_close(m_kafka.get()); // says goodbye; a static member keeps its place for when it is back
    else
        rd_kafka_assign(m_kafka.get(), nullptr); // the end waits for a rebalance that was not answered yet
    m_kafka.reset();
    ++m_assignment;
    m_next.clear();
    m_paused = false;
    m_startOver = false;
}

void ConsumerLoop::fatal()
{
    m_fatal = false;
    const Error error = kafkaFatalError(m_kafka.get(), m_bootstrap).value_or(kafkaError(RD_KAFKA_RESP_ERR__FATAL, m_bootstrap));
    warn(QStringLiteral("%1 (%2)").arg(error.message, error.detail));
    close();
    m_watch.down(error.message);
    m_rest.start();
}

void ConsumerLoop::poll(int milliseconds)
{
    const std::unique_ptr<rd_kafka_message_t, decltype(&rd_kafka_message_destroy)> message(rd_kafka_consumer_poll(m_kafka.get(), milliseconds),
                                                                                             rd_kafka_message_destroy);
    if (message)
        message->err == RD_KAFKA_RESP_ERR_NO_ERROR ? take(*message) : trouble(*message);
    if (!m_out && !m_next.isEmpty() && (!message || m_next.size() >= m_settings.maxBatch))
        handOver();
}

void ConsumerLoop::take(const rd_kafka_message_t &message)
{
    m_next.append(messageOf(message));
    m_positions.insert(message.partition, message.offset + 1);
    m_watch.answered();
    if (m_next.size() >= m_settings.maxBatch)
        m_full.start();
}

void ConsumerLoop::trouble(const rd_kafka_message_t &message)
{
    switch (message.err) {
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
        return startOver(message.partition);
    case RD_KAFKA_RESP_ERR__TRANSPORT:
    case RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN:
    case RD_KAFKA_RESP_ERR__TIMED_OUT:
        return m_watch.suspect();
    default:
        const QString detail = QString::fromUtf8(rd_kafka_message_errstr(&message));
        warn(QStringLiteral("%1 (%2)").arg(kafkaError(message.err, m_bootstrap).message, detail));
    }
}

/// The broker has nothing at our position: another log than the one that was read, or one that was cut. What is there is all there is.
/// Assigned anew as a whole, for librdkafka 2.0.2 takes a seek of a partition in this state and then does nothing. Not at once: the others of a
/// wiped log follow, and 2.0.2 ends the process (rktp_started) when an assignment goes while it still takes back the one before.
void ConsumerLoop::startOver(int partition)
{
    if (!m_positions.contains(partition))
        return; // taken away meanwhile
    m_positions.insert(partition, -1);
    m_startOver = true;
    m_reports.wiped(partition);
}

void ConsumerLoop::handOver()
{
    m_handed.clear();
    for (const KafkaMessage &message : std::as_const(m_next))
        m_handed.insert(message.partition, message.offset + 1);
    m_out = true;
    m_reports.batch(std::exchange(m_next, {}));
}

/// One batch is out and the next is ready: take nothing more, and go on polling only when the group would else think we are dead.
void ConsumerLoop::hold()
{
    if (!m_paused && !m_full.hasExpired(PatienceMs))
        return waitForJob(ConsumerPollMs);
    pause(true);
    poll(ConsumerPollMs);
}

void ConsumerLoop::pause(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    rd_kafka_topic_partition_list_t *list = nullptr;
    if (rd_kafka_assignment(m_kafka.get(), &list) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return;
    const KafkaPartitions assigned(list);
    paused ? rd_kafka_pause_partitions(m_kafka.get(), assigned.get()) : rd_kafka_resume_partitions(m_kafka.get(), assigned.get());
}

void ConsumerLoop::done()
{
    if (!std::exchange(m_out, false) || !m_kafka)
        return;
    if (m_watch.isUp()) // a commit that waits for its broker would hold up the end
        commit();
    if (m_paused)
        pause(false);
    if (m_next.size() >= m_settings.maxBatch)
        handOver();
}

/// For whoever watches the lag; nothing here reads it.
void ConsumerLoop::commit()
{
    const KafkaPartitions offsets(rd_kafka_topic_partition_list_new(int(m_handed.size())));
    for (auto offset = m_handed.cbegin(); offset != m_handed.cend(); ++offset)
        rd_kafka_topic_partition_list_add(offsets.get(), m_settings.topic.toUtf8().constData(), offset.key())->offset = offset.value();
    rd_kafka_commit(m_kafka.get(), offsets.get(), 1);
}

void ConsumerLoop::rebalanced(rd_kafka_resp_err_t code, const rd_kafka_topic_partition_list_t *partitions)
{
    ++m_assignment;
    m_positions.clear();
    m_next.clear(); // it comes again from the position that will be asked for
    m_paused = false;
    m_startOver = false;
    if (code != RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        rd_kafka_assign(m_kafka.get(), nullptr);
        return;
    }
    QList<int> asked;
    for (int i = 0; i < partitions->cnt; ++i)
        asked.append(partitions->elems[i].partition);
    m_reports.askPositions(m_assignment, asked);
}

void ConsumerLoop::assign(quint64 assignment, const QHash<int, qint64> &positions)
{
    if (assignment != m_assignment || !m_kafka)
        return;
    m_positions = positions;
    assignPositions();
}

void ConsumerLoop::assignPositions()
{
    m_startOver = false;
    m_assigned.start();
    const KafkaPartitions list(rd_kafka_topic_partition_list_new(int(m_positions.size())));
    for (auto position = m_positions.cbegin(); position != m_positions.cend(); ++position)
        rd_kafka_topic_partition_list_add(list.get(), m_settings.topic.toUtf8().constData(), position.key())->offset =
            position.value() < 0 ? RD_KAFKA_OFFSET_BEGINNING : position.value();
    if (const auto refused = rd_kafka_assign(m_kafka.get(), list.get()); refused != RD_KAFKA_RESP_ERR_NO_ERROR)
        warn(kafkaError(refused, m_bootstrap).message);
    m_paused = false;
}

/// librdkafka repeats itself.
void ConsumerLoop::warn(const QString &text)
{
    if (std::exchange(m_lastWarning, text) != text)
        qWarning().noquote() << text;
}

} // namespace

struct KafkaConsumer::Private {
    Settings settings;
    std::function<qint64(int)> positionOf;
    std::shared_ptr<KafkaMailbox> mailbox;
    std::shared_ptr<ConsumerLoop> loop;
};

KafkaConsumer::KafkaConsumer(Settings settings, std::function<qint64(int partition)> positionOf, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->settings = std::move(settings);
    d->positionOf = std::move(positionOf);
    d->mailbox = std::make_shared<KafkaMailbox>(this);
    ConsumerLoop::Reports reports;
    reports.batch = [this, mailbox = d->mailbox](const QList<KafkaMessage> &messages) { mailbox->post([this, messages] { Q_EMIT batch(messages); }); };
    reports.upChanged = [this, mailbox = d->mailbox](bool up, const QString &why) { mailbox->post([this, up, why] { Q_EMIT upChanged(up, why); }); };
    reports.wiped = [this, mailbox = d->mailbox](int partition) { mailbox->post([this, partition] { Q_EMIT wiped(partition); }); };
    reports.askPositions = [this, mailbox = d->mailbox](quint64 assignment, const QList<int> &partitions) {
        mailbox->post([this, assignment, partitions] {
            QHash<int, qint64> positions;
            for (const int partition : partitions)
                positions.insert(partition, d->positionOf(partition));
            d->loop->post([loop = d->loop.get(), assignment, positions] { loop->assign(assignment, positions); });
        });
    };
    d->loop = std::make_shared<ConsumerLoop>(d->settings, std::move(reports));
}

KafkaConsumer::~KafkaConsumer()
{
    d->mailbox->close();
    d->loop->stop();
}

void KafkaConsumer::start()
{
    d->loop->start();
}

void KafkaConsumer::done()
{
    d->loop->post([loop = d->loop.get()] { loop->done(); });
}

} // namespace mostrador
