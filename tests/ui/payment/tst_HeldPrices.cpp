// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/CounterFixture.h"
#include "tests/ui/Promotions.h"
#include "tests/ui/Shots.h"
#include <QSignalSpy>

using namespace mostrador;
using Phase = SaleController::Phase;

/// What a sale costs that is paid in part and changed then: what was said, whatever the rules are by now, a person's word above it, and nothing that stays gets
/// dearer without a word. By keys in the window.
class tst_HeldPrices final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_at.reset(); }
    void aPriceByHandIsTakenBack_data();
    void aPriceByHandIsTakenBack();
    void aPriceByHandIsLeftAfterTheRule();
    void aDiscountTakesTheWholeSet();
    void aMistakeIsTakenOut_data();
    void aMistakeIsTakenOut();
    void lessOfItCostsNoMore();
    void whatLosesItsSetIsTold();
    void aSetThatIsBrokenByHandIsNoNews();
    void aDiscountIsOffThePriceThatWasSaid();
    void anotherListIsTaken();
    void aCustomerWithoutAListChangesNothing();
    void whatCameLaterIsToldWhenItGetsDearer();
    void aStepOfBeforeHasThePriceThatWasSaid();
    void whatTheTerminalWasAskedForGetsNoCheaper();
    void whatIsAddedCompletesASet_data();
    void whatIsAddedCompletesASet();
    void whatIsAddedOneByOneCostsTheSame_data();
    void whatIsAddedOneByOneCostsTheSame();

private:
    void receive(const QString &amount = QStringLiteral("100"));
    void price(const QString &amount);
    void discount(int line, int basisPoints);
    void select(int row) { at().sale().select(at().sale().cart().lines().at(row).id); }
    void restart();
    bool isTold() { return at().says(QStringLiteral("Cambiaron las promociones del negocio")); }
    qint64 total() { return at().sale().cart().total().minor(); }
    qint64 total(int row) { return at().sale().cart().lines().at(row).total.minor(); }
    CounterFixture &at() { return *m_at; }
    static Money ars(qint64 cents) { return Money(cents, Currency::ars()); }
    static Promotion half() { return promotions::percentOff(QStringLiteral("Todo a mitad"), 5000, {QStringLiteral("P1"), QStringLiteral("P2")}); }
    static Promotion pair() ///< of the two the dearer is paid
    {
        Promotion set = promotions::takeAndPay(QStringLiteral("2x1"), QStringLiteral("P1"), 2, 1);
        set.products = {QStringLiteral("P1"), QStringLiteral("P2")};
        return set;
    }
    static Promotion over(Promotion promotion)
    {
        promotion.archived = true;
        promotion.version = 2;
        return promotion;
    }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<CounterFixture> m_at;
};

namespace {

constexpr qint64 Yerba = 485000;
constexpr qint64 Cola = 298000;
constexpr qint64 Oil = 372000;

} // namespace

void tst_HeldPrices::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_at = std::make_unique<CounterFixture>(m_theme, m_language, m_keys);
}

/// By hand, and back to the sale.
void tst_HeldPrices::receive(const QString &amount)
{
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    at().key(Qt::Key_8, Qt::AltModifier);
    at().type(QStringLiteral("A1B2C3"));
    at().key(Qt::Key_Return);
    at().type(amount);
    at().key(Qt::Key_Return);
    QVERIFY(!at().sale().settlement().taken().isEmpty());
    at().key(Qt::Key_Escape);
    QCOMPARE(at().sale().phase(), Phase::Selling);
}

/// Of the selected line.
void tst_HeldPrices::price(const QString &amount)
{
    at().key(Qt::Key_F3);
    at().type(amount);
    at().key(Qt::Key_Return);
}

void tst_HeldPrices::discount(int row, int basisPoints)
{
    const int line = at().sale().cart().lines().at(row).id;
    const auto done = at().sale().edit([&](Cart &cart) { return cart.discountLine(line, {basisPoints, ars(0), QStringLiteral("Golpe")}); }, QStringLiteral("x"));
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
}

void tst_HeldPrices::restart()
{
    const auto lines = at().sale().cart().lines().size();
    at().restart();
    QTRY_COMPARE(at().sale().cart().lines().size(), lines);
    QVERIFY(!at().sale().settlement().taken().isEmpty());
}

