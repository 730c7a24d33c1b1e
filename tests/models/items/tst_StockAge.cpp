// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/StockAge.h"
#include <QTest>

using namespace mostrador;

class tst_StockAge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinkedTillIsLive()
    {
        SyncStatus status;
        status.state = SyncStatus::State::UpToDate;
        QVERIFY(StockAge::of(known(), status).isLive);
        QCOMPARE(StockAge::of(known(), status).words(m_noon), QStringLiteral("live"));
        status.state = SyncStatus::State::Offline;
        QVERIFY(!StockAge::of(known(), status).isLive);
        QVERIFY(!StockAge::of(StockView{}, status).isLive);
    }

    void itIsAsOldAsTheLastWordOfTheHub()
    {
        SyncStatus status;
        status.state = SyncStatus::State::Offline;
        QCOMPARE(StockAge::of(known(), status).asOf, m_noon.addSecs(-7200)); // nothing else is known
        status.lastContact = m_noon.addSecs(-130);
        const StockAge age = StockAge::of(known(), status);
        QCOMPARE(age.words(m_noon), QStringLiteral("2 min ago"));
        QCOMPARE(age.words(m_noon.addSecs(-100)), QStringLiteral("just now"));
        QCOMPARE(age.words(m_noon.addSecs(3 * 3600)), QStringLiteral("3 h ago"));
        QVERIFY(age.words(m_noon.addDays(2)).contains(QLatin1Char('/')));
        QCOMPARE(StockAge::of(StockView{}, SyncStatus{}).words(m_noon), QString());
    }

private:
    StockView known() const { return {Quantity::units(3), m_noon.addSecs(-7200), {}, true}; }
    const QDateTime m_noon{QDate(2026, 11, 26), QTime(12, 0), Qt::UTC};
};

QTEST_GUILESS_MAIN(tst_StockAge)
#include "tst_StockAge.moc"
