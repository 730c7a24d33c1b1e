// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/CupsSink.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace mostrador {

static constexpr int LpMs = 15'000;

Result<void> CupsSink::open()
{
    const QString found = QStandardPaths::findExecutable(m_program);
    if (found.isEmpty())
        return Error{Error::Code::Unreachable,
                     QCoreApplication::translate("Printer", "This machine has no print service: the program lp is missing. Install it (cups-client), or choose another way to the printer."),
                     {}};
    m_program = found;
    return {};
}

qint64 CupsSink::write(const char *bytes, qint64 count, int)
{
    m_bytes.append(bytes, count);
    return count;
}

RawSink::End CupsSink::finish(const QString &name)
{
    QProcess lp;
    lp.start(m_program, {QStringLiteral("-d"), m_queue, QStringLiteral("-o"), QStringLiteral("raw"), QStringLiteral("-t"), QStringLiteral("Mostrador ") + name});
    if (!lp.waitForStarted(LpMs)) {
        m_problem = QCoreApplication::translate("Printer", "The print service cannot be asked: %1").arg(lp.errorString());
        return End::Refused;
    }
    lp.write(m_bytes);
    lp.closeWriteChannel();
    const bool ended = lp.waitForFinished(LpMs);
    const QString said = QString::fromLocal8Bit(lp.readAllStandardError()).trimmed();
    if (ended && lp.exitStatus() == QProcess::NormalExit && lp.exitCode() == 0)
        return End::Taken;
    if (ended && lp.exitStatus() == QProcess::NormalExit) {
        m_problem = QCoreApplication::translate("Printer", "The print service did not take it for the queue %1: %2").arg(m_queue, said);
        return End::Refused;
    }
    lp.kill();
    lp.waitForFinished(1000);
    m_problem = QCoreApplication::translate("Printer", "The print service did not say whether it took it for the queue %1.").arg(m_queue);
    return End::Lost;
}

} // namespace mostrador
