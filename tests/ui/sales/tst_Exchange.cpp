// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/returns/ReturnLines.h"
#include "models/services/TerminalPayments.h"
#include "models/services/TillSettings.h"
#include "models/services/cash/ShiftRule.h"
#include "models/services/returns/KeptExchange.h"
#include "models/storage/Sql.h"
#include "tests/support/TerminalAtHand.h"
#include "tests/ui/Looks.h"
#include "tests/ui/Promotions.h"
#include "tests/ui/SalesTest.h"
#include "tests/ui/Shots.h"
#include "ui/display/CustomerDisplay.h"
#include "ui/payment/CardDesk.h"
#include "ui/payment/CardView.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/payment/PendingPayments.h"
#include "ui/returns/ReturnPanel.h"
#include "ui/widgets/TableView.h"
#include <QSignalSpy>

using namespace mostrador;

using Outcome = TerminalAnswer::Outcome;

/// An exchange for more is paid as a sale is: several tenders, cash with change and rounding, the card terminal, over a kill; by keyboard.
class tst_Exchange : public SalesTest {
    Q_OBJECT

    std::unique_ptr<TerminalAtHand> m_terminal;
    std::unique_ptr<PaymentSettings> m_payment;
    std::unique_ptr<TillSettings> m_settings;
    std::unique_ptr<TerminalPayments> m_payments;
    std::unique_ptr<CardDesk> m_cards;
    SaleScreen *m_sale = nullptr;

    ReturnDraft &draft() const { return page().draft(); }
    const Settlement &settlement() const { return page().payment().settlement(); }
    template <typename T>
    T &part() const
    {
        return *page().findChild<T *>();
    }
    QString kept() const { return SettingStore(*m_till->base.stores->database).value(setting::Exchange).value(); }

    void start()
    {
        TillFixture &base = m_till->base;
        m_scheduler = std::make_unique<ManualScheduler>(base.clock);
        m_payment = std::make_unique<PaymentSettings>(*m_till->reader, *base.till, Currency::ars());
        m_till->sale->setPaymentSettings(*m_payment);
        m_settings = std::make_unique<TillSettings>(*m_till->reader, *base.till);
        m_payments = std::make_unique<TerminalPayments>(
            TerminalPayments::Parts{base.stores, base.inlineExecutor, base.inlineExecutor, *m_terminal, base.clock, *m_scheduler, base.random});
        connect(base.till.get(), &Till::saleCommitted, m_payments.get(), &TerminalPayments::refresh);
        m_cards = std::make_unique<CardDesk>(CardDesk::Needs{*m_till->sale, *m_payments, *m_payment, m_settings.get()});
        m_sale = openCounter(m_window, context(), *m_till, m_cards.get());
        addSales([this](SalesScreen::Needs &needs) {
            needs.terminal = m_payments.get();
            needs.payment = m_payment.get();
            needs.cards = m_cards.get();
            needs.settings = m_settings.get();
            needs.codes = &m_till->sale->codes();
            needs.rules = m_till->rules.get();
            needs.customers = m_till->customers.get();
        });
        m_payments->resume();
    }

    void stop()
    {
        m_window.reset();
        m_cards.reset();
        m_payments.reset();
        m_past.reset();
        m_settings.reset();
        m_payment.reset();
        m_scheduler.reset();
    }

    /// kill -9 of the program and its next start: what was not on the disk is gone.
    void killAndStart(const std::function<void()> &between = {})
    {
        stop();
        m_terminal->replies.clear();
        m_till->reopen();
        if (between)
            between();
        start();
        m_till->sale->restore();
    }

    /// Of the oil that is taken instead, by the hub's feed.
    void setPrice(qint64 cents)
    {
        Product oil = ShopFixture::assortment().at(2);
        oil.price = UnitPrice::fromMoney(ars(cents));
        oil.version = cents;
        m_till->feed({oil});
    }

    /// Milk of 1.390,00 comes back, two bottles of oil of 3.720,00 are taken: 6.050,00 to be charged, and the payment is open.
    void charge(bool isSold = false)
    {
        if (!isSold)
            sell(5);
        toSales();
        key(Qt::Key_R, Qt::ControlModifier);
        key(Qt::Key_Plus);
        key(Qt::Key_F2);
        key(Qt::Key_E, Qt::ControlModifier);
        scan(3);
        scan(3);
        QVERIFY(draft().charges());
        key(Qt::Key_F12);
        QVERIFY(part<PaymentPanel>().isVisible());
        QCOMPARE(settlement().missing(), ars(605000));
    }

