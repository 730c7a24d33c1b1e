// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/CashPayloads.h"
#include "models/wire/PeoplePayloads.h"
#include "models/wire/SettingPayload.h"
#include "models/wire/Payloads.h"
#include <QFile>
#include <QTest>

using namespace mostrador;

/// Entries of people and of the drawer: the same after they were written, and nothing of a PIN in any.
class tst_DayPayloads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void peopleAreReadAsWritten();
    void cashIsReadAsWritten();
    void zIsReadAsWritten();
    void goldenFiles_data();
    void goldenFiles();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void cardNumbersStayOut();
};

static Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

static CashCount someCount()
{
    CashCount count(Currency::ars());
    [&] { QVERIFY(count.set(ars(100000), 3).ok() && count.set(ars(5000), 7).ok() && count.setLoose(ars(130)).ok()); }();
    return count;
}

static ZReport someReport()
{
    ZReport report;
    report.number = 12;
    report.closedAt = QDateTime(QDate(2026, 11, 26), QTime(20, 5, 1, 250), Qt::UTC);
    report.closedBy = QStringLiteral("u2");
    report.closedByName = QStringLiteral("Ana");
    report.approver = QStringLiteral("u1");
    report.approverName = QStringLiteral("María José");
    ShiftFigures &figures = report.figures;
    figures.shift = 14;
    figures.openedAt = QDateTime(QDate(2026, 11, 26), QTime(9, 2), Qt::UTC);
    figures.openedBy = QStringLiteral("u2");
    figures.openedByName = QStringLiteral("Ana");
    figures.at = report.closedAt;
    figures.currency = Currency::ars();
    figures.opening = 500000;
    figures.firstNumber = QStringLiteral("0001-00000001");
    figures.lastNumber = QStringLiteral("0001-00000042");
    figures.sales = {40, 9'000'000};
    figures.returns = {1, -120'000};
    figures.voids = {1, -3'000};
    figures.rounding = -40;
    figures.discounts = -25'000;
    figures.tenders = {{Tender::Cash, 30, 6'000'000, 120'000}, {Tender::Debit, 12, 3'000'000, 3'000}};
    figures.paidIn = {1, 10'000};
    figures.paidOut = {2, 30'000};
    figures.drawerOpened = 3;
    figures.cashiers = {{QStringLiteral("u2"), QStringLiteral("Ana"), 30, 5'000'000}, {QStringLiteral("u3"), QStringLiteral("Luis"), 12, 3'877'000}};
    figures.taxes = {{1050, 1'000'000, 95'022}, {2100, 7'877'000, 1'367'000}};
    report.counted = someCount();
    report.declared = {{Tender::Debit, 2'997'000}};
    report.kept = ars(100'000);
    report.reason = QStringLiteral("Vuelto mal dado");
    return report;
}

void tst_DayPayloads::peopleAreReadAsWritten()
{
    const User ana{QStringLiteral("u2"), QStringLiteral("Ana"), Role::Supervisor, false};
    const auto changed = decodeUserChanged(encode(UserChanged{ana, true, true}));
    QVERIFY(changed.ok());
    QCOMPARE(changed->user, ana);
    QVERIFY(changed->isNew && changed->hasNewPin);
    const auto guessed = decodeUserGuessed(encode(UserGuessed{QStringLiteral("u2"), QStringLiteral("Ana"), 6, 30'000, true}));
    QVERIFY(guessed.ok());
    QCOMPARE(guessed->failures, 6);
    QCOMPARE(guessed->waitMs, 30'000);
    QVERIFY(guessed->isApproval);
    QCOMPARE(decodeUserNamed(encode(UserNamed{QStringLiteral("u2"), QStringLiteral("Ana")}))->name, QStringLiteral("Ana"));
    const auto allowed = decodeAllowanceChanged(encode(AllowanceChanged{Role::Cashier, Deed::Refund, Allowance::upTo(5000)}));
    QVERIFY(allowed.ok());
    QCOMPARE(allowed->allowance, Allowance::upTo(5000));
    const auto approved =
        decodeActionApproved(encode(ActionApproved{Deed::Discount, 2500, QStringLiteral("Descuento 25 %"), QStringLiteral("Ana"), QStringLiteral("María")}));
    QVERIFY(approved.ok());
    QCOMPARE(approved->deed, Deed::Discount);
    QCOMPARE(approved->approverName, QStringLiteral("María"));
}

void tst_DayPayloads::cashIsReadAsWritten()
{
    const QDateTime at(QDate(2026, 11, 26), QTime(9, 2), Qt::UTC);
    const auto opened = decodeShiftOpened(encode(ShiftOpened{3, at, QStringLiteral("Ana"), someCount(), ars(335'100)}));
    QVERIFY(opened.ok());
    QCOMPARE(opened->shift, 3);
    QCOMPARE(opened->at, at);
    QCOMPARE(opened->count, someCount());
    QCOMPARE(opened->left, std::optional(ars(335'100)));
    QVERIFY(!decodeShiftOpened(encode(ShiftOpened{3, at, {}, someCount(), std::nullopt}))->left);
    const auto counted = decodeShiftCounted(encode(ShiftCounted{3, someCount(), {{Tender::Qr, 900}}, true}));
    QVERIFY(counted.ok());
    QCOMPARE(counted->declared.value(Tender::Qr), 900);
    QVERIFY(counted->isAgain);
    CashMove move{CashMove::Kind::Out, ars(15'000), QStringLiteral("supplier"), QStringLiteral("Panadería")};
    const auto moved = decodeCashMoved(encode(CashMoved{3, move}));
    QVERIFY(moved.ok());
    QCOMPARE(moved->move, move);
    const auto reprinted = decodeReportReprinted(encode(ReportReprinted{QStringLiteral("z"), QStringLiteral("12"), 3}));
    QVERIFY(reprinted.ok());
    QCOMPARE(reprinted->kind, QStringLiteral("z"));
    QCOMPARE(reprinted->number, QStringLiteral("12"));
    QCOMPARE(reprinted->copy, 3);
    QVERIFY(!decodeReportReprinted(encode(ReportReprinted{QStringLiteral("z"), QStringLiteral("12"), 0})).ok());
}

void tst_DayPayloads::zIsReadAsWritten()
{
    const QByteArray bytes = encode(someReport());
    const auto again = decodeZReport(bytes);
    QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
    QCOMPARE(*again, someReport());
    QCOMPARE(encode(*again), bytes);
    ZReport later = someReport();
    later.figures.left = 600'000;
    QCOMPARE(*decodeZReport(encode(later)), later);
}

/// What was written once is read for ever, and written the same.
void tst_DayPayloads::goldenFiles_data()
{
    const QDateTime at(QDate(2026, 11, 26), QTime(9, 2), Qt::UTC);
    const QString ana = QStringLiteral("Ana");
    const QString id = QStringLiteral("u2");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("shift.opened") << encode(ShiftOpened{14, at, ana, someCount(), ars(335'100)});
    QTest::newRow("shift.counted") << encode(ShiftCounted{14, someCount(), {{Tender::Debit, 2'997'000}}, false});
    QTest::newRow("shift.closed") << encode(someReport());
    QTest::newRow("cash.moved") << encode(CashMoved{14, {CashMove::Kind::Out, ars(15'000), QStringLiteral("supplier"), QStringLiteral("Panadería")}});
    QTest::newRow("report.reprinted") << encode(ReportReprinted{QStringLiteral("move"), QStringLiteral("1-57"), 2});
    QTest::newRow("user.changed") << encode(UserChanged{{id, ana, Role::Cashier, true}, true, true});
    QTest::newRow("user.signed_in") << encode(UserNamed{id, ana});
    QTest::newRow("user.guessed") << encode(UserGuessed{id, ana, 6, 30'000, true});
    QTest::newRow("allowance.changed") << encode(AllowanceChanged{Role::Cashier, Deed::Refund, Allowance::upTo(5000)});
    QTest::newRow("setting.changed") << encode(SettingChanged{QStringLiteral("cash.tolerance"), QStringLiteral("500"), QStringLiteral("100000")});
    QTest::newRow("action.approved") << encode(ActionApproved{Deed::Discount, 2500, QStringLiteral("Descuento de 25 %: Yerba"), ana, QStringLiteral("María")});
}

void tst_DayPayloads::goldenFiles()
{
    QFETCH(QByteArray, written);
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/golden/%1.v1.json").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(written));
}

void tst_DayPayloads::refusesWhatIsNot_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::newRow("no shift") << QByteArray("\"shift\":14") << QByteArray("\"shift\":0");
    QTest::newRow("a tender that there is not") << QByteArray("\"tender\":\"debit\"") << QByteArray("\"tender\":\"shells\"");
    QTest::newRow("a figure beyond all") << QByteArray("\"opening_minor\":500000") << QByteArray("\"opening_minor\":900000000000000000");
    QTest::newRow("a currency that there is not") << QByteArray("\"currency\":\"ARS\"") << QByteArray("\"currency\":\"ZZZ\"");
    QTest::newRow("a piece twice") << QByteArray("{\"piece_minor\":5000") << QByteArray("{\"piece_minor\":100000");
    QTest::newRow("no time") << QByteArray("\"closed_at\":\"2026") << QByteArray("\"closed_at\":\"soon");
}

void tst_DayPayloads::refusesWhatIsNot()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QByteArray bytes = encode(someReport());
    QVERIFY(bytes.contains(was));
    QVERIFY(!decodeZReport(bytes.replace(was, is)).ok());
}

void tst_DayPayloads::cardNumbersStayOut()
{
    const QString number = QStringLiteral("4111111111111111");
    ZReport report = someReport();
    report.reason = number;
    QVERIFY(!encode(report).contains(number.toUtf8()));
    QVERIFY(!encode(CashMoved{1, {CashMove::Kind::In, ars(1), number, number}}).contains(number.toUtf8()));
    QVERIFY(!encode(ActionApproved{Deed::Void, 0, number, number, number}).contains(number.toUtf8()));
}

QTEST_GUILESS_MAIN(tst_DayPayloads)
#include "tst_DayPayloads.moc"
