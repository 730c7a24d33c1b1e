// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/payment/PaymentAttemptStore.h"
#include "models/storage/payment/TakenSetting.h"
#include "tests/ui/DayTest.h"
#include "ui/cash/DrawerNotice.h"
#include "ui/cash/MoveForm.h"
#include "ui/cash/PendingList.h"
#include "ui/payment/ReceiptView.h"
#include "ui/widgets/KeyButton.h"
#include <QLineEdit>
#include <QTest>

using namespace mostrador;

/// What the drawer's rules come to at the window, by keys: payments across a close, what is pending, who sees what, and money back by another tender.
class tst_DayRules : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init() { openTill(); }
    void cleanup() { m_day.reset(); }
    void aPaymentThatWasBegunBeforeTheClose();
    void aReturnThatWasBegunBeforeTheClose();
    void partOfASaleKeepsTheDrawerFromBeingCounted();
    void aCardOfTheOpenSaleKeepsTheDrawerFromBeingCounted();
    void aCardOfARecordedSaleKeepsNoShiftOpen();
    void whatIsPendingGoesThere();
    void aCardNumberIsNoSumOfSlips();
    void theXGoesWithWhoeverSawIt();
    void theZIsThereForWhoeverComesNext();
    void sellingGoesOnAfterACount();
    void anotherTenderNeedsSomebody();
    void aFullDrawerIsSpokenOf();
    void aFloatOfNothingIsAskedAbout();
    void oneEnterTooManyIsNoCount();
    void aKeptSumIsReplaced();
    void moreThanThereIsIsAskedAbout();
    void whoCountsBlindLearnsNoSum();
    void anApprovalSaysThatItIsMore();
    void aMoveIsSaidOnce();
    void theFirstStepComesFirst();
    void wordsWithoutPeople();

private:
    void takeOut(const QString &amount) const; ///< for the bank

    void open();
    void sellOne(const QString &tender = {});
    void startClose();
    void closeExact(qint64 cash);
    PaymentAttempt chargeCard(const QString &draft, Money amount) const;
    void keep(PaymentAttempt attempt) const;
    qint64 documents() const { return m_day->number(QStringLiteral("SELECT count(*) FROM sale")); }
};

static Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

void tst_DayRules::open()
{
    press(QStringLiteral("screen.4"));
    press(QStringLiteral("cash.next"));
    if (!m_day->cash->shift()) // a float of nothing is asked about
        press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift(), qPrintable(said()));
}

void tst_DayRules::sellOne(const QString &tender)
{
    press(QStringLiteral("screen.1"));
    Hands::scan(1);
    press(QStringLiteral("sale.charge"));
    if (!tender.isEmpty())
        press(tender);
    Hands::key(Qt::Key_Return);
}

/// To the count.
void tst_DayRules::startClose()
{
    press(QStringLiteral("screen.4"));
    press(QStringLiteral("cash.close"));
    press(QStringLiteral("cash.next"));
}

/// The whole of it as one sum.
void tst_DayRules::closeExact(qint64 cash)
{
    startClose();
    for (int i = 0; i < m_day->payment->denominations().all().size(); ++i)
        Hands::key(Qt::Key_Return);
    Hands::type(m_language.text().amount(ars(cash)));
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift() && m_day->cash->shift()->isCounted, qPrintable(said()));
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(!m_day->cash->shift(), qPrintable(said()));
}

void tst_DayRules::aPaymentThatWasBegunBeforeTheClose()
{
    open();
    press(QStringLiteral("screen.1"));
    Hands::scan(1);
    press(QStringLiteral("sale.charge"));
    QCOMPARE(m_day->sale->phase(), SaleController::Phase::Paying);
    closeExact(0);
    press(QStringLiteral("screen.1"));
    QCOMPARE(m_day->sale->phase(), SaleController::Phase::Paying);
    Hands::key(Qt::Key_Return);
    QCOMPARE(documents(), 0);
    QCOMPARE(m_day->sale->phase(), SaleController::Phase::Paying);
    QCOMPARE(m_day->sale->settlement().taken().size(), 1); // what was handed over is not lost
    QVERIFY(!said().isEmpty());
    open();
    press(QStringLiteral("screen.1"));
    m_day->sale->commitAgain();
    QCOMPARE(documents(), 1);
    closeExact(485000);
    QCOMPARE(m_day->cash->reports().first().figures.sales, (ShiftFigures::Documents{1, 485000}));
    QCOMPARE(m_day->cash->reports().first().difference(Tender::Cash), ars(0));
}

