// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/HubProgram.h"

#include <QFile>
#include <QRegularExpression>
#include <sqlite3.h>
#include <unistd.h>

namespace mostrador {

HubProgram::~HubProgram()
{
    sqlite3_finalize(m_count);
    sqlite3_close(m_store);
}

Result<void> HubProgram::start(const QString &kafka, int core)
{
    const QString hub = m_programs + QStringLiteral("/mostrador-hub");
    QStringList arguments{QStringLiteral("serve"),       QStringLiteral("--data-dir"), m_dataDir, QStringLiteral("--listen"),
                          QStringLiteral("127.0.0.1:0"), QStringLiteral("--kafka"),    kafka,     QStringLiteral("--log-level"),
                          QStringLiteral("error")};
    if (core >= 0)
        arguments = QStringList{QStringLiteral("-c"), QString::number(core), hub} + arguments;
    m_program = std::make_unique<Program>(core >= 0 ? QStringLiteral("/usr/bin/taskset") : hub);
    m_url = QUrl(m_program->startReady(arguments));
    return m_url.isEmpty() ? Error{Error::Code::Unreachable, QStringLiteral("the hub did not start: %1").arg(m_program->errors()), {}} : Result<void>();
}

Result<qint64> HubProgram::sales()
{
    if (!m_store
        && (sqlite3_open_v2(QFile::encodeName(m_dataDir + QStringLiteral("/hub.sqlite")).constData(), &m_store, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
            || sqlite3_prepare_v2(m_store, "SELECT coalesce(max(id), 0) FROM sale", -1, &m_count, nullptr) != SQLITE_OK))
        return Error{Error::Code::Storage, QStringLiteral("the hub's store cannot be read: %1").arg(QString::fromUtf8(sqlite3_errmsg(m_store))), {}};
    const qint64 count = sqlite3_step(m_count) == SQLITE_ROW ? sqlite3_column_int64(m_count, 0) : -1;
    sqlite3_reset(m_count);
    return count; // -1: it is being opened
}

double HubProgram::mostMegabytes() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_program->pid()));
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s+([0-9]+) kB"));
    return status.open(QIODevice::ReadOnly) ? line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024 : 0;
}

double HubProgram::cpuSeconds() const
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(m_program->pid()));
    const QByteArrayList fields = stat.open(QIODevice::ReadOnly) ? stat.readAll().split(' ') : QByteArrayList();
    return (fields.value(13).toDouble() + fields.value(14).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

} // namespace mostrador
