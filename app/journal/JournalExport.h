// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QStringList>

namespace mostrador {

/// Writes a journal as JSON lines (EntryCodec's toJson), one entry each.
class JournalExport final {
public:
    struct Done {
        qint64 entries = 0;
        qint64 tills = 0;
        qint64 unsignedAtEnd = 0; ///< that no later signature vouches for
        QStringList missing;      ///< salvage: what could not be saved, one line each
    };
    /// `keyFile`: signs what is not signed yet, when the key is that till's; need not exist.
    JournalExport(QString file, QString keyFile) : m_file(std::move(file)), m_keyFile(std::move(keyFile)) {}
    /// "-" is stdout. A file is there whole or not at all; a database is never written over.
    Result<Done> write(const QString &out) const;
    /// The same of a damaged file: what can be read and holds is written, what does not is named.
    Result<Done> salvage(const QString &out) const;

private:
    Result<Done> writeTo(const QString &out, bool isDamaged) const;
    QString m_file;
    QString m_keyFile;
};

} // namespace mostrador