void tst_HeldPrices::aPriceByHandIsTakenBack_data()
{
    QTest::addColumn<bool>("isBefore"); // the price by hand is what was said
    QTest::addColumn<bool>("isOver");   // the rule, meanwhile
    QTest::addColumn<bool>("isKilled");
    for (const bool isBefore : {false, true})
        for (const bool isOver : {false, true})
            for (const bool isKilled : {false, true})
                QTest::addRow("%s, %s, %s", isBefore ? "said by hand" : "by hand later", isOver ? "the rule is over" : "same rules", isKilled ? "killed" : "not killed")
                    << isBefore << isOver << isKilled;
}

void tst_HeldPrices::aPriceByHandIsTakenBack()
{
    QFETCH(bool, isBefore);
    QFETCH(bool, isOver);
    QFETCH(bool, isKilled);
    at().shop.feed({half()});
    at().scan(2);
    at().scan(1);
    if (isBefore)
        price(QStringLiteral("6000"));
    receive();
    if (!isBefore)
        price(QStringLiteral("6000"));
    QCOMPARE(total(), 600000 + Cola / 2);
    if (isOver)
        at().shop.feed({over(half())});
    if (isKilled)
        restart();
    select(1);
    price(QStringLiteral("4850"));
    QVERIFY(!at().sale().cart().lines()[1].isOverridden);
    QCOMPARE(total(), (isBefore && isOver ? Yerba : Yerba / 2) + Cola / 2); // what was said of it, else the catalogue's
    at().key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(total(), 600000 + Cola / 2);
}

void tst_HeldPrices::aPriceByHandIsLeftAfterTheRule()
{
    at().scan(1);
    price(QStringLiteral("4000"));
    at().scan(2);
    receive();
    at().shop.feed({promotions::percentOff(QStringLiteral("Otra"), 1000, {QStringLiteral("P2")})});
    select(0);
    price(QStringLiteral("4850"));
    QCOMPARE(total(), Yerba + Cola);
    price(QStringLiteral("5000"));
    QCOMPARE(total(), 500000 + Cola);
}

void tst_HeldPrices::aDiscountTakesTheWholeSet()
{
    at().shop.feed({pair()});
    at().scan(1);
    at().scan(2);
    QCOMPARE(total(), Yerba);
    receive();
    for (const bool isOver : {false, true}) {
        if (isOver)
            at().shop.feed({over(pair())});
        const Cart said = at().sale().cart();
        discount(0, 10000);
        QCOMPARE(total(0), 0);
        QCOMPARE(total(1), Cola); // one alone is no 2x1
        at().key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(at().sale().cart(), said);
    }
    restart();
    discount(0, 10000);
    QCOMPARE(total(), Cola);
    discount(0, 0);
    QCOMPARE(total(), Yerba); // all of it is there again
}

void tst_HeldPrices::aMistakeIsTakenOut_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("isKilled");
    for (const char *way : {"removed", "undone", "one more and one less", "a whole line less and undone"})
        for (const bool isKilled : {false, true})
            if (!isKilled || !QByteArray(way).endsWith("undone"))
                QTest::addRow("%s%s", way, isKilled ? ", killed between" : "") << QString::fromLatin1(way) << isKilled;
}

void tst_HeldPrices::aMistakeIsTakenOut()
{
    QFETCH(QString, way);
    QFETCH(bool, isKilled);
    at().shop.feed({half()});
    at().scan(1);
    at().scan(3);
    select(0);
    receive();
    at().shop.feed({over(half())});
    QCOMPARE(total(), Yerba / 2 + Oil);
    QSignalSpy repriced(&at().sale(), &SaleController::repriced);
    if (way.startsWith(QLatin1String("one"))) {
        at().key(Qt::Key_Plus);
        QCOMPARE(total(), Yerba / 2 + Yerba + Oil);
    } else if (way.startsWith(QLatin1String("a whole"))) {
        at().key(Qt::Key_Delete);
        QCOMPARE(total(), Oil);
    } else {
        at().scan(2);
        QCOMPARE(total(), Yerba / 2 + Oil + Cola);
    }
    if (isKilled)
        restart();
    if (way == QLatin1String("removed")) {
        select(2);
        at().key(Qt::Key_Delete);
    } else if (way.endsWith(QLatin1String("undone"))) {
        at().key(Qt::Key_Z, Qt::ControlModifier);
    } else {
        select(0);
        at().key(Qt::Key_Minus);
    }
    QCOMPARE(total(), Yerba / 2 + Oil);
    QCoreApplication::processEvents();
    QCOMPARE(repriced.size(), 0);
}

