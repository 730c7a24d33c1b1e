// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes/Gs1.h"
#include "models/domain/RandomSource.h"
#include <QTest>

using namespace mostrador;

class tst_Gs1 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void whatLooksLikeOne();
    void theMarkOfAnotherSymbologyIsTakenOff();
    void datesHaveTheirCentury();
    void valuesAreUnderstood();
    void whatIsWrittenIsWhatIsRead();
    void noiseIsRefusedInWords();
};

static const QDate Today(2026, 11, 26);
static const QString GS(QChar(0x1D));

void tst_Gs1::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain"); ///< as text() writes it
    const auto row = [](const char *name, const QString &text, const char *plain) { QTest::newRow(name) << text << QString::fromLatin1(plain); };
    row("GS1-128 with its mark", QStringLiteral("]C1010779038700001617261231") + QStringLiteral("10AB-12"), "(01)07790387000016(17)261231(10)AB-12");
    row("DataMatrix, lot before more",
        QStringLiteral("]d201077903870000161") + QStringLiteral("0LOT7") + GS + QStringLiteral("17270100") + QStringLiteral("21S/N 9").remove(QLatin1Char(' ')),
        "(01)07790387000016(10)LOT7(17)270100(21)S/N9");
    row("FNC1 first, as GS", GS + QStringLiteral("01077903870000163103001250"), "(01)07790387000016(3103)001250");
    row("GS after what ends by itself", QStringLiteral("]C10107790387000016") + GS + QStringLiteral("11261101"), "(01)07790387000016(11)261101");
    row("no mark at all", QStringLiteral("01077903870000163922012450"), "(01)07790387000016(3922)012450");
    row("in brackets", QStringLiteral("(01)07790387000016(10)A(1)b(15)270228"), "(01)07790387000016(10)A(1)b(15)270228");
    row("of what is inside", QStringLiteral("]C102077903870000163712"), "(02)07790387000016(37)12");
    row("maker's own", QStringLiteral("]C10107790387000016240ABC") + GS + QStringLiteral("30 6").remove(QLatin1Char(' ')), "(01)07790387000016(240)ABC(30)6");
    row("price with its currency", QStringLiteral("]e001077903870000163932032") + QStringLiteral("1099"), "(01)07790387000016(3932)0321099");
    row("Digital Link", QStringLiteral("https://id.example.com/01/7790387000016/10/L%2F1?17=261231&linkType=all"), "(01)07790387000016(10)L/1(17)261231");
    row("the product alone", QStringLiteral("0107790387000016"), "(01)07790387000016");
    row("Caps Lock", QStringLiteral("]c1010779038700001610ab"), "(01)07790387000016(10)ab");
    row("of today's table", QStringLiteral("]C101077903870000168030Zx") + GS + QStringLiteral("10L1"), "(01)07790387000016(8030)Zx(10)L1");
    row("newer than the table", QStringLiteral("]C101077903870000168888Zx") + GS + QStringLiteral("10L1"), "(01)07790387000016(10)L1");
    row("newer than the table, in brackets", QStringLiteral("(01)07790387000016(8888)Zx(10)L1"), "(01)07790387000016(10)L1");
    row("newer than the table, in a link", QStringLiteral("https://id.example.com/01/7790387000016/8888/x/10/L1?8889=7&17=261231"), "(01)07790387000016(10)L1(17)261231");
    row("company's own", QStringLiteral("]C10107790387000016") + QStringLiteral("91xyz"), "(01)07790387000016(91)xyz");
}

void tst_Gs1::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QVERIFY(Gs1::looksLike(text));
    const auto read = Gs1::parse(text, Today);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->text(), plain);
    QCOMPARE(read->gtin()->shortest(), QStringLiteral("7790387000016"));
}

void tst_Gs1::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("wrong check digit") << QStringLiteral("]C10107790387000017");
    QTest::newRow("cut") << QStringLiteral("]C101077903870000");
    QTest::newRow("no such identifier") << QStringLiteral("]C10512345") + GS + QStringLiteral("0107790387000016"); // and no product yet
    QTest::newRow("no such day") << QStringLiteral("]C1010779038700001617261331");
    QTest::newRow("a letter in a date") << QStringLiteral("]C101077903870000161726A231");
    QTest::newRow("an empty lot") << QStringLiteral("(01)07790387000016(10)");
    QTest::newRow("a lot of 21") << QStringLiteral("]C1010779038700001610ABCDEFGHIJKLMNOPQRSTU");
    QTest::newRow("nothing") << QStringLiteral("]C1");
    QTest::newRow("only separators") << GS + GS;
    QTest::newRow("text before brackets") << QStringLiteral("(99x)1");
}

