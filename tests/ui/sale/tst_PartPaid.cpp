// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/WholeWindow.h"
#include "tests/ui/sale/SaleWindow.h"
#include "tests/ui/walk/PaintRecord.h"
#include "ui/payment/PaymentPanel.h"
#include "ui/sale/PartPaid.h"

using namespace mostrador;
using Phase = SaleController::Phase;

/// A payment that was left and is taken up again, and a product that is made in the middle of a sale.
class tst_PartPaid : public QObject, private Hands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }
    void init()
    {
        m_language.set(QStringLiteral("es"));
        m_desk = std::make_unique<SaleWindow>(m_theme, m_language);
    }
    void cleanup() { m_desk.reset(); }
    void whatWasReceivedIsSaidBesideTheLines();
    void whatWasReceivedIsSaidAfterAKill();
    void anAmountThatWasLeftIsTypedOver();
    void aWrongAmountIsTypedOver();
    void whatIsMadeFromACodeIsSold_data();
    void whatIsMadeFromACodeIsSold();
    void whatIsMadeFromALabelHasTheCodeOfItsProduct();
    void whatIsMadeAnotherTimeIsNotSold();

private:
    SaleWindow &at() { return *m_desk; }
    NoticeStrip *strip() { return at().screen->findChild<PartPaid *>()->strip(); }
    /// As the button that charges has it.
    bool charges(const QString &amount)
    {
        const auto texts = walk::PaintRecord::of(at().window.get());
        int seen = 0;
        bool isRight = false;
        for (const KeyButton *button : at().screen->findChildren<KeyButton *>()) {
            if (button->text() != QStringLiteral("Cobrar") || !button->isVisible())
                continue;
            const QRectF box(button->mapTo(at().window.get(), QPoint()), button->size());
            for (const auto &text : texts)
                if (box.contains(text.ink.center()) && ++seen)
                    isRight = isRight || text.text == amount;
        }
        return seen && isRight;
    }
    void payByHand(const QString &amount)
    {
        key(Qt::Key_F12);
        key(Qt::Key_F6);
        type(amount);
        key(Qt::Key_Return);
    }

    Theme m_theme;
    Language m_language;
    std::unique_ptr<SaleWindow> m_desk;
};

void tst_PartPaid::whatWasReceivedIsSaidBesideTheLines()
{
    scan(1);
    QVERIFY(charges(QStringLiteral("$\u00a04.850,00")));
    payByHand(QStringLiteral("1850"));
    QCOMPARE(at().sale().phase(), Phase::Paying);
    QVERIFY(!strip()->isVisible()); // the payment shows it
    key(Qt::Key_Escape);
    QVERIFY(strip()->isVisible());
    QCOMPARE(strip()->text(), QStringLiteral("De esta venta ya se recibieron $\u00a01.850,00. F12 sigue con el resto: $\u00a03.000,00."));
    QVERIFY(charges(QStringLiteral("$\u00a03.000,00")));
    scan(2); // the rest is of what there is now
    QVERIFY2(strip()->text().endsWith(QStringLiteral("$\u00a05.980,00.")), qPrintable(strip()->text()));
    QVERIFY(charges(QStringLiteral("$\u00a05.980,00")));
    key(Qt::Key_Escape); // it is so, and no Esc makes it another
    QVERIFY(strip()->isVisible());
    key(Qt::Key_F12);
    key(Qt::Key_Return);
    QTRY_COMPARE(at().sale().phase(), Phase::Paid);
    QVERIFY(!strip()->isVisible());
    scan(1);
    QVERIFY(!strip()->isVisible());
    QVERIFY(charges(QStringLiteral("$\u00a04.850,00")));
}

void tst_PartPaid::whatWasReceivedIsSaidAfterAKill()
{
    TillSettings settings(*at().shop.reader, *at().shop.base.till);
    PaymentSettings payment(*at().shop.reader, *at().shop.base.till, Currency::ars());
    at().sale().setPaymentSettings(payment);
    scan(1);
    payByHand(QStringLiteral("1850"));
    key(Qt::Key_Escape);
    at().shop.sale->restore();
    QVERIFY(strip()->isVisible());
}

