// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramOptions.h"
#include "app/hub/HubApp.h"
#include "app/hub/Verbs.h"
#include "models/transport/runtime/ManySocketsLoop.h"
#include <QCoreApplication>

using namespace mostrador;

int main(int argc, char **argv)
{
    keepFilesPrivate();
    qputenv("QT_NO_GLIB", "1"); // where it has Qt's own loop: with GLib's every change of a socket's notifier walks the list of all of them
    useLoopForManySockets();
    QCoreApplication::setOrganizationName(QStringLiteral("Mostrador"));
    QCoreApplication::setApplicationName(QStringLiteral("mostrador-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOSTRADOR_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    ProgramOptions options(HubSettings::program());
    if (const auto exit = options.parse(arguments))
        return *exit;
    installLogging(options.value(QStringLiteral("log-level")), options.isOn(QStringLiteral("log-json")));

    const QString verb = options.positional().value(0, QStringLiteral("serve"));
    const auto settings = HubSettings::from(options, arguments, verb);
    if (const auto *exit = std::get_if<Exit>(&settings))
        return int(*exit);
    int onlyName = 1; // our options are read
    QCoreApplication application(onlyName, argv);
    if (verb != QLatin1String("serve"))
        return runVerb(std::get<HubSettings>(settings), options);
    if (options.positional().size() > 1)
        return int(complain(Exit::Usage, QStringLiteral("serve takes no arguments; see --help")));
    HubApp hub(std::get<HubSettings>(settings));
    return hub.run();
}
