// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/RandomSource.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <limits>

using namespace mostrador;

class tst_RandomSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitMix64IsTheReference()
    {
        // The published sequence for the seed 1234567 (Steele, Lea, Flood 2014; reference code by Vigna).
        SeededRandom random(1234567);
        for (const quint64 expected : {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL, 4593380528125082431ULL, 16408922859458223821ULL})
            QCOMPARE(random.next(), expected);
        SeededRandom zero(0);
        QCOMPARE(zero.next(), 16294208416658607535ULL);
    }

    void bothEndsAreDrawnAndNothingElse()
    {
        SeededRandom random(5);
        QSet<qint64> drawn;
        for (int i = 0; i < 1000; ++i)
            drawn.insert(random.between(-2, 3));
        QCOMPARE(drawn, (QSet<qint64>{-2, -1, 0, 1, 2, 3}));
        QCOMPARE(random.between(9, 9), 9);
        const qint64 least = std::numeric_limits<qint64>::min();
        const qint64 most = std::numeric_limits<qint64>::max();
        bool negative = false;
        for (int i = 0; i < 100; ++i)
            negative = random.between(least, most) < 0 || negative;
        QVERIFY(negative);
        QVERIFY(random.between(most - 1, most) >= most - 1);
    }

    void bytesAreAsManyAsAsked()
    {
        SeededRandom random(5);
        for (const int count : {0, 1, 7, 8, 9, 32})
            QCOMPARE(random.bytes(count).size(), count);
        SeededRandom one(9);
        SeededRandom other(9);
        QCOMPARE(one.bytes(40), other.bytes(40));
    }

    void uuidsSaySevenAndTheTime()
    {
        SeededRandom random(1);
        static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QSet<QString> all;
        for (int i = 0; i < 1000; ++i) {
            const QString uuid = uuidV7(1'764'000'000'000 + i, random);
            QVERIFY2(shape.match(uuid).hasMatch(), qPrintable(uuid));
            all.insert(uuid);
        }
        QCOMPARE(all.size(), 1000);
        QVERIFY(uuidV7(0x017F22E279B0, random).startsWith(QLatin1String("017f22e2-79b0-7"))); // RFC 9562, A.6
    }

    void uuidsOfLaterMillisecondsSortLater()
    {
        SeededRandom random(2);
        QString before;
        for (int i = 0; i < 1000; ++i) {
            const QString uuid = uuidV7(1'764'000'000'000 + i * 37LL, random);
            QVERIFY(before < uuid);
            before = uuid;
        }
    }
};

QTEST_GUILESS_MAIN(tst_RandomSource)
#include "tst_RandomSource.moc"
