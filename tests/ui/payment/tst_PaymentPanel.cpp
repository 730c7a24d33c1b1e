// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/CounterFixture.h"
#include "tests/ui/Looks.h"
#include "tests/ui/Shots.h"
#include "ui/payment/PaidPanel.h"
#include "ui/payment/ReceiptView.h"
#include "ui/payment/TenderDetail.h"
#include "ui/payment/TenderList.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/MoneyLabel.h"
#include "ui/widgets/NoticeStrip.h"

using namespace mostrador;
using Phase = SaleController::Phase;

/// Paying in the real window by keys, without a card terminal.
class tst_PaymentPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup() { m_at.reset(); }
    void digitsChooseTheTender();
    void whatWasTakenCanBeTakenOut();
    void theNewestTenderIsInSight();
    void cashIsRounded();
    void exactCashIsRoundedToo();
    void cardsAreNotRounded();
    void quickCashIsOfTheShopsNotes();
    void aVoucherPaysOnce();
    void aScannedVoucherGoesIntoItsField();
    void onAccountNeedsAName();
    void aNameIsKeptWithTheOpenSale();
    void aCardByHandNeedsItsCode();
    void debitAndCreditByHandMayHaveTheirCode_data();
    void debitAndCreditByHandMayHaveTheirCode();
    void cardNumbersAreRefused_data();
    void cardNumbersAreRefused();
    void changeIsVeryLarge();
    void anyDigitStartsTheNextSale();
    void severalTendersAreCounted();
    void nothingIsClipped_data() { checks::everyWindow(); }
    void nothingIsClipped();

private:
    CounterFixture &at() { return *m_at; }
    void pay()
    {
        at().scan(1);
        at().key(Qt::Key_F12);
    }
    void choose(int digit) { at().key(Qt::Key_0 + digit, Qt::AltModifier); }
    QString message()
    {
        return at().part<PaymentPanel>()->findChild<NoticeStrip *>()->isVisible() ? at().part<PaymentPanel>()->findChild<NoticeStrip *>()->text() : QString();
    }
    static Money ars(qint64 minor) { return Money(minor, Currency::ars()); }

    Theme m_theme;
    Language m_language;
    Shortcuts m_keys;
    std::unique_ptr<CounterFixture> m_at;
};

void tst_PaymentPanel::init()
{
    m_language.set(QStringLiteral("es"));
    m_theme.setMode(qEnvironmentVariableIsSet("MOSTRADOR_DARK") ? Theme::Mode::Dark : Theme::Mode::Light);
    m_theme.setTextSize(100);
    m_at = std::make_unique<CounterFixture>(m_theme, m_language, m_keys);
    if (const int width = qEnvironmentVariableIntValue("MOSTRADOR_WIDTH"))
        m_at->window->resize(width, 768);
}

void tst_PaymentPanel::digitsChooseTheTender()
{
    pay();
    shot(at().window.get(), QStringLiteral("payment"));
    choose(4);
    at().type(QStringLiteral("1000"));
    at().key(Qt::Key_Return);
    QCOMPARE(at().sale().settlement().payments().first().tender, Tender::Qr);
    at().part<PaymentPanel>()->setFocus(); // no amount is being typed: the digit alone
    auto *buttons = at().part<PaymentPanel>()->findChild<QAbstractButton *>();
    QVERIFY(buttons);
    buttons->setFocus(Qt::TabFocusReason);
    at().key(Qt::Key_5);
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.last().tender, Tender::Transfer);
}

void tst_PaymentPanel::whatWasTakenCanBeTakenOut()
{
    pay();
    choose(2);
    at().type(QStringLiteral("1000"));
    at().key(Qt::Key_Return);
    choose(4);
    at().type(QStringLiteral("500"));
    at().key(Qt::Key_Return);
    QCOMPARE(at().sale().settlement().missing(), ars(335000));
    shot(at().window.get(), QStringLiteral("payment-two"));
    const auto remove = at().part<TenderList>()->findChildren<IconButton *>();
    QCOMPARE(remove.size(), 2);
    QVERIFY(!remove.first()->accessibleName().isEmpty());
    QTest::mouseClick(remove.first(), Qt::LeftButton); // by touch, the first
    QCOMPARE(at().sale().settlement().payments().size(), 1);
    QCOMPARE(at().sale().settlement().payments().first().tender, Tender::Qr);
    at().key(Qt::Key_Delete); // by its key, the last
    QCOMPARE(at().sale().settlement().missing(), ars(485000));
    QVERIFY(!at().part<TenderList>()->isVisible());
}

void tst_PaymentPanel::theNewestTenderIsInSight()
{
    pay();
    const auto *list = at().part<TenderList>();
    for (int taken = 1; taken <= 5; ++taken) {
        at().type(QStringLiteral("100"));
        at().key(Qt::Key_Return);
        const auto remove = list->findChildren<IconButton *>();
        QCOMPARE(remove.size(), taken);
        QTRY_VERIFY2(list->viewport()->rect().contains(remove.last()->geometry().translated(remove.last()->parentWidget()->mapTo(list->viewport(), QPoint()))),
                     qPrintable(QString::number(taken)));
    }
}

