// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paper/PaperDocument.h"
#include "models/domain/paper/PaperLayout.h"
#include "models/domain/paper/PrinterProfile.h"
#include <QTest>

using namespace mostrador;

class tst_PaperDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSameAfterItWasKept();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void columns();
    void addresses_data();
    void addresses();
};

static PaperDocument everything()
{
    PaperDocument paper;
    paper.picture({9, 2, QByteArray::fromHex("80008080")});
    paper.title(QStringLiteral("Almacén \"San Telmo\" €"));
    paper.text(QString());
    paper.pair(QStringLiteral("a"), QStringLiteral("1,00"), true, PaperSize::Tall);
    paper.row({{QStringLiteral("x"), PaperAlign::Left, 10}, {QStringLiteral("y"), PaperAlign::Center, 0}, {QStringLiteral("z"), PaperAlign::Right, 0}});
    paper.rule(2);
    paper.feed(3);
    paper.barcode(PaperBarcode::Ean13, QStringLiteral("7791234567898"));
    paper.qr(QStringLiteral("ñ"));
    paper.drawer();
    paper.cut();
    return paper;
}

void tst_PaperDocument::isTheSameAfterItWasKept()
{
    const PaperDocument paper = everything();
    const auto read = PaperDocument::fromBytes(paper.toBytes());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == paper);
    QCOMPARE(read->toBytes(), paper.toBytes());
    QCOMPARE(paper.lines().size(), 11);
}

void tst_PaperDocument::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another version") << QByteArray(R"({"paper":2,"lines":[]})");
    QTest::newRow("another kind") << QByteArray(R"({"paper":1,"lines":[{"kind":"explosion"}]})");
    QTest::newRow("a size") << QByteArray(R"({"paper":1,"lines":[{"kind":"row","size":"huge"}]})");
    QTest::newRow("lines") << QByteArray(R"({"paper":1,"lines":[{"kind":"feed","count":100000}]})");
    QTest::newRow("a picture too short") << QByteArray(R"({"paper":1,"lines":[{"kind":"picture","width":8,"height":2,"bits":"AA=="}]})");
    QTest::newRow("a picture too wide") << QByteArray(R"({"paper":1,"lines":[{"kind":"picture","width":99999999,"height":2,"bits":"AA=="}]})");
}

void tst_PaperDocument::whatIsNoneIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!PaperDocument::fromBytes(bytes).ok());
}

void tst_PaperDocument::columns()
{
    const auto pair = [](const char *left, const char *right, int columns) {
        return paperRow({{QString::fromUtf8(left), PaperAlign::Left, 0}, {QString::fromUtf8(right), PaperAlign::Right, 0}}, columns);
    };
    QCOMPARE(pair("Pan", "1,00", 12), QStringList{QStringLiteral("Pan     1,00")});
    QCOMPARE(pair("Pan de campo", "1,00", 16), (QStringList{QStringLiteral("Pan de      1,00"), QStringLiteral("campo")}));
    QCOMPARE(pair("Supercalifragilistico", "1,00", 16), (QStringList{QStringLiteral("Supercalifr 1,00"), QStringLiteral("agilistico")}));
    QCOMPARE(pair("TOTAL", "$ 9.999.999,99", 16), (QStringList{QStringLiteral("TOTAL"), QStringLiteral("  $ 9.999.999,99")})); // never cut, never broken
    QCOMPARE(pair("x", "12345678901234567890", 10).join(QString()).count(QLatin1Char('0')), 2);
    QCOMPARE(paperRow({{QStringLiteral("a"), PaperAlign::Right, 4}, {QStringLiteral("b"), PaperAlign::Center, 3}, {QStringLiteral("c"), PaperAlign::Left, 2}}, 20),
             QStringList{QStringLiteral("   a  b  c")});
    QCOMPARE(paperRow({{QStringLiteral("one two three"), PaperAlign::Center, 0}}, 8), (QStringList{QStringLiteral("one two"), QStringLiteral("three")}));
    QCOMPARE(paperRow({}, 8), QStringList{QString()});
}

void tst_PaperDocument::addresses_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept"); // null: refused
    using Kind = PrinterAddress::Kind;
    QTest::newRow("number") << int(Kind::Network) << QStringLiteral(" 192.168.1.50 ") << QStringLiteral("192.168.1.50");
    QTest::newRow("usual port") << int(Kind::Network) << QStringLiteral("p.local:9100") << QStringLiteral("p.local");
    QTest::newRow("port") << int(Kind::Network) << QStringLiteral("p.local:9101") << QStringLiteral("p.local:9101");
    QTest::newRow("IPv6") << int(Kind::Network) << QStringLiteral("[fe80::1]:9101") << QStringLiteral("[fe80::1]:9101");
    QTest::newRow("no port") << int(Kind::Network) << QStringLiteral("p.local:0") << QString();
    QTest::newRow("a path") << int(Kind::Network) << QStringLiteral("/dev/usb/lp0") << QString();
    QTest::newRow("device") << int(Kind::Device) << QStringLiteral("/dev/usb/lp0") << QStringLiteral("/dev/usb/lp0");
    QTest::newRow("no device") << int(Kind::Device) << QStringLiteral("  ") << QString();
    QTest::newRow("serial") << int(Kind::Serial) << QStringLiteral("/dev/ttyUSB0") << QStringLiteral("/dev/ttyUSB0 9600");
    QTest::newRow("serial, speed") << int(Kind::Serial) << QStringLiteral("/dev/ttyUSB0 19200") << QStringLiteral("/dev/ttyUSB0 19200");
    QTest::newRow("serial, odd speed") << int(Kind::Serial) << QStringLiteral("/dev/ttyUSB0 1234") << QString();
    QTest::newRow("queue") << int(Kind::Cups) << QStringLiteral("tickets") << QStringLiteral("tickets");
    QTest::newRow("an option for a queue") << int(Kind::Cups) << QStringLiteral("-o") << QString();
    QTest::newRow("file") << int(Kind::File) << QStringLiteral("/media/a b.bin") << QStringLiteral("/media/a b.bin");
}

void tst_PaperDocument::addresses()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const auto address = PrinterAddress::of(PrinterAddress::Kind(kind), typed);
    QCOMPARE(address.ok(), !kept.isNull());
    if (!address)
        return;
    QCOMPARE(address->text(), kept);
    QVERIFY(*PrinterAddress::of(PrinterAddress::Kind(kind), kept) == *address);
}

QTEST_GUILESS_MAIN(tst_PaperDocument)
#include "tst_PaperDocument.moc"
