// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/CartModel.h"
#include "tests/ui/RowWords.h"
#include "tests/ui/WholeWindow.h"
#include "ui/dashboard/StockCard.h"
#include "ui/favourites/FavouriteEditor.h"
#include "ui/products/ProductForm.h"
#include "ui/returns/ReturnPage.h"
#include "ui/sale/panels/PriceCheckPanel.h"
#include "ui/settings/CodeTester.h"
#include "ui/settings/RuleEditor.h"
#include "ui/stock/StockDrawer.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

using namespace mostrador;

/// Labels of the scale and codes of GS1 are understood wherever a code is scanned, not only where it is sold; and nowhere is the number of a card shown.
class tst_CodesEverywhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_all.reset(); }
    void thePriceIsChecked();
    void aFavouriteIsChosen();
    void productsAreShown_data() { codes(); }
    void productsAreShown();
    void stockIsShown_data() { codes(); }
    void stockIsShown();
    void theCurveIsShown_data() { codes(); }
    void theCurveIsShown();
    void salesAreFound();
    void whatIsUnknownIsNamedByItsProduct();
    void aWeighedThingComesBackByItsLabel();
    void aLabelOfAReceiptFindsItsLine();
    void theNumberOfACardIsNowhere_data();
    void theNumberOfACardIsNowhere();
    void whatExpiredStaysSaid();
    void theLastRuleGoes();
    void whatTheStartIsToldIsNotKept();

private:
    static void codes();
    void open(int screen) { m_all->press(Qt::Key_0 + screen, QString(), 1000, Qt::ControlModifier); }
    QStringList seen() const;
    template <typename T>
    T *part() const
    {
        return m_all->window.findChild<T *>();
    }
    Theme m_theme;
    Language m_language;
    std::unique_ptr<WholeWindow> m_all;
};

static const QString Label = QStringLiteral("2000031008455"); // 0.845 kg
static const QString CardNumber = QStringLiteral("4111111111111111");

static QString gs1()
{
    return QStringLiteral("]C101") + ShopFixture::product(31, {}, 0).gtins.first().normalised() + QStringLiteral("10L7");
}

void tst_CodesEverywhere::init()
{
    m_language.set(QStringLiteral("es"));
    m_all = std::make_unique<WholeWindow>(m_theme, m_language);
    Product cheese = ShopFixture::product(31, QStringLiteral("Queso de rallar"), 980000, Unit::Kilogram);
    cheese.sku = QStringLiteral("2000031");
    cheese.favourite = 0;
    m_all->office.shop.feed({cheese});
    QVERIFY(QTest::qWaitForWindowActive(&m_all->window));
}

void tst_CodesEverywhere::codes()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("a label of the scale") << Label;
    QTest::newRow("GS1") << gs1();
    QTest::newRow("with a scanner's mark") << QStringLiteral("]E0") + Label;
}

/// All words and fields on the screen.
QStringList tst_CodesEverywhere::seen() const
{
    QStringList all;
    for (const QLineEdit *edit : m_all->window.findChildren<QLineEdit *>())
        all.append(edit->text());
    for (const QLabel *label : m_all->window.findChildren<QLabel *>())
        all.append(label->text());
    for (const QAbstractButton *button : m_all->window.findChildren<QAbstractButton *>())
        all.append(button->text());
    return all;
}

void tst_CodesEverywhere::thePriceIsChecked()
{
    m_all->key(Qt::Key_F9);
    for (const QString &code : {Label, gs1(), QStringLiteral("]E0") + Label}) {
        m_all->window.scanned(code);
        QVERIFY2(seen().contains(QStringLiteral("Queso de rallar")), qPrintable(code));
        QVERIFY(!part<PriceCheckPanel>()->lines().isEmpty());
        m_all->window.scanned(QStringLiteral("7791234567898"));
        QVERIFY(part<PriceCheckPanel>()->lines().isEmpty());
    }
    QVERIFY(m_all->sale().cart().isEmpty());
}

void tst_CodesEverywhere::aFavouriteIsChosen()
{
    m_all->key(Qt::Key_E, Qt::ControlModifier);
    part<FavouriteEditor>()->scanned(Label);
    QCOMPARE(FavouriteLayout::fromText(m_all->settings.value(setting::Favourites)).tiles().first().sku, QStringLiteral("2000031"));
    m_all->key(Qt::Key_Return); // the search, in which nothing is found: the arrows have nowhere to go
    m_all->type(QStringLiteral("zzzz"));
    m_all->key(Qt::Key_Down);
    m_all->key(Qt::Key_Up);
    QVERIFY(part<FavouriteEditor>()->isVisible());
}

