// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include <QList>

namespace mostrador {

/// The coins and notes that go from hand to hand, ascending, each once. Settings may change them; counting a drawer goes by them, too.
class Denominations final {
public:
    static constexpr int Most = 40;

    /// What is in use in 2026 (central banks' lists); of a currency that is not in the table 1, 2, 5, 10 … to 500 whole units.
    static Denominations usual(Currency currency);
    /// "10 20 50 100": decimal amounts with a dot, any order, as a setting keeps them. Error::Invalid names what is no amount; also none at all or more than Most.
    static Result<Denominations> fromText(const QString &text, Currency currency);
    QString toText() const;

    Currency currency() const { return m_currency; }
    QList<Money> all() const;
    /// How many coins and notes pay `amount`, largest first; what cannot be paid with them counts as one more.
    int piecesFor(Money amount) const;
    bool operator==(const Denominations &) const = default;

private:
    Denominations(Currency currency, QList<qint64> minors);
    Currency m_currency;
    QList<qint64> m_minors;
};

/// What a customer is likely to hand over for `due` (rounded already, if it is): the exact amount, then up to count − 1 larger ones, ascending: of
/// the next amounts that coins and notes lead to, those that take the fewest pieces (ARS 8.740 → 8.740 · 8.750 · 9.000 · 10.000 · 20.000 with count 5).
QList<Money> likelyCash(Money due, const Denominations &denominations, int count = 5);

} // namespace mostrador
