// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/JournalApp.h"

#include "app/journal/JournalExport.h"
#include "app/journal/JournalImport.h"
#include "models/storage/JournalArchive.h"
#include "models/storage/JournalStore.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/wire/EntryCodec.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <cstdio>

namespace mostrador {

namespace {

void print(FILE *to, const QString &text)
{
    std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), to);
    std::fflush(to);
}

Exit complain(Exit exit, const QString &line)
{
    print(stderr, QStringLiteral("mostrador-journal: ") + line);
    return exit;
}

Exit complain(const Error &error)
{
    return complain(exitFor(error), error.detail.isEmpty() ? error.message : QStringLiteral("%1 (%2)").arg(error.message, QString(error.detail).replace(QLatin1Char('\n'), QLatin1Char(' '))));
}

QString urlProblem(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && !url.host().isEmpty() ? QString() : QStringLiteral("must be an address like http://127.0.0.1:8640");
}

/// "0001/1/345 9f3c…" for each till.
QString headsOf(const JournalReport &report)
{
    QStringList heads;
    for (const JournalReport::Head &head : report.heads)
        heads.append(QStringLiteral("%1 %2").arg(EntryId{head.till, head.epoch, head.seq}.toString(), QString::fromLatin1(head.hash.toHex())));
    return heads.isEmpty() ? QStringLiteral("none") : heads.join(QStringLiteral(", "));
}

qsizetype tillsOf(const JournalReport &report)
{
    QSet<int> tills;
    for (const JournalReport::Head &head : report.heads)
        tills.insert(head.till.value);
    return tills.size();
}

} // namespace

ProgramOptions::Program JournalApp::program()
{
    ProgramOptions::Program program;
    program.name = QStringLiteral("mostrador-journal");
    program.summary = QStringLiteral("Verifies, exports, imports and shows the journal of a till or a hub. Nothing is written to the database that is looked at.");
    program.verbs = QStringLiteral("Verbs:\n"
                                   "  verify FILE                  FILE is a till's till.sqlite, the hub's store, or a backup of one, in use or not: exit 0 and\n"
                                   "                               \"N entries, M tills, heads …\", or exit 1 and the first entry that is wrong\n"
                                   "  export FILE OUT              every entry as one line of JSON, signed; OUT - is stdout\n"
                                   "  salvage FILE OUT             the same of a damaged FILE: what can be read and holds is written, what does not is named (exit 1)\n"
                                   "  import IN --hub URL          gives an export to a hub; what the hub has already is not taken twice\n"
                                   "  show FILE TILL/EPOCH/SEQ     one entry, for reading");
    program.options = {
        {QStringLiteral("hub"), QStringLiteral("URL"), QStringLiteral("import: the hub"), {}, false, &urlProblem},
        {QStringLiteral("token-file"), QStringLiteral("FILE"), QStringLiteral("import: file with the hub's token (api.token in its data folder)"), {}, false, {}},
        {QStringLiteral("ca-file"), QStringLiteral("FILE"), QStringLiteral("import: certificate authority of the hub"), {}, false, {}},
        {QStringLiteral("key"), QStringLiteral("FILE"), QStringLiteral("export: the till's key, for entries that are not signed yet (till.key beside FILE)"), {}, false, {}},
    };
    return program;
}

int JournalApp::run()
{
    const QStringList words = m_options.positional();
    const QString verb = words.value(0);
    const qsizetype given = words.size() - 1;
    if (verb == QLatin1String("verify") && given == 1)
        return int(verify(words[1]));
    if (verb == QLatin1String("export") && given == 2)
        return int(exportTo(words[1], words[2], false));
    if (verb == QLatin1String("salvage") && given == 2)
        return int(exportTo(words[1], words[2], true));
    if (verb == QLatin1String("import") && given == 1)
        return int(import(words[1]));
    if (verb == QLatin1String("show") && given == 2)
        return int(show(words[1], words[2]));
    return int(complain(Exit::Usage, verb.isEmpty() ? QStringLiteral("say what to do: verify, export, salvage, import or show; see --help")
                                                    : QStringLiteral("“%1” is not verify FILE, export FILE OUT, salvage FILE OUT, import IN --hub URL or show FILE TILL/EPOCH/SEQ; see --help")
                                                          .arg(words.join(QLatin1Char(' ')))));
}

