// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Gtin.h"
#include "models/domain/Ids.h"
#include "models/domain/Money.h"
#include "models/domain/Quantity.h"
#include "models/domain/TaxRate.h"
#include <QList>
#include <QStringList>

namespace mostrador {

/// What a quantity counts. Wire words: "piece", "kg", "l", "m".
enum class Unit { Piece, Kilogram, Litre, Metre };
QString toWire(Unit unit);
std::optional<Unit> unitFromWire(const QString &text);

/// A product as the catalogue knows it. `version` counts its accepted edits at the hub, from 1; 0 = not yet known there.
struct Product {
    static constexpr int MostGtins = 20;
    static constexpr int MostFavourites = 1000;

    Sku sku;
    QString name;
    QList<Gtin> gtins;      ///< the first is the one printed
    QString category;
    Unit unit = Unit::Piece;
    UnitPrice price;        ///< tax included
    TaxRate tax;
    Quantity minimum;       ///< stock under this raises the low-stock alert; 0 = none
    bool archived = false;
    int favourite = 0;      ///< place in the favourites grid, 1 first; 0 = not in it
    qint64 version = 0;

    bool isWeighed() const { return unit != Unit::Piece; }
    bool operator==(const Product &) const = default;
};

/// The rules that a product must meet before it is stored, each with a message for a person: sku of 1 to 40 characters
/// without white space at the ends, name of 1 to 120, category of at most 80, at most MostGtins barcodes, price not negative with a
/// valid currency, tax 0 to 10000, minimum not negative. What passes can be read back from the wire (models/wire/Payloads.h).
Result<void> checkProduct(const Product &product);

/// Which fields an edit changes; words as on the wire.
enum class ProductField { Name, Gtins, Category, Unit, Price, Tax, Minimum, Archived, Favourite };
QString toWire(ProductField field);
std::optional<ProductField> productFieldFromWire(const QString &text);

/// An edit of one product: the version it started from and the fields it sets (only those in `fields` are read from `values`).
/// A creation starts from version 0 and names every field.
struct ProductEdit {
    Sku sku;
    qint64 baseVersion = 0;
    QList<ProductField> fields;
    Product values;
    bool creates() const { return baseVersion == 0; }
};

/// What an edit writes down is no number of a card (models/domain/payment/CardNumber.h): name, category, price, and the code of what it creates. Asked of
/// what is typed or imported, never of what is read: a catalogue that has such a name goes on.
Result<void> checkWritten(const ProductEdit &edit);

/// `product` with the edit's fields set. The version is left alone: the hub gives it.
Product applyEdit(Product product, const ProductEdit &edit);
/// The edit that turns `before` into `after`; fields is empty when nothing differs.
ProductEdit editBetween(const Product &before, const Product &after);

} // namespace mostrador
