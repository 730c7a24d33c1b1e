// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/TerminalMessages.h"
#include "models/domain/payment/CardNumber.h"
#include "models/domain/RandomSource.h"
#include <QTest>

using namespace mostrador;

namespace {

using Outcome = TerminalAnswer::Outcome;

const QString reference = QStringLiteral("0197a4f0-1234-7123-8123-411111111111");

TerminalRequest request(TerminalRequest::Kind kind = TerminalRequest::Kind::Purchase)
{
    return {kind, reference, Money(123'450, Currency::ars()), 3, {}};
}

QByteArray approved(const QByteArray &more = {})
{
    return R"({"v":1,"id":7,"reference":")" + reference.toLatin1()
        + R"(","result":"approved","amount":123450,"currency":"ARS","authorisation":"A1","brand":"VISA","last_four":"1111","installments":3)" + more + '}';
}

TerminalMessages::Read readOf(const QByteArray &line, TerminalRequest::Kind kind = TerminalRequest::Kind::Purchase)
{
    return TerminalMessages::read(TerminalMessages::decode(line).value(), request(kind));
}

} // namespace

class tst_TerminalMessages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPurchaseIsOneLine()
    {
        const QByteArray line = TerminalMessages::encode(7, request());
        QCOMPARE(line, QByteArray(R"({"amount":123450,"currency":"ARS","id":7,"installments":3,"op":"purchase","reference":")") + reference.toLatin1() + "\",\"v\":1}\n");
        QCOMPARE(TerminalMessages::encode(8, {}), QByteArray("{\"id\":8,\"op\":\"ping\",\"v\":1}\n"));
    }

    void anApprovalIsRead()
    {
        const auto read = readOf(approved());
        QVERIFY(read.faults.isEmpty());
        QCOMPARE(read.answer.outcome, Outcome::Approved);
        QCOMPARE(read.answer.authorisation, QStringLiteral("A1"));
        QCOMPARE(read.answer.lastFour, QStringLiteral("1111"));
        QCOMPARE(read.answer.installments, 3);
    }

    void whatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"", "x", "[]", "{}", "{\"v\":2,\"id\":7}", "{\"v\":1}", "{\"v\":1,\"id\":0}", "{\"v\":1,\"id\":\"7\"}", "{\"v\":1,\"id\":7"})
            QTest::newRow(line) << QByteArray(line);
        QTest::newRow("long") << approved(",\"x\":\"" + QByteArray(5000, 'x') + '"');
    }

    void whatIsNoAnswer()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!TerminalMessages::decode(line).ok());
    }

    void whatDoesNotFitIsNoResult_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("another amount") << QByteArray("123450") << QByteArray("123451");
        QTest::newRow("another currency") << QByteArray("ARS") << QByteArray("USD");
        QTest::newRow("another reference") << QByteArray("0197") << QByteArray("0198");
        QTest::newRow("no word") << QByteArray("approved") << QByteArray("APPROVED");
        QTest::newRow("a ping's word") << QByteArray("approved") << QByteArray("ready");
        QTest::newRow("a question's word") << QByteArray("approved") << QByteArray("none");
    }

    void whatDoesNotFitIsNoResult()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const auto read = readOf(approved().replace(from, to));
        QCOMPARE(read.answer.outcome, Outcome::Failed);
        QVERIFY(!read.faults.isEmpty());
    }

    /// In every field, also unknown, nested and numeric ones: never taken, reported, and not in the report either.
    void aCardNumberIsRefusedInEveryField_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *number : {"4111111111111111", "4111 1111 1111 1111", "3782-822463-10005", "9000000000001"}) {
            const QByteArray card(number);
            for (const char *field : {"\"A1\"", "\"VISA\"", "\"1111\""})
                QTest::addRow("%s for %s", number, field) << approved().replace(field, '"' + card + '"');
            QTest::addRow("%s in a reason", number) << approved(",\"reason\":\"card " + card + " ok\"");
            QTest::addRow("%s in an unknown field", number) << approved(",\"pan\":\"" + card + '"');
            QTest::addRow("%s in a list", number) << approved(",\"x\":[{\"y\":\"" + card + "\"}]");
        }
        QTest::newRow("a number") << approved(",\"pan\":4111111111111111");
    }

    void aCardNumberIsRefusedInEveryField()
    {
        QFETCH(QByteArray, line);
        if (line.contains("9000000000001") && !looksLikeCardNumber(QStringLiteral("9000000000001"), CardPlace::Device))
            return; // not one by Luhn
        const auto read = readOf(line);
        QVERIFY(!read.faults.isEmpty());
        QCOMPARE(read.answer.outcome, Outcome::Approved); // what happened stays true
        for (const QString &text : {read.answer.authorisation, read.answer.brand, read.answer.lastFour, read.answer.reason, read.faults.join(QLatin1Char(' '))})
            QVERIFY2(!looksLikeCardNumber(text, CardPlace::Device), qPrintable(text));
    }

    void anyBytesAreTaken()
    {
        SeededRandom random(41);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray line = approved();
            for (qint64 k = random.between(1, 5); k > 0; --k)
                line[int(random.between(0, line.size() - 1))] = char(random.between(0, 255));
            const auto decoded = TerminalMessages::decode(line);
            if (!decoded)
                continue;
            const auto read = TerminalMessages::read(*decoded, request());
            QVERIFY(read.answer.authorisation.size() <= 40 && read.answer.reason.size() <= 200);
            QVERIFY(read.answer.lastFour.isEmpty() || read.answer.lastFour.size() == 4);
        }
    }
};

QTEST_GUILESS_MAIN(tst_TerminalMessages)
#include "tst_TerminalMessages.moc"
