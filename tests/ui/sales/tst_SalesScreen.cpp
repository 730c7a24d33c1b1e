// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Counter.h"
#include "tests/ui/Looks.h"
#include "tests/ui/Shots.h"
#include "ui/payment/PaidPanel.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/payment/ReceiptView.h"
#include "ui/returns/ReturnPage.h"
#include "ui/returns/ReturnPanel.h"
#include "ui/sales/SaleDetail.h"
#include "ui/sales/SalesScreen.h"
#include "ui/sales/VoidPanel.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/NoticeStrip.h"
#include "ui/widgets/SearchBox.h"
#include "ui/widgets/TableView.h"

using namespace mostrador;

/// What comes after the sale, in the real window over a real till, by keyboard only.
class tst_SalesScreen : public QObject, private Hands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
    void listsAndFinds();
    void aCopyIsMarkedAndRecorded();
    void theLastReceiptIsACopyToo();
    void aVoidAsksOnceAndNeedsAReason();
    void aVoidOfACardNeedsTheCodeOfItsSlip_data();
    void aVoidOfACardNeedsTheCodeOfItsSlip();
    void whatCameBackCannotBeVoided();
    void aPartComesBack();
    void neverMoreThanWasSold();
    void whatIsDamagedIsNotForSale();
    void aCardNeedsItsCode();
    void aScannedReceiptOpensItsReturn();
    void withoutAReceipt();
    void anExchangeForLess();
    void anExchangeForMore();
    void theMeansOfPaymentLeaveNoGap();
    void anExchangeForTheSame();
    void anExchangeNeedsSomethingTaken();
    void aReturnInProgressIsDroppedByAKill();
    void escapeGoesBackStepByStep();
    void aReturnThatWasLeftTakesNoFocus();
    void aReturnThatWasLeftIsTakenUpAgain();
    void whatWasLeftWithoutAReceiptHasItsName();
    void whatWasSoldSinceIsChosen();
    void allIsNamedAndNothingIsClipped_data() { checks::everyWindow(); }
    void allIsNamedAndNothingIsClipped();

private:
    void makeWindow();
    template <typename T>
    T *part() const
    {
        return m_window->findChild<T *>();
    }
    QString sell(const QList<QPair<int, qint64>> &lines, Tender tender = Tender::Cash, const QString &customer = {});
    void toSales() { key(Qt::Key_2, Qt::ControlModifier); }
    ReturnPage &page() const { return *part<ReturnPage>(); }
    ReturnDraft &draft() const { return page().draft(); }
    qint64 stock(int number) const { return m_till->catalogue->stock(QStringLiteral("P%1").arg(number)).quantity.milli(); }
    /// Of the past sales; the page of a return below has a table, too.
    QAbstractItemModel *past() const
    {
        for (TableView *table : m_sales->findChildren<TableView *>())
            if (qobject_cast<PastSalesModel *>(table->model()))
                return table->model();
        return nullptr;
    }
    int rows() const { return past()->rowCount(); }
    QString cell(int row, int column) const { return past()->index(row, column).data().toString(); }
    QString notice() const
    {
        for (NoticeStrip *strip : m_sales->findChildren<NoticeStrip *>())
            if (strip->isVisible())
                return strip->text();
        return {};
    }
    Sale last() const { return m_till->documents->lastSales(1).first(); }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<ShopFixture> m_till;
    std::unique_ptr<PastSales> m_past;
    std::unique_ptr<MainWindow> m_window;
    SaleScreen *m_sale = nullptr;
    SalesScreen *m_sales = nullptr;
};

void tst_SalesScreen::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setTextSize(100);
    m_till = std::make_unique<ShopFixture>();
    makeWindow();
}

void tst_SalesScreen::cleanup()
{
    m_window.reset();
    m_past.reset();
    m_till.reset();
}

void tst_SalesScreen::makeWindow()
{
    const Context context{m_theme, m_language, m_keys};
    m_past = std::make_unique<PastSales>(*m_till->reader);
    m_sale = openCounter(m_window, context, *m_till);
    m_sales = new SalesScreen(context, {*m_till->base.till, *m_past, *m_till->catalogue, m_till->sync, m_till->base.clock, m_till->pricing.get()});
    m_window->addScreen(m_sales);
    m_sales->setShop(QStringLiteral("Almacén San Telmo"), QStringLiteral("Caja 2"));
    m_sales->setCurrency(Currency::ars());
}

