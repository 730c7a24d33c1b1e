// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/returns/KeptExchange.h"
#include "tests/support/TillFixture.h"
#include <QTest>

using namespace mostrador;

class tst_KeptExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsReadAsItWasWritten()
    {
        KeptExchange kept;
        kept.number = QStringLiteral("0001-00000012");
        kept.rows = {{2, QStringLiteral("A"), Quantity::fromMilli(1500), Disposition::Damaged}, {-1, QStringLiteral("B"), Quantity::units(3), Disposition::Stock}};
        kept.currency = Currency::ars();
        kept.taken = Cart(Currency::ars());
        QVERIFY(kept.taken.add(TillFixture::product(QStringLiteral("C"), QStringLiteral("Café"), 735000), Quantity::units(2)).ok());
        kept.reason = QStringLiteral("unwanted");
        kept.customer = QStringLiteral("Ana Gómez");
        kept.draft = QStringLiteral("d-1");
        kept.received = QStringLiteral("[{\"tender\":\"cash\"}]");
        const auto read = KeptExchange::fromText(kept.toText());
        QVERIFY(read.has_value());
        QCOMPARE(read->number, kept.number);
        QCOMPARE(read->rows, kept.rows);
        QCOMPARE(read->currency, kept.currency);
        QCOMPARE(read->taken.total(), kept.taken.total());
        QCOMPARE(read->reason, kept.reason);
        QCOMPARE(read->customer, kept.customer);
        QCOMPARE(read->draft, kept.draft);
        QCOMPARE(read->received, kept.received);
    }

    /// What was received outlives the lines that it was received for.
    void anEmptyOneIsOneToo()
    {
        KeptExchange kept;
        kept.currency = Currency::ars();
        kept.received = QStringLiteral("[]");
        const auto read = KeptExchange::fromText(kept.toText());
        QVERIFY(read.has_value());
        QVERIFY(read->taken.isEmpty());
    }

    void whatIsNoneIsNone()
    {
        for (const char *text : {"", "{}", "[]", "nonsense", "{\"currency\":\"\"}", "{\"currency\":7}"})
            QVERIFY2(!KeptExchange::fromText(QString::fromLatin1(text)), text);
    }
};

QTEST_GUILESS_MAIN(tst_KeptExchange)
#include "tst_KeptExchange.moc"
