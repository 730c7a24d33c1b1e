// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said on the till's command line; what comes of it is in TillApp.cpp.
#include "app/till/TillApp.h"
#include "models/devices/TerminalAddress.h"
#include "models/storage/Retention.h"
#include "models/transport/http/HubAddress.h"
#include <QSettings>

namespace mostrador {

namespace {

QString oneOf(const QString &value, const QStringList &allowed)
{
    return allowed.contains(value) ? QString() : QStringLiteral("must be one of %1").arg(allowed.join(QStringLiteral(", ")));
}

std::function<QString(const QString &)> choice(const QStringList &allowed)
{
    return [allowed](const QString &value) { return oneOf(value, allowed); };
}

template <typename T>
QString problemOf(const Result<T> &parsed)
{
    return parsed ? QString() : parsed.error().message;
}

QString daysProblem(const QString &value)
{
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    return isNumber && (days == 0 || (days >= Retention::LeastDays && days <= 36'500)) ? QString() : QStringLiteral("must be 0 or a whole number from 90 to 36500");
}

QString roundingProblem(const QString &value)
{
    return CashRounding::fromText(value, Currency::ars()).toText() == value
        ? QString()
        : QStringLiteral("must be a number of minor units and half_up, half_down or for_customer");
}

/// What was used last, or what the system says: for --print-config, which runs without a display.
std::function<OptionSpec::Effective(const QString &)> lastUsedOr(const QString &name, const QString &system, const QString &origin)
{
    return [name, system, origin](const QString &dataDir) {
        const QSettings kept(TillApp::lookFile(dataDir), QSettings::IniFormat);
        return kept.contains(name) ? OptionSpec::Effective{kept.value(name).toString(), kept.fileName()} : OptionSpec::Effective{system, origin};
    };
}

QList<OptionSpec> ofTheHub()
{
    return {{QStringLiteral("hub"), QStringLiteral("URL"), QStringLiteral("hub to join"), {}, false, hubAddressProblem},
            {QStringLiteral("enrol"),
             QStringLiteral("CODE"),
             QStringLiteral("one-time code: joins the hub at start without asking; a till that has joined before uses it when the hub stopped it"),
             {},
             false,
             {}},
            {QStringLiteral("hub-is-lost"),
             {},
             QStringLiteral("the hub of before is lost and the one to be joined is in its place: all that was recorded here goes there"),
             {},
             false,
             {}},
            {QStringLiteral("till-name"), QStringLiteral("NAME"), QStringLiteral("name of this till; without it one is offered"), {}, false, {}},
            {QStringLiteral("kafka"), QStringLiteral("HOST:PORT,…"), QStringLiteral("Kafka brokers; \"none\": straight to the hub only"), {}, false, {}},
            {QStringLiteral("ca-file"), QStringLiteral("FILE"), QStringLiteral("certificate authority of the hub"), {}, false, {}},
            {QStringLiteral("ack-log"), QStringLiteral("FILE"), QStringLiteral("one line TILL EPOCH SEQ HASH after each COMMIT"), {}, false, {}},
            {QStringLiteral("offline"), {}, QStringLiteral("starts switched off by hand"), {}, false, {}},
            {QStringLiteral("keep-days"), QStringLiteral("DAYS"), QStringLiteral("what the hub confirmed so long ago leaves this till; at least 90, 0: never"),
             QStringLiteral("90"), false, daysProblem},
            {QStringLiteral("pin-secret"), QStringLiteral("keychain|file"),
             QStringLiteral("where what PINs are checked with is kept: the system's keychain, or a file beside the database where there is none; or that file always"),
             QStringLiteral("keychain"), false, choice({QStringLiteral("keychain"), QStringLiteral("file")})}};
}

QList<OptionSpec> ofPaying()
{
    return {{QStringLiteral("terminal"),
             QStringLiteral("ADDRESS"),
             QStringLiteral("card terminal of this start: tcp://127.0.0.1:PORT, or tls://HOST:PORT"),
             {},
             false,
             [](const QString &value) {
        return problemOf(TerminalAddress{QUrl(value), {}}.check());
             }},
            {QStringLiteral("terminal-ca-file"), QStringLiteral("FILE"), QStringLiteral("certificate authority of the card terminal"), {}, false, {}},
            {QStringLiteral("cash-rounding"),
             QStringLiteral("STEP RULE"),
             QStringLiteral("what cash is rounded to at this start: minor units, and half_up, half_down or for_customer, like \"1000 half_up\"; \"1 half_up\": nothing"),
             {},
             false,
             roundingProblem},
            {QStringLiteral("notes"),
             QStringLiteral("AMOUNTS"),
             QStringLiteral("coins and notes of this start, like \"100 200 500 1000\""),
             {},
             false,
             [](const QString &value) { return problemOf(Denominations::fromText(value, Currency::ars())); }}};
}

QList<OptionSpec> ofTheWindow()
{
    return {{QStringLiteral("lang"),
             QStringLiteral("TAG"),
             QStringLiteral("language: es, es_AR, en, pt"),
             {},
             false,
             [](const QString &value) { return oneOf(value.left(2), Language::available()); },
             lastUsedOr(QStringLiteral("lang"), Language::ofSystem(), QStringLiteral("default: the system's"))},
            {QStringLiteral("theme"),
             QStringLiteral("light|dark"),
             QStringLiteral("colours"),
             {},
             false,
             choice({QStringLiteral("light"), QStringLiteral("dark")}),
             lastUsedOr(QStringLiteral("theme"), QStringLiteral("as the desktop"), QStringLiteral("default"))},
            {QStringLiteral("text-size"),
             QStringLiteral("100|125|150"),
             QStringLiteral("size of type in percent"),
             {},
             false,
             choice({QStringLiteral("100"), QStringLiteral("125"), QStringLiteral("150")}),
             lastUsedOr(QStringLiteral("text-size"), QStringLiteral("100"), QStringLiteral("default"))},
            {QStringLiteral("keys"), QStringLiteral("latam|br|generic"), QStringLiteral("which keys do what"), QStringLiteral("latam"), false,
             choice({QStringLiteral("latam"), QStringLiteral("br"), QStringLiteral("generic")})},
            {QStringLiteral("kiosk"), {}, QStringLiteral("full screen, without a frame"), {}, false, {}},
            {QStringLiteral("shots"), QStringLiteral("DIR"), QStringLiteral("walks through the program by its keys, writes pictures and what happened"), {}, false, {}},
            {QStringLiteral("tour"), QStringLiteral("WORDS"), QStringLiteral("with --shots: these steps instead of the walk (app/till/Tour.h)"), {}, false, {}}};
}

} // namespace

ProgramOptions::Program TillApp::program()
{
    ProgramOptions::Program program;
    program.name = QStringLiteral("mostrador");
    program.exitNote = QStringLiteral(" (also: no display to open the window on)");
    program.summary = QStringLiteral("Mostrador: the till. Sells with or without a connection.");
    program.options = ofTheHub() + ofPaying() + ofTheWindow() + BackupRounds::options();
    return program;
}

} // namespace mostrador
