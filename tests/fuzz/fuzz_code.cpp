// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is scanned or typed into the code box: barcodes, quantities before a *, labels of scales and the rules that read them, codes of GS1, places of entries.
// Input: the text.
#include "models/domain/Cart.h"
#include "models/domain/CodeEntry.h"
#include "models/domain/codes/Gs1.h"
#include "models/domain/codes/ScaleRule.h"
#include "models/wire/JournalEntry.h"
#include "tests/fuzz/Fuzz.h"

using namespace mostrador;
using namespace mostrador::fuzz;

namespace {

void soundGtin(const Gtin &gtin)
{
    promise(gtin.normalised().size() == 14, "a barcode has fourteen digits inside", gtin.normalised().toUtf8());
    const auto again = Gtin::parse(gtin.shortest());
    promise(again && *again == gtin, "a barcode reads back as it is printed", gtin.shortest().toUtf8());
    const auto whole = Gtin::parse(gtin.normalised());
    promise(whole && *whole == gtin, "a barcode reads back with its zeros", gtin.normalised().toUtf8());
}

/// A quantity that was accepted can be sold, or the cart says why not; what it sells adds up.
void sells(const CodeEntry &entry)
{
    Product product;
    product.sku = QStringLiteral("A");
    product.name = QStringLiteral("A");
    product.unit = Unit::Kilogram;
    product.price = UnitPrice(1234567, 4, Currency::ars());
    product.tax = TaxRate::fromBasisPoints(2100);
    Cart cart;
    if (!accepted(cart.add(product, entry.quantity)))
        return;
    static_cast<void>(cart.add(product, entry.quantity));
    const Payment payment{Tender::Cash, cart.total(), cart.total(), Money::zero(Currency::ars())};
    const auto sale = cart.toSale({payment}, Platform::Till, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
    promise(sale.ok() && checkSale(*sale).ok(), "what the cart took can be sold", sale ? QByteArray() : sale.error().message.toUtf8());
}

void soundLabel(const ScaleLabel &label, const QString &code)
{
    promise(!label.item.isEmpty() && label.value >= 0, "a label has an item and a value", code.toUtf8());
    promise(label.candidates.contains(label.item), "the item itself is looked up", code.toUtf8());
    promise(!label.quantity().isNegative() && label.quantity().milli() <= Quantity::MostMilli, "a label weighs what a line can hold", code.toUtf8());
    if (const Money total = label.price(Currency::ars()); label.kind == ScaleRule::Kind::Price && !total.isZero())
        promise(quantityOf(total, UnitPrice(1234567, 4, Currency::ars())) >= Quantity::fromMilli(1), "what costs something is some", code.toUtf8());
}

/// The text as a rule, then labels of every preset, then the rule over the text's own digits.
void readsLabels(const QString &text)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    QList<ScaleRule> own{{first, ScaleRule::Kind::Weight}, {first, ScaleRule::Kind::Price}};
    own.removeIf([](const ScaleRule &rule) { return !accepted(checkScaleRule(rule)); });
    for (const QList<ScaleRule> &rules : {own, scaleRulesOf(QStringLiteral("ar")), scaleRulesOf(QStringLiteral("br")), scaleRulesOf(QStringLiteral("es"))})
        for (const QString &code : {text, text.section(QLatin1Char('\n'), 1)})
            if (const auto label = readScaleLabel(rules, code))
                soundLabel(*label, code);
    const auto kept = scaleRulesFromText(text);
    promise(scaleRulesFromText(toText(kept)) == kept, "rules read back as they are kept", text.toUtf8());
}

void readsGs1(const QString &text)
{
    const QDate today(2026, 11, 24);
    const auto read = Gs1::parse(text, today);
    if (!accepted(read))
        return;
    promise(!read->elements().isEmpty(), "a code of GS1 says something", text.toUtf8());
    promise(read->value(QStringLiteral("01")).isEmpty() || read->gtin(), "its product is a barcode", text.toUtf8());
    promise(read->lot().size() <= 20, "a lot is short", text.toUtf8());
    promise(!read->weight() || !read->weight()->isNegative(), "a weight is not negative", text.toUtf8());
    promise(read->value(QStringLiteral("17")).isEmpty() || read->expiry().isValid(), "a date of expiry is a date", text.toUtf8());
}

} // namespace

FUZZ_TARGET(code)
{
    const QString text = QString::fromUtf8(input);
    if (const auto gtin = Gtin::parse(text); accepted(gtin))
        soundGtin(*gtin);
    if (const auto digit = Gtin::checkDigit(text))
        promise(Gtin::parse(text + QString::number(*digit)).ok(), "a check digit makes a barcode", input);
    if (const auto entry = CodeEntry::parse(text); accepted(entry)) {
        promise(entry->quantity > Quantity(), "a quantity is more than zero");
        promise(entry->text == entry->text.trimmed(), "what is looked up has no spaces at its ends");
        promise(!entry->looksLikeCode || entry->text.size() >= 6, "a code has six digits or more");
        sells(*entry);
    }
    readsLabels(text);
    readsGs1(text);
    if (const auto id = EntryId::fromString(text); accepted(id)) {
        const auto again = EntryId::fromString(id->toString());
        promise(again && *again == *id, "the place of an entry reads back", input);
    }
}
