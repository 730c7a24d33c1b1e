// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/RandomSource.h"
#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

namespace mostrador {

/// Recorded sales as "Online Retail" has them, made up where that file is not at hand: its columns, its 9999 rows, and what is odd in it. A mark
/// before the first byte, descriptions that are empty or hold commas, cancellations under a C, goods for nothing, corrections of the stock, prices
/// without decimals, one product more than once in an invoice, one invoice of 593 rows.
class RecordedLike final {
public:
    static constexpr int Rows = 9999;

    static QByteArray bytes(quint64 seed = 536365)
    {
        RecordedLike made(seed);
        return made.all();
    }

    /// The file in $MOSTRADOR_DATA, or without that in the folder shared/data beside the checkout; made up where it is not.
    static QByteArray orRecorded(const QString &sourceDir)
    {
        const QString said = qEnvironmentVariable("MOSTRADOR_DATA");
        const QStringList folders =
            said.isEmpty() ? QStringList{sourceDir + QStringLiteral("/../shared/data"), sourceDir + QStringLiteral("/../../shared/data")} : QStringList{said};
        for (const QString &folder : folders) {
            QFile data(folder + QStringLiteral("/online-retail-10k.csv"));
            if (data.open(QIODevice::ReadOnly))
                return data.readAll();
        }
        return bytes();
    }

private:
    explicit RecordedLike(quint64 seed) : m_random(seed) {}

    bool once(int in) { return m_random.between(1, in) == 1; }

    QByteArray all()
    {
        QByteArray out = "\xEF\xBB\xBFInvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\r\n";
        for (int left = Rows; left > 0;) {
            ++m_invoice;
            const int rows = qMin<int>(left, m_invoice == 200 ? 593 : int(m_random.between(1, 36)));
            out += invoice(rows);
            left -= rows;
        }
        return out;
    }

    QByteArray invoice(int rows)
    {
        const bool cancelled = once(12);
        const bool correction = !cancelled && rows == 1; // of the stock, without a price
        const QByteArray number = (cancelled ? "C" : "") + QByteArray::number(536364 + m_invoice);
        const QByteArray date = QByteArray::number(1 + m_invoice / 120) + "/12/2010";
        QByteArray out;
        for (int row = 0; row < rows; ++row) {
            const qint64 product = m_random.between(1, 2000);
            const bool free = correction || (!cancelled && once(250));
            qint64 quantity = m_random.between(1, once(20) ? 500 : 24);
            if (cancelled || (correction && once(2)))
                quantity = -quantity;
            out += number + ',' + skuOf(product) + ',' + (free ? QByteArray() : nameOf(product)) + ',' + QByteArray::number(quantity) + ',' + date + ','
                + (free ? QByteArray("0") : priceOf(product)) + ',' + (free ? QByteArray() : QByteArray::number(17850 + m_invoice % 400)) + ",United Kingdom\r\n";
        }
        return out;
    }

    static QByteArray skuOf(qint64 product) { return QByteArray::number(20000 + product * 7) + (product % 5 == 0 ? "A" : ""); }
    static QByteArray nameOf(qint64 product)
    {
        const QByteArray name = "PRODUCT NO. " + QByteArray::number(product);
        return product % 90 == 0 ? "\"" + name + ", ASSORTED\"" : name;
    }
    /// "2.55", "2.5" or "2", as a spreadsheet writes them.
    static QByteArray priceOf(qint64 product)
    {
        const qint64 cents = product % 40 == 0 ? 100 * (product % 9 + 1) : product * 37 % 1500 + 12;
        QByteArray text = QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0');
        while (text.endsWith('0'))
            text.chop(1);
        return text.endsWith('.') ? text.chopped(1) : text;
    }

    SeededRandom m_random;
    int m_invoice = 0;
};

} // namespace mostrador
