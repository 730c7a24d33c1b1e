// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <functional>
#include <optional>

namespace mostrador {

/// Takes connections and, with TLS, begins their handshake; does not wait for it (whoever gets the socket keeps the time).
class HttpListener final : public QTcpServer {
    Q_OBJECT
public:
    explicit HttpListener(QObject *parent = nullptr);
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

Q_SIGNALS:
    void accepted(QTcpSocket *socket); ///< the receiver owns it

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

/// As many open files as the system lets this process have: a connection is a file.
void raiseFileLimit();

} // namespace mostrador
