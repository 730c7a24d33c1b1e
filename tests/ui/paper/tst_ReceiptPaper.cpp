// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/print/EscPos.h"
#include "tests/ui/Shots.h"
#include "ui/cash/DayReport.h"
#include "ui/paper/PaperPainter.h"
#include "ui/paper/PrinterPage.h"
#include "ui/paper/ReceiptPaper.h"
#include "ui/paper/ReceiptPicture.h"
#include "ui/payment/Receipt.h"
#include "ui/shell/Language.h"
#include "ui/theme/Theme.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

/// Receipts as the bytes that a printer gets: the same as in tests/data/paper, which were looked at as pictures. With MOSTRADOR_GOLDEN=write they are
/// written anew; with MOSTRADOR_SHOTS=FOLDER the pictures are.
class tst_ReceiptPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void bytesAreGolden_data();
    void bytesAreGolden();
    void sameWordsAsOnTheScreen();
    void aVoidThanksForNothing();
    void partsAreLeftAway();
    void qrCodeIsFilledIn();
    void aPictureSaysTheSame_data();
    void aPictureSaysTheSame();
    void pdfIsOnePageOfPaper();

private:
    ReceiptPaper::About about() const;
    static Sale document(const QString &kind);
    PaperDocument paperOf(const QString &kind, const PrinterProfile &profile = {}) const;
    Theme m_theme;
    Language m_language;
};

static PaperPicture logo()
{
    PaperPicture picture{160, 40};
    picture.bits = QByteArray(qsizetype(picture.rowBytes()) * picture.height, '\0');
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            if ((x / 8 + y / 8) % 2 == 0)
                picture.bits[qsizetype(y) * picture.rowBytes() + x / 8] = '\xff';
    return picture;
}

static ZReport report()
{
    ZReport report;
    report.number = 7;
    ShiftFigures &figures = report.figures;
    figures.shift = 12;
    figures.currency = Currency::ars();
    figures.openedAt = QDateTime(QDate(2026, 11, 26), QTime(12, 2), Qt::UTC);
    figures.openedByName = QStringLiteral("María José");
    figures.at = report.closedAt = QDateTime(QDate(2026, 11, 26), QTime(23, 40), Qt::UTC);
    figures.opening = 500000;
    figures.left = 1500000;
    figures.firstNumber = QStringLiteral("0001-00000101");
    figures.lastNumber = QStringLiteral("0001-00000188");
    figures.sales = {86, 123456789};
    figures.returns = {2, -1234500};
    figures.rounding = -150;
    figures.discounts = -456700;
    figures.tenders = {{Tender::Cash, 50, 70000000, 1234500}, {Tender::Debit, 20, 33456789, 0}, {Tender::Qr, 16, 20000000, 0}};
    figures.paidIn = {1, 200000};
    figures.paidOut = {1, 1250000};
    figures.drawerOpened = 3;
    figures.cashiers = {{QStringLiteral("1"), QStringLiteral("María José"), 60, 100000000}, {QStringLiteral("2"), QStringLiteral("João Conceição"), 28, 22222289}};
    figures.taxes = {{2100, 100000000, 17355372}, {1050, 22222289, 2111620}};
    report.counted = CashCount(Currency::ars());
    [&] { QVERIFY(report.counted.setLoose(Money(68190500, Currency::ars())).ok()); }();
    report.declared = {{Tender::Debit, 33456789}, {Tender::Qr, 20000000}};
    report.kept = Money(500000, Currency::ars());
    report.reason = QStringLiteral("Vuelto mal dado, a revisar con el turno de la tarde");
    report.closedByName = QStringLiteral("João Conceição");
    report.approverName = QStringLiteral("Ana Núñez");
    return report;
}

