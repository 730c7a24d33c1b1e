// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"

namespace mostrador {

/// Somebody who buys by name. What prices depend on (group, list) goes into the sale with the person.
struct Customer {
    static constexpr int MostName = 80;
    static constexpr int MostTaxId = 30;

    QString id;        ///< 1 to 40 characters; empty: whoever came in
    QString name;      ///< 1 to MostName
    QString taxId;     ///< CUIT, DNI, CPF, NIF… as it was typed; empty if none
    QString group;     ///< whose promotions and price lists are for them; at most 40 characters
    QString priceList; ///< id of the list that they always get; empty: by group

    bool isNobody() const { return id.isEmpty(); }
    QString asPrinted() const; ///< "Ana Gómez · 27-12345678-0": on documents and receipts
    bool operator==(const Customer &) const = default;
};

/// What a customer must be before it is kept, each with a message for a person: lengths, a name, and no card number anywhere.
Result<void> checkCustomer(const Customer &customer);

} // namespace mostrador
