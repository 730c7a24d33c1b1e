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

const QList<Step> atTerminal = KilledTill::atTerminal();
const QList<Step> ofSale{{"sale_entry_written", Left::Half},
                         {"sale_recorded", Left::Half},
                         {"sale_before_commit", Left::Half},
                         {"sale_after_commit", Left::Recorded},
                         {"after_commit_before_print", Left::Recorded}};
KilledFlow sale(const Words &before, const Words &byCard, const Words &after)
{
    const Words done{"says:Receipt 0001-00000003"};
    const Words pay = Words{"linked", "key:F12", "says:Left to pay"} + before + byCard;
    return {Words{"scan:" + KilledTill::yerba(), "scan:" + KilledTill::bread()} + pay + done,
            Words{"settled", "linked", "key:F12", "says:Left to pay"} + byCard + done, // what was received before outlives the end
            {"says:Sale 0001-00000003 of $ 2,150.40 was recorded before the program ended"},
            Words{"says:A card was charged", "key:F12", "says:Use it here", "key:Return"} + after + done};
}

/// A part by debit that is taken out again: it goes back to the card before the sale is paid in cash.
KilledFlow takenOut()
{
    const Words pay{"linked", "key:F12", "says:Left to pay"};
    const Words done{"says:Given back", "key:Escape", "says:Left to pay", "key:Return", "says:Receipt 0001-00000003"};
    return {Words{"scan:" + KilledTill::yerba(), "scan:" + KilledTill::bread()} + pay + Words{"key:Alt+2", "type:1000", "key:Return", "says:1,150.40", "key:Del"} + done,
            Words{"says:A card was charged $ 1,000.00, and no sale has it yet"} + pay.mid(0, 2) + Words{"says:Use it here", "key:F6"} + done,
            {},
            Words{"settled"} + pay + Words{"key:Return", "says:Receipt 0001-00000003"}};
}

QList<Flow> flows()
{
    return {{"debit", sale({}, {"key:Alt+2", "key:Return"}, {}), atTerminal + ofSale},
            {"cash, a voucher and the rest by credit",
             sale({"type:500", "key:Return", "key:Alt+7", "type:VALE-9", "key:Return", "type:400", "key:Return"}, {"key:Alt+3", "key:Return"}, {}), atTerminal + ofSale},
            {"a part by debit, the rest in cash", sale({}, {"key:Alt+2", "type:1000", "key:Return", "says:1,150.40", "key:Return"}, {"says:1,150.40", "key:Return"}),
             atTerminal + QList<Step>{{"@1,150.40", Left::Half}} + ofSale},
            {"a part by debit that is taken out again",
             takenOut(),
             {{"attempt_created:2", Left::Nothing}, {"attempt_sent:2", Left::Nothing}, {"attempt_answered:2", Left::Half}, {"attempt_settled:2", Left::Half}}}};
}

} // namespace

/// What the card terminal pays, ended at each step: charged once, and what was charged is in the sale or given back.
class tst_CardsKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!KilledTill::isBuilt())
            QSKIP("the till that ends where it is told is not built here");
        m_till.open();
    }

    void nothingTwice_data()
    {
        KilledTill::addRows(flows());
    }

    void nothingTwice()
    {
        QFETCH(int, flow);
        QFETCH(QString, place);
        QFETCH(Left, left);
        Flow row = flows().at(flow);
        if (place == QLatin1String("attempt_sent")) // it is said that nobody knows, until the terminal has answered
            row.flow.again.prepend("says:The terminal says that it did not charge the");
        if (place == QLatin1String("attempt_answered:2"))
            row.flow.half.prepend("says:The terminal says that it gave the $ 1,000.00 back.");
        m_till.check(QString::fromLatin1(row.name), row.flow, place, left);
    }

    void everyPlaceIsTried()
    {
        QStringList tried;
        for (const Step &step : atTerminal + ofSale)
            tried.append(step.place);
        QCOMPARE(KilledTill::missing({"attempt_", "sale_"}, tried), QStringList());
    }

private:
    KilledTill m_till;
};

QTEST_GUILESS_MAIN(tst_CardsKilled)
#include "tst_CardsKilled.moc"
