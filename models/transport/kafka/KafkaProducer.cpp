// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaProducer.h"

#include "models/transport/kafka/KafkaHandle.h"
#include "models/transport/kafka/KafkaLoop.h"
#include <deque>

namespace mostrador {

namespace {

constexpr int ProducerPollMs = 200; // only until something happens: posting wakes it
constexpr int RetryMs = 5'000;

KafkaSettings settings()
{
    return {{"enable.idempotence", "true"}, {"enable.gapless.guarantee", "true"}, {"message.timeout.ms", "0"},
            {"max.in.flight.requests.per.connection", "1"}, {"linger.ms", "5"}, {"compression.codec", "lz4"}, {"queue.buffering.max.messages", "1000"},
            {"message.max.bytes", QByteArray::number(KafkaProducer::MaxMessageBytes)}, {"allow.auto.create.topics", "false"},
            {"partitioner", "murmur2_random"}};
}

} // namespace

bool KafkaProducer::Record::fits() const
{
    constexpr qsizetype Overhead = 256; // of the record and of its batch, with room
    constexpr qsizetype HeaderOverhead = 12;
    qsizetype size = Overhead + key.size() + value.size();
    for (const auto &[name, text] : headers)
        size += HeaderOverhead + name.size() + text.size();
    return size <= MaxMessageBytes;
}

/// The half on the thread `kafka`.
class KafkaProducer::Loop final : public KafkaLoop {
public:
    struct Reports {
        std::function<void(quint64 generation, int count)> delivered;
        std::function<void(quint64 generation, const Error &)> broken;
        std::function<void(bool up, const QString &why)> upChanged;
    };
    explicit Loop(Reports reports) : m_reports(std::move(reports)), m_watch(m_reports.upChanged) {}

    void setBootstrap(const QByteArray &bootstrap, quint64 generation)
    {
        m_bootstrap = bootstrap;
        m_generation = generation;
        m_broken = false;
        renew();
    }

    void forget(quint64 generation)
    {
        m_generation = generation;
        m_broken = false;
        if (!m_waiting.empty())
            renew(); // purged alone, an idempotent producer would stumble over its own gap
    }

    void send(const QList<Record> &records, quint64 generation)
    {
        if (generation != m_generation || m_broken)
            return;
        if (!m_kafka)
            return breakDown(kafkaError(RD_KAFKA_RESP_ERR__TRANSPORT, m_bootstrap));
        for (const Record &record : records) {
            m_waiting.push_back(false);
            if (const rd_kafka_resp_err_t refused = produce(record); refused != RD_KAFKA_RESP_ERR_NO_ERROR)
                return breakDown(kafkaFatalError(m_kafka.get(), m_bootstrap).value_or(kafkaError(refused, m_bootstrap)));
        }
    }

protected:
    void turn() override
    {
        if (!m_kafka) {
            waitForJob(RetryMs);
            if (!m_kafka && !m_bootstrap.isEmpty())
                renew();
            return;
        }
        m_watch.check(m_kafka.get(), !m_waiting.empty());
        rd_kafka_poll(m_kafka.get(), ProducerPollMs);
        report();
    }

    void finish() override { close(); }

private:
    rd_kafka_resp_err_t produce(const Record &record);
    void report();
    void breakDown(const Error &error);
    void renew();
    void close();
    static void delivered(rd_kafka_t *, const rd_kafka_message_t *message, void *self);
    static void failed(rd_kafka_t *kafka, int code, const char *reason, void *self);

    Reports m_reports;
    KafkaUpWatch m_watch;
    QByteArray m_bootstrap;
    KafkaHandle m_kafka;
    quint64 m_generation = 0;
    bool m_broken = false;          ///< until the other half has heard of it
    std::deque<bool> m_waiting;     ///< one for each message that is not reported yet, oldest first: delivered
    quint64 m_first = 0;            ///< number of the oldest
    std::optional<Error> m_error;
};

rd_kafka_resp_err_t KafkaProducer::Loop::produce(const Record &record)
{
    rd_kafka_headers_t *headers = rd_kafka_headers_new(size_t(record.headers.size()));
    for (const auto &[name, text] : record.headers)
        rd_kafka_header_add(headers, name.constData(), name.size(), text.constData(), text.size());
    const quint64 number = m_first + m_waiting.size() - 1;
    void *value = record.value.isEmpty() ? nullptr : const_cast<char *>(record.value.constData());
    rd_kafka_vu_t parts[] = {
        {.vtype = RD_KAFKA_VTYPE_TOPIC, .u = {.cstr = record.topic.constData()}},
        {.vtype = RD_KAFKA_VTYPE_MSGFLAGS, .u = {.i = RD_KAFKA_MSG_F_COPY}},
        {.vtype = RD_KAFKA_VTYPE_KEY, .u = {.mem = {const_cast<char *>(record.key.constData()), size_t(record.key.size())}}},
        {.vtype = RD_KAFKA_VTYPE_VALUE, .u = {.mem = {value, size_t(record.value.size())}}},
        {.vtype = RD_KAFKA_VTYPE_HEADERS, .u = {.headers = headers}},
        {.vtype = RD_KAFKA_VTYPE_OPAQUE, .u = {.ptr = reinterpret_cast<void *>(quintptr(number))}},
    };
    rd_kafka_error_t *error = rd_kafka_produceva(m_kafka.get(), parts, std::size(parts));
    if (!error)
        return RD_KAFKA_RESP_ERR_NO_ERROR;
    const rd_kafka_resp_err_t code = rd_kafka_error_code(error);
    rd_kafka_error_destroy(error);
    rd_kafka_headers_destroy(headers); // taken over only by what was taken
    return code;
}

void KafkaProducer::Loop::delivered(rd_kafka_t *, const rd_kafka_message_t *message, void *self)
{
    Loop &loop = *static_cast<Loop *>(self);
    if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
        if (!loop.m_error)
            loop.m_error = kafkaError(message->err, loop.m_bootstrap);
        return;
    }
    loop.m_waiting[size_t(quint64(reinterpret_cast<quintptr>(message->_private)) - loop.m_first)] = true;
    loop.m_watch.answered();
}

