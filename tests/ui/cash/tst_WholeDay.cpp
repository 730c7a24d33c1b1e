// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Sql.h"
#include "tests/ui/DayTest.h"
#include "tests/ui/walk/PaintRecord.h"
#include "ui/payment/ReceiptView.h"
#include "ui/people/PinForm.h"
#include "ui/people/SignInPage.h"
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace mostrador;

/// A till's day by keys alone: who works here, sign in, float, sales of two cashiers, money out, the drawer, an approval, X, the blind close, Z.
class tst_WholeDay : public DayTest {
    Q_OBJECT
private Q_SLOTS:
    void init() { openTill(); }
    void cleanup() { m_day.reset(); }
    void theDay();
    void theDayKilledAtEachStep();

private:
    void comeIn(const QString &name, const QString &pin);
    void agree();
    void addPerson(const QString &name, const QString &pin);
    void sell(const QList<int> &products, const QString &tender = {});
    void count(const QList<int> &pieces);
    void here(const char *where);
    bool shows(qint64 minor) const;
    bool m_isKilling = false; ///< after each step everything is read from the file again
};

static Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

/// Anywhere in the window: what is painted, and what a screen reader is told.
bool tst_WholeDay::shows(qint64 minor) const
{
    const QString amount = m_language.text().amount(ars(minor));
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    for (const walk::PaintedText &text : walk::PaintRecord::of(m_day->window.get()))
        if (text.text.contains(amount))
            return true;
    for (const QWidget *widget : m_day->window->findChildren<QWidget *>())
        if (widget->isVisible() && (widget->accessibleName() + widget->toolTip() + widget->accessibleDescription()).contains(amount))
            return true;
    return false;
}

/// With kills: the program is gone and comes back, and whoever was there signs in again.
void tst_WholeDay::here(const char *where)
{
    m_day->shoot(QStringLiteral("day-%1").arg(QLatin1String(where)));
    if (!m_isKilling)
        return;
    const QString name = m_day->people->current() ? m_day->people->current()->name : QString();
    m_day->reopen();
    const QHash<QString, QString> pins{{QStringLiteral("Ana"), QStringLiteral("9182")},
                                       {QStringLiteral("Luis"), QStringLiteral("5530")},
                                       {QStringLiteral("María"), QStringLiteral("407135")}};
    if (!name.isEmpty())
        comeIn(name, pins.value(name));
}

void tst_WholeDay::comeIn(const QString &name, const QString &pin)
{
    if (!m_day->people->isLocked())
        press(QStringLiteral("view.lock"));
    QVERIFY(m_day->window->isCovered());
    const QList<User> people = m_day->people->active();
    for (int i = 0; i < people.size(); ++i)
        if (people[i].name == name)
            Hands::key(Qt::Key_1 + i, Qt::AltModifier);
    Hands::type(pin);
    Hands::key(Qt::Key_Return);
    QVERIFY2(!m_day->people->isLocked(), qPrintable(said()));
    QVERIFY(!m_day->window->isCovered());
    QCOMPARE(m_day->people->current()->name, name);
}

void tst_WholeDay::agree()
{
    m_day->shoot(QStringLiteral("approval"));
    approve();
}

void tst_WholeDay::addPerson(const QString &name, const QString &pin)
{
    const bool isFirst = !m_day->people->isUsed();
    if (!isFirst)
        press(QStringLiteral("people.new"));
    Hands::type(name);
    Hands::key(Qt::Key_Return);
    if (!isFirst)
        Hands::key(Qt::Key_Return); // the role as it is
    Hands::type(pin);
    Hands::key(Qt::Key_Return);
    QVERIFY2(m_day->id(name).isEmpty(), "it is typed twice");
    Hands::type(QStringLiteral("1"));
    Hands::key(Qt::Key_Return);
    QVERIFY2(m_day->id(name).isEmpty(), "the two are not the same");
    Hands::type(pin);
    Hands::key(Qt::Key_Return);
    QVERIFY2(!m_day->id(name).isEmpty(), qPrintable(said()));
}

