// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Sale.h"
#include <optional>

namespace mostrador {

/// The figures of a shift at a moment: what X shows, and what Z keeps. Amounts in minor units of one currency.
struct ShiftFigures {
    static constexpr int MostUnread = 100;                     ///< that are named
    static constexpr qint64 MostMinor = 100 * Sale::MostMinor; ///< of each figure: their sums stay inside 64 bits
    struct Documents {
        qint64 count = 0;
        qint64 total = 0; ///< signed: what comes back is negative
        bool operator==(const Documents &) const = default;
    };
    struct TenderSum {
        Tender tender = Tender::Cash;
        qint64 count = 0;    ///< payments; what went back is none
        qint64 taken = 0;    ///< received less change, rounding in it
        qint64 refunded = 0; ///< that went back; positive
        qint64 net() const { return taken - refunded; }
        bool operator==(const TenderSum &) const = default;
    };
    struct CashierSum {
        QString id;
        QString name;
        qint64 count = 0;
        qint64 total = 0;
        bool operator==(const CashierSum &) const = default;
    };
    struct TaxSum {
        int basisPoints = 0;
        qint64 total = 0; ///< with the tax
        qint64 tax = 0;
        bool operator==(const TaxSum &) const = default;
    };

    int shift = 0;
    QDateTime openedAt;
    QString openedBy;
    QString openedByName;
    QDateTime at; ///< when they were taken
    Currency currency;
    qint64 opening = 0;
    std::optional<qint64> left; ///< that the close before said was in the drawer; none: there was no close, or it was in another currency
    QString firstNumber;
    QString lastNumber;
    Documents sales;
    Documents returns;
    Documents voids;
    Documents exchanges;
    qint64 rounding = 0;
    qint64 discounts = 0; ///< by hand and by promotions; negative or zero
    QList<TenderSum> tenders;
    Documents paidIn;
    Documents paidOut; ///< positive
    qint64 drawerOpened = 0;
    QList<CashierSum> cashiers;
    QList<TaxSum> taxes;
    /// Documents that cannot be read any more, by number: in the sums by what they came to and were paid with, without taxes, discounts and rounding.
    QStringList unread;
    /// Since the close before, while no shift was open: in none of the sums above. The cash of it was in the drawer when the float was counted.
    Documents between;
    qint64 betweenCash = 0;
    qint64 betweenOpened = 0; ///< the drawer, without a sale
    bool operator==(const ShiftFigures &) const = default;

    qint64 total() const { return sales.total + returns.total + voids.total + exchanges.total; }
    qint64 openingDifference() const { return left ? opening - *left - betweenCash : 0; } ///< negative: it was missing when the shift was opened
    /// What should be there of a tender; of cash what should be in the drawer: the one place where that is computed.
    Money expected(Tender tender) const;
    TenderSum sumOf(Tender tender) const;
};

} // namespace mostrador
