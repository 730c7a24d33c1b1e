// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SaleStore.h"

#include "models/storage/SettingStore.h"
#include "models/storage/Sql.h"
#include "models/storage/sales/SaleFinder.h"
#include "models/storage/sales/SalePayloads.h"
#include "models/wire/Payloads.h"

namespace mostrador {

static const QString OpenReceipt = QStringLiteral("open_receipt"); ///< numbers of the documents that were not seen yet, oldest first
static constexpr qsizetype MostOpenReceipts = 8;

/// What neither the catalogue nor a column can find it by.
static QStringList ownWords(const Sale &sale)
{
    QString text = sale.customer + QLatin1Char(' ') + sale.customerName;
    for (const SaleLine &line : sale.lines)
        if (line.sku == OpenSku)
            text += QLatin1Char(' ') + line.name;
    return searchWords(text);
}

Result<qint64> SaleStore::nextNumber(TillId series)
{
    const auto number = m_database.sql().scalar(QStringLiteral("INSERT INTO series (till, last) VALUES (?, 1) ON CONFLICT (till) DO UPDATE SET last = last + 1 RETURNING last"),
                                                {series.value});
    if (!number)
        return number.error();
    return number->toLongLong();
}

Result<void> SaleStore::add(const Sale &sale, const EntryId &id)
{
    Sql &sql = m_database.sql();
    const auto stored =
        sql.run(QStringLiteral("INSERT INTO sale (number, epoch, seq, type, at, total_minor, currency, refers_to, customer_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {sale.number, id.epoch, id.seq, toWire(sale.type), sale.at.toMSecsSinceEpoch(), sale.total.minor(), sale.total.currency().code(), sale.refersTo,
                 sale.customerName});
    if (!stored)
        return stored;
    for (const QString &word : ownWords(sale)) {
        const auto kept = sql.run(QStringLiteral("INSERT INTO sale_word (word, epoch, seq) VALUES (?, ?, ?)"), {word, id.epoch, id.seq});
        if (!kept)
            return kept;
    }
    int line = 0;
    for (const Payment &payment : sale.payments) {
        const auto kept = sql.run(QStringLiteral("INSERT INTO payment (epoch, seq, line, tender, amount_minor) VALUES (?, ?, ?, ?, ?)"),
                                  {id.epoch, id.seq, line++, toWire(payment.tender), payment.amount.minor()});
        if (!kept)
            return kept;
    }
    return {};
}

Result<std::optional<Sale>> SaleStore::sale(const QString &number) const
{
    return readDocument(m_database.sql(), QStringLiteral("SELECT j.payload FROM sale s JOIN journal j USING (epoch, seq) WHERE s.number = ?"), {number},
                        QStringLiteral("Sale %1 cannot be read").arg(number));
}

/// What cannot be read is an error: else the same goods could come back once more.
Result<QList<Sale>> SaleStore::later(const QString &number) const
{
    return readDocuments(m_database.sql(),
                         QStringLiteral(
                             "SELECT j.payload FROM sale s JOIN journal j USING (epoch, seq) WHERE s.refers_to = ? AND s.refers_to <> '' ORDER BY s.epoch, s.seq"),
                         {number}, QStringLiteral("What came back of sale %1 cannot be read").arg(number));
}

Result<void> SaleStore::markUndone(const QString &number, Undone undone)
{
    return m_database.sql().run(QStringLiteral("UPDATE sale SET undone = ? WHERE number = ?"), {toWire(undone), number});
}

Result<int> SaleStore::addCopy(const QString &number)
{
    const auto copy = m_database.sql().scalar(QStringLiteral("UPDATE sale SET copies = copies + 1 WHERE number = ? RETURNING copies"), {number});
    if (!copy)
        return copy.error();
    return copy->toInt();
}

Result<QList<Sale>> SaleStore::newest(int limit) const
{
    QList<Sale> sales;
    const auto done = m_database.sql().each(QStringLiteral("SELECT j.payload FROM sale s JOIN journal j USING (epoch, seq) ORDER BY s.at DESC, s.seq DESC LIMIT ?"),
                                            {limit}, [&sales](const QSqlQuery &row) {
        if (const auto sale = decodeSale(row.value(0).toByteArray()))
            sales.append(*sale);
    });
    if (!done)
        return done.error();
    return sales;
}

Result<bool> SaleStore::isUndone(const QString &number) const
{
    const auto found = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM sale WHERE refers_to = ? AND refers_to <> ''"), {number});
    if (!found)
        return found.error();
    return found->isValid();
}

Result<void> SaleStore::addReference(const QString &reference, const EntryId &id)
{
    return m_database.sql().run(QStringLiteral("INSERT INTO external_reference (reference, epoch, seq) VALUES (?, ?, ?)"), {reference, id.epoch, id.seq});
}

Result<bool> SaleStore::isReferenceKnown(const QString &reference) const
{
    const auto found = m_database.sql().scalar(QStringLiteral("SELECT 1 FROM external_reference WHERE reference = ?"), {reference});
    if (!found)
        return found.error();
    return found->isValid();
}

static Result<QStringList> openNumbers(Database &database)
{
    const auto kept = SettingStore(database).value(OpenReceipt);
    if (!kept)
        return kept.error();
    return kept->split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Result<void> SaleStore::keepReceipt(const QString &number)
{
    const auto open = openNumbers(m_database);
    if (!open)
        return open.error();
    return SettingStore(m_database).put(OpenReceipt, (*open + QStringList{number}).mid(qMax(qsizetype(0), open->size() + 1 - MostOpenReceipts)).join(QLatin1Char(' ')));
}

Result<void> SaleStore::forgetReceipt(const QString &number)
{
    auto open = openNumbers(m_database);
    if (!open)
        return open.error();
    return open->removeAll(number) > 0 ? SettingStore(m_database).put(OpenReceipt, open->join(QLatin1Char(' '))) : Result<void>();
}

static Result<std::optional<SaleStore::Receipt>> readReceipt(Sql &sql, const QString &where, const QVariantList &values)
{
    std::optional<SaleStore::Receipt> found;
    const auto done =
        sql.each(QStringLiteral("SELECT j.till, j.epoch, j.seq, j.hash, j.payload FROM sale s JOIN journal j ON j.epoch = s.epoch AND j.seq = s.seq WHERE ") + where,
                 values, [&found](const QSqlQuery &row) {
                     if (const auto sale = decodeSale(row.value(4).toByteArray()))
                         found = SaleStore::Receipt{*sale, {TillId{row.value(0).toInt()}, row.value(1).toInt(), row.value(2).toLongLong()}, row.value(3).toByteArray()};
                 });
    if (!done)
        return done.error();
    return found;
}

Result<QList<SaleStore::Receipt>> SaleStore::openReceipts() const
{
    const auto open = openNumbers(m_database);
    if (!open)
        return open.error();
    QList<Receipt> all;
    for (const QString &number : *open) {
        const auto found = committed(number);
        if (!found)
            return found.error();
        if (*found)
            all.append(**found);
    }
    return all;
}

Result<std::optional<SaleStore::Receipt>> SaleStore::committed(const QString &number) const
{
    return readReceipt(m_database.sql(), QStringLiteral("s.number = ?"), {number});
}

Result<void> SaleStore::keepCart(const QByteArray &cart)
{
    if (cart.isEmpty())
        return m_database.sql().run(QStringLiteral("DELETE FROM open_cart"));
    return m_database.sql().run(QStringLiteral("INSERT OR REPLACE INTO open_cart (one, cart) VALUES (1, ?)"), {cart});
}

Result<QByteArray> SaleStore::openCart() const
{
    const auto cart = m_database.sql().scalar(QStringLiteral("SELECT cart FROM open_cart"));
    if (!cart)
        return cart.error();
    return cart->toByteArray();
}

} // namespace mostrador
