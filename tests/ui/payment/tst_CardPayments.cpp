// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Sql.h"
#include "tests/ui/CounterFixture.h"
#include "tests/ui/Looks.h"
#include "tests/ui/Shots.h"
#include "ui/payment/CardView.h"
#include "ui/payment/PaidPanel.h"
#include "ui/payment/ReceiptView.h"
#include "ui/payment/TenderList.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/NoticeStrip.h"
#include <QSignalSpy>

using namespace mostrador;
using Phase = SaleController::Phase;

/// The window, the driver, a real socket and the simulator program. What the simulator does is in the cents of the amount.
class tst_CardPayments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
    void anApprovedCardPaysTheSale();
    void aPartByCardTheRestInCash();
    void aDeclinedCardIsSaid();
    void itCanBeCancelled();
    void whatIsNotKnownIsAskedAgain();
    void whatIsNotKnownIsSaidBeforeItIsPaidOtherwise();
    void whatIsNotKnownIsFoundAfterARestart();
    void whatWasApprovedBeforeACrashIsUsed();
    void twoApprovedBeforeACrashAreBothTakenUp();
    void whatIsApprovedComesBeforeCash();
    void cashThatWasReceivedOutlivesAKill();
    void whatWasApprovedBeforeACrashIsGivenBack();
    void aTenderThatIsTakenOutGoesBackToTheCard();
    void aTerminalThatIsNotThereChargesNothing();
    void theSlipSettlesIt();
    void aProductIsNotAddedMeanwhile();
    void whatTheTerminalPaidSurvivesADiskThatRefuses();
    void nothingIsClipped_data() { checks::everyWindow(); }
    void nothingIsClipped();

private:
    void begin(const QStringList &simulator = {});
    void charge(const QString &amount);
    void makeUnknown(const QString &amount);
    CounterFixture &at() { return *m_at; }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<TerminalProgram> m_terminal;
    std::unique_ptr<CounterFixture> m_at;
};

void tst_CardPayments::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setMode(qEnvironmentVariableIsSet("MOSTRADOR_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
    m_theme.setTextSize(100);
    m_terminal = std::make_unique<TerminalProgram>();
    m_at = std::make_unique<CounterFixture>(m_theme, m_language, m_keys);
    if (const int width = qEnvironmentVariableIntValue("MOSTRADOR_WIDTH"))
        m_at->window->resize(width, 768);
}

void tst_CardPayments::cleanup()
{
    m_at.reset();
    m_terminal.reset();
}

/// A sale of 4.850,00 that is being paid, with the terminal.
void tst_CardPayments::begin(const QStringList &simulator)
{
    QVERIFY2(m_terminal->start(simulator), qPrintable(m_terminal->program->errors()));
    at().useTerminal(m_terminal->address);
    at().scan(1);
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Paying);
}

void tst_CardPayments::charge(const QString &amount)
{
    at().key(Qt::Key_2, Qt::AltModifier);
    at().type(amount);
    at().key(Qt::Key_Return);
    QVERIFY(at().part<CardView>()->isVisible());
}

/// The terminal charges and is gone before it answers.
void tst_CardPayments::makeUnknown(const QString &amount)
{
    charge(amount);
    QTRY_VERIFY(m_terminal->has(QStringLiteral("approved")));
    m_terminal->program->kill9();
    QTRY_VERIFY2(at().says(QStringLiteral("No se sabe si se cobró")), qPrintable(at().wordsOnScreen()));
}

