// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/storage/JournalStore.h"
#include "models/wire/EnrolMessages.h"
#include <QUrl>
#include <functional>
#include <memory>

namespace mostrador {

/// Joins a hub with a one-time code, for the first time or again: the hub is asked, the token that it gives is kept beside the one in use, and
/// then the joining is written to the journal. Wherever that ends, the till is one of the hub before or one of the new hub.
class HubJoining final {
public:
    using Answer = std::function<void(Result<void>)>;
    struct Parts {
        JournalStore &journal; ///< on the storage thread only
        Executor &storage;
        Executor &own;
        const Signer &signer;
        QByteArray publicKey;
        std::function<void(const QUrl &hub, const EnrolRequest &, std::function<void(Result<EnrolAnswer>)>)> askAt;
        std::function<Result<void>(const TillIdentity &, const QString &token)> stageToken; ///< none: there is no place for it
        std::function<void(const EntryId &, const QByteArray &hash)> afterCommit;           ///< of the joining's entry; on the storage thread
        std::function<void(const TillIdentity &, const QString &token)> joined;             ///< it is in the journal; before the answer
    };
    explicit HubJoining(Parts parts) : m_parts(std::move(parts)) {}

    void setHubIsLost(bool lost) { m_hubIsLost = lost; } ///< SyncControl::setHubIsLost
    /// SyncControl::enrol. `before`: who the till is now.
    void join(const QUrl &hub, const QString &code, const QString &tillName, std::function<TillIdentity()> before, const Answer &reply);

private:
    void ask(const QUrl &hub, const EnrolRequest &request, const Answer &reply);
    void keep(const TillIdentity &who, const EnrolAnswer &answer, const Answer &reply);
    QList<PastLife> livesFor(const QUrl &hub, const TillIdentity &before, const QList<PastLife> &lives) const;

    Parts m_parts;
    bool m_hubIsLost = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

} // namespace mostrador
