// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/TcpSink.h"

#include <QCoreApplication>
#include <QNetworkProxy>

namespace mostrador {

static constexpr int ConnectMs = 3000;
static constexpr int CloseMs = 2000;
static constexpr qint64 MostWaiting = 16 * 1024; ///< in this process: the rest waits with the caller, who can still say what went out

TcpSink::~TcpSink()
{
    m_socket.abort();
}

Result<void> TcpSink::open()
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(m_host, m_port);
    if (m_socket.waitForConnected(ConnectMs))
        return {};
    return Error{Error::Code::Unreachable,
                 QCoreApplication::translate("Printer", "The printer at %1 does not answer. Look whether it is switched on and its cable is plugged in.").arg(m_host),
                 m_socket.errorString()};
}

qint64 TcpSink::write(const char *bytes, qint64 count, int milliseconds)
{
    if (!isUp())
        return -1;
    if (m_socket.bytesToWrite() >= MostWaiting && !m_socket.waitForBytesWritten(milliseconds))
        return isUp() ? 0 : -1;
    const qint64 taken = m_socket.write(bytes, qMin(count, MostWaiting - qMin(MostWaiting, m_socket.bytesToWrite())));
    m_socket.flush();
    return taken;
}

std::optional<QByteArray> TcpSink::read(int milliseconds)
{
    if (m_socket.bytesAvailable() == 0 && isUp())
        m_socket.waitForReadyRead(milliseconds);
    if (m_socket.bytesAvailable() == 0 && !isUp())
        return std::nullopt;
    return m_socket.readAll();
}

RawSink::End TcpSink::finish(const QString &)
{
    while (isUp() && m_socket.bytesToWrite() > 0)
        if (!m_socket.waitForBytesWritten(CloseMs))
            return End::Lost;
    if (!isUp() || m_socket.bytesToWrite() > 0)
        return End::Lost;
    m_socket.disconnectFromHost();
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        m_socket.waitForDisconnected(CloseMs);
    return End::Taken;
}

QString TcpSink::problem() const
{
    return QCoreApplication::translate("Printer", "The connection to the printer at %1 broke.").arg(m_host);
}

} // namespace mostrador
