// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Currency.h"

#include <cstring>

namespace mostrador {

namespace {

struct Known {
    const char *code;
    int decimals;
    const char *symbol; ///< UTF-8
};

// ISO 4217, list one: the Americas, the euro, and the currencies whose minor unit is not a hundredth.
constexpr Known known[] = {
    {"ARS", 2, "$"},   {"AUD", 2, "A$"},  {"BHD", 3, "BHD"}, {"BOB", 2, "Bs"},  {"BRL", 2, "R$"},  {"CAD", 2, "CA$"}, {"CHF", 2, "CHF"},
    {"CLP", 0, "$"},   {"CNY", 2, "CN¥"}, {"COP", 2, "$"},   {"CRC", 2, "₡"},   {"DOP", 2, "RD$"}, {"EUR", 2, "€"},   {"GBP", 2, "£"},
    {"GTQ", 2, "Q"},   {"HNL", 2, "L"},   {"JOD", 3, "JOD"}, {"JPY", 0, "¥"},   {"KRW", 0, "₩"},   {"KWD", 3, "KWD"}, {"MXN", 2, "$"},
    {"NIO", 2, "C$"},  {"OMR", 3, "OMR"}, {"PEN", 2, "S/"},  {"PYG", 0, "₲"},   {"TND", 3, "TND"}, {"USD", 2, "US$"}, {"UYU", 2, "$U"},
    {"VES", 2, "Bs."},
};

const Known *find(QStringView code)
{
    for (const Known &entry : known)
        if (code == QLatin1String(entry.code))
            return &entry;
    return nullptr;
}

} // namespace

Currency::Currency(const char *code, int decimals) : m_decimals(decimals)
{
    std::memcpy(m_code, code, 4);
}

std::optional<Currency> Currency::fromCode(QStringView code)
{
    const Known *entry = find(code);
    return entry ? std::optional(Currency(entry->code, entry->decimals)) : std::nullopt;
}

Currency Currency::ars() { return Currency("ARS", 2); }
Currency Currency::clp() { return Currency("CLP", 0); }
Currency Currency::kwd() { return Currency("KWD", 3); }

QString Currency::symbol() const
{
    const Known *entry = find(code());
    return entry ? QString::fromUtf8(entry->symbol) : code();
}

} // namespace mostrador
