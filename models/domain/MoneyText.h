// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/domain/Quantity.h"
#include <QString>

namespace mostrador {

/// How a shop writes numbers. Our own, never QLocale: its data change between Qt versions.
struct NumberStyle {
    QChar decimalMark = QLatin1Char(',');
    QChar groupMark = QLatin1Char('.');
    static NumberStyle spanish() { return {}; }
    static NumberStyle english() { return {QLatin1Char('.'), QLatin1Char(',')}; }
    /// By language tag ("es_AR", "en"): dot decimals for en and es_MX, comma for the rest.
    static NumberStyle forLanguage(const QString &language);
};

/// Text of numbers, in and out. Minus is U+2212 out; in, '-' and U+2212 are both taken.
class MoneyText final {
public:
    explicit MoneyText(NumberStyle style = {}) : m_style(style) {}

    QString amount(Money money) const;            ///< "24.975,50"
    QString withSymbol(Money money) const;        ///< "$ 24.975,50", negative "−$ 695,00"; the space is U+00A0
    QString price(const UnitPrice &price) const;  ///< "4.850,00", "0,0125": at least the currency's decimals, no useless zeros after
    QString quantity(Quantity quantity) const;    ///< "2", "1250", "0,845": none or three decimals, never grouped
    QString percentFromBasisPoints(int basisPoints) const; ///< "21 %", "10,5 %"

    /// What a person typed. Comma and dot are both taken as the decimal mark: the last of the two marks in the text is the
    /// decimal one, unless it is followed by exactly three digits, is the style's group mark, and the currency has not three
    /// decimals ("1.250" in Spanish is 1250; "1.25" is 1,25; "1.250,00" and "1,250.00" are both 1250).
    /// Too many decimals, letters, two decimal marks: Error::Invalid with a message that shows the text; never a guess.
    Result<Money> parseMoney(const QString &text, Currency currency) const;
    Result<UnitPrice> parsePrice(const QString &text, Currency currency) const;
    Result<Quantity> parseQuantity(const QString &text) const;

private:
    NumberStyle m_style;
};

} // namespace mostrador
