// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes/ScaleRule.h"
#include "models/domain/Gtin.h"
#include "models/domain/RandomSource.h"
#include <QTest>

using namespace mostrador;
using Kind = ScaleRule::Kind;

class tst_ScaleRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLabels_data();
    void readsLabels();
    void isNoLabel_data();
    void isNoLabel();
    void aPatternIsChecked_data();
    void aPatternIsChecked();
    void everyPresetIsRightAndReadsBack();
    void noTwoRulesOfAPresetFitOneCode();
    void smallItemsOfBrazilAreNoWeights();
    void theFirstRuleThatFitsReads();
    void whatIsPrintedIsWhatIsRead();
    void thePrintedPriceIsPaid();
    void aCurrencyWithoutCentsTakesWholePesos();
};

void tst_ScaleRule::readsLabels_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("item");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("candidate"); ///< among those that are looked up
    const auto row = [](const char *name, const char *pattern, Kind kind, const char *code, const char *item, qint64 value, const char *candidate) {
        QTest::newRow(name) << QString::fromLatin1(pattern) << kind << QString::fromLatin1(code) << QString::fromLatin1(item) << value << QString::fromLatin1(candidate);
    };
    row("Odoo's sample", "21.....{NNDDD}C", Kind::Weight, "2112345015002", "12345", 1500, "2112345000008");
    row("Brazil's sample", "20.....{NNDDD}C", Kind::Weight, "2000002001027", "00002", 102, "2");
    row("prefix and item", "20.....{NNDDD}C", Kind::Weight, "2000031008455", "00031", 845, "2000031");
    row("price, six digits", "24....{NNNNNN}C", Kind::Price, "2400310124508", "0031", 12450, "240031");
    row("no check digit", "20.....{NNNDDD}", Kind::Weight, "2000031000845", "00031", 845, "2000031");
    row("check digit of the value, four digits", "2......P{NNDD}C", Kind::Price, "2123456928754", "123456", 2875, "2123456");
    row("check digit of the value, five digits", "2.....P{NNNDD}C", Kind::Price, "2123456146851", "12345", 14685, "212345");
    row("a digit that says nothing", "20?....{NNDDD}C", Kind::Weight, "2090031008456", "0031", 845, "200031");
}

void tst_ScaleRule::readsLabels()
{
    QFETCH(QString, pattern);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    QFETCH(QString, item);
    QFETCH(qint64, value);
    QFETCH(QString, candidate);
    const ScaleRule rule{pattern, kind};
    const auto fits = checkScaleRule(rule);
    QVERIFY2(fits, fits ? "" : qPrintable(fits.error().message));
    const auto label = readScaleLabel({rule}, code);
    QVERIFY2(label, qPrintable(code));
    QCOMPARE(label->item, item);
    QCOMPARE(label->value, value);
    QVERIFY2(label->candidates.contains(candidate), qPrintable(label->candidates.join(QLatin1Char(' '))));
}

void tst_ScaleRule::isNoLabel_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong check digit") << QStringLiteral("21.....{NNDDD}C") << QStringLiteral("2112345015003");
    QTest::newRow("another prefix") << QStringLiteral("21.....{NNDDD}C") << QStringLiteral("7790387000016");
    QTest::newRow("too short") << QStringLiteral("21.....{NNDDD}C") << QStringLiteral("211234501500");
    QTest::newRow("a letter") << QStringLiteral("21.....{NNDDD}C") << QStringLiteral("21123450150A2");
    QTest::newRow("wrong check digit of the value") << QStringLiteral("2......P{NNDD}C") << QStringLiteral("2123456828757");
    QTest::newRow("empty") << QStringLiteral("21.....{NNDDD}C") << QString();
}

void tst_ScaleRule::isNoLabel()
{
    QFETCH(QString, pattern);
    QFETCH(QString, code);
    QVERIFY(!readScaleLabel({{pattern, Kind::Weight}}, code));
}

