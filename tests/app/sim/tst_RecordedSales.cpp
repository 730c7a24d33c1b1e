// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/CsvReader.h"
#include "app/sim/RecordedSales.h"
#include <QTest>

using namespace mostrador;

class tst_RecordedSales : public QObject {
    Q_OBJECT

    static QByteArray file(const QByteArray &rows) { return "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n" + rows; }

    static Recording read(const QByteArray &bytes)
    {
        const auto recording = RecordedSales(ColumnMap()).read(bytes, Currency::ars());
        return recording ? *recording : Recording{};
    }

private Q_SLOTS:
    void csvKeepsWhatIsInQuotes()
    {
        CsvReader csv("\xef\xbb\xbf" "a,\"b, \"\"c\"\"\nd\",\r\n\r\n5\" nails,,x");
        const auto first = csv.next();
        QCOMPARE(first->fields, (QStringList{QStringLiteral("a"), QStringLiteral("b, \"c\"\nd"), QString()}));
        QCOMPARE(first->line, 1);
        const auto second = csv.next();
        QCOMPARE(second->fields, (QStringList{QStringLiteral("5\" nails"), QString(), QStringLiteral("x")}));
        QCOMPARE(second->line, 4); // the line break in the quotes and the empty line count
        QVERIFY(!csv.next());
    }

    void aBrokenRecordCostsItsOwnLineOnly()
    {
        CsvReader csv("a,b\n\"never closed,b\nc,d\n\"x\"y,e\nf,\xff\ng,h");
        QVERIFY(csv.next()->problem.isEmpty());
        const auto open = csv.next();
        QVERIFY(open->problem.contains(QLatin1String("not closed")));
        QCOMPARE(open->line, 2);
        const auto after = csv.next();
        QCOMPARE(after->fields, (QStringList{QStringLiteral("c"), QStringLiteral("d")}));
        QCOMPARE(after->line, 3);
        QVERIFY(csv.next()->problem.contains(QLatin1String("closing quote")));
        QVERIFY(csv.next()->problem.contains(QLatin1String("UTF-8")));
        QCOMPARE(csv.next()->fields.first(), QStringLiteral("g"));
        QVERIFY(!csv.next());
    }

    void halfACharacterAtTheEndOfAFieldIsNoText()
    {
        CsvReader csv("a\xe2\x80,b\n\"c\xc3\",d\n\xef\xbb\xbf"
                      "e,f\n");
        QVERIFY(csv.next()->problem.contains(QLatin1String("UTF-8")));
        QVERIFY(csv.next()->problem.contains(QLatin1String("UTF-8")));
        QCOMPARE(csv.next()->fields.first(), QStringLiteral("\ufeffe"));
        QVERIFY(!csv.next());
    }

    void aNumberThatLooksLikeAPlaceholderStaysItself()
    {
        const Recording recording = read(file("%1,A,Apple,-2,,2.55\n%2,A,Apple,-3,,2.55\n"));
        QCOMPARE(recording.invoices.size(), 2);
        QCOMPARE(recording.invoices[0].movements[0].reference, QStringLiteral("%1/1"));
        QCOMPARE(recording.invoices[1].movements[0].reference, QStringLiteral("%2/1"));
    }

