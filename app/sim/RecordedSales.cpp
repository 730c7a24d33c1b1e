// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/RecordedSales.h"

#include "app/sim/CsvReader.h"
#include "models/domain/MoneyText.h"
#include "models/domain/Shown.h"

namespace mostrador {

namespace {

constexpr int MostNumberCharacters = 60; ///< so that a reference with its place fits

QDateTime timeOf(const QString &text)
{
    for (const char *format : {"d/M/yyyy", "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "yyyy-MM-dd", "yyyy-MM-dd H:mm", "yyyy-MM-dd H:mm:ss"}) {
        QDateTime time = QDateTime::fromString(text, QLatin1String(format));
        if (time.isValid()) {
            time.setTimeSpec(Qt::UTC);
            return time;
        }
    }
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

/// Where each role stands in a row; -1: not in this file.
struct Places {
    int invoice = -1;
    int sku = -1;
    int name = -1;
    int quantity = -1;
    int price = -1;
    int date = -1;
    qsizetype width = 0;
};

Result<Places> placesOf(const CsvRow &head, const ColumnMap &columns)
{
    if (!head.problem.isEmpty())
        return Error{Error::Code::Invalid, QStringLiteral("The head of the file cannot be read: %1.").arg(head.problem), {}};
    const auto place = [&](const char *role) { return int(head.fields.indexOf(columns.column(QLatin1String(role)))); };
    const Places places{place("invoice"), place("sku"), place("name"), place("quantity"), place("price"), place("date"), head.fields.size()};
    for (const auto &[at, role] : {std::pair{places.invoice, "invoice"}, {places.sku, "sku"}, {places.quantity, "quantity"}, {places.price, "price"}})
        if (at < 0)
            return Error{Error::Code::Invalid,
                         QStringLiteral("The file has no column “%1” for %2; name its columns with --map.")
                             .arg(shown(columns.column(QLatin1String(role))), QLatin1String(role)),
                         {}};
    return places;
}

/// One row, understood.
struct Row {
    QString invoice;
    Sku sku;
    QString name;
    Quantity quantity;
    UnitPrice price;
    QDateTime at;
    bool isCancellation = false;
    bool isMovement() const { return price.isZero() || (quantity.isNegative() && !isCancellation); }
};

class RowReader final {
public:
    RowReader(Places places, Currency currency) : m_places(places), m_currency(currency) {}

    /// Error::Invalid: the reason.
    Result<Row> read(const CsvRow &csv) const
    {
        if (!csv.problem.isEmpty())
            return wrong(csv.problem);
        if (csv.fields.size() != m_places.width)
            return wrong(QStringLiteral("it has %1 fields, the head has %2").arg(csv.fields.size()).arg(m_places.width));
        Row row;
        row.invoice = text(csv, m_places.invoice);
        row.sku = text(csv, m_places.sku);
        row.name = text(csv, m_places.name).left(120);
        row.isCancellation = row.invoice.startsWith(QLatin1Char('C'));
        row.at = timeOf(text(csv, m_places.date));
        if (row.invoice.isEmpty() || row.invoice.size() > MostNumberCharacters)
            return wrong(QStringLiteral("the invoice number “%1” must have 1 to %2 characters").arg(shown(row.invoice, 80), QString::number(MostNumberCharacters)));
        if (row.sku.isEmpty() || row.sku.size() > 40)
            return wrong(QStringLiteral("the product code “%1” must have 1 to 40 characters").arg(shown(row.sku, 80)));
        if (const auto numbers = readNumbers(csv, row); !numbers)
            return numbers.error();
        return row;
    }

    QString invoiceOf(const CsvRow &csv) const { return text(csv, m_places.invoice); }

private:
    static Error wrong(const QString &reason) { return {Error::Code::Invalid, reason, {}}; }
    static QString text(const CsvRow &csv, int place) { return place < 0 ? QString() : csv.fields.value(place).trimmed(); }

    Result<void> readNumbers(const CsvRow &csv, Row &row) const
    {
        const QString quantity = text(csv, m_places.quantity);
        const auto count = MoneyText(NumberStyle::english()).parseQuantity(quantity);
        if (!count)
            return wrong(QStringLiteral("the quantity “%1” is not a number").arg(shown(quantity)));
        const QString price = text(csv, m_places.price);
        const auto each = price.isEmpty() ? UnitPrice::fromMoney(Money::zero(m_currency)) : UnitPrice::fromWire(price, m_currency);
        if (!each)
            return wrong(QStringLiteral("the price “%1” is not a number like 2.55").arg(shown(price)));
        row.quantity = *count;
        row.price = *each;
        if (row.quantity.isZero())
            return wrong(QStringLiteral("the quantity is zero"));
        if (row.price.value() < 0)
            return wrong(QStringLiteral("the price “%1” is negative").arg(shown(price)));
        if (row.isCancellation && !row.quantity.isNegative())
            return wrong(QStringLiteral("the quantity “%1” of a cancellation is not negative").arg(shown(quantity)));
        return {};
    }

    Places m_places;
    Currency m_currency;
};

/// Takes the invoices with a refused row out of the recording.
class Refusal final {
public:
    explicit Refusal(Recording &recording) : m_recording(recording) {}

    void run()
    {
        for (RefusedRow &row : m_recording.refused) {
            if (row.invoice.isEmpty())
                row.invoice = around(row.row);
            if (!row.invoice.isEmpty() && !m_places.contains(row.invoice)) {
                m_places.insert(row.invoice, m_recording.refusedInvoices.size());
                m_recording.refusedInvoices.append({row.invoice, row.row, {}});
            }
        }
        m_recording.invoices.removeIf([this](const RecordedInvoice &invoice) {
            const auto place = m_places.constFind(invoice.recorded);
            if (place == m_places.constEnd())
                return false;
            m_recording.refusedInvoices[*place].soundRows += invoice.rows;
            return true;
        });
    }

private:
    /// The invoice that the rows before and behind this one are of; empty when they are not of the same.
    QString around(qint64 row)
    {
        if (m_invoiceOf.isEmpty())
            for (const RecordedInvoice &invoice : std::as_const(m_recording.invoices))
                for (const qint64 read : invoice.rows)
                    m_invoiceOf.insert(read, invoice.recorded);
        const QString before = m_invoiceOf.value(row - 1);
        return before == m_invoiceOf.value(row + 1) ? before : QString();
    }

    Recording &m_recording;
    QHash<QString, qsizetype> m_places;
    QHash<qint64, QString> m_invoiceOf;
};

/// Puts rows together to invoices.
class Assembly final {
public:
    explicit Assembly(Recording &recording) : m_recording(recording) {}

    void add(const Row &row, qint64 number)
    {
        learn(row);
        RecordedInvoice &invoice = invoiceFor(row, number);
        invoice.lastRow = number;
        invoice.rows.append(number);
        if (!row.isMovement()) {
            invoice.lines.append({row.sku, row.quantity, row.price});
            return;
        }
        const Quantity delta = row.isCancellation ? -row.quantity : row.quantity;
        invoice.movements.append({row.invoice + u'/' + QString::number(m_rowsOf.value(row.invoice)), row.sku, delta, row.name, number});
    }

private:
    void learn(const Row &row)
    {
        RecordedProduct &product = m_recording.products[row.sku];
        if (product.name.isEmpty())
            product.name = row.name;
        if (!product.price.currency().isValid() || product.price.isZero())
            product.price = row.price;
        product.isFractional = product.isFractional || !row.quantity.isWhole();
    }

    RecordedInvoice &invoiceFor(const Row &row, qint64 number)
    {
        const int before = m_rowsOf[row.invoice]++;
        if (before % RecordedSales::MostLines == 0) {
            RecordedInvoice invoice;
            const int part = before / RecordedSales::MostLines + 1;
            invoice.number = part == 1 ? row.invoice : row.invoice + u'+' + QString::number(part);
            invoice.recorded = row.invoice;
            invoice.isCancellation = row.isCancellation;
            invoice.at = row.at;
            invoice.firstRow = number;
            m_placeOf.insert(row.invoice, m_recording.invoices.size());
            m_recording.invoices.append(invoice);
        }
        return m_recording.invoices[m_placeOf.value(row.invoice)];
    }

    Recording &m_recording;
    QHash<QString, int> m_rowsOf;
    QHash<QString, qsizetype> m_placeOf;
};

} // namespace

QStringList ColumnMap::roles()
{
    return {QStringLiteral("invoice"), QStringLiteral("sku"), QStringLiteral("name"), QStringLiteral("quantity"), QStringLiteral("price"), QStringLiteral("date")};
}

ColumnMap::ColumnMap()
    : m_columns{{QStringLiteral("invoice"), QStringLiteral("InvoiceNo")}, {QStringLiteral("sku"), QStringLiteral("StockCode")},
                {QStringLiteral("name"), QStringLiteral("Description")}, {QStringLiteral("quantity"), QStringLiteral("Quantity")},
                {QStringLiteral("price"), QStringLiteral("UnitPrice")}, {QStringLiteral("date"), QStringLiteral("InvoiceDate")}}
{
}

Result<ColumnMap> ColumnMap::fromText(const QString &text)
{
    ColumnMap map;
    for (const QString &pair : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        const QString role = pair.left(equals).trimmed();
        const QString column = equals < 0 ? QString() : pair.mid(equals + 1).trimmed();
        if (!roles().contains(role) || column.isEmpty())
            return Error{Error::Code::Invalid,
                         QStringLiteral("“%1” is not one of %2 with = and a column's name").arg(shown(pair.trimmed()), roles().join(QStringLiteral(", "))),
                         {}};
        map.m_columns.insert(role, column);
    }
    return map;
}

QString ColumnMap::toText() const
{
    QStringList pairs;
    for (const QString &role : roles())
        pairs.append(role + QLatin1Char('=') + column(role));
    return pairs.join(QLatin1Char(','));
}

QString RefusedRow::toString() const
{
    return QStringLiteral("row %1 (line %2): %3").arg(row).arg(line).arg(reason);
}

QString RefusedInvoice::toString() const
{
    return QStringLiteral("invoice %1 is not rung up, nor %2 sound rows of it: correct row %3 and run the file again")
        .arg(shown(number, 80), QString::number(soundRows.size()), QString::number(firstRefused));
}

qint64 Recording::withheldRows() const
{
    qint64 sum = 0;
    for (const RefusedInvoice &invoice : refusedInvoices)
        sum += invoice.soundRows.size();
    return sum;
}

void Recording::cutAtFirstRefused()
{
    if (refused.isEmpty())
        return;
    const RefusedRow first = refused.first();
    const auto end = std::find_if(invoices.begin(), invoices.end(), [&first](const RecordedInvoice &invoice) { return invoice.lastRow > first.row; });
    invoices.erase(end, invoices.end());
    refused = {first};
    refusedInvoices.removeIf([&first](const RefusedInvoice &invoice) { return invoice.number != first.invoice; });
    for (RefusedInvoice &invoice : refusedInvoices)
        invoice.soundRows.removeIf([&first](qint64 row) { return row > first.row; });
    rows = first.row;
}

Result<void> RecordedSales::checkHead(const QByteArray &bytes) const
{
    const auto places = placesOf(CsvReader(bytes).next().value_or(CsvRow{}), m_columns);
    return places ? Result<void>() : Result<void>(places.error());
}

Result<Recording> RecordedSales::read(const QByteArray &bytes, Currency currency) const
{
    CsvReader csv(bytes);
    const auto places = placesOf(csv.next().value_or(CsvRow{}), m_columns);
    if (!places)
        return places.error();
    const RowReader reader(*places, currency);
    Recording recording;
    recording.currency = currency;
    Assembly assembly(recording);
    while (const auto row = csv.next()) {
        ++recording.rows;
        const auto understood = reader.read(*row);
        if (understood)
            assembly.add(*understood, recording.rows);
        else
            recording.refused.append({recording.rows, row->line, understood.error().message, reader.invoiceOf(*row)});
    }
    Refusal(recording).run();
    for (auto product = recording.products.begin(); product != recording.products.end(); ++product)
        if (product->name.isEmpty())
            product->name = product.key();
    return recording;
}

} // namespace mostrador
