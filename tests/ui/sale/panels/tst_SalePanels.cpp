// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Looks.h"
#include "tests/ui/Promotions.h"
#include "tests/ui/RowWords.h"
#include "tests/ui/sale/SaleWindow.h"
#include "ui/payment/PaidPanel.h"
#include "ui/payment/ReceiptView.h"
#include "ui/sale/SearchPopup.h"
#include "ui/sale/panels/CustomerPanel.h"
#include "ui/sale/panels/DiscountPanel.h"
#include "ui/sale/panels/NotePanel.h"
#include "ui/sale/panels/OpenLinePanel.h"
#include "ui/sale/panels/PriceCheckPanel.h"
#include "ui/sale/panels/PriceListPanel.h"
#include "ui/sale/panels/PricePanel.h"
#include "ui/sale/tabs/CustomerCard.h"
#include "ui/shell/ScannerFilter.h"

using namespace mostrador;
using Phase = SaleController::Phase;

/// What is done to the sale, in the real window over a real till: by keys, and by touch where that differs.
class tst_SalePanels : public QObject, private Hands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void aLineIsDiscountedByKeys();
    void anAmountIsTakenOffTheWholeSale();
    void aDiscountNeedsAReasonAndFits();
    void aPriceIsNamedByHand();
    void aDiscountedLineKeepsThePriceOfItsList();
    void whatIsNotInTheCatalogueIsSold();
    void anOpenLineHasTheGeneralRate();
    void anOpenLineHasTheRateOfWhatIsSoldMost();
    void notesArePrinted();
    void noCardNumberIsWrittenAnywhere();
    void whatIsTypedIsNotLostByF12();
    void aScanWhileAPanelIsOpenIsRungUp();
    void pricesAreCheckedWithoutSelling();
    void theCheckFindsByNameAndAdds();
    void aPriceListIsChosenByHand();
    void aCustomerIsMadeAndFound();
    void aCustomersGroupHasItsPrices();
    void aDoubtfulTaxNumberIsSaidAndKept();
    void allOfItIsThereAfterAKill();
    void fingersDoItToo();
    void everyPanelIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void everyPanelIsNamedAndNothingIsClipped();
    void pictures();

private:
    const Cart &cart() { return m_desk->cart(); }
    qint64 total() { return cart().total().minor(); }
    template <typename T>
    bool isOpen() const
    {
        return qobject_cast<T *>(m_desk->panel());
    }
    QString details(int row) const { return rowWords(m_desk->screen->findChild<QAbstractItemView *>()->model(), row); }
    /// Price, discount and total of a row, as its columns say.
    QString figures(int row) const
    {
        const auto *model = m_desk->screen->findChild<QAbstractItemView *>()->model();
        QStringList words;
        for (const int column : {CartModel::Price, CartModel::Discount, CartModel::Total})
            words.append(model->index(row, column).data().toString());
        return words.join(QLatin1Char(' '));
    }
    QString paid();
    QString offered(const QString &name);
    void addRules();

    Theme m_theme;
    Language m_language;
    std::unique_ptr<SaleWindow> m_desk;
};

void tst_SalePanels::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_theme.setMode(Theme::Mode::Light);
    m_desk = std::make_unique<SaleWindow>(m_theme, m_language);
}

/// Charges in cash; what the receipt says.
QString tst_SalePanels::paid()
{
    key(Qt::Key_F12, Qt::ShiftModifier);
    [this] { QTRY_COMPARE(m_desk->sale().phase(), Phase::Paid); }();
    return m_desk->part<PaidPanel>()->receipt().plainText();
}

/// What the first product of that name costs, as the list under the code box says before it is rung up.
QString tst_SalePanels::offered(const QString &name)
{
    type(name);
    const auto *found = m_desk->screen->findChild<SearchPopup *>()->findChild<QAbstractItemView *>()->model();
    const QString price = found->index(0, SearchModel::Price).data().toString();
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    return price;
}