void tst_CardPayments::anApprovedCardPaysTheSale()
{
    begin();
    charge({});
    QVERIFY(at().says(QStringLiteral("Consultando la terminal")));
    shot(at().window.get(), QStringLiteral("card-asking"));
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    const Sale sold = at().shop.documents->lastSales(1).first();
    QCOMPARE(sold.payments.size(), 1);
    QCOMPARE(sold.payments.first().tender, Tender::Debit);
    QVERIFY2(sold.payments.first().reference.endsWith(QStringLiteral("VISA 1111")), qPrintable(sold.payments.first().reference));
    QVERIFY(at().part<PaidPanel>()->receipt().plainText().contains(QStringLiteral("VISA 1111")));
    QCOMPARE(m_terminal->charged(), 485000);
    QVERIFY(at().desk->waiting().isEmpty());
    QVERIFY(at().found.isEmpty());
    shot(at().window.get(), QStringLiteral("card-paid"));
    at().key(Qt::Key_Return);
    QVERIFY(at().settings->draft().isEmpty()); // the next customer's sale is another one
}

void tst_CardPayments::aPartByCardTheRestInCash()
{
    begin();
    charge(QStringLiteral("1850"));
    QTRY_VERIFY(at().part<PaymentPanel>()->isVisible());
    QCOMPARE(at().sale().settlement().missing(), Money(300000, Currency::ars()));
    QVERIFY(at().part<TenderList>()->isVisible());
    shot(at().window.get(), QStringLiteral("card-part"));
    at().key(Qt::Key_1, Qt::AltModifier);
    at().type(QStringLiteral("5000"));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.size(), 2);
    QCOMPARE(m_terminal->charged(), 185000);
    QVERIFY(at().desk->waiting().isEmpty());
}

void tst_CardPayments::aDeclinedCardIsSaid()
{
    begin();
    charge(QStringLiteral("100,01"));
    QTRY_VERIFY(at().says(QStringLiteral("Rechazada")));
    QVERIFY(at().says(QStringLiteral("insufficient funds")));
    shot(at().window.get(), QStringLiteral("card-declined"));
    at().key(Qt::Key_F9); // on the other machine
    QVERIFY(at().part<PaymentPanel>()->isVisible());
    at().type(QStringLiteral("A1B2C3"));
    at().key(Qt::Key_Return);
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.first(),
             (Payment{Tender::Card, Money(485000, Currency::ars()), Money(485000, Currency::ars()), Money(0, Currency::ars()), QStringLiteral("A1B2C3")}));
    QCOMPARE(m_terminal->charged(), 0);
}

void tst_CardPayments::itCanBeCancelled()
{
    begin({QStringLiteral("--behaviour"), QStringLiteral("slow"), QStringLiteral("--delay"), QStringLiteral("60000")});
    charge({});
    QTRY_VERIFY(m_terminal->has(QStringLiteral("pending")));
    at().key(Qt::Key_Escape);
    QTRY_VERIFY(at().says(QStringLiteral("No se cobró")));
    QCOMPARE(at().sale().phase(), Phase::Paying);
    at().key(Qt::Key_Escape);
    QVERIFY(at().part<PaymentPanel>()->isVisible());
    QVERIFY(at().desk->waiting().isEmpty());
    at().key(Qt::Key_Escape);
    QCOMPARE(at().sale().phase(), Phase::Selling);
    QCOMPARE(at().sale().cart().lines().size(), 1);
}

void tst_CardPayments::whatIsNotKnownIsAskedAgain()
{
    begin({QStringLiteral("--behaviour"), QStringLiteral("silent")});
    makeUnknown(QStringLiteral("1850"));
    shot(at().window.get(), QStringLiteral("card-unknown"));
    at().key(Qt::Key_Escape); // for later
    QVERIFY(at().part<PaymentPanel>()->isVisible());
    QVERIFY2(at().part<PaymentPanel>()->findChildren<QAbstractButton *>().size() > 8, "the panel");
    shot(at().window.get(), QStringLiteral("card-left"));
    at().key(Qt::Key_3, Qt::AltModifier); // a second one could charge twice
    at().key(Qt::Key_Return);
    QTRY_VERIFY(at().part<PaymentPanel>()->findChild<NoticeStrip *>()->isVisible() || at().says(QStringLiteral("No se cobró")));
    if (at().part<CardView>()->isVisible())
        at().key(Qt::Key_Escape);
    QVERIFY(m_terminal->start({QStringLiteral("--behaviour"), QStringLiteral("approve")}));
    at().key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(at().part<CardView>()->isVisible() || !at().sale().settlement().taken().isEmpty());
    if (at().part<CardView>()->isVisible())
        at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    QCOMPARE(at().sale().settlement().missing(), Money(300000, Currency::ars()));
    QCOMPARE(m_terminal->charged(), 185000);
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QVERIFY(at().desk->waiting().isEmpty());
}

