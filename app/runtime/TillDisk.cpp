// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/TillDisk.h"

#include "app/runtime/AckLog.h"
#include "models/services/TillStores.h"
#include "models/storage/DatabaseCopy.h"
#include <QCoreApplication>
#include <QDir>

namespace mostrador {

TillDisk::~TillDisk()
{
    m_reader.reset();
    m_storage.run([this] { m_stores.reset(); }); // the database is closed there
}

QString TillDisk::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

Result<void> TillDisk::open()
{
    if (!QDir().mkpath(m_folder))
        return Error{Error::Code::Storage,
                     QCoreApplication::translate("TillDisk", "The data folder %1 cannot be made. Check the rights of the folder above it.")
                         .arg(QDir::toNativeSeparators(m_folder)),
                     {}};
    std::optional<Error> failed;
    m_storage.run([&] {
        auto opened = Till::Stores::open(database(), m_clock, m_random, QStringLiteral(MOSTRADOR_VERSION));
        if (!opened) {
            failed = opened.error();
            return;
        }
        m_stores = *opened;
        const auto who = m_stores->journal->identity();
        if (!who) {
            failed = who.error();
            return;
        }
        m_identity = *who;
        m_wasCheckedWhole = m_stores->database->wasCheckedWhole();
    });
    if (failed)
        return *failed;
    auto reader = Database::openReader(database());
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    return {};
}

Result<void> TillDisk::leaveCopy(const QByteArray &publicKey)
{
    Result<void> done;
    m_storage.run([&] {
        const auto left = m_stores->journal->leaveCopy(publicKey, bornAt(database()));
        const auto who = m_stores->journal->identity();
        if (!left || !who) {
            done = left ? who.error() : left.error();
            return;
        }
        m_identity = *who;
        if (*left && m_stores->afterCommit)
            m_stores->afterCommit(m_stores->journal->lastId(), m_stores->journal->lastHash());
    });
    return done;
}

Result<void> TillDisk::logCommits(const QString &file)
{
    const auto log = AckLog::open(file);
    if (!log)
        return log.error();
    m_stores->afterCommit = [log = *log](const EntryId &id, const QByteArray &hash) { log->write(id, hash); };
    return {};
}

void TillDisk::holdReserve()
{
    m_storage.post([stores = m_stores, file = path(QStringLiteral("reserve"))] {
        stores->reserve = std::make_unique<DiskReserve>(file);
        stores->reserve->hold();
    });
}

} // namespace mostrador
