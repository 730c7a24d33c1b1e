// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/MoneyText.h"
#include "models/domain/Product.h"
#include <QCoreApplication>

namespace mostrador {

/// The fields of a product and their values as the hub writes them in a conflict, in words for a person.
class ConflictText final {
    Q_DECLARE_TR_FUNCTIONS(ConflictText)
public:
    static QString field(ProductField field);
    static QString value(ProductField field, const QString &wire, const MoneyText &text);
};

} // namespace mostrador