void tst_ScaleRule::aPatternIsChecked_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("right");
    QTest::newRow("weight") << QStringLiteral("20.....{NNDDD}C") << Kind::Weight << true;
    QTest::newRow("with spaces, small") << QStringLiteral("20 ..... {nnddd} c") << Kind::Weight << true;
    QTest::newRow("no value") << QStringLiteral("20.....C") << Kind::Weight << false;
    QTest::newRow("two values") << QStringLiteral("20..{NN}{DDD}C") << Kind::Weight << false;
    QTest::newRow("no item") << QStringLiteral("20{NNDDD}C") << Kind::Weight << false;
    QTest::newRow("no beginning") << QStringLiteral(".....{NNDDD}C") << Kind::Weight << false;
    QTest::newRow("D before N") << QStringLiteral("20.....{DDDNN}C") << Kind::Weight << false;
    QTest::newRow("C in the middle") << QStringLiteral("20..C..{NNDDD}") << Kind::Weight << false;
    QTest::newRow("four decimals of a weight") << QStringLiteral("20.....{NDDDD}C") << Kind::Weight << false;
    QTest::newRow("half a piece") << QStringLiteral("20.....{NNDDD}C") << Kind::Pieces << false;
    QTest::newRow("P with six digits") << QStringLiteral("20....P{NNNNNN}") << Kind::Price << false;
    QTest::newRow("nonsense") << QStringLiteral("20xx{NN}") << Kind::Weight << false;
    QTest::newRow("empty") << QString() << Kind::Weight << false;
    QTest::newRow("a dot in the value") << QStringLiteral("20....{NN.DDD}C") << Kind::Weight << false;
    QTest::newRow("? in the value") << QStringLiteral("20.....{N?DDD}C") << Kind::Weight << false;
    QTest::newRow("a digit in the value") << QStringLiteral("20.....{0NDDD}C") << Kind::Weight << false;
    QTest::newRow("braces the wrong way") << QStringLiteral("20.}NN{") << Kind::Weight << false;
}

void tst_ScaleRule::aPatternIsChecked()
{
    QFETCH(QString, pattern);
    QFETCH(Kind, kind);
    QFETCH(bool, right);
    const auto checked = checkScaleRule({pattern, kind});
    QCOMPARE(checked.ok(), right);
    if (!right)
        QVERIFY(!checked.error().message.isEmpty());
}

void tst_ScaleRule::everyPresetIsRightAndReadsBack()
{
    for (const QString &preset : scalePresets()) {
        const auto rules = scaleRulesOf(preset);
        QVERIFY(!rules.isEmpty());
        for (const ScaleRule &rule : rules)
            QVERIFY2(checkScaleRule(rule), qPrintable(rule.pattern));
        QCOMPARE(scaleRulesFromText(toText(rules)), rules);
    }
    QVERIFY(scaleRulesFromText(QStringLiteral("none\nweight nonsense\nsize 20.{NN}")).isEmpty());
}

/// Every label of the one, whatever its item and value: else the order would decide what is sold.
void tst_ScaleRule::noTwoRulesOfAPresetFitOneCode()
{
    for (const QString &preset : scalePresets()) {
        const auto rules = scaleRulesOf(preset);
        for (const ScaleRule &rule : rules) {
            const QString pattern = QString(rule.pattern).remove(QLatin1Char('{')).remove(QLatin1Char('}'));
            for (const ScaleRule &other : rules) {
                const QString against = QString(other.pattern).remove(QLatin1Char('{')).remove(QLatin1Char('}'));
                bool meet = rule != other && pattern.size() == against.size();
                for (int i = 0; meet && i < pattern.size(); ++i)
                    meet = !pattern[i].isDigit() || !against[i].isDigit() || pattern[i] == against[i];
                QVERIFY2(!meet, qPrintable(preset + QStringLiteral(": ") + rule.pattern + QStringLiteral(" and ") + other.pattern));
            }
        }
    }
}

void tst_ScaleRule::smallItemsOfBrazilAreNoWeights()
{
    QVERIFY(scalePresets().contains(QStringLiteral("br-price")));
    for (int item = 0; item < 100000; ++item) {
        const QString body = QStringLiteral("2%1").arg(item, 5, 10, QLatin1Char('0')) + QStringLiteral("000750"); // R$ 7,50
        const auto label = readScaleLabel(scaleRulesOf(QStringLiteral("br-price")), body + QString::number(*Gtin::checkDigit(body)));
        QVERIFY2(label && label->kind == Kind::Price && label->item.toInt() == item && label->value == 750, qPrintable(body));
    }
}

