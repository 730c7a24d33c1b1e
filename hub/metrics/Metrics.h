// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Ledger.h"
#include "models/storage/hub/RegistryStore.h"
#include "models/wire/FeedMessages.h"
#include <QHash>
#include <QMap>

namespace mostrador {

/// What the hub counts since it started, as Prometheus reads it (text format 0.0.4). Of the network's thread.
class Metrics final {
public:
    void applied(const ApplyReport &report);
    void answered(const QByteArray &method, const QString &pattern, int status, double seconds);
    void counted(TillId till, const DeliveryCounts &counts);
    void storeDamaged(bool damaged) { m_storeDamaged = damaged; }
    void kafka(bool up) { m_kafkaUp = up; }

    struct Now {
        QList<TillEntry> tills;
        qint64 feedHead = 0;
        int peers = 0;
        qint64 frames = 0;
        int waiting = 0;      ///< entries on their way into a transaction
        bool kafkaConfigured = false;
        bool backupsConfigured = false;
        bool backupFailed = false;
        QDateTime lastBackup = {}; ///< verified; invalid: none since the start
    };
    QByteArray text(const Now &now) const;

private:
    struct Requests { qint64 count = 0; double seconds = 0; };
    ApplyReport m_sum;
    qint64 m_commits = 0;
    bool m_kafkaUp = false;
    bool m_storeDamaged = false;
    QHash<TillId, DeliveryCounts> m_told; ///< each till's last word, since its program was started
    DeliveryCounts m_atTills;
    QMap<QString, Requests> m_requests; ///< labels → sums
};

} // namespace mostrador
