// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/BackupRounds.h"
#include "hub/ledger/Books.h"
#include "models/transport/http/HttpServer.h"

namespace mostrador {

/// What mostrador-hub was told: options in, checked values out.
struct HubSettings {
    QString dataDir;
    QString storeFile;
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8640;
    QString kafka;                       ///< "host:port,…"; empty: none
    std::optional<HttpServer::Tls> tls;
    QString currency;                    ///< empty: the store's own

    BackupRounds::Plan backups;

    QString path(const QString &name) const;
    Books::Settings books() const;

    static ProgramOptions::Program program();
    /// `verb`: what the command line's --store means depends on it. Otherwise the exit code, after the one line that says why.
    static std::variant<HubSettings, Exit> from(const ProgramOptions &options, const QStringList &arguments, const QString &verb);
};

/// One line on stderr, as the program's own.
Exit complain(Exit exit, const QString &what);
/// Exit code of an error of the store or its key.
Exit exitOfStore(const Error &error);

} // namespace mostrador
