// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/till/KilledTill.h"

using namespace mostrador;
using Left = KilledTill::Left;
Q_DECLARE_METATYPE(mostrador::KilledTill::Left)

namespace {

using Words = QStringList;
using Flow = KilledTill::Flow;
using Step = KilledTill::Step;

Words two()
{
    return {"scan:" + KilledTill::yerba(), "says:Yerba mate 1 kg", "scan:" + KilledTill::bread(), "says:Pan lactal"};
}

/// The entry of what was taken out goes with the cart.
QList<Step> voids()
{
    return {{"void_entry_written", Left::Nothing},
            {"void_before_commit", Left::Nothing},
            {"void_after_commit", Left::Recorded},
            {"after_commit_before_print", Left::Recorded}};
}

QList<Flow> flows()
{
    const Words recovered{"says:We recovered the sale in progress"};
    const Words pay{"key:Shift+F12", "says:Receipt 0001-00000003"};
    const Words park = Words{"scan:" + KilledTill::yerba(), "says:Yerba mate 1 kg", "key:F6", "type:Ana", "key:Return", "says:Parked sales: 1"};
    const Words recall{"key:F5", "says:Ana", "key:Return", "says:Recalled: Ana"};
    const Words swapped{"says:Parked sales: 1", "says:We recovered the sale in progress"};
    return {{"scan",
             {{"scan:" + KilledTill::yerba(), "says:Yerba mate 1 kg"}, {"says:Ready to sell", "scan:" + KilledTill::yerba()}, recovered, {}, pay},
             {{"cart_before_kept", Left::Nothing}, {"cart_kept", Left::Recorded}}},
            {"remove a line",
             {two() + Words{"key:Del", "says:Removed: Pan lactal"}, recovered + Words{"key:Del", "says:Removed: Pan lactal"}, recovered, {}, pay},
             voids()},
            {"undo that",
             {two() + Words{"key:Del", "says:Removed: Pan lactal", "key:Ctrl+Z", "gone:Removed"}, recovered + Words{"scan:" + KilledTill::bread()}, recovered, {}, pay},
             {{"void_after_commit:2", Left::Recorded}, {"after_commit_before_print:2", Left::Recorded}}},
            {"empty the sale",
             {two() + Words{"key:Ctrl+Del", "says:The sale was emptied"}, recovered + Words{"key:Ctrl+Del", "says:The sale was emptied"}, {"says:Ready to sell"}},
             voids()},
            {"park",
             {park, recovered + Words{"key:F6", "type:Ana", "key:Return", "says:Parked sales: 1"}, {"says:Parked sales: 1", "says:Ready to sell"}, {}, recall + pay},
             {{"@Yerba mate 1 kg", Left::Nothing},
              {"cart_parked", Left::Nothing},
              {"cart_exchange_before_commit", Left::Nothing},
              {"cart_exchange_after_commit", Left::Recorded},
              {"after_commit_before_print", Left::Recorded},
              {"@Parked sales: 1", Left::Recorded}}},
            {"recall",
             {park + recall, Words{"says:Parked sales: 1"} + recall, recovered, {}, pay},
             {{"@Parked sales: 1", Left::Nothing},
              {"cart_exchange_before_commit:2", Left::Nothing},
              {"cart_exchange_after_commit:2", Left::Recorded},
              {"after_commit_before_print:2", Left::Recorded},
              {"@Recalled: Ana", Left::Recorded}}},
            {"recall while another sale is open",
             {park + Words{"scan:" + KilledTill::bread(), "says:Pan lactal"} + recall + Words{"says:Parked sales: 1"}, swapped + recall, swapped, {}, pay},
             {{"cart_parked:2", Left::Nothing},
              {"cart_exchange_before_commit:2", Left::Nothing},
              {"cart_exchange_after_commit:2", Left::Recorded},
              {"after_commit_before_print:2", Left::Recorded}}}};
}

QList<Step> ofTheOther()
{
    return {{"parked_granted", Left::Nothing}, {"cart_exchange_before_commit", Left::Nothing}, {"cart_exchange_after_commit", Left::Recorded}};
}

} // namespace