/// A list that is chosen by hand, one of a group, and a promotion.
void tst_SalePanels::addRules()
{
    PriceList wholesale;
    wholesale.id = QStringLiteral("mayor");
    wholesale.name = QStringLiteral("Mayorista");
    wholesale.version = 1;
    PriceList neighbours = wholesale;
    neighbours.id = QStringLiteral("vecinos");
    neighbours.name = QStringLiteral("Vecinos");
    neighbours.customerGroup = QStringLiteral("vecinos");
    const auto price = [](qint64 minor) { return QList<DatedPrice>{{UnitPrice::fromMoney(Money(minor, Currency::ars())), {}, {}}}; };
    ListPrices wholesalePrices{QStringLiteral("mayor"), QStringLiteral("P1"), price(400000), 1};
    ListPrices neighbourPrices{QStringLiteral("vecinos"), QStringLiteral("P1"), price(450000), 1};
    m_desk->shop.feed({wholesale, neighbours, wholesalePrices, neighbourPrices, promotions::takeAndPay(QStringLiteral("3x2 en gaseosas"), QStringLiteral("P2"), 3, 2)});
}

void tst_SalePanels::aLineIsDiscountedByKeys()
{
    scan(1);
    scan(2);
    key(Qt::Key_Up);
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(isOpen<DiscountPanel>());
    type(QStringLiteral("10"));
    key(Qt::Key_Return); // asks why
    QVERIFY(!m_desk->said().isEmpty());
    QCOMPARE(total(), 485000 + 298000);
    key(Qt::Key_2, Qt::AltModifier);
    key(Qt::Key_Return);
    QVERIFY(!m_desk->panel());
    QVERIFY(m_desk->box()->hasFocus());
    QCOMPARE(total(), 485000 - 48500 + 298000);
    QVERIFY2(details(0).contains(QStringLiteral("Dañado")), qPrintable(details(0)));
    QVERIFY(m_desk->part<UndoBar>()->isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(total(), 485000 + 298000);
    key(Qt::Key_Up);
    key(Qt::Key_D, Qt::ControlModifier);
    type(QStringLiteral("12,5%"));
    key(Qt::Key_5, Qt::AltModifier);
    key(Qt::Key_Return);
    QCOMPARE(total(), 485000 - 60625 + 298000);
    const QString receipt = paid();
    QVERIFY2(receipt.contains(QStringLiteral("Mal marcado\t−606,25")), qPrintable(receipt));
    QVERIFY2(receipt.contains(QStringLiteral("Descuentos\t−606,25")), qPrintable(receipt));
    const Sale &sold = m_desk->sale().last()->sale;
    QCOMPARE(sold.lines[0].adjustments.size(), 1);
    QCOMPARE(sold.lines[0].adjustments[0].kind, AdjustmentKind::LineDiscount);
}

void tst_SalePanels::anAmountIsTakenOffTheWholeSale()
{
    scan(1);
    scan(2);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isOpen<DiscountPanel>());
    key(Qt::Key_F6);
    type(QStringLiteral("783"));
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return);
    QVERIFY(!m_desk->panel());
    QCOMPARE(total(), 485000 + 298000 - 78300);
    QCOMPARE(cart().discounts().minor(), -78300);
    scan(3); // and what comes after is in it, too
    QCOMPARE(total(), 485000 + 298000 + 372000 - 78300);
    key(Qt::Key_D, Qt::ControlModifier); // on the line; again: on all
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // which its own key says, too
    key(Qt::Key_Delete, Qt::ControlModifier); // takes it off
    QCOMPARE(total(), 485000 + 298000 + 372000);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(total(), 485000 + 298000 + 372000 - 78300);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // what was opened on all goes to the chosen line
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_F5);
    type(QStringLiteral("10"));
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return);
    QVERIFY(!m_desk->panel());
    QCOMPARE(cart().lines().last().discount.basisPoints, 1000);
}

