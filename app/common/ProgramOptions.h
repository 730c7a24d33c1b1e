// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QHash>
#include <QList>
#include <QStringList>
#include <functional>
#include <optional>

namespace mostrador {

/// Exit codes of every program.
enum class Exit { Done = 0, CheckFailed = 1, Usage = 2, Configuration = 3, AddressInUse = 4, StoreDamaged = 5, NotReachable = 6 };
/// The exit code that fits an error: Damaged and TooNew → 5, Unreachable → 6, Busy → 4, the rest → 1.
Exit exitFor(const Error &error);

/// One option, "--listen HOST:PORT".
struct OptionSpec {
    QString name;          ///< "listen"
    QString value;         ///< "HOST:PORT"; empty = a switch
    QString help;
    QString fallback;      ///< default, shown by --help and --print-config
    bool repeats = false;
    std::function<QString(const QString &)> check; ///< what is wrong with a value; empty = good
    struct Effective { QString value; QString origin; };
    /// For --print-config, of an option without a fallback: what holds when nothing sets it, and where that comes from. Given the data folder.
    std::function<Effective(const QString &dataDir)> unset = {};
};

/// Options of a program with the precedence default < /etc/mostrador/NAME.conf < user's file or --config < MOSTRADOR_* < command line.
/// Files hold lines "listen = 127.0.0.1:8640"; '#' begins a comment; a repeated option may stand on several lines.
/// Every program also takes --data-dir --config --print-config --log-level --log-json --version --help.
class ProgramOptions final {
public:
    struct Program {
        QString name;      ///< "mostrador-hub"
        QString summary;
        QString verbs;     ///< text for --help; empty if it has none
        QList<OptionSpec> options;
        QString exitNote = {}; ///< for --help, after "6 not reachable"
    };
    explicit ProgramOptions(Program program);

    /// Nothing: go on. A number: print was done (--help, --version, --print-config) or the one line about what is wrong; exit with it.
    std::optional<int> parse(const QStringList &arguments);

    /// What a configuration file says, read as `file`; what is wrong with its first bad line, if there is one.
    std::optional<QString> readText(const QByteArray &text, const QString &file);

    QString value(const QString &name) const;
    QStringList values(const QString &name) const;
    bool isSet(const QString &name) const;      ///< by anything but the default
    bool isOn(const QString &name) const;       ///< of a switch
    QString origin(const QString &name) const;  ///< "default", a file's path, "MOSTRADOR_LISTEN", "command line"
    QStringList positional() const;             ///< verb and what follows it
    QString dataDirName() const;                ///< default: the program's own folder in the platform's GenericDataLocation
    QString dataDir() const;                    ///< the same, made if missing

private:
    const OptionSpec *spec(const QString &name) const;
    std::optional<QString> set(const QString &name, const QString &value, const QString &origin);
    std::optional<QString> readFile(const QString &file, bool mustExist);
    std::optional<int> settle(const QList<QPair<QString, QString>> &given);
    void printHelp() const;
    void printConfig() const;

    Program m_program;
    QHash<QString, QStringList> m_values;
    QHash<QString, QString> m_origins;
    QStringList m_positional;
};

/// Routes Qt's messages to stderr, one line an event (with --log-json as JSON), from `level` on: debug, info, warning, error.
void installLogging(const QString &level, bool json);

/// What this process makes from here on is its owner's only: books, keys, tokens, exports. First thing in every main().
void keepFilesPrivate();

/// Calls `stop` once, in the event loop, when SIGTERM or SIGINT comes (Windows: Ctrl-C).
void onTermination(std::function<void()> stop);

} // namespace mostrador
