// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/payment/PaymentAttemptStore.h"

#include "models/storage/Sql.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

Error failed(Error::Code code, const char *text)
{
    return {code, QCoreApplication::translate("Terminal", text), {}};
}

QVariant timeOrNothing(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

PaymentAttempt attemptOf(const QSqlQuery &row)
{
    PaymentAttempt attempt;
    attempt.reference = row.value(0).toString();
    attempt.draft = row.value(1).toString();
    attempt.kind = attemptKindFromWire(row.value(2).toString()).value_or(AttemptKind::Purchase);
    attempt.amount = Money(row.value(3).toLongLong(), Currency::fromCode(row.value(4).toString()).value_or(Currency()));
    attempt.installments = row.value(5).toInt();
    attempt.original = row.value(6).toString();
    attempt.state = attemptStateFromWire(row.value(7).toString()).value_or(AttemptState::Unknown);
    attempt.settledBy = settledByFromWire(row.value(8).toString()).value_or(SettledBy::Nobody);
    attempt.authorisation = row.value(9).toString();
    attempt.brand = row.value(10).toString();
    attempt.lastFour = row.value(11).toString();
    attempt.reason = row.value(12).toString();
    attempt.sale = row.value(13).toString();
    attempt.createdAt = timeOf(row.value(14));
    attempt.sentAt = timeOf(row.value(15));
    attempt.changedAt = timeOf(row.value(16));
    attempt.tender = tenderFromWire(row.value(17).toString()).value_or(Tender::Credit);
    return attempt;
}

} // namespace

Result<QList<PaymentAttempt>> PaymentAttemptStore::where(const QString &condition, const QVariantList &values) const
{
    QList<PaymentAttempt> attempts;
    const auto done =
        m_database.sql()
            .each(QStringLiteral(
                      "SELECT reference, draft, kind, amount_minor, currency, installments, original, state, settled_by, authorisation, brand, last_four, reason, sale, "
                      "created_at, sent_at, changed_at, tender FROM payment_attempt WHERE %1 ORDER BY created_at, reference")
                      .arg(condition),
                  values, [&attempts](const QSqlQuery &row) { attempts.append(attemptOf(row)); });
    if (!done)
        return done.error();
    return attempts;
}

Result<std::optional<PaymentAttempt>> PaymentAttemptStore::attempt(const QString &reference) const
{
    const auto found = where(QStringLiteral("reference = ?"), {reference});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<PaymentAttempt>> PaymentAttemptStore::open() const
{
    return where(QStringLiteral("state IN ('created', 'sent', 'unknown')"), {});
}

Result<QList<PaymentAttempt>> PaymentAttemptStore::stranded() const
{
    return where(QStringLiteral("state = 'approved' AND sale = '' AND CASE kind WHEN 'purchase' "
                                "THEN NOT EXISTS (SELECT 1 FROM payment_attempt u WHERE u.original <> '' AND u.original = payment_attempt.reference "
                                "AND u.state IN ('created', 'sent', 'unknown', 'approved')) "
                                "ELSE EXISTS (SELECT 1 FROM payment_attempt o WHERE o.reference = payment_attempt.original AND o.sale <> '') END"),
                 {});
}

Result<QList<PaymentAttempt>> PaymentAttemptStore::ofSale(const QString &sale) const
{
    return where(QStringLiteral("sale <> '' AND sale = ?"), {sale});
}

Result<Money> PaymentAttemptStore::leftOf(const PaymentAttempt &purchase) const
{
    const auto undone = m_database.sql().scalar(QStringLiteral("SELECT coalesce(sum(amount_minor), 0) FROM payment_attempt WHERE original <> '' AND original = ? "
                                                               "AND state IN ('created', 'sent', 'unknown', 'approved')"),
                                                {purchase.reference});
    if (!undone)
        return undone.error();
    return purchase.amount.minus(Money(undone->toLongLong(), purchase.amount.currency()));
}

Result<void> PaymentAttemptStore::checkNew(const PaymentAttempt &attempt) const
{
    if (attempt.kind == AttemptKind::Purchase) {
        const auto before = where(QStringLiteral("state IN ('created', 'sent', 'unknown') AND kind = 'purchase' AND draft = ?"), {attempt.draft});
        if (!before)
            return before.error();
        return before->isEmpty()
            ? Result<void>()
            : failed(Error::Code::Conflict,
                     QT_TRANSLATE_NOOP("Terminal",
                                       "What came of the last card payment of this sale is not known yet. Nothing was sent. Wait for the terminal's "
                                       "answer, or take another means of payment."));
    }
    const auto original = this->attempt(attempt.original);
    if (!original)
        return original.error();
    if (!*original || (*original)->kind != AttemptKind::Purchase || (*original)->state != AttemptState::Approved)
        return failed(Error::Code::Conflict, QT_TRANSLATE_NOOP("Terminal", "This card payment is not one that can be given back. Nothing was sent."));
    const auto left = leftOf(**original);
    if (!left)
        return left.error();
    const auto after = left->minus(attempt.amount);
    const bool isWhole = attempt.kind == AttemptKind::Refund || attempt.amount == (*original)->amount;
    if (!after || after->isNegative() || !isWhole)
        return failed(Error::Code::Conflict, QT_TRANSLATE_NOOP("Terminal", "No more can be given back than was paid with the card. Nothing was sent."));
    return {};
}

Result<void> PaymentAttemptStore::add(const PaymentAttempt &attempt)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto may = checkNew(attempt); !may)
        return may;
    Sql &sql = m_database.sql();
    const auto added = sql.run(
        QStringLiteral(
            "INSERT INTO payment_attempt (reference, draft, kind, amount_minor, currency, installments, original, state, settled_by, authorisation, brand, last_four, "
            "reason, sale, created_at, sent_at, changed_at, tender) VALUES (?, ?, ?, ?, ?, ?, ?, 'created', '', '', '', '', '', '', ?, NULL, ?, ?) ON CONFLICT "
            "(reference) DO "
            "NOTHING"),
        {attempt.reference, attempt.draft, toWire(attempt.kind), attempt.amount.minor(), attempt.amount.currency().code(), attempt.installments, attempt.original,
         attempt.createdAt.toMSecsSinceEpoch(), attempt.createdAt.toMSecsSinceEpoch(), toWire(attempt.tender)});
    if (!added)
        return added;
    if (sql.changes() != 1)
        return failed(Error::Code::Conflict, QT_TRANSLATE_NOOP("Terminal", "This card payment was begun before. Nothing was sent."));
    return transaction.commit();
}