ReceiptPaper::About tst_ReceiptPaper::about() const
{
    ReceiptTemplate look;
    look.parts = ReceiptTemplate::Parts::fromInt(255);
    look.header = QStringLiteral("Defensa 1234, Buenos Aires\nCUIT 30-12345678-9");
    look.footer = QStringLiteral("¡Gracias por su compra!\nCambios dentro de los 30 días");
    look.qrText = QStringLiteral("https://tienda.example/r?n={number}&t={total}");
    look.logo = logo();
    return {look, QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"), m_language.text()};
}

Sale tst_ReceiptPaper::document(const QString &kind)
{
    Sale sale = ReceiptPaper::sample(Currency::ars());
    sale.note = QStringLiteral("Envolver para regalo");
    if (kind == QLatin1String("list")) { // a price of a list, and one by hand
        for (const int line : {1, 2})
            sale.lines[line].listPrice = UnitPrice::fromMoney(Money(line == 1 ? 52000 : 11000, Currency::ars()));
        sale.lines[1].priceList = QStringLiteral("mayor");
        sale.lines[1].priceListName = QStringLiteral("Mayorista");
        return sale;
    }
    if (kind != QLatin1String("return"))
        return sale;
    Sale back = undoing(sale, SaleType::Return);
    back.number = QStringLiteral("0001-00000124");
    back.refersTo = sale.number;
    back.at = sale.at.addSecs(3600);
    return back;
}

PaperDocument tst_ReceiptPaper::paperOf(const QString &kind, const PrinterProfile &profile) const
{
    PaperDocument paper;
    if (kind == QLatin1String("drawer")) {
        paper.drawer();
        return paper;
    }
    const DayReport::Place place{about().shop, about().till};
    if (kind == QLatin1String("x"))
        return ReceiptPaper::ofLines(DayReport::x(report().figures, place, m_language.text()));
    if (kind == QLatin1String("z"))
        return ReceiptPaper::ofLines(DayReport::z(report(), place, m_language.text()));
    if (kind == QLatin1String("cash")) {
        CashMove move{CashMove::Kind::Out, Money(1250000, Currency::ars()), QStringLiteral("bank"), QStringLiteral("Sobre 12")};
        move.at = report().figures.at;
        move.byName = QStringLiteral("María José");
        move.approverName = QStringLiteral("Ana Núñez");
        move.slip = QStringLiteral("1-1057");
        return ReceiptPaper::ofLines(DayReport::move(move, place, m_language.text()));
    }
    if (kind == QLatin1String("test"))
        return PrinterPage::testPage(profile);
    return ReceiptPaper::of(document(kind), about(), kind == QLatin1String("copy") ? 2 : 0);
}

void tst_ReceiptPaper::bytesAreGolden_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("dots");
    for (const char *kind : {"sale", "list", "return", "copy", "x", "z", "cash", "test"})
        for (const char *language : {"es", "pt", "en"})
            for (const int dots : {PrinterProfile::Dots80, PrinterProfile::Dots58})
                QTest::addRow("%s.%s.%d", kind, language, dots == PrinterProfile::Dots80 ? 80 : 58) << QString::fromLatin1(kind) << QString::fromLatin1(language) << dots;
    QTest::newRow("drawer.es.80") << QStringLiteral("drawer") << QStringLiteral("es") << PrinterProfile::Dots80;
}

void tst_ReceiptPaper::bytesAreGolden()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    QFETCH(int, dots);
    qputenv("TZ", "America/Argentina/Buenos_Aires");
    m_language.set(language);
    PrinterProfile profile;
    profile.dots = dots;
    profile.columns = PrinterProfile::usualColumns(dots);
    const QByteArray bytes = EscPos::encode(paperOf(kind, profile), profile);
    EscPosReader reader(profile);
    const auto pieces = reader.read(bytes);
    QCOMPARE(reader.problems(), QStringList());
    QVERIFY(!pieces.isEmpty());
    if (const QString shots = qEnvironmentVariable("MOSTRADOR_SHOTS"); !shots.isEmpty()) {
        QDir().mkpath(shots);
        ReceiptPicture::of(bytes, profile).save(QStringLiteral("%1/%2.png").arg(shots, QString::fromLatin1(QTest::currentDataTag())));
    }
    QFile golden(QStringLiteral(SOURCE_DIR "/tests/data/paper/%1.bin").arg(QString::fromLatin1(QTest::currentDataTag())));
    if (qEnvironmentVariable("MOSTRADOR_GOLDEN") == QLatin1String("write")) {
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(bytes) == bytes.size());
        return;
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(bytes.toPercentEncoding(), golden.readAll().toPercentEncoding());
}

/// What the screen shows is what is printed, line for line, but for what the template adds.
void tst_ReceiptPaper::sameWordsAsOnTheScreen()
{
    m_language.set(QStringLiteral("es"));
    const QString paper = paperOf(QStringLiteral("sale")).plainText();
    for (const Receipt::Line &line : Receipt::lines(document(QStringLiteral("sale")), about().shop, about().till, about().text))
        QVERIFY2(paper.contains(line.left) && paper.contains(line.right), qPrintable(line.left));
    QVERIFY(paperOf(QStringLiteral("copy")).plainText().startsWith(Receipt::tr("COPY %1").arg(2)));
}

