// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Product.h"
#include <QDateTime>
#include <QHash>
#include <QList>

namespace mostrador {

/// Which columns of a recorded file hold what: "invoice=InvoiceNo,sku=StockCode,…". name and date may be missing in a file.
class ColumnMap final {
public:
    ColumnMap();                                           ///< the names of the data set "Online Retail"
    /// What is not named keeps its name. Error::Invalid names the word that is not known.
    static Result<ColumnMap> fromText(const QString &text);
    QString column(const QString &role) const { return m_columns.value(role); }
    QString toText() const;
    static QStringList roles();                            ///< invoice, sku, name, quantity, price, date

private:
    QHash<QString, QString> m_columns;
};

/// A line that was sold, or came back (then its quantity is negative).
struct RecordedLine {
    Sku sku;
    Quantity quantity;
    UnitPrice price;
};

/// A line that is no sale: goods in (positive) or out (negative) for another reason.
struct RecordedMovement {
    QString reference;   ///< "536414/1": invoice and place in it
    Sku sku;
    Quantity delta;
    QString note;        ///< what the file said of it
    qint64 row = 0;
};

/// One recorded invoice.
struct RecordedInvoice {
    QString number;      ///< of the document: "536365", "536365+2"
    QString recorded;    ///< as the file has it: "536365"
    bool isCancellation = false;
    QDateTime at;        ///< invalid: the file does not say
    QList<RecordedLine> lines;
    QList<RecordedMovement> movements;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    QList<qint64> rows;  ///< of it that were read
};

/// What is known of a product from the whole file.
struct RecordedProduct {
    QString name;            ///< first one that is not empty; else the SKU
    UnitPrice price;         ///< first one that is more than zero; else zero
    bool isFractional = false;
};

/// A row that cannot be read or rung up.
struct RefusedRow {
    qint64 row = 0;      ///< of the data, from 1
    qint64 line = 0;     ///< of the file, from 1
    QString reason;
    QString invoice;     ///< empty when that cannot be read either
    QString toString() const; ///< "row 17 (line 18): …"
};

/// An invoice with a row that was refused. Nothing of it is rung up: its number is known once a part of it is committed, and what was missing
/// then would never come.
struct RefusedInvoice {
    QString number;
    qint64 firstRefused = 0;   ///< row
    QList<qint64> soundRows;   ///< that wait for it
    QString toString() const;  ///< "invoice 536365 is not rung up: …"
};

/// Recorded sales, read whole: an invoice is one document wherever its lines stand.
struct Recording {
    QList<RecordedInvoice> invoices;         ///< in order of first appearance
    QHash<Sku, RecordedProduct> products;
    QList<RefusedRow> refused;
    QList<RefusedInvoice> refusedInvoices; ///< in order of their first refused row
    Currency currency;
    qint64 rows = 0;

    qint64 withheldRows() const;           ///< sound rows of refused invoices
    /// Only what stands before the first row that was refused.
    void cutAtFirstRefused();
};

/// Reads recorded sales from CSV text with a head row. Amounts are taken in `currency`.
///  - invoice numbers that begin with C are cancellations, their quantities negative;
///  - a row without a price (empty or 0), or with a negative quantity and no cancellation, is a movement of that quantity;
///  - a longer invoice than MostLines goes on in another document: "536365", "536365+2";
///  - an invoice with a row that is refused is refused whole, so that the corrected file completes it. A row whose invoice cannot be read is
///    taken to be of the one around it, when the rows before and behind it are of the same.
/// Error::Invalid when the head lacks a column: nothing can be read then.
class RecordedSales final {
public:
    static constexpr int MostLines = 800; ///< of one document, so that its journal entry stays below JournalEntry::MaxPayloadBytes

    explicit RecordedSales(ColumnMap columns) : m_columns(std::move(columns)) {}
    Result<void> checkHead(const QByteArray &bytes) const;
    Result<Recording> read(const QByteArray &bytes, Currency currency) const;

private:
    ColumnMap m_columns;
};

} // namespace mostrador
