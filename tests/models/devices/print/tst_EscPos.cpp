// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/CodePage.h"
#include "models/devices/print/EscPos.h"
#include "models/devices/print/EscPosReader.h"
#include <QTest>

using namespace mostrador;

/// The bytes against the tables of Epson's command reference, and what a printer makes of them.
class tst_EscPos : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersOfTheCodePages();
    void whatAPageLacksIsSimpler();
    void nothingInATextSteersThePrinter();
    void beginsAsPrintersNeedIt();
    void everyPieceHasItsBytes();
    void columnsFitThePaper_data();
    void columnsFitThePaper();
    void theReaderSeesWhatIsWrong();

private:
    static QByteArray after(const QByteArray &bytes, const PrinterProfile &profile) { return bytes.mid(EscPos::encode({}, profile).size()); }
};

void tst_EscPos::lettersOfTheCodePages()
{
    const CodePage cp858(PaperCodePage::Cp858);
    QCOMPARE(cp858.encode(QStringLiteral("ñÑáéíóúü¿¡çãõªº€")).toHex(), QByteArray("a4a5a082a1a2a381a8ad87c6e4a6a7d5"));
    QCOMPARE(CodePage(PaperCodePage::Cp850).encode(QStringLiteral("ãõñ")).toHex(), QByteArray("c6e4a4"));
    QCOMPARE(CodePage(PaperCodePage::Cp860).encode(QStringLiteral("ãõç")).toHex(), QByteArray("849487"));
    QCOMPARE(CodePage(PaperCodePage::Wpc1252).encode(QStringLiteral("€ñ")).toHex(), QByteArray("80f1"));
    for (const auto page : {PaperCodePage::Cp858, PaperCodePage::Cp850, PaperCodePage::Cp437, PaperCodePage::Cp860, PaperCodePage::Wpc1252}) {
        const CodePage letters(page);
        for (int byte = 0xA1; byte < 0x100; ++byte) { // there and back, but for what is written otherwise on purpose
            const QString text(letters.decode(uint8_t(byte)));
            if (text != QChar(0xFFFD) && letters.printable(text) == text)
                QCOMPARE(uint8_t(letters.encode(text).at(0)), uint8_t(byte));
        }
    }
}

void tst_EscPos::whatAPageLacksIsSimpler()
{
    QCOMPARE(CodePage(PaperCodePage::Cp850).printable(QStringLiteral("€ 5")), QStringLiteral("EUR 5"));
    QCOMPARE(CodePage(PaperCodePage::Cp437).printable(QStringLiteral("pão")), QStringLiteral("pao"));
    QCOMPARE(CodePage(PaperCodePage::Cp858).printable(QStringLiteral("$\u00a01.234,50 \u221220 %")), QStringLiteral("$ 1.234,50 -20 %"));
    QCOMPARE(CodePage(PaperCodePage::Cp858).printable(QStringLiteral("Žižkov “日本” 😀…")), QStringLiteral("Zizkov \"??\" ?..."));
    QCOMPARE(CodePage(PaperCodePage::Cp858).printable(QStringLiteral("n\u0303")), QStringLiteral("ñ")); // two characters of one letter
}

void tst_EscPos::nothingInATextSteersThePrinter()
{
    PaperDocument paper;
    paper.text(QStringLiteral("a\x1bp\x00\x19\xfa"
                              "b\x10\x14"
                              "c\td\re"));
    const QByteArray bytes = after(EscPos::encode(paper, {}), {});
    QCOMPARE(bytes.count('\x1b') + bytes.count('\x10') + bytes.count('\x1d'), 0);
    QCOMPARE(bytes.count('\n'), 1);
    PaperDocument code;
    code.barcode(PaperBarcode::Code128, QStringLiteral("A\x1b@"));
    QVERIFY(!after(EscPos::encode(code, {}), {}).contains("\x1b@"));
}

void tst_EscPos::beginsAsPrintersNeedIt()
{
    PrinterProfile profile;
    profile.pageNumber = 19;
    QCOMPARE(EscPos::encode({}, profile).toHex(), QByteArray("1b401c2e1b52001b7413"));
}

