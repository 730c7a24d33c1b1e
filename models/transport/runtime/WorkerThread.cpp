// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/runtime/WorkerThread.h"

#include <QMutex>
#include <QObject>
#include <QQueue>
#include <QSemaphore>
#include <QThread>

namespace mostrador {

/// The queue is ours, the event loop only wakes it: Qt drops events still posted when a loop ends.
struct WorkerThread::Private {
    QThread thread;
    QObject worker;
    QMutex mutex;
    QQueue<std::function<void()>> jobs;

    void wake()
    {
        QMetaObject::invokeMethod(&worker, [this] { runAll(); }, Qt::QueuedConnection);
    }

    void runAll()
    {
        for (;;) {
            QMutexLocker lock(&mutex);
            if (jobs.isEmpty())
                return;
            const std::function<void()> job = jobs.dequeue();
            lock.unlock();
            job();
        }
    }
};

WorkerThread::WorkerThread(const QString &name) : d(std::make_unique<Private>())
{
    d->thread.setObjectName(name);
    d->worker.moveToThread(&d->thread);
    d->thread.start();
}

WorkerThread::~WorkerThread()
{
    QMetaObject::invokeMethod(&d->worker, [this] {
        d->runAll();
        d->thread.quit();
    }, Qt::QueuedConnection);
    d->thread.wait();
}

void WorkerThread::post(std::function<void()> job)
{
    bool wasEmpty;
    {
        QMutexLocker lock(&d->mutex);
        wasEmpty = d->jobs.isEmpty();
        d->jobs.enqueue(std::move(job));
    }
    if (wasEmpty)
        d->wake();
}

void WorkerThread::run(const std::function<void()> &job)
{
    Q_ASSERT(QThread::currentThread() != &d->thread);
    QSemaphore done;
    post([&] {
        job();
        done.release();
    });
    done.acquire();
}

} // namespace mostrador
