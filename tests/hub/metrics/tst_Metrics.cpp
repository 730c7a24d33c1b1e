// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/metrics/Metrics.h"
#include <QTest>

using namespace mostrador;

class tst_Metrics final : public QObject {
    Q_OBJECT
private:
    static DeliveryCounts direct(qint64 sent, qint64 delivered, qint64 failed) { return {{QStringLiteral("direct"), {sent, delivered, failed}}}; }
    static qint64 value(const Metrics &metrics, const QByteArray &outcome)
    {
        const QByteArray name = "mostrador_till_delivery_entries_total{channel=\"direct\",outcome=\"" + outcome + "\"} ";
        const QByteArray text = metrics.text({});
        const qsizetype at = text.indexOf(name);
        return at < 0 ? -1 : text.mid(at + name.size()).split('\n').first().toLongLong();
    }

private Q_SLOTS:
    void whatTillsCountIsSummed()
    {
        Metrics metrics;
        QCOMPARE(value(metrics, "sent"), -1);
        metrics.counted(TillId{1}, direct(10, 8, 2));
        metrics.counted(TillId{2}, direct(5, 5, 0));
        metrics.counted(TillId{1}, direct(12, 12, 2)); // since its start, not since its last word
        QCOMPARE(value(metrics, "sent"), 17);
        QCOMPARE(value(metrics, "delivered"), 17);
        QCOMPARE(value(metrics, "failed"), 2);
    }

    void aTillThatWasStartedAgainCountsOn()
    {
        Metrics metrics;
        metrics.counted(TillId{1}, direct(10, 10, 4));
        metrics.counted(TillId{1}, direct(3, 2, 0));
        metrics.counted(TillId{1}, direct(4, 4, 0));
        QCOMPARE(value(metrics, "sent"), 14);
        QCOMPARE(value(metrics, "delivered"), 14);
        QCOMPARE(value(metrics, "failed"), 4);
    }

    void aDamagedStoreIsTold()
    {
        Metrics metrics;
        QVERIFY(metrics.text({}).contains("mostrador_store_damaged 0\n"));
        metrics.storeDamaged(true);
        QVERIFY(metrics.text({}).contains("mostrador_store_damaged 1\n"));
    }
};

QTEST_GUILESS_MAIN(tst_Metrics)
#include "tst_Metrics.moc"