void tst_ReceiptPaper::aVoidThanksForNothing()
{
    QVERIFY(ReceiptPaper::of(document(QStringLiteral("sale")), about()).plainText().contains(QLatin1String("Gracias")));
    QVERIFY(!ReceiptPaper::of(undoing(document(QStringLiteral("sale")), SaleType::Void), about()).plainText().contains(QLatin1String("Gracias")));
}

void tst_ReceiptPaper::partsAreLeftAway()
{
    ReceiptPaper::About some = about();
    some.look = {};
    some.look.parts = {};
    const PaperDocument paper = ReceiptPaper::of(document(QStringLiteral("sale")), some);
    const QString text = paper.plainText();
    for (const QString &gone : {some.shop, some.till, QStringLiteral("Ana Núñez"), QStringLiteral("Envolver")})
        QVERIFY2(!text.contains(gone), qPrintable(gone));
    QVERIFY(text.contains(QStringLiteral("0001-00000123")));
    for (const PaperLine &line : paper.lines())
        QVERIFY(line.kind != PaperLine::Kind::Qr && line.kind != PaperLine::Kind::Barcode);
}

void tst_ReceiptPaper::qrCodeIsFilledIn()
{
    ReceiptPaper::About words = about();
    const Sale sale = document(QStringLiteral("sale"));
    QCOMPARE(ReceiptPaper::qrText(sale, words), QStringLiteral("https://tienda.example/r?n=0001-00000123&t=1030.00"));
    words.look.qrText = QStringLiteral("{shop}|{number}|{nothing}");
    words.shop = QStringLiteral("A {number} & B");
    QCOMPARE(ReceiptPaper::qrText(sale, words), QStringLiteral("A {number} & B|0001-00000123|{nothing}")); // a name is not filled in
    words.look.qrText = QStringLiteral("https://t.example/?s={shop}");
    QCOMPARE(ReceiptPaper::qrText(sale, words), QStringLiteral("https://t.example/?s=A%20%7Bnumber%7D%20%26%20B"));
}

void tst_ReceiptPaper::aPictureSaysTheSame_data()
{
    QTest::addColumn<int>("dots");
    QTest::newRow("80") << PrinterProfile::Dots80;
    QTest::newRow("58") << PrinterProfile::Dots58;
}

/// As dots: nothing but dots, the knife and the drawer, none wider than the paper, and there is something on them.
void tst_ReceiptPaper::aPictureSaysTheSame()
{
    QFETCH(int, dots);
    m_language.set(QStringLiteral("es"));
    PrinterProfile profile;
    profile.dots = dots;
    profile.columns = PrinterProfile::usualColumns(dots);
    profile.asPicture = true;
    PaperDocument paper;
    paper.drawer();
    paper.append(paperOf(QStringLiteral("sale")));
    const QByteArray bytes = EscPos::encode(PaperPainter::asPictures(paper, profile), profile);
    EscPosReader reader(profile);
    const auto pieces = reader.read(bytes);
    QCOMPARE(reader.problems(), QStringList());
    QCOMPARE(pieces.first().kind, PrintedPiece::Kind::Drawer);
    QCOMPARE(pieces.last().kind, PrintedPiece::Kind::Cut);
    int black = 0;
    for (const PrintedPiece &piece : pieces.mid(1, pieces.size() - 2)) {
        QCOMPARE(piece.kind, PrintedPiece::Kind::Dots);
        for (const char byte : piece.dots.bits)
            black += qPopulationCount(quint8(byte));
    }
    QVERIFY(black > 5000);
    if (const QString shots = qEnvironmentVariable("MOSTRADOR_SHOTS"); !shots.isEmpty())
        ReceiptPicture::of(bytes, profile).save(QStringLiteral("%1/as-picture.%2.png").arg(shots).arg(dots));
}

void tst_ReceiptPaper::pdfIsOnePageOfPaper()
{
    m_language.set(QStringLiteral("es"));
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.pdf"));
    QVERIFY(PaperPainter::writePdf(paperOf(QStringLiteral("sale")), {}, file, QStringLiteral("0001-00000123")).ok());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    QVERIFY(!PaperPainter::writePdf(paperOf(QStringLiteral("sale")), {}, dir.filePath(QStringLiteral("no/where.pdf")), {}).ok());
    if (const QString shots = qEnvironmentVariable("MOSTRADOR_SHOTS"); !shots.isEmpty()) {
        QFile::remove(shots + QStringLiteral("/receipt.pdf"));
        QFile::copy(file, shots + QStringLiteral("/receipt.pdf"));
    }
}

QTEST_MAIN(tst_ReceiptPaper)
#include "tst_ReceiptPaper.moc"
