// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/KafkaServer.h"

#include <QFile>
#include <csignal>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace mostrador {

namespace {

constexpr int StartMs = 240'000; // the first start fetches
constexpr int StopMs = 20'000;

/// A test that crashes takes its broker with it.
void endWithUs()
{
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
}

} // namespace

KafkaServer::KafkaServer(const QString &sourceDir) : m_script(sourceDir + QStringLiteral("/cmake/kafka/server")) {}

KafkaServer::~KafkaServer()
{
    stop();
}

Result<void> KafkaServer::start()
{
    stop();
    m_process = std::make_unique<QProcess>();
    m_process->setChildProcessModifier(endWithUs);
    m_process->start(m_script, {QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--dir"), m_dir.path()});
    while (!m_process->canReadLine() && m_process->state() != QProcess::NotRunning && m_process->waitForReadyRead(StartMs)) { }
    const QString line = QString::fromLatin1(m_process->readLine()).trimmed();
    if (line.startsWith(QLatin1String("ready 127.0.0.1:"))) {
        m_port = line.section(u':', 1).toUShort();
        return {};
    }
    m_process->waitForFinished(StopMs);
    const bool missing = m_process->exitCode() == 3 || m_process->exitCode() == 6 || m_process->error() == QProcess::FailedToStart;
    const Error error{missing ? Error::Code::Unsupported : Error::Code::Unreachable,
                      missing ? QStringLiteral("No Kafka to test with: ") + QString::fromUtf8(m_process->readAllStandardError()).trimmed()
                              : QString::fromUtf8(m_process->readAllStandardError()).trimmed(), {}};
    m_process.reset();
    return error;
}

void KafkaServer::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(StopMs)) {
        kill9();
        return;
    }
    m_process.reset();
}

void KafkaServer::kill9()
{
    if (!m_process)
        return;
    QFile file(m_dir.filePath(QStringLiteral("pid")));
    const qint64 pid = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toLongLong() : 0;
    if (pid > 1)
        ::kill(pid_t(pid), SIGKILL);
    if (!m_process->waitForFinished(StopMs))
        m_process->kill();
    m_process->waitForFinished(StopMs);
    m_process.reset();
}

} // namespace mostrador
