// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/till/KilledTill.h"

using namespace mostrador;
using Left = KilledTill::Left;
Q_DECLARE_METATYPE(mostrador::KilledTill::Left)

namespace {

using Words = QStringList;
using Step = KilledTill::Step;

/// `half`: what stands on the screen while it is being made. `kept`: how it goes on where it was being paid.
struct Flow {
    const char *name;
    KilledFlow flow;
    QString half;
    QString done;
    Words kept = {};
};

Flow make(const char *name, const Words &before, const QString &half, const Words &after, const QString &done, const QString &found)
{
    const Words go = Words{"key:Ctrl+2"} + before + Words{"says:" + half} + after + Words{"says:" + done};
    return {name, {go, go, {"says:" + found, "key:Ctrl+F6", "gone:was recorded before", "says:0001-00000003"}}, half, done};
}

QList<Flow> flows()
{
    const Words first{"says:0001-00000001", "type:0001-00000001"};
    const QString back = QStringLiteral("Taken back under 0001-00000003");
    const QString exchanged = QStringLiteral("The exchange 0001-00000003 was recorded");
    const auto exchange = [&](const char *name, const QString &code, const Words &after, const QString &done) {
        return make(name, first + Words{"key:Ctrl+R", "key:+", "key:F5", "key:Ctrl+E", "scan:" + code}, QStringLiteral("No exchange"), after, done, exchanged);
    };
    const auto paid = [&](const char *name, const Words &first, const char *found, const Words &last) {
        const QString done = QStringLiteral("Exchanged under 0001-00000003");
        Flow flow = exchange(name, KilledTill::oil(), Words{"key:F12", "says:Left to pay"} + first + last, done);
        flow.kept = Words{"says:An exchange was being paid", "key:Ctrl+F6", QStringLiteral("says:") + QLatin1String(found), "key:F12", "says:Left to pay"} + last
            + Words{"says:" + done};
        return flow;
    };
    return {make("void", first + Words{"key:Ctrl+Del", "key:F2"}, QStringLiteral("Void the sale 0001-00000001?"), {"key:Return"},
                 QStringLiteral("is void, under 0001-00000003"), QStringLiteral("The void 0001-00000003 of the sale 0001-00000001 was recorded")),
            make("return", first + Words{"key:Ctrl+R", "key:+", "key:F2"}, QStringLiteral("Return of receipt 0001-00000001"), {"key:F12"}, back,
                 QStringLiteral("The return 0001-00000003 was recorded")),
            make("return of what is damaged", first + Words{"key:Ctrl+R", "key:+", "key:Ctrl+D", "key:F4"}, QStringLiteral("Return of receipt 0001-00000001"),
                 {"key:F12"}, back, QStringLiteral("The return 0001-00000003 was recorded")),
            make("return without receipt", {"says:0001-00000001", "key:F11", "scan:" + KilledTill::oil(), "key:F2"}, QStringLiteral("Return without a receipt"),
                 {"key:F12", "type:Ana", "key:Return"}, back, QStringLiteral("The return 0001-00000003 was recorded")),
            exchange("exchange for less", KilledTill::bread(), {"key:F12"}, QStringLiteral("Exchanged under 0001-00000003")),
            exchange("exchange for the same", KilledTill::yerba(), {"key:F12"}, QStringLiteral("Exchanged under 0001-00000003")),
            paid("exchange for more", {}, "We recovered the exchange in progress", {"type:3000", "key:Return"}),
            paid("exchange paid in parts", {"type:1000", "key:Return", "says:1,469.50"}, "that $ 1,000.00 was received for it", {"key:Return"})};
}

QList<Step> steps()
{
    return {{"sale_entry_written", Left::Nothing},
            {"back_recorded", Left::Nothing},
            {"back_before_commit", Left::Nothing},
            {"back_after_commit", Left::Recorded},
            {"after_commit_before_print", Left::Recorded}};
}

QList<Step> copies()
{
    return {{"reprint_before_commit", Left::Nothing}, {"reprint_after_commit", Left::Recorded}, {"after_commit_before_print", Left::Recorded}};
}

} // namespace

/// What comes after the sale, ended at each step: voided, returned, exchanged once, and a person is told not to do it again.
class tst_AfterSaleKilled : public QObject {
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
        for (int flow = 0; flow < all.size(); ++flow) {
            QTest::addRow("%s, half made", all[flow].name) << flow << QLatin1Char('@') + all[flow].half << Left::Nothing;
            for (const Step &step : steps())
                QTest::addRow("%s, %s", all[flow].name, qPrintable(step.place)) << flow << step.place << step.left;
            QTest::addRow("%s, shown", all[flow].name) << flow << QLatin1Char('@') + all[flow].done << Left::Recorded;
        }
    }

    void nothingTwice()
    {
        QFETCH(int, flow);
        QFETCH(QString, place);
        QFETCH(Left, left);
        Flow row = flows().at(flow);
        if (!row.kept.isEmpty() && !place.startsWith(QLatin1Char('@')))
            row.flow.again = row.kept;
        m_till.check(QString::fromLatin1(row.name), row.flow, place, left);
    }

    /// A copy that was counted may have been printed: the next one is another.
    void aCopyIsACopy_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("place");
        QTest::addColumn<Left>("left");
        for (const Step &step : copies()) {
            QTest::addRow("of a past sale, %s", qPrintable(step.place)) << "key:Ctrl+2,says:0001-00000001,type:0001-00000001,key:Ctrl+I" << step.place << step.left;
            QTest::addRow("of the last one, %s", qPrintable(step.place)) << "key:Ctrl+I" << step.place << step.left;
        }
    }

    void aCopyIsACopy()
    {
        QFETCH(QString, words);
        QFETCH(QString, place);
        QFETCH(Left, left);
        const Words go = words.split(QLatin1Char(','));
        const KilledFlow flow{go + Words{"says:COPY"}, go + Words{"says:COPY"}, go + Words{"says:COPY 2"}};
        m_till.check(words, flow, place, left);
    }

    void everyPlaceIsTried()
    {
        QStringList tried;
        for (const Step &step : steps() + copies())
            tried.append(step.place);
        QCOMPARE(KilledTill::missing({"back_", "reprint_"}, tried), QStringList());
    }

private:
    KilledTill m_till;
};

QTEST_GUILESS_MAIN(tst_AfterSaleKilled)
#include "tst_AfterSaleKilled.moc"
