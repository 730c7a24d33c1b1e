// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CodeReader.h"

#include <QCoreApplication>

namespace mostrador {

static QString words(const char *text)
{
    return QCoreApplication::translate("CodeReader", text);
}

Result<CodeReading> CodeReader::read(const QString &code) const
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
    if (const auto price = gs1->price())
        CodeReader::price(reading, ScaleLabel{-1, ScaleRule::Kind::Price, {}, {}, price->value, price->decimals}.price(reading.product->price.currency()));
    else if (const auto weight = gs1->weight(); weight && reading.product->isWeighed())
        weigh(reading, *weight);
    else if (const auto count = gs1->count())
        weigh(reading, Quantity::units(*count));
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
    if (!reading.product)
        return reading;
    if (reading.label->kind == ScaleRule::Kind::Price)
        price(reading, reading.label->price(reading.product->price.currency()));
    else
        weigh(reading, reading.label->quantity());
    return reading;
}

void CodeReader::weigh(CodeReading &reading, Quantity quantity)
{
    if (quantity.isZero())
        reading.problem = words(QT_TRANSLATE_NOOP("CodeReader", "The label of %1 says no weight. Nothing was added.")).arg(reading.product->name);
    else if (!reading.product->isWeighed() && !quantity.isWhole())
        reading.problem = words(QT_TRANSLATE_NOOP("CodeReader", "The label says a weight, and %1 is sold by the piece. Nothing was added.")).arg(reading.product->name);
    else
        reading.quantity = quantity;
}

/// The price that is printed stands; how much it is follows, and is shown as such.
void CodeReader::price(CodeReading &reading, Money total)
{
    if (total.isZero()) {
        reading.problem = words(QT_TRANSLATE_NOOP("CodeReader", "The label of %1 says no price. Nothing was added.")).arg(reading.product->name);
        return;
    }
    reading.total = total;
    reading.quantity = reading.product->isWeighed() ? quantityOf(total, reading.product->price) : Quantity::units(1);
}

} // namespace mostrador
