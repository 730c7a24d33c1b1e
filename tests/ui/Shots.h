// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

namespace mostrador {

/// A picture of the window as it is now, into the folder that MOSTRADOR_SHOTS names; without it, nothing.
inline void shot(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("MOSTRADOR_SHOTS");
    if (folder.isEmpty())
        return;
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QDir().mkpath(folder);
    if (!window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name)))
        qWarning().noquote() << "no picture" << name;
}

} // namespace mostrador
