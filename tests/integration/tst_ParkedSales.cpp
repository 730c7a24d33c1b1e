// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two whole tills of one shop and a real hub program: what one parks the other can go on with, and never both without being told.
#include "tests/integration/TwoTillsTest.h"

using namespace mostrador;

class tst_ParkedSales final : public TwoTillsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openShop(); }
    void cleanupTestCase() { closeShop(); }
    void anotherTillGoesOnWithIt();
    void onlyOneOfThemGetsIt();
    void itsOwnerTakesItWithoutTheHub();
    void bothAreToldWhenBothHaveIt();
    void theHubComesBackAndStillKnows();
    void aRebuildSaysTheSame();

private:
    QString park(TillRuntime &till, const Cart &cart);
    Result<CartExchanged> recall(TillRuntime &till, const QString &id);
    static bool lists(TillRuntime &till, const QString &id);
    static std::optional<ParkedRow> rowOf(const QList<ParkedRow> &rows, const QString &id);
};

QString tst_ParkedSales::park(TillRuntime &till, const Cart &cart)
{
    CartExchange exchange;
    exchange.aside = cart;
    exchange.name = QStringLiteral("Mesa 4");
    const auto done = answerOf<CartExchanged>([&](const auto &reply) { till.till().exchangeCart(exchange, this, reply); });
    [&] { QVERIFY(done.ok()); }();
    return done ? done->parked : QString();
}

Result<CartExchanged> tst_ParkedSales::recall(TillRuntime &till, const QString &id)
{
    return answerOf<CartExchanged>([&](const auto &reply) {
        till.parking().ask(id, this,
                           [this, &till, reply](const Result<CartExchange> &asked) { asked ? till.till().exchangeCart(*asked, this, reply) : reply(asked.error()); });
    });
}

std::optional<ParkedRow> tst_ParkedSales::rowOf(const QList<ParkedRow> &rows, const QString &id)
{
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&id](const ParkedRow &one) { return one.id == id; });
    return row == rows.cend() ? std::nullopt : std::optional(*row);
}

bool tst_ParkedSales::lists(TillRuntime &till, const QString &id)
{
    return rowOf(till.parking().waiting(), id).has_value();
}

void tst_ParkedSales::anotherTillGoesOnWithIt()
{
    const Cart made = cartOf(*m_one, 0, 3);
    const QString id = park(*m_one, made);
    QTRY_VERIFY_WITH_TIMEOUT(lists(*m_other, id), PatienceMs);
    QCOMPARE(rowOf(m_other->parking().waiting(), id)->till, m_one->identity().till);
    const auto open = recall(*m_other, id);
    QVERIFY2(open.ok(), open.ok() ? "" : qPrintable(open.error().message));
    QCOMPARE(open->cart.total(), made.total());
    QCOMPARE(open->name, QStringLiteral("Mesa 4"));
    QTRY_VERIFY_WITH_TIMEOUT(!lists(*m_one, id) && !lists(*m_other, id), PatienceMs);
    charge(*m_other, open->cart);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_one) && isDrained(*m_other), PatienceMs);
    QVERIFY(m_one->parking().disputes().isEmpty() && m_other->parking().disputes().isEmpty());
}

void tst_ParkedSales::onlyOneOfThemGetsIt()
{
    const QString id = park(*m_one, cartOf(*m_one, 1, 1));
    QTRY_VERIFY_WITH_TIMEOUT(lists(*m_other, id), PatienceMs);
    QVERIFY(recall(*m_other, id).ok());
    const auto late = recall(*m_one, id); // whether the feed has told it or not
    QVERIFY(!late.ok());
    QVERIFY(late.error().code == Error::Code::Conflict || late.error().code == Error::Code::NotFound);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_other), PatienceMs);
}

void tst_ParkedSales::itsOwnerTakesItWithoutTheHub()
{
    m_one->sync().setOffline(true);
    const Cart made = cartOf(*m_one, 2, 2);
    const QString id = park(*m_one, made);
    QVERIFY(!lists(*m_other, id));
    const auto open = recall(*m_one, id);
    QVERIFY(open.ok());
    QCOMPARE(open->cart.total(), made.total());
    m_one->sync().setOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_one), PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!lists(*m_other, id), PatienceMs); // it may hear of the parking before it hears of the recall
    QVERIFY(m_one->parking().disputes().isEmpty());
}

/// The owner was without the hub while another till got it.
void tst_ParkedSales::bothAreToldWhenBothHaveIt()
{
    const QString id = park(*m_one, cartOf(*m_one, 3, 1));
    QTRY_VERIFY_WITH_TIMEOUT(lists(*m_other, id) && isDrained(*m_one), PatienceMs);
    m_one->sync().setOffline(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_one->sync().status().hubUp, PatienceMs);
    const auto there = recall(*m_other, id);
    QVERIFY(there.ok());
    const auto here = recall(*m_one, id); // nobody could tell it
    QVERIFY(here.ok());
    const QString first = charge(*m_other, there->cart);
    m_one->sync().setOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(m_one->parking().disputes(), id).has_value(), PatienceMs); // before it charges
    QCOMPARE(rowOf(m_one->parking().disputes(), id)->rival, m_other->identity().till);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(m_other->parking().disputes(), id).has_value(), PatienceMs);
    const QString second = charge(*m_one, here->cart); // all the same
    for (TillRuntime *till : both()) {
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(till->parking().disputes(), id) && rowOf(till->parking().disputes(), id)->sold.size() == 2, PatienceMs);
        const QStringList sold = rowOf(till->parking().disputes(), id)->sold;
        QVERIFY(sold.contains(first) && sold.contains(second));
    }
    bool answered = false;
    QCOMPARE(Rest(m_hub.url()).all(QStringLiteral("/v1/parked?charged_twice=true"), &answered).size(), 1);
    QVERIFY(answered);
    m_one->till().dismissParked(id);
    QTRY_VERIFY_WITH_TIMEOUT(!rowOf(m_one->parking().disputes(), id), PatienceMs);
}

void tst_ParkedSales::theHubComesBackAndStillKnows()
{
    const QString id = park(*m_one, cartOf(*m_one, 4, 1));
    QTRY_VERIFY_WITH_TIMEOUT(lists(*m_other, id), PatienceMs);
    m_hub.kill9();
    QTRY_VERIFY_WITH_TIMEOUT(!m_other->sync().status().hubUp, PatienceMs);
    QCOMPARE(recall(*m_other, id).error().code, Error::Code::Unreachable);
    m_hub.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_other->sync().status().hubUp, PatienceMs);
    QVERIFY(recall(*m_other, id).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!lists(*m_one, id), PatienceMs);
}

void tst_ParkedSales::aRebuildSaysTheSame()
{
    QTRY_VERIFY_WITH_TIMEOUT(isDrained(*m_one) && isDrained(*m_other), PatienceMs);
    QCOMPARE(m_hub.run({QStringLiteral("rebuild"), QStringLiteral("--check")}), 0);
}

QTEST_GUILESS_MAIN(tst_ParkedSales)
#include "tst_ParkedSales.moc"
