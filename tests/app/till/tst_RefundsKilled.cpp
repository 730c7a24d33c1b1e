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
const QList<Step> ofReturn{{"sale_entry_written", Left::Half},
                           {"back_recorded", Left::Half},
                           {"back_before_commit", Left::Half},
                           {"back_after_commit", Left::Recorded},
                           {"after_commit_before_print", Left::Recorded}};

/// Ctrl+F6 shows what the line is about.
KilledFlow back(const Words &words, const QString &done, const QString &found, const char *amount = "3,720.00")
{
    const Words go = Words{"linked", "key:Ctrl+2", "says:0001-00000002", "type:0001-00000002"} + words + Words{"says:" + done};
    const Words gave{QStringLiteral("says:The terminal gave $ %1 back to a card, and no return has it yet").arg(QLatin1String(amount)), "key:Ctrl+F6",
                     "says:0001-00000002"};
    return {go, Words{"settled"} + go, {"says:" + found, "key:Ctrl+F6", "gone:was recorded before", "says:0001-00000003"}, gave + go};
}

/// Cash first, the rest by the terminal: neither is asked for twice.
KilledFlow exchangedForMore()
{
    const Words done{"says:Exchanged under 0001-00000003"};
    const Words recovered{"key:Ctrl+2", "says:We recovered the exchange in progress, and that $ 1,000.00 was received for it", "key:F12"};
    const Words card = Words{"says:Left to pay", "key:Alt+2", "key:Return"} + done;
    const Words go =
        Words{
            "linked",        "key:Ctrl+2", "says:0001-00000001", "type:0001-00000001", "key:Ctrl+R", "key:+",        "key:F5", "key:Ctrl+E", "scan:" + KilledTill::oil(),
            "says:2,469.50", "key:F12",    "says:Left to pay",   "type:1000",          "key:Return", "says:1,469.50"}
        + card;
    return {go,
            Words{"linked", "settled"} + recovered + card,
            {"says:The exchange 0001-00000003 was recorded", "key:Ctrl+F6", "gone:was recorded before", "says:0001-00000003"},
            Words{"says:A card was charged $ 1,469.50, and no sale has it yet"} + recovered + Words{"says:Approved, in no sale yet", "key:Return"} + done};
}

QList<Flow> flows()
{
    return {{"exchange for more, in cash and by the card", exchangedForMore(), atTerminal + ofReturn},
            {"return to the card", back({"key:Ctrl+R", "key:+", "key:F2", "key:F12"}, "Taken back under 0001-00000003", "The return 0001-00000003 was recorded"),
             atTerminal + ofReturn},
            {"exchange for less to the card",
             back({"key:Ctrl+R", "key:+", "key:F2", "key:Ctrl+E", "scan:" + KilledTill::bread(), "says:2,820.10", "key:F12"}, "Exchanged under 0001-00000003",
                  "The exchange 0001-00000003 was recorded", "2,820.10"),
             atTerminal + ofReturn},
            {"void to the card",
             back({"key:Ctrl+Del", "key:F2", "key:Return"}, "is void, under 0001-00000003", "The void 0001-00000003 of the sale 0001-00000002 was recorded"),
             atTerminal + ofReturn}};
}

} // namespace

/// What goes back by the card terminal, or is charged by it in an exchange, ended at each step: once, and what moved is in the document.
class tst_RefundsKilled : public QObject {
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
            row.flow.again.prepend(flow == 0 ? "says:The terminal says that it did not charge the" : "says:The terminal says that it did not give the");
        m_till.check(QString::fromLatin1(row.name), row.flow, place, left);
    }

    void everyPlaceIsTried()
    {
        QStringList tried;
        for (const Step &step : atTerminal + ofReturn)
            tried.append(step.place);
        QCOMPARE(KilledTill::missing({"attempt_", "back_"}, tried), QStringList());
    }

private:
    KilledTill m_till;
};

QTEST_GUILESS_MAIN(tst_RefundsKilled)
#include "tst_RefundsKilled.moc"
