// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace mostrador {

/// A real Kafka of a test's own, on a free port of the loopback, by cmake/kafka/server. Its log lives as long as this object; killed and
/// started again it has the same address and goes on with the same log.
class KafkaServer final {
public:
    explicit KafkaServer(const QString &sourceDir); ///< where the project lies: SOURCE_DIR
    ~KafkaServer();
    /// Waits until it answers. Error::Unsupported: Kafka cannot be had here (no Java, no Maven, no network): skip, with the message.
    Result<void> start();
    void stop();
    void kill9();            ///< the broker itself, as a power cut would
    QString bootstrap() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

private:
    QString m_script;
    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace mostrador
