// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/JournalExport.h"

#include "models/storage/JournalArchive.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/transport/runtime/SystemRandom.h"
#include "models/wire/EntryCodec.h"
#include "models/wire/Payloads.h"
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <cstdio>

namespace mostrador {

namespace {

Error cannotWrite(const QString &out, const QString &why)
{
    return {Error::Code::Storage, QStringLiteral("%1 cannot be written: %2. Nothing was exported.").arg(out, why), {}};
}

bool isDatabase(const QString &file)
{
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly) && bytes.read(15) == QByteArrayLiteral("SQLite format 3");
}

/// Signs entries that have no signature, with the key that their epoch began with.
class Signing final {
public:
    explicit Signing(const QString &keyFile)
    {
        if (!QFileInfo::exists(keyFile))
            return;
        SystemRandom random;
        if (auto key = Ed25519Key::loadOrCreate(keyFile, random))
            m_key.emplace(std::move(*key));
    }

    SignedEntry signedOne(SignedEntry entry)
    {
        if (entry.entry.type == EntryType::EpochStarted)
            if (const auto started = decodeEpochStarted(entry.entry.payload))
                m_isOwn = m_key && started->publicKey == m_key->publicKey();
        if (entry.signature.isEmpty() && m_isOwn) {
            entry.signature = m_key->sign(entry.entry.hash);
            entry.keyId = m_key->keyId();
        }
        return entry;
    }

private:
    std::optional<Ed25519Key> m_key;
    bool m_isOwn = false;
};

} // namespace

Result<JournalExport::Done> JournalExport::write(const QString &out) const
{
    return writeTo(out, false);
}

Result<JournalExport::Done> JournalExport::salvage(const QString &out) const
{
    return writeTo(out, true);
}

Result<JournalExport::Done> JournalExport::writeTo(const QString &out, bool isDamaged) const
{
    const bool toStdout = out == QLatin1String("-");
    if (!toStdout && isDatabase(out)) // before it is opened: it may be the same file, and closing that one drops the locks on it
        return Error{Error::Code::Invalid, QStringLiteral("%1 is a database. Nothing was written; choose another name.").arg(out), {}};
    const auto database = Database::openArchive(m_file);
    if (!database)
        return database.error();
    QSaveFile file(out);
    if (!toStdout && !file.open(QIODevice::WriteOnly))
        return cannotWrite(out, file.errorString());
    Signing signing(m_keyFile);
    Done done;
    TillId last;
    const auto each = [&](const SignedEntry &found) {
        const SignedEntry entry = signing.signedOne(found);
        ++done.entries;
        done.tills += entry.entry.id.till != last ? 1 : 0;
        done.unsignedAtEnd = entry.signature.isEmpty() ? done.unsignedAtEnd + 1 : 0;
        last = entry.entry.id.till;
        const QByteArray line = QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n';
        if (toStdout)
            std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        else
            file.write(line); // an error stays until commit()
    };
    const JournalArchive archive(**database);
    if (isDamaged) {
        const auto missing = archive.salvage(each);
        if (!missing)
            return missing.error();
        for (const JournalArchive::Missing &one : *missing)
            done.missing.append(QStringLiteral("%1%2 %3").arg(one.from.toString(), one.to > one.from.seq ? QStringLiteral(" to %1").arg(one.to) : QString(), one.reason));
    } else if (const auto read = archive.each(each); !read) {
        return read.error();
    }
    if (toStdout && std::fflush(stdout) != 0)
        return cannotWrite(QStringLiteral("stdout"), QStringLiteral("the other end is gone"));
    if (!toStdout && !file.commit())
        return cannotWrite(out, file.errorString());
    return done;
}

} // namespace mostrador
