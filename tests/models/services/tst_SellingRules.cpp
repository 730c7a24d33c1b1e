// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/SellingRules.h"
#include "tests/support/TillFixture.h"
#include <QTest>

using namespace mostrador;

class tst_SellingRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isKeptOverARestart()
    {
        TillFixture till;
        till.open();
        auto reader = Database::openReader(till.dir.filePath(QStringLiteral("till.sqlite")));
        QVERIFY(reader.ok());
        {
            SellingRules rules(**reader, *till.till);
            QVERIFY(!rules.needsStock());
            bool kept = false;
            rules.setNeedsStock(true, this, [&kept](const Result<void> &done) { kept = done.ok(); });
            QTRY_VERIFY(kept);
            QVERIFY(rules.needsStock());
        }
        SellingRules again(**reader, *till.till);
        QVERIFY(again.needsStock());
        again.setNeedsStock(false, this, {});
        QTRY_VERIFY(!again.needsStock());
        QVERIFY(!SellingRules(**reader, *till.till).needsStock());
        reader->reset();
        till.close();
    }
};

QTEST_GUILESS_MAIN(tst_SellingRules)
#include "tst_SellingRules.moc"
