// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/people/GuessDelay.h"
#include "models/domain/people/User.h"
#include <QTest>

using namespace mostrador;

class tst_Role : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreReadAsWritten();
    void givenAllowances();
    void ownAllowances();
    void managersAreNeverHeldUp();
    void pins_data();
    void pins();
    void waits();
};

void tst_Role::wordsAreReadAsWritten()
{
    for (const Role role : allRoles())
        QCOMPARE(roleFromWire(toWire(role)), std::optional(role));
    for (const Deed deed : allDeeds())
        QCOMPARE(deedFromWire(toWire(deed)), std::optional(deed));
    QVERIFY(!roleFromWire(QStringLiteral("owner")));
    for (const Allowance allowance : {Allowance::never(), Allowance::always(), Allowance::upTo(1500)})
        QCOMPARE(Allowance::fromText(allowance.toText()), std::optional(allowance));
    for (const char *text : {"", "-1", "+1", "1.5", "some"})
        QVERIFY(!Allowance::fromText(QLatin1String(text)));
}

void tst_Role::givenAllowances()
{
    const Allowances allowances;
    QVERIFY(allowances.allows(Role::Cashier, Deed::Discount, 1000));
    QVERIFY(!allowances.allows(Role::Cashier, Deed::Discount, 1001));
    QVERIFY(allowances.allows(Role::Supervisor, Deed::Discount, 3000));
    QVERIFY(!allowances.allows(Role::Cashier, Deed::Void, 0));
    QVERIFY(allowances.allows(Role::Cashier, Deed::Drawer, 0));
    QVERIFY(!allowances.allows(Role::Supervisor, Deed::People, 0));
    QVERIFY(!allowances.allows(Role::Auditor, Deed::Sell, 0));
    QVERIFY(allowances.allows(Role::Auditor, Deed::Figures, 0));
}

void tst_Role::ownAllowances()
{
    Allowances allowances;
    allowances.set(Role::Cashier, Deed::Refund, Allowance::upTo(5000));
    QVERIFY(allowances.allows(Role::Cashier, Deed::Refund, 5000));
    QVERIFY(!allowances.allows(Role::Cashier, Deed::Refund, 5001));
    allowances.set(Role::Cashier, Deed::Void, Allowance::upTo(0)); // yes or no
    QVERIFY(allowances.allows(Role::Cashier, Deed::Void, 123));
    allowances.set(Role::Cashier, Deed::Sell, Allowance::never());
    QVERIFY(!allowances.allows(Role::Cashier, Deed::Sell, 0));
}

void tst_Role::managersAreNeverHeldUp()
{
    Allowances allowances;
    for (const Deed deed : allDeeds()) {
        allowances.set(Role::Manager, deed, Allowance::never());
        QVERIFY(allowances.allows(Role::Manager, deed, 1'000'000'000'000));
    }
}

void tst_Role::pins_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<bool>("ofCashier");
    QTest::addColumn<bool>("ofManager");
    QTest::newRow("four") << QStringLiteral("4071") << true << false;
    QTest::newRow("six") << QStringLiteral("407135") << true << true;
    QTest::newRow("three") << QStringLiteral("407") << false << false;
    QTest::newRow("thirteen") << QStringLiteral("4071354071354") << false << false;
    QTest::newRow("letters") << QStringLiteral("40a1") << false << false;
    QTest::newRow("other digits") << QStringLiteral("٤٠٧١") << false << false;
    QTest::newRow("the same") << QStringLiteral("000000") << false << false;
    QTest::newRow("up") << QStringLiteral("123456") << false << false;
    QTest::newRow("down") << QStringLiteral("654321") << false << false;
    QTest::newRow("none") << QString() << false << false;
}

void tst_Role::pins()
{
    QFETCH(QString, pin);
    QFETCH(bool, ofCashier);
    QFETCH(bool, ofManager);
    QCOMPARE(checkPin(pin, Role::Cashier).ok(), ofCashier);
    QCOMPARE(checkPin(pin, Role::Manager).ok(), ofManager);
    QCOMPARE(checkPin(pin, Role::Supervisor).ok(), ofManager);
}

void tst_Role::waits()
{
    QCOMPARE(guess::waitAfter(4), 0);
    QCOMPARE(guess::waitAfter(5), 15'000);
    QCOMPARE(guess::waitAfter(6), 30'000);
    QCOMPARE(guess::waitAfter(9), 240'000);
    for (const int failures : {10, 11, 40, 1'000'000}) // nobody is kept out for longer
        QCOMPARE(guess::waitAfter(failures), 300'000);
}

QTEST_GUILESS_MAIN(tst_Role)
#include "tst_Role.moc"
