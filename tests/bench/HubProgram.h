// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include "tests/support/Program.h"
#include <QUrl>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace mostrador {

/// mostrador-hub as a process of its own, and what can be seen of it from outside.
class HubProgram final {
public:
    HubProgram(QString programs, QString dataDir) : m_programs(std::move(programs)), m_dataDir(std::move(dataDir)) {}
    ~HubProgram();
    /// core: the one it may use; -1: any.
    Result<void> start(const QString &kafka, int core = -1);
    void kill9() { m_program->kill9(); }
    QUrl url() const { return m_url; }
    Result<qint64> sales();       ///< applied: as its store says, over a connection of our own
    double mostMegabytes() const; ///< resident, the most since it started
    double cpuSeconds() const;    ///< used since it started

private:
    QString m_programs;
    QString m_dataDir;
    std::unique_ptr<Program> m_program;
    QUrl m_url;
    sqlite3 *m_store = nullptr;
    sqlite3_stmt *m_count = nullptr;
};

} // namespace mostrador
