// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/print/RawSink.h"
#include <QStringList>

namespace mostrador {

/// A queue of the system's print service, by its program `lp`, raw. What the service has taken is its own to print: it keeps it over a restart.
class CupsSink final : public RawSink {
public:
    explicit CupsSink(const QString &queue, const QString &program = QStringLiteral("lp")) : m_queue(queue), m_program(program) {}
    Result<void> open() override;
    bool answers() const override { return false; }
    qint64 write(const char *bytes, qint64 count, int milliseconds) override;
    std::optional<QByteArray> read(int) override { return QByteArray(); }
    End finish(const QString &name) override; ///< only now anything goes out
    QString problem() const override { return m_problem; }

private:
    QString m_queue;
    QString m_program;
    QByteArray m_bytes;
    QString m_problem;
};

} // namespace mostrador
