// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramOptions.h"

#include "models/domain/Shown.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <cstdio>

namespace mostrador {

namespace {

constexpr qint64 MostFileBytes = 1024 * 1024;

void print(FILE *to, const QString &text)
{
    std::fputs(text.toUtf8().constData(), to);
    std::fputc('\n', to);
    std::fflush(to);
}

int usage(const QString &program, const QString &what)
{
    print(stderr, QStringLiteral("%1: %2").arg(program, what));
    return int(Exit::Usage);
}

QString levelProblem(const QString &level)
{
    const QStringList known{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error")};
    return known.contains(level) ? QString() : QStringLiteral("must be one of %1").arg(known.join(QStringLiteral(", ")));
}

QList<OptionSpec> commonOptions()
{
    return {
        {QStringLiteral("data-dir"), QStringLiteral("DIR"), QStringLiteral("where this program keeps its data"), {}, false, {}},
        {QStringLiteral("config"), QStringLiteral("FILE"), QStringLiteral("read options from this file instead of the user's own"), {}, false, {}},
        {QStringLiteral("print-config"), {}, QStringLiteral("show each option's value and where it comes from, and end"), {}, false, {}},
        {QStringLiteral("log-level"), QStringLiteral("LEVEL"), QStringLiteral("debug, info, warning or error"), QStringLiteral("info"), false, &levelProblem},
        {QStringLiteral("log-json"), {}, QStringLiteral("write the log as one JSON object a line"), {}, false, {}},
        {QStringLiteral("version"), {}, QStringLiteral("show the version and end"), {}, false, {}},
        {QStringLiteral("help"), {}, QStringLiteral("show this help and end"), {}, false, {}},
    };
}

QString environmentName(const QString &option)
{
    return QStringLiteral("MOSTRADOR_") + QString(option).replace(QLatin1Char('-'), QLatin1Char('_')).toUpper();
}

} // namespace

Exit exitFor(const Error &error)
{
    switch (error.code) {
    case Error::Code::Damaged:
    case Error::Code::TooNew: return Exit::StoreDamaged;
    case Error::Code::Unreachable: return Exit::NotReachable;
    case Error::Code::Busy: return Exit::AddressInUse;
    default: return Exit::CheckFailed;
    }
}

ProgramOptions::ProgramOptions(Program program) : m_program(std::move(program))
{
    m_program.options += commonOptions();
    for (const OptionSpec &spec : std::as_const(m_program.options)) {
        if (!spec.fallback.isEmpty())
            m_values.insert(spec.name, {spec.fallback});
        m_origins.insert(spec.name, QStringLiteral("default"));
    }
}

const OptionSpec *ProgramOptions::spec(const QString &name) const
{
    for (const OptionSpec &candidate : m_program.options)
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

std::optional<QString> ProgramOptions::set(const QString &name, const QString &value, const QString &origin)
{
    const OptionSpec *known = spec(name);
    if (!known)
        return QStringLiteral("unknown option --%1 (%2); see --help").arg(shown(name), origin);
    const QString problem = known->check ? known->check(value) : QString();
    if (!problem.isEmpty())
        return QStringLiteral("--%1 %2: %3 (%4)").arg(name, shown(value, 100), problem, origin);
    if (known->repeats && m_origins.value(name) == origin)
        m_values[name].append(value);
    else
        m_values.insert(name, {value});
    m_origins.insert(name, origin);
    return std::nullopt;
}

std::optional<QString> ProgramOptions::readFile(const QString &file, bool mustExist)
{
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly | QIODevice::Text))
        return mustExist ? std::optional(QStringLiteral("the configuration file %1 cannot be read: %2").arg(file, lines.errorString())) : std::nullopt;
    const QByteArray text = lines.read(MostFileBytes + 1);
    if (text.size() > MostFileBytes)
        return QStringLiteral("the configuration file %1 is larger than %2 bytes").arg(file, QString::number(MostFileBytes));
    return readText(text, file);
}

std::optional<QString> ProgramOptions::readText(const QByteArray &text, const QString &file)
{
    int number = 0;
    for (const QByteArray &bytes : text.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes).section(QLatin1Char('#'), 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const QString name = (equals < 0 ? line : line.left(equals)).trimmed();
        const QString value = equals < 0 ? QStringLiteral("true") : line.mid(equals + 1).trimmed();
        if (const auto problem = set(name, value, file))
            return QStringLiteral("line %1: %2").arg(number).arg(*problem);
    }
    return std::nullopt;
}

std::optional<int> ProgramOptions::parse(const QStringList &arguments)
{
    QList<QPair<QString, QString>> given;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString argument = arguments[i];
        if (!argument.startsWith(QLatin1String("--"))) {
            if (argument.startsWith(QLatin1Char('-')) && argument.size() > 1)
                return usage(m_program.name, QStringLiteral("unknown option %1; see --help").arg(argument));
            m_positional.append(argument);
            continue;
        }
        argument.remove(0, 2);
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? argument : argument.left(equals);
        const OptionSpec *known = spec(name);
        if (!known)
            return usage(m_program.name, QStringLiteral("unknown option --%1; see --help").arg(name));
        QString value = equals < 0 ? QStringLiteral("true") : argument.mid(equals + 1);
        if (!known->value.isEmpty() && equals < 0) {
            if (++i >= arguments.size())
                return usage(m_program.name, QStringLiteral("--%1 needs a value (%2)").arg(name, known->value));
            value = arguments[i];
        }
        given.append({name, value});
    }
    const auto has = [&given](const char *name) {
        return std::any_of(given.begin(), given.end(), [name](const auto &pair) { return pair.first == QLatin1String(name); });
    };
    if (has("help")) {
        printHelp();
        return int(Exit::Done);
    }
    if (has("version")) {
        print(stdout, QStringLiteral("%1 %2").arg(m_program.name, QStringLiteral(MOSTRADOR_VERSION)));
        return int(Exit::Done);
    }
    return settle(given);
}

