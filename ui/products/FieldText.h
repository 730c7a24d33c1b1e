// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/Product.h"

namespace mostrador {

/// A product's fields as texts of a form, and back.
namespace FieldText {
QList<ProductField> all();                                           ///< in the order of the form
QString title(ProductField field);
QString unitName(Unit unit);
/// As the field shows it. Gtins: 14 digits each, joined by commas; Unit: the wire word; Archived: "1" or nothing.
QString of(const Product &product, ProductField field, const MoneyText &text);
/// As a sentence shows it: "4.850,00", "by the kilogram", "archived".
QString spoken(const Product &product, ProductField field, const MoneyText &text);
/// Sets the field from what was typed. Error::Invalid says what is wrong with it; the product is then as it was.
Result<void> set(Product &product, ProductField field, const QString &typed, const MoneyText &text);
} // namespace FieldText

} // namespace mostrador
