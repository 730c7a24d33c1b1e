// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Books.h"
#include <QJsonObject>

namespace mostrador {

/// What an administrator asks of a hub, by mostrador-hub VERB: on the running hub over its local socket, or on the store itself when none runs.
struct Command {
    QString verb; ///< "enrol-code", "load", "status", "quarantine", "promotions", "backup", "revoke", "recovery-code", "rebuild"
    QStringList arguments;
    QJsonObject options; ///< "store", "till", "check"; "by" of recovery-code; "products" and "store" of load; "content" of promotions import
    QJsonObject toJson() const;
    static Result<Command> fromJson(const QByteArray &line);
};

struct CommandAnswer {
    int exit = 0;           ///< as the program's
    QString out;            ///< for stdout
    QString error;          ///< for stderr
    QJsonObject toJson() const;
    static Result<CommandAnswer> fromJson(const QByteArray &line);
};

/// Runs on the thread of `books`. `report`: what it applied, for the feeds.
CommandAnswer runCommand(Books &books, const Command &command, ApplyReport &report);

/// The verb backup: a copy of a store, in use or not, over a connection of its own. On any thread.
CommandAnswer backUpStore(const QString &store, const Command &command);

/// Puts `backup` in the place of the store `file`, which stays beside it under another name. For a hub that is not running.
CommandAnswer restoreStore(const QString &backup, const QString &file, const SignatureVerifier &verifier);

} // namespace mostrador
