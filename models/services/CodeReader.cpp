// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CodeReader.h"

#include <QCoreApplication>
#include <QHash>

namespace mostrador {

static QString words(const char *text)
{
    return QCoreApplication::translate("CodeReader", text);
}

/// ISO 4217, of the currencies that a shop here can have.
static QString isoNumber(Currency currency)
{
    static const QHash<QString, const char *>
        numbers{{QStringLiteral("ARS"), "032"}, {QStringLiteral("AUD"), "036"}, {QStringLiteral("BHD"), "048"}, {QStringLiteral("BOB"), "068"},
                {QStringLiteral("BRL"), "986"}, {QStringLiteral("CAD"), "124"}, {QStringLiteral("CHF"), "756"}, {QStringLiteral("CLP"), "152"},
                {QStringLiteral("CNY"), "156"}, {QStringLiteral("COP"), "170"}, {QStringLiteral("CRC"), "188"}, {QStringLiteral("DOP"), "214"},
                {QStringLiteral("EUR"), "978"}, {QStringLiteral("GBP"), "826"}, {QStringLiteral("GTQ"), "320"}, {QStringLiteral("HNL"), "340"},
                {QStringLiteral("JOD"), "400"}, {QStringLiteral("JPY"), "392"}, {QStringLiteral("KRW"), "410"}, {QStringLiteral("KWD"), "414"},
                {QStringLiteral("MXN"), "484"}, {QStringLiteral("NIO"), "558"}, {QStringLiteral("OMR"), "512"}, {QStringLiteral("PEN"), "604"},
                {QStringLiteral("PYG"), "600"}, {QStringLiteral("TND"), "788"}, {QStringLiteral("USD"), "840"}, {QStringLiteral("UYU"), "858"},
                {QStringLiteral("VES"), "928"}};
    return QString::fromLatin1(numbers.value(currency.code()));
}

/// What a code of GS1 says, in the unit in which the product is sold. Kilograms of what is sold by the litre say nothing, and neither do pieces of
/// what is weighed.
static std::optional<Quantity> amountOf(const Gs1 &gs1, Unit unit)
{
    if (unit == Unit::Kilogram)
        return gs1.weight();
    const auto count = unit == Unit::Piece ? gs1.count() : std::nullopt;
    return count ? std::optional(Quantity::units(*count)) : std::nullopt;
}

void CodeReader::setCurrency(Currency currency)
{
    m_currency = currency;
    if (!m_hasOwnRules)
        m_rules = usualScaleRules(currency);
}

void CodeReader::forgetRules()
{
    if (std::exchange(m_hasOwnRules, false))
        setCurrency(m_currency);
}

void CodeReader::setRules(const QList<ScaleRule> &rules)
{
    m_rules = rules;
    m_hasOwnRules = true;
}

Result<CodeReading> CodeReader::read(const QString &code) const
{
    const QString bare = Gs1::withoutMark(code);
    auto reading = readBare(code);
    if (!reading || reading->kind != CodeReading::Kind::Unknown || bare == code)
        return reading;
    reading = readBare(bare);
    if (reading && reading->wanted.isEmpty())
        reading->wanted = bare;
    return reading;
}

CodeOwner codeOwner(const CodeReader *codes, const Catalogue &catalogue, const QString &code)
{
    if (!codes)
        return {catalogue.byCode(code), code, {}};
    const auto reading = codes->read(code);
    if (!reading)
        return {std::nullopt, code, {}};
    return {reading->product, reading->wanted.isEmpty() ? code : reading->wanted, reading->quantity};
}

Result<CodeReading> CodeReader::readBare(const QString &code) const
{
    CodeReading reading;
    const auto found = m_catalogue.find(code);
    if (!found)
        return found.error();
    if (*found) {
        reading.kind = CodeReading::Kind::Product;
        reading.product = *found;
        return reading;
    }
    return Gs1::looksLike(code) ? readGs1(code) : readLabel(code);
}

Result<CodeReading> CodeReader::readGs1(const QString &code) const
{
    CodeReading reading;
    reading.kind = CodeReading::Kind::Gs1;
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    const auto gs1 = Gs1::parse(code, today);
    if (!gs1) {
        reading.problem = gs1.error().message;
        return reading;
    }
    reading.elements = gs1->elements();
    reading.lot = gs1->lot().left(40);
    reading.expiry = gs1->expiry();
    reading.isExpired = reading.expiry.isValid() && reading.expiry < today;
    const auto gtin = gs1->gtin();
    if (!gtin) {
        reading.problem = words(QT_TRANSLATE_NOOP("CodeReader", "This GS1 code names no product: it has neither (01) nor (02)."));
        return reading;
    }
    reading.wanted = gtin->shortest();
    const auto found = m_catalogue.find(reading.wanted);
    if (!found)
        return found.error();
    reading.product = *found;
    if (!reading.product)
        return reading;
    const Currency currency = reading.product->price.currency();
    const auto amount = amountOf(*gs1, reading.product->unit);
    const auto printed = gs1->price();
    if (printed && !printed->currency.isEmpty() && printed->currency != isoNumber(currency))
        reading.problem = words(QT_TRANSLATE_NOOP("CodeReader", "The label of %1 has a price in another currency. Nothing was added.")).arg(reading.product->name);
    else if (printed)
        price(reading, ScaleLabel{-1, ScaleRule::Kind::Price, {}, {}, printed->value, printed->decimals}.price(currency), amount);
    else if (amount)
        weigh(reading, reading.product->isWeighed() ? ScaleRule::Kind::Weight : ScaleRule::Kind::Pieces, *amount);
    return reading;
}

Result<CodeReading> CodeReader::readLabel(const QString &code) const
{
    CodeReading reading;
    reading.label = readScaleLabel(m_rules, code);
    if (!reading.label)
        return reading;
    reading.kind = CodeReading::Kind::Label;
    for (const QString &candidate : reading.label->candidates) {
        const auto found = m_catalogue.find(candidate);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        reading.product = *found;
        break;
    }
    // Whoever makes the product of it wants a code that the next label has, too.
    const QString empty = reading.label->candidates.value(1);
    reading.wanted = Gtin::parse(empty) ? empty : reading.label->candidates.value(0);
    if (!reading.product)
        return reading;
    if (reading.label->kind == ScaleRule::Kind::Price)
        price(reading, reading.label->price(reading.product->price.currency()), std::nullopt);
    else
        weigh(reading, reading.label->kind, reading.label->quantity());
    return reading;
}

void CodeReader::weigh(CodeReading &reading, ScaleRule::Kind kind, Quantity quantity)
{
    const Unit unit = reading.product->unit;
    const char *problem = nullptr;
    if (kind == ScaleRule::Kind::Weight && unit == Unit::Piece)
        problem = QT_TRANSLATE_NOOP("CodeReader", "The label says a weight, and %1 is sold by the piece. Nothing was added.");
    else if (kind == ScaleRule::Kind::Weight && unit != Unit::Kilogram)
        problem = QT_TRANSLATE_NOOP("CodeReader", "The label says a weight, and %1 is not sold by weight. Nothing was added.");
    else if (kind == ScaleRule::Kind::Pieces && unit != Unit::Piece)
        problem = QT_TRANSLATE_NOOP("CodeReader", "The label says pieces, and %1 is not sold by the piece. Nothing was added.");
    else if (quantity.isZero())
        problem = kind == ScaleRule::Kind::Pieces
            ? QT_TRANSLATE_NOOP("CodeReader", "The label of %1 says no pieces. Nothing was added.")
            : QT_TRANSLATE_NOOP("CodeReader", "The label of %1 says no weight. Nothing was added.");
    if (problem)
        reading.problem = words(problem).arg(reading.product->name);
    else
        reading.quantity = quantity;
}

/// The price that is printed stands. How much it is, is printed beside it, or follows from it and is shown as such.
void CodeReader::price(CodeReading &reading, Money total, const std::optional<Quantity> &printed)
{
    if (total.isZero()) {
        reading.problem = words(QT_TRANSLATE_NOOP("CodeReader", "The label of %1 says no price. Nothing was added.")).arg(reading.product->name);
        return;
    }
    reading.total = total;
    if (printed && !printed->isZero())
        reading.quantity = printed;
    else
        reading.quantity = reading.product->isWeighed() ? quantityOf(total, reading.product->price) : Quantity::units(1);
}

} // namespace mostrador
