// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/HubSettings.h"

#include <QDir>
#include <QHostAddress>
#include <cstdio>

namespace mostrador {

namespace {

const QString Verbs = QStringLiteral(
    "Verbs:\n"
    "  serve                          take entries, answer REST and keep the tills' streams (when no verb is given)\n"
    "  enrol-code --store NAME [--till NAME]\n"
    "                                 a one-time code, good for 15 minutes, with which a till joins the shop NAME\n"
    "  sample [--products N] [--seed S]\n"
    "                                 fill an empty store with the sample shop, or with N made-up products\n"
    "  status                         one line a till; exit 1 if one is stopped\n"
    "  quarantine list | show ID | replay ID | export FILE\n"
    "  promotions list | import FILE  promotions and price lists; FILE is JSON or CSV (docs/promotions.md)\n"
    "  backup FILE                    a copy of the store, also while the hub runs\n"
    "  revoke TILL                    a till that was stolen or sold: its token is worth nothing from now on, to come back it needs a new code\n"
    "  recovery-code TILL [--by NAME]\n"
    "                                 a code, good once and for 15 minutes, with which a manager of that till whose PIN is forgotten sets a new one\n"
    "  restore FILE                   put a backup in the store's place (the hub must not run); the tills send again what it lacks\n"
    "  new-tills-after NUMBER         tills that are new get later numbers: for a hub in the place of one whose books are lost\n"
    "  rebuild [--check]              make stock and catalogue again from the journals; --check only compares\n"
    "The other verbs than serve reach a hub that runs on the same data folder, and else work on its store.");

struct Endpoint { QString host; quint16 port = 0; };

/// "127.0.0.1:8640", "[::1]:0", ":8640".
std::optional<Endpoint> endpointOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    const QString host = text.left(qMax<qsizetype>(colon, 0));
    const bool isBareV6 = host.contains(QLatin1Char(':')) && !host.startsWith(QLatin1Char('['));
    if (colon < 0 || !isNumber || port < 0 || port > 65535 || isBareV6)
        return std::nullopt;
    return Endpoint{host, quint16(port)};
}

QString listenProblem(const QString &text)
{
    return endpointOf(text) ? QString() : QStringLiteral("must be HOST:PORT, like 127.0.0.1:8640 or [::1]:8640; port 0 is a free one");
}

constexpr QLatin1String NoKafka("none");

QString kafkaProblem(const QString &text)
{
    if (text == NoKafka)
        return {};
    const QStringList servers = text.split(QLatin1Char(','));
    for (const QString &server : servers)
        if (const auto endpoint = endpointOf(server.trimmed()); !endpoint || endpoint->host.isEmpty() || endpoint->port == 0)
            return QStringLiteral("must be HOST:PORT[,HOST:PORT…], or none");
    return {};
}

QString numberProblem(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? QString() : QStringLiteral("must be a whole number");
}

QString productsProblem(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 1 && number <= 1'000'000 ? QString() : QStringLiteral("must be a whole number from 1 to 1000000");
}

QString currencyProblem(const QString &text)
{
    return Currency::fromCode(text) ? QString() : QStringLiteral("must be a currency's ISO 4217 code, like ARS");
}

bool isLoopback(const QString &host)
{
    QString bare = host;
    if (bare.startsWith(QLatin1Char('[')) && bare.endsWith(QLatin1Char(']')))
        bare = bare.mid(1, bare.size() - 2);
    return bare == QLatin1String("localhost") || QHostAddress(bare).isLoopback();
}

/// On `enrol-code` the command line's --store is a shop's name, so the store's place is what the options say without it.
QString placeOfStore(const ProgramOptions &options, const QStringList &arguments, const QString &verb)
{
    if (verb != QLatin1String("enrol-code") || options.origin(QStringLiteral("store")) != QLatin1String("command line"))
        return options.value(QStringLiteral("store"));
    QStringList others;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--store"))
            ++i;
        else if (!arguments[i].startsWith(QLatin1String("--store=")))
            others.append(arguments[i]);
    }
    ProgramOptions without(HubSettings::program());
    return without.parse(others) ? QString() : without.value(QStringLiteral("store"));
}

} // namespace

QString HubSettings::path(const QString &name) const
{
    return QDir(dataDir).filePath(name);
}

Books::Settings HubSettings::books() const
{
    return {storeFile, path(QStringLiteral("hub.key")), currency, QStringLiteral(MOSTRADOR_VERSION), kafka};
}

