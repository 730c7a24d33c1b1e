// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/http/HubRequests.h"
#include "models/wire/EntryCodec.h"
#include <QHash>
#include <QObject>
#include <QStringList>

class QFile;

namespace mostrador {

/// Gives exported entries to a hub, in batches through the door that tills use; the hub drops what it has. An entry that cannot be read
/// is named by its line and left out.
class JournalImport final : public QObject {
    Q_OBJECT
public:
    struct Done {
        qint64 given = 0;
        QStringList holds;   ///< the hub's word on each lane: "0001/1/345"
        QStringList behind;  ///< lanes in which it lacks the last one given: "0001/1/300..345"
    };
    explicit JournalImport(HubAddress hub) : m_hub(std::move(hub)) {}

    /// Waits for the hub in an event loop of its own. Error::Unreachable, Denied, Invalid (the file, or the hub's answer).
    Result<Done> run(const QString &file);
    QStringList refused() const { return m_refused; }

private:
    struct Lane { qint64 last = 0; qint64 hw = 0; };
    QList<SignedEntry> nextBatch(QFile &file);
    Result<HubReply> post(const QList<SignedEntry> &batch);
    Result<void> note(const QList<SignedEntry> &batch, const HubReply &reply);
    Done summary() const;

    HubAddress m_hub;
    QStringList m_refused;
    qint64 m_line = 0;
    qint64 m_given = 0;
    std::optional<SignedEntry> m_kept;    ///< read already, of the next batch
    QList<EntryId> m_order;               ///< lanes in the order of the file, seq 0
    QHash<QString, Lane> m_lanes;
};

} // namespace mostrador
