// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/Shop.h"

#include <QDebug>
#include <QDir>

namespace mostrador {

namespace {

constexpr int TryAgainMs = 500;

} // namespace

Result<std::unique_ptr<Shop>> Shop::open(const SimSettings &settings, int number, Scheduler &scheduler)
{
    std::unique_ptr<Shop> shop(new Shop(number, settings.hub, scheduler));
    TillRuntime::Settings till;
    till.dataDir = QDir(settings.dataDir).filePath(shop->name());
    till.hub = settings.hub;
    till.kafka = settings.kafka;
    till.caFile = settings.caFile;
    till.ackLog = settings.ackLog;
    till.offline = settings.offline;
    auto opened = TillRuntime::open(till);
    if (!opened)
        return opened.error();
    shop->m_runtime = std::move(*opened);
    shop->m_runtime->sync().setHubIsLost(settings.hubIsLost);
    return shop;
}

void Shop::join(const QString &code, int patienceMs)
{
    if (!hasJoined()) {
        ask(code, patienceMs);
        return;
    }
    // Who it was is part of the request, and is being read just now.
    connect(&m_runtime->sync(), &SyncControl::statusChanged, this, [this, code, patienceMs] {
        if (!std::exchange(m_asked, true))
            ask(code, patienceMs);
    });
}

void Shop::ask(const QString &code, int leftMs)
{
    m_runtime->sync().enrol(m_hub, code, name(), [this, code, leftMs](const Result<void> &done) {
        if (done) {
            Q_EMIT joined();
            return;
        }
        if (done.error().code != Error::Code::Unreachable || leftMs <= 0) {
            Q_EMIT failed(done.error());
            return;
        }
        if (!std::exchange(m_told, true))
            qWarning().noquote() << QStringLiteral("%1: the hub %2 does not answer yet; trying for %3 s").arg(name(), m_hub.toString()).arg(leftMs / 1000);
        m_again = m_scheduler.after(TryAgainMs, [this, code, leftMs] { ask(code, leftMs - TryAgainMs); });
    });
}

} // namespace mostrador
