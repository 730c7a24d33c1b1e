// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <cstdlib>
#include <utility>

namespace mostrador {

/// What a test itself counts of a till's day, in minor units, and how that is written in English. Nothing of it comes from the product.
struct DaySums {
    qint64 opening = 0;
    qint64 counted = 0;
    qint64 kept = 0;
    qint64 out = 0;
    qint64 discounts = 0;
    qint64 tax = 0;
    int sales = 0;
    int drawer = 0;
    QMap<QString, qint64> tenders;
    QMap<QString, std::pair<int, qint64>> cashiers;

    void sold(const QString &cashier, qint64 amount, const QString &tender)
    {
        constexpr qint64 Rate = 21;
        constexpr qint64 Whole = 100 + Rate;
        ++sales;
        tenders[tender] += amount;
        auto &[count, sum] = cashiers[cashier];
        ++count;
        sum += amount;
        tax += (2 * amount * Rate + Whole) / (2 * Whole); // what is in it, rounded
    }
    qint64 total() const
    {
        qint64 sum = 0;
        for (const qint64 each : tenders)
            sum += each;
        return sum;
    }
    qint64 expected() const { return opening + tenders.value(QStringLiteral("cash")) - out; }

    static QString text(qint64 minor)
    {
        QString whole = QString::number(std::abs(minor) / 100);
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, QLatin1Char(','));
        return QStringLiteral("%1$ %2.%3").arg(minor < 0 ? QStringLiteral("−") : QString(), whole).arg(std::abs(minor) % 100, 2, 10, QLatin1Char('0'));
    }

    /// Lines of X and Z, with one space between words.
    QStringList x() const
    {
        QStringList lines{QStringLiteral("Sales (%1) %2 Total %2").arg(sales).arg(text(total())),
                          QStringLiteral("Discounts in it %1").arg(text(-discounts)),
                          QStringLiteral("Tax 21 % %1").arg(text(tax)),
                          QStringLiteral("Float %1").arg(text(opening)),
                          QStringLiteral("Cash taken %1").arg(text(tenders.value(QStringLiteral("cash")))),
                          QStringLiteral("Cash out (1) %1").arg(text(-out)),
                          QStringLiteral("Should be in the drawer %1").arg(text(expected())),
                          QStringLiteral("QR (1) %1").arg(text(tenders.value(QStringLiteral("qr")))),
                          QStringLiteral("Drawer opened without a sale %1").arg(drawer)};
        for (auto each = cashiers.cbegin(); each != cashiers.cend(); ++each)
            lines.append(QStringLiteral("%1 (%2) %3").arg(each.key()).arg(each.value().first).arg(text(each.value().second)));
        return lines;
    }
    QStringList z() const
    {
        return x()
            + QStringList{QStringLiteral("Counted in the drawer %1").arg(text(counted)), QStringLiteral("Difference Missing %1").arg(text(expected() - counted)),
                          QStringLiteral("Stays in the drawer %1").arg(text(kept)), QStringLiteral("Withdrawn %1").arg(text(counted - kept))};
    }
};

} // namespace mostrador
