// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/runtime/ManySocketsLoop.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QHash>
#include <QSocketNotifier>
#include <QTimerEvent>
#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <poll.h>
#include <set>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace mostrador {

namespace {

using Steady = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

constexpr size_t MostAtOnce = 512;
constexpr int Kinds = 3;
constexpr int CoarseParts = 32; ///< of a coarse timer's interval: it may be late by one, and those of one part wake the loop together

/// By QSocketNotifier::Type.
constexpr std::array<quint32, Kinds> Asked{EPOLLIN, EPOLLOUT, EPOLLPRI};

/// One descriptor, and who wants to hear of it.
struct Watched {
    std::array<QSocketNotifier *, Kinds> notifiers{};
    quint32 told = 0;   ///< what the kernel was told; 0: it does not know it
    quint32 number = 0; ///< of this watch: the next one on the same descriptor may be of another socket

    quint32 wanted() const
    {
        quint32 events = 0;
        for (size_t kind = 0; kind < Kinds; ++kind)
            events |= notifiers[kind] ? Asked[kind] : 0;
        return events;
    }
};

struct Timer {
    qint64 interval = 0;
    Qt::TimerType type = Qt::CoarseTimer;
    QObject *object = nullptr;
    Steady::time_point due;
    bool isFiring = false;
};

class EpollLoop final : public QAbstractEventDispatcher {
public:
    EpollLoop() : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = WakeUp;
        if (m_epoll < 0 || m_wake < 0 || epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) != 0)
            qFatal("no event loop: %s", std::strerror(errno));
    }
    ~EpollLoop() override
    {
        ::close(m_wake);
        ::close(m_epoll);
    }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void interrupt() override
    {
        m_interrupted = true;
        wakeUp();
    }
    void wakeUp() override
    {
        const quint64 one = 1;
        if (!m_isWoken.exchange(true))
            static_cast<void>(::write(m_wake, &one, sizeof one)); // it has room for more than are ever written
    }

private:
    static constexpr quint64 WakeUp = ~quint64(0);

    void tellKernel(int socket, Watched &watched);
    int waitForSockets(int milliseconds);
    int waitForWakeUp(int milliseconds);
    int takeWakeUp();
    int activate(const epoll_event &event);
    int fireTimers();
    int untilNextTimer() const;
    void arm(int id, Timer &timer, Steady::time_point due);

    int m_epoll;
    int m_wake;
    std::atomic<bool> m_interrupted = false;
    std::atomic<bool> m_isWoken = false;
    QHash<int, Watched> m_watched;
    QList<int> m_changed; ///< since the kernel was told; may be gone again
    quint32 m_watches = 0;
    QHash<int, Timer> m_timers;
    std::set<std::pair<Steady::time_point, int>> m_due;
};

bool EpollLoop::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    const bool waits = flags & QEventLoop::WaitForMoreEvents && !m_interrupted;
    const bool withTimers = !(flags & QEventLoop::X11ExcludeTimers);
    if (waits)
        Q_EMIT aboutToBlock();
    if (m_interrupted)
        return false;
    const int milliseconds = !waits ? 0 : withTimers ? untilNextTimer() : -1; // what was posted meanwhile has woken it
    int handled = flags & QEventLoop::ExcludeSocketNotifiers ? waitForWakeUp(milliseconds) : waitForSockets(milliseconds);
    if (withTimers)
        handled += fireTimers();
    return handled > 0;
}

int EpollLoop::waitForSockets(int milliseconds)
{
    for (const int socket : std::exchange(m_changed, {}))
        if (const auto watched = m_watched.find(socket); watched != m_watched.end())
            tellKernel(socket, *watched);
    std::array<epoll_event, MostAtOnce> events{};
    const int ready = epoll_wait(m_epoll, events.data(), int(events.size()), milliseconds);
    int handled = 0;
    for (int i = 0; i < ready; ++i)
        handled += events[size_t(i)].data.u64 == WakeUp ? takeWakeUp() : activate(events[size_t(i)]);
    return handled;
}

int EpollLoop::waitForWakeUp(int milliseconds)
{
    pollfd wake{m_wake, POLLIN, 0};
    return ::poll(&wake, 1, milliseconds) > 0 ? takeWakeUp() : 0;
}

int EpollLoop::takeWakeUp()
{
    quint64 count = 0;
    static_cast<void>(::read(m_wake, &count, sizeof count));
    m_isWoken = false; // before the next look at what was posted
    return 1;
}

/// An earlier one of this turn may have ended whom it is for.
int EpollLoop::activate(const epoll_event &event)
{
    const int socket = int(event.data.u64 & 0xffffffff);
    int handled = 0;
    for (size_t kind = 0; kind < Kinds; ++kind) {
        const auto watched = m_watched.constFind(socket);
        if (watched == m_watched.cend() || watched->number != quint32(event.data.u64 >> 32))
            return handled;
        QSocketNotifier *notifier = watched->notifiers[kind];
        if (!notifier || !(event.events & (Asked[kind] | EPOLLHUP | EPOLLERR)))
            continue;
        QEvent activated(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &activated);
        ++handled;
    }
    return handled;
}

