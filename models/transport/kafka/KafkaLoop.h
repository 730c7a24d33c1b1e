// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QQueue>
#include <QWaitCondition>
#include <functional>
#include <memory>

class QObject;
class QThread;
typedef struct rd_kafka_queue_s rd_kafka_queue_t;

namespace mostrador {

/// Hands calls over to the thread of an object that may go away at any time.
class KafkaMailbox final : public std::enable_shared_from_this<KafkaMailbox> {
public:
    explicit KafkaMailbox(QObject *receiver) : m_receiver(receiver) {}
    void post(std::function<void()> call); ///< any thread
    void close();                          ///< on the receiver's thread: from here on no call comes, those under way neither

private:
    QMutex m_mutex;
    QObject *m_receiver;
};

/// The thread `kafka`: goes round polling librdkafka, and runs in between what is posted. Everything that librdkafka calls back happens on
/// it. It belongs to itself, so that a client that does not end (a name server that does not answer) holds up nobody for long.
class KafkaLoop : public std::enable_shared_from_this<KafkaLoop> {
public:
    virtual ~KafkaLoop() = default;
    void start();
    void stop();                            ///< drops what is posted; waits for the end, at most 3 s
    void post(std::function<void()> job);   ///< any thread; wakes the polling

protected:
    virtual void turn() = 0;                ///< polls for a moment
    virtual void finish() = 0;              ///< the last call on the thread
    void waitForJob(int milliseconds);
    /// Polling happens on this queue from now on (null: on none). It takes the reference over.
    void setQueue(rd_kafka_queue_t *queue);

private:
    void run();
    bool runJobs();

    QMutex m_mutex;
    QWaitCondition m_posted;
    QQueue<std::function<void()>> m_jobs;
    rd_kafka_queue_t *m_queue = nullptr;
    bool m_stopping = false;
    QThread *m_thread = nullptr;
};

} // namespace mostrador