/// What is done before the payment, ended at each step: the cart comes back, a parked sale is in the list or open, and an entry is written once.
class tst_SellingKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!KilledTill::isBuilt())
            QSKIP("the till that ends where it is told is not built here");
        m_till.open();
    }

    void nothingIsLost_data()
    {
        KilledTill::addRows(flows());
    }

    void nothingIsLost()
    {
        QFETCH(int, flow);
        QFETCH(QString, place);
        QFETCH(Left, left);
        const Flow row = flows().at(flow);
        m_till.check(QString::fromLatin1(row.name), row.flow, place, left);
    }

    /// The hub hands it to the till that ends; no other gets it, and that one gets it again.
    void aSaleOfTheOtherTill()
    {
        OfficeProgram office;
        QVERIFY2(office.start(), qPrintable(office.hub.errors()));
        const QString codes[] = {office.code(QStringLiteral("Caja 1")), office.code(QStringLiteral("Caja 2"))};
        QVERIFY(office.add({QStringLiteral("YERBA"), QStringLiteral("Yerba mate 1 kg"), KilledTill::yerba(), 125050, 100'000}));
        const Words online{"--kafka", "none"};
        const auto does = [](TillProgram &till, const Words &words) { QVERIFY2(till.does(words), qPrintable(till.stuckAt() + till.errors())); };
        const Words ready{"says:Ready to sell", "key:Ctrl+3", "says:Yerba", "key:Ctrl+1", "drained"};
        TillProgram other;
        other.start(office.path(QStringLiteral("other")), online + Words{"--hub", office.url, "--enrol", codes[1]});
        does(other, ready);
        TillProgram till(KilledTill::till());
        till.start(office.path(QStringLiteral("till")), online + Words{"--hub", office.url, "--enrol", codes[0]});
        does(till, ready);
        QCOMPARE(till.end(), 0);
        int sold = 0;
        for (const Step &step : ofTheOther()) {
            does(other, {"scan:" + KilledTill::yerba(), "key:F6", "type:Ana", "key:Return", "says:Parked sales: 1"});
            till.start(office.path(QStringLiteral("till")), online, step.place);
            static_cast<void>(till.does({"says:Parked sales: 1", "says:Online", "key:F5", "says:Ana", "key:Return", "says:Recalled: Ana"}));
            QVERIFY2(till.waitForEnd() == 137, qPrintable(step.place + till.stuckAt() + till.errors()));
            till.start(office.path(QStringLiteral("till")), online);
            const Words again{"says:Parked sales: 1", "says:Online", "key:F5", "says:Ana", "key:Return", "says:Recalled: Ana"};
            does(till,
                 (step.left == Left::Nothing ? again : Words{"says:We recovered the sale in progress"})
                     + Words{"key:Shift+F12", QStringLiteral("says:Receipt 0002-0000000%1").arg(++sold), "drained"});
            QCOMPARE(till.end(), 0);
            does(other, {"gone:Parked sales: 1", "drained"});
        }
        QCOMPARE(other.end(), 0);
        bool isRead = false;
        QCOMPARE(office.rest().all(QStringLiteral("/v1/sales"), &isRead).size(), sold);
        const auto stock = office.rest().all(QStringLiteral("/v1/stock"), &isRead);
        QVERIFY(isRead && stock.size() == 1);
        QCOMPARE(stock.first().value(QStringLiteral("quantity_milli")).toInteger(), 100'000 - sold * 1000);
    }

    void everyPlaceIsTried()
    {
        QStringList tried;
        for (const Flow &flow : flows())
            for (const Step &step : flow.steps + ofTheOther())
                tried.append(step.place.section(QLatin1Char(':'), 0, 0));
        QCOMPARE(KilledTill::missing({"cart_", "void_", "parked_"}, tried), QStringList());
    }

private:
    KilledTill m_till;
};

QTEST_GUILESS_MAIN(tst_SellingKilled)
#include "tst_SellingKilled.moc"