    /// All of that receipt comes back, and something else is to be taken.
    void exchange(const QString &number)
    {
        toSales();
        m_sales->showDocument(number);
        key(Qt::Key_R, Qt::ControlModifier);
        key(Qt::Key_Plus);
        key(Qt::Key_F2);
        key(Qt::Key_E, Qt::ControlModifier);
    }

    void pay(const QString &amount)
    {
        type(amount);
        key(Qt::Key_Return);
    }

    void byCard(const QString &amount)
    {
        key(Qt::Key_2, Qt::AltModifier);
        pay(amount);
        QVERIFY(part<CardView>().isVisible());
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void init()
    {
        m_terminal = std::make_unique<TerminalAtHand>();
        openShop();
        start();
        m_payment->setTerminal({QStringLiteral("tcp://127.0.0.1:9"), {}});
    }

    void cleanup()
    {
        stop();
        m_till.reset();
        m_terminal.reset();
    }

    void severalTendersPayIt()
    {
        charge();
        QVERIFY(part<TableView>().isVisible()); // what comes back and what is taken stays in sight
        pay(QStringLiteral("1000"));
        key(Qt::Key_7, Qt::AltModifier);
        pay(QStringLiteral("vale-77"));
        pay(QStringLiteral("500"));
        key(Qt::Key_8, Qt::AltModifier);
        pay(QStringLiteral("123456"));
        pay(QStringLiteral("1500"));
        key(Qt::Key_6, Qt::AltModifier);
        pay(QStringLiteral("Ana Gómez"));
        pay(QStringLiteral("2000"));
        QCOMPARE(settlement().missing(), ars(105000));
        QVERIFY(last().type == SaleType::Sale);
        pay(QStringLiteral("1100"));
        QVERIFY2(!page().isVisible(), qPrintable(notice()));
        const Sale exchange = last();
        QVERIFY(exchange.type == SaleType::Exchange);
        QCOMPARE(exchange.total, ars(605000));
        QList<Tender> tenders;
        for (const Payment &payment : exchange.payments)
            tenders.append(payment.tender);
        QCOMPARE(tenders, (QList<Tender>{Tender::Cash, Tender::Voucher, Tender::Card, Tender::Account, Tender::Cash}));
        QCOMPARE(exchange.payments.at(1).reference, QStringLiteral("VALE-77"));
        QCOMPARE(exchange.payments.at(2).reference, QStringLiteral("123456"));
        QCOMPARE(exchange.payments.at(4).change, ars(5000));
        QCOMPARE(exchange.customerName, QStringLiteral("Ana Gómez"));
        QVERIFY2(notice().contains(QStringLiteral("vuelto $\u00a050,00")), qPrintable(notice()));
        QVERIFY(kept().isEmpty());
        QVERIFY(m_payment->voucherPaid(QStringLiteral("VALE-77")).value() == exchange.number);
    }

    void aLabelsPriceIsCharged_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("label");
        QTest::addColumn<qint64>("price");
        QTest::newRow("Argentina, weighed") << QStringLiteral("ar") << QStringLiteral("210003105000") << qint64(500000);
        QTest::newRow("Argentina, piece") << QStringLiteral("ar") << QStringLiteral("210003201500") << qint64(150000);
        QTest::newRow("Spain, weighed") << QStringLiteral("es") << QStringLiteral("230003105000") << qint64(5000);
        QTest::newRow("Spain, piece") << QStringLiteral("es") << QStringLiteral("230003201500") << qint64(1500);
    }

