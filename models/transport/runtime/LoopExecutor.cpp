// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/runtime/LoopExecutor.h"

#include <QMutex>
#include <QQueue>

namespace mostrador {

struct LoopExecutor::Private {
    QMutex mutex;
    QQueue<std::function<void()>> jobs;
};

LoopExecutor::LoopExecutor(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

LoopExecutor::~LoopExecutor()
{
    while (runOne()) { }
}

void LoopExecutor::post(std::function<void()> job)
{
    {
        QMutexLocker lock(&d->mutex);
        d->jobs.enqueue(std::move(job));
    }
    // One event a job, so that a flood of jobs does not starve the loop's sockets.
    QMetaObject::invokeMethod(this, [this] { runOne(); }, Qt::QueuedConnection);
}

bool LoopExecutor::runOne()
{
    QMutexLocker lock(&d->mutex);
    if (d->jobs.isEmpty())
        return false;
    const std::function<void()> job = d->jobs.dequeue();
    lock.unlock();
    job();
    return true;
}

} // namespace mostrador
