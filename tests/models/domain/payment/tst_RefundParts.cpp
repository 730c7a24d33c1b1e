// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment/RefundParts.h"
#include <QTest>

using namespace mostrador;

static Money ars(qint64 minor)
{
    return Money(minor, Currency::ars());
}

class tst_RefundParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRefundHasItsAuthorisation();
    void whatTheTerminalDoesNotMoveIsMovedByHand();
};

void tst_RefundParts::eachRefundHasItsAuthorisation()
{
    const auto refund = [](Tender tender, qint64 minor, const char *code) {
        PaymentAttempt attempt;
        attempt.kind = AttemptKind::Refund;
        attempt.tender = tender;
        attempt.amount = ars(minor);
        attempt.authorisation = QLatin1String(code);
        return attempt;
    };
    const auto back = [](Tender tender, qint64 minor, const char *code) { return Payment{tender, ars(-minor), ars(-minor), ars(0), QLatin1String(code)}; };
    // One card payment in the document, two refunds of the terminal.
    QCOMPARE(withRefunds({back(Tender::Credit, 500, "")}, {refund(Tender::Credit, 300, "R1"), refund(Tender::Credit, 200, "R2")}),
             (QList<Payment>{back(Tender::Credit, 300, "R1"), back(Tender::Credit, 200, "R2")}));
    // Each finds its own tender; what goes back by hand, and in cash, stays.
    QCOMPARE(withRefunds({back(Tender::Debit, 100, ""), back(Tender::Cash, 50, ""), back(Tender::Credit, 500, "H9")},
                         {refund(Tender::Credit, 300, "R1"), refund(Tender::Debit, 100, "R2")}),
             (QList<Payment>{back(Tender::Debit, 100, "R2"), back(Tender::Cash, 50, ""), back(Tender::Credit, 300, "R1"), back(Tender::Credit, 200, "H9")}));
    // Rung up as another card than the terminal's.
    QCOMPARE(withRefunds({back(Tender::Debit, 400, "")}, {refund(Tender::Credit, 300, "R1"), refund(Tender::Credit, 100, "R2")}),
             (QList<Payment>{back(Tender::Debit, 300, "R1"), back(Tender::Debit, 100, "R2")}));
    QCOMPARE(withRefunds({back(Tender::Cash, 400, "")}, {}), (QList<Payment>{back(Tender::Cash, 400, "")}));
}

void tst_RefundParts::whatTheTerminalDoesNotMoveIsMovedByHand()
{
    const auto paid = [](Tender tender, qint64 minor) { return Payment{tender, ars(minor), ars(minor), ars(0), {}}; };
    const QList<Payment> mixed{paid(Tender::Debit, 300), paid(Tender::Cash, 50), paid(Tender::Card, 20), paid(Tender::Credit, 100), paid(Tender::Qr, 7)};
    QCOMPARE(cardsByHand(mixed, ars(0)), ars(420));
    QCOMPARE(cardsByHand(mixed, ars(300)), ars(120));
    QCOMPARE(cardsByHand(mixed, ars(400)), ars(20)); // that one was charged by hand
    QCOMPARE(cardsByHand({paid(Tender::Cash, 50)}, ars(0)), ars(0));
    QCOMPARE(cardsByHand({paid(Tender::Debit, -300)}, ars(100)), ars(200)); // of what goes back
}

QTEST_GUILESS_MAIN(tst_RefundParts)
#include "tst_RefundParts.moc"
