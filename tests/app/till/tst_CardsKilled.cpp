// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/till/KilledTill.h"

using namespace mostrador;
using Left = KilledTill::Left;
Q_DECLARE_METATYPE(mostrador::KilledTill::Left)

namespace {

using Words = QStringList;

struct Step {
    const char *place;
    Left left;
};

/// Of what the terminal does; where it was told that nobody knows, it is told what came of it.
const QList<Step> atTerminal{{"attempt_created", Left::Nothing}, {"attempt_sent", Left::Nothing}, {"attempt_answered", Left::Half}, {"attempt_settled", Left::Half}};
const QList<Step> ofSale{{"sale_entry_written", Left::Half},
                         {"sale_recorded", Left::Half},
                         {"sale_before_commit", Left::Half},
                         {"sale_after_commit", Left::Recorded},
                         {"after_commit_before_print", Left::Recorded}};
const QList<Step> ofReturn{{"sale_entry_written", Left::Half},
                           {"back_recorded", Left::Half},
                           {"back_before_commit", Left::Half},
                           {"back_after_commit", Left::Recorded},
                           {"after_commit_before_print", Left::Recorded}};

KilledFlow sale(const Words &before, const Words &byCard, const Words &after)
{
    const Words done{"says:Receipt 0001-00000003"};
    const Words pay = Words{"linked", "key:F12", "says:Left to pay"} + before + byCard;
    return {Words{"scan:" + KilledTill::yerba(), "scan:" + KilledTill::bread()} + pay + done,
            Words{"settled"} + pay + done,
            {"says:Sale 0001-00000003 of $ 2,150.40 was recorded before the program ended"},
            Words{"says:A card was charged", "key:F12", "says:Use it here", "key:Return"} + after + done};
}

/// Ctrl+F6 shows what the line is about.
KilledFlow back(const Words &words, const QString &done, const QString &found, const char *amount = "3,720.00")
{
    const Words go = Words{"linked", "key:Ctrl+2", "says:0001-00000002", "type:0001-00000002"} + words + Words{"says:" + done};
    const Words gave{QStringLiteral("says:The terminal gave $ %1 back to a card, and no return has it yet").arg(QLatin1String(amount)), "key:Ctrl+F6", "says:0001-00000002"};
    return {go, Words{"settled"} + go, {"says:" + found, "key:Ctrl+F6", "gone:was recorded before", "says:0001-00000003"}, gave + go};
}

struct Flow {
    const char *name;
    KilledFlow flow;
    bool isSale;
    QList<Step> more = {};
};

QList<Flow> flows()
{
    return {{"debit", sale({}, {"key:Alt+2", "key:Return"}, {}), true},
            {"cash, a voucher and the rest by credit",
             sale({"type:500", "key:Return", "key:Alt+7", "type:VALE-9", "key:Return", "type:400", "key:Return"}, {"key:Alt+3", "key:Return"},
                  {"type:500", "key:Return", "key:Alt+7", "type:VALE-9", "key:Return", "key:Return"}),
             true},
            {"a part by debit, the rest in cash",
             sale({}, {"key:Alt+2", "type:1000", "key:Return", "says:1,150.40", "key:Return"}, {"says:1,150.40", "key:Return"}), true, {{"@1,150.40", Left::Half}}},
            {"return to the card", back({"key:Ctrl+R", "key:+", "key:F2", "key:F12"}, "Taken back under 0001-00000003", "The return 0001-00000003 was recorded"), false},
            {"exchange for less to the card",
             back({"key:Ctrl+R", "key:+", "key:F2", "key:Ctrl+E", "scan:" + KilledTill::bread(), "says:2,820.10", "key:F12"}, "Taken back under 0001-00000003",
                  "The exchange 0001-00000003 was recorded", "2,820.10"),
             false},
            {"void to the card",
             back({"key:Ctrl+Del", "key:F2", "key:Return"}, "is void, under 0001-00000003", "The void 0001-00000003 of the sale 0001-00000002 was recorded"), false}};
}

} // namespace

/// What the card terminal has a part in, ended at each step: charged once, given back once, and what it did is in the books.
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
        QTest::addColumn<int>("flow");
        QTest::addColumn<QString>("place");
        QTest::addColumn<Left>("left");
        const auto all = flows();
        for (int flow = 0; flow < all.size(); ++flow)
            for (const Step &step : atTerminal + all[flow].more + (all[flow].isSale ? ofSale : ofReturn))
                QTest::addRow("%s, %s", all[flow].name, step.place) << flow << QString::fromLatin1(step.place) << step.left;
    }

    void nothingTwice()
    {
        QFETCH(int, flow);
        QFETCH(QString, place);
        QFETCH(Left, left);
        Flow row = flows().at(flow);
        if (place == QLatin1String("attempt_sent")) // the till cannot know, and says so until the terminal has answered
            row.flow.again.prepend(row.isSale ? "says:The terminal says that it did not charge the" : "says:The terminal says that it did not give the");
        m_till.check(QString::fromLatin1(row.name), row.flow, place, left);
    }

    void everyPlaceIsTried()
    {
        QStringList tried;
        for (const Step &step : atTerminal + ofSale + ofReturn)
            tried.append(QString::fromLatin1(step.place));
        QCOMPARE(KilledTill::missing({"attempt_", "sale_", "back_"}, tried), QStringList());
    }

private:
    KilledTill m_till;
};

QTEST_GUILESS_MAIN(tst_CardsKilled)
#include "tst_CardsKilled.moc"
