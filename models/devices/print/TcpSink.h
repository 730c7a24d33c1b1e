// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/print/RawSink.h"
#include <QTcpSocket>

namespace mostrador {

/// A printer on the network, raw, usually at port 9100. One connection a document: many printers take one at a time.
class TcpSink final : public RawSink {
public:
    TcpSink(const QString &host, quint16 port) : m_host(host), m_port(port) {}
    ~TcpSink() override;
    Result<void> open() override;
    bool answers() const override { return true; }
    qint64 write(const char *bytes, qint64 count, int milliseconds) override;
    std::optional<QByteArray> read(int milliseconds) override;
    End finish(const QString &name) override;
    QString problem() const override;

private:
    bool isUp() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket;
};

} // namespace mostrador