    /// What is printed on it is what the customer pays, as in a sale.
    void aLabelsPriceIsCharged()
    {
        QFETCH(QString, country);
        QFETCH(QString, label);
        QFETCH(qint64, price);
        Product cheese = ShopFixture::product(6, QStringLiteral("Queso sardo"), 980000, Unit::Kilogram);
        cheese.sku = QStringLiteral("31");
        Product tart = ShopFixture::product(7, QStringLiteral("Tarta"), 200000);
        tart.sku = QStringLiteral("32");
        m_till->feed({cheese, tart});
        m_till->sale->codes().setRules(scaleRulesOf(country));
        exchange(sell(5));
        const QString code = label + QString::number(*Gtin::checkDigit(label));
        page().scanned(code);
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
        QCOMPARE(draft().taken().total(), ars(price));
        page().scanned(code); // another one
        QCOMPARE(draft().taken().lines().size(), 2);
        page().scanned(QStringLiteral("2*") + code);
        QCOMPARE(draft().taken().total(), ars(4 * price));
        draft().setRefund(std::nullopt);
        key(Qt::Key_F12);
        if (part<PaymentPanel>().isVisible())
            pay({});
        QVERIFY2(last().type == SaleType::Exchange, qPrintable(notice()));
        qint64 taken = 0;
        for (const SaleLine &line : last().lines)
            taken += line.comesBack() ? 0 : line.total.minor();
        QCOMPARE(taken, 4 * price);
    }

    void howManyAreTypedBeforeTheCode()
    {
        exchange(sell(5));
        type(QStringLiteral("3*") + ShopFixture::code(3));
        key(Qt::Key_Return);
        QCOMPARE(draft().taken().lines().first().quantity, Quantity::units(3));
        page().scanned(QStringLiteral("0*") + ShopFixture::code(3));
        QCOMPARE(draft().taken().lines().first().quantity, Quantity::units(3));
        QVERIFY(!notice().isEmpty());
    }

    void lotAndExpiryAreTheLines()
    {
        exchange(sell(5));
        page().scanned(QStringLiteral("01") + ShopFixture::assortment().at(2).gtins.first().normalised() + QStringLiteral("1720010110L-7"));
        QVERIFY(!draft().taken().isEmpty());
        QCOMPARE(draft().taken().lines().first().lot, QStringLiteral("L-7"));
        QVERIFY(draft().taken().lines().first().expiry.isValid());
        QVERIFY2(notice().contains(QStringLiteral("venció")), qPrintable(notice()));
    }

    /// No more is taken than there is, where the shop sells no more.
    void theStockRuleHolds()
    {
        const QString number = sell(5);
        m_till->rules->setNeedsStock(true, this, {});
        m_till->feed({m_till->level(3, 1)});
        exchange(number);
        scan(3);
        scan(3);
        QCOMPARE(draft().taken().lines().first().quantity, Quantity::units(1));
        QVERIFY2(notice().contains(QStringLiteral("No alcanza")), qPrintable(notice()));
        QVERIFY(!draft().setTakenInstead(0, Quantity::units(2)).ok());
        QVERIFY(draft().setTakenInstead(0, Quantity()).ok());
    }

    /// Whoever bought pays what he would in a sale: his group's list, also over a kill.
    void theCustomersGroupHasItsPrices()
    {
        PriceList neighbours;
        neighbours.id = QStringLiteral("vecinos");
        neighbours.name = QStringLiteral("Vecinos");
        neighbours.customerGroup = QStringLiteral("vecinos");
        neighbours.version = 1;
        m_till->feed({neighbours, ListPrices{QStringLiteral("vecinos"), QStringLiteral("P1"), {{UnitPrice::fromMoney(ars(450000)), {}, {}}}, 1}});
        Customer ana;
        ana.name = QStringLiteral("Ana Gómez");
        ana.group = QStringLiteral("vecinos");
        m_till->base.till->keepCustomer(ana, this, [&ana](const Result<Customer> &kept) { ana = *kept; });
        Cart cart(Currency::ars());
        QVERIFY(cart.add(ShopFixture::assortment().at(4), Quantity::units(1)).ok());
        cart.setCustomer(ana);
        exchange(record(cart, {inCash(cart.total())}));
        scan(1);
        QCOMPARE(draft().taken().total(), ars(450000));
        key(Qt::Key_F12);
        Product dearer = ShopFixture::assortment().first();
        dearer.price = UnitPrice::fromMoney(ars(500000));
        dearer.version = 2;
        m_till->feed({dearer}); // nothing to tell: what he pays is his list's
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
        QVERIFY(page().payment().isBeingPaid());
        QCOMPARE(settlement().missing(), ars(450000 - 139000));
        pay(QStringLiteral("1000"));
        killAndStart();
        toSales();
        QCOMPARE(draft().taken().total(), ars(450000));
        key(Qt::Key_F12);
        pay({});
        QVERIFY2(last().type == SaleType::Exchange, qPrintable(notice()));
        QCOMPARE(last().total, ars(450000 - 139000));
        QCOMPARE(last().customer, ana.id);
    }

