// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/Approvals.h"
#include "tests/ui/DayTest.h"
#include "ui/products/ProductsScreen.h"

using namespace mostrador;

/// The window asks for the approvals that the services will look for: what it asked for goes through, and nothing is asked twice.
class tst_Approvals : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_day.reset(); }
    void chargingAsksForWhatAColleagueGave();
    void oneThatWasApprovedIsNotAskedAgain();
    void aVoidGoesThrough();
    void aReturnGoesThrough();
    void settingsUntilTheyAreLeft();
    void aPriceInTheList();

private:
    /// At the till itself: the lock, the name, the PIN.
    void anaComes() const
    {
        press(QStringLiteral("view.lock"));
        Hands::key(Qt::Key_1, Qt::AltModifier); // by name
        Hands::type(QStringLiteral("9182"));
        Hands::key(Qt::Key_Return);
        QVERIFY(!m_day->people->isLocked());
        press(QStringLiteral("screen.1"));
    }
    void giveDiscount() const
    {
        press(QStringLiteral("sale.discount"));
        Hands::type(QStringLiteral("25"));
        Hands::key(Qt::Key_1, Qt::AltModifier);
        Hands::key(Qt::Key_Return);
    }
    void sell() const
    {
        Hands::scan(1);
        press(QStringLiteral("sale.exactCash"));
        QCOMPARE(m_day->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
        Hands::key(Qt::Key_Escape);
    }
};

void tst_Approvals::init()
{
    openWithPeople();
    press(QStringLiteral("screen.1"));
}

void tst_Approvals::chargingAsksForWhatAColleagueGave()
{
    Hands::scan(1);
    giveDiscount();
    QVERIFY(!isAsked()); // she may
    QCOMPARE(m_day->sale->cart().lines().first().discount.basisPoints, 2500);
    anaComes();
    press(QStringLiteral("sale.exactCash"));
    QVERIFY(isAsked());
    Hands::key(Qt::Key_Escape);
    QVERIFY(!isAsked());
    QCOMPARE(m_day->sale->phase(), SaleController::Phase::Selling);
    QCOMPARE(m_day->number(QStringLiteral("SELECT count(*) FROM sale")), 0);
    press(QStringLiteral("sale.exactCash"));
    approve();
    QCOMPARE(m_day->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
    const JournalEntry sale = m_day->entries(QStringLiteral("sale.completed")).first();
    QCOMPARE(sale.operatorId, m_day->id(QStringLiteral("Ana")));
    QCOMPARE(sale.approver, m_day->id(QStringLiteral("María")));
}

void tst_Approvals::oneThatWasApprovedIsNotAskedAgain()
{
    anaComes();
    Hands::scan(1);
    giveDiscount();
    approve();
    QCOMPARE(m_day->sale->cart().lines().first().discount.basisPoints, 2500);
    press(QStringLiteral("sale.exactCash"));
    QVERIFY(!isAsked());
    QCOMPARE(m_day->number(QStringLiteral("SELECT count(*) FROM sale")), 1);
    QCOMPARE(m_day->entries(QStringLiteral("sale.completed")).first().approver, m_day->id(QStringLiteral("María")));
    QCOMPARE(m_day->entries(QStringLiteral("action.approved")).size(), 1);
}

void tst_Approvals::aVoidGoesThrough()
{
    anaComes();
    sell();
    press(QStringLiteral("screen.2"));
    Hands::key(Qt::Key_Delete, Qt::ControlModifier);
    Hands::key(Qt::Key_F2);
    Hands::key(Qt::Key_Return);
    approve();
    const auto voids = m_day->entries(QStringLiteral("sale.voided"));
    QCOMPARE(voids.size(), 1);
    QCOMPARE(voids.first().operatorId, m_day->id(QStringLiteral("Ana")));
    QCOMPARE(voids.first().approver, m_day->id(QStringLiteral("María")));
}

void tst_Approvals::aReturnGoesThrough()
{
    anaComes();
    sell();
    press(QStringLiteral("screen.2"));
    Hands::key(Qt::Key_R, Qt::ControlModifier);
    Hands::key(Qt::Key_Plus);
    Hands::key(Qt::Key_F2);
    Hands::key(Qt::Key_F12);
    approve();
    const auto returns = m_day->entries(QStringLiteral("sale.returned"));
    QCOMPARE(returns.size(), 1);
    QCOMPARE(returns.first().approver, m_day->id(QStringLiteral("María")));
}

void tst_Approvals::settingsUntilTheyAreLeft()
{
    anaComes();
    press(QStringLiteral("screen.3"));
    approve();
    QCOMPARE(m_day->window->current(), m_day->settingsScreen);
    m_day->settings->keep(cash::Tolerance, QStringLiteral("700"));
    m_day->settings->keep(cash::NeedsShift, QStringLiteral("never"));
    QCOMPARE(m_day->settings->value(cash::Tolerance), QStringLiteral("700"));
    QCOMPARE(m_day->settings->value(cash::NeedsShift), QStringLiteral("never"));
    press(QStringLiteral("screen.1"));
    m_day->settings->keep(cash::Tolerance, QStringLiteral("999999"));
    QCOMPARE(m_day->settings->value(cash::Tolerance), QStringLiteral("700"));
}

void tst_Approvals::aPriceInTheList()
{
    auto *products =
        new ProductsScreen({m_theme, m_language, m_day->keys}, {*m_day->shop.catalogue, *m_day->till, *m_day->shop.documents, nullptr, &m_day->desk->approvals()});
    products->setCurrency(Currency::ars());
    m_day->window->addScreen(products);
    anaComes();
    m_day->window->open(products);
    products->scanned(ShopFixture::code(1));
    press(QStringLiteral("products.price"));
    Hands::type(QStringLiteral("5100,50"));
    Hands::key(Qt::Key_Return);
    const auto edits = [this] { return m_day->entries(QStringLiteral("product.edited")); };
    const auto before = edits().size();
    QVERIFY(isAsked());
    Hands::key(Qt::Key_Escape);
    QCOMPARE(edits().size(), before);
    press(QStringLiteral("products.price"));
    Hands::type(QStringLiteral("5100,50"));
    Hands::key(Qt::Key_Return);
    approve();
    QCOMPARE(edits().size(), before + 1);
    QCOMPARE(edits().last().approver, m_day->id(QStringLiteral("María")));
}

QTEST_MAIN(tst_Approvals)
#include "tst_Approvals.moc"