void tst_PaymentPanel::cashIsRounded()
{
    at().settings->setCashRounding(CashRounding::toStep(ars(10000), CashRounding::Rule::HalfUp).value());
    pay();
    QVERIFY2(at().says(QStringLiteral("Redondeo en efectivo $\u00a050,00: a pagar $\u00a04.900,00")), qPrintable(at().wordsOnScreen()));
    shot(at().window.get(), QStringLiteral("payment-rounded"));
    at().type(QStringLiteral("5000"));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    const Sale sold = at().sale().last()->sale;
    QCOMPARE(sold.rounding, ars(5000));
    QCOMPARE(sold.total, ars(490000));
    QCOMPARE(sold.payments.first().change, ars(10000));
    const QString receipt = at().part<PaidPanel>()->receipt().plainText();
    QVERIFY2(receipt.contains(QStringLiteral("Redondeo en efectivo\t50,00")), qPrintable(receipt));
    shot(at().window.get(), QStringLiteral("paid-rounded"));
}

void tst_PaymentPanel::exactCashIsRoundedToo()
{
    at().settings->setCashRounding(CashRounding::toStep(ars(10000), CashRounding::Rule::ForCustomer).value());
    at().scan(1);
    at().key(Qt::Key_F12, Qt::ShiftModifier);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.total, ars(480000));
    QCOMPARE(at().sale().last()->sale.payments.first(), (Payment{Tender::Cash, ars(480000), ars(480000), ars(0)}));
}

void tst_PaymentPanel::cardsAreNotRounded()
{
    at().settings->setCashRounding(CashRounding::toStep(ars(10000), CashRounding::Rule::HalfUp).value());
    pay();
    choose(2);
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.total, ars(485000));
    QVERIFY(at().sale().last()->sale.rounding.isZero());
}

void tst_PaymentPanel::quickCashIsOfTheShopsNotes()
{
    at().settings->setDenominations(Denominations::fromText(QStringLiteral("700"), Currency::ars()).value());
    pay();
    at().key(Qt::Key_F2);
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.first().received, ars(490000)); // seven notes
}

void tst_PaymentPanel::aVoucherPaysOnce()
{
    pay();
    choose(7);
    QVERIFY(at().says(QStringLiteral("Solo se controla esta caja")));
    shot(at().window.get(), QStringLiteral("payment-voucher"));
    at().key(Qt::Key_Return);
    at().key(Qt::Key_Return);
    QCOMPARE(message(), QStringLiteral("Escribir o escanear el código del vale. No se cobró nada."));
    at().type(QStringLiteral("vale-9"));
    at().key(Qt::Key_Return);
    at().type(QStringLiteral("850"));
    at().key(Qt::Key_Return);
    QCOMPARE(at().sale().settlement().missing(), ars(400000));
    at().key(Qt::Key_Return); // the rest in cash
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.first().reference, QStringLiteral("VALE-9"));
    at().key(Qt::Key_Return);
    pay();
    choose(7);
    at().type(QStringLiteral("Vale-9"));
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QVERIFY2(message().startsWith(QStringLiteral("El vale VALE-9 ya pagó el ticket 0001-00000001")), qPrintable(message()));
    shot(at().window.get(), QStringLiteral("payment-voucher-twice"));
}

void tst_PaymentPanel::aScannedVoucherGoesIntoItsField()
{
    pay();
    choose(7);
    QVERIFY(at().part<TenderDetail>()->edit()->hasFocus());
    QVERIFY(at().part<TenderDetail>()->edit()->property("scanTarget").toBool());
    choose(1);
    QVERIFY(!at().part<TenderDetail>()->isVisible());
}

void tst_PaymentPanel::onAccountNeedsAName()
{
    pay();
    choose(6);
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QCOMPARE(message(), QStringLiteral("Escribir de quién es la cuenta. No se cobró nada."));
    at().type(QStringLiteral("Ana Pérez"));
    shot(at().window.get(), QStringLiteral("payment-account"));
    at().key(Qt::Key_Return);
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.customerName, QStringLiteral("Ana Pérez"));
    QCOMPARE(at().sale().last()->sale.payments.first().tender, Tender::Account);
    QVERIFY(at().part<PaidPanel>()->receipt().plainText().contains(QStringLiteral("En la cuenta de Ana Pérez")));
    at().key(Qt::Key_Return);
    QVERIFY(at().sale().cart().customerName().isEmpty()); // the next customer is another one
}

void tst_PaymentPanel::aNameIsKeptWithTheOpenSale()
{
    pay();
    choose(6);
    at().type(QStringLiteral("Ana Pérez"));
    at().key(Qt::Key_Return);
    at().type(QStringLiteral("1000"));
    at().key(Qt::Key_Return);
    at().restart();
    QTRY_COMPARE(at().sale().cart().lines().size(), 1);
    QCOMPARE(at().sale().cart().customerName(), QStringLiteral("Ana Pérez"));
    at().key(Qt::Key_F12);
    choose(6);
    QCOMPARE(at().part<TenderDetail>()->edit()->text(), QStringLiteral("Ana Pérez"));
}

