// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramOptions.h"
#include "app/sim/SimApp.h"
#include <QCoreApplication>

using namespace mostrador;

int main(int argc, char **argv)
{
    keepFilesPrivate();
    QCoreApplication::setOrganizationName(QStringLiteral("Mostrador"));
    QCoreApplication::setApplicationName(QStringLiteral("mostrador-sim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOSTRADOR_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    ProgramOptions options(SimSettings::program());
    if (const auto exit = options.parse(arguments))
        return *exit;
    const bool isQuiet = Progress::isTerminal() && !options.isSet(QStringLiteral("log-level")); // the bar says it better
    installLogging(isQuiet ? QStringLiteral("warning") : options.value(QStringLiteral("log-level")), options.isOn(QStringLiteral("log-json")));
    const auto settings = SimSettings::from(options);
    if (const auto *exit = std::get_if<Exit>(&settings))
        return int(*exit);

    int onlyName = 1; // our options are read
    QCoreApplication application(onlyName, argv);
    SimApp sim(std::get<SimSettings>(settings));
    return sim.run();
}
