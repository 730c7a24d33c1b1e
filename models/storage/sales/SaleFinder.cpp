// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sales/SaleFinder.h"

#include "models/storage/Sql.h"
#include <QMap>
#include <limits>

namespace mostrador {

namespace {

const QString Columns = QStringLiteral(
    "s.number, s.type, s.undone, s.at, s.total_minor, s.currency, s.customer_name, j.till, s.epoch, s.seq, "
    "CASE WHEN s.seq <= (SELECT hw FROM acknowledgement a WHERE a.epoch = s.epoch) THEN 2 "
    "ELSE EXISTS (SELECT 1 FROM delivery d WHERE d.epoch = s.epoch AND d.last_seq >= s.seq AND d.first_seq <= s.seq) END");

PastSale pastSaleOf(const QSqlQuery &row)
{
    PastSale sale;
    sale.number = row.value(0).toString();
    sale.type = saleTypeFromWire(row.value(1).toString()).value_or(SaleType::Sale);
    sale.undone = undoneFromWire(row.value(2).toString());
    sale.at = timeOf(row.value(3));
    sale.total = Money(row.value(4).toLongLong(), Currency::fromCode(row.value(5).toString()).value_or(Currency()));
    sale.customerName = row.value(6).toString();
    sale.entry = {TillId{row.value(7).toInt()}, row.value(8).toInt(), row.value(9).toLongLong()};
    sale.delivery = Delivery(row.value(10).toInt());
    return sale;
}

/// What every statement ends with: older than the page before, within the time, newest first.
class Frame final {
public:
    Frame(const SaleSearch &search, const std::optional<EntryId> &below, int limit) : m_search(search), m_limit(limit)
    {
        m_below = below ? QVariantList{below->epoch, below->seq} : QVariantList{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
    }

    /// `driver` is the table that an index is walked of; it has epoch and seq.
    SaleFinder::Statement around(const QString &from, const QString &where, const QVariantList &values, const QString &driver) const
    {
        QString sql = QStringLiteral("SELECT %1 FROM %2 CROSS JOIN journal j ON j.epoch = s.epoch AND j.seq = s.seq WHERE %3(%4.epoch, %4.seq) < (?, ?)")
                          .arg(Columns, from, where.isEmpty() ? QString() : where + QStringLiteral(" AND "), driver);
        QVariantList bound = values + m_below;
        if (m_search.from.isValid()) {
            sql += QStringLiteral(" AND s.at >= ? AND s.at < ?");
            bound << m_search.from.toMSecsSinceEpoch() << m_search.to.toMSecsSinceEpoch();
        }
        bound << m_limit;
        return {sql + QStringLiteral(" ORDER BY %1.epoch DESC, %1.seq DESC LIMIT ?").arg(driver), bound};
    }

private:
    const SaleSearch &m_search;
    QVariantList m_below;
    int m_limit;
};

SaleFinder::Statement byWords(const Frame &frame, const QStringList &words)
{
    QString where = QStringLiteral("w.word BETWEEN ? AND ?");
    QVariantList values{words.first(), afterPrefix(words.first())};
    for (const QString &word : words.mid(1)) {
        where += QStringLiteral(" AND EXISTS (SELECT 1 FROM sale_word o WHERE o.epoch = w.epoch AND o.seq = w.seq AND o.word BETWEEN ? AND ?)");
        values << word << afterPrefix(word);
    }
    return frame.around(QStringLiteral("sale_word w CROSS JOIN sale s ON s.epoch = w.epoch AND s.seq = w.seq"), where, values, QStringLiteral("s"));
}

} // namespace

QStringList searchWords(const QString &text)
{
    QStringList words;
    QString word;
    const QString plain = text.normalized(QString::NormalizationForm_D).toLower() + QLatin1Char(' ');
    for (const QChar c : plain) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (c.category() != QChar::Mark_NonSpacing && !word.isEmpty()) {
            words.append(word.left(40));
            word.clear();
        }
    }
    words.removeDuplicates();
    return words;
}

QList<SaleFinder::Statement> SaleFinder::statements(const SaleSearch &search, const std::optional<EntryId> &below, int limit)
{
    const Frame frame(search, below, limit);
    const QString sale = QStringLiteral("sale s");
    const QString s = QStringLiteral("s");
    if (!search.isNarrowed)
        return {search.from.isValid() ? frame.around(QStringLiteral("sale s INDEXED BY sale_by_time"), {}, {}, s) : frame.around(sale, {}, {}, s)};
    QList<Statement> all;
    for (const qint64 number : search.numbers)
        all.append(frame.around(sale, QStringLiteral("s.number IN (SELECT printf('%04d-%08d', x.till, ?) FROM series x)"), {number}, s));
    for (const QString &number : search.fullNumbers)
        all.append(frame.around(sale, QStringLiteral("s.number = ?"), {number}, s));
    for (const qint64 total : search.totals)
        all.append(frame.around(QStringLiteral("sale s INDEXED BY sale_by_total"), QStringLiteral("s.total_minor = ?"), {total}, s));
    for (const Sku &sku : search.products.mid(0, SaleSearch::MostProducts))
        all.append(
            frame.around(QStringLiteral("movement m CROSS JOIN sale s ON s.epoch = m.epoch AND s.seq = m.seq"), QStringLiteral("m.sku = ?"), {sku}, QStringLiteral("m")));
    if (!search.words.isEmpty())
        all.append(byWords(frame, search.words));
    return all;
}

/// Each way gives its newest; the newest of all of them together are among those.
Result<QList<PastSale>> SaleFinder::page(const SaleSearch &search, const std::optional<EntryId> &below, int limit) const
{
    QMap<std::pair<int, qint64>, PastSale> found; // by age: lines of one document come together
    const auto ways = statements(search, below, limit);
    for (const Statement &way : ways) {
        const auto done = m_database.sql().each(way.sql, way.values, [&found](const QSqlQuery &row) {
            const PastSale sale = pastSaleOf(row);
            found.insert({-sale.entry.epoch, -sale.entry.seq}, sale);
        });
        if (!done)
            return done.error();
    }
    return found.values().mid(0, limit);
}

Result<std::optional<UnitPrice>> SaleFinder::lowestPaid(const Sku &sku, const QDateTime &since) const
{
    std::optional<UnitPrice> lowest;
    const auto done =
        m_database.sql().each(QStringLiteral("SELECT m.amount_minor, -m.delta_milli, s.currency FROM movement m JOIN sale s ON s.epoch = m.epoch AND s.seq = m.seq "
                                             "WHERE m.sku = ? AND m.at >= ? AND m.delta_milli < 0 AND m.amount_minor > 0 AND s.undone <> 'void' "
                                             "ORDER BY CAST(m.amount_minor AS REAL) / -m.delta_milli LIMIT 1"),
                              {sku, since.toMSecsSinceEpoch()}, [&lowest](const QSqlQuery &row) {
                                  const Currency currency = Currency::fromCode(row.value(2).toString()).value_or(Currency());
                                  const qint64 milli = row.value(1).toLongLong();
                                  lowest = UnitPrice::fromMoney(Money((row.value(0).toLongLong() * 1000 + milli / 2) / milli, currency));
                              });
    if (!done)
        return done.error();
    return lowest;
}

} // namespace mostrador
