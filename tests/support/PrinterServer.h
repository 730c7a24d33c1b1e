// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace mostrador {

/// A receipt printer on the network: takes bytes, answers what it is asked unless it is one that never does, and can run out of paper, lose its
/// cable, or take nothing more. What it says about what was printed is true: it answers only when it has paper.
class PrinterServer final : public QObject {
public:
    bool isMute = false; ///< never says anything
    bool hasPaper = true;
    bool isOpen = false;         ///< its cover
    bool isJammed = false;
    qint64 diesAfter = -1;       ///< bytes of a connection, after which its cable is pulled; -1: never
    qint64 losesPaperAfter = -1; ///< bytes of documents
    bool isStuck = false;        ///< takes no bytes

    PrinterServer()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] { take(); });
        m_server.listen(QHostAddress::LocalHost);
    }
    quint16 port() const { return m_server.serverPort(); }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(port()); }
    void switchOff()
    {
        m_port = port();
        m_server.close();
        pullCable();
    }
    bool switchOn() { return m_server.listen(QHostAddress::LocalHost, m_port); }
    void pullCable()
    {
        if (m_socket)
            m_socket->abort();
        m_socket = nullptr;
    }
    void putPaper()
    {
        hasPaper = true;
        losesPaperAfter = -1;
        if (m_owesAnswer)
            answerPrinted();
    }
    void goOn()
    {
        isStuck = false;
        read();
    }
    int connections() const { return m_connections; }
    const QByteArray &all() const { return m_all; }              ///< without what asks
    const QList<QByteArray> &pulses() const { return m_pulses; } ///< for its drawer, at once

private:
    void take()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            m_socket = socket;
            m_ofConnection = 0;
            m_rest.clear();
            m_owesAnswer = false;
            socket->setReadBufferSize(isStuck ? 1 : 0);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (socket == m_socket)
                    read();
            });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                if (m_socket == socket)
                    m_socket = nullptr;
                socket->deleteLater();
            });
        }
    }

    void read()
    {
        if (isStuck || !m_socket)
            return;
        m_socket->setReadBufferSize(0);
        m_rest += m_socket->readAll();
        while (!m_rest.isEmpty()) {
            if (m_rest.startsWith("\x10\x14")) {
                if (m_rest.size() < 5)
                    return;
                m_pulses.append(m_rest.left(5));
                m_rest.remove(0, 5);
            } else if (m_rest.startsWith('\x10')) {
                if (m_rest.size() < 3)
                    return;
                answerStatus(m_rest.at(2));
                m_rest.remove(0, 3);
            } else if (m_rest.startsWith("\x1dr")
                       || m_rest.startsWith("\x1d"
                                            "a")) {
                if (m_rest.size() < 3)
                    return;
                const bool asksPrinted = m_rest.at(1) == 'r';
                m_rest.remove(0, 3);
                if (asksPrinted)
                    answerPrinted();
            } else if (m_rest == "\x1d") {
                return;
            } else {
                m_all += m_rest.at(0);
                m_rest.remove(0, 1);
                if (++m_ofConnection == diesAfter)
                    return pullCable();
                if (m_all.size() == losesPaperAfter)
                    hasPaper = false;
            }
        }
    }

    void answer(int byte)
    {
        if (!isMute && m_socket) {
            const char one = char(byte);
            m_socket->write(&one, 1);
        }
    }

    void answerStatus(int what)
    {
        const bool offline = !hasPaper || isOpen || isJammed;
        switch (what) {
        case 1: return answer(0x12 | (offline ? 0x08 : 0));
        case 2: return answer(0x12 | (isOpen ? 0x04 : 0) | (hasPaper ? 0 : 0x20) | (isJammed ? 0x40 : 0));
        case 4: return answer(0x12 | (hasPaper ? 0 : 0x60));
        default: return answer(0x12);
        }
    }

    void answerPrinted()
    {
        m_owesAnswer = !hasPaper;
        if (hasPaper)
            answer(0x00);
    }

    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr;
    QByteArray m_rest;
    QByteArray m_all;
    QList<QByteArray> m_pulses;
    qint64 m_ofConnection = 0;
    bool m_owesAnswer = false;
    int m_connections = 0;
    quint16 m_port = 0;
};

} // namespace mostrador
