// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/JournalApp.h"

#include "app/journal/JournalExport.h"
#include "app/journal/JournalImport.h"
#include "models/storage/JournalArchive.h"
#include "models/storage/JournalStore.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/transport/http/HubAddress.h"
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

/// "0001/1/345 9f3c…" for each till.
QString headsOf(const JournalReport &report)
{
    QStringList heads;
    for (const JournalReport::Head &head : report.heads)
        heads.append(QStringLiteral("%1 %2").arg(EntryId{head.till, head.epoch, head.seq}.toString(), QString::fromLatin1(head.hash.toHex())));
    return heads.isEmpty() ? QStringLiteral("none") : heads.join(QStringLiteral(", "));
}

QString counted(qint64 number, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(number).arg(QLatin1String(number == 1 ? one : many));
}

qsizetype tillsOf(const JournalReport &report)
{
    QSet<int> tills;
    for (const JournalReport::Head &head : report.heads)
        tills.insert(head.till.value);
    return tills.size();
}

} // namespace

struct JournalApp::Verb {
    const char *name;
    const char *words;   ///< what stands behind it
    Exit (JournalApp::*run)(const QStringList &);
    QStringList takes() const { return QString::fromLatin1(words).split(QLatin1Char(' ')); }
};

const JournalApp::Verb *JournalApp::verbNamed(const QString &name)
{
    static constexpr Verb verbs[] = {
        {"verify", "FILE", &JournalApp::verify}, {"export", "FILE OUT", &JournalApp::exportTo}, {"salvage", "FILE OUT", &JournalApp::salvage},
        {"import", "IN", &JournalApp::import}, {"show", "FILE TILL/EPOCH/SEQ", &JournalApp::show},
    };
    for (const Verb &verb : verbs)
        if (name == QLatin1String(verb.name))
            return &verb;
    return nullptr;
}

/// What is wrong with these words, in one line.
QString JournalApp::misuse(const QStringList &words)
{
    if (words.isEmpty())
        return QStringLiteral("say what to do: verify, export, salvage, import or show; see --help");
    const Verb *verb = verbNamed(words.first());
    if (!verb)
        return QStringLiteral("unknown verb %1: it is verify, export, salvage, import or show; see --help").arg(words.first());
    const QStringList takes = verb->takes();
    const QStringList missing = takes.mid(words.size() - 1);
    return missing.isEmpty() ? QStringLiteral("%1 takes %2 and nothing else; see --help").arg(words.first(), takes.join(QLatin1Char(' ')))
                             : QStringLiteral("%1 needs %2, and %3 is missing; see --help").arg(words.first(), takes.join(QLatin1Char(' ')), missing.join(QStringLiteral(" and ")));
}

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
        {QStringLiteral("hub"), QStringLiteral("URL"), QStringLiteral("import: the hub"), {}, false, &hubAddressProblem},
        {QStringLiteral("token-file"), QStringLiteral("FILE"), QStringLiteral("import: file with the hub's token (api.token in its data folder)"), {}, false, {}},
        {QStringLiteral("ca-file"), QStringLiteral("FILE"), QStringLiteral("import: certificate authority of the hub"), {}, false, {}},
        {QStringLiteral("force"), {}, QStringLiteral("export: replace OUT if it is there already"), {}, false, {}},
        {QStringLiteral("key"),
         QStringLiteral("FILE"),
         QStringLiteral("export: the till's key, for entries that are not signed yet (till.key beside FILE)"),
         {},
         false,
         {}},
    };
    return program;
}

int JournalApp::run()
{
    const QStringList words = m_options.positional();
    const Verb *verb = verbNamed(words.value(0));
    if (!verb || words.size() - 1 != verb->takes().size())
        return int(complain(Exit::Usage, misuse(words)));
    const QFileInfo file(words[1]);
    if (!file.isFile() || !file.isReadable())
        return int(complain(Exit::Usage, file.isFile() ? QStringLiteral("%1 cannot be read").arg(words[1]) : QStringLiteral("there is no file %1").arg(words[1])));
    return int((this->*verb->run)(words.mid(1)));
}

Exit JournalApp::verify(const QStringList &words)
{
    const auto database = Database::openArchive(words[0]);
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
    print(stdout,
          QStringLiteral("%1 entries, %2 tills, heads %3%4")
              .arg(report->entries)
              .arg(tillsOf(*report))
              .arg(headsOf(*report), report->pruned > 0 ? QStringLiteral("; %1 more were confirmed by the hub and removed here since").arg(report->pruned) : QString()));
    return Exit::Done;
}

Exit JournalApp::exportTo(const QStringList &words) { return exportFrom(words, false); }

Exit JournalApp::salvage(const QStringList &words) { return exportFrom(words, true); }

Exit JournalApp::exportFrom(const QStringList &words, bool isDamaged)
{
    const QString &file = words[0];
    const QString &out = words[1];
    if (out != QLatin1String("-") && QFileInfo(out).isFile() && !m_options.isOn(QStringLiteral("force")))
        return complain(Exit::Usage, QStringLiteral("%1 is there already. Nothing was written; choose another name, or replace it with --force").arg(out));
    QString key = m_options.value(QStringLiteral("key"));
    if (key.isEmpty())
        key = QFileInfo(file).dir().filePath(QStringLiteral("till.key"));
    else if (!QFileInfo::exists(key))
        return complain(Exit::Usage, QStringLiteral("--key %1: there is no such file").arg(key));
    const JournalExport exporter(file, key);
    const auto done = isDamaged ? exporter.salvage(out) : exporter.write(out);
    if (!done)
        return complain(done.error());
    print(out == QLatin1String("-") ? stderr : stdout, QStringLiteral("%1 of %2 in %3").arg(counted(done->entries, "entry", "entries"), counted(done->tills, "till", "tills"), out));
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

Exit JournalApp::import(const QStringList &words)
{
    const QUrl hub(m_options.value(QStringLiteral("hub")));
    if (hub.isEmpty())
        return complain(Exit::Usage, QStringLiteral("import needs --hub URL"));
    QFile token(tokenFile());
    if (!token.open(QIODevice::ReadOnly))
        return complain(Exit::CheckFailed, QStringLiteral("the hub's token cannot be read from %1; name its file with --token-file").arg(token.fileName()));
    const HubAddress address{hub, QString::fromUtf8(token.readAll()).trimmed(), m_options.value(QStringLiteral("ca-file"))};
    JournalImport import(address);
    const auto done = import.run(words[0]);
    for (const QString &line : import.refused())
        print(stderr, QStringLiteral("mostrador-journal: ") + line);
    if (!done)
        return complain(done.error());
    print(stdout, QStringLiteral("%1 entries given, the hub holds %2").arg(done->given).arg(done->holds.isEmpty() ? QStringLiteral("none of them") : done->holds.join(QStringLiteral(", "))));
    for (const QString &lane : done->behind)
        print(stderr, QStringLiteral("mostrador-journal: the hub did not take %1; mostrador-hub quarantine list says why").arg(lane));
    return done->behind.isEmpty() && import.refused().isEmpty() ? Exit::Done : Exit::CheckFailed;
}

Exit JournalApp::show(const QStringList &words)
{
    const QString &file = words[0];
    const auto wanted = EntryId::fromString(words[1]);
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
