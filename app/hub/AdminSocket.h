// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/Commands.h"
#include <QLocalServer>
#include <QObject>
#include <functional>
#include <optional>

namespace mostrador {

/// Where verbs reach a hub that runs: a local socket in its data folder that only its owner may open. One Command a connection as a line
/// of JSON, one CommandAnswer back.
class AdminSocket final : public QObject {
    Q_OBJECT
public:
    using Reply = std::function<void(const CommandAnswer &)>;
    using Handler = std::function<void(const Command &, Reply)>; ///< call the reply once, now or later, on this thread

    explicit AdminSocket(Handler handler, QObject *parent = nullptr);
    /// Only one that holds the store's lock may listen: a socket left by a killed hub is removed.
    Result<void> listen(const QString &dataDir);

private:
    void serve(QLocalSocket *socket);
    void read(QLocalSocket *socket);

    Handler m_handler;
    QLocalServer m_server;
};

/// What the hub that runs on this data folder answers; nothing when none runs. Waits as long as the verb takes.
std::optional<CommandAnswer> askRunningHub(const QString &dataDir, const Command &command);

} // namespace mostrador
