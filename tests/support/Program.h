// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace mostrador {

/// One of the project's programs, run for real. What it prints is kept; its end can be clean or not. The one that made it waits.
class Program final {
public:
    /// `file` is a path, or the name of a program of this build.
    explicit Program(const QString &file);
    ~Program();                                  ///< kill -9 if it still runs

    void start(const QStringList &arguments);
    /// Starts and waits for its "ready ADDRESS" line; empty when it ended without one (see errors()).
    QString startReady(const QStringList &arguments);
    /// Runs to its end; the exit code, -1 after a crash, -2 when it did not end in time.
    int run(const QStringList &arguments, int milliseconds = 60'000);
    int waitForEnd(int milliseconds);
    int terminate(int milliseconds = 10'000);    ///< SIGTERM, then waits: as waitForEnd
    void kill9();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); }
    QString output();                            ///< all of stdout so far
    QString errors();                            ///< all of stderr so far

private:
    void collect();
    QString m_file;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace mostrador
