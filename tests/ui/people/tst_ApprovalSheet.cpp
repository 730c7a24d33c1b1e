// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DayTest.h"
#include "ui/sale/panels/DiscountPanel.h"
#include "ui/sale/tabs/Numpad.h"
#include <QAbstractButton>
#include <QLineEdit>

using namespace mostrador;

/// Nothing goes past the sheet, and what was approved is what was asked.
class tst_ApprovalSheet : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_day.reset(); }
    void tabStaysInIt();
    void noFocusKeyOrCodeGoesPastIt();
    void anAnswerIsForItsQuestion();
    void anAnswerAfterTheLockIsNobodys();
    void whatStandsIsFound();
    void anotherChangeIsAnotherQuestion();
    void whatWasApprovedIsGivenWhateverThePanelShows();
    void aPriceOfTheKeypadIsOfItsLine();
    void theFocusComesBack();
    void aPinIsNoReason();

private:
    void askForDiscount() const; ///< 25 % on the first line
    bool isInside() const { return sheet()->isAncestorOf(QApplication::focusWidget()); }
};

void tst_ApprovalSheet::init()
{
    openWithPeople();
    ana();
    press(QStringLiteral("screen.1"));
    Hands::scan(1);
    Hands::scan(2);
}

void tst_ApprovalSheet::askForDiscount() const
{
    m_day->sale->select(m_day->sale->cart().lines().first().id);
    press(QStringLiteral("sale.discount"));
    Hands::type(QStringLiteral("25"));
    Hands::key(Qt::Key_1, Qt::AltModifier);
    Hands::key(Qt::Key_Return);
    QVERIFY(isAsked());
    QVERIFY(isInside());
}

void tst_ApprovalSheet::tabStaysInIt()
{
    askForDiscount();
    QSet<QWidget *> reached;
    for (const auto modifier : {Qt::NoModifier, Qt::ShiftModifier})
        for (int i = 0; i < 12; ++i) {
            Hands::key(modifier == Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifier);
            QVERIFY(isInside());
            reached.insert(QApplication::focusWidget());
        }
    QCOMPARE(reached.size(), 3); // PIN, leave, approve
}

void tst_ApprovalSheet::noFocusKeyOrCodeGoesPastIt()
{
    askForDiscount();
    const Cart before = m_day->sale->cart();
    auto *panel = m_day->window->findChild<DiscountPanel *>();
    auto *behind = panel->findChildren<QLineEdit *>().first();
    behind->setFocus();
    QVERIFY(isInside());
    QTest::keyClick(behind, Qt::Key_9);
    QVERIFY(!behind->text().contains(QLatin1Char('9')));
    QTest::keyClick(m_day->window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_day->window->current(), m_day->saleScreen);
    m_day->window->scanned(ShopFixture::code(3));
    QCOMPARE(m_day->sale->cart(), before);
    QVERIFY(isAsked());
    Hands::key(Qt::Key_Escape);
    QVERIFY(!isAsked());
    m_day->window->scanned(ShopFixture::code(3));
    QCOMPARE(m_day->sale->cart().lines().size(), 3);
}

void tst_ApprovalSheet::anAnswerIsForItsQuestion()
{
    QStringList done;
    m_day->desk->approvals().ask(
        {wanted::discount(QStringLiteral("A"), 2500), QStringLiteral("A")}, this, [&done](const QString &) { done.append(QStringLiteral("A")); },
        [&done] { done.append(QStringLiteral("not A")); });
    m_day->hashing.hold();
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    QVERIFY(m_day->hashing.waiting() > 0);
    m_day->desk->approvals().ask({wanted::voidOf(QStringLiteral("B"), Money(100, Currency::ars())), QStringLiteral("B")}, this, [&done](const QString &) {
        done.append(QStringLiteral("B"));
    });
    m_day->hashing.letGo();
    QCOMPARE(done, QStringList{QStringLiteral("not A")});
    QVERIFY(isAsked()); // B is still to be answered
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    QCOMPARE(done, (QStringList{QStringLiteral("not A"), QStringLiteral("B")}));
}