QString tst_SalesScreen::sell(const QList<QPair<int, qint64>> &lines, Tender tender, const QString &customer)
{
    Cart cart(Currency::ars());
    for (const auto &[number, milli] : lines)
        [&] { QVERIFY(cart.add(ShopFixture::assortment().at(number - 1), Quantity::fromMilli(milli)).ok()); }();
    cart.setCustomer({customer.isEmpty() ? QString() : QStringLiteral("c1"), customer, {}, {}, {}});
    m_till->base.clock.advance(60'000);
    const auto sale = cart.toSale({Payment{tender, cart.total(), cart.total(), Money::zero(Currency::ars()), {}}}, Platform::Till, m_till->base.clock.nowUtc());
    QString number;
    m_till->base.till->complete(*sale, this, [&number](const Result<CommittedSale> &done) { number = done->sale.number; });
    return number;
}

/// It is there, unseen: whatever makes it show itself anew, the keys stay with the sale.
void tst_SalesScreen::aReturnThatWasLeftTakesNoFocus()
{
    sell({{1, 1000}});
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(page().isVisible());
    key(Qt::Key_Escape);
    key(Qt::Key_1, Qt::ControlModifier);
    QWidget *box = QApplication::focusWidget();
    QVERIFY(box && m_sale->isAncestorOf(box));
    m_language.set(QStringLiteral("en"));
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::focusWidget(), box);
}

/// Leaving asks nothing, and can be undone: all that was chosen is there again.
void tst_SalesScreen::aReturnThatWasLeftIsTakenUpAgain()
{
    sell({{1, 2000}}, Tender::Qr);
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Escape);
    QVERIFY2(notice().isEmpty(), qPrintable(notice())); // nothing was chosen
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_F5);
    key(Qt::Key_E, Qt::ControlModifier);
    scan(2);
    const QList<SaleLine> back = draft().lines();
    const Money due = draft().due();
    key(Qt::Key_Escape);
    QVERIFY(!page().isVisible());
    QVERIFY2(notice().contains(QLatin1String("El cambio del ticket")), qPrintable(notice()));
    shot(m_window.get(), QStringLiteral("return-left"));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(page().isVisible());
    QVERIFY(draft().isExchange());
    QCOMPARE(draft().lines(), back);
    QCOMPARE(draft().due(), due);
    QCOMPARE(draft().reason(), QStringLiteral("wrong_item"));
    key(Qt::Key_Escape);
    key(Qt::Key_F11); // another one is begun: that one is gone
    key(Qt::Key_Escape);
    QVERIFY2(notice().isEmpty(), qPrintable(notice()));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!page().isVisible());
}

void tst_SalesScreen::whatWasLeftWithoutAReceiptHasItsName()
{
    toSales();
    key(Qt::Key_F11);
    scan(1);
    key(Qt::Key_F2);
    key(Qt::Key_F12); // the name is missing: the focus is where it is typed
    type(QStringLiteral("Ana Gómez"));
    page().leave();
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(page().isVisible());
    QCOMPARE(draft().customer(), QStringLiteral("Ana Gómez"));
    const auto fields = page().findChildren<QLineEdit *>();
    QVERIFY(std::any_of(fields.begin(), fields.end(), [](const QLineEdit *field) { return field->isVisible() && field->text() == QStringLiteral("Ana Gómez"); }));
}

/// Whoever comes from a sale means that one, and not what was chosen before it.
void tst_SalesScreen::whatWasSoldSinceIsChosen()
{
    sell({{1, 1000}});
    toSales();
    key(Qt::Key_1, Qt::ControlModifier);
    const QString number = sell({{2, 1000}});
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(draft().sale().number, number);
}

