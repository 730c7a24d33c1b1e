// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/SimSettings.h"

#include "models/transport/http/HubAddress.h"
#include <QFileInfo>
#include <QRegularExpression>
#include <cstdio>

namespace mostrador {

namespace {

constexpr int MostStores = 200;

/// Whole numbers from `least` to `most`.
std::function<QString(const QString &)> number(qint64 least, qint64 most = std::numeric_limits<qint64>::max())
{
    return [least, most](const QString &value) {
        bool isNumber = false;
        const qint64 read = value.toLongLong(&isNumber);
        if (isNumber && read >= least && read <= most)
            return QString();
        return most == std::numeric_limits<qint64>::max() ? QStringLiteral("must be a whole number from %1").arg(least)
                                                          : QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most);
    };
}

struct Pause { qint64 leastMs; qint64 mostMs; };

/// "1..2", "0.5", "0..1", "0": seconds.
std::optional<Pause> pauseOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,6}(?:\\.\\d{1,3})?)(?:\\.\\.(\\d{1,6}(?:\\.\\d{1,3})?))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto milliseconds = [&match](int place) { return qint64(match.captured(place).toDouble() * 1000 + 0.5); };
    const qint64 least = milliseconds(1);
    const qint64 most = match.captured(2).isEmpty() ? least : milliseconds(2);
    return least <= most ? std::optional(Pause{least, most}) : std::nullopt;
}

QString pauseProblem(const QString &text)
{
    return pauseOf(text) ? QString() : QStringLiteral("must be seconds like 1..2 or 0.5, or 0 for as fast as it goes");
}

QString speedProblem(const QString &text)
{
    bool isNumber = false;
    const double speed = text.toDouble(&isNumber);
    return isNumber && speed >= 0 && speed <= 1e9 ? QString() : QStringLiteral("must be a number from 0; 0 is as fast as the till takes them");
}

QString fileProblem(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.isReadable() ? QString() : QStringLiteral("cannot be read");
}

QString mapProblem(const QString &text)
{
    const auto map = ColumnMap::fromText(text);
    return map ? QString() : map.error().message;
}

QList<OptionSpec> joining()
{
    return {
        {QStringLiteral("hub"), QStringLiteral("URL"), QStringLiteral("the hub; tills that joined it before know it themselves"), {}, false, &hubAddressProblem},
        {QStringLiteral("kafka"), QStringLiteral("HOST:PORT,…"), QStringLiteral("Kafka brokers; \"none\": straight to the hub only"), {}, false, {}},
        {QStringLiteral("enrol"),
         QStringLiteral("CODE"),
         QStringLiteral("one-time code (mostrador-hub enrol-code); once for each store that is new, in order"),
         {},
         true,
         {}},
        {QStringLiteral("join-again"),
         {},
         QStringLiteral("stores that have joined join again, each with a code of its own: after a restore, or when the hub has lost them"),
         {},
         false,
         {}},
        {QStringLiteral("hub-is-lost"),
         {},
         QStringLiteral("the hub of before is lost and the one to be joined is in its place: all that was recorded goes there"),
         {},
         false,
         {}},
        {QStringLiteral("ca-file"), QStringLiteral("FILE"), QStringLiteral("certificate authority of the hub"), {}, false, &fileProblem},
        {QStringLiteral("stores"), QStringLiteral("N"), QStringLiteral("shops, each a till of its own under DATA-DIR/store-N"), QStringLiteral("1"), false,
         number(1, MostStores)},
    };
}

QList<OptionSpec> selling()
{
    return {
        {QStringLiteral("every"), QStringLiteral("MIN..MAX"), QStringLiteral("seconds between two sales of a shop; 0: as fast as it goes"), QStringLiteral("1..2"), false, &pauseProblem},
        {QStringLiteral("count"), QStringLiteral("N"), QStringLiteral("ends after N sales in all shops together (returns and voids come on top)"), {}, false, number(0)},
        {QStringLiteral("seconds"), QStringLiteral("N"), QStringLiteral("ends after N seconds"), {}, false, number(1, 2'000'000)},
        {QStringLiteral("seed"), QStringLiteral("S"), QStringLiteral("the same seed buys the same; without it every run buys something else"), {}, false, number(0)},
        {QStringLiteral("offline"), {}, QStringLiteral("sells cut off from the hub; what is not confirmed stays for the next run"), {}, false, {}},
        {QStringLiteral("detach"), {}, QStringLiteral("ends when all is committed, without waiting for the hub's word"), {}, false, {}},
        {QStringLiteral("drain-timeout"), QStringLiteral("N"), QStringLiteral("seconds to wait for the hub's word on everything; then exit 6"), QStringLiteral("60"), false, number(0, 1'000'000)},
        {QStringLiteral("ack-log"), QStringLiteral("FILE"), QStringLiteral("one line TILL EPOCH SEQ HASH after each COMMIT"), {}, false, {}},
    };
}

