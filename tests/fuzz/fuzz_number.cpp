// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, prices, quantities and times as text, typed and over the wire. Input: the text.
#include "models/domain/Cart.h"
#include "models/domain/MoneyText.h"
#include "models/domain/payment/Denominations.h"
#include "models/wire/Payloads.h"
#include "tests/fuzz/Fuzz.h"

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

void typedAmount(const MoneyText &numbers, const QString &text, Currency currency)
{
    const auto money = numbers.parseMoney(text, currency);
    if (!accepted(money))
        return;
    const QString shown = numbers.amount(*money);
    const auto again = numbers.parseMoney(shown, currency);
    promise(again && *again == *money, "an amount reads back as it is shown", shown.toUtf8());
    promise(money->negated().negated() == *money, "an amount has a negative");
    promise(numbers.withSymbol(*money).size() < 60, "an amount is short");
    qint64 before = std::numeric_limits<qint64>::min();
    for (const Money &cash : likelyCash(*money, Denominations::usual(currency))) {
        promise(cash.minor() > before && cash.minor() >= money->minor(), "amounts to hand over rise from the total", shown.toUtf8());
        before = cash.minor();
    }
}

void typedPrice(const MoneyText &numbers, const QString &text, Currency currency)
{
    const auto price = numbers.parsePrice(text, currency);
    if (!accepted(price))
        return;
    const QString shown = numbers.price(*price);
    const auto again = numbers.parsePrice(shown, currency);
    promise(again && *again == *price, "a price reads back as it is shown", text.toUtf8() + " -> " + shown.toUtf8());
    const auto wire = UnitPrice::fromWire(price->toWire(), currency);
    promise(wire && *wire == *price, "a price that was typed goes over the wire", price->toWire().toUtf8());
}

void typedQuantity(const MoneyText &numbers, const QString &text)
{
    const auto quantity = numbers.parseQuantity(text);
    if (!accepted(quantity))
        return;
    const QString shown = numbers.quantity(*quantity);
    const auto again = numbers.parseQuantity(shown);
    promise(again && *again == *quantity, "a quantity reads back as it is shown", shown.toUtf8());
    promise(-(-*quantity) == *quantity, "a quantity has a negative");
}

void overTheWire(const QString &text, Currency currency)
{
    const auto price = UnitPrice::fromWire(text, currency);
    if (!accepted(price))
        return;
    const auto again = UnitPrice::fromWire(price->toWire(), currency);
    promise(again && *again == *price, "a price is the same over the wire", price->toWire().toUtf8());
    promise(again->toWire() == price->toWire(), "a price is always the same text", price->toWire().toUtf8());
    promise(price->toWire().size() <= 24, "a price over the wire is as short as its reader wants it", price->toWire().toUtf8());
    static_cast<void>(price->rounded());
    for (const qint64 milli : {qint64(1), qint64(-1), qint64(845), Quantity::MostMilli, -Quantity::MostMilli})
        static_cast<void>(accepted(price->times(Quantity::fromMilli(milli))));
}

} // namespace

FUZZ_TARGET(number)
{
    const QString text = QString::fromUtf8(input);
    for (const NumberStyle &style : {NumberStyle::spanish(), NumberStyle::english()}) {
        const MoneyText numbers(style);
        for (const Currency currency : {Currency::ars(), Currency::clp(), Currency::kwd()}) {
            typedAmount(numbers, text, currency);
            typedPrice(numbers, text, currency);
        }
        typedQuantity(numbers, text);
    }
    for (const Currency currency : {Currency::ars(), Currency::clp(), Currency::kwd()})
        overTheWire(text, currency);
    if (const auto time = timeFromWire(text); accepted(time)) {
        const auto again = timeFromWire(timeToWire(*time));
        promise(again && *again == *time, "a time is the same over the wire", timeToWire(*time).toUtf8());
        promise(timeToWire(*time).size() == 24, "a time over the wire has one length", timeToWire(*time).toUtf8());
    }
}
