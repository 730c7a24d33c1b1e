// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/PaymentAttempt.h"
#include "models/storage/Database.h"
#include <QList>

namespace mostrador {

/// What the card terminal was asked. Each writing call is a transaction of its own and durable when it returns, but for use().
class PaymentAttemptStore final {
public:
    explicit PaymentAttemptStore(Database &database) : m_database(database) {}

    /// A new one, Created. Error::Conflict, with nothing written: its draft has a purchase that is open (a second one could charge twice); a
    /// refund or void of what is not approved, or is more than is left of it; the reference is taken.
    Result<void> add(const PaymentAttempt &attempt);
    /// One that is open takes state, settler and the terminal's words from `attempt`; an approved refund or void that leaves nothing of its purchase makes
    /// that Refunded. One that is settled stays as it is: what was settled first counts. Returns it as it is now. Error::NotFound.
    Result<PaymentAttempt> update(const PaymentAttempt &attempt);
    /// In the document's open transaction: these purchases pay the sale, or these refunds the return, of that number. Error::Conflict: one of them
    /// is not approved, pays another document already, or is (being) given back.
    Result<void> use(const QStringList &references, const QString &sale);

    Result<std::optional<PaymentAttempt>> attempt(const QString &reference) const;
    Result<QList<PaymentAttempt>> open() const; ///< oldest first
    /// Approved, and no document accounts for it: a purchase that is not (being) given back, or a refund of what a sale was paid with. Oldest first.
    Result<QList<PaymentAttempt>> stranded() const;
    Result<QList<PaymentAttempt>> ofSale(const QString &sale) const;
    /// What of the purchase is not given back, nor being given back.
    Result<Money> leftOf(const PaymentAttempt &purchase) const;

private:
    Result<QList<PaymentAttempt>> where(const QString &condition, const QVariantList &values) const;
    Result<void> checkNew(const PaymentAttempt &attempt) const;
    Result<void> closeOriginal(const PaymentAttempt &undone);
    Database &m_database;
};

} // namespace mostrador
