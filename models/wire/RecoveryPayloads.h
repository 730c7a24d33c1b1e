// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/RecoveryCode.h"
#include "models/wire/PeoplePayloads.h"

namespace mostrador {

/// How somebody came back whose PIN was forgotten: entries of the till's journal, and of the hub's own. A code is in none of them, nor what is kept of it.
namespace EntryType {
inline const QString RecoveryMade = QStringLiteral("recovery.made");       ///< a till has a new printed code: UserNamed, who it was shown to
inline const QString RecoveryGuessed = QStringLiteral("recovery.guessed"); ///< one was typed that is none
inline const QString UserRecovered = QStringLiteral("user.recovered");     ///< a manager has another PIN
inline const QString RecoveryIssued = QStringLiteral("recovery.issued");   ///< the hub's: a code was made for a till
inline const QString RecoveryTaken = QStringLiteral("recovery.taken");     ///< the hub's: that till has used it
} // namespace EntryType

struct RecoveryGuessed {
    RecoveryWay way = RecoveryWay::Printed;
    int failures = 0;
    qint64 waitMs = 0; ///< from now on
};

/// Who made a code at the hub, and when: what the till is told, and writes down.
struct RecoveryGrant {
    static constexpr int MostBy = 60;
    QString by;
    QDateTime at;
};

struct UserRecovered {
    QString user;
    QString name;
    RecoveryWay way = RecoveryWay::Printed;
    RecoveryGrant grant = {}; ///< of the hub's code
};

/// recovery.issued and recovery.taken.
struct RecoveryIssued {
    TillId till;
    RecoveryGrant grant;
};

QByteArray encode(const RecoveryGuessed &guessed);
QByteArray encode(const UserRecovered &recovered);
QByteArray encode(const RecoveryIssued &issued);
Result<RecoveryGuessed> decodeRecoveryGuessed(const QByteArray &payload);
Result<UserRecovered> decodeUserRecovered(const QByteArray &payload);
Result<RecoveryIssued> decodeRecoveryIssued(const QByteArray &payload);

/// The hub's answer to a till that shows a code: POST /v1/recovery.
QByteArray encode(const RecoveryGrant &grant);
Result<RecoveryGrant> decodeRecoveryGrant(const QByteArray &body);

} // namespace mostrador
