// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace mostrador {

/// An ISO 4217 currency: three capital letters and how many decimals its minor unit has (0, 2 or 3).
/// Held as a small value; the table of known currencies is in Currency.cpp (source: ISO 4217, list one).
class Currency final {
public:
    Currency() = default; ///< invalid: code() is empty
    static std::optional<Currency> fromCode(QStringView code);
    static Currency ars();
    static Currency clp(); ///< no decimals
    static Currency kwd(); ///< three decimals

    QString code() const { return QString::fromLatin1(m_code); }
    int decimals() const { return m_decimals; }
    /// What a shop writes before an amount: "$" for ARS, CLP, MXN...; "€", "R$", "US$"; the code where there is no sign.
    QString symbol() const;
    bool isValid() const { return m_code[0] != '\0'; }
    bool operator==(const Currency &) const = default;

private:
    Currency(const char *code, int decimals);
    char m_code[4] = {};
    int m_decimals = 0;
};

} // namespace mostrador
