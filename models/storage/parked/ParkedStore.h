// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "models/wire/CounterPayloads.h"
#include <optional>

namespace mostrador {

/// A parked sale as this till knows it.
struct ParkedRow {
    QString id;
    TillId till; ///< that parked it
    QString name;
    QDateTime at;
    Money total;
    int lines = 0;
    QString summary;
    bool isOwn = false;   ///< its cart is on this till's disk
    bool isTaken = false; ///< recalled here; the hub has not said so yet, or has more to say about it
    TillId holder;        ///< to whom the hub handed it; not valid: to nobody
    TillId rival;         ///< the other till that took it as well
    QStringList sold;     ///< numbers of the sales that it became, when there are two
    bool isAtAnother(TillId me) const { return holder.isValid() && holder != me; }
    bool operator==(const ParkedRow &) const = default;
};

/// Sales that were put aside: own ones with their carts, and the shop's as the feed tells of them. Writing calls need an open transaction.
class ParkedStore final {
public:
    explicit ParkedStore(Database &database) : m_database(database) {}

    Result<void> park(const ParkedSale &parked, TillId till);
    /// It is open here now. What another till parked may not be known yet: it is as `parked` says.
    Result<void> take(const ParkedSale &parked);
    Result<QJsonObject> cart(const QString &id) const; ///< of an own one; an empty one of any other
    Result<std::optional<ParkedRow>> row(const QString &id) const;
    Result<QList<ParkedRow>> waiting() const;  ///< oldest first
    Result<int> waitingCount(TillId me) const; ///< those that can be recalled here
    Result<QList<ParkedRow>> disputes() const; ///< taken here and at another till, too
    Result<void> dismiss(const QString &id);   ///< a person has read of the dispute

    /// What the hub says. What was recalled here already stays so: the hub has not heard of it then.
    Result<void> putFromHub(const ParkedChange &change, TillId me, qint64 snapshot);
    Result<void> forgetUnnamed(qint64 snapshot); ///< of other tills; own ones go only by the hub's word
    Result<void> forgetOthers();                 ///< the till is in another shop now

private:
    Result<QList<ParkedRow>> where(const QString &condition, const QVariantList &values) const;
    Result<void> told(const ParkedRow &taken, const ParkedChange &change, TillId me);
    Database &m_database;
};

} // namespace mostrador
