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

Result<int> writeEpoch(JournalStore &journal, const Signer &signer, const EarlierEpoch &epoch, QSaveFile &file)
{
    int count = 0;
    for (qint64 from = epoch.confirmed + 1; from <= epoch.lastSeq;) {
        const auto entries = journal.window(epoch.epoch, from, MaxBatch, signer);
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
    return count;
}

Result<int> writePending(JournalStore &journal, const Signer &signer, const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    const auto outbox = journal.outbox();
    if (!outbox)
        return outbox.error();
    QList<EarlierEpoch> epochs = outbox->earlier; // what the hub refuses, too: that is what the file may be wanted for
    epochs.append({outbox->epoch, outbox->lastSeq, outbox->confirmed, {}});
    int count = 0;
    for (const EarlierEpoch &epoch : std::as_const(epochs)) {
        const auto written = writeEpoch(journal, signer, epoch, file);
        if (!written)
            return written.error();
        count += *written;
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
