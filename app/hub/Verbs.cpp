// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/Verbs.h"

#include "app/hub/AdminSocket.h"
#include "hub/admin/SampleShop.h"
#include "models/wire/RecoveryPayloads.h"
#include "models/transport/crypto/Ed25519.h"
#include "models/transport/runtime/SystemClock.h"
#include "models/transport/runtime/SystemRandom.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <cstdio>

namespace mostrador {

namespace {

struct Verb { const char *name; int leastArguments; int mostArguments; bool makesStore; };
constexpr Verb verbs[] = {
    {"enrol-code", 0, 0, true},     {"sample", 0, 0, true},      {"status", 0, 0, false},         {"quarantine", 1, 2, false},
    {"backup", 1, 1, false},        {"restore", 1, 1, true},     {"rebuild", 0, 0, false},        {"revoke", 1, 1, false},
    {"recovery-code", 1, 1, false}, {"promotions", 1, 2, false}, {"new-tills-after", 1, 1, true},
};

const Verb *verbNamed(const QString &name)
{
    for (const Verb &verb : verbs)
        if (name == QLatin1String(verb.name))
            return &verb;
    return nullptr;
}

/// The running hub has another current folder: names of files go to it whole.
void makeFileNamesWhole(Command &command)
{
    const bool lastIsFile = command.verb == QLatin1String("backup") || command.arguments.value(0) == QLatin1String("export");
    if (lastIsFile && !command.arguments.isEmpty())
        command.arguments.last() = QDir::current().absoluteFilePath(command.arguments.last());
}

Result<Command> loadCommand(const ProgramOptions &options)
{
    const QString wanted = options.value(QStringLiteral("products"));
    const QString currency = options.value(QStringLiteral("currency"));
    const auto products = wanted.isEmpty()
        ? SampleShop::shipped()
        : SampleShop::madeUp(wanted.toInt(), options.value(QStringLiteral("seed")).toULongLong(), Currency::fromCode(currency).value_or(Currency::ars()));
    if (!products)
        return products.error();
    return Command{QStringLiteral("load"), {}, {{QStringLiteral("products"), SampleShop::toJson(*products)}, {QStringLiteral("store"), SampleShop::Name}}};
}

/// Read here: the running hub may not see the file.
Result<Command> importCommand(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QStringLiteral("%1 cannot be read: %2. Nothing was changed.").arg(QDir::toNativeSeparators(name), file.errorString()), {}};
    return Command{QStringLiteral("promotions"), {QStringLiteral("import")}, {{QStringLiteral("content"), QString::fromUtf8(file.readAll())}}};
}

/// Who calls the program, as the system knows them: also through sudo.
QString userOfThisMachine()
{
    for (const char *name : {"SUDO_USER", "USER", "LOGNAME", "USERNAME"})
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty())
            return user.left(RecoveryGrant::MostBy);
    return {};
}

Result<Command> commandOf(const ProgramOptions &options)
{
    const QString name = options.positional().value(0);
    if (name == QLatin1String("sample"))
        return loadCommand(options);
    if (name == QLatin1String("promotions") && options.positional().value(1) == QLatin1String("import") && options.positional().size() == 3)
        return importCommand(options.positional().at(2));
    Command command{name, options.positional().mid(1), {}};
    if (name == QLatin1String("enrol-code")) {
        const bool isNamed = options.origin(QStringLiteral("store")) == QLatin1String("command line");
        command.options.insert(QStringLiteral("store"), isNamed ? options.value(QStringLiteral("store")) : QString());
        command.options.insert(QStringLiteral("till"), options.value(QStringLiteral("till")));
    }
    if (name == QLatin1String("recovery-code"))
        command.options.insert(QStringLiteral("by"), options.isSet(QStringLiteral("by")) ? options.value(QStringLiteral("by")) : userOfThisMachine());
    command.options.insert(QStringLiteral("check"), options.isOn(QStringLiteral("check")));
    makeFileNamesWhole(command);
    return command;
}

CommandAnswer onTheStore(const HubSettings &settings, const Command &command)
{
    SystemClock clock;
    SystemRandom random;
    const auto books = Books::open(settings.books(), clock, random);
    if (!books)
        return {int(exitOfStore(books.error())), {}, books.error().message};
    ApplyReport report;
    return runCommand(**books, command, report);
}

CommandAnswer restore(const HubSettings &settings, const Command &command)
{
    if (askRunningHub(settings.dataDir, {QStringLiteral("status"), {}, {}}))
        return {1, {}, QStringLiteral("A hub runs on this data folder. Nothing was changed; stop it, then restore.")};
    return restoreStore(command.arguments.first(), settings.storeFile, Ed25519Verifier());
}

int finish(const CommandAnswer &answer)
{
    std::fputs(answer.out.toUtf8().constData(), stdout);
    if (!answer.error.isEmpty())
        complain(Exit::CheckFailed, answer.error);
    return answer.exit;
}

} // namespace

int runVerb(const HubSettings &settings, const ProgramOptions &options)
{
    const QString name = options.positional().value(0);
    const Verb *verb = verbNamed(name);
    const qsizetype arguments = options.positional().size() - 1;
    if (!verb)
        return int(complain(Exit::Usage, QStringLiteral("unknown verb %1; see --help").arg(name)));
    if (arguments < verb->leastArguments || arguments > verb->mostArguments)
        return int(complain(Exit::Usage, QStringLiteral("%1 takes %2; see --help").arg(name, verb->mostArguments == 0 ? QStringLiteral("no arguments") : QStringLiteral("other arguments"))));
    if (name == QLatin1String("enrol-code") && options.origin(QStringLiteral("store")) != QLatin1String("command line"))
        return int(complain(Exit::Usage, QStringLiteral("enrol-code needs --store NAME, the shop that the till joins")));
    const auto command = commandOf(options);
    if (!command)
        return finish({1, {}, command.error().message});
    if (name == QLatin1String("restore"))
        return finish(restore(settings, *command));
    if (const auto answer = askRunningHub(settings.dataDir, *command))
        return finish(*answer);
    if (!verb->makesStore && !QFileInfo::exists(settings.storeFile))
        return finish({int(Exit::Configuration), {}, QStringLiteral("There is no hub's store %1, and no hub runs on the data folder %2. Nothing was made; see --data-dir.")
                                                         .arg(QDir::toNativeSeparators(settings.storeFile), QDir::toNativeSeparators(settings.dataDir))});
    return finish(onTheStore(settings, *command));
}

} // namespace mostrador