void tst_SalePanels::aDiscountNeedsAReasonAndFits()
{
    key(Qt::Key_D, Qt::ControlModifier); // nothing is there to discount
    QVERIFY(!m_desk->panel());
    QVERIFY(m_desk->notice()->isVisible());
    scan(1);
    const Cart before = cart();
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_F6);
    type(QStringLiteral("4851"));
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return);
    QVERIFY2(m_desk->said().contains(QStringLiteral("4.850,00")), qPrintable(m_desk->said()));
    key(Qt::Key_F5);
    m_desk->screen->findChild<DiscountPanel *>()->type(QStringLiteral("101"));
    key(Qt::Key_Return);
    QVERIFY(m_desk->said().contains(QStringLiteral("101")));
    QCOMPARE(cart(), before);
    key(Qt::Key_Escape);
    QVERIFY(!m_desk->panel());
    QVERIFY(m_desk->box()->hasFocus());
    QCOMPARE(cart(), before);
}

void tst_SalePanels::aPriceIsNamedByHand()
{
    type(QStringLiteral("2*"));
    scan(1);
    key(Qt::Key_F3);
    QVERIFY(isOpen<PricePanel>());
    type(QStringLiteral("4500"));
    key(Qt::Key_Return);
    QVERIFY(!m_desk->panel());
    QCOMPARE(total(), 900000);
    QVERIFY2(details(0).contains(QStringLiteral("antes $\u00a04.850,00")), qPrintable(details(0)));
    QCOMPARE(figures(0), QStringLiteral("4.500,00  9.000,00")); // another price is no discount
    key(Qt::Key_D, Qt::ControlModifier);
    type(QStringLiteral("10"));
    key(Qt::Key_2, Qt::AltModifier);
    key(Qt::Key_Return);
    QCOMPARE(figures(0), QStringLiteral("4.500,00 −900,00 8.100,00"));
    QVERIFY2(details(0).startsWith(QStringLiteral("Dañado")), qPrintable(details(0))); // why: what gives way last
    m_desk->window->resize(1024, 768);
    shot(m_desk->window.get(), QStringLiteral("line-figures"));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_F3);
    type(QStringLiteral("cuatro"));
    key(Qt::Key_Return);
    QVERIFY(!m_desk->said().isEmpty());
    key(Qt::Key_Delete, Qt::ControlModifier); // the catalogue's again
    QCOMPARE(total(), 970000);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(total(), 900000);
    const QString receipt = paid();
    QVERIFY2(receipt.contains(QStringLiteral("Antes 4.850,00")), qPrintable(receipt));
    QVERIFY(m_desk->sale().last()->sale.lines[0].isOverride());
}

void tst_SalePanels::aDiscountedLineKeepsThePriceOfItsList()
{
    addRules();
    scan(1);
    key(Qt::Key_F11);
    key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(total(), 400000);
    QCOMPARE(figures(0), QStringLiteral("4.000,00  4.000,00")); // another price is no discount
    QVERIFY2(details(0).startsWith(QStringLiteral("Mayorista · antes $\u00a04.850,00")), qPrintable(details(0)));
    key(Qt::Key_D, Qt::ControlModifier);
    type(QStringLiteral("10"));
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return);
    QCOMPARE(total(), 360000); // never more than without the discount
    QCOMPARE(figures(0), QStringLiteral("4.000,00 −400,00 3.600,00"));
    QVERIFY2(details(0).contains(QStringLiteral("· Mayorista · antes")), qPrintable(details(0)));
    QCOMPARE(cart().discounts().minor(), -40000);
    const QString receipt = paid();
    QVERIFY(receipt.contains(QStringLiteral("Descuentos\t−400,00")));
    QVERIFY2(receipt.contains(QStringLiteral("Mayorista")) && receipt.contains(QStringLiteral("Antes 4.850,00")), qPrintable(receipt));
    const SaleLine sold = m_desk->sale().last()->sale.lines[0];
    QCOMPARE(sold.priceList, QStringLiteral("mayor")); // an offer, and no price by hand
    QCOMPARE(sold.priceListName, QStringLiteral("Mayorista"));
}

void tst_SalePanels::whatIsNotInTheCatalogueIsSold()
{
    key(Qt::Key_Insert);
    QVERIFY(isOpen<OpenLinePanel>());
    key(Qt::Key_Return);
    QVERIFY(!m_desk->said().isEmpty()); // what is it
    type(QStringLiteral("Arreglo de bolso"));
    key(Qt::Key_Return); // on to the price
    key(Qt::Key_Return);
    QVERIFY2(m_desk->said().contains(QStringLiteral("precio")), qPrintable(m_desk->said()));
    QVERIFY(cart().isEmpty());
    type(QStringLiteral("2500"));
    key(Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("3"));
    key(Qt::Key_2, Qt::AltModifier); // the second rate
    key(Qt::Key_Return);
    QVERIFY(!m_desk->panel());
    QCOMPARE(total(), 750000);
    QVERIFY(cart().lines()[0].isOpen());
    QCOMPARE(cart().lines()[0].quantity, Quantity::units(3));
    QVERIFY(cart().lines()[0].product.tax.basisPoints() != 2100);
    key(Qt::Key_Plus);
    QCOMPARE(total(), 1000000);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(cart().isEmpty());
}

/// Most of what a grocer sells has the lower one; a bag's repair has not.
void tst_SalePanels::anOpenLineHasTheGeneralRate()
{
    QList<FeedBody> bodies;
    for (Product product : ShopFixture::assortment()) {
        product.tax = TaxRate::fromBasisPoints(product.sku == QLatin1String("P1") ? 2100 : 1050);
        product.version = 2;
        bodies << product;
    }
    m_desk->shop.feed(bodies);
    key(Qt::Key_Insert);
    type(QStringLiteral("Arreglo de bolso"));
    key(Qt::Key_Return);
    type(QStringLiteral("100"));
    key(Qt::Key_Return);
    QCOMPARE(cart().lines().size(), 1);
    QCOMPARE(cart().lines()[0].product.tax.basisPoints(), 2100);
    key(Qt::Key_Insert);
    type(QStringLiteral("Verdura"));
    key(Qt::Key_Return);
    type(QStringLiteral("100"));
    key(Qt::Key_2, Qt::AltModifier); // what is sold most comes next
    key(Qt::Key_Return);
    QCOMPARE(cart().lines()[1].product.tax.basisPoints(), 1050);
}

/// In a shop whose country has another general one than the first that pays in its currency.
void tst_SalePanels::anOpenLineHasTheRateOfWhatIsSoldMost()
{
    QList<FeedBody> bodies;
    for (Product product : ShopFixture::assortment()) {
        product.tax = TaxRate::fromBasisPoints(product.sku == QLatin1String("P1") ? 1050 : 1600);
        product.version = 2;
        bodies << product;
    }
    m_desk->shop.feed(bodies);
    key(Qt::Key_Insert);
    type(QStringLiteral("Varios"));
    key(Qt::Key_Return);
    type(QStringLiteral("100"));
    key(Qt::Key_Return);
    QCOMPARE(cart().lines().size(), 1);
    QCOMPARE(cart().lines()[0].product.tax.basisPoints(), 1600);
}

void tst_SalePanels::notesArePrinted()
{
    scan(1);
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(isOpen<NotePanel>());
    type(QStringLiteral("sin bolsa"));
    key(Qt::Key_Return);
    QCOMPARE(cart().lines()[0].note, QStringLiteral("sin bolsa"));
    QVERIFY(details(0).contains(QStringLiteral("sin bolsa")));
    key(Qt::Key_N, Qt::ControlModifier);
    key(Qt::Key_F8);
    type(QStringLiteral("retira Juan"));
    key(Qt::Key_Return);
    QCOMPARE(cart().note(), QStringLiteral("retira Juan"));
    QCOMPARE(cart().lines()[0].note, QStringLiteral("sin bolsa"));
    const QString receipt = paid();
    QVERIFY(receipt.contains(QStringLiteral("sin bolsa")));
    QVERIFY(receipt.contains(QStringLiteral("retira Juan")));
    QCOMPARE(m_desk->sale().last()->sale.note, QStringLiteral("retira Juan"));
}

void tst_SalePanels::noCardNumberIsWrittenAnywhere()
{
    scan(1);
    const Cart before = cart();
    const QString card = QStringLiteral("4111 1111 1111 1111");
    const auto refused = [&] { return !m_desk->said().isEmpty() && cart() == before; };
    key(Qt::Key_N, Qt::ControlModifier);
    type(card);
    key(Qt::Key_Return);
    QVERIFY(refused());
    key(Qt::Key_Escape);
    key(Qt::Key_D, Qt::ControlModifier);
    type(QStringLiteral("5"));
    key(Qt::Key_Return);
    type(card);
    key(Qt::Key_Return);
    QVERIFY(refused());
    key(Qt::Key_Escape);
    key(Qt::Key_Insert);
    type(card);
    key(Qt::Key_Return);
    type(QStringLiteral("100"));
    key(Qt::Key_Return);
    QVERIFY(refused());
    key(Qt::Key_Escape);
    key(Qt::Key_F2);
    key(Qt::Key_Insert);
    type(QStringLiteral("Ana ") + card);
    key(Qt::Key_Return);
    QTRY_VERIFY(refused());
    QVERIFY(m_desk->shop.customers->search({}, 5).isEmpty());
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    key(Qt::Key_F9);
    type(card);
    key(Qt::Key_Return);
    QVERIFY(refused());
    QVERIFY(!m_desk->said().contains(QLatin1String("1111")));
}

void tst_SalePanels::whatIsTypedIsNotLostByF12()
{
    scan(1);
    key(Qt::Key_D, Qt::ControlModifier);
    type(QStringLiteral("10"));
    key(Qt::Key_F12);
    QCOMPARE(m_desk->sale().phase(), Phase::Selling);
    QVERIFY(!m_desk->said().isEmpty());
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return);
    key(Qt::Key_F12);
    QCOMPARE(m_desk->sale().phase(), Phase::Paying);
    key(Qt::Key_Escape);
    key(Qt::Key_D, Qt::ControlModifier); // nothing new in it: F12 goes on
    key(Qt::Key_F12);
    QCOMPARE(m_desk->sale().phase(), Phase::Paying);
}

void tst_SalePanels::aScanWhileAPanelIsOpenIsRungUp()
{
    ScannerFilter scanner(qApp);
    connect(&scanner, &ScannerFilter::scanned, m_desk->window.get(), &MainWindow::scanned);
    scan(1);
    key(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("para "));
    QTest::qWait(150); // a person's pause, so that the scan is a burst of its own
    scan(2);
    QCOMPARE(cart().lines().size(), 2);
    QVERIFY(isOpen<NotePanel>());
    type(QStringLiteral("Ana"));
    key(Qt::Key_Return);
    QCOMPARE(cart().lines()[0].note, QStringLiteral("para Ana")); // of the line that it was opened for
    key(Qt::Key_F9);
    scan(3);
    QCOMPARE(cart().lines().size(), 2);
    QVERIFY(m_desk->part<PriceCheckPanel>()->lines().size() > 0);
}

void tst_SalePanels::pricesAreCheckedWithoutSelling()
{
    addRules();
    scan(3);
    const Cart before = cart();
    key(Qt::Key_F9);
    QVERIFY(isOpen<PriceCheckPanel>());
    scan(1);
    const auto *panel = m_desk->part<PriceCheckPanel>();
    QString said = panel->lines().join(QLatin1Char('|'));
    QVERIFY2(said.contains(QStringLiteral("Mayorista\t$\u00a04.000,00")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Stock aquí\t20 · en vivo")), qPrintable(said));
    scan(2);
    said = panel->lines().join(QLatin1Char('|'));
    QVERIFY2(said.contains(QStringLiteral("3x2 en gaseosas")) && !said.contains(QStringLiteral("Mayorista")), qPrintable(said));
    m_desk->shop.sync.setOffline(true);
    said = panel->lines().join(QLatin1Char('|'));
    QVERIFY2(!said.contains(QStringLiteral("en vivo")) && said.contains(QStringLiteral("Stock aquí\t20 · ")), qPrintable(said));
    m_desk->shop.sync.setOffline(false);
    type(QStringLiteral("7791234567898"));
    key(Qt::Key_Return);
    QVERIFY(m_desk->said().contains(QStringLiteral("7791234567898")));
    QCOMPARE(cart(), before);
    key(Qt::Key_Escape);
    QVERIFY(!m_desk->panel());
    QVERIFY(m_desk->box()->hasFocus());
    QCOMPARE(cart(), before);
}

void tst_SalePanels::theCheckFindsByNameAndAdds()
{
    key(Qt::Key_F9);
    type(QStringLiteral("acei"));
    key(Qt::Key_Return);
    QVERIFY(cart().isEmpty());
    key(Qt::Key_Insert);
    QCOMPARE(cart().lines().size(), 1);
    QCOMPARE(cart().lines()[0].product.sku, QStringLiteral("P3"));
    QVERIFY(isOpen<PriceCheckPanel>());
    scan(4); // by weight: it asks for it when it is added
    key(Qt::Key_Insert);
    QVERIFY(!m_desk->panel());
    type(QStringLiteral("0,5"));
    key(Qt::Key_Return);
    QCOMPARE(cart().lines()[1].quantity, Quantity::fromMilli(500));
}

void tst_SalePanels::aPriceListIsChosenByHand()
{
    addRules();
    scan(1);
    key(Qt::Key_F11);
    QVERIFY(isOpen<PriceListPanel>());
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QVERIFY(!m_desk->panel());
    QCOMPARE(total(), 400000);
    QCOMPARE(offered(QStringLiteral("yerba")), QStringLiteral("$\u00a04.000,00"));
    key(Qt::Key_F11);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(total(), 485000);
    QCOMPARE(offered(QStringLiteral("yerba")), QStringLiteral("$\u00a04.850,00"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(total(), 400000);
}

void tst_SalePanels::aCustomerIsMadeAndFound()
{
    scan(1);
    key(Qt::Key_F2);
    QVERIFY(isOpen<CustomerPanel>());
    type(QStringLiteral("Ana Gómez"));
    key(Qt::Key_Return); // nobody is called that: a new one
    type(QStringLiteral("33-69345023-9"));
    key(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->panel());
    QCOMPARE(cart().buyer().name, QStringLiteral("Ana Gómez"));
    QVERIFY(m_desk->part<CustomerCard>()->text().contains(QStringLiteral("33-69345023-9")));
    const QString receipt = paid();
    QVERIFY2(receipt.contains(QStringLiteral("Cliente: Ana Gómez · 33-69345023-9")), qPrintable(receipt));
    QCOMPARE(m_desk->sale().last()->sale.customer, QStringLiteral("c-1-1"));
    key(Qt::Key_Return);
    QVERIFY(cart().buyer().isNobody());
    key(Qt::Key_F2);
    type(QStringLiteral("gomez"));
    key(Qt::Key_Return);
    QCOMPARE(cart().buyer().id, QStringLiteral("c-1-1"));
    key(Qt::Key_F2);
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(cart().buyer().isNobody());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cart().buyer().id, QStringLiteral("c-1-1"));
    key(Qt::Key_F2);
    key(Qt::Key_F3);
    type(QStringLiteral("Ana María"));
    key(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->panel());
    QCOMPARE(m_desk->shop.customers->search({}, 5).size(), 1);
}

void tst_SalePanels::aCustomersGroupHasItsPrices()
{
    addRules();
    scan(1);
    key(Qt::Key_F2);
    key(Qt::Key_Insert);
    type(QStringLiteral("Ana"));
    key(Qt::Key_F5); // the first group
    key(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->panel());
    QCOMPARE(cart().buyer().group, QStringLiteral("vecinos"));
    QCOMPARE(total(), 450000);
    key(Qt::Key_F11); // by hand it goes before that
    key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(total(), 400000);
}

void tst_SalePanels::aDoubtfulTaxNumberIsSaidAndKept()
{
    key(Qt::Key_F2);
    type(QStringLiteral("33-69345023-8"));
    key(Qt::Key_Return); // a number: it goes where the number goes
    bool said = false;
    for (const QLabel *label : m_desk->panel()->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("CUIT")));
    QVERIFY(said);
    type(QStringLiteral("Bruno"));
    key(Qt::Key_Return);
    QTRY_COMPARE(cart().buyer().taxId, QStringLiteral("33-69345023-8"));
}

void tst_SalePanels::allOfItIsThereAfterAKill()
{
    addRules();
    key(Qt::Key_F2);
    key(Qt::Key_Insert);
    type(QStringLiteral("Ana"));
    key(Qt::Key_F5);
    key(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->panel());
    m_desk->restart();
    QCOMPARE(cart().buyer().name, QStringLiteral("Ana")); // before anything was rung up
    scan(1);
    key(Qt::Key_D, Qt::ControlModifier);
    type(QStringLiteral("10"));
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return);
    scan(2);
    key(Qt::Key_F3);
    type(QStringLiteral("2000"));
    key(Qt::Key_Return);
    key(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("fría"));
    key(Qt::Key_Return);
    key(Qt::Key_Insert);
    type(QStringLiteral("Flete"));
    key(Qt::Key_Return);
    type(QStringLiteral("500"));
    key(Qt::Key_Return);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    type(QStringLiteral("5"));
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Return);
    const qint64 before = total();
    QCOMPARE(before, 622250); // (4500 less 10 %, 2000, 500) less 5 %
    m_desk->restart();
    QCOMPARE(total(), before);
    QCOMPARE(cart().buyer().group, QStringLiteral("vecinos"));
    QCOMPARE(cart().lines()[1].note, QStringLiteral("fría"));
    QVERIFY(cart().lines()[2].isOpen());
    paid();
    QCOMPARE(m_desk->sale().last()->sale.total.minor(), before);
}