void tst_Gs1::refuses()
{
    QFETCH(QString, text);
    const auto read = Gs1::parse(text, Today);
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

void tst_Gs1::whatLooksLikeOne()
{
    for (const char *text : {"7790387000016", "07790387000016", "2000031008455", "yerba", "(oferta)", "3*7790387000016", "0207790387000016", "0107790387000017",
                             "4012345678901234", "https://example.com", ""})
        QVERIFY2(!Gs1::looksLike(QString::fromLatin1(text)), text);
    QVERIFY(!Gs1::looksLike(QString(500, QLatin1Char('1')) + GS));
}

void tst_Gs1::theMarkOfAnotherSymbologyIsTakenOff()
{
    QCOMPARE(Gs1::withoutMark(QStringLiteral("]E07790387000016")), QStringLiteral("7790387000016"));
    QCOMPARE(Gs1::withoutMark(QStringLiteral("]Q1https://id.example.com/01/7790387000016")), QStringLiteral("https://id.example.com/01/7790387000016"));
    for (const char *text : {"]C10107790387000016", "]d20107790387000016", "]e00107790387000016", "7790387000016", "]E0", "]", "]EAN", ""})
        QCOMPARE(Gs1::withoutMark(QString::fromLatin1(text)), QString::fromLatin1(text));
}

void tst_Gs1::datesHaveTheirCentury()
{
    const auto expiry = [](const char *date, QDate today) { return Gs1::parse(QStringLiteral("(17)") + QString::fromLatin1(date), today)->expiry(); };
    QCOMPARE(expiry("261231", Today), QDate(2026, 12, 31));
    QCOMPARE(expiry("270200", Today), QDate(2027, 2, 28)); // day 00: the last of its month
    QCOMPARE(expiry("280200", Today), QDate(2028, 2, 29));
    QCOMPARE(expiry("761231", Today), QDate(2076, 12, 31)); // 50 years ahead
    QCOMPARE(expiry("771231", Today), QDate(1977, 12, 31)); // 51 would be too far
    QCOMPARE(expiry("010101", QDate(2099, 5, 1)), QDate(2101, 1, 1));
    QCOMPARE(Gs1::parse(QStringLiteral("(15)270101(17)270601"), Today)->expiry(), QDate(2027, 6, 1));
    QCOMPARE(Gs1::parse(QStringLiteral("(15)270101"), Today)->expiry(), QDate(2027, 1, 1));
}

void tst_Gs1::valuesAreUnderstood()
{
    QCOMPARE(*Gs1::parse(QStringLiteral("(3103)001250"), Today)->weight(), Quantity::fromMilli(1250));
    QCOMPARE(*Gs1::parse(QStringLiteral("(3101)000125"), Today)->weight(), Quantity::fromMilli(12500));
    QCOMPARE(*Gs1::parse(QStringLiteral("(3105)123456"), Today)->weight(), Quantity::fromMilli(1235));
    QCOMPARE(*Gs1::parse(QStringLiteral("(30)24"), Today)->count(), 24);
    const auto price = Gs1::parse(QStringLiteral("(3932)0321245050"), Today)->price();
    QCOMPARE(price->value, 1245050);
    QCOMPARE(price->decimals, 2);
    QCOMPARE(price->currency, QStringLiteral("032"));
    QCOMPARE(Gs1::parse(QStringLiteral("(3922)1245050"), Today)->price()->currency, QString());
    QCOMPARE(Gs1::parse(QStringLiteral("(21)X"), Today)->value(QStringLiteral("21")), QStringLiteral("X"));
    QVERIFY(!Gs1::parse(QStringLiteral("(21)X"), Today)->weight());
}

/// Any elements, in any order, with a separator where one is needed: what was written is read, in each of the ways of writing.
void tst_Gs1::whatIsWrittenIsWhatIsRead()
{
    SeededRandom random(1973);
    static const QString letters = QStringLiteral("ABCXYZabc0123456789-/.+_%&");
    const auto word = [&random](int most, const QString &from) {
        QString text;
        for (qint64 i = random.between(1, most); i > 0; --i)
            text += from[random.between(0, from.size() - 1)];
        return text;
    };
    const QString digits = QStringLiteral("0123456789");
    for (int round = 0; round < 4000; ++round) {
        QList<Gs1::Element> elements{{QStringLiteral("01"), QStringLiteral("07790387000016")}};
        const QList<Gs1::Element>
            more{{QStringLiteral("10"), word(20, letters)},        {QStringLiteral("21"), word(20, letters)},
                 {QStringLiteral("17"), QStringLiteral("270630")}, {QStringLiteral("3103"), QStringLiteral("%1").arg(random.between(0, 999999), 6, 10, QLatin1Char('0'))},
                 {QStringLiteral("30"), word(8, digits)},          {QStringLiteral("3922"), word(15, digits)},
                 {QStringLiteral("240"), word(30, letters)},       {QStringLiteral("99"), word(30, letters)}};
        for (const Gs1::Element &element : more)
            if (random.between(0, 2) > 0)
                elements.insert(random.between(0, elements.size()), element);
        QString coded = QStringLiteral("]C1");
        QString bracketed;
        for (const Gs1::Element &element : elements) {
            const bool ends = element.ai == QLatin1String("01") || element.ai == QLatin1String("17") || element.ai == QLatin1String("3103");
            coded += element.ai + element.value + (ends ? QString() : GS);
            bracketed += QStringLiteral("(%1)%2").arg(element.ai, element.value);
        }
        const auto read = Gs1::parse(coded, Today);
        QVERIFY2(read, qPrintable(coded));
        QCOMPARE(read->elements(), elements);
        QCOMPARE(Gs1::parse(bracketed, Today)->elements(), elements);
        QCOMPARE(read->text(), bracketed);
    }
}

void tst_Gs1::noiseIsRefusedInWords()
{
    SeededRandom random(42);
    for (int round = 0; round < 20000; ++round) {
        QString text = random.between(0, 1) ? QStringLiteral("]C1") : QString();
        for (qint64 i = random.between(0, 40); i > 0; --i)
            text += QChar(char16_t(random.between(0, 3) ? random.between('0', '9') : random.between(0x1D, 0x7E)));
        const auto read = Gs1::parse(text, Today);
        QVERIFY(read.ok() ? !read->elements().isEmpty() : !read.error().message.isEmpty() && read.error().message.size() < 300);
    }
}

QTEST_GUILESS_MAIN(tst_Gs1)
#include "tst_Gs1.moc"