    void cashIsRoundedAsTheShopDoes()
    {
        m_payment->setCashRounding(*CashRounding::toStep(ars(10000), CashRounding::Rule::HalfUp));
        charge();
        pay(QStringLiteral("15"));
        pay({}); // the rest, 6.035,00, in cash
        QVERIFY2(!page().isVisible(), qPrintable(notice()));
        QCOMPARE(last().rounding, ars(-3500));
        QCOMPARE(last().total, ars(601500));
        QCOMPARE(last().payments.last().received, ars(600000));
    }

    void whatComesBackInCashSaysHowItIsRounded()
    {
        m_payment->setCashRounding(*CashRounding::toStep(ars(10000), CashRounding::Rule::HalfUp));
        sell(5); // milk of 1.390,00
        toSales();
        key(Qt::Key_R, Qt::ControlModifier);
        key(Qt::Key_Plus);
        key(Qt::Key_F2);
        QCOMPARE(draft().due(), ars(140000));
        const auto labels = part<ReturnPanel>().findChildren<QLabel *>();
        const bool isSaid = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QLatin1String("Efectivo")) && label->text().contains(QLatin1String("Redondeo en efectivo"));
        });
        QVERIFY(isSaid);
    }

    void aCardWithoutAnAnswerIsAskedAgain()
    {
        charge();
        byCard(QStringLiteral("2000"));
        m_terminal->say(Outcome::NoAnswer);
        QVERIFY(m_cards->current()->state == AttemptState::Unknown);
        QVERIFY(last().type == SaleType::Sale);
        m_scheduler->advance(60'000);
        while (!m_terminal->replies.isEmpty())
            m_terminal->say(Outcome::Approved);
        QVERIFY(part<PaymentPanel>().isVisible());
        QCOMPARE(settlement().missing(), ars(405000));
        QSignalSpy found(m_cards.get(), &CardDesk::found);
        pay({});
        QCOMPARE(found.size(), 0); // it is in the document
        const Sale exchange = last();
        QVERIFY(exchange.type == SaleType::Exchange);
        QCOMPARE(exchange.payments.size(), 2);
        QCOMPARE(exchange.payments.first().tender, Tender::Debit);
        QCOMPARE(exchange.payments.first().amount, ars(200000));
        QCOMPARE(PaymentAttemptStore(*m_till->base.stores->database).ofSale(exchange.number)->size(), 1);
        QVERIFY(m_cards->waiting().isEmpty());
    }

    /// Nobody knows whether the card was charged: the exchange stays whole and in front until that is settled, also over a kill.
    void whatTheTerminalWasAskedForIsNotLeft()
    {
        charge();
        byCard({});
        m_terminal->say(Outcome::NoAnswer);
        QVERIFY(m_cards->current()->state == AttemptState::Unknown);
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        QVERIFY(!page().payment().isBeingPaid());
        key(Qt::Key_Escape);
        QVERIFY(page().isVisible());
        QVERIFY2(notice().contains(QStringLiteral("Se consultó la terminal de tarjetas por este cambio")), qPrintable(notice()));
        QVERIFY(!draft().setTakenInstead(0, Quantity()));
        QVERIFY(!draft().setTaken(0, Quantity()));
        draft().setExchange(false);
        QVERIFY(draft().isExchange());
        QCOMPARE(draft().due(), ars(605000));
        scan(4); // cheese, which it was not asked for
        QVERIFY(draft().setTakenInstead(1, Quantity::fromMilli(500)).ok());
        QCOMPARE(draft().due(), ars(605000 + 490000));
        QVERIFY(!draft().setTakenInstead(0, Quantity::units(1)));
        QVERIFY(draft().setTakenInstead(1, Quantity()).ok());
        QCOMPARE(draft().due(), ars(605000));
        killAndStart();
        toSales();
        QVERIFY(page().isVisible());
        setPrice(100);
        QCOMPARE(draft().due(), ars(605000));
        key(Qt::Key_F12);
        while (!m_terminal->replies.isEmpty())
            m_terminal->say(Outcome::Approved);
        const Sale exchange = last();
        QVERIFY(exchange.type == SaleType::Exchange);
        QCOMPARE(exchange.total, ars(605000));
        QCOMPARE(exchange.payments.size(), 1);
        QVERIFY(m_cards->waiting().isEmpty());
    }

    /// The customer may have paid it twice.
    void aCardThatIsNotKnownIsSaidAfterItWasPaidOtherwise()
    {
        charge();
        byCard(QStringLiteral("5000"));
        m_terminal->say(Outcome::NoAnswer);
        key(Qt::Key_Escape);
        QSignalSpy found(m_cards.get(), &CardDesk::found);
        key(Qt::Key_1, Qt::AltModifier);
        pay({});
        pay({}); // it is asked about once
        QVERIFY2(last().type == SaleType::Exchange, qPrintable(notice()));
        QCOMPARE(found.size(), 1);
    }

    void theCustomerSeesWhatIsCharged()
    {
        CustomerDisplay display(context(), *m_till->sale);
        display.setCards(*m_cards);
        QVERIFY(display.plainText().contains(QStringLiteral("Bienvenidos")));
        charge();
        QVERIFY2(display.plainText().contains(QStringLiteral("6.050,00")), qPrintable(display.plainText()));
        pay(QStringLiteral("1000"));
        QVERIFY2(display.plainText().contains(QStringLiteral("5.050,00")), qPrintable(display.plainText()));
        key(Qt::Key_Escape);
        QVERIFY(display.plainText().contains(QStringLiteral("Bienvenidos")));
    }

    void aDeclinedCardChargesNothing()
    {
        charge();
        byCard({});
        m_terminal->say(Outcome::Declined);
        QVERIFY(m_cards->current()->state == AttemptState::Declined);
        key(Qt::Key_Escape);
        QVERIFY(part<PaymentPanel>().isVisible());
        QCOMPARE(settlement().missing(), ars(605000));
        key(Qt::Key_1, Qt::AltModifier);
        pay({});
        QCOMPARE(last().payments.size(), 1);
        QCOMPARE(last().payments.first().tender, Tender::Cash);
    }

    /// Cash was handed over and a card was charged; then the program ends.
    void aKillLosesNothing()
    {
        sell(5);
        scan(2); // the open sale is another customer's
        charge(true);
        pay(QStringLiteral("1000"));
        byCard(QStringLiteral("2000"));
        m_terminal->say(Outcome::Approved);
        QCOMPARE(settlement().missing(), ars(305000));
        const QString identity = page().payment().draft();
        killAndStart();
        QCOMPARE(m_till->sale->cart().lines().size(), 1);
        toSales();
        QVERIFY(page().isVisible());
        QVERIFY2(notice().contains(QStringLiteral("se recibieron $\u00a01.000,00")), qPrintable(notice()));
        QCOMPARE(draft().rows().first().taken, Quantity::units(1));
        QCOMPARE(draft().taken().lines().size(), 1);
        QCOMPARE(page().payment().draft(), identity);
        key(Qt::Key_F12);
        QVERIFY(part<CardView>().isVisible()); // what the card paid comes first
        key(Qt::Key_Return);
        QCOMPARE(settlement().missing(), ars(305000));
        pay({});
        const Sale exchange = last();
        QVERIFY(exchange.type == SaleType::Exchange);
        QCOMPARE(exchange.payments.size(), 3);
        QCOMPARE(exchange.total, ars(605000));
        QVERIFY(m_cards->waiting().isEmpty());
        QVERIFY(kept().isEmpty());
        killAndStart(); // recorded: it is not offered again
        toSales();
        QVERIFY(!page().isVisible());
        QCOMPARE(last().number, exchange.number);
    }

    /// Between COMMIT and everything after it.
    void aRecordedExchangeIsNotKept()
    {
        charge();
        pay(QStringLiteral("1000"));
        QVERIFY(!kept().isEmpty());
        const QString before = kept();
        pay({});
        QVERIFY(kept().isEmpty()); // by the document's own transaction: SettingStore of the writer, not of the window
        QVERIFY(KeptExchange::fromText(before).has_value());
    }

    void aDiskThatRefusesLosesNoTender()
    {
        charge();
        pay(QStringLiteral("1000"));
        QVERIFY(m_till->base.stores->database->sql().run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON sale BEGIN SELECT raise(ABORT, 'no'); END")).ok());
        pay({});
        QVERIFY(part<PaymentPanel>().isVisible());
        QVERIFY(settlement().isSettled());
        QVERIFY(last().type == SaleType::Sale);
        killAndStart(); // the part that settled it, too, was handed over
        toSales();
        QVERIFY(m_till->base.stores->database->sql().run(QStringLiteral("DROP TRIGGER refuse")).ok());
        key(Qt::Key_F12);
        QVERIFY(settlement().isSettled());
        key(Qt::Key_Return);
        QVERIFY(last().type == SaleType::Exchange);
        QCOMPARE(last().payments.size(), 2);
    }

    void whatIsPaidInPartIsNotLeft()
    {
        charge();
        m_window->scanned(ShopFixture::code(1));
        QCOMPARE(draft().taken().lines().size(), 1); // what is being paid stays as it is
        pay(QStringLiteral("1000"));
        key(Qt::Key_Escape); // the payment is left, the exchange is not
        QVERIFY(part<ReturnPanel>().isVisible());
        key(Qt::Key_Escape);
        QVERIFY(page().isVisible());
        QVERIFY2(notice().contains(QStringLiteral("ya se pagó")), qPrintable(notice()));
        key(Qt::Key_Escape); // the line is read
        scan(5);             // one thing more: what was received counts on
        key(Qt::Key_F12);
        QCOMPARE(settlement().missing(), ars(605000 + 139000 - 100000));
        key(Qt::Key_Delete); // given back
        QCOMPARE(settlement().missing(), ars(605000 + 139000));
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        QVERIFY(!page().isVisible());
        QVERIFY(kept().isEmpty());
        QVERIFY(last().type == SaleType::Sale);
    }

    /// Wherever Tab leads, nothing changes it while it is paid; and what is paid is what it comes to, or it is not recorded.
    void whatIsBeingPaidStaysAsItIs()
    {
        charge();
        const Cart taken = draft().taken();
        const auto isAsItWas = [&] { return draft().taken() == taken && draft().due() == ars(605000) && draft().rows().first().taken == Quantity::units(1); };
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            QWidget *at = QApplication::focusWidget();
            QVERIFY(at);
            if (!page().isAncestorOf(at) || part<PaymentPanel>().isAncestorOf(at))
                continue;
            QTest::keyClick(at, Qt::Key_Space);
            QVERIFY2(isAsItWas(), at->metaObject()->className());
        }
        QVERIFY(!draft().setTaken(0, Quantity()));
        QVERIFY(!draft().step(0, -1));
        QVERIFY(!draft().setTakenInstead(0, Quantity::units(3)));
        CodeReading oil;
        oil.product = ShopFixture::assortment().at(2);
        QVERIFY(!draft().take(oil, Quantity::units(1)));
        draft().takeAll();
        draft().setExchange(false);
        draft().setDisposition(0, Disposition::Damaged);
        QVERIFY(isAsItWas() && draft().rows().first().disposition == Disposition::Stock);
        QVERIFY(draft().paidDocument({inCash(ars(605000))}, ars(0)).ok());
        QVERIFY(draft().paidDocument({inCash(ars(604900))}, ars(-100)).ok());
        for (const Money paid : {ars(604900), ars(605100)})
            QCOMPARE(draft().paidDocument({inCash(paid)}, ars(0)).error().code, Error::Code::Invalid);
        key(Qt::Key_Escape);
        key(Qt::Key_Plus);
        QCOMPARE(draft().taken().lines().first().quantity, Quantity::units(3)); // left, it can be changed
    }

    /// As long as nothing was paid it costs what the catalogue says by now, and the cashier is told; then it costs what was said.
    void pricesAreTakenUpAnew()
    {
        charge();
        setPrice(400000);
        QVERIFY(part<ReturnPanel>().isVisible()); // before it is charged
        QVERIFY2(notice().contains(QStringLiteral("(antes $\u00a03.720,00)")), qPrintable(notice()));
        QCOMPARE(draft().due(), ars(661000));
        key(Qt::Key_F12);
        QCOMPARE(settlement().missing(), ars(661000));
        killAndStart([this] { setPrice(420000); });
        toSales();
        QVERIFY2(notice().contains(QStringLiteral("(antes $\u00a04.000,00)")), qPrintable(notice()));
        QCOMPARE(draft().due(), ars(701000));
        key(Qt::Key_F12);
        pay(QStringLiteral("1000"));
        setPrice(450000);
        QCOMPARE(settlement().missing(), ars(601000));
        killAndStart([this] { setPrice(480000); });
        toSales();
        QVERIFY2(!notice().contains(QStringLiteral("antes")), qPrintable(notice()));
        key(Qt::Key_F12);
        QCOMPARE(settlement().missing(), ars(601000));
        pay({});
        QCOMPARE(last().type, SaleType::Exchange);
        QCOMPARE(last().total, ars(701000));
    }

    /// A card was asked for it: whatever it answers, the customer was told a price.
    void aCardThatWasAskedKeepsThePrices()
    {
        charge();
        byCard(QStringLiteral("2000"));
        setPrice(400000);
        QVERIFY(part<CardView>().isVisible());
        m_terminal->say(Outcome::Approved);
        QCOMPARE(settlement().missing(), ars(405000));
        killAndStart([this] {
            setPrice(420000);
            m_till->feed({promotions::percentOff(QStringLiteral("Aceite a mitad"), 5000, {QStringLiteral("P3")})});
        });
        toSales();
        QCOMPARE(draft().due(), ars(605000));
    }

    /// Somebody took back elsewhere what it is about, and the program ended: the drawer is not shut for ever.
    void whatCannotGoOnIsGivenBack_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"all of the receipt came back", "just this came back", "it cannot be read"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatCannotGoOnIsGivenBack()
    {
        QFETCH(QString, how);
        const QString number = sell(5);
        charge(true);
        pay(QStringLiteral("1000"));
        QString left = kept();
        const Till::Stores &stores = *m_till->base.stores;
        if (how.startsWith(QLatin1String("all"))) {
            QVERIFY(stores.checkout->undo(number, SaleType::Return).ok());
        } else if (how.startsWith(QLatin1String("just"))) {
            left.replace(QStringLiteral("\"line\":0"), QStringLiteral("\"line\":7")); // as if another line were all that is left of it
        } else {
            left = QStringLiteral("{");
        }
        QVERIFY(stores.settings->put(setting::Exchange, left).ok());
        killAndStart();
        const auto pending = pendingPayments(*m_till->sale, m_cards.get(), m_language.text(), *m_settings);
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().icon, m_sales->icon()); // where the close's first step sends a person
        toSales();
        const auto isTold = [&] {
            QVERIFY(!page().isVisible());
            QVERIFY2(notice().contains(QStringLiteral("Devolver lo que se recibió")), qPrintable(notice()));
            QVERIFY2(left.size() < 2 || notice().contains(QStringLiteral("$\u00a01.000,00")), qPrintable(notice()));
            QCOMPARE(kept(), left);
            QCOMPARE(checkNoPayment(*m_till->base.stores->database).error().code, Error::Code::Conflict);
        };
        isTold();
        key(Qt::Key_Escape); // not read: it is told again, and no other exchange takes its place
        key(Qt::Key_E, Qt::ControlModifier);
        m_sales->asked(QStringLiteral("return"));
        isTold();
        QVERIFY(notice().contains(QStringLiteral("Devolver")));
        key(Qt::Key_8, Qt::ControlModifier);
        QVERIFY2(kept().isEmpty(), qPrintable(notice()));
        QVERIFY(notice().isEmpty());
        QVERIFY(checkNoPayment(*m_till->base.stores->database).ok());
        QVERIFY(pendingPayments(*m_till->sale, m_cards.get(), m_language.text(), *m_settings).isEmpty());
        killAndStart();
        toSales();
        QVERIFY(notice().isEmpty());
    }

    /// A card that was charged for the exchange does not pay the open sale, and the other way round.
    void theOpenSaleHasItsOwnCards()
    {
        sell(5);
        scan(2);
        key(Qt::Key_F12);
        key(Qt::Key_2, Qt::AltModifier);
        key(Qt::Key_Return);
        QCOMPARE(m_terminal->asked.size(), 1); // 2.980,00, and the customer looks for the card
        charge(true);
        byCard(QStringLiteral("2000"));
        QCOMPARE(m_terminal->asked.size(), 2);
        m_terminal->say(Outcome::Approved); // the sale's
        QCOMPARE(settlement().missing(), ars(605000));
        m_terminal->say(Outcome::Approved);
        QCOMPARE(settlement().missing(), ars(405000));
        pay({});
        QVERIFY(last().type == SaleType::Exchange);
        QCOMPARE(last().payments.size(), 2);
        key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_till->sale->phase(), OpenPayment::Phase::Paying);
        QVERIFY(m_sale->findChild<CardView *>()->isVisible());
        key(Qt::Key_Return);
        QCOMPARE(m_till->sale->phase(), OpenPayment::Phase::Paid);
        QCOMPARE(last().payments.first().amount, ars(298000));
        QVERIFY(m_cards->waiting().isEmpty());
    }

    void itsCardPaysNoOtherSale_data()
    {
        QTest::addColumn<bool>("isAnew");
        QTest::newRow("the exchange is open") << false;
        QTest::newRow("the program was started anew") << true;
    }
    /// The next customer's sale is open beside it, and neither takes nor gives back what the exchange's customer was charged.
    void itsCardPaysNoOtherSale()
    {
        QFETCH(bool, isAnew);
        charge();
        byCard(QStringLiteral("2000"));
        m_terminal->say(Outcome::NoAnswer);
        key(Qt::Key_Escape);
        key(Qt::Key_Escape);
        QVERIFY(!page().payment().isBeingPaid());
        if (isAnew)
            killAndStart();
        key(Qt::Key_1, Qt::ControlModifier);
        scan(2);
        key(Qt::Key_F12);
        m_scheduler->advance(60'000);
        while (!m_terminal->replies.isEmpty())
            m_terminal->say(Outcome::Approved);
        QCOMPARE(m_cards->waiting().size(), 1);
        QCOMPARE(m_cards->waiting().first().state, AttemptState::Approved);
        QVERIFY(m_cards->waitingHere().isEmpty());
        QCOMPARE(pendingPayments(*m_till->sale, m_cards.get(), m_language.text(), *m_settings).at(1).icon, m_sales->icon());
        key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!m_cards->current());
        m_cards->showFirst(m_cards->waiting().first().reference);
        QVERIFY(m_sale->findChild<CardView *>()->isVisible());
        QVERIFY(!m_cards->canUse());
        QVERIFY(!m_cards->use());
        QVERIFY(!m_cards->giveBack());
        QSignalSpy wanted(m_cards.get(), &CardDesk::wanted);
        key(Qt::Key_F6);
        key(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_till->sale->settlement().taken().isEmpty());
        pay({});
        QCOMPARE(last().total, ars(298000));
        QCOMPARE(last().payments.size(), 1);
        QCOMPARE(last().payments.first().tender, Tender::Cash);
        toSales();
        key(Qt::Key_F12);
        QVERIFY(part<CardView>().isVisible());
        QVERIFY(m_cards->canUse());
        key(Qt::Key_Return);
        QCOMPARE(settlement().missing(), ars(405000));
        pay({});
        QCOMPARE(last().type, SaleType::Exchange);
        QCOMPARE(last().payments.first().amount, ars(200000));
        QVERIFY(m_cards->waiting().isEmpty());
    }

    void nothingIsClipped_data() { checks::everyWindow(); }
    void nothingIsClipped()
    {
        const checks::Look worn = checks::wear(m_theme, m_language);
        m_window->resize(worn.width, 768);
        const auto look = [&](const char *where) {
            checks::shotInBoth(m_theme, m_window.get(), QStringLiteral("%1-%2").arg(QString::fromLatin1(where), worn.name()));
            return checks::isRight(m_window.get(), QString::fromLatin1(where));
        };
        charge();
        setPrice(400000);
        QVERIFY(look("exchange-new-price"));
        key(Qt::Key_F12);
        pay(QStringLiteral("1000"));
        QVERIFY(look("exchange-paid-in-part"));
        key(Qt::Key_Escape);
        QVERIFY(look("exchange-to-charge"));
        key(Qt::Key_F12);
        byCard(QStringLiteral("2000"));
        QVERIFY(look("exchange-card"));
        m_terminal->say(Outcome::Approved);
    }
};

QTEST_MAIN(tst_Exchange)
#include "tst_Exchange.moc"
