// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/ServiceManager.h"

#include <QtGlobal>
#ifdef Q_OS_LINUX
#include <QDebug>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace mostrador {

#ifdef Q_OS_LINUX

/// sd_notify(3): a datagram to the socket that the environment names; one that begins with @ is in the abstract namespace.
void tellServiceManager(const char *state)
{
    const QByteArray name = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (name.isEmpty() || size_t(name.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
    if (fd < 0 || ::sendto(fd, state, std::strlen(state), MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&address), size) < 0)
        qWarning("the service manager cannot be told that the hub is up: %s", std::strerror(errno));
    if (fd >= 0)
        ::close(fd);
}

#else

void tellServiceManager(const char *) {}

#endif

} // namespace mostrador
