// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Quantity.h"
#include <QTest>
#include <limits>

using namespace mostrador;

class tst_Quantity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thousandthsAreWhole()
    {
        QCOMPARE(Quantity::units(3).milli(), 3000);
        QVERIFY(Quantity::units(3).isWhole() && Quantity::units(-3).isWhole() && Quantity().isWhole());
        QVERIFY(!Quantity::fromMilli(1500).isWhole() && !Quantity::fromMilli(-1).isWhole());
        QVERIFY(Quantity().isZero() && !Quantity().isNegative());
        QVERIFY(Quantity::fromMilli(-1).isNegative());
        QVERIFY(Quantity::fromMilli(-1) < Quantity() && Quantity() < Quantity::fromMilli(1));
        QCOMPARE(-Quantity::fromMilli(845), Quantity::fromMilli(-845));
    }

    void sumsStayInSixtyFourBits()
    {
        const Quantity most = Quantity::fromMilli(std::numeric_limits<qint64>::max());
        const Quantity least = Quantity::fromMilli(std::numeric_limits<qint64>::min());
        const Quantity one = Quantity::fromMilli(1);
        QCOMPARE(Quantity::units(2).plus(Quantity::units(-5))->milli(), -3000);
        QCOMPARE(most.plus(least)->milli(), -1);
        QCOMPARE(most.plus(one).error().code, Error::Code::Overflow);
        QCOMPARE(least.minus(one).error().code, Error::Code::Overflow);
        QCOMPARE(Quantity().minus(least).error().code, Error::Code::Overflow);
        QVERIFY(!most.plus(one).error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Quantity)
#include "tst_Quantity.moc"