void tst_DayRules::aReturnThatWasBegunBeforeTheClose()
{
    open();
    sellOne();
    QCOMPARE(documents(), 1);
    Hands::key(Qt::Key_Escape);
    press(QStringLiteral("screen.2"));
    Hands::key(Qt::Key_R, Qt::ControlModifier);
    press(QStringLiteral("return.all"));
    press(QStringLiteral("return.unwanted"));
    closeExact(485000);
    press(QStringLiteral("screen.2"));
    press(QStringLiteral("return.finish"));
    QCOMPARE(documents(), 1);
    open();
    press(QStringLiteral("screen.2"));
    press(QStringLiteral("return.finish"));
    QCOMPARE(documents(), 2);
}

void tst_DayRules::partOfASaleKeepsTheDrawerFromBeingCounted()
{
    open();
    press(QStringLiteral("screen.1"));
    Hands::scan(1);
    press(QStringLiteral("sale.charge"));
    Hands::type(QStringLiteral("100"));
    Hands::key(Qt::Key_Return);
    QCOMPARE(m_day->sale->settlement().taken().size(), 1);
    startClose();
    QVERIFY(!said().isEmpty()); // before anything is counted
    m_day->sale->removeTender(0);
    press(QStringLiteral("cash.next"));
    Hands::type(QStringLiteral("1"));
    m_day->settings->keep(setting::PaymentTaken, QStringLiteral("[{}]")); // begun meanwhile
    press(QStringLiteral("cash.next"));
    QVERIFY(!m_day->cash->shift()->wasCounted);
    m_day->settings->keep(setting::PaymentTaken, {});
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
}

/// By the card terminal, as its driver writes it down.
void tst_DayRules::keep(PaymentAttempt attempt) const
{
    PaymentAttemptStore attempts(*m_day->shop.base.stores->database);
    attempt.state = AttemptState::Created;
    QVERIFY(attempts.add(attempt).ok());
    attempt.state = AttemptState::Approved;
    QVERIFY(attempts.update(attempt).ok());
}

PaymentAttempt tst_DayRules::chargeCard(const QString &draft, Money amount) const
{
    PaymentAttempt part;
    part.reference = QStringLiteral("part");
    part.draft = draft;
    part.amount = amount;
    keep(part);
    return part;
}

