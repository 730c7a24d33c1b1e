// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Scheduler.h"
#include "models/storage/FeedStore.h"
#include "models/storage/JournalStore.h"
#include "models/storage/SettingStore.h"
#include "models/sync/Channel.h"
#include "models/sync/SyncStatus.h"
#include "models/wire/EnrolMessages.h"
#include <memory>

namespace mostrador {

/// Everything about a till's delivery, put together: JournalRelay (what to send, by which way), HubLink (to whom), FeedApplier (what came),
/// HubJoining (whose till it is). Knows no socket: channels and link come in. Runs on the main thread; database work goes to `storage`.
class TillSync final : public SyncControl {
    Q_OBJECT
public:
    struct Parts {
        JournalStore *journal;     ///< used on the storage thread only
        FeedStore *feed;           ///< the same
        Executor *storage;
        Executor *own;             ///< the thread of this object
        Scheduler *scheduler;
        const Clock *clock;
        RandomSource *random;      ///< jitter
        const Signer *signer;
        Channel *kafka;            ///< may say that it is not configured
        Channel *direct;
        FeedLink *link;
        /// POST /v1/tills; answers on this thread.
        std::function<void(const QUrl &hub, const EnrolRequest &, std::function<void(Result<EnrolAnswer>)>)> enrolAt;
        /// Once the joining is in the journal: takes the token into use and points channels and link at the hub. On this thread.
        std::function<Result<void>(const TillIdentity &, const QString &token)> connectTo;
        QByteArray publicKey;
        int confirmWithinMs = 10'000; ///< before the other channel is tried
        SettingStore *settings = nullptr; ///< as the journal; none: nothing is kept over a restart
        bool startsOffline = false;   ///< this time, whatever was kept
        QString mustJoin = {};        ///< why the hub cannot be spoken to before the till joins it again; empty: it can
        /// Before the joining is in the journal: keeps the token beside the one in use. None: there is no place for it.
        std::function<Result<void>(const TillIdentity &, const QString &token)> stageToken = {};
        std::function<void(const EntryId &, const QByteArray &hash)> afterCommit = {}; ///< of the first entry of an epoch; on the storage thread
    };
    explicit TillSync(Parts parts, QObject *parent = nullptr);
    ~TillSync() override;

    void start();   ///< reads where things stand and begins; channels must be pointed already when the till is enrolled
    void wake();    ///< the journal grew

    SyncStatus status() const override;
    void setOffline(bool offline) override;
    void syncNow() override;
    void setHubIsLost(bool lost) override;
    void enrol(const QUrl &hub, const QString &code, const QString &tillName, std::function<void(Result<void>)> reply) override;

Q_SIGNALS:
    void feedApplied(const mostrador::ChangedSet &changed);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador
