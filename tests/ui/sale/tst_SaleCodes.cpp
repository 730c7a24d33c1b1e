// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Promotions.h"
#include "tests/ui/ShopFixture.h"
#include <QTest>

using namespace mostrador;
using Kind = SaleController::Entry::Kind;

/// Labels of scales and codes of GS1 at the counter: what they say is on the line, in the sale and on the disk.
class tst_SaleCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }
    void aWeightLabelIsWeighed();
    void severalLabelsOfOneKind();
    void aPriceLabelCostsWhatIsPrinted_data();
    void aPriceLabelCostsWhatIsPrinted();
    void thePrintedPriceIsTouchedByNothing_data();
    void thePrintedPriceIsTouchedByNothing();
    void aPriceLabelOfAPiece();
    void aLabelOfNothingIsUnknown();
    void aWeightOfAPieceIsRefused();
    void piecesAreNoKilograms();
    void kilogramsAreNoPieces();
    void kilogramsAreNoLitres();
    void aScannerThatNamesTheSymbology_data();
    void aScannerThatNamesTheSymbology();
    void aGs1CodeOfTheProductAlone();
    void anUnknownLabelIsItsProductsCode();
    void thePrintedWeightStandsBesideThePrintedPrice();
    void aPriceInAnotherCurrencyIsRefused();
    void anIdentifierNobodyKnowsIsSkipped();
    void aStarInALotIsNoQuantity();
    void aCodeOfTheCatalogueComesFirst();
    void lotAndExpiryGoToTheSale();
    void theSameLotAddsUp();
    void whatExpiredIsWarnedAbout();
    void aWeightOfGs1();
    void anUnknownGs1NamesItsProduct();
    void anIllFormedGs1SaysWhy();
    void theCartIsKeptWithItsLots();

private:
    SaleController &sale() { return *m_shop->sale; }
    const Cart &cart() { return sale().cart(); }
    SaleController::Entry enter(const QString &code) { return sale().enter(code); }
    QString gs1(int number, const QString &more) const { return QStringLiteral("]C101") + ShopFixture::assortment().at(number - 1).gtins.first().normalised() + more; }

    std::unique_ptr<ShopFixture> m_shop;
};

void tst_SaleCodes::init()
{
    m_shop = std::make_unique<ShopFixture>();
    Product cheese = ShopFixture::product(4, QStringLiteral("Queso cremoso"), 980000, Unit::Kilogram);
    cheese.sku = QStringLiteral("2000031");
    cheese.gtins.clear();
    Product bread = ShopFixture::product(6, QStringLiteral("Torta"), 0);
    bread.sku = QStringLiteral("2100077");
    bread.gtins.clear();
    Product ham = ShopFixture::product(7, QStringLiteral("Jamón"), 1290000, Unit::Kilogram);
    ham.sku = QStringLiteral("2100045");
    ham.gtins.clear();
    m_shop->feed({cheese, bread, ham});
}

static QString withCheckDigit(const QString &body)
{
    return body + QString::number(*Gtin::checkDigit(body));
}

void tst_SaleCodes::aWeightLabelIsWeighed()
{
    const auto entry = enter(QStringLiteral("2000031008455"));
    QCOMPARE(entry.kind, Kind::Added);
    QVERIFY(entry.isMeasured);
    const CartLine &line = cart().lines().first();
    QCOMPARE(line.product.name, QStringLiteral("Queso cremoso"));
    QCOMPARE(line.quantity, Quantity::fromMilli(845));
    QCOMPARE(line.total, Money(828100, Currency::ars()));
    QVERIFY(!line.isOverridden);
}

void tst_SaleCodes::severalLabelsOfOneKind()
{
    QCOMPARE(enter(QStringLiteral("3*2000031008455")).kind, Kind::Added);
    QCOMPARE(cart().lines().first().quantity, Quantity::fromMilli(2535));
    QCOMPARE(enter(QStringLiteral("2000031008455")).kind, Kind::Added);
    QCOMPARE(cart().lines().size(), 2); // each weighing is a line of its own
}

void tst_SaleCodes::aPriceLabelCostsWhatIsPrinted_data()
{
    QTest::addColumn<int>("pesos");
    for (const int pesos : {1, 99, 4350, 12899, 12900, 12901, 99999})
        QTest::newRow(qPrintable(QString::number(pesos))) << pesos;
}

void tst_SaleCodes::aPriceLabelCostsWhatIsPrinted()
{
    QFETCH(int, pesos);
    const auto entry = enter(withCheckDigit(QStringLiteral("2100045%1").arg(pesos, 5, 10, QLatin1Char('0'))));
    QCOMPARE(entry.kind, Kind::Added);
    QCOMPARE(cart().total(), Money(pesos * 100, Currency::ars()));
    QCOMPARE(cart().lines().first().quantity, quantityOf(Money(pesos * 100, Currency::ars()), UnitPrice(1290000, 2, Currency::ars())));
    QVERIFY(sale().startPayment()); // and it can be paid
    QVERIFY(sale().tender(Tender::Cash, sale().settlement().missing()));
    QTRY_COMPARE(sale().phase(), SaleController::Phase::Paid);
    QCOMPARE(sale().last()->sale.total, Money(pesos * 100, Currency::ars()));
}

void tst_SaleCodes::thePrintedPriceIsTouchedByNothing_data()
{
    QTest::addColumn<int>("pesos");
    QTest::newRow("where it is the catalogue's, too") << 12900;
    QTest::newRow("of a weight at which it is the catalogue's") << 6450;
    QTest::newRow("of any weight") << 4350;
}

/// Whatever it happens to weigh: lists, promotions, new prices and restarts leave the customer with what the label says.
void tst_SaleCodes::thePrintedPriceIsTouchedByNothing()
{
    QFETCH(int, pesos);
    const Money printed(pesos * 100, Currency::ars());
    const auto cheaper = [](qint64 minor) { return QList<DatedPrice>{{UnitPrice(minor, 2, Currency::ars()), {}, {}}}; };
    PriceList list;
    list.id = QStringLiteral("todos");
    list.name = QStringLiteral("Para todos");
    list.customerGroup = PriceList::Everybody;
    list.version = 1;
    m_shop->feed({list, ListPrices{list.id, QStringLiteral("2100045"), cheaper(900000), 1},
                  promotions::percentOff(QStringLiteral("10 % en fiambres"), 1000, {QStringLiteral("2100045")})});
    QCOMPARE(enter(withCheckDigit(QStringLiteral("2100045%1").arg(pesos, 5, 10, QLatin1Char('0')))).kind, Kind::Added);
    QCOMPARE(cart().total(), printed);
    Product dearer = cart().lines().first().product;
    dearer.price = UnitPrice(1500000, 2, Currency::ars());
    dearer.version = 2;
    m_shop->feed({dearer});
    QCOMPARE(cart().total(), printed);
    m_shop->reopen();
    m_shop->sale->restore();
    QTRY_COMPARE(cart().lines().size(), 1);
    QCOMPARE(cart().total(), printed);
    QCOMPARE(enter(QStringLiteral("1*2100045")).kind, Kind::Added); // and what is weighed at the till has them
    QVERIFY(cart().lines().last().total.minor() < 900000);
}

void tst_SaleCodes::aPriceLabelOfAPiece()
{
    QCOMPARE(enter(withCheckDigit(QStringLiteral("210007708500"))).kind, Kind::Added);
    QCOMPARE(cart().lines().first().quantity, Quantity::units(1));
    QCOMPARE(cart().total(), Money(850000, Currency::ars()));
    QCOMPARE(enter(QStringLiteral("2*") + withCheckDigit(QStringLiteral("210007708500"))).kind, Kind::Added);
    QCOMPARE(cart().total(), Money(2550000, Currency::ars()));
}

void tst_SaleCodes::aLabelOfNothingIsUnknown()
{
    const auto entry = enter(withCheckDigit(QStringLiteral("209999900500")));
    QCOMPARE(entry.kind, Kind::Unknown);
    QVERIFY(entry.isCode);
    QVERIFY(cart().isEmpty());
    const auto empty = enter(withCheckDigit(QStringLiteral("200003100000")));
    QCOMPARE(empty.kind, Kind::Refused); // the scale printed no weight
    QVERIFY(cart().isEmpty());
}

void tst_SaleCodes::aWeightOfAPieceIsRefused()
{
    Product tin = ShopFixture::product(8, QStringLiteral("Lata"), 100000);
    tin.sku = QStringLiteral("2000099");
    tin.gtins.clear();
    m_shop->feed({tin});
    QCOMPARE(enter(withCheckDigit(QStringLiteral("200009901250"))).kind, Kind::Refused);
    QVERIFY(cart().isEmpty());
}

void tst_SaleCodes::piecesAreNoKilograms()
{
    Product olives = ShopFixture::product(8, QStringLiteral("Aceitunas"), 800000, Unit::Kilogram);
    olives.sku = QStringLiteral("2200012");
    m_shop->feed({olives});
    const auto label = enter(withCheckDigit(QStringLiteral("220001200006"))); // six pieces
    QCOMPARE(label.kind, Kind::Refused);
    QVERIFY2(label.text.contains(QLatin1String("Aceitunas")), qPrintable(label.text));
    QVERIFY(cart().isEmpty());
    const QString code = QStringLiteral("]C101") + olives.gtins.first().normalised();
    for (const char *count : {"306", "376"}) {
        const auto gs1 = enter(code + QString::fromLatin1(count));
        QCOMPARE(gs1.kind, Kind::Added); // it says nothing of use: the weight is asked for
        QVERIFY(!gs1.isMeasured);
        QCOMPARE(cart().lines().last().quantity, Quantity::units(1));
    }
}

void tst_SaleCodes::kilogramsAreNoPieces()
{
    Product tin = ShopFixture::product(8, QStringLiteral("Lata"), 100000);
    tin.sku = QStringLiteral("2000099");
    m_shop->feed({tin});
    QCOMPARE(enter(withCheckDigit(QStringLiteral("200009902000"))).kind, Kind::Refused); // 2.000 kg
    QVERIFY(cart().isEmpty());
    QCOMPARE(enter(QStringLiteral("]C101") + tin.gtins.first().normalised() + QStringLiteral("3103002000")).kind, Kind::Added); // a tin that says what is in it
    QCOMPARE(cart().lines().last().quantity, Quantity::units(1));
}

void tst_SaleCodes::kilogramsAreNoLitres()
{
    Product wine = ShopFixture::product(8, QStringLiteral("Vino suelto"), 300000, Unit::Litre);
    wine.sku = QStringLiteral("2000077");
    m_shop->feed({wine});
    QCOMPARE(enter(withCheckDigit(QStringLiteral("200007701250"))).kind, Kind::Refused);
    QVERIFY(cart().isEmpty());
    const auto gs1 = enter(QStringLiteral("]C101") + wine.gtins.first().normalised() + QStringLiteral("3103001250"));
    QCOMPARE(gs1.kind, Kind::Added);
    QVERIFY(!gs1.isMeasured);
    QCOMPARE(cart().lines().last().quantity, Quantity::units(1));
}

void tst_SaleCodes::aScannerThatNamesTheSymbology_data()
{
    QTest::addColumn<QString>("mark");
    for (const char *mark : {"]E0", "]E4", "]C0", "]A0", "]e0"})
        QTest::newRow(mark) << QString::fromLatin1(mark);
}

/// With its marks on, ordinary bar codes have one, too.
void tst_SaleCodes::aScannerThatNamesTheSymbology()
{
    QFETCH(QString, mark);
    if (mark == QLatin1String("]e0")) {
        QCOMPARE(enter(gs1(1, {}).replace(QLatin1String("]C1"), mark)).kind, Kind::Added);
        QCOMPARE(cart().lines().last().product.sku, QStringLiteral("P1"));
        return;
    }
    QCOMPARE(enter(mark + ShopFixture::code(1)).kind, Kind::Added);
    QCOMPARE(cart().lines().last().product.sku, QStringLiteral("P1"));
    QCOMPARE(enter(QStringLiteral("3*") + mark + ShopFixture::code(2)).kind, Kind::Added);
    QCOMPARE(cart().lines().last().quantity, Quantity::units(3));
    QCOMPARE(enter(mark + QStringLiteral("2000031008455")).kind, Kind::Added); // a label of the scale
    QCOMPARE(cart().lines().last().quantity, Quantity::fromMilli(845));
    const auto unknown = enter(mark + QStringLiteral("7791234567898"));
    QCOMPARE(unknown.kind, Kind::Unknown);
    QCOMPARE(unknown.text, QStringLiteral("7791234567898")); // what "create the product" writes
    QVERIFY(unknown.isCode);
}

void tst_SaleCodes::aGs1CodeOfTheProductAlone()
{
    QCOMPARE(enter(gs1(1, {}).mid(3)).kind, Kind::Added); // (01) and nothing else, marks off
    QCOMPARE(cart().lines().last().product.sku, QStringLiteral("P1"));
}

void tst_SaleCodes::anUnknownLabelIsItsProductsCode()
{
    const auto entry = enter(withCheckDigit(QStringLiteral("200007700845")));
    QCOMPARE(entry.kind, Kind::Unknown);
    QVERIFY(entry.isCode);
    QCOMPARE(entry.text, withCheckDigit(QStringLiteral("200007700000"))); // not that of this weighing
}

void tst_SaleCodes::thePrintedWeightStandsBesideThePrintedPrice()
{
    Product ham = ShopFixture::product(7, QStringLiteral("Jamón"), 1290000, Unit::Kilogram);
    ham.sku = QStringLiteral("2100045");
    ham.version = 2;
    m_shop->feed({ham});
    QCOMPARE(enter(QStringLiteral("]C101") + ham.gtins.first().normalised() + QStringLiteral("31030012503922") + QStringLiteral("1500000")).kind, Kind::Added);
    QCOMPARE(cart().lines().last().quantity, Quantity::fromMilli(1250)); // it was 12 000 the kilogram when it was printed
    QCOMPARE(cart().lines().last().total, Money(1500000, Currency::ars()));
}

void tst_SaleCodes::aPriceInAnotherCurrencyIsRefused()
{
    QCOMPARE(enter(gs1(1, QStringLiteral("3932") + QStringLiteral("978599"))).kind, Kind::Refused); // euros
    QVERIFY(cart().isEmpty());
    QCOMPARE(enter(gs1(1, QStringLiteral("3932") + QStringLiteral("032599"))).kind, Kind::Added);
    QCOMPARE(cart().lines().last().total, Money(599, Currency::ars()));
}

void tst_SaleCodes::anIdentifierNobodyKnowsIsSkipped()
{
    const QString gs(QChar(0x1D));
    QCOMPARE(enter(gs1(1, QStringLiteral("8888ABC") + gs + QStringLiteral("10L-7"))).kind, Kind::Added);
    QCOMPARE(cart().lines().last().lot, QStringLiteral("L-7"));
}

void tst_SaleCodes::aStarInALotIsNoQuantity()
{
    QCOMPARE(enter(gs1(1, QStringLiteral("10A*12"))).kind, Kind::Added);
    QCOMPARE(cart().lines().last().lot, QStringLiteral("A*12"));
    QCOMPARE(enter(gs1(1, QStringLiteral("103*4")).mid(3)).kind, Kind::Added); // marks off
    QCOMPARE(cart().lines().last().lot, QStringLiteral("3*4"));
    QCOMPARE(cart().lines().last().quantity, Quantity::units(1));
    QCOMPARE(enter(QStringLiteral("2*") + gs1(1, QStringLiteral("10B*1"))).kind, Kind::Added);
    QCOMPARE(cart().lines().last().quantity, Quantity::units(2));
    QCOMPARE(cart().lines().last().lot, QStringLiteral("B*1"));
}

void tst_SaleCodes::aCodeOfTheCatalogueComesFirst()
{
    Product own = ShopFixture::product(9, QStringLiteral("Código interno"), 70000);
    own.gtins = {*Gtin::parse(QStringLiteral("2000031008455"))};
    m_shop->feed({own});
    QCOMPARE(enter(QStringLiteral("2000031008455")).kind, Kind::Added);
    QCOMPARE(cart().lines().first().product.name, QStringLiteral("Código interno"));
}

void tst_SaleCodes::lotAndExpiryGoToTheSale()
{
    const QDate next = m_shop->base.clock.nowUtc().date().addYears(1);
    QCOMPARE(enter(gs1(1, QStringLiteral("17") + next.toString(QStringLiteral("yyMMdd")) + QStringLiteral("10L-7"))).kind, Kind::Added);
    QCOMPARE(cart().lines().first().lot, QStringLiteral("L-7"));
    QCOMPARE(cart().lines().first().expiry, next);
    QVERIFY(sale().startPayment());
    QVERIFY(sale().tender(Tender::Cash, sale().settlement().missing()));
    QTRY_COMPARE(sale().phase(), SaleController::Phase::Paid);
    QCOMPARE(sale().last()->sale.lines.first().lot, QStringLiteral("L-7"));
    QCOMPARE(sale().last()->sale.lines.first().expiry, next);
}

void tst_SaleCodes::theSameLotAddsUp()
{
    enter(gs1(1, QStringLiteral("10A")));
    enter(gs1(1, QStringLiteral("10A")));
    QCOMPARE(cart().lines().size(), 1);
    QCOMPARE(cart().unitCount(), 2);
    enter(gs1(1, QStringLiteral("10B")));
    enter(ShopFixture::code(1)); // nobody knows of which lot
    QCOMPARE(cart().lines().size(), 3);
    QCOMPARE(cart().unitCount(), 4);
    enter(QStringLiteral("5*") + gs1(2, QStringLiteral("10C")));
    QCOMPARE(cart().lines().last().quantity, Quantity::units(5));
    sale().undo();
    QCOMPARE(cart().unitCount(), 4);
}

void tst_SaleCodes::whatExpiredIsWarnedAbout()
{
    const QDate yesterday = m_shop->base.clock.nowUtc().toLocalTime().date().addDays(-1);
    const auto entry = enter(gs1(1, QStringLiteral("17") + yesterday.toString(QStringLiteral("yyMMdd")) + QStringLiteral("10L9")));
    QCOMPARE(entry.kind, Kind::Added);
    QVERIFY2(entry.warning.contains(QLatin1String("L9")) && entry.warning.contains(yesterday.toString(QStringLiteral("dd/MM/yyyy"))), qPrintable(entry.warning));
    const auto today = enter(gs1(1, QStringLiteral("17") + yesterday.addDays(1).toString(QStringLiteral("yyMMdd"))));
    QVERIFY(today.warning.isEmpty()); // good until its last day is over
}

void tst_SaleCodes::aWeightOfGs1()
{
    Product ham = ShopFixture::product(7, QStringLiteral("Jamón"), 1290000, Unit::Kilogram);
    ham.sku = QStringLiteral("2100045");
    ham.version = 2;
    m_shop->feed({ham});
    const QString code = QStringLiteral("]C101") + ham.gtins.first().normalised();
    QCOMPARE(enter(code + QStringLiteral("3103001250")).kind, Kind::Added);
    QCOMPARE(cart().lines().last().quantity, Quantity::fromMilli(1250));
    QCOMPARE(enter(code + QStringLiteral("3922125050")).kind, Kind::Added);
    QCOMPARE(cart().lines().last().total, Money(125050, Currency::ars()));
    const auto piece = enter(gs1(2, QStringLiteral("3012")));
    QCOMPARE(piece.kind, Kind::Added);
    QCOMPARE(cart().lines().last().quantity, Quantity::units(12));
}

void tst_SaleCodes::anUnknownGs1NamesItsProduct()
{
    const auto entry = enter(QStringLiteral("(01)07791234567898(10)X"));
    QCOMPARE(entry.kind, Kind::Unknown);
    QVERIFY(entry.isCode);
    QCOMPARE(entry.text, QStringLiteral("7791234567898"));
}

void tst_SaleCodes::anIllFormedGs1SaysWhy()
{
    const auto entry = enter(QStringLiteral("(01)07791234567890(10)X"));
    QCOMPARE(entry.kind, Kind::Refused);
    QVERIFY(!entry.text.isEmpty());
    QVERIFY(cart().isEmpty());
}

void tst_SaleCodes::theCartIsKeptWithItsLots()
{
    enter(gs1(1, QStringLiteral("10A")));
    enter(QStringLiteral("2000031008455"));
    enter(withCheckDigit(QStringLiteral("210004504350")));
    const Money total = cart().total();
    m_shop->reopen();
    m_shop->sale->restore();
    QTRY_COMPARE(cart().lines().size(), 3);
    QCOMPARE(cart().lines().first().lot, QStringLiteral("A"));
    QCOMPARE(cart().total(), total);
}

QTEST_MAIN(tst_SaleCodes)
#include "tst_SaleCodes.moc"
