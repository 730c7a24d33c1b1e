// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/CustomerStore.h"

#include "models/storage/people/OwnNumbers.h"
#include "models/storage/Sql.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

constexpr int MostCustomerText = 100; ///< characters
constexpr int MostWords = 6;
const QString Columns = QStringLiteral("id, name, tax_id, customer_group, price_list");

Customer customerOf(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString(), row.value(4).toString()};
}

/// Letters and digits only, without their accents; what stands between words stays a space.
QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber())
            out += c;
        else if (c.isSpace())
            out += QLatin1Char(' ');
    }
    return out.simplified();
}

} // namespace

Result<QList<Customer>> CustomerStore::search(const QString &text, int limit) const
{
    QStringList conditions;
    QVariantList values;
    const QStringList words = folded(text.left(MostCustomerText)).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, MostWords);
    for (const QString &word : words) {
        conditions.append(QStringLiteral("instr(folded, ?) > 0"));
        values.append(word);
    }
    values.append(limit);
    const QString where = conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    QList<Customer> found;
    const auto done = m_database.sql().each(QStringLiteral("SELECT %1 FROM customer%2 ORDER BY used_at DESC, name, id LIMIT ?").arg(Columns, where), values,
                                            [&found](const QSqlQuery &row) { found.append(customerOf(row)); });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<Customer>> CustomerStore::customer(const QString &id) const
{
    std::optional<Customer> found;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT %1 FROM customer WHERE id = ?").arg(Columns), {id}, [&found](const QSqlQuery &row) { found = customerOf(row); });
    if (!done)
        return done.error();
    return found;
}

Result<Customer> CustomerStore::keep(Customer customer, const QString &series, const QDateTime &at)
{
    customer.name = customer.name.simplified();
    customer.taxId = customer.taxId.simplified();
    if (const auto sound = checkCustomer(customer); !sound)
        return sound.error();
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    Sql &sql = m_database.sql();
    if (customer.id.isEmpty()) {
        const QString begin = QStringLiteral("c-%1-").arg(series);
        const auto last = sql.scalar(QStringLiteral("SELECT coalesce(max(CAST(substr(id, ? + 1) AS INTEGER)), 0) FROM customer WHERE substr(id, 1, ?) = ?"),
                                     {begin.size(), begin.size(), begin});
        const auto next = last ? OwnNumbers(m_database).after(last->toLongLong()) : Result<qint64>(last.error());
        if (!next)
            return next.error();
        customer.id = begin + QString::number(*next);
    }
    if (const QString tax = folded(customer.taxId).remove(QLatin1Char(' ')); !tax.isEmpty()) {
        const auto taken = sql.scalar(QStringLiteral("SELECT name FROM customer WHERE substr(folded, instr(folded, '|') + 1) = ? AND id <> ?"), {tax, customer.id});
        if (!taken)
            return taken.error();
        if (taken->isValid())
            return Error{Error::Code::Conflict, QCoreApplication::translate("Customer", "%1 has that tax number already. Nothing was kept.").arg(taken->toString()), {}};
    }
    const QString found = folded(customer.name) + QLatin1Char('|') + folded(customer.taxId).remove(QLatin1Char(' '));
    if (const auto done =
            sql.run(QStringLiteral("INSERT OR REPLACE INTO customer (id, name, tax_id, customer_group, price_list, folded, used_at) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                    {customer.id, customer.name, customer.taxId, customer.group, customer.priceList, found, at.toMSecsSinceEpoch()});
        !done)
        return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return customer;
}

Result<void> CustomerStore::noteUse(const QString &id, const QDateTime &at)
{
    return m_database.sql().run(QStringLiteral("UPDATE customer SET used_at = ? WHERE id = ?"), {at.toMSecsSinceEpoch(), id});
}

} // namespace mostrador
