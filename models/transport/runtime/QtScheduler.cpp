// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/runtime/QtScheduler.h"

#include <QTimer>

namespace mostrador {

namespace {

class TimerHandle final : public Scheduler::Handle {
public:
    TimerHandle(int milliseconds, std::function<void()> callback)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        // A callback may destroy its own handle, and with it this functor: run a copy.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [callback = std::move(callback)] {
            const auto running = callback;
            running();
        });
        m_timer.start(milliseconds);
    }

private:
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Scheduler::Handle> QtScheduler::after(int milliseconds, std::function<void()> callback)
{
    return std::make_unique<TimerHandle>(milliseconds, std::move(callback));
}

} // namespace mostrador