/// A percentage is of each unit: what stays keeps it.
void tst_HeldPrices::lessOfItCostsNoMore()
{
    at().shop.feed({half()});
    at().scan(1);
    at().key(Qt::Key_Plus);
    at().key(Qt::Key_Plus);
    at().scan(2);
    receive();
    at().shop.feed({over(half())});
    at().key(Qt::Key_Delete);
    QCOMPARE(total(), 3 * Yerba / 2);
    at().key(Qt::Key_Minus);
    QCOMPARE(total(), Yerba);
    QCoreApplication::processEvents();
    QVERIFY(!isTold());
}

void tst_HeldPrices::whatLosesItsSetIsTold()
{
    at().shop.feed({pair()});
    at().scan(1);
    at().scan(2);
    at().scan(3);
    receive();
    at().shop.feed({over(pair())});
    const Cart said = at().sale().cart();
    select(0);
    at().key(Qt::Key_Delete);
    QCOMPARE(total(0), Cola);
    QCOMPARE(total(1), Oil);
    QTRY_VERIFY2(isTold(), qPrintable(at().wordsOnScreen()));
    shot(at().window.get(), QStringLiteral("held-dearer"));
    at().key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(at().sale().cart(), said);
}

void tst_HeldPrices::aSetThatIsBrokenByHandIsNoNews()
{
    at().shop.feed({pair()});
    at().scan(1);
    receive();
    at().scan(2); // the rules are the same: it is a set, as in any sale
    QCOMPARE(total(), Yerba);
    select(0);
    at().scan(3);
    select(0);
    at().key(Qt::Key_Delete);
    QCOMPARE(total(), Cola + Oil);
    QCoreApplication::processEvents();
    QVERIFY2(!isTold(), qPrintable(at().wordsOnScreen()));
}

void tst_HeldPrices::aDiscountIsOffThePriceThatWasSaid()
{
    const QString week = QStringLiteral("semana");
    PriceList list{week, QStringLiteral("Esta semana"), PriceList::Everybody, false, 1, {}};
    at().shop.feed({list, ListPrices{week, QStringLiteral("P1"), {{UnitPrice::fromMoney(ars(400000)), {}, {}}}, 1}});
    at().scan(1);
    QCOMPARE(total(), 400000);
    receive();
    list.archived = true;
    list.version = 2;
    at().shop.feed({list});
    QCOMPARE(total(), 400000);
    discount(0, 1000);
    QCOMPARE(total(), 360000);
    QCOMPARE(at().sale().cart().lines().first().priceList, week);
    discount(0, 0);
    QCOMPARE(total(), 400000);
}

/// A person names it, as a price by hand.
void tst_HeldPrices::anotherListIsTaken()
{
    const QString list = QStringLiteral("mayor");
    at().shop.feed(
        {PriceList{list, QStringLiteral("Mayorista"), {}, false, 1, {}}, ListPrices{list, QStringLiteral("P1"), {{UnitPrice::fromMoney(ars(400000)), {}, {}}}, 1}});
    at().scan(1);
    receive();
    const Cart said = at().sale().cart();
    at().shop.feed({half()});
    const auto choose = [&](const QString &id) {
        const auto change = [&id](Cart &cart) {
            cart.setPriceList(id);
            return Result<void>();
        };
        return at().sale().edit(change, QStringLiteral("x")).ok();
    };
    QVERIFY(choose(list));
    QCOMPARE(total(), 200000);
    QVERIFY(choose({}));
    QCOMPARE(at().sale().cart(), said);
}

/// One who pays what everybody does is no reason for another price.
void tst_HeldPrices::aCustomerWithoutAListChangesNothing()
{
    at().shop.feed({half()});
    at().scan(1);
    receive();
    at().shop.feed({over(half())});
    const auto change = [](Cart &cart) {
        cart.setCustomer(Customer{QStringLiteral("c-1-1"), QStringLiteral("Ana"), {}, {}, {}});
        return Result<void>();
    };
    QVERIFY(at().sale().edit(change, QStringLiteral("x")).ok());
    QCOMPARE(total(), Yerba / 2);
}

