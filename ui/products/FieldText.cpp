// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/FieldText.h"
#include <QCoreApplication>

namespace mostrador::FieldText {

namespace {

constexpr int MostFavourite = 999;

QString say(const char *text)
{
    return QCoreApplication::translate("FieldText", text);
}

Error wrong(const char *text)
{
    return {Error::Code::Invalid, say(text), {}};
}

Result<void> setPrice(Product &product, const QString &typed, const MoneyText &text)
{
    if (typed.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("FieldText", "The price is missing."));
    const auto price = text.parsePrice(typed, product.price.currency());
    if (!price)
        return price.error();
    if (price->value() < 0)
        return wrong(QT_TRANSLATE_NOOP("FieldText", "The price must be zero or more."));
    product.price = *price;
    return {};
}

Result<void> setTax(Product &product, QString typed, const MoneyText &text)
{
    typed = typed.remove(QLatin1Char('%')).trimmed();
    const auto percent = text.parseQuantity(typed);
    if (!percent || percent->isNegative() || percent->milli() > 100'000 || percent->milli() % 10 != 0)
        return wrong(QT_TRANSLATE_NOOP("FieldText", "The rate must be between 0 and 100 %, with two decimals at most."));
    product.tax = TaxRate::fromBasisPoints(int(percent->milli() / 10));
    return {};
}

Result<void> setMinimum(Product &product, const QString &typed, const MoneyText &text)
{
    if (typed.isEmpty()) {
        product.minimum = {};
        return {};
    }
    const auto minimum = text.parseQuantity(typed);
    if (!minimum)
        return minimum.error();
    if (minimum->isNegative())
        return wrong(QT_TRANSLATE_NOOP("FieldText", "The minimum must be zero or more."));
    if (!product.isWeighed() && !minimum->isWhole())
        return wrong(QT_TRANSLATE_NOOP("FieldText", "Kept by the piece: the minimum must be a whole number."));
    product.minimum = *minimum;
    return {};
}

Result<void> setFavourite(Product &product, const QString &typed)
{
    bool isNumber = false;
    const int place = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    if (!typed.isEmpty() && (!isNumber || place < 0 || place > MostFavourite))
        return wrong(QT_TRANSLATE_NOOP("FieldText", "The place is a whole number from 1 to 999; empty: not among the favourites."));
    product.favourite = place;
    return {};
}

QList<Gtin> gtinsFrom(const QString &joined)
{
    QList<Gtin> gtins;
    const QStringList parts = joined.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const auto gtin = Gtin::parse(part))
            gtins.append(*gtin);
    }
    return gtins;
}

} // namespace

QList<ProductField> all()
{
    return {ProductField::Name, ProductField::Gtins, ProductField::Category, ProductField::Unit, ProductField::Price,
            ProductField::Tax, ProductField::Minimum, ProductField::Favourite, ProductField::Archived};
}

QString title(ProductField field)
{
    switch (field) {
    case ProductField::Name: return say(QT_TRANSLATE_NOOP("FieldText", "Name"));
    case ProductField::Gtins: return say(QT_TRANSLATE_NOOP("FieldText", "Barcodes"));
    case ProductField::Category: return say(QT_TRANSLATE_NOOP("FieldText", "Category"));
    case ProductField::Unit: return say(QT_TRANSLATE_NOOP("FieldText", "Sold by"));
    case ProductField::Price: return say(QT_TRANSLATE_NOOP("FieldText", "Price"));
    case ProductField::Tax: return say(QT_TRANSLATE_NOOP("FieldText", "VAT included"));
    case ProductField::Minimum: return say(QT_TRANSLATE_NOOP("FieldText", "Minimum stock"));
    case ProductField::Favourite: return say(QT_TRANSLATE_NOOP("FieldText", "Place in favourites"));
    case ProductField::Archived: return say(QT_TRANSLATE_NOOP("FieldText", "Archived"));
    }
    return {};
}

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Piece: return say(QT_TRANSLATE_NOOP("FieldText", "Piece"));
    case Unit::Kilogram: return say(QT_TRANSLATE_NOOP("FieldText", "Kilogram"));
    case Unit::Litre: return say(QT_TRANSLATE_NOOP("FieldText", "Litre"));
    case Unit::Metre: return say(QT_TRANSLATE_NOOP("FieldText", "Metre"));
    }
    return {};
}

QString of(const Product &product, ProductField field, const MoneyText &text)
{
    switch (field) {
    case ProductField::Name: return product.name;
    case ProductField::Gtins: {
        QStringList digits;
        for (const Gtin &gtin : product.gtins)
            digits.append(gtin.normalised());
        return digits.join(QLatin1Char(','));
    }
    case ProductField::Category: return product.category;
    case ProductField::Unit: return toWire(product.unit);
    case ProductField::Price: return text.price(product.price);
    case ProductField::Tax: return text.percentFromBasisPoints(product.tax.basisPoints());
    case ProductField::Minimum: return product.minimum.isZero() ? QString() : text.quantity(product.minimum);
    case ProductField::Favourite: return product.favourite > 0 ? QString::number(product.favourite) : QString();
    case ProductField::Archived: return product.archived ? QStringLiteral("1") : QString();
    }
    return {};
}

QString spoken(const Product &product, ProductField field, const MoneyText &text)
{
    switch (field) {
    case ProductField::Unit: return unitName(product.unit);
    case ProductField::Archived: return product.archived ? say(QT_TRANSLATE_NOOP("FieldText", "archived")) : say(QT_TRANSLATE_NOOP("FieldText", "not archived"));
    case ProductField::Gtins: {
        QStringList digits;
        for (const Gtin &gtin : product.gtins)
            digits.append(gtin.shortest());
        return digits.isEmpty() ? say(QT_TRANSLATE_NOOP("FieldText", "nothing")) : digits.join(QStringLiteral(", "));
    }
    default: break;
    }
    const QString plain = of(product, field, text);
    return plain.isEmpty() ? say(QT_TRANSLATE_NOOP("FieldText", "nothing")) : plain;
}

Result<void> set(Product &product, ProductField field, const QString &typed, const MoneyText &text)
{
    const QString words = typed.trimmed();
    switch (field) {
    case ProductField::Name:
        if (words.isEmpty() || words.size() > 120)
            return wrong(QT_TRANSLATE_NOOP("FieldText", "The name must have 1 to 120 characters."));
        product.name = words;
        return {};
    case ProductField::Gtins: product.gtins = gtinsFrom(words); return {};
    case ProductField::Category: product.category = words; return {};
    case ProductField::Unit: product.unit = unitFromWire(words).value_or(product.unit); return {};
    case ProductField::Price: return setPrice(product, words, text);
    case ProductField::Tax: return setTax(product, words, text);
    case ProductField::Minimum: return setMinimum(product, words, text);
    case ProductField::Favourite: return setFavourite(product, words);
    case ProductField::Archived: product.archived = !words.isEmpty(); return {};
    }
    return {};
}

} // namespace mostrador::FieldText
