// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaHandle.h"

#include <QLoggingCategory>
#include <array>

namespace mostrador {

namespace {

Q_LOGGING_CATEGORY(kafkaLog, "mostrador.kafka", QtWarningMsg)

constexpr int AskMs = 1'000;      // how long a question may take, and how long after it comes the next
constexpr int SilenceMs = 3'000;  // so long nothing came although something should have

/// librdkafka tells of each connection that it lost or did not get; what matters of it comes as upChanged and failed.
void logged(const rd_kafka_t *, int, const char *facility, const char *text)
{
    qCDebug(kafkaLog).noquote() << facility << text;
}

struct ConfDestroyer { void operator()(rd_kafka_conf_t *conf) const { rd_kafka_conf_destroy(conf); } };

std::optional<Error> set(rd_kafka_conf_t *conf, const QByteArray &name, const QByteArray &value)
{
    std::array<char, 512> why{};
    if (rd_kafka_conf_set(conf, name.constData(), value.constData(), why.data(), why.size()) == RD_KAFKA_CONF_OK)
        return std::nullopt;
    return Error{Error::Code::Invalid, QStringLiteral("Kafka's setting %1 cannot be “%2”.").arg(QString::fromUtf8(name), QString::fromUtf8(value)),
                 QString::fromUtf8(why.data())};
}

} // namespace

void KafkaDestroyer::operator()(rd_kafka_t *kafka) const
{
    if (rd_kafka_type(kafka) == RD_KAFKA_PRODUCER)
        rd_kafka_purge(kafka, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT | RD_KAFKA_PURGE_F_NON_BLOCKING);
    rd_kafka_destroy_flags(kafka, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
}

Result<KafkaHandle> makeKafka(rd_kafka_type_t type, const QByteArray &bootstrap, const KafkaSettings &settings, const KafkaCallbacks &callbacks)
{
    std::unique_ptr<rd_kafka_conf_t, ConfDestroyer> conf(rd_kafka_conf_new());
    KafkaSettings all{{"bootstrap.servers", bootstrap}, {"client.id", "mostrador"}, {"socket.keepalive.enable", "true"}, {"reconnect.backoff.ms", "250"},
                      {"reconnect.backoff.max.ms", "30000"}};
    all += settings;
    for (const auto &[name, value] : std::as_const(all))
        if (const auto refused = set(conf.get(), name, value))
            return *refused;
    rd_kafka_conf_set_log_cb(conf.get(), logged);
    rd_kafka_conf_set_opaque(conf.get(), callbacks.self);
    rd_kafka_conf_set_error_cb(conf.get(), callbacks.failed);
    if (type == RD_KAFKA_PRODUCER)
        rd_kafka_conf_set_dr_msg_cb(conf.get(), callbacks.delivered);
    else
        rd_kafka_conf_set_rebalance_cb(conf.get(), callbacks.rebalanced);
    std::array<char, 512> why{};
    rd_kafka_t *kafka = rd_kafka_new(type, conf.get(), why.data(), why.size());
    if (!kafka)
        return Error{Error::Code::Invalid, QStringLiteral("No connection to Kafka at %1 can be prepared.").arg(QString::fromUtf8(bootstrap)),
                     QString::fromUtf8(why.data())};
    static_cast<void>(conf.release()); // it belongs to the client now
    return KafkaHandle(kafka);
}

Error kafkaError(rd_kafka_resp_err_t code, const QByteArray &bootstrap, const QString &detail)
{
    const QString at = QString::fromUtf8(bootstrap);
    const QString text = QStringLiteral("%1: %2").arg(QLatin1String(rd_kafka_err2name(code)), detail.isEmpty() ? QLatin1String(rd_kafka_err2str(code)) : detail);
    switch (code) {
    case RD_KAFKA_RESP_ERR__TRANSPORT:
    case RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN:
    case RD_KAFKA_RESP_ERR__RESOLVE:
    case RD_KAFKA_RESP_ERR__TIMED_OUT:
    case RD_KAFKA_RESP_ERR__MSG_TIMED_OUT:
        return {Error::Code::Unreachable, QStringLiteral("No Kafka broker answers at %1.").arg(at), text};
    case RD_KAFKA_RESP_ERR__AUTHENTICATION:
    case RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED:
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED:
        return {Error::Code::Denied, QStringLiteral("Kafka at %1 does not allow this.").arg(at), text};
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
        return {Error::Code::NotFound, QStringLiteral("Kafka at %1 does not have the topic.").arg(at), text};
    case RD_KAFKA_RESP_ERR__FENCED:
    case RD_KAFKA_RESP_ERR_FENCED_INSTANCE_ID:
        return {Error::Code::Conflict, QStringLiteral("Somebody else uses this client's name on Kafka at %1.").arg(at), text};
    case RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE:
        return {Error::Code::Invalid, QStringLiteral("Kafka at %1 does not take messages of this size.").arg(at), text};
    default:
        return {Error::Code::Unreachable, QStringLiteral("Kafka at %1 did not take what was sent.").arg(at), text};
    }
}

std::optional<Error> kafkaFatalError(rd_kafka_t *kafka, const QByteArray &bootstrap)
{
    std::array<char, 512> why{};
    const rd_kafka_resp_err_t code = rd_kafka_fatal_error(kafka, why.data(), why.size());
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        return std::nullopt;
    return kafkaError(code, bootstrap, QString::fromUtf8(why.data()));
}

KafkaHeaders kafkaHeadersOf(const rd_kafka_message_t &message)
{
    KafkaHeaders result;
    rd_kafka_headers_t *headers = nullptr;
    if (rd_kafka_message_headers(&message, &headers) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return result;
    const char *name = nullptr;
    const void *value = nullptr;
    size_t size = 0;
    for (size_t i = 0; rd_kafka_header_get_all(headers, i, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i)
        result.append({QByteArray(name), QByteArray(static_cast<const char *>(value), qsizetype(size))});
    return result;
}

void KafkaUpWatch::begin(const QByteArray &bootstrap)
{
    if (bootstrap != m_bootstrap)
        m_up.reset();
    m_bootstrap = bootstrap;
    m_suspect = true;
    m_asked.invalidate();
}

void KafkaUpWatch::answered()
{
    m_heard.start();
    set(true, {});
}

void KafkaUpWatch::down(const QString &why)
{
    m_asked.start();
    set(false, why);
}

void KafkaUpWatch::set(bool up, const QString &why)
{
    m_suspect = false;
    if (m_up != up)
        m_changed(up, why);
    m_up = up;
}

void KafkaUpWatch::check(rd_kafka_t *kafka, bool waiting)
{
    if (!waiting)
        m_heard.start(); // silence counts from when something was asked for
    const bool silent = waiting && m_heard.isValid() && m_heard.hasExpired(SilenceMs);
    if (m_up.value_or(false) && !m_suspect && !silent)
        return;
    if (m_asked.isValid() && !m_asked.hasExpired(AskMs))
        return;
    const rd_kafka_metadata_t *metadata = nullptr;
    const rd_kafka_resp_err_t code = rd_kafka_metadata(kafka, 0, nullptr, &metadata, AskMs);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        rd_kafka_metadata_destroy(metadata);
        m_asked.invalidate();
        answered();
    } else {
        down(kafkaError(code, m_bootstrap).message);
    }
}

} // namespace mostrador