void tst_HeldPrices::whatCameLaterIsToldWhenItGetsDearer()
{
    at().scan(3);
    receive();
    at().shop.feed({half()});
    at().scan(1);
    QCOMPARE(total(), Oil + Yerba / 2);
    at().shop.feed({over(half())});
    QCOMPARE(total(), Oil + Yerba / 2);
    const Cart said = at().sale().cart();
    at().scan(5);
    QCOMPARE(total(1), Yerba);
    QTRY_VERIFY2(isTold(), qPrintable(at().wordsOnScreen()));
    at().key(Qt::Key_Z, Qt::ControlModifier); // what was on the screen is what it costs
    QCOMPARE(at().sale().cart(), said);
}

void tst_HeldPrices::aStepOfBeforeHasThePriceThatWasSaid()
{
    at().scan(1);
    at().scan(2);
    Product dearer = ShopFixture::assortment().first();
    dearer.price = UnitPrice::fromMoney(ars(500000));
    dearer.version = 2;
    at().shop.feed({dearer});
    QCOMPARE(total(), 500000 + Cola);
    receive();
    at().key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(total(), 500000);
}

void tst_HeldPrices::whatTheTerminalWasAskedForGetsNoCheaper()
{
    TerminalProgram terminal;
    QVERIFY(terminal.start({QStringLiteral("--behaviour"), QStringLiteral("silent")}));
    at().useTerminal(terminal.address);
    at().scan(1);
    receive();
    at().scan(2);
    at().key(Qt::Key_F12);
    at().key(Qt::Key_2, Qt::AltModifier);
    at().key(Qt::Key_Return);
    QTRY_VERIFY(terminal.has(QStringLiteral("approved")));
    terminal.program->kill9();
    QTRY_VERIFY2(at().says(QStringLiteral("No se sabe si se cobró")), qPrintable(at().wordsOnScreen()));
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_Escape);
    QVERIFY(at().sale().isAsked());
    at().shop.feed({half()});
    at().scan(3);
    QCOMPARE(total(), Yerba + Cola + Oil);
    at().scan(2);
    QCOMPARE(total(), Yerba + Cola + Oil + Cola / 2);
}

void tst_HeldPrices::whatIsAddedCompletesASet_data()
{
    QTest::addColumn<bool>("isPaidInPart");
    QTest::newRow("not paid") << false;
    QTest::newRow("paid in part") << true;
}

/// Also when all of it is cheaper than what was there before: who has paid a part pays what everybody does.
void tst_HeldPrices::whatIsAddedCompletesASet()
{
    QFETCH(bool, isPaidInPart);
    Promotion dozen = promotions::of(QStringLiteral("Desde 12 a mitad"), PromotionKind::QuantityPrice, {QStringLiteral("P2")});
    dozen.from = Quantity::units(12);
    dozen.price = UnitPrice::fromMoney(Money(Cola / 2, Currency::ars()));
    at().shop.feed({dozen});
    at().type(QStringLiteral("10*") + ShopFixture::code(2));
    at().key(Qt::Key_Return);
    QCOMPARE(total(), 10 * Cola);
    if (isPaidInPart)
        receive();
    at().scan(2);
    at().scan(2);
    QCOMPARE(total(), 6 * Cola);
    at().scan(1);
    QCOMPARE(total(), 6 * Cola + Yerba);
}

void tst_HeldPrices::whatIsAddedOneByOneCostsTheSame_data()
{
    QTest::addColumn<bool>("isAtOnce");
    QTest::newRow("at once") << true;
    QTest::newRow("one by one") << false;
}

/// Beside what was said, by the rules of now: two of it are a set, however they came.
void tst_HeldPrices::whatIsAddedOneByOneCostsTheSame()
{
    QFETCH(bool, isAtOnce);
    at().scan(1);
    receive();
    Promotion two = promotions::takeAndPay(QStringLiteral("2x1"), QStringLiteral("P2"), 2, 1);
    two.id = QStringLiteral("two");
    Promotion other = half(); // of what was said, which stays
    other.products = {QStringLiteral("P1")};
    at().shop.feed({other, two});
    at().scanTwice(2, isAtOnce);
    QCOMPARE(total(0), Yerba);
    QCOMPARE(total(), Yerba + Cola);
}

QTEST_MAIN(tst_HeldPrices)
#include "tst_HeldPrices.moc"
