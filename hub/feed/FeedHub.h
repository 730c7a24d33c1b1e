// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/feed/FeedOutlet.h"
#include "hub/ledger/Ledger.h"
#include "models/domain/Scheduler.h"
#include "models/storage/hub/HubReader.h"
#include <QHash>
#include <QObject>
#include <memory>

namespace mostrador {

/// The streams to the tills: greets them, compares books, sends what changed since their cursor, and acknowledges. A till that reads slowly
/// gets its pages one by one as it takes them; of two streams of one till the newer one wins.
class FeedHub final : public QObject {
    Q_OBJECT
public:
    /// `reader` is this thread's own connection.
    FeedHub(HubReader &reader, const Clock &clock, Scheduler &scheduler, QObject *parent = nullptr);
    ~FeedHub() override;

    void take(std::unique_ptr<FeedOutlet> peer, const TillEntry &till); ///< of an authenticated handshake
    void committed(const ApplyReport &report);                          ///< new changes, acknowledgements, requests and stops
    void end(TillId till, const QString &why);                          ///< its stream, if it has one
    int peers() const;
    QList<TillId> linked() const; ///< greeted, and not gone
    qint64 framesSent() const;
    void closeAll();

Q_SIGNALS:
    void greeted(mostrador::TillId till, int epoch, qint64 lastSeq);
    void counted(mostrador::TillId till, const mostrador::DeliveryCounts &counts);
    void cloned(mostrador::TillId till, int epoch, const QString &why); ///< two programs take turns with one identity

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mostrador
