// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/CashPayloads.h"

#include "models/domain/payment/CardNumber.h"
#include "models/domain/people/User.h"
#include "models/wire/PayloadParts.h"

namespace mostrador {

using namespace payload;

namespace {

constexpr int MostNumber = 1'000'000'000;
constexpr qint64 MostCount = 1'000'000'000'000;
constexpr qint64 MostFigure = ShiftFigures::MostMinor;
constexpr int MostTenders = 20;

qint64 readFigure(JsonReader &read, const char *key)
{
    return read.integer(key, -MostFigure, MostFigure);
}

template <typename T>
void readEach(JsonReader &read, const char *key, int most, QList<T> &into, T (*readItem)(JsonReader &))
{
    for (const QJsonValue &value : read.optionalArray(key, most)) {
        JsonReader item(value.toObject(), QString::fromLatin1(key) + QLatin1Char('.'));
        const T one = readItem(item);
        item.ok() ? into.append(one) : read.reject(item.error());
    }
}

void writeCount(JsonWriter &json, const CashCount &count)
{
    QList<QByteArray> pieces;
    for (const CashCount::Pieces &each : count.pieces())
        pieces.append(JsonWriter().integer("piece_minor", each.piece.minor()).integer("count", each.count).object());
    json.raw("pieces", JsonWriter::array(pieces)).integer("loose_minor", count.loose().minor()).integer("counted_minor", count.total().minor());
}

/// The sum is there for others to read; here it follows from the rest.
CashCount readCount(JsonReader &read, Currency currency)
{
    CashCount count(currency);
    for (const QJsonValue &value : read.optionalArray("pieces", 2 * Denominations::Most)) {
        JsonReader item(value.toObject(), QStringLiteral("pieces."));
        const Money piece(item.integer("piece_minor", 1, 1'000'000'000), currency);
        const int pieces = int(item.integer("count", 1, CashCount::MostPieces));
        if (!item.ok())
            read.reject(item.error());
        else if (count.countOf(piece) > 0 || !count.set(piece, pieces))
            read.reject("pieces", QStringLiteral("is no count of a drawer"));
    }
    if (!count.setLoose(Money(read.integer("loose_minor", 0, Sale::MostMinor), currency)) && read.ok())
        read.reject("loose_minor", QStringLiteral("is not a sum"));
    return count;
}

void writeDeclared(JsonWriter &json, const QMap<Tender, qint64> &declared)
{
    QList<QByteArray> items;
    for (auto it = declared.begin(); it != declared.end(); ++it)
        items.append(JsonWriter().text("tender", toWire(it.key())).integer("amount_minor", it.value()).object());
    json.raw("declared", JsonWriter::array(items));
}

QMap<Tender, qint64> readDeclared(JsonReader &read)
{
    QMap<Tender, qint64> declared;
    for (const QJsonValue &value : read.optionalArray("declared", MostTenders)) {
        JsonReader item(value.toObject(), QStringLiteral("declared."));
        const Tender tender = readWord(item, "tender", &tenderFromWire);
        const qint64 amount = readFigure(item, "amount_minor");
        item.ok() ? void(declared.insert(tender, amount)) : read.reject(item.error());
    }
    return declared;
}

QByteArray encodeDocuments(const ShiftFigures::Documents &documents)
{
    return JsonWriter().integer("count", documents.count).integer("total_minor", documents.total).object();
}

ShiftFigures::Documents readDocuments(JsonReader &read, const char *key)
{
    JsonReader inner(read.object(key), QString::fromLatin1(key) + QLatin1Char('.'));
    const ShiftFigures::Documents documents{inner.integer("count", 0, MostCount), readFigure(inner, "total_minor")};
    if (!inner.ok())
        read.reject(inner.error());
    return documents;
}

QByteArray encodeTender(const ShiftFigures::TenderSum &sum, const ZReport &report)
{
    return JsonWriter()
        .text("tender", toWire(sum.tender))
        .integer("count", sum.count)
        .integer("taken_minor", sum.taken)
        .integer("refunded_minor", sum.refunded)
        .integer("expected_minor", report.figures.expected(sum.tender).minor())
        .integer("difference_minor", report.difference(sum.tender).minor())
        .object();
}

/// What should be there and what differs follow from the rest.
ShiftFigures::TenderSum readTender(JsonReader &read)
{
    ShiftFigures::TenderSum sum;
    sum.tender = readWord(read, "tender", &tenderFromWire);
    sum.count = read.integer("count", 0, MostCount);
    sum.taken = readFigure(read, "taken_minor");
    sum.refunded = readFigure(read, "refunded_minor");
    return sum;
}

QByteArray encodeCashier(const ShiftFigures::CashierSum &sum)
{
    return JsonWriter().text("user", sum.id).text("name", withoutCardNumbers(sum.name)).integer("count", sum.count).integer("total_minor", sum.total).object();
}

ShiftFigures::CashierSum readCashier(JsonReader &read)
{
    return {read.optionalText("user", 64), read.optionalText("name", User::MostName), read.integer("count", 0, MostCount), readFigure(read, "total_minor")};
}

QByteArray encodeTax(const ShiftFigures::TaxSum &sum)
{
    return JsonWriter().integer("basis_points", sum.basisPoints).integer("total_minor", sum.total).integer("tax_minor", sum.tax).object();
}

ShiftFigures::TaxSum readTax(JsonReader &read)
{
    return {int(read.integer("basis_points", 0, 10000)), readFigure(read, "total_minor"), readFigure(read, "tax_minor")};
}

template <typename T>
QByteArray encodeEach(const QList<T> &values, QByteArray (*encodeOne)(const T &))
{
    QList<QByteArray> items;
    for (const T &value : values)
        items.append(encodeOne(value));
    return JsonWriter::array(items);
}

void writeFigures(JsonWriter &json, const ZReport &report)
{
    const ShiftFigures &figures = report.figures;
    QList<QByteArray> tenders;
    for (const ShiftFigures::TenderSum &sum : figures.tenders)
        tenders.append(encodeTender(sum, report));
    json.integer("shift", figures.shift)
        .text("opened_at", timeToWire(figures.openedAt))
        .text("opened_by", figures.openedBy)
        .text("opened_by_name", withoutCardNumbers(figures.openedByName))
        .text("currency", figures.currency.code())
        .integer("opening_minor", figures.opening);
    if (figures.left)
        json.integer("opening_left_minor", *figures.left);
    json.text("first_number", figures.firstNumber)
        .text("last_number", figures.lastNumber)
        .raw("sales", encodeDocuments(figures.sales))
        .raw("returns", encodeDocuments(figures.returns))
        .raw("voids", encodeDocuments(figures.voids))
        .raw("exchanges", encodeDocuments(figures.exchanges))
        .integer("rounding_minor", figures.rounding)
        .integer("discounts_minor", figures.discounts)
        .raw("tenders", JsonWriter::array(tenders))
        .raw("paid_in", encodeDocuments(figures.paidIn))
        .raw("paid_out", encodeDocuments(figures.paidOut))
        .integer("drawer_opened", figures.drawerOpened)
        .raw("cashiers", encodeEach(figures.cashiers, &encodeCashier))
        .raw("taxes", encodeEach(figures.taxes, &encodeTax));
    if (!figures.unread.isEmpty()) {
        QList<QByteArray> numbers;
        for (const QString &number : figures.unread.mid(0, ShiftFigures::MostUnread))
            numbers.append(JsonWriter().text("number", number).object());
        json.raw("unread", JsonWriter::array(numbers));
    }
    if (figures.between.count > 0)
        json.raw("between", encodeDocuments(figures.between)).integer("between_cash_minor", figures.betweenCash);
    if (figures.betweenOpened > 0)
        json.integer("between_drawer_opened", figures.betweenOpened);
}

ShiftFigures readFigures(JsonReader &read)
{
    ShiftFigures figures;
    figures.shift = int(read.integer("shift", 1, MostNumber));
    figures.openedAt = read.time("opened_at");
    figures.openedBy = read.optionalText("opened_by", 64);
    figures.openedByName = read.optionalText("opened_by_name", User::MostName);
    figures.currency = readCurrency(read);
    figures.opening = readFigure(read, "opening_minor");
    if (read.has("opening_left_minor"))
        figures.left = readFigure(read, "opening_left_minor");
    figures.firstNumber = read.optionalText("first_number", 20);
    figures.lastNumber = read.optionalText("last_number", 20);
    figures.sales = readDocuments(read, "sales");
    figures.returns = readDocuments(read, "returns");
    figures.voids = readDocuments(read, "voids");
    figures.exchanges = readDocuments(read, "exchanges");
    figures.rounding = readFigure(read, "rounding_minor");
    figures.discounts = readFigure(read, "discounts_minor");
    readEach(read, "tenders", MostTenders, figures.tenders, &readTender);
    figures.paidIn = readDocuments(read, "paid_in");
    figures.paidOut = readDocuments(read, "paid_out");
    figures.drawerOpened = read.integer("drawer_opened", 0, MostCount);
    readEach(read, "cashiers", ZReport::MostCashiers, figures.cashiers, &readCashier);
    readEach(read, "taxes", ZReport::MostTaxes, figures.taxes, &readTax);
    for (const QJsonValue &value : read.optionalArray("unread", ShiftFigures::MostUnread)) {
        JsonReader item(value.toObject(), QStringLiteral("unread."));
        figures.unread.append(item.text("number", 20));
        if (!item.ok())
            read.reject(item.error());
    }
    if (read.has("between"))
        figures.between = readDocuments(read, "between");
    figures.betweenCash = read.optionalInteger("between_cash_minor", -MostFigure, MostFigure, 0);
    figures.betweenOpened = read.optionalInteger("between_drawer_opened", 0, MostCount, 0);
    return figures;
}

} // namespace

QByteArray encode(const ShiftOpened &opened)
{
    JsonWriter json;
    json.integer("shift", opened.shift)
        .text("at", timeToWire(opened.at))
        .text("by_name", withoutCardNumbers(opened.byName))
        .text("currency", opened.count.currency().code());
    writeCount(json, opened.count);
    if (opened.left)
        json.integer("left_minor", opened.left->minor());
    return json.object();
}

Result<ShiftOpened> decodeShiftOpened(const QByteArray &payload)
{
    return decoded<ShiftOpened>(payload, [](JsonReader &read) {
        ShiftOpened opened;
        opened.shift = int(read.integer("shift", 1, MostNumber));
        opened.at = read.time("at");
        opened.byName = read.optionalText("by_name", User::MostName);
        const Currency currency = readCurrency(read);
        opened.count = readCount(read, currency);
        if (read.has("left_minor"))
            opened.left = Money(readFigure(read, "left_minor"), currency);
        return opened;
    });
}

QByteArray encode(const ShiftCounted &counted)
{
    JsonWriter json;
    json.integer("shift", counted.shift).text("currency", counted.count.currency().code());
    writeCount(json, counted.count);
    writeDeclared(json, counted.declared);
    return json.boolean("again", counted.isAgain).object();
}

Result<ShiftCounted> decodeShiftCounted(const QByteArray &payload)
{
    return decoded<ShiftCounted>(payload, [](JsonReader &read) {
        ShiftCounted counted;
        counted.shift = int(read.integer("shift", 1, MostNumber));
        counted.count = readCount(read, readCurrency(read));
        counted.declared = readDeclared(read);
        counted.isAgain = read.boolean("again", false);
        return counted;
    });
}

QByteArray encode(const CashMoved &moved)
{
    return JsonWriter()
        .integer("shift", moved.shift)
        .text("kind", toWire(moved.move.kind))
        .text("currency", moved.move.amount.currency().code())
        .integer("amount_minor", moved.move.amount.minor())
        .text("reason", withoutCardNumbers(moved.move.reason))
        .text("note", withoutCardNumbers(moved.move.note))
        .object();
}

Result<CashMoved> decodeCashMoved(const QByteArray &payload)
{
    return decoded<CashMoved>(payload, [](JsonReader &read) {
        CashMoved moved;
        moved.shift = int(read.integer("shift", 0, MostNumber));
        moved.move.kind = readWord(read, "kind", &cashMoveKindFromWire);
        const Currency currency = readCurrency(read);
        moved.move.amount = Money(read.integer("amount_minor", 0, Sale::MostMinor), currency);
        moved.move.reason = read.optionalText("reason", Sale::MostWords);
        moved.move.note = read.optionalText("note", Sale::MostWords);
        return moved;
    });
}

QByteArray encode(const ReportReprinted &reprinted)
{
    return JsonWriter().text("kind", reprinted.kind).text("number", reprinted.number).integer("copy", reprinted.copy).object();
}

Result<ReportReprinted> decodeReportReprinted(const QByteArray &payload)
{
    return decoded<ReportReprinted>(payload, [](JsonReader &read) {
        ReportReprinted reprinted;
        reprinted.kind = read.text("kind", 20);
        reprinted.number = read.text("number", 40);
        reprinted.copy = int(read.integer("copy", 1, MostNumber));
        return reprinted;
    });
}

QByteArray encode(const ZReport &report)
{
    JsonWriter json;
    json.integer("number", report.number);
    if (report.unsureEpoch > 0)
        json.integer("unsure_epoch", report.unsureEpoch);
    json.text("closed_at", timeToWire(report.closedAt))
        .text("closed_by", report.closedBy)
        .text("closed_by_name", withoutCardNumbers(report.closedByName))
        .text("approver", report.approver)
        .text("approver_name", withoutCardNumbers(report.approverName));
    writeFigures(json, report);
    writeCount(json, report.counted);
    writeDeclared(json, report.declared);
    return json.integer("kept_minor", report.kept.minor())
        .integer("withdrawn_minor", report.withdrawn().minor())
        .text("reason", withoutCardNumbers(report.reason))
        .object();
}

Result<ZReport> decodeZReport(const QByteArray &payload)
{
    return decoded<ZReport>(payload, [](JsonReader &read) {
        ZReport report;
        report.number = int(read.integer("number", 1, MostNumber));
        report.unsureEpoch = int(read.optionalInteger("unsure_epoch", 1, std::numeric_limits<int>::max(), 0));
        report.closedAt = read.time("closed_at");
        report.closedBy = read.optionalText("closed_by", 64);
        report.closedByName = read.optionalText("closed_by_name", User::MostName);
        report.approver = read.optionalText("approver", 64);
        report.approverName = read.optionalText("approver_name", User::MostName);
        report.figures = readFigures(read);
        report.figures.at = report.closedAt;
        report.counted = readCount(read, report.figures.currency);
        report.declared = readDeclared(read);
        report.kept = Money(readFigure(read, "kept_minor"), report.figures.currency);
        report.reason = read.optionalText("reason", Sale::MostWords);
        return report;
    });
}

} // namespace mostrador
