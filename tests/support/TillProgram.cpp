// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TillProgram.h"

#include <QElapsedTimer>

namespace mostrador {

namespace {
constexpr int PatienceMs = 60'000; ///< the till itself gives up a step after 30 s, and says which
constexpr int SliceMs = 200;
} // namespace

void TillProgram::start(const QString &folder, const QStringList &options, const QString &crashPoint)
{
    m_errors.clear();
    m_stuckAt.clear();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.remove(QStringLiteral("CRASHPOINT"));
    if (!crashPoint.isEmpty())
        environment.insert(QStringLiteral("CRASHPOINT"), crashPoint);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(BIN_DIR "/") + m_program,
                    QStringList{QStringLiteral("--data-dir"), folder, QStringLiteral("--shots"), folder + QStringLiteral("-shots"), QStringLiteral("--tour"),
                                QStringLiteral("-"), QStringLiteral("--lang"), QStringLiteral("en")}
                        + options);
    m_process.waitForStarted(PatienceMs);
}

/// Whether it says that what it was told has happened; other lines are not for this.
bool TillProgram::hears()
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < PatienceMs) {
        while (m_process.canReadLine())
            if (m_process.readLine().trimmed() == "done")
                return true;
        if (!isRunning())
            return false;
        m_process.waitForReadyRead(SliceMs);
    }
    return false;
}

bool TillProgram::does(const QStringList &words)
{
    for (const QString &word : words) {
        m_process.write(word.toUtf8() + '\n');
        if (hears())
            continue;
        m_stuckAt = word;
        return false;
    }
    return true;
}

int TillProgram::waitForEnd()
{
    if (isRunning() && !m_process.waitForFinished(PatienceMs))
        return -2;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int TillProgram::end()
{
    m_process.closeWriteChannel();
    return waitForEnd();
}

void TillProgram::kill9()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(PatienceMs);
}

QString TillProgram::errors()
{
    m_errors += m_process.readAllStandardError();
    return QString::fromUtf8(m_errors);
}

} // namespace mostrador
