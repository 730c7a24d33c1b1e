// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/returns/ReturnLines.h"
#include "models/services/returns/ReceiptLookup.h"
#include "tests/ui/SalesTest.h"
#include "tests/ui/Shots.h"
#include "tests/ui/WindowChecks.h"
#include "ui/widgets/SearchBox.h"

using namespace mostrador;

/// A receipt of another till is brought to this one: the hub is asked, and where it does not answer a person is told what can be done. By keyboard.
class tst_OtherReceipts : public SalesTest {
    Q_OBJECT

    using Reply = std::function<void(Result<ShopReceipt>)>;

    std::unique_ptr<ReceiptLookup> m_lookup;
    bool m_isLinked = true;
    QStringList m_asked;
    QList<Reply> m_replies;

    void answer(const Result<ShopReceipt> &answer) { m_replies.takeFirst()(answer); }

    static Sale sale(const QString &number, int units)
    {
        Cart cart(Currency::ars());
        [&] { QVERIFY(cart.add(ShopFixture::assortment().first(), Quantity::units(units)).ok()); }();
        Sale sold = cart.toSale({inCash(cart.total())}, Platform::Till, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC)).value();
        sold.number = number;
        return sold;
    }
    static Sale back(const Sale &sold, const QString &number, int units)
    {
        const auto lines = linesBack(sold, Returned(sold), {ReturnPick{0, Quantity::units(units)}});
        Sale document = documentOf(SaleType::Return, sold, *lines, QStringLiteral("unwanted")).value();
        document.number = number;
        document.payments = {inCash(document.total)};
        document.at = sold.at.addSecs(60);
        return document;
    }
    void look(const QString &number)
    {
        toSales();
        type(number);
        key(Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void init()
    {
        m_isLinked = true;
        m_asked.clear();
        m_replies.clear();
        openShop();
        TillFixture &base = m_till->base;
        m_scheduler = std::make_unique<ManualScheduler>(base.clock);
        m_lookup = std::make_unique<ReceiptLookup>(
            ReceiptLookup::Parts{base.stores, base.inlineExecutor, base.inlineExecutor, *m_scheduler, base.clock,
                                 [this](const QString &number, Reply reply) {
            m_asked.append(number);
            m_replies.append(std::move(reply));
                                 },
                                 [this] { return m_isLinked; }, [] { return TillId{1}; }});
        openCounter(m_window, context(), *m_till);
        addSales([this](SalesScreen::Needs &needs) { needs.receipts = m_lookup.get(); });
    }

    void cleanup()
    {
        m_replies.clear(); // what was never answered
        m_window.reset();
        m_lookup.reset();
        m_past.reset();
        m_till.reset();
    }

    void theHubIsAskedAndItComesBackHere()
    {
        look(QStringLiteral("0007-00000012"));
        QCOMPARE(m_asked, QStringList{QStringLiteral("0007-00000012")});
        QVERIFY2(notice().contains(QStringLiteral("Se pregunta al hub")), qPrintable(notice()));
        QVERIFY(!page().isVisible());
        const Sale sold = sale(QStringLiteral("0007-00000012"), 3);
        answer(ShopReceipt{sold, {back(sold, QStringLiteral("0008-00000001"), 1)}});
        QVERIFY(page().isVisible());
        QVERIFY(page().draft().isOfAnother());
        QCOMPARE(page().draft().rows().first().left, Quantity::units(2)); // one came back at a third till
        shot(m_window.get(), QStringLiteral("receipt-of-another"));
        key(Qt::Key_Plus);
        key(Qt::Key_Plus);
        key(Qt::Key_Plus);
        QVERIFY2(notice().contains(QStringLiteral("solo")), qPrintable(notice()));
        key(Qt::Key_F2);
        key(Qt::Key_F12);
        QVERIFY2(!page().isVisible(), qPrintable(notice()));
        QVERIFY(last().type == SaleType::Return);
        QCOMPARE(last().refersTo, sold.number);
        QCOMPARE(last().total, Money(-2 * 485000, Currency::ars()));
        look(sold.number); // all of it is back: this till knows, whatever the hub has heard
        answer(ShopReceipt{sold, {back(sold, QStringLiteral("0008-00000001"), 1)}});
        QVERIFY(!page().isVisible());
        QVERIFY2(notice().contains(QStringLiteral("ya fue devuelta")), qPrintable(notice()));
    }

    /// Its paper is scanned at the counter, or on the screen of past sales: a return of it begins.
    void itsBarcodeOpensIt()
    {
        scan(2);
        type(QStringLiteral("0007-00000012"));
        key(Qt::Key_Return);
        QCOMPARE(m_window->current(), m_sales);
        QCOMPARE(m_asked.size(), 1);
        answer(ShopReceipt{sale(QStringLiteral("0007-00000012"), 1), {}});
        QVERIFY(page().isVisible());
        QCOMPARE(m_till->sale->cart().lines().size(), 1); // the open sale stays
        key(Qt::Key_Escape);
        m_window->scanned(QStringLiteral("0008-00000003"));
        QCOMPARE(m_asked.size(), 2);
    }

    void withoutTheHubItIsSaidWhatCanBeDone()
    {
        m_isLinked = false;
        look(QStringLiteral("0007-00000012"));
        QVERIFY(m_asked.isEmpty());
        QVERIFY(!page().isVisible());
        QVERIFY2(notice().contains(QStringLiteral("es de la caja 7")) && notice().contains(QStringLiteral("sin ticket")), qPrintable(notice()));
        shot(m_window.get(), QStringLiteral("receipt-of-another-offline"));
        QVERIFY(checks::isRight(m_window.get(), QStringLiteral("offline")));
        key(Qt::Key_F11);
        QVERIFY(page().isVisible());
        QVERIFY(page().draft().kind() == ReturnDraft::Kind::WithoutReceipt);
        type(ShopFixture::code(1));
        key(Qt::Key_Return);
        key(Qt::Key_F2);
        key(Qt::Key_F12);
        type(QStringLiteral("Ana"));
        key(Qt::Key_Return);
        QVERIFY(last().needsReview);
        QVERIFY2(last().note.contains(QStringLiteral("0007-00000012")), qPrintable(last().note)); // for whoever looks at it
    }

    /// Its number is of that return alone.
    void anotherSearchIsAnotherReturn()
    {
        m_isLinked = false;
        look(QStringLiteral("0007-00000012"));
        key(Qt::Key_F11);
        QCOMPARE(page().draft().note(), QStringLiteral("Ticket 0007-00000012"));
        const auto labels = page().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text() == QStringLiteral("Devolución sin ticket · Ticket 0007-00000012");
        }));
        key(Qt::Key_Escape);
        look(QStringLiteral("0007-00000012"));
        QVERIFY(!notice().isEmpty());
        type(QStringLiteral("ana"));
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
        key(Qt::Key_F11);
        QVERIFY(page().draft().note().isEmpty());
        key(Qt::Key_Escape);
        look(QStringLiteral("0007-00000012"));
        key(Qt::Key_1, Qt::ControlModifier);
        toSales();
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
    }

    void aHubThatSaysNothingIsNotWaitedFor()
    {
        look(QStringLiteral("0007-00000012"));
        m_scheduler->advance(ReceiptLookup::WaitMs);
        QVERIFY2(notice().contains(QStringLiteral("el hub no responde")), qPrintable(notice()));
        answer(ShopReceipt{sale(QStringLiteral("0007-00000012"), 1), {}}); // too late: a person was told
        QVERIFY(!page().isVisible());
    }

    void whatNobodyKnowsIsSaid()
    {
        look(QStringLiteral("0007-00000099"));
        answer(Error{Error::Code::NotFound, QStringLiteral("There is no receipt"), {}});
        QVERIFY2(notice().contains(QStringLiteral("Ni esta caja ni el hub")), qPrintable(notice()));
    }

    /// An own receipt is opened at once; what the hub says comes while it is made.
    void whatCameBackElsewhereIsTakenOff()
    {
        Sale sold = sale({}, 2);
        m_till->base.till->complete(sold, this, [&sold](const Result<CommittedSale> &done) { sold = done->sale; });
        key(Qt::Key_2, Qt::ControlModifier);
        key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(page().isVisible());
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(page().draft().rows().first().taken, Quantity::units(2));
        answer(ShopReceipt{sold, {back(sold, QStringLiteral("0008-00000004"), 1)}});
        QCOMPARE(page().draft().rows().first().taken, Quantity::units(1));
        QVERIFY2(notice().contains(QStringLiteral("en otra caja")), qPrintable(notice()));
        key(Qt::Key_F2);
        key(Qt::Key_F12);
        QCOMPARE(last().total, Money(-485000, Currency::ars()));
    }

    /// It came while the return was being recorded: the transaction sees it.
    void theTransactionLooksOnceMore()
    {
        Sale sold = sale({}, 1);
        m_till->base.till->complete(sold, this, [&sold](const Result<CommittedSale> &done) { sold = done->sale; });
        std::optional<Result<void>> kept;
        m_lookup->look(sold.number, this, [&kept](const Result<void> &done) { kept = done; });
        answer(ShopReceipt{sold, {back(sold, QStringLiteral("0008-00000004"), 1)}});
        QVERIFY(kept && kept->ok());
        std::optional<Result<CommittedSale>> done;
        Sale document = back(sold, {}, 1);
        m_till->base.till->giveBack(document, {}, this, [&done](const Result<CommittedSale> &result) { done = result; });
        QVERIFY(done && !done->ok());
        QCOMPARE(done->error().code, Error::Code::Conflict);
    }
};

QTEST_MAIN(tst_OtherReceipts)
#include "tst_OtherReceipts.moc"
