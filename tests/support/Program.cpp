// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Program.h"

#include <QElapsedTimer>

namespace mostrador {

namespace {
constexpr int ReadyMs = 60'000;
constexpr int SliceMs = 50;
}

Program::Program(const QString &file) : m_file(file.contains(QLatin1Char('/')) ? file : QStringLiteral(BIN_DIR "/") + file)
{
}

Program::~Program()
{
    kill9();
}

void Program::start(const QStringList &arguments)
{
    m_output.clear();
    m_errors.clear();
    m_process.start(m_file, arguments);
    m_process.waitForStarted(ReadyMs);
}

QString Program::startReady(const QStringList &arguments)
{
    start(arguments);
    QElapsedTimer waited;
    waited.start();
    const QString word = QStringLiteral("ready ");
    while (waited.elapsed() < ReadyMs) {
        const QStringList lines = output().split(QLatin1Char('\n'));
        for (int i = 0; i + 1 < lines.size(); ++i)
            if (lines.at(i).startsWith(word))
                return lines.at(i).mid(word.size()).trimmed();
        if (!isRunning())
            return {};
        m_process.waitForReadyRead(SliceMs);
    }
    return {};
}

int Program::run(const QStringList &arguments, int milliseconds)
{
    start(arguments);
    return waitForEnd(milliseconds);
}

int Program::waitForEnd(int milliseconds)
{
    if (isRunning() && !m_process.waitForFinished(milliseconds))
        return -2;
    collect();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int Program::terminate(int milliseconds)
{
    m_process.terminate();
    return waitForEnd(milliseconds);
}

void Program::kill9()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(ReadyMs);
    collect();
}

void Program::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

QString Program::output()
{
    collect();
    return QString::fromUtf8(m_output);
}

QString Program::errors()
{
    collect();
    return QString::fromUtf8(m_errors);
}

} // namespace mostrador
