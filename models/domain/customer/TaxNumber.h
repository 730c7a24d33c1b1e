// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Currency.h"

namespace mostrador {

/// What is to be said of a tax number as it was typed. A doubt never keeps anybody from selling: rules change, and people come from abroad.
struct TaxNumber {
    enum class Verdict {
        Unknown, ///< no rule is known for this
        Right,   ///< its check digit fits
        Doubtful ///< it has the form, and the check digit does not fit
    };
    Verdict verdict = Verdict::Unknown;
    QString kind; ///< "CUIT", "CPF", "CNPJ", "NIF"; empty when unknown

    /// By the currency of the shop: ARS knows CUIT and CUIL (11 digits), BRL knows CPF (11) and CNPJ (14), EUR the Spanish NIF, DNI and NIE.
    static TaxNumber of(const QString &typed, Currency currency);
};

} // namespace mostrador