void tst_PaymentPanel::aCardByHandNeedsItsCode()
{
    pay();
    choose(8);
    at().key(Qt::Key_F12);
    QCOMPARE(message(), QStringLiteral("Escribir el código de autorización del cupón de la terminal. No se cobró nada."));
    at().type(QStringLiteral("204815"));
    shot(at().window.get(), QStringLiteral("payment-card"));
    at().key(Qt::Key_F12);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.first(), (Payment{Tender::Card, ars(485000), ars(485000), ars(0), QStringLiteral("204815")}));
}

void tst_PaymentPanel::debitAndCreditByHandMayHaveTheirCode_data()
{
    QTest::addColumn<int>("digit");
    QTest::addColumn<QString>("code");
    QTest::newRow("debit") << 2 << QStringLiteral("204815");
    QTest::newRow("credit") << 3 << QStringLiteral("204815");
    QTest::newRow("debit, none") << 2 << QString();
}

/// On a machine beside the till: its slip has the code that a refund is looked up by.
void tst_PaymentPanel::debitAndCreditByHandMayHaveTheirCode()
{
    QFETCH(int, digit);
    QFETCH(QString, code);
    pay();
    choose(digit);
    QLineEdit *field = at().part<TenderDetail>()->edit();
    QVERIFY(field->isVisible() && !field->hasFocus()); // the amount is first, as before
    if (!code.isEmpty()) {
        field->setFocus();
        at().type(QStringLiteral("4111 1111 1111 1111"));
        at().key(Qt::Key_F12);
        QCOMPARE(message(), QStringLiteral("Parece el número de una tarjeta, que nunca se guarda. No se cobró nada."));
        QVERIFY(field->hasFocus());
        at().type(code);
        at().key(Qt::Key_Return); // first the code, then how much of it
    }
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.first(), (Payment{digit == 2 ? Tender::Debit : Tender::Credit, ars(485000), ars(485000), ars(0), code}));
}

void tst_PaymentPanel::cardNumbersAreRefused_data()
{
    QTest::addColumn<int>("digit");
    QTest::newRow("name of the account") << 6;
    QTest::newRow("code of the voucher") << 7;
    QTest::newRow("authorisation code") << 8;
}

void tst_PaymentPanel::cardNumbersAreRefused()
{
    QFETCH(int, digit);
    pay();
    choose(digit);
    at().type(QStringLiteral("4111 1111 1111 1111"));
    at().key(Qt::Key_F12);
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QVERIFY(at().sale().settlement().taken().isEmpty());
    QCOMPARE(message(), QStringLiteral("Parece el número de una tarjeta, que nunca se guarda. No se cobró nada."));
}

void tst_PaymentPanel::changeIsVeryLarge()
{
    pay();
    at().type(QStringLiteral("10000"));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    const auto *change = at().part<PaidPanel>()->findChild<MoneyLabel *>();
    QCOMPARE(change->text(), QStringLiteral("$\u00a05.150,00"));
    QVERIFY(QFontInfo(change->font()).pixelSize() >= 56);
    QVERIFY(at().says(QStringLiteral("0001-00000001")));
    shot(at().window.get(), QStringLiteral("paid"));
}

void tst_PaymentPanel::anyDigitStartsTheNextSale()
{
    pay();
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    at().type(QStringLiteral("7"));
    QCOMPARE(at().sale().phase(), Phase::Selling);
    QVERIFY(at().sale().cart().isEmpty());
    at().key(Qt::Key_Escape);
    pay();
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    at().screen->scanned(ShopFixture::code(2));
    QCOMPARE(at().sale().cart().lines().size(), 1);
    QCOMPARE(at().sale().cart().lines().first().product.sku, QStringLiteral("P2"));
}

void tst_PaymentPanel::severalTendersAreCounted()
{
    pay();
    for (const int digit : {2, 3, 4, 5}) {
        choose(digit);
        at().type(QStringLiteral("1000"));
        at().key(Qt::Key_Return);
    }
    QCOMPARE(at().sale().settlement().missing(), ars(85000));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QCOMPARE(at().sale().last()->sale.payments.size(), 5);
    QCOMPARE(at().sale().last()->sale.total, ars(485000));
}

void tst_PaymentPanel::nothingIsClipped()
{
    const checks::Look worn = checks::wear(m_theme, m_language);
    at().window->resize(worn.width, 768);
    at().settings->setCashRounding(CashRounding::toStep(ars(10000), CashRounding::Rule::HalfUp).value());
    const auto look = [this](const char *where) { return checks::isRight(at().window.get(), QString::fromLatin1(where)); };
    pay();
    QVERIFY(look("cash"));
    for (const int digit : {6, 7, 8}) {
        choose(digit);
        QVERIFY(look(qPrintable(QString::number(digit))));
    }
    at().key(Qt::Key_F12);
    QVERIFY(look("refused"));
    choose(2);
    at().type(QStringLiteral("1000"));
    at().key(Qt::Key_Return);
    QVERIFY(look("a part is paid"));
    at().key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QVERIFY(look("paid"));
}

QTEST_MAIN(tst_PaymentPanel)
#include "tst_PaymentPanel.moc"