ProgramOptions::Program HubSettings::program()
{
    QList<OptionSpec> options{
        {QStringLiteral("listen"), QStringLiteral("HOST:PORT"), QStringLiteral("where REST and the tills' streams are answered"), QStringLiteral("127.0.0.1:8640"), false,
         &listenProblem},
        {QStringLiteral("kafka"),
         QStringLiteral("HOST:PORT,…|none"),
         QStringLiteral("brokers to consume from and to publish to; \"none\", or left out: tills use the direct channel"),
         {},
         false,
         &kafkaProblem},
        {QStringLiteral("store"),
         QStringLiteral("STORE"),
         QStringLiteral("sqlite:FILE (hub.sqlite in the data folder); with enrol-code, the shop's name"),
         {},
         false,
         {},
         [](const QString &dataDir) {
        return OptionSpec::Effective{QStringLiteral("sqlite:%1/hub.sqlite").arg(dataDir), QStringLiteral("default")};
         }},
        {QStringLiteral("tls-cert"), QStringLiteral("FILE"), QStringLiteral("certificate chain (PEM); needed to listen beyond this machine"), {}, false, {}},
        {QStringLiteral("tls-key"), QStringLiteral("FILE"), QStringLiteral("its private key (PEM)"), {}, false, {}},
        {QStringLiteral("currency"),
         QStringLiteral("CODE"),
         QStringLiteral("of a new store (ISO 4217); ARS when nothing is said"),
         {},
         false,
         &currencyProblem,
         [](const QString &) {
        return OptionSpec::Effective{QStringLiteral("ARS"), QStringLiteral("default: of a new store")};
         }},
        {QStringLiteral("till"), QStringLiteral("NAME"), QStringLiteral("enrol-code: what the till will be called"), {}, false, {}},
        {QStringLiteral("products"), QStringLiteral("N"), QStringLiteral("sample: make up so many products instead"), {}, false, &productsProblem},
        {QStringLiteral("seed"), QStringLiteral("S"), QStringLiteral("sample: the same seed makes the same products"), QStringLiteral("1"), false, &numberProblem},
        {QStringLiteral("by"),
         QStringLiteral("NAME"),
         QStringLiteral("recovery-code: who makes it, for the journals; the user of the system when nothing is said"),
         {},
         false,
         {}},
        {QStringLiteral("check"), {}, QStringLiteral("rebuild: compare only, exit 1 when something differs"), {}, false, {}},
        };
    return {QStringLiteral("mostrador-hub"), QStringLiteral("Joins the tills of a shop or a chain."), Verbs, options + BackupRounds::options()};
}

std::variant<HubSettings, Exit> HubSettings::from(const ProgramOptions &options, const QStringList &arguments, const QString &verb)
{
    HubSettings settings;
    const bool makes = verb == QLatin1String("serve") || verb == QLatin1String("enrol-code") || verb == QLatin1String("sample") || verb == QLatin1String("restore")
        || verb == QLatin1String("new-tills-after");
    settings.dataDir = makes ? options.dataDir() : options.dataDirName();
    const QString store = placeOfStore(options, arguments, verb);
    if (store.startsWith(QLatin1String("postgresql:")) || store.startsWith(QLatin1String("postgres:")))
        return complain(Exit::Configuration, QStringLiteral("--store: this version keeps its store in SQLite only; use sqlite:FILE or leave --store out"));
    if (!store.isEmpty() && (!store.startsWith(QLatin1String("sqlite:")) || store.size() == 7))
        return complain(options.origin(QStringLiteral("store")) == QLatin1String("command line") ? Exit::Usage : Exit::Configuration,
                        QStringLiteral("--store %1: must be sqlite:FILE").arg(store));
    settings.storeFile = store.isEmpty() ? settings.path(QStringLiteral("hub.sqlite")) : QDir::current().absoluteFilePath(store.mid(7));
    const auto listen = endpointOf(options.value(QStringLiteral("listen")));
    settings.host = listen->host;
    settings.port = listen->port;
    settings.kafka = options.value(QStringLiteral("kafka"));
    if (settings.kafka == NoKafka)
        settings.kafka.clear();
    settings.currency = options.value(QStringLiteral("currency"));
    settings.backups = BackupRounds::planOf(options);
    const QString certificate = options.value(QStringLiteral("tls-cert"));
    const QString key = options.value(QStringLiteral("tls-key"));
    if (certificate.isEmpty() != key.isEmpty())
        return complain(Exit::Configuration, QStringLiteral("--tls-cert and --tls-key belong together; only one of them was given"));
    if (!certificate.isEmpty())
        settings.tls = HttpServer::Tls{certificate, key};
    if (verb == QLatin1String("serve") && !settings.tls && !isLoopback(settings.host))
        return complain(Exit::Configuration, QStringLiteral("--listen %1: without TLS the hub listens on this machine only (127.0.0.1); give --tls-cert and --tls-key to listen beyond it")
                                                 .arg(options.value(QStringLiteral("listen"))));
    return settings;
}

Exit complain(Exit exit, const QString &what)
{
    std::fputs(QStringLiteral("mostrador-hub: %1\n").arg(what).toUtf8().constData(), stderr);
    return exit;
}

Exit exitOfStore(const Error &error)
{
    const bool isConfiguration = error.code == Error::Code::Denied || error.code == Error::Code::Invalid;
    return isConfiguration ? Exit::Configuration : exitFor(error);
}

} // namespace mostrador
