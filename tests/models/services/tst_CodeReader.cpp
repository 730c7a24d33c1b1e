// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/CodeReader.h"
#include "models/storage/Sql.h"
#include "tests/support/TillFixture.h"
#include <QTest>

using namespace mostrador;
using Kind = CodeReading::Kind;

/// Over a real catalogue: whose code it is, how much it says, and what it refuses.
class tst_CodeReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theCatalogueComesFirst();
    void aWeightIsForWhatIsWeighed_data();
    void aWeightIsForWhatIsWeighed();
    void gs1SaysWhatTheUnitCanHold_data();
    void gs1SaysWhatTheUnitCanHold();
    void thePrintedWeightIsKeptBesideThePrice();
    void aPriceIsInTheShopsCurrency_data();
    void aPriceIsInTheShopsCurrency();
    void theMarkOfAScannerIsTakenOff();
    void whatIsUnknownIsNamedByItsProduct();
    void theRulesAreThoseOfTheCountry();
    void theOwnerOfALabelIsItsProduct();
    void aCatalogueThatCannotBeReadIsAnError();

private:
    void put(const QString &sku, Unit unit);
    CodeReading read(const QString &code) const;
    TillFixture m_base;
    std::unique_ptr<Database> m_reader;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<CodeReader> m_codes;
    qint64 m_cursor = 0;
};

static const QString Gtin14 = QStringLiteral("07790387000016");

static QString withCheckDigit(const QString &body)
{
    return body + QString::number(*Gtin::checkDigit(body));
}

void tst_CodeReader::init()
{
    if (!m_base.till)
        m_base.open();
    auto reader = Database::openReader(m_base.dir.filePath(QStringLiteral("till.sqlite")));
    QVERIFY(reader);
    m_reader = std::move(*reader);
    m_catalogue = std::make_unique<Catalogue>(*m_reader);
    m_codes = std::make_unique<CodeReader>(*m_catalogue, m_base.clock);
    m_codes->setCurrency(Currency::ars());
    put(QStringLiteral("2000031"), Unit::Piece);
}

void tst_CodeReader::cleanup()
{
    m_codes.reset();
    m_catalogue.reset();
    m_reader.reset();
}

/// In that unit, at $ 100; the barcode of the codes of GS1 here is that of 2000031.
void tst_CodeReader::put(const QString &sku, Unit unit)
{
    Product product = TillFixture::product(sku, QStringLiteral("Algo"), 10000, m_cursor + 1);
    product.unit = unit;
    if (sku == QLatin1String("2000031"))
        product.gtins = {*Gtin::parse(Gtin14)};
    Changes changes;
    changes.items.append({++m_cursor, product});
    changes.cursor = m_cursor;
    const auto applied = m_base.stores->feed->apply(changes, QStringLiteral("hub"));
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message + applied.error().detail));
}

CodeReading tst_CodeReader::read(const QString &code) const
{
    const auto reading = m_codes->read(code);
    return reading ? *reading : CodeReading();
}

void tst_CodeReader::theCatalogueComesFirst()
{
    QCOMPARE(read(QStringLiteral("2000031")).kind, Kind::Product);
    QCOMPARE(read(QStringLiteral("7790387000016")).product->sku, QStringLiteral("2000031"));
    QVERIFY(!read(QStringLiteral("7790387000016")).quantity);
    QCOMPARE(read(QStringLiteral("yerba")).kind, Kind::Unknown);
}

void tst_CodeReader::aWeightIsForWhatIsWeighed_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<ScaleRule::Kind>("kind");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<qint64>("milli"); ///< -1: refused
    const QString weight = QStringLiteral("20.....{NNDDD}C");
    const QString pieces = QStringLiteral("20.....{NNNNN}C");
    QTest::newRow("kilograms") << weight << ScaleRule::Kind::Weight << Unit::Kilogram << qint64(2000);
    QTest::newRow("kilograms of pieces") << weight << ScaleRule::Kind::Weight << Unit::Piece << qint64(-1);
    QTest::newRow("kilograms of litres") << weight << ScaleRule::Kind::Weight << Unit::Litre << qint64(-1);
    QTest::newRow("kilograms of metres") << weight << ScaleRule::Kind::Weight << Unit::Metre << qint64(-1);
    QTest::newRow("pieces") << pieces << ScaleRule::Kind::Pieces << Unit::Piece << qint64(2'000'000);
    QTest::newRow("pieces of kilograms") << pieces << ScaleRule::Kind::Pieces << Unit::Kilogram << qint64(-1);
    QTest::newRow("pieces of litres") << pieces << ScaleRule::Kind::Pieces << Unit::Litre << qint64(-1);
}

