// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal/TerminalLedger.h"
#include <QJsonObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

namespace mostrador {

/// The terminal's end of docs/terminal-protocol.md. Listens on 127.0.0.1 and misbehaves as it is told.
class TerminalServer final : public QTcpServer {
    Q_OBJECT
public:
    enum class Behaviour { ByAmount, Approve, Decline, Slow, Silent, Half, Drop, DropAfter, Busy, Garbage, Card };
    static QStringList behaviours(); ///< their words: "by-amount", "approve", …
    static std::optional<Behaviour> behaviourOf(const QString &word);

    struct Settings {
        Behaviour behaviour = Behaviour::ByAmount;
        int delayMs = 3000; ///< of Slow
        std::optional<QSslConfiguration> tls;
    };
    TerminalServer(TerminalLedger &ledger, const Settings &settings);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const QByteArray &line);
    QJsonObject answerTo(QTcpSocket *socket, const QJsonObject &request);
    QJsonObject question(const QJsonObject &request, bool isCancel);
    QJsonObject payment(QTcpSocket *socket, const QJsonObject &request);
    QJsonObject begin(QTcpSocket *socket, const QJsonObject &request, const TerminalLedger::Entry &entry);
    void finish(QTcpSocket *socket, const QJsonObject &request);
    QJsonObject resultOf(const QJsonObject &request, const TerminalLedger::Entry &entry) const;
    Behaviour behaviourFor(qint64 amount) const;
    void keep(const TerminalLedger::Entry &entry);
    static void send(QTcpSocket *socket, const QJsonObject &answer);

    TerminalLedger &m_ledger;
    Settings m_settings;
};

} // namespace mostrador