void KafkaProducer::Loop::failed(rd_kafka_t *kafka, int code, const char *, void *self)
{
    Loop &loop = *static_cast<Loop *>(self);
    if (code == RD_KAFKA_RESP_ERR__FATAL)
        loop.m_error = kafkaFatalError(kafka, loop.m_bootstrap);
    else
        loop.m_watch.suspect();
}

void KafkaProducer::Loop::report()
{
    int count = 0;
    while (!m_waiting.empty() && m_waiting.front()) {
        m_waiting.pop_front();
        ++m_first;
        ++count;
    }
    if (count > 0)
        m_reports.delivered(m_generation, count);
    if (m_error)
        breakDown(*std::exchange(m_error, std::nullopt));
}

void KafkaProducer::Loop::breakDown(const Error &error)
{
    m_broken = true;
    renew();
    m_reports.broken(m_generation, error);
}

void KafkaProducer::Loop::renew()
{
    close();
    m_watch.begin(m_bootstrap);
    if (m_bootstrap.isEmpty())
        return m_watch.down(QString());
    auto made = makeKafka(RD_KAFKA_PRODUCER, m_bootstrap, settings(), {this, delivered, failed, nullptr});
    if (!made)
        return m_watch.down(made.error().message);
    m_kafka = std::move(*made);
    setQueue(rd_kafka_queue_get_main(m_kafka.get()));
}

void KafkaProducer::Loop::close()
{
    setQueue(nullptr);
    m_kafka.reset();
    m_first += m_waiting.size();
    m_waiting.clear();
    m_error.reset();
}

KafkaProducer::KafkaProducer(QObject *context, Events events)
    : m_events(std::move(events)), m_receiver(std::make_unique<QObject>())
{
    m_receiver->moveToThread(context->thread());
    m_mailbox = std::make_shared<KafkaMailbox>(m_receiver.get());
    Loop::Reports reports;
    reports.delivered = [this, mailbox = m_mailbox](quint64 generation, int count) {
        mailbox->post([this, generation, count] {
            if (generation == m_generation)
                m_events.delivered(count);
        });
    };
    reports.broken = [this, mailbox = m_mailbox](quint64 generation, const Error &error) {
        mailbox->post([this, generation, error] { broke(generation, error); });
    };
    reports.upChanged = [this, mailbox = m_mailbox](bool up, const QString &why) {
        mailbox->post([this, up, why] { m_events.upChanged(up, why); });
    };
    m_loop = std::make_shared<Loop>(std::move(reports));
    m_loop->start();
}

KafkaProducer::~KafkaProducer()
{
    m_mailbox->close();
    m_loop->stop();
}

void KafkaProducer::setBootstrap(const QString &servers)
{
    m_loop->post([loop = m_loop.get(), servers = servers.toUtf8(), generation = ++m_generation] { loop->setBootstrap(servers, generation); });
}

void KafkaProducer::send(const QList<Record> &records)
{
    m_loop->post([loop = m_loop.get(), records, generation = m_generation] { loop->send(records, generation); });
}

void KafkaProducer::forget()
{
    m_loop->post([loop = m_loop.get(), generation = ++m_generation] { loop->forget(generation); });
}

void KafkaProducer::later(std::function<void()> call)
{
    m_mailbox->post([this, generation = m_generation, call = std::move(call)] {
        if (generation == m_generation)
            call();
    });
}

void KafkaProducer::broke(quint64 generation, const Error &error)
{
    if (generation != m_generation)
        return;
    forget(); // tells the other half that what comes now was sent after the break
    m_events.broken(error);
}

} // namespace mostrador
