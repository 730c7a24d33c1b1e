// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole tills of a shop and a real hub program: what one sold comes back at another, and nothing of it twice without somebody being told.
#include "models/domain/returns/ReturnLines.h"
#include "tests/integration/TwoTillsTest.h"

using namespace mostrador;

class tst_ReceiptsOfOthers final : public TwoTillsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { openShop(); }
    void cleanupTestCase() { closeShop(); }
    void anotherTillTakesItBack();
    void noTillGivesItBackTwice();
    void withoutTheHubItIsNotKnown();
    void anotherShopsIsNone();
    void bothTookItBackWithoutTheHub();
    void onlyTillsAsk();
    void aRebuildSaysTheSame();

private:
    QString sell(TillRuntime &till, int units) { return charge(till, cartOf(till, 0, units)); }
    Result<void> look(TillRuntime &till, const QString &number);
    Result<CommittedSale> back(TillRuntime &till, const QString &number, int units);
    static std::optional<SaleFile> file(TillRuntime &till, const QString &number)
    {
        const auto own = till.pastSales().file(number);
        return own ? own : till.pastSales().fileOfAnother(number);
    }
    void drain()
    {
        for (TillRuntime *till : both())
            QTRY_VERIFY_WITH_TIMEOUT(till->sync().status().hubUp && isDrained(*till), PatienceMs);
    }
    void setOffline(bool offline)
    {
        for (TillRuntime *till : both()) {
            till->sync().setOffline(offline);
            QTRY_VERIFY_WITH_TIMEOUT(till->sync().status().hubUp != offline, PatienceMs);
        }
    }
};

Result<void> tst_ReceiptsOfOthers::look(TillRuntime &till, const QString &number)
{
    return answerOf<void>([&](const auto &reply) { till.receiptLookup().look(number, this, reply); });
}

/// As the window makes it: of what this till knows to be left.
Result<CommittedSale> tst_ReceiptsOfOthers::back(TillRuntime &till, const QString &number, int units)
{
    const auto known = file(till, number);
    if (!known)
        return Error{Error::Code::NotFound, number, {}};
    const Sale &sale = known->document.sale;
    const auto lines = linesBack(sale, Returned(sale), {ReturnPick{0, Quantity::units(units)}});
    if (!lines)
        return lines.error();
    auto document = documentOf(SaleType::Return, sale, *lines, QStringLiteral("unwanted"));
    if (!document)
        return document.error();
    document->payments = {Payment{Tender::Cash, document->total, document->total, Money::zero(document->total.currency())}};
    document->at = QDateTime::currentDateTimeUtc();
    return answerOf<CommittedSale>([&](const auto &reply) { till.till().giveBack(*document, {}, this, reply); });
}

void tst_ReceiptsOfOthers::anotherTillTakesItBack()
{
    const QString number = sell(*m_one, 3);
    drain();
    QVERIFY(!file(*m_other, number));
    const auto found = look(*m_other, number);
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().message));
    const auto receipt = file(*m_other, number);
    QVERIFY(receipt);
    QCOMPARE(receipt->document.sale, m_one->pastSales().file(number)->document.sale);
    const auto returned = back(*m_other, number, 2);
    QVERIFY2(returned.ok(), returned.ok() ? "" : qPrintable(returned.error().message));
    QCOMPARE(returned->sale.refersTo, number);
    drain();
    QCOMPARE(m_one->pastSales().file(number)->returned().left(0), Quantity::units(3)); // it has not asked
    QVERIFY(look(*m_one, number).ok());
    QCOMPARE(m_one->pastSales().file(number)->returned().left(0), Quantity::units(1));
    const auto tooMany = back(*m_one, number, 2);
    QVERIFY(!tooMany.ok());
    QCOMPARE(tooMany.error().code, Error::Code::Conflict);
    QVERIFY(back(*m_one, number, 1).ok());
    drain();
    QVERIFY(look(*m_other, number).ok());
    QVERIFY(file(*m_other, number)->returned().state() == Undone::Whole);
    for (TillRuntime *till : both())
        QVERIFY(till->documents().problems(10).isEmpty());
}