void tst_CodesEverywhere::productsAreShown()
{
    QFETCH(QString, code);
    open(3);
    m_all->window.scanned(code);
    QCOMPARE(m_all->window.current(), m_all->products);
    QCOMPARE(m_all->products->findChild<ProductForm *>()->sku(), QStringLiteral("2000031"));
}

void tst_CodesEverywhere::stockIsShown()
{
    QFETCH(QString, code);
    open(4);
    m_all->window.scanned(code);
    QCOMPARE(m_all->stock->findChild<StockDrawer *>()->sku(), QStringLiteral("2000031"));
}

void tst_CodesEverywhere::theCurveIsShown()
{
    QFETCH(QString, code);
    open(5);
    m_all->window.scanned(code);
    QCOMPARE(m_all->dashboard->findChild<StockCard *>()->product(), QStringLiteral("2000031"));
}

void tst_CodesEverywhere::salesAreFound()
{
    open(2);
    m_all->window.scanned(Label);
    QVERIFY(seen().contains(QStringLiteral("2000031"))); // the sales of that product, whatever this one weighs
}

/// Not by the whole of what was read.
void tst_CodesEverywhere::whatIsUnknownIsNamedByItsProduct()
{
    const QString code = QStringLiteral("]C10107791234567898") + QStringLiteral("10L7");
    for (const int screen : {1, 2, 3, 4}) {
        open(screen);
        m_all->window.scanned(code);
        const QString all = seen().join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QLatin1String("7791234567898")) && !all.contains(QLatin1String("]C1")) && !all.contains(QLatin1String("10L7")), qPrintable(all));
        m_all->key(Qt::Key_Escape);
        m_all->key(Qt::Key_Escape);
    }
}

void tst_CodesEverywhere::aWeighedThingComesBackByItsLabel()
{
    open(2);
    m_all->key(Qt::Key_F11);
    m_all->window.scanned(Label);
    auto *draft = &part<ReturnPage>()->draft();
    QCOMPARE(draft->rows().size(), 1);
    QCOMPARE(draft->rows().first().taken, Quantity::fromMilli(845));
    m_all->window.scanned(Label);
    QCOMPARE(draft->rows().first().taken, Quantity::fromMilli(1690));
}

void tst_CodesEverywhere::aLabelOfAReceiptFindsItsLine()
{
    SaleController &sale = m_all->sale();
    for (const QString &code : {QStringLiteral("200003101000") + QString::number(*Gtin::checkDigit(QStringLiteral("200003101000"))), Label, Label})
        QCOMPARE(sale.enter(code).kind, SaleController::Entry::Kind::Added);
    QVERIFY(sale.startPayment());
    QVERIFY(sale.tender(Tender::Cash, sale.settlement().missing()));
    QTRY_COMPARE(sale.phase(), SaleController::Phase::Paid);
    sale.next();
    open(2);
    m_all->key(Qt::Key_R, Qt::ControlModifier);
    auto *draft = &part<ReturnPage>()->draft();
    QTRY_COMPARE(draft->rows().size(), 3);
    for (int scanned = 1; scanned <= 2; ++scanned) {
        m_all->window.scanned(Label);
        QCOMPARE(draft->rows()[0].taken, Quantity()); // a kilogram, of another weighing
        QCOMPARE(draft->rows()[1].taken, Quantity::fromMilli(845));
        QCOMPARE(draft->rows()[2].taken, Quantity::fromMilli(scanned == 2 ? 845 : 0));
    }
    m_all->window.scanned(Label); // sold twice, back twice: the rest is of the kilogram
    QCOMPARE(draft->rows()[0].taken, Quantity::fromMilli(845));
}

void tst_CodesEverywhere::theNumberOfACardIsNowhere_data()
{
    QTest::addColumn<int>("screen");
    for (const int screen : {1, 2, 3, 4, 5, 7})
        QTest::newRow(qPrintable(QString::number(screen))) << screen;
    QTest::newRow("the scanner's page") << 73;
    QTest::newRow("the search of the settings") << 70;
    QTest::newRow("price check") << 19;
    QTest::newRow("favourites") << 18;
    QTest::newRow("return") << 21;
}

