// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

/// What the recorded sales of "Online Retail" add up to, read and summed without any of the product's code.
struct RecordedSums {
    QHash<QString, qint64> stockMilli; ///< SKU → what is left when the shelves began empty
    QHash<QString, qint64> soldMilli;  ///< SKU → sold less returned
    qint64 cents = 0;                  ///< Σ of each line rounded half away from zero
    int rows = 0;
    QStringList sales;                 ///< invoice numbers, in the order of the file
    QStringList returns;
    int movements = 0;

    static RecordedSums of(const QString &file)
    {
        RecordedSums sums;
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return sums;
        in.readLine();
        QStringList seen;
        while (!in.atEnd()) {
            const QStringList row = fields(QString::fromUtf8(in.readLine()).trimmed());
            ++sums.rows;
            const QString &invoice = row.at(0);
            const QString &sku = row.at(1);
            const qint64 quantity = row.at(3).toLongLong();
            const bool cancelled = invoice.startsWith(QLatin1Char('C'));
            const qint64 cents = lineCents(quantity, row.at(5));
            const bool free = row.at(5).toDouble() == 0;
            if (free || (quantity < 0 && !cancelled)) {
                ++sums.movements;
                sums.stockMilli[sku] += quantity * 1000;
                continue;
            }
            sums.stockMilli[sku] -= quantity * 1000;
            sums.soldMilli[sku] += quantity * 1000;
            sums.cents += cents;
            QStringList &list = cancelled ? sums.returns : sums.sales;
            if (list.isEmpty() || list.last() != invoice)
                list.append(invoice);
        }
        sums.sales.removeDuplicates();
        sums.returns.removeDuplicates();
        return sums;
    }

private:
    /// The file has quotes around fields with a comma, and none inside them.
    static QStringList fields(const QString &line)
    {
        QStringList out{QString()};
        bool quoted = false;
        for (const QChar letter : line) {
            if (letter == QLatin1Char('"'))
                quoted = !quoted;
            else if (letter == QLatin1Char(',') && !quoted)
                out.append(QString());
            else
                out.last().append(letter);
        }
        return out;
    }

    /// quantity x price as whole thousandths of a cent, rounded half away from zero to cents. Prices of the file have at most 3 decimals.
    static qint64 lineCents(qint64 quantity, const QString &price)
    {
        const QString whole = price.section(QLatin1Char('.'), 0, 0);
        const QString fraction = price.section(QLatin1Char('.'), 1).leftJustified(3, QLatin1Char('0'));
        const qint64 mills = quantity * (whole.toLongLong() * 1000 + fraction.toLongLong());
        return mills >= 0 ? (mills + 5) / 10 : (mills - 5) / 10;
    }
};
