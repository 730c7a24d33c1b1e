// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/runtime/SystemClock.h"

#include <QFile>
#include <QUuid>
#include <chrono>

namespace mostrador {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString SystemClock::bootId() const
{
    static const QString id = [] {
        QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
        if (file.open(QIODevice::ReadOnly)) {
            const QString text = QString::fromLatin1(file.readAll()).trimmed();
            if (!text.isEmpty())
                return text;
        }
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    }();
    return id;
}

} // namespace mostrador
