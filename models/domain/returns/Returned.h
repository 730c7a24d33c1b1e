// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include <QMap>

namespace mostrador {

/// What of one line of a sale came back by now: all zero or positive.
struct ReturnedLine {
    Quantity quantity;
    Money total;
    Money tax;
    bool operator==(const ReturnedLine &) const = default;
};

/// How much of a document was undone. Wire and table words: "", "part", "whole", "void".
enum class Undone { No, Part, Whole, Voided };
QString toWire(Undone undone);
Undone undoneFromWire(const QString &text); ///< No for what is none

/// What became of a sale afterwards, by the returns, exchanges and voids that name it. A line of those without its place in the sale (of an
/// older program) is taken for the first line of the same product that is not all back.
class Returned final {
public:
    explicit Returned(const Sale &sale, const QList<Sale> &later = {});
    void add(const Sale &document);
    void add(const SaleLine &back); ///< one line of a document; nothing if it does not come back

    Quantity left(int line) const;         ///< sold less what came back; zero for what itself came back with it (an exchange's)
    Money moneyLeft(int line) const;       ///< paid for the line less what was given for it
    Money refundable(Tender tender) const; ///< paid with it less what went back by it: zero or more
    const ReturnedLine &line(int line) const { return m_lines.at(line); }
    Money rounding() const { return m_rounding; } ///< Σ of the later documents'
    Undone state() const;

private:
    int placeOf(const SaleLine &back) const;
    Sale m_sale;
    QList<ReturnedLine> m_lines;
    QMap<Tender, qint64> m_tenders; ///< what is still there of each, in minor units
    Money m_rounding;
    bool m_voided = false;
};

} // namespace mostrador
