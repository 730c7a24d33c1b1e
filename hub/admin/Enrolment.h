// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ledger/Books.h"
#include "models/wire/EnrolMessages.h"

namespace mostrador {

/// How a till joins: a one-time code from the hub's administrator, good for 15 minutes, then a token of its own.
class Enrolment final {
public:
    static constexpr int CodeMinutes = 15;
    explicit Enrolment(Books &books) : m_books(books) {}

    struct NewCode { QString code; ApplyReport report; }; ///< "7KQ2-M9XD"
    /// Makes the shop when there is none of that name, with the sample's opening stock if the hub holds the sample.
    Result<NewCode> code(const QString &storeName, const QString &tillName);

    /// A known key is the same till in a new epoch; an unknown one a new till, under the number that it had before if that is free. The lives
    /// that it says it had and that are not in these books (lost, or restored from an older copy) get their lanes under the numbers that it had in
    /// them, whoever has those now: it sends them again. Not those of another hub, unless that one is lost and this one has its place; nor those
    /// of a shop that has another number here, or in another currency.
    /// Error::Denied (the code; a known key without its proof), Invalid (the key; no epoch is left).
    Result<EnrolAnswer> join(const EnrolRequest &request);

private:
    Result<TillId> admit(const EnrolRequest &request, std::optional<TillId> known, bool hasPast, const EnrolAnswer &answer);
    Result<int> openLanes(TillId till, StoreId store, const EnrolRequest &request, const QList<PastLife> &lives, bool isKnown);
    Result<QList<PastLife>> ownOf(const EnrolRequest &request);
    Result<qint64> lastNumber(TillId till, const EnrolRequest &request, bool isKnown) const;
    Result<bool> isOfItsShop(const PastLife &life);
    Result<void> openPast(TillId till, const PastLife &life, const EnrolRequest &request);
    bool isProved(const EnrolRequest &request) const;
    Books &m_books;
};

/// What is kept of a token or of a code: codes are read without their dash, in any case.
QByteArray hashOfToken(const QString &token);
QByteArray hashOfCode(const QString &code);

} // namespace mostrador
