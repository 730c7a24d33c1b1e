// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/TerminalApp.h"
#include <QCoreApplication>

int main(int argc, char **argv)
{
    mostrador::keepFilesPrivate();
    QCoreApplication::setOrganizationName(QStringLiteral("Mostrador"));
    QCoreApplication::setApplicationName(QStringLiteral("mostrador-terminal"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOSTRADOR_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    mostrador::ProgramOptions options(mostrador::TerminalApp::program());
    if (const auto exit = options.parse(arguments))
        return *exit;
    mostrador::installLogging(options.value(QStringLiteral("log-level")), options.isOn(QStringLiteral("log-json")));

    int onlyName = 1; // our options are read
    QCoreApplication application(onlyName, argv);
    return mostrador::TerminalApp(options).run();
}
