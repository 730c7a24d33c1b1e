// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/print/EscPosReader.h"
#include "tests/app/till/WholeDay.h"
#include "tests/support/DatabaseRows.h"
#include <QTest>

namespace mostrador {

/// What is left of the day: on the screen, on paper, in the till's file and at the hub. Each is compared with what the test counted.
class DayBooks {
public:
    explicit DayBooks(const WholeDay &day) : m_day(day) {}

    /// Words on the screen, as TillProgram has them.
    static QStringList onScreen(const QStringList &lines)
    {
        QStringList words;
        for (const QString &line : lines)
            words.append("says:" + line);
        return words;
    }

    QStringList rows(const QString &sql) const { return rowsOf(m_day.file(), sql); }

    void checkTill(const DaySums &sums) const
    {
        QCOMPARE(rows("SELECT tender, sum(amount_minor) FROM payment GROUP BY tender ORDER BY tender"),
                 (QStringList{QStringLiteral("cash %1").arg(sums.tenders.value("cash")), QStringLiteral("qr %1").arg(sums.tenders.value("qr"))}));
        QCOMPARE(rows("SELECT type, count(*) FROM journal WHERE type LIKE 'sale.%' OR type LIKE 'shift.%' OR type LIKE 'cash.%' OR type = 'user.changed' "
                      "GROUP BY type ORDER BY type"),
                 (QStringList{"cash.moved 2", QStringLiteral("sale.completed %1").arg(sums.sales), "shift.closed 1", "shift.counted 1", "shift.opened 1",
                              "user.changed 3"}));
        QCOMPARE(rows("SELECT count(*) FROM shift"), QStringList{"1"});
        QCOMPARE(rows("SELECT count(*) FROM user_guess"), QStringList{"0"}); // a right PIN forgets what a kill had counted
        QCOMPARE(rows("SELECT DISTINCT json_extract(CAST(j.payload AS TEXT), '$.deed'), o.name, a.name FROM journal j JOIN user o ON o.id = j.operator "
                      "JOIN user a ON a.id = j.approver WHERE j.type = 'action.approved' ORDER BY 1"),
                 (QStringList{"difference Luis María", "discount Ana María", "figures Luis María", "pay_out Luis María"}));
        QVERIFY(QFile::exists(m_day.office().path("Documents/Mostrador/Z-0001-00001.pdf"))); // also where the program ended between the close and it
    }

    /// Each once, whatever happened in between.
    void checkPaper(const DaySums &sums) const
    {
        QFile file(m_day.paper());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines;
        QStringList codes;
        for (const PrintedPiece &piece : EscPosReader({}).read(file.readAll()))
            (piece.kind == PrintedPiece::Kind::Barcode ? codes : lines).append(piece.text);
        codes.removeAll(QString());
        codes.sort();
        QStringList numbers{"0001-00000123", "7791234567898"}; // of the test page
        for (int i = 1; i <= sums.sales; ++i)
            numbers.append(QStringLiteral("0001-%1").arg(i, 8, 10, QLatin1Char('0')));
        numbers.sort();
        QCOMPARE(codes, numbers);
        const QString all = lines.join(QLatin1Char(' ')).simplified().replace(QLatin1Char('-'), QStringLiteral("−")); // no printer has that sign
        QCOMPARE(all.count("Signature of who takes it"), 1);
        QCOMPARE(all.count("Z report 00001"), 1);
        QVERIFY(!all.contains("X report"));
        const QString z = all.mid(all.indexOf("Z report 00001"));
        for (const QString &line : sums.z() + QStringList{"Why: " + WholeDay::why(), "Closed by Luis", "Approved by María"})
            QVERIFY2(z.contains(line), qPrintable(line + " is not in " + z));
    }
    int pulses() const
    {
        QFile file(m_day.paper());
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const auto pieces = EscPosReader({}).read(file.readAll());
        return int(std::count_if(pieces.begin(), pieces.end(), [](const PrintedPiece &piece) { return piece.kind == PrintedPiece::Kind::Drawer; }));
    }

    void checkHub(const DaySums &sums) const
    {
        const Rest hub = m_day.office().rest();
        bool isRead = false;
        const auto amount = [](const QJsonObject &object, const char *name) { return object[QLatin1String(name)]["amount"].toInteger(); };
        const QList<QJsonObject> reports = hub.all("/v1/z-reports", &isRead);
        QVERIFY(isRead);
        QCOMPARE(reports.size(), 1);
        const QJsonObject &z = reports.first();
        QCOMPARE(z["number"].toInt(), 1);
        QCOMPARE(amount(z, "total"), sums.total());
        QCOMPARE(amount(z, "expected"), sums.expected());
        QCOMPARE(amount(z, "counted"), sums.counted);
        QCOMPARE(amount(z, "difference"), sums.counted - sums.expected());
        QCOMPARE(amount(z, "kept"), sums.kept);
        QCOMPARE(z["operator_name"].toString(), "Luis");
        QCOMPARE(z["approver_name"].toString(), "María");
        QCOMPARE(z["reason"].toString(), WholeDay::why());
        QMap<QString, qint64> tenders;
        for (const QJsonObject &sale : hub.all("/v1/sales", &isRead))
            for (const QJsonValue &payment : sale["payments"].toArray())
                tenders[payment["tender"].toString()] += payment["amount"]["amount"].toInteger();
        QCOMPARE(tenders, sums.tenders);
        QStringList moves;
        for (const QJsonObject &move : hub.all("/v1/cash-movements", &isRead))
            moves.append(QStringLiteral("%1 %2 %3").arg(move["kind"].toString(), QString::number(amount(move, "amount")), move["approver_name"].toString()).trimmed());
        QCOMPARE(moves, (QStringList{"drawer 0", QStringLiteral("out %1 María").arg(sums.out)}));
    }

    /// Of the program that anybody can run: its exit code, and what it prints.
    std::pair<int, QString> verify() const
    {
        Program journal("mostrador-journal");
        const int code = journal.run({"verify", m_day.file()});
        return {code, journal.output().trimmed()};
    }

private:
    const WholeDay &m_day;
};

} // namespace mostrador
