// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded sales and the names of their columns. Input: a file; its first line is taken for --map too.
#include "app/sim/RecordedSales.h"
#include "tests/fuzz/Fuzz.h"
#include <QSet>

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

void soundInvoice(const RecordedInvoice &invoice, QSet<QString> &references)
{
    promise(invoice.lines.size() + invoice.movements.size() <= RecordedSales::MostLines, "a document is within its bound");
    promise(!invoice.rows.isEmpty() && invoice.rows.size() == invoice.lines.size() + invoice.movements.size(), "a row is a line or a movement");
    promise(!invoice.recorded.isEmpty() && invoice.number.startsWith(invoice.recorded) && invoice.number.size() <= 80, "a document has the invoice's number",
            invoice.recorded.toUtf8() + " -> " + invoice.number.toUtf8());
    for (const RecordedLine &line : invoice.lines) {
        promise(!line.sku.isEmpty() && line.sku.size() <= 40, "a line has a product");
        promise(!line.quantity.isZero() && line.quantity.isNegative() == invoice.isCancellation, "a quantity has the sign of its document");
        promise(line.price.value() > 0, "a line has a price");
    }
    for (const RecordedMovement &movement : invoice.movements) {
        promise(movement.reference.startsWith(invoice.recorded + u'/') && movement.reference.size() <= 80, "a movement is known by its invoice and its place in it",
                invoice.recorded.toUtf8() + " -> " + movement.reference.toUtf8());
        promise(!references.contains(movement.reference), "no two movements have one reference", movement.reference.toUtf8());
        references.insert(movement.reference);
        promise(!movement.delta.isZero() && movement.note.size() <= 120, "a movement moves something");
    }
}

void soundRecording(Recording recording)
{
    qint64 rows = 0;
    QSet<QString> references;
    for (const RecordedInvoice &invoice : std::as_const(recording.invoices)) {
        soundInvoice(invoice, references);
        rows += invoice.rows.size();
    }
    promise(rows + recording.refused.size() + recording.withheldRows() == recording.rows, "every row is rung up, refused or withheld");
    for (const RefusedRow &row : std::as_const(recording.refused))
        soundMessage(row.toString());
    for (const RefusedInvoice &invoice : std::as_const(recording.refusedInvoices))
        soundMessage(invoice.toString());
    for (const RecordedProduct &product : std::as_const(recording.products))
        promise(!product.name.isEmpty() && product.price.value() >= 0, "a product has a name and a price");
    recording.cutAtFirstRefused();
    promise(recording.refused.size() <= 1, "a recording that was cut has one refused row at most");
}

} // namespace

FUZZ_TARGET(recorded)
{
    if (const auto map = ColumnMap::fromText(QString::fromUtf8(input.left(input.indexOf('\n')))); accepted(map)) {
        const auto again = ColumnMap::fromText(map->toText());
        promise(again && again->toText() == map->toText(), "names of columns are the same after they were written", map->toText().toUtf8());
    }
    const RecordedSales sales{ColumnMap()};
    const auto head = sales.checkHead(input);
    for (const Currency currency : {Currency::ars(), Currency::clp()}) {
        const auto recording = sales.read(input, currency);
        promise(recording.ok() == head.ok(), "a head that is sound makes a file that can be read");
        if (accepted(recording))
            soundRecording(*recording);
    }
}
