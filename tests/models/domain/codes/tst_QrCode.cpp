// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes/Bars.h"
#include "models/domain/codes/QrCode.h"
#include "models/domain/paper/PaperCodes.h"
#include <QCryptographicHash>
#include <QTest>

using namespace mostrador;

/// Codes as modules, against what other programs make of the same text (python-qrcode) or read out of it (zbar).
class tst_QrCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizes_data();
    void sizes();
    void areThoseOfAnotherProgram();
    void finders();
    void whatIsTooMuchIsRefused();
    void barsHaveTheirWidths();
    void whatIsNoCodeIsRefused();
    void picturesFitThePaper();
};

void tst_QrCode::sizes_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("modules");
    QTest::newRow("version 1") << 14 << 21;
    QTest::newRow("version 2") << 15 << 25;
    QTest::newRow("a VeriFactu address") << 133 << 49;
    QTest::newRow("an ARCA address") << 293 << 69;
    QTest::newRow("version 20") << 666 << 97;
}

void tst_QrCode::sizes()
{
    QFETCH(int, bytes);
    QFETCH(int, modules);
    const auto code = QrCode::of(QByteArray(bytes, 'a'));
    QVERIFY(code.ok());
    QCOMPARE(code->size(), modules);
}

/// SHA-256 of the modules, a line a row, '#' and '.', by python-qrcode in byte mode, level M, masks 2 and 0.
void tst_QrCode::areThoseOfAnotherProgram()
{
    const QList<std::pair<QByteArray, QByteArray>> known{{"0001-00000123", "0b946b10c74a7cc5fa6a82c8c550a1e091cf5e029880426459c96061cf786c9e"},
                                                         {"https://tienda.example/r?n=0001-00000123&t=1234.50",
                                                          "0b413a54fa2985514aa7af1b07d43b7d8f3808289c6b91f79b04ffd71fe66dfa"}};
    for (const auto &[data, hash] : known) {
        const auto code = QrCode::of(data);
        QVERIFY(code.ok());
        QByteArray modules;
        for (int y = 0; y < code->size(); ++y) {
            for (int x = 0; x < code->size(); ++x)
                modules += code->isDark(x, y) ? '#' : '.';
            modules += '\n';
        }
        QCOMPARE(QCryptographicHash::hash(modules, QCryptographicHash::Sha256).toHex(), hash);
    }
}

void tst_QrCode::finders()
{
    const auto code = QrCode::of("0001-00000123");
    QVERIFY(code.ok());
    const int last = code->size() - 1;
    for (const auto &[x, y] : {std::pair(0, 0), std::pair(last - 6, 0), std::pair(0, last - 6)})
        for (int i = 0; i < 7; ++i) {
            QVERIFY(code->isDark(x + i, y) && code->isDark(x, y + i) && code->isDark(x + 6, y + i));
            QVERIFY(i < 1 || i > 5 || !code->isDark(x + i, y + 1));
        }
    QVERIFY(code->isDark(8, code->size() - 8)); // always
}

void tst_QrCode::whatIsTooMuchIsRefused()
{
    QVERIFY(!QrCode::of({}).ok());
    QVERIFY(!QrCode::of(QByteArray(667, 'a')).ok());
}

void tst_QrCode::barsHaveTheirWidths()
{
    const auto text = [](const Bars &bars) {
        QString modules;
        for (const bool black : bars.modules())
            modules += QLatin1Char(black ? '1' : '0');
        return modules;
    };
    // ISO/IEC 15420's own example, and GS1's for the other digits.
    QCOMPARE(text(*Bars::ean13(QStringLiteral("4006381333931"))),
             QStringLiteral("10100011010100111010111101111010001001011001101010100001010000101000010111010010000101100110101"));
    const auto code = Bars::code128(QStringLiteral("PJJ123C")); // as zbar reads it
    QVERIFY(code.ok());
    QCOMPARE(text(*code), QStringLiteral("1101001000011101110110101101110001011011100010011100110110011100101100101110010001000110111010001101100011101011"));
    QCOMPARE(code->modules().size(), (7 + 2) * 11 + 13);
}

void tst_QrCode::whatIsNoCodeIsRefused()
{
    QVERIFY(!Bars::ean13(QStringLiteral("4006381333930")).ok());
    QVERIFY(!Bars::ean13(QStringLiteral("400638133393")).ok());
    QVERIFY(!Bars::ean13(QStringLiteral("40063813339a1")).ok());
    QVERIFY(!Bars::code128(QStringLiteral("ñ")).ok());
    QVERIFY(!Bars::code128({}).ok());
}

void tst_QrCode::picturesFitThePaper()
{
    for (const int dots : {384, 576}) {
        QCOMPARE(barcodeModule(PaperBarcode::Code128, QStringLiteral("0001-00000123"), dots), dots == 384 ? 2 : 3); // a scanner wants two at least
        QVERIFY(barcodePicture(PaperBarcode::Code128, QStringLiteral("0001-00000123"), dots).width <= dots);
        const PaperPicture code = qrPicture(QString(293, QLatin1Char('a')), dots);
        QVERIFY(!code.isEmpty() && code.width <= dots);
    }
    QCOMPARE(qrModule(QString(133, QLatin1Char('a')), 384), 6); // 36.8 mm, between the 30 and 40 that the law wants
    QCOMPARE(qrModule(QString(293, QLatin1Char('a')), 384), 4);
    QVERIFY(barcodePicture(PaperBarcode::Code128, QString(48, QLatin1Char('a')), 384).isEmpty());
}

QTEST_GUILESS_MAIN(tst_QrCode)
#include "tst_QrCode.moc"