void tst_ApprovalSheet::anAnswerAfterTheLockIsNobodys()
{
    askForDiscount();
    m_day->hashing.hold();
    Hands::type(QStringLiteral("407135"));
    Hands::key(Qt::Key_Return);
    m_day->desk->lock();
    m_day->hashing.letGo();
    QVERIFY(!isAsked());
    QVERIFY(m_day->window->isCovered());
    QVERIFY(m_day->sale->cart().lines().first().discount.isNone());
}

/// Agreed to, and refused for another reason: nobody types a PIN twice for it, nor gets more for it.
void tst_ApprovalSheet::whatStandsIsFound()
{
    QStringList done;
    const auto ask = [this, &done](qint64 amount) {
        m_day->desk->approvals().ask({wanted::voidOf(QStringLiteral("B"), Money(amount, Currency::ars())), QStringLiteral("B")}, this, [&done](const QString &approver) {
            done.append(approver);
        });
    };
    ask(100);
    approve();
    ask(100);
    QVERIFY(!isAsked());
    QCOMPARE(done, QStringList(2, m_day->id(QStringLiteral("María"))));
    ask(101);
    QVERIFY(isAsked());
    Hands::key(Qt::Key_Escape);
    m_day->desk->lock();
    ana();
    ask(100);
    QVERIFY(isAsked()); // it ended with her turn
}

void tst_ApprovalSheet::anotherChangeIsAnotherQuestion()
{
    const auto ask = [this] { m_day->desk->approvals().ask({wanted::limit(Role::Cashier, Deed::Refund), QStringLiteral("A limit")}, this, [](const QString &) {}); };
    ask();
    approve();
    ask();
    QVERIFY(isAsked());
}

void tst_ApprovalSheet::whatWasApprovedIsGivenWhateverThePanelShows()
{
    askForDiscount();
    auto *panel = m_day->window->findChild<DiscountPanel *>();
    for (QAbstractButton *button : panel->findChildren<QAbstractButton *>())
        if (button->text() == DiscountPanel::tr("The sale"))
            button->click();
    approve();
    QVERIFY(m_day->sale->cart().discount().isNone());
    QCOMPARE(m_day->sale->cart().lines().first().discount.basisPoints, 2500);
    QVERIFY(m_day->sale->cart().lines().last().discount.isNone());
}

void tst_ApprovalSheet::aPriceOfTheKeypadIsOfItsLine()
{
    const QList<CartLine> before = m_day->sale->cart().lines();
    m_day->sale->select(before.first().id);
    press(QStringLiteral("sale.tabKeypad"));
    Hands::type(QStringLiteral("2000")); // of 4.850
    for (QAbstractButton *button : m_day->saleScreen->findChild<Numpad *>()->findChildren<QAbstractButton *>())
        if (button->text() == Numpad::tr("Price"))
            button->click();
    QVERIFY2(isAsked(), qPrintable(said()));
    m_day->sale->select(before.last().id);
    approve();
    QCOMPARE(m_day->sale->cart().lines().first().unitPrice, UnitPrice::fromMoney(Money(200000, Currency::ars())));
    QCOMPARE(m_day->sale->cart().lines().last(), before.last());
}

void tst_ApprovalSheet::theFocusComesBack()
{
    askForDiscount();
    Hands::type(QStringLiteral("4071"));
    Hands::key(Qt::Key_Escape);
    QVERIFY(!isAsked());
    auto *panel = m_day->window->findChild<DiscountPanel *>();
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    const auto fields = sheet()->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QVERIFY(field->text().isEmpty()); // of the PIN nothing stays
    QVERIFY(m_day->sale->cart().lines().first().discount.isNone());
}

/// Typed where the sheet is expected, before a reason was chosen: it is not printed on the receipt.
void tst_ApprovalSheet::aPinIsNoReason()
{
    press(QStringLiteral("sale.discount"));
    Hands::type(QStringLiteral("25\r407135\r"));
    QVERIFY(!isAsked());
    const auto fields = m_day->window->findChild<DiscountPanel *>()->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        QVERIFY(!field->text().contains(QStringLiteral("4071")));
    Hands::type(QStringLiteral("Caja golpeada 2\r"));
    approve();
    QCOMPARE(m_day->sale->cart().lines().last().discount.reason, QStringLiteral("Caja golpeada 2"));
}

QTEST_MAIN(tst_ApprovalSheet)
#include "tst_ApprovalSheet.moc"