void tst_SalePanels::fingersDoItToo()
{
    scan(1);
    QVERIFY(m_desk->tap(QStringLiteral("Descuento")));
    QVERIFY(m_desk->tap(QStringLiteral("1")));
    QVERIFY(m_desk->tap(QStringLiteral("0")));
    QVERIFY(m_desk->tap(QStringLiteral("Oferta")));
    QVERIFY(m_desk->tap(QStringLiteral("Aplicar")));
    QCOMPARE(total(), 436500);
    QVERIFY(m_desk->tap(QStringLiteral("Precio")));
    for (const QString &digit : {QStringLiteral("4"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")})
        QVERIFY(m_desk->tap(digit));
    QVERIFY(m_desk->tap(QStringLiteral("Aplicar")));
    QCOMPARE(total(), 360000);
    QVERIFY(m_desk->tap(QStringLiteral("Consumidor final")));
    QVERIFY(m_desk->tap(QStringLiteral("Volver")));
    QVERIFY(!m_desk->panel());
}

void tst_SalePanels::everyPanelIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_desk->window->resize(worn.width, 768);
    addRules();
    scan(1);
    type(QStringLiteral("3*"));
    scan(2);
    const auto look = [this](const char *where) { return checks::isRight(m_desk->window.get(), QString::fromLatin1(where)); };
    QVERIFY(look("sale"));
    const struct {
        int key;
        Qt::KeyboardModifiers modifiers;
        const char *name;
    } panels[] = {{Qt::Key_D, Qt::ControlModifier, "discount"},
                  {Qt::Key_F3, {}, "price"},
                  {Qt::Key_Insert, {}, "open line"},
                  {Qt::Key_N, Qt::ControlModifier, "note"},
                  {Qt::Key_F9, {}, "check"},
                  {Qt::Key_F2, {}, "customer"},
                  {Qt::Key_F11, {}, "price list"}};
    for (const auto &panel : panels) {
        key(panel.key, panel.modifiers);
        QVERIFY2(m_desk->panel(), panel.name);
        if (panel.key == Qt::Key_F9)
            scan(1);
        QVERIFY2(look(panel.name), panel.name);
        if (panel.key == Qt::Key_F2) {
            key(Qt::Key_Insert);
            QVERIFY(look("new customer"));
            key(Qt::Key_Escape);
        }
        key(Qt::Key_Escape);
        QVERIFY2(!m_desk->panel(), panel.name);
    }
}

/// Into the folder that MOSTRADOR_SHOTS names.
void tst_SalePanels::pictures()
{
    if (qEnvironmentVariableIsEmpty("MOSTRADOR_SHOTS"))
        QSKIP("no pictures wanted");
    addRules();
    for (const QString &name : {QStringLiteral("Ana Gómez"), QStringLiteral("Bruno Díaz"), QStringLiteral("Kiosco La Esquina S.R.L.")}) {
        bool done = false;
        m_desk->shop.base.till->keepCustomer({{}, name, name.startsWith(QLatin1Char('K')) ? QStringLiteral("33-69345023-9") : QString(), QStringLiteral("vecinos"), {}},
                                             qApp, [&done](const Result<Customer> &) { done = true; });
        QTRY_VERIFY(done);
    }
    m_desk->shop.feed({m_desk->shop.level(2, 2)});
    scan(1);
    type(QStringLiteral("3*"));
    scan(2);
    type(QStringLiteral("0,350*"));
    scan(4);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    const struct {
        int key;
        Qt::KeyboardModifiers modifiers;
        const char *name;
        const char *typed;
    } panels[] = {{Qt::Key_D, Qt::ControlModifier, "discount", "10"},
                  {Qt::Key_F3, {}, "price", "4500"},
                  {Qt::Key_Insert, {}, "open", "Arreglo de bolso"},
                  {Qt::Key_N, Qt::ControlModifier, "note", "sin bolsa"},
                  {Qt::Key_F9, {}, "check", ""},
                  {Qt::Key_F2, {}, "customer", ""},
                  {Qt::Key_F11, {}, "list", ""},
                  {Qt::Key_1, Qt::AltModifier, "quick", ""},
                  {Qt::Key_2, Qt::AltModifier, "categories", ""},
                  {Qt::Key_3, Qt::AltModifier, "keypad", ""}};
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark})
        for (const int width : {1024, 1366}) {
            m_theme.setMode(mode);
            m_desk->window->resize(width, 768);
            const QString look = QStringLiteral("%1-%2").arg(mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(width);
            for (const auto &panel : panels) {
                key(panel.key, panel.modifiers);
                type(QString::fromLatin1(panel.typed));
                if (panel.key == Qt::Key_F9)
                    scan(2);
                shot(m_desk->window.get(), QStringLiteral("%1-%2").arg(QString::fromLatin1(panel.name), look));
                key(Qt::Key_Escape);
                if (panel.key == Qt::Key_F2) {
                    key(Qt::Key_F2);
                    key(Qt::Key_Insert);
                    type(QStringLiteral("Ana"));
                    key(Qt::Key_Tab);
                    type(QStringLiteral("33-69345023-8"));
                    shot(m_desk->window.get(), QStringLiteral("new-customer-") + look);
                    key(Qt::Key_Escape);
                    key(Qt::Key_Escape);
                }
            }
            key(Qt::Key_1, Qt::AltModifier);
        }
}

QTEST_MAIN(tst_SalePanels)
#include "tst_SalePanels.moc"
