// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DatabaseRows.h"
#include "tests/support/OfficeProgram.h"
#include "tests/support/TerminalProgram.h"
#include "tests/support/TillProgram.h"
#include <QTest>

using namespace mostrador;

namespace {

using Words = QStringList;

constexpr int PatienceMs = 60'000;

/// With its check digit: the digits by turns once and three times, up to the next ten.
QString code(const QString &body)
{
    int sum = 0;
    for (int i = 0; i < body.size(); ++i)
        sum += body.at(i).digitValue() * ((body.size() - i) % 2 == 1 ? 3 : 1);
    return body + QString::number((10 - sum % 10) % 10);
}

const QString Yerba = code(QStringLiteral("779038700001"));
const QString Bread = code(QStringLiteral("779038700002"));
const QString Oil = code(QStringLiteral("779038700003"));
const QString Cola = code(QStringLiteral("779038700004"));
const QString Biscuits = code(QStringLiteral("779038700005"));
const QString Soap = code(QStringLiteral("779038700006"));
const QString Coffee = code(QStringLiteral("779038700007"));
const QString Candle = code(QStringLiteral("779038700008"));

/// A till with its window, and what the test itself counts that went over its counter. Nothing of it comes from the product.
struct Counter {
    TillProgram program;
    QString folder;
    QString series;
    int documents = 0;
    QMap<QString, qint64> money; ///< by tender

    QString last() const { return series + QString::number(documents).rightJustified(8, QLatin1Char('0')); }
};

} // namespace

/// Half a day of a shop with two tills: the real programs, and nothing but keys and codes that a scanner types. What was paid and what left the shelf is
/// counted beside it in whole numbers, and is what the tills and the hub say at the end.
class tst_HalfADay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        if (m_isStuck)
            QSKIP("the day stopped before");
    }
    void cleanup() { m_isStuck = m_isStuck || QTest::currentTestFailed(); }

    void twoOfTheSameForExactCash();
    void threeByTheirNumberAndChange();
    void aLabelOfTheScale();
    void weighedByHand();
    void whatIsNotInTheCatalogue();
    void discountsAndOnAccount();
    void anotherPrice();
    void aCustomerWithPricesOfHerGroup();
    void promotions();
    void aPriceListByHandAndAPriceFromSix();
    void aNoteAndAPriceCheck();
    void parkedHereRecalledThere();
    void theOtherTillSellsToo();
    void aLineTakenOutAndBackAndACardByHand();
    void aVoucherACardAndCash();
    void aTerminalThatDoesNotAnswer();
    void threeWithoutTheHubAndOneOfThemVoided();
    void backWithItsReceipt();
    void backWithoutOne();
    void backToTheCard();
    void exchangedForMore();
    void aCopyOfTheReceipt();
    void theTillsAgreeWithTheSum();
    void theHubAgreesWithTheSum();
    void theJournalsAreWhole();

private:
    void does(Counter &till, const Words &words);
    void does(const Words &words) { does(m_one, words); }
    void receipt(Counter &till);
    void receipt() { receipt(m_one); }
    void takenBack(const QString &words);
    void sold(const QString &sku, qint64 milli) { m_stock[sku] -= milli; }
    static void paid(Counter &till, const char *tender, qint64 minor) { till.money[QString::fromLatin1(tender)] += minor; }
    void paid(const char *tender, qint64 minor) { paid(m_one, tender, minor); }
    static QMap<QString, qint64> read(const Counter &till, const QString &sql);
    QMap<QString, qint64> moneyOfBoth() const;

    OfficeProgram m_office;
    TerminalProgram m_terminal;
    Counter m_one;
    Counter m_other;
    QMap<QString, qint64> m_stock; ///< thousandths, by SKU
    bool m_isStuck = false;
};

void tst_HalfADay::does(Counter &till, const Words &words)
{
    QVERIFY2(till.program.does(words), qPrintable(till.program.stuckAt() + QLatin1Char('\n') + till.program.errors()));
}

void tst_HalfADay::receipt(Counter &till)
{
    ++till.documents;
    does(till, {"says:Receipt " + till.last()});
}

