// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/RecoveryDesk.h"
#include "models/storage/hub/RecoveryCodes.h"
#include "tests/hub/HubFixture.h"

using namespace mostrador;

/// Codes of a hub's administrator, over its real store.
class tst_RecoveryDesk final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        hub = std::make_unique<HubFixture>();
        hub->open();
        one = hub->join(hub->key);
        two = hub->join(hub->otherKey);
    }
    void cleanup()
    {
        QCOMPARE(hub->differences(), QStringList());
        hub.reset();
    }
    void aCodeIsGoodOnceAndRecorded();
    void itIsForOneTill();
    void itIsTooOld();
    void aNewOneTakesItsPlace();
    void fiveWrongOnesEndIt();
    void noTillNoCode();
    void onlyItsHashIsKept();

private:
    QString issue(const EnrolAnswer &till, const QString &by = QStringLiteral("laura"))
    {
        const auto issued = RecoveryDesk(*hub->books).issue(till.till, by);
        [&] { QVERIFY2(issued.ok(), issued.ok() ? "" : qPrintable(issued.error().message)); }();
        return issued ? issued->digits : QString();
    }
    std::optional<RecoveryDesk::Taken> take(const EnrolAnswer &till, const QString &code)
    {
        const auto taken = RecoveryDesk(*hub->books).take(till.till, till.store, code);
        [&] { QVERIFY(taken.ok()); }();
        return taken ? *taken : std::nullopt;
    }
    qint64 entries(const QString &type) { return hub->number(QStringLiteral("SELECT count(*) FROM journal WHERE till = 0 AND type = ?"), {type}); }

    std::unique_ptr<HubFixture> hub;
    EnrolAnswer one;
    EnrolAnswer two;
};

void tst_RecoveryDesk::aCodeIsGoodOnceAndRecorded()
{
    const QString code = issue(one);
    QCOMPARE(code.size(), recovery::HubDigits);
    QCOMPARE(entries(EntryType::RecoveryIssued), 1);
    const QDateTime at = hub->clock.nowUtc();
    hub->clock.advance(60'000);
    const auto taken = take(one, code);
    QVERIFY(taken);
    QCOMPARE(taken->grant.by, QStringLiteral("laura"));
    QCOMPARE(taken->grant.at, at);
    QCOMPARE(entries(EntryType::RecoveryTaken), 1);
    QVERIFY(!take(one, code));
    QCOMPARE(entries(EntryType::RecoveryTaken), 1);
}

void tst_RecoveryDesk::itIsForOneTill()
{
    const QString code = issue(one);
    QVERIFY(!take(two, code));
    QVERIFY(take(one, code));
}

void tst_RecoveryDesk::itIsTooOld()
{
    const QString code = issue(one);
    hub->clock.advance(qint64(RecoveryDesk::CodeMinutes) * 60'000 + 1);
    QVERIFY(!take(one, code));
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM recovery_code")), 0);
}

void tst_RecoveryDesk::aNewOneTakesItsPlace()
{
    const QString before = issue(one);
    const QString code = issue(one);
    QVERIFY(!take(one, before));
    QVERIFY(take(one, code));
}

void tst_RecoveryDesk::fiveWrongOnesEndIt()
{
    const QString code = issue(one);
    const QString wrong(recovery::HubDigits, code.startsWith(QLatin1Char('7')) ? QLatin1Char('8') : QLatin1Char('7'));
    for (int i = 0; i < RecoveryCodes::Tries; ++i)
        QVERIFY(!take(one, wrong));
    QVERIFY(!take(one, code));
    const QString next = issue(one);
    for (int i = 1; i < RecoveryCodes::Tries; ++i)
        QVERIFY(!take(one, wrong));
    QVERIFY(take(one, next));
}

void tst_RecoveryDesk::noTillNoCode()
{
    QCOMPARE(RecoveryDesk(*hub->books).issue(TillId{77}, {}).error().code, Error::Code::NotFound);
    QCOMPARE(RecoveryDesk(*hub->books).issue(one.till, QStringLiteral("4111 1111 1111 1111")).error().code, Error::Code::Invalid);
    QCOMPARE(RecoveryDesk(*hub->books).issue(one.till, QString(61, QLatin1Char('x'))).error().code, Error::Code::Invalid);
    QCOMPARE(entries(EntryType::RecoveryIssued), 0);
    issue(one, {});
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM recovery_code WHERE issued_by = 'administrator'")), 1);
}

void tst_RecoveryDesk::onlyItsHashIsKept()
{
    const QString code = issue(one);
    const QString all = hub->books->database().sql().scalar(QStringLiteral("SELECT group_concat(CAST(payload AS TEXT)) FROM journal"))->toString();
    QVERIFY(all.contains(QLatin1String("laura")));
    QVERIFY(!all.contains(code));
    QCOMPARE(hub->number(QStringLiteral("SELECT count(*) FROM recovery_code WHERE length(code_hash) = 32")), 1);
}

QTEST_GUILESS_MAIN(tst_RecoveryDesk)
#include "tst_RecoveryDesk.moc"