void tst_ScaleRule::theFirstRuleThatFitsReads()
{
    const QList<ScaleRule> rules{{QStringLiteral("21.....{NNDDD}C"), Kind::Weight}, {QStringLiteral("2......{NNNNN}C"), Kind::Price}};
    QCOMPARE(readScaleLabel(rules, QStringLiteral("2112345015002"))->rule, 0);
    QCOMPARE(readScaleLabel({rules[1], rules[0]}, QStringLiteral("2112345015002"))->kind, Kind::Price);
}

/// Whatever a scale prints by a rule is read back as it was meant; a digit that was misread never passes.
void tst_ScaleRule::whatIsPrintedIsWhatIsRead()
{
    SeededRandom random(20261126);
    const QList<ScaleRule> rules = scaleRulesOf(QStringLiteral("ar"));
    for (int round = 0; round < 5000; ++round) {
        const int which = int(random.between(0, 2)); // the rules of prefix 20, 21, 22
        const QString item = QStringLiteral("%1").arg(random.between(0, 99999), 5, 10, QLatin1Char('0'));
        const qint64 value = random.between(0, 99999);
        const QString body = QStringLiteral("2%1%2%3").arg(which).arg(item).arg(value, 5, 10, QLatin1Char('0'));
        const QString code = body + QString::number(*Gtin::checkDigit(body));
        const auto label = readScaleLabel(rules, code);
        QVERIFY2(label && label->rule == which && label->item == item && label->value == value, qPrintable(code));
        if (which == 0)
            QCOMPARE(label->quantity(), Quantity::fromMilli(value));
        if (which == 2)
            QCOMPARE(label->quantity(), Quantity::units(value));
        QString misread = code;
        const int at = int(random.between(2, 12));
        misread[at] = QLatin1Char(char('0' + (misread[at].digitValue() + random.between(1, 9)) % 10));
        QVERIFY2(!readScaleLabel(rules, misread), qPrintable(misread));
    }
}

/// A price on a label is what the customer pays, whatever the weight that follows from it.
void tst_ScaleRule::thePrintedPriceIsPaid()
{
    SeededRandom random(7);
    for (int round = 0; round < 20000; ++round) {
        const UnitPrice price(random.between(1, 5'000'000), 2, Currency::ars());
        const Money total(random.between(1, 99'999'999), Currency::ars());
        const Quantity quantity = quantityOf(total, price);
        QVERIFY(quantity >= Quantity::fromMilli(1));
        if (quantity > Quantity::units(9999))
            continue;
        const auto paid = unitPriceOf(total, quantity).times(quantity);
        QVERIFY2(paid && *paid == total, qPrintable(QStringLiteral("%1 at %2").arg(total.minor()).arg(price.toWire())));
    }
    QCOMPARE(quantityOf(Money(828100, Currency::ars()), UnitPrice(980000, 2, Currency::ars())), Quantity::fromMilli(845));
    QCOMPARE(quantityOf(Money(828100, Currency::ars()), UnitPrice(0, 2, Currency::ars())), Quantity::units(1));
}

void tst_ScaleRule::aCurrencyWithoutCentsTakesWholePesos()
{
    const ScaleLabel label{0, Kind::Price, {}, {}, 12450, 2};
    QCOMPARE(label.price(Currency::ars()), Money(12450, Currency::ars()));
    QCOMPARE(label.price(Currency::clp()), Money(125, Currency::clp())); // 124,50
    const ScaleLabel whole{0, Kind::Price, {}, {}, 12450, 0};
    QCOMPARE(whole.price(Currency::ars()), Money(1245000, Currency::ars()));
    QCOMPARE(whole.price(Currency::clp()), Money(12450, Currency::clp()));
}

QTEST_GUILESS_MAIN(tst_ScaleRule)
#include "tst_ScaleRule.moc"
