// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <compare>

namespace mostrador {

/// A till's number, given by the hub at enrolment, 1 to 9999; 0 is the hub's own lane (edits that come in over REST).
/// Text form: four digits, "0012".
struct TillId {
    int value = -1;
    bool isValid() const { return value >= 0; }
    QString toString() const { return QStringLiteral("%1").arg(value, 4, 10, QLatin1Char('0')); }
    auto operator<=>(const TillId &) const = default;
};

/// A shop's number, given by the hub, 1 to 9999. Text form: four digits, "0003".
struct StoreId {
    int value = 0;
    bool isValid() const { return value > 0; }
    QString toString() const { return QStringLiteral("%1").arg(value, 4, 10, QLatin1Char('0')); }
    auto operator<=>(const StoreId &) const = default;
};

/// A product's code in the shop's own words: 1 to 40 characters, no white space at the ends, case kept.
/// It never changes once the product exists.
using Sku = QString;

inline size_t qHash(TillId id, size_t seed = 0) { return ::qHash(id.value, seed); }
inline size_t qHash(StoreId id, size_t seed = 0) { return ::qHash(id.value, seed); }

} // namespace mostrador
