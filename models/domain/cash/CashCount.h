// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/payment/Denominations.h"

namespace mostrador {

/// A drawer as it was counted: so many of each coin and note, and what was counted as one sum.
class CashCount final {
public:
    static constexpr int MostPieces = 1'000'000;
    struct Pieces {
        Money piece;
        int count = 0;
        bool operator==(const Pieces &) const = default;
    };
    CashCount() = default;
    explicit CashCount(Currency currency) : m_loose(Money::zero(currency)) {}

    Currency currency() const { return m_loose.currency(); }
    Result<void> set(Money piece, int count); ///< none of it: 0. Error::Invalid: another currency, no amount, less than none or far too many
    Result<void> setLoose(Money sum);         ///< Error::Invalid: negative, another currency, or beyond what a sale may be
    int countOf(Money piece) const;
    Money loose() const { return m_loose; }
    const QList<Pieces> &pieces() const { return m_pieces; } ///< ascending, none of zero
    Money total() const;                                     ///< inside 64 bits by what set() takes
    bool isEmpty() const { return m_pieces.isEmpty() && m_loose.isZero(); }
    QString toText() const; ///< "1000x3 500x1 +250": minor units, as it is kept while somebody counts
    static Result<CashCount> fromText(const QString &text, Currency currency);
    bool operator==(const CashCount &) const = default;

private:
    QList<Pieces> m_pieces;
    Money m_loose;
};

} // namespace mostrador