QList<OptionSpec> replaying()
{
    return {
        {QStringLiteral("replay"), QStringLiteral("FILE"),
         QStringLiteral("rings up recorded sales (CSV with a head row) at one till instead, in the till's currency, each invoice once: run again, it goes on "
                        "where it stopped. C… is a cancellation; a line without a price, or negative in no cancellation, moves the stock by its quantity. An invoice "
                        "with a row that cannot be read is left out whole until the row is corrected. A sale carries the time at which it is rung up; the recorded one "
                        "only sets the pace of --speed"),
         {}, false, &fileProblem},
        {QStringLiteral("map"), QStringLiteral("COLUMNS"), QStringLiteral("names of the file's columns"), ColumnMap().toText(), false, &mapProblem},
        {QStringLiteral("speed"), QStringLiteral("X"), QStringLiteral("X times as fast as it was recorded; 0: as fast as the till takes them"), QStringLiteral("0"), false, &speedProblem},
        {QStringLiteral("strict"), {}, QStringLiteral("stops at the first row that cannot be read (exit 1)"), {}, false, {}},
    };
}

Exit misused(const QString &line)
{
    tell(line);
    return Exit::Usage;
}

} // namespace

void tell(const QString &line)
{
    std::fputs(QStringLiteral("mostrador-sim: %1\n").arg(line).toUtf8().constData(), stderr);
}

ProgramOptions::Program SimSettings::program()
{
    ProgramOptions::Program program;
    program.name = QStringLiteral("mostrador-sim");
    program.summary = QStringLiteral("Shops that sell: random baskets, or recorded sales. Ends with one JSON line on stdout.");
    program.options = joining() + selling() + replaying();
    return program;
}

std::variant<SimSettings, Exit> SimSettings::from(const ProgramOptions &options)
{
    const auto text = [&options](const char *name) { return options.value(QLatin1String(name)); };
    SimSettings settings;
    settings.hub = QUrl(text("hub"));
    settings.kafka = text("kafka");
    settings.caFile = text("ca-file");
    settings.codes = options.values(QStringLiteral("enrol"));
    settings.stores = text("stores").toInt();
    const Pause pause = pauseOf(text("every")).value_or(Pause{1000, 2000});
    settings.leastMs = pause.leastMs;
    settings.mostMs = pause.mostMs;
    settings.count = text("count").isEmpty() ? -1 : text("count").toLongLong();
    settings.runMs = text("seconds").isEmpty() ? -1 : text("seconds").toLongLong() * 1000;
    if (!text("seed").isEmpty())
        settings.seed = text("seed").toULongLong();
    settings.hubIsLost = options.isOn(QStringLiteral("hub-is-lost"));
    settings.joinAgain = options.isOn(QStringLiteral("join-again"));
    settings.offline = options.isOn(QStringLiteral("offline"));
    settings.detach = options.isOn(QStringLiteral("detach"));
    settings.drainMs = text("drain-timeout").toInt() * 1000;
    settings.ackLog = text("ack-log");
    settings.replay = text("replay");
    settings.columns = ColumnMap::fromText(text("map")).ok() ? *ColumnMap::fromText(text("map")) : ColumnMap();
    settings.speed = text("speed").toDouble();
    settings.strict = options.isOn(QStringLiteral("strict"));
    if (!options.positional().isEmpty())
        return misused(QStringLiteral("“%1” is not an option; see --help").arg(options.positional().first()));
    if (!settings.replay.isEmpty() && settings.stores > 1)
        return misused(QStringLiteral("--replay rings up at one till: leave out --stores"));
    if (settings.codes.size() > settings.stores)
        return misused(QStringLiteral("--enrol was given %1 times for --stores %2").arg(settings.codes.size()).arg(settings.stores));
    if (!settings.codes.isEmpty() && settings.hub.isEmpty())
        return misused(QStringLiteral("--enrol needs --hub URL"));
    settings.dataDir = options.dataDir();
    return settings;
}

} // namespace mostrador