Result<PaymentAttempt> PaymentAttemptStore::update(const PaymentAttempt &attempt)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto updated =
        m_database.sql().run(QStringLiteral("UPDATE payment_attempt SET state = ?, settled_by = ?, installments = ?, authorisation = ?, brand = ?, last_four = ?, reason "
                                            "= ?, sent_at = ?, changed_at = ? "
                                            "WHERE reference = ? AND state IN ('created', 'sent', 'unknown')"),
                             {toWire(attempt.state), toWire(attempt.settledBy), attempt.installments, attempt.authorisation, attempt.brand, attempt.lastFour,
                              attempt.reason, timeOrNothing(attempt.sentAt), attempt.changedAt.toMSecsSinceEpoch(), attempt.reference});
    if (!updated)
        return updated.error();
    const bool isChanged = m_database.sql().changes() == 1;
    if (isChanged && attempt.kind != AttemptKind::Purchase && attempt.state == AttemptState::Approved)
        if (const auto closed = closeOriginal(attempt); !closed)
            return closed.error();
    const auto now = this->attempt(attempt.reference);
    if (!now || !*now)
        return now ? failed(Error::Code::NotFound, QT_TRANSLATE_NOOP("Terminal", "There is no such card payment on this till.")) : now.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return **now;
}

Result<void> PaymentAttemptStore::closeOriginal(const PaymentAttempt &undone)
{
    return m_database.sql().run(QStringLiteral(
                                    "UPDATE payment_attempt SET state = 'refunded', changed_at = ? WHERE reference = ? AND state = 'approved' AND amount_minor <= "
                                    "(SELECT sum(u.amount_minor) FROM payment_attempt u WHERE u.original <> '' AND u.original = ? AND u.state = 'approved')"),
                                {undone.changedAt.toMSecsSinceEpoch(), undone.original, undone.original});
}

Result<void> PaymentAttemptStore::use(const QStringList &references, const QString &sale)
{
    for (const QString &reference : references) {
        const auto used =
            m_database.sql().run(QStringLiteral("UPDATE payment_attempt SET sale = ? WHERE reference = ? AND state = 'approved' AND sale = '' "
                                                "AND NOT EXISTS (SELECT 1 FROM payment_attempt u WHERE u.original <> '' AND u.original = payment_attempt.reference "
                                                "AND u.state IN ('created', 'sent', 'unknown', 'approved'))"),
                                 {sale, reference});
        if (!used)
            return used;
        if (m_database.sql().changes() != 1)
            return failed(Error::Code::Conflict,
                          QT_TRANSLATE_NOOP("Terminal", "A card payment of this sale is not approved, or pays another sale already. Nothing was recorded."));
    }
    return {};
}

} // namespace mostrador