/// A part by the terminal, approved: it is in no document, and the payment was left.
void tst_DayRules::aCardOfTheOpenSaleKeepsTheDrawerFromBeingCounted()
{
    open();
    press(QStringLiteral("screen.1"));
    Hands::scan(1);
    m_day->sale->setDraft(QStringLiteral("this sale"));
    const PaymentAttempt part = chargeCard(QStringLiteral("this sale"), ars(100));
    startClose();
    QVERIFY2(said().contains(QStringLiteral("tarjeta")), qPrintable(said()));
    QVERIFY(!m_day->cash->shift()->wasCounted);
    PaymentAttempt back = part;
    back.reference = QStringLiteral("back");
    back.kind = AttemptKind::Void;
    back.original = part.reference;
    keep(back);
    press(QStringLiteral("cash.next"));
    Hands::type(QStringLiteral("1"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
}

/// Paid in cash, for the terminal was silent; what it says later is no word about an open sale.
void tst_DayRules::aCardOfARecordedSaleKeepsNoShiftOpen()
{
    open();
    press(QStringLiteral("screen.1"));
    Hands::scan(1);
    m_day->sale->setDraft(QStringLiteral("this sale"));
    press(QStringLiteral("sale.charge"));
    Hands::key(Qt::Key_Return); // cash: the terminal did not answer
    QCOMPARE(m_day->sale->phase(), SaleController::Phase::Paid);
    chargeCard(QStringLiteral("this sale"), ars(485000));
    startClose();
    QVERIFY2(!said().contains(QStringLiteral("cobrar el resto")), qPrintable(said()));
}

void tst_DayRules::whatIsPendingGoesThere()
{
    open();
    press(QStringLiteral("screen.1"));
    Hands::scan(1);
    press(QStringLiteral("sale.charge"));
    press(QStringLiteral("screen.4"));
    press(QStringLiteral("cash.close"));
    const auto buttons = m_day->cashScreen->findChild<PendingList *>()->findChildren<KeyButton *>();
    QVERIFY(!buttons.isEmpty());
    QVERIFY(buttons.first()->text().contains(m_language.text().withSymbol(ars(485000))));
    QTRY_VERIFY(buttons.first()->isVisible()); // a layout shows what is new in it when it comes to it
    buttons.first()->setFocus();
    QCOMPARE(QApplication::focusWidget(), buttons.first());
    Hands::key(Qt::Key_Space);
    QCOMPARE(m_day->window->current(), m_day->saleScreen);
    QCOMPARE(m_day->sale->phase(), SaleController::Phase::Paying);
}

void tst_DayRules::aCardNumberIsNoSumOfSlips()
{
    open();
    sellOne(QStringLiteral("payment.debit"));
    QCOMPARE(documents(), 1);
    startClose();
    QLineEdit *slips = m_day->cashScreen->findChildren<QLineEdit *>().last();
    for (QLineEdit *edit : m_day->cashScreen->findChildren<QLineEdit *>())
        if (edit->isVisible() && edit->accessibleName().contains(QStringLiteral("bito")))
            slips = edit;
    slips->setFocus();
    for (const char *number : {"4111111111111111", "4111111111111112"}) {
        slips->clear();
        Hands::type(QString::fromLatin1(number));
        press(QStringLiteral("cash.next"));
        QVERIFY(!m_day->cash->shift()->wasCounted);
        QVERIFY(!said().isEmpty());
        QVERIFY(!m_day->cash->draft().contains(QLatin1String("411111111111111")));
        slips->setFocus();
    }
    slips->clear();
    Hands::type(QStringLiteral("4850"));
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next")); // nothing is in the drawer: it is asked about
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
}

void tst_DayRules::theXGoesWithWhoeverSawIt()
{
    addPeople();
    signIn(QStringLiteral("María"), QStringLiteral("407135"));
    open();
    press(QStringLiteral("cash.x"));
    auto *report = m_day->cashScreen->findChild<ReceiptView *>();
    QVERIFY2(report->isVisible(), qPrintable(said()));
    m_day->desk->lock();
    ana();
    press(QStringLiteral("screen.4"));
    QVERIFY(!report->isVisible());
    QVERIFY(report->plainText().trimmed().isEmpty());
}

void tst_DayRules::theZIsThereForWhoeverComesNext()
{
    addPeople();
    signIn(QStringLiteral("María"), QStringLiteral("407135"));
    open();
    closeExact(0);
    QVERIFY(m_day->people->isLocked()); // before anybody could read it
    ana();
    press(QStringLiteral("screen.4"));
    const auto *report = m_day->cashScreen->findChild<ReceiptView *>();
    QVERIFY(report->isVisible());
    QVERIFY2(report->plainText().contains(QStringLiteral("00001")), qPrintable(report->plainText()));
    Hands::key(Qt::Key_Escape);
    QVERIFY(!report->isVisible());
}

void tst_DayRules::sellingGoesOnAfterACount()
{
    open();
    press(QStringLiteral("cash.close"));
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next")); // by mistake, at noon: twice, for nothing is typed
    QVERIFY(m_day->cash->shift()->isCounted);
    Hands::key(Qt::Key_Escape);
    sellOne();
    QCOMPARE(documents(), 1);
    QVERIFY(!m_day->cash->shift()->isCounted);
    Hands::key(Qt::Key_Escape);
    closeExact(485000);
    QCOMPARE(m_day->cash->reports().first().difference(Tender::Cash), ars(0));
}

void tst_DayRules::anotherTenderNeedsSomebody()
{
    addPeople();
    m_day->people->allow(Role::Cashier, Deed::Refund, Allowance::always(), nullptr, {});
    ana();
    open();
    sellOne(QStringLiteral("payment.debit"));
    Hands::key(Qt::Key_Escape);
    QCOMPARE(documents(), 1);
    press(QStringLiteral("screen.2"));
    Hands::key(Qt::Key_R, Qt::ControlModifier);
    press(QStringLiteral("return.all"));
    press(QStringLiteral("return.unwanted"));
    press(QStringLiteral("return.refund"));
    press(QStringLiteral("return.finish"));
    QVERIFY2(isAsked(), qPrintable(said()));
    QCOMPARE(documents(), 1);
    m_day->shoot(QStringLiteral("other-tender"));
    approve();
    QCOMPARE(documents(), 2);
    QCOMPARE(m_day->entries(QStringLiteral("sale.returned")).last().approver, m_day->id(QStringLiteral("María")));
}

void tst_DayRules::aFullDrawerIsSpokenOf()
{
    DrawerNotice drawer(Context{m_theme, m_language, m_day->keys}, *m_day->cash, *m_day->window);
    m_day->settings->keep(cash::DrawerLimit, QStringLiteral("600000"));
    open();
    const NoticeStrip &notice = m_day->window->notice();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!notice.isVisible());
        sellOne();
        Hands::key(Qt::Key_Escape);
    }
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.text().contains(m_language.text().withSymbol(ars(600000))), qPrintable(notice.text()));
    QVERIFY(!notice.text().contains(m_language.text().amount(ars(2 * 485000))));
    m_day->shoot(QStringLiteral("drawer-full"));
    press(QStringLiteral("notice.alert"));
    QCOMPARE(m_day->window->current(), m_day->cashScreen);
    Hands::type(QStringLiteral("5000"));
    Hands::key(Qt::Key_1, Qt::AltModifier);
    Hands::key(Qt::Key_Return);
    QCOMPARE(m_day->cash->moves().size(), 1);
    QVERIFY(!notice.isVisible());
    QVERIFY(!m_day->cash->isDrawerFull());
}