void tst_EscPos::everyPieceHasItsBytes()
{
    const PrinterProfile profile;
    const auto bytes = [&](const std::function<void(PaperDocument &)> &put) {
        PaperDocument paper;
        put(paper);
        return after(EscPos::encode(paper, profile), profile).toHex();
    };
    QCOMPARE(bytes([](PaperDocument &paper) { paper.title(QStringLiteral("Ñ")); }),
             QByteArray("1b6101"
                        "1b4501"
                        "1d2111"
                        "a50a"));
    QCOMPARE(bytes([](PaperDocument &paper) { paper.drawer(); }), QByteArray("1b700019fa"));
    QCOMPARE(bytes([](PaperDocument &paper) { paper.cut(); }), QByteArray("1d564203"));
    QCOMPARE(bytes([](PaperDocument &paper) { paper.feed(2); }), QByteArray("1b6402"));
    QCOMPARE(bytes([](PaperDocument &paper) { paper.barcode(PaperBarcode::Ean13, QStringLiteral("7791234567898")); }),
             QByteArray("1b6101"
                        "1d6850"
                        "1d7703"
                        "1d4802"
                        "1d6b430d")
                 + QByteArray("7791234567898").toHex());
    QCOMPARE(bytes([](PaperDocument &paper) { paper.barcode(PaperBarcode::Code128, QStringLiteral("0001-2")); }),
             QByteArray("1b6101"
                        "1d6850"
                        "1d7703"
                        "1d4802"
                        "1d6b4908")
                 + QByteArray("{B0001-2").toHex());
    QCOMPARE(bytes([](PaperDocument &paper) { paper.qr(QStringLiteral("ab")); }),
             QByteArray("1b6101"
                        "1d286b040031413200"
                        "1d286b0300314308"
                        "1d286b0300314531"
                        "1d286b0500315030")
                 + QByteArray("ab").toHex() + QByteArray("1d286b0300315130"));
    QCOMPARE(bytes([](PaperDocument &paper) {
                 paper.picture({9, 2, QByteArray::fromHex("80008080")});
             }),
             QByteArray("1b6101"
                        "1d763000"
                        "0200"
                        "0200"
                        "80008080"));
}

void tst_EscPos::columnsFitThePaper_data()
{
    QTest::addColumn<int>("dots");
    QTest::addColumn<int>("columns");
    QTest::newRow("80 mm") << 576 << 48;
    QTest::newRow("80 mm, 42") << 576 << 42;
    QTest::newRow("58 mm") << 384 << 32;
}

void tst_EscPos::columnsFitThePaper()
{
    QFETCH(int, dots);
    QFETCH(int, columns);
    PrinterProfile profile;
    profile.dots = dots;
    profile.columns = columns;
    PaperDocument paper;
    paper.title(QStringLiteral("Un nombre de comercio muy largo que no entra"));
    paper.pair(QStringLiteral("Una descripción que es más larga que el papel, y sigue y sigue y sigue abajo"), QStringLiteral("1.234.567,50"));
    paper.pair(QStringLiteral("TOTAL"), QStringLiteral("$ 9.999.999.999.999,99"), true, PaperSize::Large);
    paper.row(
        {{QStringLiteral("Billete de"), PaperAlign::Left, 0}, {QStringLiteral("× 12"), PaperAlign::Right, 6}, {QStringLiteral("120.000,00"), PaperAlign::Right, 0}});
    paper.text(QString(200, QLatin1Char('x')));
    paper.rule(2);
    EscPosReader reader(profile);
    const auto pieces = reader.read(EscPos::encode(paper, profile));
    QCOMPARE(reader.problems(), QStringList());
    QString all;
    for (const PrintedPiece &piece : pieces)
        all += piece.text + QLatin1Char('\n');
    QVERIFY(all.contains(QStringLiteral("1.234.567,50\n")));
    QVERIFY(all.contains(QStringLiteral("abajo")));
    QVERIFY2(all.contains(QStringLiteral("$ 9.999.999.999.999,99\n")), qPrintable(all));
    QCOMPARE(all.count(QLatin1Char('x')), 200);
}

void tst_EscPos::theReaderSeesWhatIsWrong()
{
    const PrinterProfile profile;
    for (const QByteArray &wrong : {QByteArray("\x1bZ"), QByteArray("\x07"), QByteArray("abc"), QByteArray(60, 'x') + '\n', QByteArray::fromHex("1d763000"),
                                    QByteArray::fromHex("1b7000fa19"), QByteArray("\xa4\n")}) {
        EscPosReader reader(profile);
        reader.read(wrong);
        QVERIFY2(!reader.problems().isEmpty(), wrong.toHex().constData());
    }
    EscPosReader other(profile);
    QCOMPARE(other.read(QByteArray::fromHex("1b401c2e1b7402") + "\xd5\n").value(0).text,
             QString(CodePage(PaperCodePage::Cp437).decode(0xD5))); // a page that was not meant
}

QTEST_GUILESS_MAIN(tst_EscPos)
#include "tst_EscPos.moc"
