// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/people/User.h"
#include "models/wire/JournalEntry.h"

namespace mostrador {

/// Who works at a till, and what they were allowed: entries of its journal. A PIN is in none of them, nor what is kept of it.
namespace EntryType {
inline const QString UserChanged = QStringLiteral("user.changed"); ///< made, too
inline const QString UserSignedIn = QStringLiteral("user.signed_in");
inline const QString UserGuessed = QStringLiteral("user.guessed"); ///< a wrong PIN
inline const QString UserUnlocked = QStringLiteral("user.unlocked");
inline const QString AllowanceChanged = QStringLiteral("allowance.changed");
inline const QString ActionApproved = QStringLiteral("action.approved");
} // namespace EntryType

struct UserChanged {
    User user;
    bool isNew = false;
    bool hasNewPin = false;
};

/// user.signed_in, and user.unlocked: somebody need not wait any more.
struct UserNamed {
    QString user;
    QString name;
};

/// Whose PIN was not the one that somebody typed, how often in a row, and what it was typed for.
struct UserGuessed {
    QString user;
    QString name;
    int failures = 0;
    qint64 waitMs = 0;       ///< from now on
    bool isApproval = false; ///< else to sign in
};

struct AllowanceChanged {
    Role role = Role::Cashier;
    Deed deed = Deed::Sell;
    Allowance allowance;
};

/// One thing that whoever is at the till may not do alone, and somebody else has agreed to. The entry names both; this says to what.
struct ActionApproved {
    static constexpr int MostWords = 200;
    static constexpr int MostSubject = 240;
    Deed deed = Deed::Sell;
    qint64 amount = 0; ///< as the deed is measured
    QString words;     ///< as both have read it
    QString operatorName;
    QString approverName;
    QString subject = {}; ///< what it is about, as Wanted names it: a receipt's number, a product's code
};

QByteArray encode(const UserChanged &changed);
QByteArray encode(const UserNamed &named);
QByteArray encode(const UserGuessed &guessed);
QByteArray encode(const AllowanceChanged &changed);
QByteArray encode(const ActionApproved &approved);
Result<UserChanged> decodeUserChanged(const QByteArray &payload);
Result<UserNamed> decodeUserNamed(const QByteArray &payload);
Result<UserGuessed> decodeUserGuessed(const QByteArray &payload);
Result<AllowanceChanged> decodeAllowanceChanged(const QByteArray &payload);
Result<ActionApproved> decodeActionApproved(const QByteArray &payload);

} // namespace mostrador