void tst_CodeReader::aWeightIsForWhatIsWeighed()
{
    QFETCH(QString, pattern);
    QFETCH(ScaleRule::Kind, kind);
    QFETCH(Unit, unit);
    QFETCH(qint64, milli);
    put(QStringLiteral("2000031"), unit);
    m_codes->setRules({{pattern, kind}});
    const auto reading = read(withCheckDigit(QStringLiteral("200003102000")));
    QCOMPARE(reading.kind, Kind::Label);
    QCOMPARE(reading.problem.isEmpty(), milli >= 0);
    QCOMPARE(reading.quantity.has_value(), milli >= 0);
    if (milli >= 0)
        QCOMPARE(reading.quantity->milli(), milli);
    QVERIFY(!read(withCheckDigit(QStringLiteral("200003100000"))).problem.isEmpty()); // nothing was weighed
}

void tst_CodeReader::gs1SaysWhatTheUnitCanHold_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<qint64>("milli"); ///< -1: it says nothing
    QTest::newRow("kilograms") << QStringLiteral("3103001250") << Unit::Kilogram << qint64(1250);
    QTest::newRow("kilograms in a piece") << QStringLiteral("3103001250") << Unit::Piece << qint64(-1);
    QTest::newRow("kilograms of litres") << QStringLiteral("3103001250") << Unit::Litre << qint64(-1);
    QTest::newRow("pieces") << QStringLiteral("306") << Unit::Piece << qint64(6000);
    QTest::newRow("pieces of kilograms") << QStringLiteral("306") << Unit::Kilogram << qint64(-1);
    QTest::newRow("pieces inside of kilograms") << QStringLiteral("376") << Unit::Kilogram << qint64(-1);
    QTest::newRow("pieces of metres") << QStringLiteral("376") << Unit::Metre << qint64(-1);
}

void tst_CodeReader::gs1SaysWhatTheUnitCanHold()
{
    QFETCH(QString, more);
    QFETCH(Unit, unit);
    QFETCH(qint64, milli);
    put(QStringLiteral("2000031"), unit);
    const auto reading = read(QStringLiteral("]C101") + Gtin14 + more);
    QCOMPARE(reading.kind, Kind::Gs1);
    QVERIFY2(reading.problem.isEmpty(), qPrintable(reading.problem));
    QVERIFY(reading.product);
    QCOMPARE(reading.quantity ? reading.quantity->milli() : -1, milli);
}

void tst_CodeReader::thePrintedWeightIsKeptBesideThePrice()
{
    put(QStringLiteral("2000031"), Unit::Kilogram);
    const auto both = read(QStringLiteral("]C101") + Gtin14 + QStringLiteral("31030012503922") + QStringLiteral("15000"));
    QCOMPARE(*both.quantity, Quantity::fromMilli(1250)); // at 100 it would be 1.500
    QCOMPARE(*both.total, Money(15000, Currency::ars()));
    const auto price = read(QStringLiteral("]C101") + Gtin14 + QStringLiteral("392215000"));
    QCOMPARE(*price.quantity, Quantity::fromMilli(1500));
    QVERIFY(!read(QStringLiteral("]C101") + Gtin14 + QStringLiteral("39220")).problem.isEmpty());
}

void tst_CodeReader::aPriceIsInTheShopsCurrency_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("right");
    QTest::newRow("pesos") << QStringLiteral("032") << true;
    QTest::newRow("euros") << QStringLiteral("978") << false;
    QTest::newRow("no currency") << QStringLiteral("000") << false;
}

void tst_CodeReader::aPriceIsInTheShopsCurrency()
{
    QFETCH(QString, number);
    QFETCH(bool, right);
    const auto reading = read(QStringLiteral("]C101") + Gtin14 + QStringLiteral("3932") + number + QStringLiteral("599"));
    QCOMPARE(reading.problem.isEmpty(), right);
    QCOMPARE(reading.total.value_or(Money()), right ? Money(599, Currency::ars()) : Money());
}

