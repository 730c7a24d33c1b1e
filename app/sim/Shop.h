// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/TillRuntime.h"
#include "app/sim/SimSettings.h"
#include "app/sim/Tally.h"

namespace mostrador {

/// One shop: a whole till with a data folder of its own, DATA-DIR/store-N. Joins the hub when it is new.
class Shop final : public QObject {
    Q_OBJECT
public:
    /// Error: as TillRuntime::open.
    static Result<std::unique_ptr<Shop>> open(const SimSettings &settings, int number, Scheduler &scheduler);

    bool hasJoined() const { return m_runtime->identity().isEnrolled(); }
    /// Tries until the hub answers, at most `patienceMs`. Then ready() or failed().
    void join(const QString &code, int patienceMs);
    void start() { m_runtime->start(); }
    TillRuntime &runtime() { return *m_runtime; }
    QString name() const { return QStringLiteral("store-%1").arg(m_number); }
    qint64 pending() const { return m_runtime->documents().outbox().pending(); } ///< committed, not confirmed

Q_SIGNALS:
    void joined();
    void failed(const mostrador::Error &error);

private:
    Shop(int number, const QUrl &hub, Scheduler &scheduler) : m_number(number), m_hub(hub), m_scheduler(scheduler) {}
    void ask(const QString &code, int leftMs);

    int m_number;
    QUrl m_hub;
    Scheduler &m_scheduler;
    std::unique_ptr<TillRuntime> m_runtime;
    std::unique_ptr<Scheduler::Handle> m_again;
    bool m_told = false;
    bool m_asked = false; ///< to join again
};

} // namespace mostrador