/// In the order of precedence: files, environment, command line.
std::optional<int> ProgramOptions::settle(const QList<QPair<QString, QString>> &given)
{
    QString userFile;
    for (const auto &[name, value] : given)
        if (name == QLatin1String("config"))
            userFile = value;
    const bool named = !userFile.isEmpty();
    if (!named)
        userFile = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(QStringLiteral("mostrador/%1.conf").arg(m_program.name));
    for (const auto &[file, must] : {std::pair{QStringLiteral("/etc/mostrador/%1.conf").arg(m_program.name), false}, {userFile, named}})
        if (const auto problem = readFile(file, must)) {
            print(stderr, QStringLiteral("%1: %2").arg(m_program.name, *problem));
            return int(Exit::Configuration);
        }
    for (const OptionSpec &option : std::as_const(m_program.options)) {
        const QString variable = environmentName(option.name);
        if (!qEnvironmentVariableIsSet(variable.toLatin1().constData()))
            continue;
        if (const auto problem = set(option.name, qEnvironmentVariable(variable.toLatin1().constData()), variable)) {
            print(stderr, QStringLiteral("%1: %2").arg(m_program.name, *problem));
            return int(Exit::Configuration);
        }
    }
    for (const auto &[name, value] : given)
        if (const auto problem = set(name, value, QStringLiteral("command line")))
            return usage(m_program.name, *problem);
    if (isOn(QStringLiteral("print-config"))) {
        printConfig();
        return int(Exit::Done);
    }
    return std::nullopt;
}

void ProgramOptions::printConfig() const
{
    for (const OptionSpec &option : std::as_const(m_program.options)) {
        if (option.name == QLatin1String("print-config") || option.name == QLatin1String("help") || option.name == QLatin1String("version"))
            continue;
        OptionSpec::Effective shown{values(option.name).join(QStringLiteral(", ")), origin(option.name)};
        if (option.name == QLatin1String("data-dir"))
            shown.value = dataDirName();
        else if (!isSet(option.name) && option.unset)
            shown = option.unset(dataDirName());
        print(stdout, QStringLiteral("%1 = %2  (%3)").arg(option.name, shown.value, shown.origin));
    }
}

void ProgramOptions::printHelp() const
{
    print(stdout, QStringLiteral("Usage: %1 [OPTION]…%2\n%3\n").arg(m_program.name, m_program.verbs.isEmpty() ? QString() : QStringLiteral(" [VERB]"), m_program.summary));
    if (!m_program.verbs.isEmpty())
        print(stdout, m_program.verbs + QLatin1Char('\n'));
    print(stdout, QStringLiteral("Options:"));
    for (const OptionSpec &option : m_program.options) {
        const QString head = QStringLiteral("--%1%2").arg(option.name, option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
        const QString fallback = option.fallback.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(option.fallback);
        print(stdout, QStringLiteral("  %1  %2%3").arg(head, -30).arg(option.help, fallback));
    }
    print(stdout,
          QStringLiteral("\nOptions also come from /etc/mostrador/%1.conf, the user's own file and MOSTRADOR_* variables, in rising precedence.\n"
                         "Exit codes: 0 done, 1 check failed, 2 usage, 3 configuration, 4 address in use, 5 store damaged or newer, 6 not reachable%2.")
              .arg(m_program.name, m_program.exitNote));
}

QString ProgramOptions::value(const QString &name) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? QString() : all.last();
}

QStringList ProgramOptions::values(const QString &name) const
{
    return m_values.value(name);
}

bool ProgramOptions::isSet(const QString &name) const
{
    return origin(name) != QLatin1String("default");
}

bool ProgramOptions::isOn(const QString &name) const
{
    const QString word = value(name).toLower();
    return word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("yes") || word == QLatin1String("on");
}

QString ProgramOptions::origin(const QString &name) const
{
    return m_origins.value(name, QStringLiteral("default"));
}

QStringList ProgramOptions::positional() const
{
    return m_positional;
}

QString ProgramOptions::dataDirName() const
{
    QString dir = value(QStringLiteral("data-dir"));
    if (dir.isEmpty())
        dir = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(m_program.name);
    return QDir(dir).absolutePath();
}

QString ProgramOptions::dataDir() const
{
    const QString dir = dataDirName();
    QDir().mkpath(dir);
    return dir;
}

} // namespace mostrador