void tst_CodeReader::theMarkOfAScannerIsTakenOff()
{
    QCOMPARE(read(QStringLiteral("]E07790387000016")).product->sku, QStringLiteral("2000031"));
    QCOMPARE(read(QStringLiteral("]A02000031")).product->sku, QStringLiteral("2000031"));
    QCOMPARE(read(QStringLiteral("]Q1https://id.example.com/01/7790387000016/10/L1")).lot, QStringLiteral("L1"));
    QCOMPARE(read(QStringLiteral("01") + Gtin14).product->sku, QStringLiteral("2000031")); // a scanner without marks
    put(QStringLiteral("]A0X"), Unit::Piece);
    QCOMPARE(read(QStringLiteral("]A0X")).product->sku, QStringLiteral("]A0X")); // a code as it stands comes first
}

void tst_CodeReader::whatIsUnknownIsNamedByItsProduct()
{
    QCOMPARE(read(QStringLiteral("]E07791234567898")).wanted, QStringLiteral("7791234567898"));
    QCOMPARE(read(QStringLiteral("(01)07791234567898(10)L1")).wanted, QStringLiteral("7791234567898"));
    QCOMPARE(read(withCheckDigit(QStringLiteral("200007700845"))).wanted, withCheckDigit(QStringLiteral("200007700000")));
    m_codes->setRules({{QStringLiteral("20.....{NNNDDD}"), ScaleRule::Kind::Weight}}); // no check digit: the label with an empty value is no barcode
    QCOMPARE(read(QStringLiteral("2000078000845")).wanted, QStringLiteral("2000078"));
    QCOMPARE(read(QStringLiteral("7791234567898")).wanted, QString());
}

void tst_CodeReader::theRulesAreThoseOfTheCountry()
{
    QCOMPARE(m_codes->rules(), scaleRulesOf(QStringLiteral("ar")));
    m_codes->setCurrency(*Currency::fromCode(u"EUR"));
    QCOMPARE(m_codes->rules(), scaleRulesOf(QStringLiteral("es")));
    m_codes->setCurrency(*Currency::fromCode(u"BRL"));
    QCOMPARE(m_codes->rules(), scaleRulesOf(QStringLiteral("br")));
    m_codes->setCurrency(*Currency::fromCode(u"USD"));
    QVERIFY(m_codes->rules().isEmpty());
    m_codes->setRules(scaleRulesOf(QStringLiteral("odoo")));
    m_codes->setCurrency(Currency::ars());
    QCOMPARE(m_codes->rules(), scaleRulesOf(QStringLiteral("odoo"))); // somebody chose them
}

void tst_CodeReader::theOwnerOfALabelIsItsProduct()
{
    put(QStringLiteral("2000031"), Unit::Kilogram);
    const auto label = codeOwner(m_codes.get(), *m_catalogue, withCheckDigit(QStringLiteral("200003100845")));
    QCOMPARE(label.product->sku, QStringLiteral("2000031"));
    QCOMPARE(*label.quantity, Quantity::fromMilli(845));
    QCOMPARE(codeOwner(m_codes.get(), *m_catalogue, QStringLiteral("]C101") + Gtin14).product->sku, QStringLiteral("2000031"));
    const auto nobody = codeOwner(m_codes.get(), *m_catalogue, QStringLiteral("(01)07791234567898(10)L1"));
    QVERIFY(!nobody.product);
    QCOMPARE(nobody.code, QStringLiteral("7791234567898"));
    QCOMPARE(codeOwner(m_codes.get(), *m_catalogue, QStringLiteral("yerba")).code, QStringLiteral("yerba"));
    QVERIFY(!codeOwner(nullptr, *m_catalogue, QStringLiteral("]C101") + Gtin14).product);
    QVERIFY(codeOwner(nullptr, *m_catalogue, QStringLiteral("2000031")).product);
}

void tst_CodeReader::aCatalogueThatCannotBeReadIsAnError()
{
    QVERIFY(m_base.stores->database->sql().run(QStringLiteral("ALTER TABLE gtin RENAME TO gone")).ok());
    QVERIFY(!m_codes->read(QStringLiteral("7790387000016")));
    QVERIFY(!codeOwner(m_codes.get(), *m_catalogue, QStringLiteral("7790387000016")).product);
}

QTEST_GUILESS_MAIN(tst_CodeReader)
#include "tst_CodeReader.moc"
