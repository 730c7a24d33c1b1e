// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "models/wire/JournalEntry.h"
#include <QFile>
#include <memory>

namespace mostrador {

/// --ack-log: a line "till epoch seq hash" for each entry that is on the disk, in the order in which they got there. Used on the storage thread.
class AckLog final {
public:
    static Result<std::shared_ptr<AckLog>> open(const QString &file);
    void write(const EntryId &id, const QByteArray &hash);

private:
    QFile m_file;
};

} // namespace mostrador
