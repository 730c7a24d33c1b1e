// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/till/KilledTill.h"

using namespace mostrador;
using Left = KilledTill::Left;
Q_DECLARE_METATYPE(mostrador::KilledTill::Left)

namespace {

using Words = QStringList;
using Step = KilledTill::Step;

/// A way to pay 2.150,40, and the words for it from the payment panel on.
struct Way {
    const char *name;
    Words words;
    Words rest = {}; ///< what is left to do where the parts before the last outlive the end; none: all of it
};

QList<Way> ways()
{
    return {{"cash with change", {"type:3000", "key:Return"}},
            {"exact cash", {"key:Return"}},
            {"qr", {"key:Alt+4", "key:Return"}},
            {"transfer", {"key:Alt+5", "key:Return"}},
            {"on account", {"key:Alt+6", "type:Ana", "key:Return", "key:Return"}},
            {"voucher", {"key:Alt+7", "type:VALE-9", "key:Return", "key:Return"}},
            {"card by hand", {"key:Alt+8", "type:204815", "key:Return", "key:Return"}},
            {"voucher and cash", {"key:Alt+7", "type:VALE-9", "key:Return", "type:400", "key:Return", "type:2000", "key:Return"}, {"type:2000", "key:Return"}}};
}

QList<Step> steps()
{
    return {{"@Left to pay", Left::Nothing},           {"sale_entry_written", Left::Nothing}, {"sale_recorded", Left::Nothing},
            {"sale_before_commit", Left::Nothing},     {"sale_after_commit", Left::Recorded}, {"after_commit_before_print", Left::Recorded},
            {"@Receipt 0001-00000003", Left::Recorded}};
}

} // namespace

/// Each way to pay, ended at each step.
class tst_PayingKilled : public QObject {
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
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("place");
        QTest::addColumn<Left>("left");
        for (int way = 0; way < ways().size(); ++way)
            for (const Step &step : steps())
                QTest::addRow("%s, %s", ways()[way].name, qPrintable(step.place)) << way << step.place << step.left;
    }

    void nothingTwice()
    {
        QFETCH(int, way);
        QFETCH(QString, place);
        QFETCH(Left, left);
        const Words pay = Words{"key:F12", "says:Left to pay"} + ways()[way].words + Words{"says:Receipt 0001-00000003"};
        const bool isBegun = !ways()[way].rest.isEmpty() && !place.startsWith(QLatin1Char('@'));
        const Words again = isBegun ? Words{"key:F12", "says:Left to pay"} + ways()[way].rest + Words{"says:Receipt 0001-00000003"} : pay;
        const KilledFlow flow{Words{"scan:" + KilledTill::yerba(), "scan:" + KilledTill::bread()} + pay,
                              Words{"says:We recovered the sale in progress"} + again,
                              {"says:Sale 0001-00000003 of $ 2,150.40 was recorded before the program ended", "says:Ready to sell"}};
        m_till.check(QString::fromLatin1(ways()[way].name), flow, place, left);
    }

    void everyPlaceIsTried()
    {
        QStringList tried;
        for (const Step &step : steps())
            tried.append(step.place);
        QCOMPARE(KilledTill::missing({"sale_", "after_commit_"}, tried), QStringList());
    }

private:
    KilledTill m_till;
};

QTEST_GUILESS_MAIN(tst_PayingKilled)
#include "tst_PayingKilled.moc"
