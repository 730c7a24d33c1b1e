// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PendingExport.h"

#include "models/services/TillStores.h"
#include "models/wire/EntryCodec.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>

namespace mostrador {

namespace {

Error cannotWrite(const QSaveFile &file)
{
    return {Error::Code::Storage,
            QCoreApplication::translate("PendingExport", "The file %1 cannot be written. Nothing was changed. Choose another folder.")
                .arg(QDir::toNativeSeparators(file.fileName())), file.errorString()};
}

Result<int> writePending(JournalStore &journal, const Signer &signer, const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    const auto outbox = journal.outbox();
    if (!outbox)
        return outbox.error();
    int count = 0;
    for (qint64 from = outbox->confirmed + 1; from <= outbox->lastSeq;) {
        const auto entries = journal.window(from, MaxBatch, signer);
        if (!entries)
            return entries.error();
        if (entries->isEmpty())
            break;
        for (const SignedEntry &entry : *entries)
            if (file.write(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n') < 0)
                return cannotWrite(file);
        count += int(entries->size());
        from = entries->last().entry.id.seq + 1;
    }
    if (!file.commit())
        return cannotWrite(file);
    return count;
}

} // namespace

PendingExport::PendingExport(std::shared_ptr<Till::Stores> stores, const Signer &signer, Executor &storage, Executor &own)
    : m_stores(std::move(stores)), m_signer(signer), m_storage(storage), m_own(own)
{
}

void PendingExport::write(const QString &file, QObject *context, Till::Reply<int> reply)
{
    m_storage.post([stores = m_stores, signer = &m_signer, own = &m_own, file, asker = QPointer<QObject>(context), reply = std::move(reply)] {
        auto written = writePending(*stores->journal, *signer, file);
        own->post([asker, reply, written = std::move(written)] {
            if (asker)
                reply(written);
        });
    });
}

} // namespace mostrador
