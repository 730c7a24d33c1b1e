// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two whole tills of one shop and a real hub program: what one parks the other can go on with, and never both without being told.
#include "tests/integration/HubAndTills.h"
#include "tests/support/Rest.h"

using namespace mostrador;

namespace {
constexpr int PatienceMs = HubAndTills::PatienceMs;
constexpr auto isDrained = &HubAndTills::isDrained;
}

class tst_ParkedSales final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anotherTillGoesOnWithIt();
    void onlyOneOfThemGetsIt();
    void itsOwnerTakesItWithoutTheHub();
    void bothAreToldWhenBothHaveIt();
    void theHubComesBackAndStillKnows();
    void aRebuildSaysTheSame();

private:
    Cart cart(TillRuntime &till, int place, int units);
    QString park(TillRuntime &till, const Cart &cart);
    Result<CartExchanged> recall(TillRuntime &till, const QString &id);
    QString charge(TillRuntime &till, const Cart &cart);
    static bool lists(TillRuntime &till, const QString &id);
    static std::optional<ParkedRow> rowOf(const QList<ParkedRow> &rows, const QString &id);

    HubAndTills m_hub;
    std::unique_ptr<TillRuntime> m_one;
    std::unique_ptr<TillRuntime> m_other;
};

void tst_ParkedSales::initTestCase()
{
    m_hub.start();
    QCOMPARE(m_hub.run({QStringLiteral("sample")}), 0);
    m_one = m_hub.join(QStringLiteral("one"));
    m_other = m_hub.join(QStringLiteral("other"));
    QVERIFY(m_one && m_other);
    for (TillRuntime *till : {m_one.get(), m_other.get()})
        QTRY_VERIFY_WITH_TIMEOUT(till->catalogue().count({}) >= 150 && till->sync().status().hubUp, PatienceMs);
}

void tst_ParkedSales::cleanupTestCase()
{
    m_one.reset();
    m_other.reset();
}

Cart tst_ParkedSales::cart(TillRuntime &till, int place, int units)
{
    Cart made(till.identity().currency);
    for (const ProductRow &row : till.catalogue().rows({}, 0, 500))
        if (!row.product.isWeighed() && !row.product.price.isZero() && place-- == 0)
            [&] { QVERIFY(made.add(row.product, Quantity::units(units)).ok()); }();
    return made;
}

QString tst_ParkedSales::park(TillRuntime &till, const Cart &cart)
{
    CartExchange exchange;
    exchange.aside = cart;
    exchange.name = QStringLiteral("Mesa 4");
    std::optional<Result<CartExchanged>> done;
    till.till().exchangeCart(exchange, this, [&](const Result<CartExchanged> &result) { done = result; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done && done->ok(), PatienceMs); }();
    return done && *done ? (*done)->parked : QString();
}

Result<CartExchanged> tst_ParkedSales::recall(TillRuntime &till, const QString &id)
{
    std::optional<Result<CartExchanged>> done;
    till.parking().ask(id, this, [&](const Result<CartExchange> &asked) {
        if (!asked) {
            done = Result<CartExchanged>(asked.error());
            return;
        }
        till.till().exchangeCart(*asked, this, [&](const Result<CartExchanged> &result) { done = result; });
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), PatienceMs); }();
    return done ? *done : Result<CartExchanged>(Error{Error::Code::Busy, {}, {}});
}

QString tst_ParkedSales::charge(TillRuntime &till, const Cart &cart)
{
    const Payment cash{Tender::Cash, cart.total(), cart.total(), Money::zero(cart.currency())};
    const auto sale = cart.toSale({cash}, Platform::Till, QDateTime::currentDateTimeUtc());
    std::optional<Result<CommittedSale>> done;
    till.till().complete(*sale, this, [&](const Result<CommittedSale> &result) { done = result; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done && done->ok(), PatienceMs); }();
    return done && *done ? (*done)->sale.number : QString();
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
    const Cart made = cart(*m_one, 0, 3);
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
    const QString id = park(*m_one, cart(*m_one, 1, 1));
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
    const Cart made = cart(*m_one, 2, 2);
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
    const QString id = park(*m_one, cart(*m_one, 3, 1));
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
    for (TillRuntime *till : {m_one.get(), m_other.get()}) {
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
    const QString id = park(*m_one, cart(*m_one, 4, 1));
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
