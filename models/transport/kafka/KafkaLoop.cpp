// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/kafka/KafkaLoop.h"

#include <QDebug>
#include <QObject>
#include <QThread>
#include <librdkafka/rdkafka.h>

namespace mostrador {

namespace {
constexpr int StopMs = 3'000;
}

void KafkaMailbox::post(std::function<void()> call)
{
    QMutexLocker lock(&m_mutex);
    if (!m_receiver)
        return;
    QMetaObject::invokeMethod(m_receiver, [self = shared_from_this(), call = std::move(call)] {
        QMutexLocker looking(&self->m_mutex);
        const bool open = self->m_receiver;
        looking.unlock();
        if (open)
            call();
    }, Qt::QueuedConnection);
}

void KafkaMailbox::close()
{
    QMutexLocker lock(&m_mutex);
    m_receiver = nullptr;
}

void KafkaLoop::start()
{
    m_thread = QThread::create([self = shared_from_this()] { self->run(); });
    m_thread->setObjectName(QStringLiteral("kafka"));
    m_thread->start();
}

void KafkaLoop::stop()
{
    {
        QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_posted.wakeAll();
        if (m_queue)
            rd_kafka_queue_yield(m_queue);
    }
    if (!m_thread)
        return;
    if (m_thread->wait(StopMs))
        delete m_thread;
    else
        qWarning("a connection to Kafka does not end; it is left behind");
    m_thread = nullptr;
}

void KafkaLoop::post(std::function<void()> job)
{
    QMutexLocker lock(&m_mutex);
    m_jobs.enqueue(std::move(job));
    m_posted.wakeAll();
    if (m_queue)
        rd_kafka_queue_yield(m_queue);
}

void KafkaLoop::waitForJob(int milliseconds)
{
    QMutexLocker lock(&m_mutex);
    if (m_jobs.isEmpty() && !m_stopping)
        m_posted.wait(&m_mutex, static_cast<unsigned long>(milliseconds));
}

void KafkaLoop::setQueue(rd_kafka_queue_t *queue)
{
    QMutexLocker lock(&m_mutex);
    if (m_queue)
        rd_kafka_queue_destroy(m_queue);
    m_queue = queue;
}

bool KafkaLoop::runJobs()
{
    for (;;) {
        QMutexLocker lock(&m_mutex);
        if (m_stopping)
            return false;
        if (m_jobs.isEmpty())
            return true;
        const std::function<void()> job = m_jobs.dequeue();
        lock.unlock();
        job();
    }
}

void KafkaLoop::run()
{
    while (runJobs())
        turn();
    finish();
}

} // namespace mostrador