void tst_PartPaid::anAmountThatWasLeftIsTypedOver()
{
    scan(1);
    key(Qt::Key_F12);
    type(QStringLiteral("1000,01"));
    at().screen->activated(); // as after a card that was refused, or another screen
    auto *amount = at().part<PaymentPanel>()->findChild<QLineEdit *>();
    QCOMPARE(amount->selectedText(), amount->text());
    type(QStringLiteral("5000"));
    QCOMPARE(amount->text(), QStringLiteral("5000"));
}

/// Also where something else is asked for beside it.
void tst_PartPaid::aWrongAmountIsTypedOver()
{
    scan(1);
    key(Qt::Key_F12);
    at().part<PaymentPanel>()->choose(Tender::Account);
    auto *amount = at().part<PaymentPanel>()->findChild<QLineEdit *>();
    amount->setFocus();
    type(QStringLiteral("Ana"));
    key(Qt::Key_Return);
    QVERIFY(amount->hasFocus());
    QCOMPARE(amount->selectedText(), QStringLiteral("Ana"));
}

void tst_PartPaid::whatIsMadeFromACodeIsSold_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("units");
    QTest::newRow("scanned") << QString() << 1;
    QTest::newRow("as many as were typed") << QStringLiteral("3*7791234567898") << 3;
}

void tst_PartPaid::whatIsMadeFromACodeIsSold()
{
    QFETCH(QString, typed);
    QFETCH(int, units);
    m_desk.reset();
    WholeWindow all(m_theme, m_language);
    QVERIFY(QTest::qWaitForWindowActive(&all.window));
    all.saleScreen->activated();
    all.scan(ShopFixture::code(1));
    if (typed.isEmpty())
        all.scan(QStringLiteral("7791234567898"));
    all.write(typed);
    if (!typed.isEmpty())
        all.key(Qt::Key_Return);
    all.key(Qt::Key_9, Qt::ControlModifier); // make it
    QCOMPARE(all.window.current(), static_cast<Screen *>(all.products));
    all.write(QStringLiteral("Mermelada de durazno"));
    auto *form = all.products->findChild<ProductForm *>();
    form->focusOn(ProductField::Price);
    all.write(QStringLiteral("2500"));
    all.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(all.window.current(), static_cast<Screen *>(all.saleScreen));
    QCOMPARE(all.sale().cart().lines().size(), 2);
    QCOMPARE(all.sale().cart().lines().last().product.name, QStringLiteral("Mermelada de durazno"));
    QCOMPARE(all.sale().cart().lines().last().total, Money(250000 * units, Currency::ars()));
}

/// Not what is printed on that one package.
void tst_PartPaid::whatIsMadeFromALabelHasTheCodeOfItsProduct()
{
    m_desk.reset();
    WholeWindow all(m_theme, m_language);
    QVERIFY(QTest::qWaitForWindowActive(&all.window));
    all.saleScreen->activated();
    const QString label = QStringLiteral("2000099008459");
    const auto read = all.sale().codes().read(label);
    QVERIFY(read && !read->product && !read->wanted.isEmpty() && read->wanted != label);
    all.scan(label);
    all.key(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(all.window.current(), static_cast<Screen *>(all.products));
    QCOMPARE(all.products->findChild<ProductForm *>()->sku(), read->wanted);
}

void tst_PartPaid::whatIsMadeAnotherTimeIsNotSold()
{
    m_desk.reset();
    WholeWindow all(m_theme, m_language);
    QVERIFY(QTest::qWaitForWindowActive(&all.window));
    all.saleScreen->activated();
    all.scan(QStringLiteral("7791234567898"));
    all.key(Qt::Key_9, Qt::ControlModifier);
    all.key(Qt::Key_Escape); // it is not made after all
    all.scan(QStringLiteral("7791234567898"));
    all.key(Qt::Key_N, Qt::ControlModifier); // the office does
    all.write(QStringLiteral("Mermelada de durazno"));
    all.products->findChild<ProductForm *>()->focusOn(ProductField::Price);
    all.write(QStringLiteral("2500"));
    all.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(all.office.catalogue().byCode(QStringLiteral("7791234567898")));
    QCOMPARE(all.window.current(), static_cast<Screen *>(all.products));
    QVERIFY(all.sale().cart().isEmpty());
}

QTEST_MAIN(tst_PartPaid)
#include "tst_PartPaid.moc"
