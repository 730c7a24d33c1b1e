// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Product.h"

#include "models/domain/payment/CardNumber.h"
#include <QCoreApplication>

namespace mostrador {

namespace {

struct UnitWord { Unit unit; const char *word; };
constexpr UnitWord units[] = {{Unit::Piece, "piece"}, {Unit::Kilogram, "kg"}, {Unit::Litre, "l"}, {Unit::Metre, "m"}};

struct FieldWord { ProductField field; const char *word; };
constexpr FieldWord fields[] = {
    {ProductField::Name, "name"},   {ProductField::Gtins, "gtins"},     {ProductField::Category, "category"},
    {ProductField::Unit, "unit"},   {ProductField::Price, "price"},     {ProductField::Tax, "tax"},
    {ProductField::Minimum, "minimum"}, {ProductField::Archived, "archived"}, {ProductField::Favourite, "favourite"},
};

Error wrongProduct(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

QString productWords(const char *text)
{
    return QCoreApplication::translate("Product", text);
}

bool differs(const Product &one, const Product &other, ProductField field)
{
    switch (field) {
    case ProductField::Name: return one.name != other.name;
    case ProductField::Gtins: return one.gtins != other.gtins;
    case ProductField::Category: return one.category != other.category;
    case ProductField::Unit: return one.unit != other.unit;
    case ProductField::Price: return !(one.price == other.price);
    case ProductField::Tax: return !(one.tax == other.tax);
    case ProductField::Minimum: return one.minimum != other.minimum;
    case ProductField::Archived: return one.archived != other.archived;
    case ProductField::Favourite: return one.favourite != other.favourite;
    }
    return false;
}

void copyField(Product &to, const Product &from, ProductField field)
{
    switch (field) {
    case ProductField::Name: to.name = from.name; break;
    case ProductField::Gtins: to.gtins = from.gtins; break;
    case ProductField::Category: to.category = from.category; break;
    case ProductField::Unit: to.unit = from.unit; break;
    case ProductField::Price: to.price = from.price; break;
    case ProductField::Tax: to.tax = from.tax; break;
    case ProductField::Minimum: to.minimum = from.minimum; break;
    case ProductField::Archived: to.archived = from.archived; break;
    case ProductField::Favourite: to.favourite = from.favourite; break;
    }
}

} // namespace

QString toWire(Unit unit)
{
    for (const UnitWord &entry : units)
        if (entry.unit == unit)
            return QString::fromLatin1(entry.word);
    return {};
}

std::optional<Unit> unitFromWire(const QString &text)
{
    for (const UnitWord &entry : units)
        if (text == QLatin1String(entry.word))
            return entry.unit;
    return std::nullopt;
}

QString toWire(ProductField field)
{
    for (const FieldWord &entry : fields)
        if (entry.field == field)
            return QString::fromLatin1(entry.word);
    return {};
}

std::optional<ProductField> productFieldFromWire(const QString &text)
{
    for (const FieldWord &entry : fields)
        if (text == QLatin1String(entry.word))
            return entry.field;
    return std::nullopt;
}

Result<void> checkProduct(const Product &product)
{
    if (product.sku.isEmpty() || product.sku.size() > 40 || product.sku.trimmed() != product.sku)
        return wrongProduct(productWords(QT_TRANSLATE_NOOP("Product", "The code must have 1 to 40 characters, without spaces at its ends.")));
    if (product.name.trimmed().isEmpty() || product.name.size() > 120)
        return wrongProduct(productWords(QT_TRANSLATE_NOOP("Product", "The name must have 1 to 120 characters.")));
    if (product.category.size() > 80)
        return wrongProduct(productWords(QT_TRANSLATE_NOOP("Product", "The category must have at most 80 characters.")));
    if (product.gtins.size() > Product::MostGtins)
        return wrongProduct(productWords(QT_TRANSLATE_NOOP("Product", "A product can have at most 20 barcodes.")));
    if (product.favourite < 0 || product.favourite > Product::MostFavourites)
        return wrongProduct(productWords(QT_TRANSLATE_NOOP("Product", "The place among the favourites must be between 1 and 1000, or none.")));
    if (!product.price.currency().isValid() || product.price.value() < 0)
        return wrongProduct(productWords(QT_TRANSLATE_NOOP("Product", "The price must be zero or more.")));
    if (product.tax.basisPoints() < 0 || product.tax.basisPoints() > 10000)
        return wrongProduct(productWords(QT_TRANSLATE_NOOP("Product", "The tax rate must be between 0 % and 100 %.")));
    if (product.minimum.isNegative() || product.minimum.milli() > Quantity::MostMilli)
        return wrongProduct(productWords(QT_TRANSLATE_NOOP("Product", "The minimum stock must be zero or more, and below a thousand million.")));
    return {};
}

Result<void> checkWritten(const ProductEdit &edit)
{
    const Product &values = edit.values;
    const bool isCard = (edit.fields.contains(ProductField::Name) && looksLikeCardNumber(values.name))
        || (edit.fields.contains(ProductField::Category) && looksLikeCardNumber(values.category))
        || (edit.fields.contains(ProductField::Price) && looksLikeCardNumber(values.price.toWire().section(QLatin1Char('.'), 0, 0)))
        || (edit.creates() && looksLikeCardNumber(edit.sku, CardPlace::Codes));
    if (isCard)
        return wrongProduct(
            productWords(QT_TRANSLATE_NOOP("Product", "That looks like the number of a card. Card numbers are never written down: nothing was changed.")));
    return {};
}

Product applyEdit(Product product, const ProductEdit &edit)
{
    product.sku = edit.sku;
    for (const ProductField field : edit.fields)
        copyField(product, edit.values, field);
    return product;
}

ProductEdit editBetween(const Product &before, const Product &after)
{
    ProductEdit edit{before.sku, before.version, {}, after};
    for (const FieldWord &entry : fields)
        if (differs(before, after, entry.field))
            edit.fields.append(entry.field);
    return edit;
}

} // namespace mostrador
