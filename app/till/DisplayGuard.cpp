// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/DisplayGuard.h"
#include "app/common/ProgramOptions.h"
#include <QLoggingCategory>
#include <cstdio>
#include <cstdlib>

namespace mostrador {

namespace {

QtMessageHandler usual = nullptr;
bool showsAll = false;

void end()
{
    const QString x11 = qEnvironmentVariable("DISPLAY");
    const QString plugin = qEnvironmentVariable("QT_QPA_PLATFORM");
    QString why = QStringLiteral("neither DISPLAY nor WAYLAND_DISPLAY is set");
    if (!plugin.isEmpty())
        why = QStringLiteral("QT_QPA_PLATFORM is \"%1\"").arg(plugin);
    else if (!x11.isEmpty())
        why = QStringLiteral("DISPLAY is \"%1\"").arg(x11);
    else if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        why = QStringLiteral("WAYLAND_DISPLAY is \"%1\"").arg(qEnvironmentVariable("WAYLAND_DISPLAY"));
    const QString line = QStringLiteral("mostrador: no display to open the window on (%1). Start it within a graphical session; --log-level debug says more.\n").arg(why);
    std::fputs(qPrintable(line), stderr);
    std::fflush(stderr);
    std::_Exit(int(Exit::NotReachable)); // nothing has been opened yet
}

void listen(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (showsAll || !QByteArray(context.category).startsWith("qt.qpa"))
        if (type != QtFatalMsg || showsAll)
            usual(type, context, message);
    if (type == QtFatalMsg)
        end();
}

} // namespace

DisplayGuard::DisplayGuard(bool verbose)
{
    showsAll = verbose;
    usual = qInstallMessageHandler(&listen);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(usual);
}

} // namespace mostrador
