// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/ProgramOptions.h"
#include "app/till/DisplayGuard.h"
#include "app/till/TillApp.h"
#include <QApplication>
#include <QIcon>
#include <memory>

int main(int argc, char **argv)
{
    mostrador::keepFilesPrivate();
    QCoreApplication::setOrganizationName(QStringLiteral("Mostrador"));
    QCoreApplication::setApplicationName(QStringLiteral("mostrador"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOSTRADOR_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    mostrador::ProgramOptions options(mostrador::TillApp::program());
    if (const auto exit = options.parse(arguments))
        return *exit; // --help works without a display
    mostrador::installLogging(options.value(QStringLiteral("log-level")), options.isOn(QStringLiteral("log-json")));

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    int onlyName = 1; // our options are read; Qt's own come by its environment variables
    auto guard = std::make_unique<mostrador::DisplayGuard>(options.value(QStringLiteral("log-level")) == QLatin1String("debug"));
    QApplication application(onlyName, argv);
    guard.reset();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.mostrador.Mostrador"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons-app/org.mostrador.Mostrador.svg")));
    mostrador::TillApp till(options);
    return till.run();
}