/// A return, a void or an exchange: its words up to its number.
void tst_HalfADay::takenBack(const QString &words)
{
    ++m_one.documents;
    does({"says:" + words + m_one.last()});
}

void tst_HalfADay::initTestCase()
{
    QVERIFY2(m_office.start(), qPrintable(m_office.hub.errors()));
    QVERIFY2(m_terminal.start(), qPrintable(m_terminal.program->errors()));
    const QString first = m_office.code(QStringLiteral("Caja 1"));
    const QString second = m_office.code(QStringLiteral("Caja 2"));
    const QList<OfficeProgram::Goods> goods{{"YERBA", "Yerba mate 1 kg", Yerba, 125050, 100'000},  {"PAN", "Pan lactal", Bread, 89990, 100'000},
                                            {"ACEITE", "Aceite 1,5 L", Oil, 372000, 100'000},      {"COLA", "Gaseosa cola", Cola, 210000, 100'000},
                                            {"GALLETAS", "Galletitas", Biscuits, 65000, 100'000},  {"JABON", "Jabón", Soap, 98000, 100'000},
                                            {"CAFE", "Café molido", Coffee, 735000, 100'000},      {"VELA", "Vela", Candle, 13000, 100'000},
                                            {"2000031", "Queso cremoso", {}, 980000, 50'000, true}};
    for (const auto &each : goods) {
        QVERIFY2(m_office.add(each), qPrintable(each.name));
        m_stock.insert(each.sku, each.stock);
    }
    QVERIFY(m_office.import("id,name,kind,percent,amount,take,pay,from,products\n"
                            "3x2,3x2 en gaseosas,n_for_m,,,3,2,,COLA\n"
                            "segunda,Segunda unidad a mitad,second_unit,50,,,,,GALLETAS\n"
                            "jabon,10 % en jabón,percent_off,10,,,,,JABON\n"
                            "velas,Velas desde seis,quantity_price,,100.00,,,6,VELA\n"));
    QVERIFY(m_office.import("list,list_name,customer_group,sku,price\n"
                            "mayorista,Mayorista,,CAFE,6500.00\n"
                            "vecinos,Vecinos,vecinos,CAFE,7000.00\n"));
    const auto open = [this](Counter &till, const QString &name, const QString &series, const QString &joinCode, const Words &more) {
        till.folder = m_office.path(name);
        till.series = series;
        till.program.start(till.folder, Words{"--hub", m_office.url, "--enrol", joinCode, "--kafka", "none"} + more);
        does(till, {"says:Ready to sell", "key:Ctrl+3", "says:Yerba", "says:Vela", "says:Queso", "drained", "key:Ctrl+1"});
    };
    open(m_one, QStringLiteral("one"), QStringLiteral("0001-"), first, {"--terminal", m_terminal.address});
    open(m_other, QStringLiteral("other"), QStringLiteral("0002-"), second, {});
    does({"linked"});
}

void tst_HalfADay::twoOfTheSameForExactCash()
{
    does({"scan:" + Yerba, "scan:" + Yerba, "says:2,501.00", "key:Shift+F12"});
    receipt();
    sold("YERBA", 2'000);
    paid("cash", 2 * 125050);
}

void tst_HalfADay::threeByTheirNumberAndChange()
{
    does({"type:3*", "scan:" + Bread, "says:2,699.70", "key:F12", "type:3000", "key:Return", "says:300.30"});
    receipt();
    sold("PAN", 3'000);
    paid("cash", 3 * 89990);
}

void tst_HalfADay::aLabelOfTheScale()
{
    does({"scan:" + code("200003100845"), "says:8,281.00", "key:F12", "key:Alt+4", "key:Return"}); // 0.845 kg
    receipt();
    sold("2000031", 845);
    paid("qr", 845 * 9800 / 10);
}

void tst_HalfADay::weighedByHand()
{
    does({"key:F10", "type:queso", "key:Return", "says:Queso cremoso", "type:0.350", "key:Return", "says:3,430.00", "key:F12", "key:Alt+5", "key:Return"});
    receipt();
    sold("2000031", 350);
    paid("transfer", 350 * 9800 / 10);
}

void tst_HalfADay::whatIsNotInTheCatalogue()
{
    does({"key:Ins", "type:Arreglo de bolso", "key:Return", "type:2500", "key:Return", "says:2,500.00", "key:Shift+F12"});
    receipt();
    paid("cash", 250000);
}

void tst_HalfADay::discountsAndOnAccount()
{
    does({"scan:" + Oil, "key:Ctrl+D", "type:10", "key:Alt+1", "key:Return", "says:3,348.00"});
    does({"scan:" + Bread, "key:Ctrl+Shift+D", "key:F6", "type:100", "key:Alt+1", "key:Return", "says:4,147.90"});
    does({"key:F12", "key:Alt+6", "type:Ana Gómez", "key:Return", "key:Return"});
    receipt();
    sold("ACEITE", 1'000);
    sold("PAN", 1'000);
    paid("account", 372000 - 37200 + 89990 - 10000);
}

void tst_HalfADay::anotherPrice()
{
    does({"scan:" + Oil, "key:F3", "type:3500", "key:Return", "says:3,500.00", "key:Shift+F12"});
    receipt();
    sold("ACEITE", 1'000);
    paid("cash", 350000);
}

void tst_HalfADay::aCustomerWithPricesOfHerGroup()
{
    does({"scan:" + Coffee, "says:7,350.00", "key:F2", "type:Bruna", "key:Return", "key:F5", "says:vecinos", "key:Return", "gone:New customer", "says:Bruna",
          "says:7,000.00"});
    does({"key:F12", "key:Alt+2", "key:Return"}); // by the terminal
    receipt();
    sold("CAFE", 1'000);
    paid("debit", 700000);
}

void tst_HalfADay::promotions()
{
    does({"scan:" + Cola, "scan:" + Biscuits, "scan:" + Cola, "scan:" + Soap, "scan:" + Biscuits, "scan:" + Cola, "says:6,057.00", "key:Shift+F12"});
    receipt();
    sold("COLA", 3'000);
    sold("GALLETAS", 2'000);
    sold("JABON", 1'000);
    paid("cash", 2 * 210000 + 65000 + 65000 / 2 + 98000 - 9800);
}

void tst_HalfADay::aPriceListByHandAndAPriceFromSix()
{
    does({"type:6*", "scan:" + Candle, "says:600.00", "scan:" + Coffee, "key:F11", "says:Mayorista", "key:Alt+2", "says:7,100.00", "key:Shift+F12"});
    receipt();
    sold("VELA", 6'000);
    sold("CAFE", 1'000);
    paid("cash", 6 * 10000 + 650000);
}

void tst_HalfADay::aNoteAndAPriceCheck()
{
    does({"scan:" + Yerba, "key:Ctrl+N", "type:sin bolsa", "key:Return", "key:F9", "scan:" + Oil, "says:3,720.00", "key:Escape", "gone:3,720.00"});
    does({"key:F12", "key:F2", "key:Return"}); // a note that is quickly chosen
    receipt();
    does({"says:sin bolsa"});
    sold("YERBA", 1'000);
    paid("cash", 125050);
}

void tst_HalfADay::parkedHereRecalledThere()
{
    does({"scan:" + Yerba, "scan:" + Bread, "key:F6", "type:Mesa 4", "key:Return", "says:Parked sales: 1"});
    does(m_other, {"says:Parked sales: 1", "key:F5", "says:Mesa 4", "key:Return", "says:Recalled: Mesa 4", "key:Shift+F12"});
    receipt(m_other);
    does({"gone:Parked sales: 1"});
    sold("YERBA", 1'000);
    sold("PAN", 1'000);
    paid(m_other, "cash", 125050 + 89990);
}

void tst_HalfADay::theOtherTillSellsToo()
{
    does(m_other, {"type:4*", "scan:" + Cola, "says:6,300.00", "key:F12", "key:Alt+4", "key:Return"}); // one of three is free, the fourth is not
    receipt(m_other);
    sold("COLA", 4'000);
    paid(m_other, "qr", 3 * 210000);
    does(m_other, {"type:5*", "scan:" + Candle, "says:650.00", "key:Shift+F12"}); // not six
    receipt(m_other);
    sold("VELA", 5'000);
    paid(m_other, "cash", 5 * 13000);
}

void tst_HalfADay::aLineTakenOutAndBackAndACardByHand()
{
    does({"scan:" + Yerba, "scan:" + Oil, "key:Del", "says:Removed: Aceite", "key:Ctrl+Z", "says:4,970.50"});
    does({"key:F12", "key:Alt+8", "type:204815", "key:Return", "key:Return"});
    receipt();
    sold("YERBA", 1'000);
    sold("ACEITE", 1'000);
    paid("card", 125050 + 372000);
}

void tst_HalfADay::aVoucherACardAndCash()
{
    does({"scan:" + Oil, "scan:" + Oil, "key:F12", "key:Alt+7", "type:VALE-7", "key:Return", "type:1000", "key:Return"});
    does({"key:Alt+2", "type:2440", "key:Return", "gone:Asking the terminal", "says:Left to pay", "type:5000", "key:Return"});
    receipt();
    does({"says:1,000.00"}); // change
    sold("ACEITE", 2'000);
    paid("voucher", 100000);
    paid("debit", 244000);
    paid("cash", 2 * 372000 - 100000 - 244000);
}

/// Charged, and no answer: asked again, and not charged again.
void tst_HalfADay::aTerminalThatDoesNotAnswer()
{
    const qint64 before = m_terminal.charged();
    does({"scan:" + Coffee, "key:F12", "key:Alt+3", "type:7000.03", "key:Return", "says:Asking the terminal"});
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal.charged() - before, 700003, PatienceMs);
    m_terminal.program->kill9();
    does({"says:Not known if it was charged", "key:Return"}); // nobody is there to be asked yet
    QVERIFY(m_terminal.start());
    does({"gone:Not known if it was charged", "says:Left to pay", "key:Return"});
    receipt();
    QCOMPARE(m_terminal.charged() - before, 700003);
    sold("CAFE", 1'000);
    paid("credit", 700003);
    paid("cash", 735000 - 700003);
}

void tst_HalfADay::threeWithoutTheHubAndOneOfThemVoided()
{
    does({"key:Ctrl+6", "key:F6", "says:Offline", "key:Ctrl+1", "scan:" + Cola, "key:Shift+F12"});
    receipt();
    sold("COLA", 1'000);
    paid("cash", 210000);
    does({"scan:" + code("200003101250"), "says:12,250.00", "key:F12", "key:Alt+4", "key:Return"}); // 1.25 kg
    receipt();
    sold("2000031", 1'250);
    paid("qr", 1250 * 9800 / 10);
    does({"scan:" + Bread, "key:Shift+F12"});
    receipt();
    const QString mistake = m_one.last();
    does({"key:Return", "key:Ctrl+2", "says:" + mistake, "type:" + mistake, "key:Ctrl+Del", "says:Void the sale " + mistake, "key:F2", "key:Return"});
    takenBack(QStringLiteral("The sale %1 is void, under ").arg(mistake));
    does({"key:Ctrl+6", "says:pending", "key:F6", "says:Online", "drained"});
}

void tst_HalfADay::backWithItsReceipt()
{
    does({"key:Ctrl+2", "key:F10", "type:0001-00000001", "key:Ctrl+R", "says:Return of receipt 0001-00000001", "key:+", "key:F2", "key:F12"});
    takenBack(QStringLiteral("Taken back under "));
    sold("YERBA", -1'000);
    paid("cash", -125050);
}

/// For the least that was paid for it; damaged, so it does not go back to the shelf.
void tst_HalfADay::backWithoutOne()
{
    does({"key:F11", "says:Return without a receipt", "scan:" + Soap, "says:882.00", "key:Up", "key:Ctrl+D", "key:F4", "key:F12", "type:Carla", "key:Return"});
    takenBack(QStringLiteral("Taken back under "));
    paid("cash", -(98000 - 9800));
}

void tst_HalfADay::backToTheCard()
{
    const qint64 before = m_terminal.charged();
    does({"key:F10", "type:0001-00000008", "key:Ctrl+R", "says:Return of receipt 0001-00000008", "key:+", "key:F2", "key:F12"});
    takenBack(QStringLiteral("Taken back under "));
    QCOMPARE(m_terminal.charged() - before, -700000);
    sold("CAFE", -1'000);
    paid("debit", -700000);
}

void tst_HalfADay::exchangedForMore()
{
    does({"key:F10", "type:0001-00000002", "key:Ctrl+R", "says:Return of receipt 0001-00000002", "key:+", "key:F5", "key:Ctrl+E", "scan:" + Oil, "says:2,820.10",
          "key:F12", "says:Left to pay", "key:Return"});
    takenBack(QStringLiteral("Exchanged under "));
    sold("PAN", -1'000);
    sold("ACEITE", 1'000);
    paid("cash", 372000 - 89990);
}

void tst_HalfADay::aCopyOfTheReceipt()
{
    does({"key:Ctrl+I", "says:COPY", "key:Ctrl+1", "key:Ctrl+I", "says:COPY 2"});
}

QMap<QString, qint64> tst_HalfADay::read(const Counter &till, const QString &sql)
{
    QMap<QString, qint64> found;
    for (const QString &row : rowsOf(till.folder + QStringLiteral("/till.sqlite"), sql))
        found.insert(row.section(QLatin1Char(' '), 0, 0), row.section(QLatin1Char(' '), 1).toLongLong());
    return found;
}

QMap<QString, qint64> tst_HalfADay::moneyOfBoth() const
{
    QMap<QString, qint64> sum = m_one.money;
    for (auto each = m_other.money.cbegin(); each != m_other.money.cend(); ++each)
        sum[each.key()] += each.value();
    return sum;
}

void tst_HalfADay::theTillsAgreeWithTheSum()
{
    for (Counter *till : {&m_one, &m_other}) {
        does(*till, {"drained"});
        QCOMPARE(read(*till, QStringLiteral("SELECT tender, sum(amount_minor) FROM payment GROUP BY tender")), till->money);
        QCOMPARE(read(*till, QStringLiteral("SELECT 'documents', count(*) FROM sale")).value(QStringLiteral("documents")), till->documents);
        QTRY_COMPARE_WITH_TIMEOUT(read(*till, QStringLiteral("SELECT sku, shown_milli FROM product")), m_stock, PatienceMs); // what the other sold is told, too
    }
    QCOMPARE(m_terminal.charged(), m_one.money.value(QStringLiteral("debit")) + m_one.money.value(QStringLiteral("credit")));
}

void tst_HalfADay::theHubAgreesWithTheSum()
{
    const Rest hub = m_office.rest();
    QMap<QString, qint64> money;
    QMap<QString, int> types;
    QSet<QString> numbers;
    bool isRead = false;
    for (const QJsonObject &sale : hub.all(QStringLiteral("/v1/sales"), &isRead)) {
        ++types[sale.value(QStringLiteral("type")).toString()];
        numbers.insert(sale.value(QStringLiteral("number")).toString());
        for (const QJsonValue &payment : sale.value(QStringLiteral("payments")).toArray())
            money[payment[QStringLiteral("tender")].toString()] += payment[QStringLiteral("amount")][QStringLiteral("amount")].toInteger();
    }
    QVERIFY(isRead);
    QCOMPARE(types, (QMap<QString, int>{{"exchange", 1}, {"return", 3}, {"sale", 20}, {"void", 1}}));
    QCOMPARE(numbers.size(), m_one.documents + m_other.documents);
    QCOMPARE(money, moneyOfBoth());
    QMap<QString, qint64> stock;
    for (const QJsonObject &level : hub.all(QStringLiteral("/v1/stock"), &isRead))
        stock.insert(level.value(QStringLiteral("sku")).toString(), level.value(QStringLiteral("quantity_milli")).toInteger());
    QVERIFY(isRead);
    QCOMPARE(stock, m_stock);
}

void tst_HalfADay::theJournalsAreWhole()
{
    for (Counter *till : {&m_one, &m_other}) {
        QCOMPARE(till->program.end(), 0);
        Program verify(QStringLiteral("mostrador-journal"));
        QVERIFY2(verify.run({QStringLiteral("verify"), till->folder + QStringLiteral("/till.sqlite")}) == 0, qPrintable(verify.output() + verify.errors()));
    }
    QVERIFY(!m_office.run({QStringLiteral("rebuild"), QStringLiteral("--check")}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_HalfADay)
#include "tst_HalfADay.moc"