void EpollLoop::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int socket = int(notifier->socket());
    Watched &watched = m_watched[socket];
    if (watched.number == 0)
        watched.number = ++m_watches;
    watched.notifiers[size_t(notifier->type())] = notifier;
    m_changed.append(socket);
}

void EpollLoop::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int socket = int(notifier->socket());
    const auto watched = m_watched.find(socket);
    if (watched == m_watched.end() || watched->notifiers[size_t(notifier->type())] != notifier)
        return;
    watched->notifiers[size_t(notifier->type())] = nullptr;
    if (watched->wanted() != 0) {
        m_changed.append(socket);
        return;
    }
    tellKernel(socket, *watched); // now: the descriptor may be closed, and be another one's, before the next turn
    m_watched.erase(watched);
}

void EpollLoop::tellKernel(int socket, Watched &watched)
{
    const quint32 wanted = watched.wanted();
    if (wanted == watched.told)
        return;
    epoll_event event{};
    event.events = wanted;
    event.data.u64 = quint64(watched.number) << 32 | quint32(socket);
    const int what = wanted == 0 ? EPOLL_CTL_DEL : watched.told == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
    if (epoll_ctl(m_epoll, what, socket, &event) != 0 && wanted != 0)
        qWarning("socket %d cannot be watched: %s", socket, std::strerror(errno));
    watched.told = wanted;
}

void EpollLoop::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    Timer &timer = m_timers[id];
    timer = {interval, type, object, {}, false};
    arm(id, timer, Steady::now() + Milliseconds(interval));
}

void EpollLoop::arm(int id, Timer &timer, Steady::time_point due)
{
    const qint64 part = timer.type == Qt::VeryCoarseTimer ? 1000 : timer.type == Qt::CoarseTimer ? timer.interval / CoarseParts : 0;
    if (part > 1) {
        const qint64 late = std::chrono::ceil<Milliseconds>(due.time_since_epoch()).count() + part - 1;
        due = Steady::time_point(Milliseconds(late - late % part));
    }
    timer.due = due;
    m_due.insert({due, id});
}

bool EpollLoop::unregisterTimer(int id)
{
    const auto timer = m_timers.constFind(id);
    if (timer == m_timers.cend())
        return false;
    m_due.erase({timer->due, id});
    m_timers.erase(timer);
    return true;
}

bool EpollLoop::unregisterTimers(QObject *object)
{
    const QList<TimerInfo> timers = registeredTimers(object);
    for (const TimerInfo &timer : timers)
        unregisterTimer(timer.timerId);
    return !timers.isEmpty();
}

QList<EpollLoop::TimerInfo> EpollLoop::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (auto timer = m_timers.cbegin(); timer != m_timers.cend(); ++timer)
        if (timer->object == object)
            timers.append(TimerInfo(timer.key(), int(timer->interval), timer->type));
    return timers;
}

int EpollLoop::remainingTime(int id)
{
    const auto timer = m_timers.constFind(id);
    if (timer == m_timers.cend())
        return -1;
    return int(std::max<qint64>(0, std::chrono::ceil<Milliseconds>(timer->due - Steady::now()).count()));
}

/// -1: there is none.
int EpollLoop::untilNextTimer() const
{
    if (m_due.empty())
        return -1;
    const auto wait = std::chrono::ceil<Milliseconds>(m_due.begin()->first - Steady::now()).count();
    return int(std::clamp<qint64>(wait, 0, 3'600'000));
}

/// Each at most once in a turn. What is called may end any of them.
int EpollLoop::fireTimers()
{
    const auto now = Steady::now();
    QList<int> due;
    for (auto one = m_due.cbegin(); one != m_due.cend() && one->first <= now; ++one)
        due.append(one->second);
    int fired = 0;
    for (const int id : std::as_const(due)) {
        const auto timer = m_timers.find(id);
        if (timer == m_timers.end() || timer->due > now)
            continue;
        const auto next = timer->due + Milliseconds(timer->interval);
        m_due.erase({timer->due, id});
        arm(id, *timer, next < now ? now + Milliseconds(timer->interval) : next);
        if (timer->isFiring)
            continue; // a loop within its own call
        timer->isFiring = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer->object, &event);
        ++fired;
        if (const auto still = m_timers.find(id); still != m_timers.end())
            still->isFiring = false;
    }
    return fired;
}

} // namespace

void useLoopForManySockets()
{
    QCoreApplication::setEventDispatcher(new EpollLoop);
}

} // namespace mostrador

#else

namespace mostrador {

void useLoopForManySockets() {}

} // namespace mostrador

#endif
