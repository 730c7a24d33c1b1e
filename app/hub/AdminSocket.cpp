// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/AdminSocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>

namespace mostrador {

namespace {

constexpr qsizetype LongestPath = 95; ///< a Unix socket's path has 107 bytes, and Qt binds it under a longer name first
constexpr int ConnectMs = 2'000;
const char *const Done = "mostrador-done";

QString socketPath(const QString &dataDir)
{
    const QString path = QDir(dataDir).absoluteFilePath(QStringLiteral("admin.sock"));
    if (QFile::encodeName(path).size() <= LongestPath)
        return path;
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(QStringLiteral("mostrador-hub-%1.sock").arg(QLatin1String(name)));
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

AdminSocket::AdminSocket(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

Result<void> AdminSocket::listen(const QString &dataDir)
{
    const QString path = socketPath(dataDir);
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return {};
    return Error{Error::Code::Storage, QStringLiteral("The local socket %1 cannot be made: %2. The hub did not start; check the data folder's rights.")
                                           .arg(QDir::toNativeSeparators(path), m_server.errorString()), {}};
}

void AdminSocket::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void AdminSocket::read(QLocalSocket *socket)
{
    if (!socket->canReadLine() || socket->property(Done).toBool())
        return;
    socket->setProperty(Done, true);
    const auto reply = [socket = QPointer<QLocalSocket>(socket)](const CommandAnswer &answer) {
        if (!socket)
            return;
        socket->write(lineOf(answer.toJson()));
        socket->disconnectFromServer(); // after what is written has gone
    };
    const auto command = Command::fromJson(socket->readLine());
    if (command)
        m_handler(*command, reply);
    else
        reply({2, {}, command.error().message});
}

std::optional<CommandAnswer> askRunningHub(const QString &dataDir, const Command &command)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(dataDir));
    if (!socket.waitForConnected(ConnectMs))
        return std::nullopt;
    socket.write(lineOf(command.toJson()));
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(-1)) { }
    QByteArray line;
    while (!line.endsWith('\n') && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(-1)))
        line += socket.readAll();
    const auto answer = CommandAnswer::fromJson(line);
    return answer ? *answer : CommandAnswer{6, {}, QStringLiteral("The hub ended before it answered. Look at its log.")};
}

} // namespace mostrador
