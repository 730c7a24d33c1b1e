// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Scheduler.h"
#include "models/services/Till.h"
#include <functional>

namespace mostrador {

/// The parked sales of the shop, for the window and the simulator. One that this till parked is recalled with or without the hub; another till's only
/// when the hub gives it to this one. Reads on this thread's own connection.
class Parking final : public QObject {
    Q_OBJECT
public:
    /// Asks the hub for one: the sale; or Error::Conflict (another till has it, in words), NotFound (the hub does not know it), Unreachable...
    using Claim = std::function<void(const QString &id, std::function<void(Result<ParkedSale>)> reply)>;
    struct Parts {
        Till &till;
        Database &reader;
        Scheduler &scheduler;
        const Clock &clock;
        Claim claim;                    ///< none: there is no hub
        std::function<bool()> isLinked; ///< the hub answers
        std::function<TillId()> me;
    };
    static constexpr int OwnWaitMs = 1500;   ///< for the hub's word on an own one: then it is taken without
    static constexpr int OtherWaitMs = 5000; ///< on another's

    explicit Parking(Parts parts);
    QList<ParkedRow> waiting() const; ///< oldest first
    int count() const;                ///< that can be recalled here
    QList<ParkedRow> disputes() const;
    TillId me() const { return m_parts.me(); }
    QDate today() const { return m_parts.clock.nowUtc().toLocalTime().date(); }

    /// Asks who may have it. The exchange names it and what the hub granted; it is done with Till::exchangeCart, at once or when the counter is free.
    void ask(const QString &id, QObject *context, Till::Reply<CartExchange> reply);

Q_SIGNALS:
    void changed();

private:
    static Result<CartExchange> exchangeOf(const QString &id, bool isOwn, const Result<ParkedSale> &answer);
    Parts m_parts;
};

} // namespace mostrador