/// What this till gave back for another's receipt it knows itself, whether the hub has heard of it or not.
void tst_ReceiptsOfOthers::noTillGivesItBackTwice()
{
    const QString number = sell(*m_one, 1);
    drain();
    QVERIFY(look(*m_other, number).ok());
    setOffline(true);
    QVERIFY(back(*m_other, number, 1).ok());
    const auto again = back(*m_other, number, 1);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, Error::Code::Conflict);
    setOffline(false);
    drain();
    QVERIFY(look(*m_one, number).ok());
    const auto voided = answerOf<CommittedSale>([&](const auto &reply) { m_one->till().voidSale(number, QStringLiteral("mistake"), {}, this, reply); });
    QCOMPARE(voided.error().code, Error::Code::Conflict); // it came back there
}

void tst_ReceiptsOfOthers::withoutTheHubItIsNotKnown()
{
    const QString number = sell(*m_one, 1);
    drain();
    setOffline(true);
    QCOMPARE(look(*m_other, number).error().code, Error::Code::Unreachable);
    setOffline(false);
    QCOMPARE(look(*m_other, QStringLiteral("0001-99999999")).error().code, Error::Code::NotFound);
    QVERIFY(look(*m_other, number).ok());
}

void tst_ReceiptsOfOthers::anotherShopsIsNone()
{
    const auto stranger = m_hub.join(QStringLiteral("stranger"), QStringLiteral("Kiosco Belgrano"));
    QVERIFY(stranger);
    QTRY_VERIFY_WITH_TIMEOUT(stranger->sync().status().hubUp, PatienceMs);
    const QString number = sell(*m_one, 1);
    drain();
    QCOMPARE(look(*stranger, number).error().code, Error::Code::NotFound);
}

void tst_ReceiptsOfOthers::bothTookItBackWithoutTheHub()
{
    const QString number = sell(*m_one, 1);
    drain();
    QVERIFY(look(*m_other, number).ok());
    setOffline(true);
    const auto here = back(*m_one, number, 1);
    const auto there = back(*m_other, number, 1);
    QVERIFY(here.ok() && there.ok()); // nobody could tell them
    m_one->sync().setOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_one->sync().status().hubUp && isDrained(*m_one), PatienceMs);
    m_other->sync().setOffline(false);
    drain();
    QTRY_COMPARE_WITH_TIMEOUT(m_other->documents().problems(10).size(), 1, PatienceMs); // its came second
    const DocumentRow problem = m_other->documents().problems(10).first();
    QVERIFY2(problem.problem.contains(number) && problem.problem.contains(there->sale.number), qPrintable(problem.problem));
    QVERIFY(m_one->documents().problems(10).isEmpty());
    bool answered = false;
    const auto twice = Rest(m_hub.url()).all(QStringLiteral("/v1/returned-twice"), &answered);
    QVERIFY(answered);
    QCOMPARE(twice.size(), 1);
    QCOMPARE(twice.first().value(QStringLiteral("number")).toString(), there->sale.number);
    QCOMPARE(twice.first().value(QStringLiteral("original")).toString(), number);
    QString said;
    QCOMPARE(m_hub.run({QStringLiteral("status")}, &said), 1);
    QVERIFY2(said.contains(QStringLiteral("RETURNED TWICE: ") + there->sale.number), qPrintable(said));
    const Rest admin(m_hub.url(), m_hub.adminToken());
    const QString settle = QStringLiteral("/v1/returned-twice/%1/settle").arg(there->sale.number);
    QCOMPARE(Rest(m_hub.url()).post(settle).status, 401);
    QCOMPARE(admin.post(settle).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_other->documents().problems(10).isEmpty(), PatienceMs);
    QCOMPARE(admin.post(settle).status, 409);
    QVERIFY(Rest(m_hub.url()).all(QStringLiteral("/v1/returned-twice"), &answered).isEmpty());
}

void tst_ReceiptsOfOthers::onlyTillsAsk()
{
    const QString number = sell(*m_one, 1);
    drain();
    QCOMPARE(Rest(m_hub.url()).get(QStringLiteral("/v1/receipts/") + number).status, 401);
}

void tst_ReceiptsOfOthers::aRebuildSaysTheSame()
{
    drain();
    QCOMPARE(m_hub.run({QStringLiteral("rebuild"), QStringLiteral("--check")}), 0);
}

QTEST_GUILESS_MAIN(tst_ReceiptsOfOthers)
#include "tst_ReceiptsOfOthers.moc"
