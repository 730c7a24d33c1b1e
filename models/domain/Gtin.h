// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Result.h"
#include <QHash>
#include <QString>
#include <compare>
#include <optional>

namespace mostrador {

/// A GTIN-8, -12, -13 or -14 whose check digit is right, normalised to 14 digits (leading zeros), so that a UPC-A read as
/// EAN-13 is the same. Check digit: mod 10, weights 3 and 1 from the right (GS1 General Specifications, 7.9).
class Gtin final {
public:
    Gtin() = default;
    /// Error::Invalid says what is wrong: length, a character that is no digit, or which check digit was expected.
    static Result<Gtin> parse(const QString &text);
    /// The check digit that belongs after `body` (7, 11, 12 or 13 digits).
    static std::optional<int> checkDigit(const QString &body);

    QString normalised() const { return m_digits; }  ///< 14 digits
    QString shortest() const;                        ///< as printed, without the padding: 8, 12, 13 or 14 digits
    bool isValid() const { return !m_digits.isEmpty(); }
    auto operator<=>(const Gtin &) const = default;

private:
    explicit Gtin(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

inline size_t qHash(const Gtin &gtin, size_t seed = 0) { return ::qHash(gtin.normalised(), seed); }

} // namespace mostrador