void tst_DayRules::aFloatOfNothingIsAskedAbout()
{
    press(QStringLiteral("screen.4"));
    press(QStringLiteral("cash.next"));
    QVERIFY(!m_day->cash->shift());
    QVERIFY2(said().contains(QStringLiteral("F12")), qPrintable(said()));
    m_day->shoot(QStringLiteral("float-of-nothing"));
    press(QStringLiteral("cash.next"));
    QVERIFY(m_day->cash->shift());
    closeExact(0);
    press(QStringLiteral("cash.next")); // the close left nothing: there is no doubt
    QVERIFY(m_day->cash->shift());
}

void tst_DayRules::oneEnterTooManyIsNoCount()
{
    press(QStringLiteral("screen.4"));
    Hands::type(QStringLiteral("3"));
    for (int i = 0; i < 40; ++i)
        Hands::key(Qt::Key_Return);
    QVERIFY(!m_day->cash->shift()); // nor an opening
    press(QStringLiteral("cash.next"));
    QVERIFY(m_day->cash->shift());
    startClose();
    for (int i = 0; i < 40; ++i)
        Hands::key(Qt::Key_Return);
    QVERIFY(!m_day->cash->shift()->wasCounted);
    QVERIFY2(said().contains(QStringLiteral("F12")), qPrintable(said()));
    m_day->shoot(QStringLiteral("last-field"));
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next")); // nothing is typed: it is asked about
    QVERIFY(m_day->cash->shift()->isCounted);
}