/// Cash for what the card may have paid: after a warning, and what the terminal says of it later is said where the cashier is.
void tst_CardPayments::whatIsNotKnownIsSaidBeforeItIsPaidOtherwise()
{
    begin({QStringLiteral("--behaviour"), QStringLiteral("silent")});
    makeUnknown(QStringLiteral("1850"));
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_1, Qt::AltModifier);
    at().key(Qt::Key_Return);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QVERIFY2(at().says(QStringLiteral("No se sabe si la tarjeta pagó $\u00a01.850,00")), qPrintable(at().wordsOnScreen()));
    shot(at().window.get(), QStringLiteral("card-unknown-otherwise"));
    QVERIFY(at().found.isEmpty());
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QTRY_COMPARE(at().found.size(), 1);
    QCOMPARE(at().found.first().state, AttemptState::Unknown);
    at().desk->showNext(); // as its line offers
    QVERIFY(at().part<CardView>()->isVisible());
    at().key(Qt::Key_Escape);
    QVERIFY(at().part<PaidPanel>()->isVisible());
    at().key(Qt::Key_Return); // the next customer
    QVERIFY(m_terminal->start({QStringLiteral("--behaviour"), QStringLiteral("approve")}));
    at().desk->askNow();
    const auto isInNoSale = [this] {
        return !at().found.isEmpty() && at().found.last().state == AttemptState::Approved && at().desk->waiting().contains(at().found.last());
    };
    QTRY_VERIFY(isInNoSale());
    QCOMPARE(m_terminal->charged(), 185000);
}

void tst_CardPayments::whatIsNotKnownIsFoundAfterARestart()
{
    begin({QStringLiteral("--behaviour"), QStringLiteral("silent")});
    makeUnknown({});
    at().restart();
    QTRY_COMPARE(at().sale().cart().lines().size(), 1);
    at().useTerminal(m_terminal->address);
    QTRY_COMPARE(at().found.size(), 1);
    QCOMPARE(at().found.first().state, AttemptState::Unknown);
    at().key(Qt::Key_F12); // it is the first thing to know about this sale
    QVERIFY(at().part<CardView>()->isVisible());
    QVERIFY(at().says(QStringLiteral("No se sabe si se cobró")));
    QVERIFY(m_terminal->start({QStringLiteral("--behaviour"), QStringLiteral("approve")}));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(m_terminal->charged(), 485000);
    QCOMPARE(at().shop.documents->lastSales(5).size(), 1);
}

void tst_CardPayments::whatWasApprovedBeforeACrashIsUsed()
{
    begin();
    charge(QStringLiteral("1850"));
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    at().restart();
    QTRY_COMPARE(at().sale().cart().lines().size(), 1);
    at().useTerminal(m_terminal->address);
    QTRY_COMPARE(at().found.size(), 1);
    at().key(Qt::Key_F12);
    QVERIFY(at().part<CardView>()->isVisible());
    shot(at().window.get(), QStringLiteral("card-found"));
    QSignalSpy cleared(at().desk.get(), &CardDesk::cleared);
    at().key(Qt::Key_Return); // used
    QCOMPARE(at().sale().settlement().missing(), Money(300000, Currency::ars()));
    QCOMPARE(cleared.size(), 1); // what was said of it is not so any more
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(m_terminal->charged(), 185000);
    QVERIFY(at().desk->waiting().isEmpty());
}