    void anInvoiceIsOneDocumentWhereverItsLinesStand()
    {
        const Recording recording = read(file("1,A,Apple,2,1/12/2010,2.55\n2,B,Bread,1,1/12/2010,0.001\n1,B,Bread,3,1/12/2010,0.002\nC3,A,Apple,-1,2/12/2010 8:26,2.55\n"));
        QCOMPARE(recording.rows, 4);
        QCOMPARE(recording.invoices.size(), 3);
        QCOMPARE(recording.invoices[0].number, QStringLiteral("1"));
        QCOMPARE(recording.invoices[0].lines.size(), 2);
        QCOMPARE(recording.invoices[0].lines[1].price.toWire(), QStringLiteral("0.002"));
        QCOMPARE(recording.invoices[0].at, QDateTime(QDate(2010, 12, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(recording.invoices[2].isCancellation);
        QCOMPARE(recording.invoices[2].lines[0].quantity, Quantity::units(-1));
        QCOMPARE(recording.invoices[2].at.time(), QTime(8, 26));
        QCOMPARE(recording.products.value(QStringLiteral("B")).price.toWire(), QStringLiteral("0.001"));
    }

    void whatIsNoSaleIsAMovement()
    {
        const Recording recording = read(file("1,A,,56,1/12/2010,0\n1,A,Apple,1,1/12/2010,2\n2,A,damaged,-4,1/12/2010,3\n3,A,,5,1/12/2010,\n"));
        QCOMPARE(recording.refused.size(), 0);
        QCOMPARE(recording.invoices[0].lines.size(), 1);
        QCOMPARE(recording.invoices[0].movements[0].delta, Quantity::units(56));
        QCOMPARE(recording.invoices[0].movements[0].reference, QStringLiteral("1/1"));
        QCOMPARE(recording.invoices[1].movements[0].delta, Quantity::units(-4));
        QCOMPARE(recording.invoices[1].movements[0].note, QStringLiteral("damaged"));
        QCOMPARE(recording.invoices[2].movements[0].delta, Quantity::units(5));
        QCOMPARE(recording.products.value(QStringLiteral("A")).name, QStringLiteral("Apple"));
        QCOMPARE(recording.products.value(QStringLiteral("A")).price.toWire(), QStringLiteral("2.00")); // the first that is a price
    }

    void brokenRowsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("too few") << QByteArray("1,A,Apple,2,1/12/2010") << QStringLiteral("5 fields, the head has 6");
        QTest::newRow("too many") << QByteArray("1,A,Apple,2,1/12/2010,2.5,x") << QStringLiteral("7 fields, the head has 6");
        QTest::newRow("quantity") << QByteArray("1,A,Apple,two,1/12/2010,2.5") << QStringLiteral("quantity “two”");
        QTest::newRow("zero") << QByteArray("1,A,Apple,0,1/12/2010,2.5") << QStringLiteral("quantity is zero");
        QTest::newRow("price") << QByteArray("1,A,Apple,2,1/12/2010,2.5e3") << QStringLiteral("price “2.5e3”");
        QTest::newRow("negative price") << QByteArray("1,A,Apple,2,1/12/2010,-2.5") << QStringLiteral("“-2.5” is negative");
        QTest::newRow("digits") << QByteArray("1,A,Apple,2,1/12/2010,0.0000001") << QStringLiteral("price “0.0000001”");
        QTest::newRow("no product") << QByteArray("1, ,Apple,2,1/12/2010,2.5") << QStringLiteral("product code");
        QTest::newRow("no invoice") << QByteArray(",A,Apple,2,1/12/2010,2.5") << QStringLiteral("invoice number");
        QTest::newRow("cancellation") << QByteArray("C1,A,Apple,2,1/12/2010,2.5") << QStringLiteral("of a cancellation is not negative");
        QTest::newRow("huge") << QByteArray("1,A,Apple,99999999999999999999,1/12/2010,2.5") << QStringLiteral("quantity “9999");
    }

    void brokenRowsAreNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const Recording recording = read(file("0,\"A\nB\",Apple,1,1/12/2010,2\n" + row + "\n9,A,Apple,1,1/12/2010,2\n"));
        QCOMPARE(recording.rows, 3);
        QCOMPARE(recording.invoices.size(), 2); // the others are read
        QCOMPARE(recording.refused.size(), 1);
        const QString told = recording.refused.first().toString();
        QVERIFY2(told.startsWith(QLatin1String("row 2 (line 4): ")), qPrintable(told));
        QVERIFY2(told.contains(reason), qPrintable(told));
    }

    void anInvoiceWithARefusedRowIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("quantity") << QByteArray("2,B,Bread,two,1/12/2010,1");
        QTest::newRow("too few fields") << QByteArray("2,B");
        QTest::newRow("quote behind the number") << QByteArray("2,B,\"Bread,1,1/12/2010,1");
        QTest::newRow("number cannot be read, between rows of it") << QByteArray("\xff,B,Bread,1,1/12/2010,1");
        QTest::newRow("no number, between rows of it") << QByteArray(",B,Bread,1,1/12/2010,1");
    }

