// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/http/HttpListener.h"

#include <QSslSocket>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace mostrador {

HttpListener::HttpListener(QObject *parent) : QTcpServer(parent)
{
    setListenBacklogSize(1024);
}

void HttpListener::incomingConnection(qintptr descriptor)
{
    auto *secure = m_tls ? new QSslSocket : nullptr;
    auto *socket = secure ? secure : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    if (secure) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
    Q_EMIT accepted(socket);
}

void raiseFileLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

} // namespace mostrador