/// Of a card that somebody swiped, or typed, where a code was asked for.
void tst_CodesEverywhere::theNumberOfACardIsNowhere()
{
    QFETCH(int, screen);
    open(screen > 9 ? screen / 10 : screen);
    switch (screen) {
    case 73: m_all->key(Qt::Key_F3); break;
    case 19: m_all->key(Qt::Key_F9); break;
    case 18: m_all->key(Qt::Key_E, Qt::ControlModifier); break;
    case 21: m_all->key(Qt::Key_F11); break;
    default: break;
    }
    if (screen == 70)
        m_all->type(CardNumber);
    else
        m_all->scan(CardNumber);
    for (const QString &text : seen())
        QVERIFY2(!text.contains(CardNumber), qPrintable(text));
    if (screen == 73) {
        QVERIFY2(part<CodeTester>()->result().contains(QLatin1String("tarjeta")), qPrintable(part<CodeTester>()->result()));
        QVERIFY(!seen().join(QLatin1Char(' ')).contains(QStringLiteral("4 1·3 1·3"))); // nor stroke by stroke
        part<CodeTester>()->read(ShopFixture::code(2));
        QVERIFY(part<CodeTester>()->result().contains(QLatin1String("Gaseosa")));
    }
    QVERIFY(m_all->sale().cart().isEmpty());
}

void tst_CodesEverywhere::whatExpiredStaysSaid()
{
    const QDate yesterday = m_all->office.shop.base.clock.nowUtc().toLocalTime().date().addDays(-1);
    const QString code = QStringLiteral("]C101") + ShopFixture::product(1, {}, 0).gtins.first().normalised();
    m_all->window.scanned(code + QStringLiteral("17") + yesterday.toString(QStringLiteral("yyMMdd")));
    m_all->window.scanned(code + QStringLiteral("17") + yesterday.addDays(1).toString(QStringLiteral("yyMMdd")));
    const auto *lines = qobject_cast<CartModel *>(m_all->saleScreen->findChild<QAbstractItemView *>()->model());
    QVERIFY2(lines->expired(0).contains(yesterday.toString(QStringLiteral("dd/MM/yyyy"))), qPrintable(lines->expired(0)));
    QVERIFY(!rowWords(lines, 0).contains(yesterday.toString(QStringLiteral("dd/MM/yyyy")))); // said once
    QVERIFY(lines->expired(1).isEmpty());
    QVERIFY(rowWords(lines, 1).contains(yesterday.addDays(1).toString(QStringLiteral("dd/MM/yyyy"))));
}

/// Down to none, and up again.
void tst_CodesEverywhere::theLastRuleGoes()
{
    open(7);
    m_all->key(Qt::Key_F3);
    auto *rules = part<RuleEditor>();
    rules->runKey(QStringLiteral("scale.up"));
    for (int i = int(rules->rules().size()); i >= 0; --i)
        rules->runKey(QStringLiteral("scale.remove"));
    QVERIFY(rules->rules().isEmpty());
    QVERIFY(m_all->sale().codes().rules().isEmpty());
    QCOMPARE(m_all->settings.value(setting::ScaleRules), QStringLiteral("none"));
    m_all->sale().setCurrency(Currency::ars()); // none is what somebody chose
    QVERIFY(m_all->sale().codes().rules().isEmpty());
    rules->runKey(QStringLiteral("scale.preset"));
    QCOMPARE(rules->rules(), scaleRulesOf(scalePresets().first()));
}

void tst_CodesEverywhere::whatTheStartIsToldIsNotKept()
{
    const auto kept = [this] {
        Shortcuts keys;
        keys.take(m_all->settings.value(setting::Keys));
        return QPair(keys.preset(), keys.keyText(QStringLiteral("stock.search")));
    };
    m_all->keys.setPreset(QStringLiteral("generic"));
    Shortcuts told;
    KeysPage::takeKept(told, m_all->settings, QStringLiteral("br"));
    QCOMPARE(told.preset(), QStringLiteral("br"));
    QVERIFY(told.bind(QStringLiteral("stock.search"), QKeySequence(Qt::Key_F14)));
    QCOMPARE(kept().first, QStringLiteral("generic")); // the next start is as it was
    Shortcuts next;
    next.take(m_all->settings.value(setting::Keys));
    next.setPreset(QStringLiteral("br"));
    QCOMPARE(next.keyText(QStringLiteral("stock.search")), QStringLiteral("F14")); // and the key was not lost
    told.setPreset(QStringLiteral("latam"));                                       // now somebody chose
    QCOMPARE(kept().first, QStringLiteral("latam"));
    told.setPreset(QStringLiteral("br"));
    QCOMPARE(kept().first, QStringLiteral("br"));
}

QTEST_MAIN(tst_CodesEverywhere)
#include "tst_CodesEverywhere.moc"