void tst_CardPayments::twoApprovedBeforeACrashAreBothTakenUp()
{
    begin();
    charge(QStringLiteral("1850"));
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    charge(QStringLiteral("1000"));
    QTRY_COMPARE(at().sale().settlement().taken().size(), 2);
    at().restart();
    QTRY_COMPARE(at().sale().cart().lines().size(), 1);
    at().useTerminal(m_terminal->address);
    QTRY_COMPARE(at().found.size(), 2);
    at().key(Qt::Key_F12);
    QVERIFY(at().part<CardView>()->isVisible());
    at().key(Qt::Key_Return); // the first
    QVERIFY(at().part<CardView>()->isVisible());
    QCOMPARE(at().desk->current()->amount, Money(100000, Currency::ars()));
    shot(at().window.get(), QStringLiteral("card-found-second"));
    at().key(Qt::Key_Return); // the second
    QVERIFY(at().part<PaymentPanel>()->isVisible());
    QCOMPARE(at().sale().settlement().missing(), Money(200000, Currency::ars()));
    at().key(Qt::Key_Return); // the rest in cash
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.size(), 3);
    QCOMPARE(m_terminal->charged(), 285000);
    QVERIFY(at().desk->waiting().isEmpty());
}

/// Left for later it is still this sale's: neither Enter nor exact cash goes past it.
void tst_CardPayments::whatIsApprovedComesBeforeCash()
{
    begin();
    charge(QStringLiteral("1850"));
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    at().restart();
    QTRY_COMPARE(at().sale().cart().lines().size(), 1);
    at().useTerminal(m_terminal->address);
    QTRY_COMPARE(at().found.size(), 1);
    at().key(Qt::Key_F12, Qt::ShiftModifier);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QVERIFY(at().part<CardView>()->isVisible());
    at().key(Qt::Key_Escape);
    QVERIFY(at().part<PaymentPanel>()->isVisible());
    at().key(Qt::Key_Return);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QVERIFY(at().part<CardView>()->isVisible());
    at().key(Qt::Key_Return);
    QCOMPARE(at().sale().settlement().missing(), Money(300000, Currency::ars()));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
}

void tst_CardPayments::cashThatWasReceivedOutlivesAKill()
{
    begin();
    at().type(QStringLiteral("1000"));
    at().key(Qt::Key_Return);
    QCOMPARE(at().sale().settlement().taken().size(), 1);
    at().restart();
    QTRY_COMPARE(at().sale().cart().lines().size(), 1);
    QVERIFY2(at().says(QStringLiteral("ya se recibieron $\u00a01.000,00")), qPrintable(at().wordsOnScreen()));
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().settlement().missing(), Money(385000, Currency::ars()));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.size(), 2);
    at().restart();
    at().scan(2); // the next customer has given nothing yet
    at().key(Qt::Key_F12);
    QVERIFY(at().sale().settlement().taken().isEmpty());
}

void tst_CardPayments::whatWasApprovedBeforeACrashIsGivenBack()
{
    begin();
    charge(QStringLiteral("1850"));
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    at().restart();
    at().useTerminal(m_terminal->address);
    QTRY_COMPARE(at().found.size(), 1);
    at().key(Qt::Key_K, Qt::ControlModifier); // without charging anything
    QVERIFY(at().part<CardView>()->isVisible());
    at().key(Qt::Key_F6);
    QTRY_VERIFY(at().says(QStringLiteral("Devuelta")));
    shot(at().window.get(), QStringLiteral("card-given-back"));
    QCOMPARE(m_terminal->charged(), 0);
    at().key(Qt::Key_Escape);
    QVERIFY(!at().part<CardView>()->isVisible());
    QVERIFY(at().desk->waiting().isEmpty());
    at().key(Qt::Key_F12, Qt::ShiftModifier);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
}

void tst_CardPayments::aTenderThatIsTakenOutGoesBackToTheCard()
{
    begin();
    charge(QStringLiteral("1850"));
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    at().key(Qt::Key_Delete);
    QTRY_VERIFY(at().says(QStringLiteral("Devuelta")));
    QVERIFY(at().sale().settlement().taken().isEmpty());
    QCOMPARE(m_terminal->charged(), 0);
    at().key(Qt::Key_Escape);
    QVERIFY(at().part<PaymentPanel>()->isVisible());
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
}