void tst_WholeDay::sell(const QList<int> &products, const QString &tender)
{
    const qint64 before = m_day->number(QStringLiteral("SELECT count(*) FROM sale"));
    for (const int product : products)
        Hands::scan(product);
    press(QStringLiteral("sale.charge"));
    if (!tender.isEmpty())
        press(tender);
    Hands::key(Qt::Key_Return);
    QVERIFY2(m_day->number(QStringLiteral("SELECT count(*) FROM sale")) == before + 1, qPrintable(said()));
    m_day->shop.base.clock.advance(300'000);
    Hands::key(Qt::Key_Escape);
}

/// How many of each, from the largest down.
void tst_WholeDay::count(const QList<int> &pieces)
{
    for (const int many : pieces) {
        if (many > 0)
            Hands::type(QString::number(many));
        Hands::key(Qt::Key_Return);
    }
}

void tst_WholeDay::theDay()
{
    const QString cashKey = QStringLiteral("screen.4");
    press(QStringLiteral("screen.3"));
    press(QStringLiteral("settings.page.2"));
    addPerson(QStringLiteral("María"), QStringLiteral("407135"));
    addPerson(QStringLiteral("Ana"), QStringLiteral("9182"));
    addPerson(QStringLiteral("Luis"), QStringLiteral("5530"));
    here("people");
    press(QStringLiteral("view.lock"));
    m_day->shoot(QStringLiteral("locked"));
    comeIn(QStringLiteral("Ana"), QStringLiteral("9182"));
    here("signed-in");

    // 20.000 × 0, 10.000 × 0, 2.000 × 1, 1.000 × 2, 500 × 2: 5.000
    press(cashKey);
    count({0, 0, 1, 2, 2});
    here("float");
    press(cashKey);
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift(), qPrintable(said()));
    QCOMPARE(m_day->cash->shift()->opening, ars(500000));
    QCOMPARE(m_day->cash->shift()->openedByName, QStringLiteral("Ana"));
    here("open");

    press(QStringLiteral("screen.1"));
    sell({1});
    here("sold");
    sell({2, 5}, QStringLiteral("payment.debit"));
    here("sold-by-card");

    // A discount over the limit: asked for, agreed to by the manager, once.
    Hands::scan(1);
    press(QStringLiteral("sale.discount"));
    Hands::type(QStringLiteral("25"));
    Hands::key(Qt::Key_1, Qt::AltModifier);
    Hands::key(Qt::Key_Return);
    QVERIFY(m_day->sale->cart().lines().first().discount.isNone());
    agree();
    QCOMPARE(m_day->sale->cart().lines().first().discount.basisPoints, 2500);
    here("approved");
    QCOMPARE(m_day->sale->cart().lines().first().discount.basisPoints, 2500);
    sell({});
    const auto approvals = m_day->entries(QStringLiteral("action.approved"));
    QCOMPARE(approvals.size(), 1);
    QCOMPARE(approvals.first().operatorId, m_day->id(QStringLiteral("Ana")));
    QCOMPARE(approvals.first().approver, m_day->id(QStringLiteral("María")));

    // The other cashier.
    comeIn(QStringLiteral("Luis"), QStringLiteral("5530"));
    press(QStringLiteral("screen.1"));
    sell({3, 3});
    here("second-cashier");
    press(QStringLiteral("screen.1"));
    press(QStringLiteral("sale.payOut"));
    Hands::type(QStringLiteral("1500"));
    Hands::key(Qt::Key_2, Qt::AltModifier);
    Hands::type(QStringLiteral("Panadería"));
    m_day->shoot(QStringLiteral("pay-out"));
    Hands::key(Qt::Key_Return);
    agree();
    QCOMPARE(m_day->cash->moves().size(), 1);
    QCOMPARE(m_day->window->current(), m_day->saleScreen);
    here("paid-out");
    press(QStringLiteral("screen.1"));
    press(QStringLiteral("sale.drawer"));
    Hands::key(Qt::Key_2, Qt::AltModifier);
    Hands::key(Qt::Key_Return);
    QCOMPARE(m_day->cash->moves().size(), 2);
    const auto moves = m_day->entries(QStringLiteral("cash.moved"));
    QCOMPARE(moves.first().operatorId, m_day->id(QStringLiteral("Luis")));
    QCOMPARE(moves.first().approver, m_day->id(QStringLiteral("María")));
    QVERIFY(moves.last().approver.isEmpty());
    here("drawer");

    press(cashKey);
    press(QStringLiteral("cash.x"));
    agree();
    const qint64 cashTaken = 485000 + 363750 + 2 * 372000;
    const qint64 expected = 500000 + cashTaken - 150000;
    const qint64 cardTaken = m_day->number(QStringLiteral("SELECT sum(amount_minor) FROM payment WHERE tender = 'debit'"));
    QVERIFY(cardTaken > 0);
    QVERIFY(m_day->cashScreen->findChild<ReceiptView *>()->plainText().contains(m_language.text().withSymbol(ars(expected))));
    m_day->shoot(QStringLiteral("x"));
    here("x");

    // The blind close: 250 are missing.
    press(cashKey);
    press(QStringLiteral("cash.close"));
    m_day->shoot(QStringLiteral("close-1"));
    QVERIFY2(!shows(expected) && !shows(cashTaken) && !shows(cardTaken), "step 1 shows what should be there");
    QVERIFY(!m_day->cashScreen->findChild<ReceiptView *>()->isVisible()); // X was for whoever approved it, and lies in no corner
    press(QStringLiteral("cash.next"));
    QVERIFY2(!shows(expected) && !shows(cashTaken) && !shows(cardTaken), "step 2 shows what should be there");
    const qint64 there = expected - 25000;
    QCOMPARE(there, 1917750); // 9 × 2.000, 1 × 1.000, 1 × 100, 1 × 50, 27,50 as a sum
    count({0, 0, 9, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0});
    Hands::type(QStringLiteral("27,50"));
    Hands::key(Qt::Key_Return);
    Hands::type(QStringLiteral("4370"));
    m_day->shoot(QStringLiteral("close-2"));
    here("counting");
    if (m_isKilling)
        press(cashKey), press(QStringLiteral("cash.close")), press(QStringLiteral("cash.next"));
    press(QStringLiteral("cash.next"));
    QVERIFY2(m_day->cash->shift()->isCounted, qPrintable(said()));
    QCOMPARE(m_day->cash->shift()->counted.total(), ars(there));
    QVERIFY(shows(expected) && shows(cardTaken)); // now it does
    m_day->shoot(QStringLiteral("close-3"));
    here("counted");
    if (m_isKilling)
        press(cashKey);
    Hands::type(QStringLiteral("Vuelto mal dado"));
    press(QStringLiteral("cash.next"));
    m_day->shoot(QStringLiteral("close-4"));
    Hands::type(QStringLiteral("5000"));
    press(QStringLiteral("cash.next"));
    agree();
    QVERIFY2(!m_day->cash->shift(), qPrintable(said()));
    QVERIFY(m_day->people->isLocked()); // the day is over
    m_day->shoot(QStringLiteral("closed"));
    comeIn(QStringLiteral("Ana"), QStringLiteral("9182"));
    m_day->shoot(QStringLiteral("z"));
    here("closed");

    // The Z beside a sum that nothing of it had a hand in.
    const ZReport z = m_day->cash->reports().first();
    QCOMPARE(z.number, 1);
    QCOMPARE(z.figures.expected(Tender::Cash), ars(expected));
    QCOMPARE(z.difference(Tender::Cash), ars(-25000));
    QCOMPARE(z.difference(Tender::Debit), ars(0));
    QCOMPARE(z.figures.total(), m_day->number(QStringLiteral("SELECT sum(total_minor) FROM sale")));
    QCOMPARE(z.figures.sumOf(Tender::Cash).net(), m_day->number(QStringLiteral("SELECT sum(amount_minor) FROM payment WHERE tender = 'cash'")));
    QCOMPARE(z.figures.sumOf(Tender::Debit).net(), m_day->number(QStringLiteral("SELECT sum(amount_minor) FROM payment WHERE tender = 'debit'")));
    QCOMPARE(z.figures.paidOut, (ShiftFigures::Documents{1, 150000}));
    QCOMPARE(z.figures.drawerOpened, 1);
    QCOMPARE(z.figures.sales.count, 4);
    QCOMPARE(z.figures.cashiers.size(), 2);
    QCOMPARE(z.closedByName, QStringLiteral("Luis"));
    QCOMPARE(z.approverName, QStringLiteral("María"));
    QCOMPARE(z.reason, QStringLiteral("Vuelto mal dado"));
    QCOMPARE(z.kept, ars(500000));
    QCOMPARE(m_day->entries(QStringLiteral("shift.opened")).size(), 1);
    QCOMPARE(m_day->entries(QStringLiteral("shift.closed")).size(), 1);
    QCOMPARE(m_day->entries(QStringLiteral("cash.moved")).size(), 2);

    // Nothing is sold until the next shift.
    press(QStringLiteral("screen.1"));
    Hands::scan(1);
    press(QStringLiteral("sale.charge"));
    QCOMPARE(m_day->sale->phase(), SaleController::Phase::Selling);
    QVERIFY(!said().isEmpty());
    m_day->shoot(QStringLiteral("no-shift"));
}

void tst_WholeDay::theDayKilledAtEachStep()
{
    m_isKilling = true;
    theDay();
    m_isKilling = false;
}

QTEST_MAIN(tst_WholeDay)
#include "tst_WholeDay.moc"
