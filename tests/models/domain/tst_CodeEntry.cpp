// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/CodeEntry.h"
#include <QTest>

using namespace mostrador;

class tst_CodeEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entriesAreTakenApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<bool>("hasQuantity");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCode");
        const auto row = [](const char *typed, qint64 milli, bool hasQuantity, const char *text, bool isCode) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << milli << hasQuantity << QString::fromUtf8(text) << isCode;
        };
        row("7790387000017", 1000, false, "7790387000017", true);
        row("  7790387000017 ", 1000, false, "7790387000017", true);
        row("3*7790387000017", 3000, true, "7790387000017", true);
        row(" 3 * 7790387000017", 3000, true, "7790387000017", true);
        row("0,845*2000031", 845, true, "2000031", true);
        row("0.845*2000031", 845, true, "2000031", true);
        row("1.5*2000031", 1500, true, "2000031", true);
        row("12345", 1000, false, "12345", false);
        row("123456", 1000, false, "123456", true);
        row("yerba", 1000, false, "yerba", false);
        row("2*yerba suave", 2000, true, "yerba suave", false);
        row("3*", 3000, true, "", false);
        row("", 1000, false, "", false);
        row("2*a*b", 2000, true, "a*b", false);
        row("]C1010779038700001610A*12", 1000, false, "]C1010779038700001610A*12", false);
        row("2*]C1010779038700001610A*12", 2000, true, "]C1010779038700001610A*12", false);
        row("٧٧٩٠٣٨٧", 1000, false, "٧٧٩٠٣٨٧", false); // digits, but none that a barcode has
    }

    void entriesAreTakenApart()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, milli);
        QFETCH(bool, hasQuantity);
        QFETCH(QString, text);
        QFETCH(bool, isCode);
        const auto entry = CodeEntry::parse(typed);
        QVERIFY2(entry.ok(), entry.ok() ? "" : qPrintable(entry.error().message));
        QCOMPARE(entry->quantity.milli(), milli);
        QCOMPARE(entry->hasQuantity, hasQuantity);
        QCOMPARE(entry->text, text);
        QCOMPARE(entry->looksLikeCode, isCode);
    }

    void quantitiesThatAreNoneAreRefused()
    {
        for (const char *typed : {"*7790387000017", "0*779", "-1*779", "x*779", "1,2345*779", "1e3*779", "1,2,3*779"}) {
            const auto entry = CodeEntry::parse(QString::fromLatin1(typed));
            QVERIFY2(!entry.ok(), typed);
            QCOMPARE(entry.error().code, Error::Code::Invalid);
            QVERIFY(entry.error().message.contains(QString::fromLatin1(typed).section(QLatin1Char('*'), 0, 0)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_CodeEntry)
#include "tst_CodeEntry.moc"