Exit JournalApp::verify(const QString &file)
{
    const auto database = Database::openArchive(file);
    if (!database)
        return complain(database.error());
    const Ed25519Verifier verifier;
    const auto report = verifyJournal(**database, &verifier);
    if (!report)
        return complain(report.error());
    if (report->wrong) {
        const EntryId &id = *report->wrong;
        print(stdout, QStringLiteral("till %1, epoch %2, seq %3 (%4) %5").arg(id.till.value).arg(id.epoch).arg(id.seq).arg(id.toString(), report->reason));
        return Exit::CheckFailed;
    }
    print(stdout, QStringLiteral("%1 entries, %2 tills, heads %3").arg(report->entries).arg(tillsOf(*report)).arg(headsOf(*report)));
    return Exit::Done;
}

Exit JournalApp::exportTo(const QString &file, const QString &out, bool isDamaged)
{
    QString key = m_options.value(QStringLiteral("key"));
    if (key.isEmpty())
        key = QFileInfo(file).dir().filePath(QStringLiteral("till.key"));
    else if (!QFileInfo::exists(key))
        return complain(Exit::Usage, QStringLiteral("--key %1: there is no such file").arg(key));
    const JournalExport exporter(file, key);
    const auto done = isDamaged ? exporter.salvage(out) : exporter.write(out);
    if (!done)
        return complain(done.error());
    print(out == QLatin1String("-") ? stderr : stdout, QStringLiteral("%1 entries of %2 tills in %3").arg(done->entries).arg(done->tills).arg(out));
    if (done->unsignedAtEnd > 0)
        print(stderr, QStringLiteral("mostrador-journal: %1 entries at the end are not signed, and the till's key is not here (--key): a hub will not take those").arg(done->unsignedAtEnd));
    for (const QString &line : done->missing)
        print(stdout, line);
    return done->missing.isEmpty() ? Exit::Done : Exit::CheckFailed;
}

QString JournalApp::tokenFile() const
{
    const QString given = m_options.value(QStringLiteral("token-file"));
    return given.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(QStringLiteral("mostrador-hub/api.token")) : given;
}

Exit JournalApp::import(const QString &in)
{
    const QUrl hub(m_options.value(QStringLiteral("hub")));
    if (hub.isEmpty())
        return complain(Exit::Usage, QStringLiteral("import needs --hub URL"));
    QFile token(tokenFile());
    if (!token.open(QIODevice::ReadOnly))
        return complain(Exit::CheckFailed, QStringLiteral("the hub's token cannot be read from %1; name its file with --token-file").arg(token.fileName()));
    const HubAddress address{hub, QString::fromUtf8(token.readAll()).trimmed(), m_options.value(QStringLiteral("ca-file"))};
    JournalImport import(address);
    const auto done = import.run(in);
    for (const QString &line : import.refused())
        print(stderr, QStringLiteral("mostrador-journal: ") + line);
    if (!done)
        return complain(done.error());
    print(stdout, QStringLiteral("%1 entries given, the hub holds %2").arg(done->given).arg(done->holds.isEmpty() ? QStringLiteral("none of them") : done->holds.join(QStringLiteral(", "))));
    for (const QString &lane : done->behind)
        print(stderr, QStringLiteral("mostrador-journal: the hub did not take %1; mostrador-hub quarantine list says why").arg(lane));
    return done->behind.isEmpty() && import.refused().isEmpty() ? Exit::Done : Exit::CheckFailed;
}

Exit JournalApp::show(const QString &file, const QString &id)
{
    const auto wanted = EntryId::fromString(id);
    if (!wanted)
        return complain(Exit::Usage, wanted.error().message);
    const auto database = Database::openArchive(file);
    if (!database)
        return complain(database.error());
    const auto entry = JournalArchive(**database).at(*wanted);
    if (!entry)
        return complain(entry.error());
    if (!*entry)
        return complain(Exit::CheckFailed, QStringLiteral("there is no entry %1 in %2").arg(wanted->toString(), file));
    QJsonObject shown = toJson(**entry);
    const QJsonDocument payload = QJsonDocument::fromJson((*entry)->entry.payload);
    if (payload.isObject())
        shown.insert(QStringLiteral("payload"), payload.object()); // to read; export has its exact bytes
    print(stdout, QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Indented)).trimmed());
    return Exit::Done;
}

} // namespace mostrador
