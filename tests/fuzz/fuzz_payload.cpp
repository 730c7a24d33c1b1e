// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Payloads of journal entries: sales, epochs, movements, counts and edits. Input: the bytes of a payload; every decoder sees them.
#include "models/wire/JournalEntry.h"
#include "models/wire/CashPayloads.h"
#include "models/wire/CounterPayloads.h"
#include "models/wire/Payloads.h"
#include "models/wire/PeoplePayloads.h"
#include "models/wire/RecoveryPayloads.h"
#include "tests/fuzz/Fuzz.h"

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

/// Without what people wrote: card numbers in it are starred out when it is written down.
Sale withoutWords(Sale sale)
{
    for (QString *words : {&sale.externalReference, &sale.note, &sale.reason, &sale.customerName})
        words->clear();
    for (SaleLine &line : sale.lines) {
        line.note.clear();
        line.lot.clear();
        for (Adjustment &adjustment : line.adjustments)
            adjustment.label.clear();
    }
    for (Payment &payment : sale.payments)
        payment.reference.clear();
    return sale;
}

/// What was accepted can be written, read again, and is then the same bytes. Nothing when the bytes have grown past the bound.
template <typename T>
void settles(const T &value, Result<T> (*decode)(const QByteArray &))
{
    const QByteArray bytes = encode(value);
    if (bytes.size() > JournalEntry::MaxPayloadBytes)
        return;
    const auto again = decode(bytes);
    promise(again.ok(), "a payload that was written can be read", again ? bytes : again.error().message.toUtf8() + ' ' + bytes);
    promise(encode(*again) == bytes, "a payload is always the same bytes", bytes);
}

void asSale(const QByteArray &input)
{
    const auto sale = decodeSale(input);
    if (!accepted(sale))
        return;
    promise(checkSale(*sale).ok(), "an accepted sale meets the rules of a sale");
    settles(*sale, &decodeSale);
    if (const auto again = decodeSale(encode(*sale)))
        promise(withoutWords(*again) == withoutWords(*sale), "a sale is the same after its payload", encode(*sale));
    if (sale->type != SaleType::Sale || sale->number.size() > 20)
        return;
    for (const SaleType type : {SaleType::Return, SaleType::Void})
        promise(checkSale(undoing(*sale, type)).ok(), "an accepted sale can be undone", encode(*sale));
}

void asEdit(const QByteArray &input)
{
    const auto edit = decodeProductEdit(input);
    if (!accepted(edit))
        return;
    settles(*edit, &decodeProductEdit);
    const Product product = applyEdit(Product{}, *edit);
    if (!accepted(checkProduct(product)))
        return;
    ProductEdit creation = editBetween(Product{}, product);
    creation.sku = product.sku;
    const auto again = decodeProductEdit(encode(creation));
    promise(again.ok(), "the creation of a sound product can be read", encode(creation));
    promise(applyEdit(Product{}, *again) == product, "a product is the same after its creation", encode(creation));
}

template <typename T>
void asOther(const QByteArray &input, Result<T> (*decode)(const QByteArray &))
{
    if (const auto value = decode(input); accepted(value))
        settles(*value, decode);
}

} // namespace

FUZZ_TARGET(payload)
{
    asSale(input);
    asEdit(input);
    asOther<EpochStarted>(input, &decodeEpochStarted);
    asOther<ReceiptReprinted>(input, &decodeReceiptReprinted);
    asOther<StockMoved>(input, &decodeStockMoved);
    asOther<StockCounted>(input, &decodeStockCounted);
    asOther<ParkedSale>(input, &decodeParkedSale);
    asOther<SaleRecalled>(input, &decodeSaleRecalled);
    asOther<SaleHanded>(input, &decodeSaleHanded);
    asOther<LineVoided>(input, &decodeLineVoided);
    asOther<CartAbandoned>(input, &decodeCartAbandoned);
    asOther<ShiftOpened>(input, &decodeShiftOpened);
    asOther<ShiftCounted>(input, &decodeShiftCounted);
    asOther<CashMoved>(input, &decodeCashMoved);
    asOther<ZReport>(input, &decodeZReport);
    asOther<ReportReprinted>(input, &decodeReportReprinted);
    asOther<UserChanged>(input, &decodeUserChanged);
    asOther<UserNamed>(input, &decodeUserNamed);
    asOther<UserGuessed>(input, &decodeUserGuessed);
    asOther<RecoveryGuessed>(input, &decodeRecoveryGuessed);
    asOther<UserRecovered>(input, &decodeUserRecovered);
    asOther<RecoveryIssued>(input, &decodeRecoveryIssued);
    asOther<AllowanceChanged>(input, &decodeAllowanceChanged);
    asOther<ActionApproved>(input, &decodeActionApproved);
}