void tst_CardPayments::aTerminalThatIsNotThereChargesNothing()
{
    at().useTerminal(QStringLiteral("tcp://127.0.0.1:1"));
    at().scan(1);
    at().key(Qt::Key_F12);
    charge({});
    QTRY_VERIFY2(at().says(QStringLiteral("No se cobró")), qPrintable(at().wordsOnScreen()));
    shot(at().window.get(), QStringLiteral("card-unreachable"));
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_1, Qt::AltModifier);
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
}

void tst_CardPayments::theSlipSettlesIt()
{
    begin({QStringLiteral("--behaviour"), QStringLiteral("silent")});
    makeUnknown({});
    at().key(Qt::Key_F7);
    at().type(QStringLiteral("4111111111111111"));
    at().key(Qt::Key_Return);
    QVERIFY(at().desk->current().has_value()); // never a card's number
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QApplication::focusWidget()->setProperty("text", QString());
    at().type(QStringLiteral("778899"));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.first().reference, QStringLiteral("778899"));
}

void tst_CardPayments::aProductIsNotAddedMeanwhile()
{
    begin({QStringLiteral("--behaviour"), QStringLiteral("silent")});
    makeUnknown({});
    at().screen->scanned(ShopFixture::code(2));
    QVERIFY(at().says(QStringLiteral("Cerrar el cobro (Esc) para agregar productos.")));
    at().type(QStringLiteral("12"));
    QCOMPARE(at().sale().cart().lines().size(), 1);
    QVERIFY(at().part<CardView>()->isVisible());
}

void tst_CardPayments::whatTheTerminalPaidSurvivesADiskThatRefuses()
{
    begin();
    Sql &sql = at().shop.base.stores->database->sql();
    QVERIFY(sql.run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON sale BEGIN SELECT raise(ABORT, 'no'); END")).ok());
    charge({});
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    QTRY_COMPARE(at().sale().phase(), Phase::Paying);
    QVERIFY(at().part<PaymentPanel>()->isVisible());
    QVERIFY(at().part<PaymentPanel>()->findChild<NoticeStrip *>()->isVisible());
    QVERIFY(sql.run(QStringLiteral("DROP TRIGGER refuse")).ok());
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(m_terminal->charged(), 485000);
    QVERIFY(at().desk->waiting().isEmpty());
}

void tst_CardPayments::nothingIsClipped()
{
    const auto look = [this](const char *where) { return checks::isRight(at().window.get(), QString::fromLatin1(where)); };
    begin();
    const checks::Look worn = checks::wear(m_theme, m_language);
    at().window->resize(worn.width, 768);
    charge(QStringLiteral("100,01"));
    QTRY_VERIFY(at().desk->current() && at().desk->current()->state == AttemptState::Declined);
    QVERIFY(look("declined"));
    at().key(Qt::Key_Escape);
    charge(QStringLiteral("1850"));
    QTRY_COMPARE(at().sale().settlement().taken().size(), 1);
    QVERIFY(look("a part is paid"));
    m_terminal->program->kill9();
    QTRY_VERIFY(!at().terminal->isLinked()); // the old link is noticed to be gone, or the next request goes into it
    QVERIFY(m_terminal->start({QStringLiteral("--behaviour"), QStringLiteral("silent")}));
    QTRY_VERIFY(at().terminal->isLinked());
    charge(QStringLiteral("50"));
    QTRY_COMPARE(m_terminal->charged(), 190000);
    m_terminal->program->kill9();
    QTRY_VERIFY(at().desk->current() && at().desk->current()->state == AttemptState::Unknown);
    at().key(Qt::Key_F7);
    QVERIFY(look("unknown"));
    at().key(Qt::Key_Escape);
    at().key(Qt::Key_Escape);
    QVERIFY(look("one waits"));
}

QTEST_MAIN(tst_CardPayments)
#include "tst_CardPayments.moc"
