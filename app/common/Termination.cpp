// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramOptions.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace mostrador {

namespace {

std::function<void()> stopProgram;

void stopOnce()
{
    if (const auto stop = std::exchange(stopProgram, nullptr))
        stop();
}

#ifdef Q_OS_UNIX
int wakeUp[2];

/// Only what may be done in a signal handler: one byte into a socket that the event loop watches.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[0], &byte, 1);
}
#else
BOOL WINAPI onControl(DWORD)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), &stopOnce, Qt::QueuedConnection);
    return TRUE;
}
#endif

} // namespace

void onTermination(std::function<void()> stop)
{
    stopProgram = std::move(stop);
#ifdef Q_OS_UNIX
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakeUp) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakeUp[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        notifier->setEnabled(false);
        stopOnce();
    });
    struct sigaction action = {};
    action.sa_handler = &onSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
#else
    SetConsoleCtrlHandler(&onControl, TRUE);
#endif
}

} // namespace mostrador