    void anInvoiceWithARefusedRowIsRefusedWhole()
    {
        QFETCH(QByteArray, row);
        const Recording recording = read(file("1,A,Apple,1,1/12/2010,2\n2,A,Apple,1,1/12/2010,2\n" + row + "\n2,A,lost,-4,1/12/2010,0\n3,A,Apple,1,1/12/2010,2\n"));
        QCOMPARE(recording.rows, 5);
        QCOMPARE(recording.refused.size(), 1);
        QCOMPARE(recording.refused.first().row, 3);
        QCOMPARE(recording.invoices.size(), 2); // neither the sale nor the movement of 2
        QCOMPARE(recording.invoices[0].number, QStringLiteral("1"));
        QCOMPARE(recording.invoices[1].number, QStringLiteral("3"));
        QCOMPARE(recording.withheldRows(), 2);
        const QString told = recording.refusedInvoices.first().toString();
        QVERIFY2(told.contains(QLatin1String("invoice 2")) && told.contains(QLatin1String("row 3")), qPrintable(told));
    }

    void allPartsOfALongInvoiceAreRefused()
    {
        QByteArray rows;
        for (int i = 0; i < 2 * RecordedSales::MostLines; ++i)
            rows += "7,A,Apple,1,1/12/2010,2\n";
        const Recording recording = read(file(rows + "7,A,Apple,x,1/12/2010,2\n"));
        QVERIFY(recording.invoices.isEmpty());
        QCOMPARE(recording.withheldRows(), 2 * RecordedSales::MostLines);
    }

    void strictKeepsWhatStandsBefore()
    {
        Recording recording = read(file("1,A,Apple,1,1/12/2010,2\n2,A,Apple,1,1/12/2010,2\n2,A,Apple,x,1/12/2010,2\n3,A,Apple,1,1/12/2010,2\n3,A,Apple,y,1/12/2010,2\n"));
        QCOMPARE(recording.refused.size(), 2);
        recording.cutAtFirstRefused();
        QCOMPARE(recording.invoices.size(), 1);
        QCOMPARE(recording.refused.size(), 1);
        QCOMPARE(recording.rows, 3);
    }

    void aLongInvoiceGoesOn()
    {
        QByteArray rows;
        for (int i = 0; i < RecordedSales::MostLines + 1; ++i)
            rows += "7,A,Apple,1,1/12/2010,2\n";
        const Recording recording = read(file(rows));
        QCOMPARE(recording.invoices.size(), 2);
        QCOMPARE(recording.invoices[1].number, QStringLiteral("7+2"));
        QCOMPARE(recording.invoices[1].lines.size(), 1);
    }

    void columnsHaveOtherNames()
    {
        const auto map = ColumnMap::fromText(QStringLiteral("invoice=Ticket, sku=Code,quantity=Qty,price=Price"));
        QVERIFY(map.ok());
        const auto recording = RecordedSales(*map).read("Price,Qty,Code,Ticket\n2.5,1.250,A,1\n", Currency::ars());
        QVERIFY(recording.ok());
        QCOMPARE(recording->invoices[0].lines[0].quantity, Quantity::fromMilli(1250));
        QCOMPARE(recording->products.value(QStringLiteral("A")).name, QStringLiteral("A"));
        QVERIFY(recording->products.value(QStringLiteral("A")).isFractional);
        QVERIFY(ColumnMap::fromText(QStringLiteral("colour=Red")).error().message.contains(QLatin1String("colour")));
        const auto lacks = RecordedSales(ColumnMap()).checkHead("a,b,c\n");
        QVERIFY(lacks.error().message.contains(QLatin1String("InvoiceNo")));
        QVERIFY(!RecordedSales(ColumnMap()).checkHead("").ok());
    }
};

QTEST_GUILESS_MAIN(tst_RecordedSales)
#include "tst_RecordedSales.moc"