void tst_SalesScreen::listsAndFinds()
{
    sell({{1, 1000}});
    sell({{2, 2000}, {5, 1000}}, Tender::Debit, QStringLiteral("Ana Gómez"));
    toSales();
    QCOMPARE(m_window->current(), m_sales);
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(0, PastSalesModel::Number), QStringLiteral("0001-00000002")); // the newest first
    QCOMPARE(cell(0, PastSalesModel::State), QStringLiteral("Venta"));
    QCOMPARE(cell(0, PastSalesModel::Customer), QStringLiteral("Ana Gómez"));
    QVERIFY(part<SaleDetail>()->receipt().plainText().contains(QLatin1String("Gaseosa cola")));
    for (const char *words : {"1", "4.850", "yerba", "0001-00000001", "000100000001"}) {
        part<SearchBox>()->clear();
        type(QString::fromLatin1(words));
        QCOMPARE(rows(), 1);
        QCOMPARE(cell(0, PastSalesModel::Number), QStringLiteral("0001-00000001"));
        QVERIFY(part<SaleDetail>()->receipt().plainText().contains(QLatin1String("Yerba")));
    }
    part<SearchBox>()->clear();
    type(QStringLiteral("gomez"));
    QCOMPARE(rows(), 1);
    part<SearchBox>()->clear();
    type(ShopFixture::code(5));
    QCOMPARE(rows(), 1);
    part<SearchBox>()->clear();
    type(QStringLiteral("ayer"));
    QCOMPARE(rows(), 0);
    part<SearchBox>()->clear();
    type(QStringLiteral("hoy"));
    QCOMPARE(rows(), 2);
    key(Qt::Key_Down);
    QVERIFY(part<SaleDetail>()->receipt().plainText().contains(QLatin1String("Yerba")));
    sell({{3, 1000}}); // by another hand: it stands there at once, and what is chosen stays
    QCOMPARE(rows(), 3);
    QVERIFY(part<SaleDetail>()->receipt().plainText().contains(QLatin1String("Yerba")));
}

void tst_SalesScreen::aCopyIsMarkedAndRecorded()
{
    sell({{1, 1000}});
    toSales();
    QVERIFY(!part<SaleDetail>()->receipt().plainText().contains(QLatin1String("COPIA")));
    const qint64 before = m_till->documents->outbox().lastSeq;
    key(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(part<SaleDetail>()->receipt().plainText().startsWith(QLatin1String("COPIA")));
    key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(part<SaleDetail>()->receipt().plainText().startsWith(QLatin1String("COPIA 2")));
    QCOMPARE(m_till->documents->outbox().lastSeq, before + 2);
    QCOMPARE(m_till->documents->newest(1).first().type, QStringLiteral("receipt.reprinted"));
    Q_EMIT m_till->base.till->everythingChanged(); // the list is read again
    QVERIFY(part<SaleDetail>()->receipt().plainText().startsWith(QLatin1String("COPIA 2")));
}

void tst_SalesScreen::theLastReceiptIsACopyToo()
{
    scan(1);
    key(Qt::Key_F12, Qt::ShiftModifier);
    QVERIFY(!part<PaidPanel>()->receipt().plainText().contains(QLatin1String("COPIA")));
    key(Qt::Key_Return);
    key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(part<PaidPanel>()->isVisible());
    QVERIFY(part<PaidPanel>()->receipt().plainText().startsWith(QLatin1String("COPIA")));
}

void tst_SalesScreen::aVoidAsksOnceAndNeedsAReason()
{
    sell({{1, 2000}});
    QCOMPARE(stock(1), 18'000);
    toSales();
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(part<VoidPanel>()->isVisible());
    key(Qt::Key_Return);
    QCOMPARE(stock(1), 18'000); // no reason yet
    QVERIFY(notice().contains(QLatin1String("motivo")));
    key(Qt::Key_Escape);
    QVERIFY(!part<VoidPanel>()->isVisible());
    key(Qt::Key_Delete, Qt::ControlModifier);
    key(Qt::Key_F2);
    key(Qt::Key_Return);
    QCOMPARE(stock(1), 20'000);
    QVERIFY(last().type == SaleType::Void);
    QCOMPARE(last().reason, ReturnReason::Mistake);
    QCOMPARE(cell(1, PastSalesModel::State), QStringLiteral("Anulada"));
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!part<VoidPanel>()->isVisible());
    QVERIFY2(notice().contains(QStringLiteral("ya está anulada")), qPrintable(notice()));
}

void tst_SalesScreen::aVoidOfACardNeedsTheCodeOfItsSlip_data()
{
    QTest::addColumn<int>("tender");
    for (const Tender tender : {Tender::Debit, Tender::Credit, Tender::Card})
        QTest::addRow("%s", qPrintable(toWire(tender))) << int(tender);
}

/// A till without a terminal: the machine beside it gave the money back, and its slip has a code.
void tst_SalesScreen::aVoidOfACardNeedsTheCodeOfItsSlip()
{
    QFETCH(int, tender);
    sell({{1, 2000}}, Tender(tender));
    toSales();
    key(Qt::Key_Delete, Qt::ControlModifier);
    auto *code = part<VoidPanel>()->findChild<QLineEdit *>();
    type(QStringLiteral("R")); // before a reason is chosen, too
    QCOMPARE(code->text(), QStringLiteral("R"));
    key(Qt::Key_Backspace);
    key(Qt::Key_F2);
    key(Qt::Key_Return);
    QVERIFY(last().type == SaleType::Sale);
    QVERIFY2(notice().contains(QStringLiteral("código de autorización")), qPrintable(notice()));
    QVERIFY(code->isVisible() && code->hasFocus());
    QTest::keyClicks(code, QStringLiteral("R55"));
    key(Qt::Key_F3); // another reason: what was typed stays
    key(Qt::Key_Return);
    QVERIFY2(last().type == SaleType::Void, qPrintable(notice()));
    QCOMPARE(last().reason, ReturnReason::WrongTender);
    QCOMPARE(last().payments.first().reference, QStringLiteral("R55"));
    QCOMPARE(stock(1), 20'000);
    m_sales->showDocument(sell({{1, 1000}})); // nothing is asked for cash
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!code->isVisible());
    key(Qt::Key_F2);
    key(Qt::Key_Return);
    QVERIFY(last().type == SaleType::Void);
}

void tst_SalesScreen::whatCameBackCannotBeVoided()
{
    sell({{1, 2000}});
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_F2);
    key(Qt::Key_F12);
    QVERIFY(last().type == SaleType::Return);
    key(Qt::Key_Down); // the sale
    key(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(!part<VoidPanel>()->isVisible());
    QVERIFY2(notice().contains(QStringLiteral("ya se devolvió algo")), qPrintable(notice()));
}

void tst_SalesScreen::aPartComesBack()
{
    const QString number = sell({{1, 3000}, {2, 1000}}, Tender::Qr);
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(page().isVisible());
    QCOMPARE(draft().due(), Money(0, Currency::ars()));
    key(Qt::Key_F12);
    QVERIFY(notice().contains(QStringLiteral("elegir cuánto")));
    key(Qt::Key_Plus);
    key(Qt::Key_Plus);
    QCOMPARE(draft().due(), Money(970000, Currency::ars()));
    key(Qt::Key_F12);
    QVERIFY2(notice().contains(QLatin1String("motivo")), qPrintable(notice()));
    key(Qt::Key_F4);
    key(Qt::Key_F12);
    QVERIFY(!page().isVisible());
    const Sale back = last();
    QCOMPARE(back.refersTo, number);
    QCOMPARE(back.reason, ReturnReason::Defective);
    QCOMPARE(back.payments.size(), 1);
    QCOMPARE(back.payments.first().tender, Tender::Qr); // as it was paid
    QCOMPARE(stock(1), 19'000);
    QVERIFY(notice().contains(QLatin1String("9.700,00")));
    QCOMPARE(cell(1, PastSalesModel::State), QStringLiteral("Devuelta en parte"));
    // The rest, all at once, in cash.
    key(Qt::Key_Down);
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(draft().due(), Money(783000, Currency::ars()));
    key(Qt::Key_F2);
    key(Qt::Key_F11);
    QVERIFY(draft().refund() == Tender::Cash);
    key(Qt::Key_F12);
    QCOMPARE(last().payments.first().tender, Tender::Cash);
    QCOMPARE(stock(1), 20'000);
    QCOMPARE(stock(2), 20'000);
    QCOMPARE(cell(2, PastSalesModel::State), QStringLiteral("Devuelta"));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!page().isVisible());
    QVERIFY2(notice().contains(QLatin1String("ya fue devuelta entera")), qPrintable(notice()));
}

void tst_SalesScreen::neverMoreThanWasSold()
{
    sell({{1, 2000}, {4, 845}});
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Plus);
    QCOMPARE(draft().rows().first().taken, Quantity::units(2));
    QVERIFY2(notice().contains(QLatin1String("2")), qPrintable(notice()));
    type(QStringLiteral("9"));
    key(Qt::Key_Return);
    QCOMPARE(draft().rows().first().taken, Quantity::units(2));
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    key(Qt::Key_Down);
    type(QStringLiteral("0"));
    type(QStringLiteral(",345")); // the first digit went to the quantity
    key(Qt::Key_Return);
    QCOMPARE(draft().rows().at(1).taken, Quantity::fromMilli(345));
    QCOMPARE(draft().due(), Money(970000 + 338100, Currency::ars()));
    key(Qt::Key_Plus); // of what is weighed: all of it
    QCOMPARE(draft().rows().at(1).taken, Quantity::fromMilli(845));
    QCOMPARE(draft().due(), Money(970000 + 828100, Currency::ars()));
    key(Qt::Key_Minus);
    QCOMPARE(draft().rows().at(1).taken, Quantity());
}

void tst_SalesScreen::whatIsDamagedIsNotForSale()
{
    sell({{1, 2000}});
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_F4);
    key(Qt::Key_F12);
    QVERIFY(last().type == SaleType::Return);
    QVERIFY(last().lines.first().disposition == Disposition::Damaged);
    QCOMPARE(stock(1), 18'000);
}

void tst_SalesScreen::aCardNeedsItsCode()
{
    sell({{1, 1000}}, Tender::Credit);
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_F2);
    key(Qt::Key_F12);
    QVERIFY2(notice().contains(QStringLiteral("código de autorización")), qPrintable(notice()));
    type(QStringLiteral("4111111111111111")); // nobody writes that down here
    key(Qt::Key_Return);
    QVERIFY(page().isVisible());
    QVERIFY2(notice().contains(QStringLiteral("número de tarjeta")), qPrintable(notice()));
    static_cast<QLineEdit *>(QApplication::focusWidget())->clear();
    type(QStringLiteral("004512"));
    key(Qt::Key_Return);
    QVERIFY(!page().isVisible());
    QCOMPARE(last().payments.first().reference, QStringLiteral("004512"));
    QCOMPARE(last().payments.first().tender, Tender::Credit);
}

void tst_SalesScreen::aScannedReceiptOpensItsReturn()
{
    const QString number = sell({{1, 1000}});
    scan(2); // a sale is open: it stays
    type(QStringLiteral("000100000001"));
    key(Qt::Key_Return);
    QCOMPARE(m_window->current(), m_sales);
    QVERIFY(page().isVisible());
    QCOMPARE(draft().sale().number, number);
    m_window->scanned(ShopFixture::code(1)); // what is on it is scanned, too
    QCOMPARE(draft().rows().first().taken, Quantity::units(1));
    m_window->scanned(ShopFixture::code(3));
    QVERIFY2(notice().contains(QStringLiteral("no está en este ticket")), qPrintable(notice()));
    key(Qt::Key_F2);
    key(Qt::Key_F12);
    QVERIFY(last().type == SaleType::Return);
    key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_till->sale->cart().lines().size(), 1);
    key(Qt::Key_R, Qt::ControlModifier); // and by its key: the receipt is to be found
    QCOMPARE(m_window->current(), m_sales);
    QVERIFY2(notice().contains(QLatin1String("escanear el ticket")), qPrintable(notice()));
    sell({{5, 1000}});
    type(QStringLiteral("leche"));
    key(Qt::Key_Return);
    QVERIFY(page().isVisible());
    QCOMPARE(draft().rows().first().sold.name, QStringLiteral("Leche entera 1 L"));
}

void tst_SalesScreen::withoutAReceipt()
{
    Cart cart(Currency::ars());
    QVERIFY(cart.add(ShopFixture::assortment().first(), Quantity::units(1)).ok());
    QVERIFY(cart.discountCart({1000, {}, QStringLiteral("10 %")}).ok());
    const auto sale = cart.toSale({Payment{Tender::Cash, cart.total(), cart.total(), Money::zero(Currency::ars()), {}}}, Platform::Till, m_till->base.clock.nowUtc());
    m_till->base.till->complete(*sale, this, {});
    toSales();
    key(Qt::Key_F11);
    QVERIFY(page().isVisible());
    scan(1);
    type(QStringLiteral("gaseo"));
    key(Qt::Key_Return);
    QCOMPARE(draft().rows().size(), 2);
    QCOMPARE(draft().due(), Money(436500 + 298000, Currency::ars())); // the lowest that was paid, and today's price
    key(Qt::Key_F2);
    key(Qt::Key_F12);
    QVERIFY2(notice().contains(QLatin1String("nombre del cliente")), qPrintable(notice()));
    type(QStringLiteral("Ana Gómez"));
    key(Qt::Key_Return);
    QVERIFY(!page().isVisible());
    QVERIFY(last().needsReview);
    QCOMPARE(last().customerName, QStringLiteral("Ana Gómez"));
    QVERIFY(last().refersTo.isEmpty());
    QCOMPARE(last().total, Money(-734500, Currency::ars()));
    QCOMPARE(stock(2), 21'000);
}

void tst_SalesScreen::anExchangeForLess()
{
    const QString number = sell({{1, 2000}}, Tender::Qr);
    scan(5); // a sale is open meanwhile: it stays
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_F5);
    key(Qt::Key_E, Qt::ControlModifier);
    scan(2);
    QCOMPARE(draft().due(), Money(485000 - 298000, Currency::ars()));
    QVERIFY(!draft().charges());
    key(Qt::Key_F12);
    QVERIFY(!page().isVisible());
    const Sale exchange = last();
    QVERIFY(exchange.type == SaleType::Exchange);
    QCOMPARE(exchange.refersTo, number);
    QCOMPARE(exchange.total, Money(-187000, Currency::ars()));
    QCOMPARE(exchange.payments.first().tender, Tender::Qr);
    QCOMPARE(exchange.lines.size(), 2);
    QCOMPARE(stock(1), 19'000);
    QCOMPARE(stock(2), 19'000);
    QCOMPARE(m_till->sale->cart().lines().size(), 1);
    QCOMPARE(m_till->base.stores->sales->openCart()->isEmpty(), false);
    QCOMPARE(cell(0, PastSalesModel::State), QStringLiteral("Cambio"));
    QCOMPARE(cell(1, PastSalesModel::State), QStringLiteral("Devuelta en parte"));
}

void tst_SalesScreen::anExchangeForMore()
{
    sell({{5, 1000}}); // 1.390
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_F2);
    key(Qt::Key_E, Qt::ControlModifier);
    type(QStringLiteral("aceit"));
    key(Qt::Key_Return);
    key(Qt::Key_Plus); // two of them
    QVERIFY(draft().charges());
    QCOMPARE(draft().due(), Money(2 * 372000 - 139000, Currency::ars()));
    m_window->resize(1024, 768);
    QCoreApplication::processEvents();
    key(Qt::Key_F12); // by which means comes next, beside what comes back and what is taken
    auto *paying = page().findChild<PaymentPanel *>();
    QVERIFY(paying->isVisible());
    shot(m_window.get(), QStringLiteral("exchange-paying"));
    type(QStringLiteral("5000"));
    key(Qt::Key_Return); // too little: the rest is asked for
    QVERIFY(page().isVisible());
    QCOMPARE(page().payment().settlement().missing(), Money(105000, Currency::ars()));
    type(QStringLiteral("2000"));
    key(Qt::Key_Return);
    QVERIFY(!page().isVisible());
    QCOMPARE(last().total, Money(605000, Currency::ars()));
    QCOMPARE(last().payments.size(), 2);
    QCOMPARE(last().payments.last().change, Money(95000, Currency::ars()));
    QVERIFY2(notice().contains(QLatin1String("vuelto")), qPrintable(notice()));
    QCOMPARE(stock(5), 20'000);
    QCOMPARE(stock(3), 18'000);
    // What was taken can come back in its turn, at what it cost.
    key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(page().isVisible());
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(draft().due(), Money(744000, Currency::ars()));
    key(Qt::Key_F2);
    key(Qt::Key_F12);
    QCOMPARE(stock(3), 20'000);
    QCOMPARE(stock(5), 20'000);
}

void tst_SalesScreen::theMeansOfPaymentLeaveNoGap()
{
    sell({{5, 1000}});
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const auto button = [this](const QString &words) {
        const auto all = part<ReturnPanel>()->findChildren<QAbstractButton *>();
        for (QAbstractButton *each : all)
            if (each->text() == words)
                return each;
        return static_cast<QAbstractButton *>(nullptr);
    };
    QAbstractButton *asPaid = button(QStringLiteral("Como se pagó"));
    QAbstractButton *cash = button(QStringLiteral("Efectivo"));
    QVERIFY(asPaid && cash);
    const QPoint first = asPaid->pos();
    QVERIFY(asPaid->isVisible() && cash->pos() != first);
    key(Qt::Key_Plus);
    key(Qt::Key_E, Qt::ControlModifier);
    scan(1); // more is taken than comes back: that cannot go the way it was paid
    QVERIFY(draft().charges());
    QCoreApplication::processEvents();
    QVERIFY(!asPaid->isVisible());
    QVERIFY(!cash->isVisible()); // how it is charged comes next
    key(Qt::Key_E, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(asPaid->isVisible());
    QCOMPARE(asPaid->pos().x(), first.x());
    QVERIFY(cash->pos() != asPaid->pos());
}

void tst_SalesScreen::anExchangeForTheSame()
{
    sell({{1, 1000}}, Tender::Credit);
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_F4);
    key(Qt::Key_E, Qt::ControlModifier);
    scan(1);
    QCOMPARE(draft().due(), Money(0, Currency::ars()));
    key(Qt::Key_F12); // no money moves, so no code of a card is asked for
    QVERIFY2(!page().isVisible(), qPrintable(notice()));
    QVERIFY(last().payments.isEmpty());
    QCOMPARE(stock(1), 18'000); // one damaged, one for it
}

void tst_SalesScreen::anExchangeNeedsSomethingTaken()
{
    sell({{1, 1000}});
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_F2);
    key(Qt::Key_E, Qt::ControlModifier);
    key(Qt::Key_F12);
    QVERIFY(page().isVisible());
    QVERIFY2(notice().contains(QLatin1String("a cambio")), qPrintable(notice()));
    scan(3);
    key(Qt::Key_Minus); // taken out again
    QVERIFY(draft().taken().isEmpty());
    key(Qt::Key_E, Qt::ControlModifier); // no exchange: an ordinary return
    key(Qt::Key_F12);
    QVERIFY(last().type == SaleType::Return);
}

void tst_SalesScreen::aReturnInProgressIsDroppedByAKill()
{
    sell({{1, 2000}});
    toSales();
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_F2);
    const qint64 before = m_till->documents->outbox().lastSeq;
    m_window.reset();
    m_past.reset();
    m_till->reopen();
    makeWindow();
    QCOMPARE(m_till->documents->outbox().lastSeq, before);
    toSales();
    QVERIFY(!page().isVisible());
    QCOMPARE(cell(0, PastSalesModel::State), QStringLiteral("Venta"));
    QCOMPARE(stock(1), 18'000);
}

void tst_SalesScreen::escapeGoesBackStepByStep()
{
    sell({{1, 2000}});
    toSales();
    type(QStringLiteral("yerba"));
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_F12); // says what is missing
    key(Qt::Key_Escape);
    QVERIFY(!page().isVisible());
    key(Qt::Key_Escape);
    QVERIFY(part<SearchBox>()->text().isEmpty());
    key(Qt::Key_Escape);
    QCOMPARE(m_window->current(), m_sale);
}

void tst_SalesScreen::allIsNamedAndNothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    m_window->resize(worn.width, 768);
    const auto look = [&](const char *where) {
        checks::shotInBoth(m_theme, m_window.get(), QStringLiteral("sales-%1-%2").arg(QString::fromLatin1(where), worn.name()));
        return checks::isRight(m_window.get(), QString::fromLatin1(where));
    };
    toSales();
    QVERIFY(look("empty"));
    sell({{1, 1000}});
    sell({{2, 2000}, {5, 1000}, {4, 845}}, Tender::Debit, QStringLiteral("Ana Gómez"));
    QVERIFY(look("list"));
    key(Qt::Key_Delete, Qt::ControlModifier);
    key(Qt::Key_Return);
    QVERIFY(look("void"));
    key(Qt::Key_Escape);
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_D, Qt::ControlModifier);
    key(Qt::Key_F12);
    QVERIFY(look("return"));
    key(Qt::Key_F4);
    key(Qt::Key_F11);
    key(Qt::Key_F12);
    QVERIFY(last().type == SaleType::Return);
    key(Qt::Key_Down);
    key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(look("returned"));
    key(Qt::Key_F11);
    scan(1);
    key(Qt::Key_F2);
    key(Qt::Key_F12);
    QVERIFY(look("without"));
    key(Qt::Key_Escape);
    sell({{1, 3000}, {4, 500}}, Tender::Cash);
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_Plus);
    key(Qt::Key_F4);
    key(Qt::Key_E, Qt::ControlModifier);
    scan(2);
    scan(3);
    QVERIFY(look("exchange"));
    key(Qt::Key_F12);
    type(QStringLiteral("500"));
    key(Qt::Key_Return);
    type(QStringLiteral("20000"));
    QVERIFY(look("exchange-paying"));
}

QTEST_MAIN(tst_SalesScreen)
#include "tst_SalesScreen.moc"
