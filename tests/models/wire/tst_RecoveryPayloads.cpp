// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/RecoveryPayloads.h"
#include <QTest>

using namespace mostrador;

class tst_RecoveryPayloads final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadForEver();
    void nonsenseIsRefused();
};

void tst_RecoveryPayloads::whatIsWrittenIsReadForEver()
{
    const QDateTime at(QDate(2026, 11, 26), QTime(9, 2), Qt::UTC);
    const RecoveryGrant laura{QStringLiteral("laura"), at};
    QCOMPARE(encode(RecoveryGuessed{RecoveryWay::Hub, 6, 30'000}), QByteArray(R"({"way":"hub","failures":6,"wait_ms":30000})"));
    QCOMPARE(encode(UserRecovered{QStringLiteral("u1"), QStringLiteral("María"), RecoveryWay::Printed, {}}),
             QByteArray(R"({"user":"u1","name":"María","way":"printed"})"));
    const QByteArray byHub = encode(UserRecovered{QStringLiteral("u1"), QStringLiteral("María"), RecoveryWay::Hub, laura});
    QCOMPARE(byHub, QByteArray(R"({"user":"u1","name":"María","way":"hub","issued_by":"laura","issued_at":"2026-11-26T09:02:00.000Z"})"));
    QCOMPARE(decodeUserRecovered(byHub)->grant.by, QStringLiteral("laura"));
    QCOMPARE(decodeUserRecovered(byHub)->grant.at, at);
    const QByteArray issued = encode(RecoveryIssued{TillId{2}, laura});
    QCOMPARE(issued, QByteArray(R"({"till":2,"issued_by":"laura","issued_at":"2026-11-26T09:02:00.000Z"})"));
    QCOMPARE(decodeRecoveryIssued(issued)->till, TillId{2});
    QCOMPARE(decodeRecoveryGrant(encode(laura))->at, at);
}

void tst_RecoveryPayloads::nonsenseIsRefused()
{
    QVERIFY(!decodeUserRecovered(R"({"user":"u1","name":"María","way":"magic"})"));
    QVERIFY(!decodeRecoveryGuessed(R"({"way":"hub","failures":-1,"wait_ms":0})"));
    QVERIFY(!decodeRecoveryIssued(R"({"till":0})"));
}

QTEST_APPLESS_MAIN(tst_RecoveryPayloads)
#include "tst_RecoveryPayloads.moc"
