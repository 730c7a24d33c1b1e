// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/DayTest.h"
#include <QSignalSpy>

using namespace mostrador;

/// What people take off a sale is measured as it is to be paid, whatever was done to it since, and asked about once.
class tst_LimitsByHand : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_day.reset(); }
    void anAmountOnFewerPieces();
    void anAmountOnTheSaleAndFewerLines();
    void threeStepsOfTenPercent();
    void whatWasApprovedIsNotAskedForTwice();
    void theServiceLooks();

private:
    void discount(const QString &typed, const QString &panel, bool isAmount = false) const;
    void sofiaApproves() const;
    bool isPaying() const { return m_day->sale->phase() == SaleController::Phase::Paying; }
};

void tst_LimitsByHand::init()
{
    openWithPeople();
    QVERIFY(m_day->keep(QStringLiteral("Sofía"), Role::Supervisor, QStringLiteral("808171")));
    ana();
    press(QStringLiteral("screen.1"));
}

/// For the first reason there is.
void tst_LimitsByHand::discount(const QString &typed, const QString &panel, bool isAmount) const
{
    press(panel);
    if (isAmount)
        press(QStringLiteral("panel.mode2"));
    Hands::type(typed);
    press(QStringLiteral("panel.choice1"));
    Hands::key(Qt::Key_Return);
}

/// Supervisor; María comes before her in the list.
void tst_LimitsByHand::sofiaApproves() const
{
    QVERIFY(isAsked());
    Hands::key(Qt::Key_2, Qt::AltModifier);
    Hands::type(QStringLiteral("808171"));
    Hands::key(Qt::Key_Return);
    QVERIFY2(!isAsked(), qPrintable(question()));
}

/// A tenth of ten pieces is all of one.
void tst_LimitsByHand::anAmountOnFewerPieces()
{
    Hands::type(QStringLiteral("10*"));
    Hands::scan(1);
    QCOMPARE(m_day->sale->cart().total(), Money(4850000, Currency::ars()));
    discount(QStringLiteral("4850"), QStringLiteral("sale.discount"), true);
    QVERIFY2(!isAsked(), qPrintable(question()));
    QCOMPARE(m_day->sale->cart().total(), Money(4365000, Currency::ars()));
    for (int i = 0; i < 9; ++i)
        press(QStringLiteral("sale.less"));
    QVERIFY(m_day->sale->cart().total().isZero());
    press(QStringLiteral("sale.charge"));
    QVERIFY(isAsked());
    QVERIFY(!isPaying());
    QVERIFY2(question().contains(QStringLiteral("100")), qPrintable(question()));
    Hands::key(Qt::Key_Escape);
    QVERIFY(!isPaying());
    press(QStringLiteral("sale.charge"));
    approve();
    QVERIFY(isPaying());
}

void tst_LimitsByHand::anAmountOnTheSaleAndFewerLines()
{
    Hands::scan(1);
    Hands::scan(3);
    Hands::scan(2);
    discount(QStringLiteral("1000"), QStringLiteral("sale.discountAll"), true); // of 11.550
    QVERIFY2(!isAsked(), qPrintable(question()));
    m_day->sale->select(m_day->sale->cart().lines().first().id);
    press(QStringLiteral("sale.remove"));
    m_day->sale->select(m_day->sale->cart().lines().first().id);
    press(QStringLiteral("sale.remove"));
    QCOMPARE(m_day->sale->cart().total(), Money(198000, Currency::ars())); // of 2.980
    press(QStringLiteral("sale.exactCash"));
    QVERIFY(isAsked());
    QVERIFY(m_day->entries(QStringLiteral("sale.completed")).isEmpty());
    approve(); // more than Sofía may
    QCOMPARE(m_day->entries(QStringLiteral("sale.completed")).size(), 1);
    QCOMPARE(m_day->entries(QStringLiteral("sale.completed")).last().operatorId, m_day->id(QStringLiteral("Ana")));
    QCOMPARE(m_day->entries(QStringLiteral("sale.completed")).last().approver, m_day->id(QStringLiteral("María")));
}

void tst_LimitsByHand::threeStepsOfTenPercent()
{
    Hands::scan(1);
    press(QStringLiteral("sale.price"));
    Hands::type(QStringLiteral("4365"));
    Hands::key(Qt::Key_Return);
    QVERIFY2(!isAsked(), qPrintable(question()));
    discount(QStringLiteral("10"), QStringLiteral("sale.discount"));
    QVERIFY2(!isAsked(), qPrintable(question()));
    discount(QStringLiteral("10"), QStringLiteral("sale.discountAll"));
    QVERIFY2(!isAsked(), qPrintable(question()));
    QCOMPARE(m_day->sale->cart().total(), Money(353565, Currency::ars()));
    press(QStringLiteral("sale.charge"));
    QVERIFY(isAsked());
    QVERIFY2(question().contains(QStringLiteral("27,1")), qPrintable(question()));
    m_day->shoot(QStringLiteral("limits-together"));
    sofiaApproves();
    QVERIFY(isPaying());
    Hands::key(Qt::Key_Escape);
    press(QStringLiteral("sale.exactCash")); // approved for this sale
    QVERIFY2(!isAsked(), qPrintable(question()));
    QCOMPARE(m_day->entries(QStringLiteral("sale.completed")).last().approver, m_day->id(QStringLiteral("Sofía")));
    QCOMPARE(m_day->entries(QStringLiteral("action.approved")).size(), 1);
}

void tst_LimitsByHand::whatWasApprovedIsNotAskedForTwice()
{
    Hands::scan(1);
    Hands::scan(2);
    discount(QStringLiteral("25"), QStringLiteral("sale.discountAll"));
    sofiaApproves();
    press(QStringLiteral("sale.exactCash"));
    QVERIFY2(!isAsked(), qPrintable(question()));
    QCOMPARE(m_day->entries(QStringLiteral("sale.completed")).size(), 1);
    QCOMPARE(m_day->entries(QStringLiteral("sale.completed")).last().approver, m_day->id(QStringLiteral("Sofía")));
    m_day->sale->next();
    Hands::scan(1);
    discount(QStringLiteral("25"), QStringLiteral("sale.discountAll")); // the next customer's is another
    QVERIFY(isAsked());
}

/// Whatever way it came there.
void tst_LimitsByHand::theServiceLooks()
{
    Hands::scan(1);
    discount(QStringLiteral("10"), QStringLiteral("sale.discount"));
    discount(QStringLiteral("10"), QStringLiteral("sale.discountAll"));
    QVERIFY2(!isAsked(), qPrintable(question()));
    QSignalSpy failed(m_day->sale.get(), &SaleController::failed);
    QVERIFY(m_day->sale->startPayment());
    QVERIFY(m_day->sale->tender(Tender::Cash, m_day->sale->settlement().payable(Tender::Cash)).ok());
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_day->entries(QStringLiteral("sale.completed")).isEmpty());
    QVERIFY(isPaying());
}

QTEST_MAIN(tst_LimitsByHand)
#include "tst_LimitsByHand.moc"
