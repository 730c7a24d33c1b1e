// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wire/FeedMessages.h"
#include <QDateTime>
#include <QObject>
#include <QUrl>
#include <functional>

namespace mostrador {

/// What the pill says. Four states and one before all: not joined to a hub yet.
struct SyncStatus {
    enum class State {
        NotEnrolled,
        UpToDate, ///< linked, nothing to send
        Sending,  ///< linked, some entries not confirmed yet
        Offline,  ///< the hub does not answer; all goes on
        Attention ///< a person must look: the hub or the key stopped delivery, or the database fails
    };
    State state = State::NotEnrolled;
    qint64 pending = 0;
    QDateTime since;          ///< of the state
    QDateTime lastContact;    ///< last frame or answer of the hub
    QString channel;          ///< that entries go by now: "kafka", "direct"
    bool kafkaConfigured = false;
    bool kafkaUp = false;
    bool hubUp = false;
    bool offlineByHand = false;
    QString message;          ///< for Attention: what happened, what was kept, what to do
    DeliveryCounts counts;    ///< by channel, since the program was started
    bool mustJoin = false;    ///< for Attention: joining the hub again with a new code is what to do
    bool operator==(const SyncStatus &) const = default;
};

/// What the window may ask of delivery. Implemented by TillSync; signals on the main thread.
class SyncControl : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual SyncStatus status() const = 0;
    virtual void setOffline(bool offline) = 0;   ///< by hand; kept until switched back, over restarts too
    virtual void syncNow() = 0;                  ///< tries at once instead of waiting for the next turn
    /// For the next joining: a person says that the hub of before is lost and that the one to be joined has its place, so that all that this
    /// till recorded goes there. Not said, that is so only for the hub itself, and for one that answers where it was.
    virtual void setHubIsLost(bool lost) = 0;
    /// Joins a hub with a one-time code. Error::Denied (wrong or used code), Unreachable, Invalid.
    virtual void enrol(const QUrl &hub, const QString &code, const QString &tillName, std::function<void(Result<void>)> reply) = 0;

Q_SIGNALS:
    void statusChanged(const mostrador::SyncStatus &status);
    void enrolled();
    void logged(const QString &line);            ///< what was sent, confirmed, refused: one line an event
};

} // namespace mostrador