void tst_DayRules::aKeptSumIsReplaced()
{
    open();
    sellOne(QStringLiteral("payment.debit"));
    Hands::key(Qt::Key_Escape);
    const auto toSlips = [this] {
        for (int i = 0; i <= m_day->payment->denominations().all().size(); ++i)
            Hands::key(Qt::Key_Return);
    };
    startClose();
    Hands::type(QStringLiteral("0"));
    toSlips();
    Hands::type(QStringLiteral("485"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
    QCOMPARE(m_day->cash->shift()->declared.value(Tender::Debit), 48500);
    press(QStringLiteral("cash.again"));
    Hands::type(QStringLiteral("0"));
    toSlips();
    Hands::type(QStringLiteral("4850"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
    QCOMPARE(m_day->cash->shift()->declared.value(Tender::Debit), 485000);
}

void tst_DayRules::takeOut(const QString &amount) const
{
    press(QStringLiteral("cash.payOut"));
    Hands::type(amount);
    Hands::key(Qt::Key_1, Qt::AltModifier);
    Hands::key(Qt::Key_Return);
}

void tst_DayRules::moreThanThereIsIsAskedAbout()
{
    press(QStringLiteral("screen.4"));
    Hands::type(QStringLiteral("3")); // 60.000
    press(QStringLiteral("cash.next"));
    takeOut(QStringLiteral("60000,01"));
    QCOMPARE(m_day->cash->moves().size(), 0);
    QVERIFY2(!said().contains(QStringLiteral("60.000")), qPrintable(said()));
    m_day->shoot(QStringLiteral("more-than-there-is"));
    Hands::key(Qt::Key_Return);
    QCOMPARE(m_day->cash->moves().size(), 1);
    QCOMPARE(m_day->cash->moves().first().amount, ars(6000001));
}

/// Whether a sum is beyond the drawer tells nobody how much is in it.
void tst_DayRules::whoCountsBlindLearnsNoSum()
{
    addPeople();
    m_day->people->allow(Role::Cashier, Deed::PayOut, Allowance::always(), nullptr, {});
    ana();
    press(QStringLiteral("screen.4"));
    Hands::type(QStringLiteral("2"));
    Hands::key(Qt::Key_Return);
    Hands::type(QStringLiteral("1")); // 50.000
    press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.payIn"));
    Hands::type(QStringLiteral("4000"));
    Hands::key(Qt::Key_1, Qt::AltModifier);
    Hands::key(Qt::Key_Return);
    QVERIFY(m_day->cash->isBeyondDrawer(ars(5400001), CashDesk::Bound::Exact));
    QVERIFY(!m_day->cash->isBeyondDrawer(ars(6000000), CashDesk::Bound::Round));
    takeOut(QStringLiteral("60000,01"));
    QCOMPARE(m_day->cash->moves().size(), 1);
    Hands::key(Qt::Key_Escape);
    takeOut(QStringLiteral("60000"));
    QCOMPARE(m_day->cash->moves().size(), 2);
}

void tst_DayRules::anApprovalSaysThatItIsMore()
{
    addPeople();
    ana();
    open();
    takeOut(QStringLiteral("999999"));
    QVERIFY(isAsked());
    m_day->shoot(QStringLiteral("approval-of-more"));
    QVERIFY2(question().contains(MoveForm::tr("%1. So much should not be in the drawer").mid(2)), qPrintable(question()));
    approve();
    QCOMPARE(m_day->cash->moves().size(), 1);
}

void tst_DayRules::aMoveIsSaidOnce()
{
    open();
    press(QStringLiteral("screen.1"));
    press(QStringLiteral("sale.payIn"));
    Hands::type(QStringLiteral("100"));
    Hands::key(Qt::Key_1, Qt::AltModifier);
    Hands::key(Qt::Key_Return);
    QCOMPARE(m_day->window->current(), m_day->saleScreen);
    QTRY_VERIFY(m_day->window->notice().isVisible());
    QCOMPARE(said().count(QStringLiteral("100,00")), 1);
    press(QStringLiteral("screen.4"));
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents(); // the window's line stands elsewhere now
    QVERIFY2(!said().contains(QStringLiteral("100,00")), qPrintable(said()));
    press(QStringLiteral("cash.payIn"));
    Hands::type(QStringLiteral("200"));
    Hands::key(Qt::Key_1, Qt::AltModifier);
    Hands::key(Qt::Key_Return);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(said().count(QStringLiteral("200,00")), 1);
}

/// Also after a kill in the middle of the count: what is pending may be another thing by now.
void tst_DayRules::theFirstStepComesFirst()
{
    open();
    startClose();
    Hands::type(QStringLiteral("7"));
    m_day->reopen();
    press(QStringLiteral("screen.4"));
    press(QStringLiteral("cash.close"));
    QVERIFY(m_day->cashScreen->findChild<PendingList *>()->isVisible());
    press(QStringLiteral("cash.next"));
    QVERIFY2(!said().isEmpty(), "that it is what was counted before");
    press(QStringLiteral("cash.next"));
    QCOMPARE(m_day->cash->shift()->counted.total(), ars(7 * 2000000));
}

void tst_DayRules::wordsWithoutPeople()
{
    open();
    startClose();
    Hands::type(QStringLiteral("1"));
    press(QStringLiteral("cash.next"));
    QVERIFY(m_day->cash->shift()->isCounted);
    const auto shown = [this] {
        QStringList words;
        for (const QLabel *label : m_day->cashScreen->findChildren<QLabel *>())
            if (label->isVisible())
                words.append(label->text());
        return words.join(QLatin1Char('\n'));
    };
    QVERIFY2(!shown().contains(QStringLiteral("alguien")), qPrintable(shown()));
    Hands::key(Qt::Key_Escape);
    sellOne();
    Hands::key(Qt::Key_Escape);
    press(QStringLiteral("screen.4"));
    press(QStringLiteral("cash.close"));
    QVERIFY2(!shown().contains(QStringLiteral("quien puede")), qPrintable(shown()));
}

QTEST_MAIN(tst_DayRules)
#include "tst_DayRules.moc"
