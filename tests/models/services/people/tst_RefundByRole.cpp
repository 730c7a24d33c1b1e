// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Cart.h"
#include "tests/support/PeopleFixture.h"

using namespace mostrador;

/// Money that goes back by another tender than it was paid with, where it is recorded.
class tst_RefundByRole : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void asItWasPaidNobodyIsAsked();
    void byAnotherTenderSomebodyMustAgree();
    void aShopMayAllowIt();

private:
    bool give(Tender tender);
    std::unique_ptr<PeopleFixture> m_shop;
    Sale m_sale;
};

void tst_RefundByRole::init()
{
    m_shop.reset();
    m_shop = std::make_unique<PeopleFixture>();
    m_shop->fill();
    QVERIFY(m_shop->took<void>([&](QObject *asker, Till::Reply<void> reply) {
        m_shop->people->allow(Role::Cashier, Deed::Refund, Allowance::always(), asker, std::move(reply));
    }));
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    Sale sale = m_shop->base.sale(TillFixture::product(QStringLiteral("A"), QStringLiteral("A"), 50000), 1);
    sale.payments.first().tender = Tender::Debit;
    QVERIFY(m_shop->took<CommittedSale>([&](QObject *asker, Till::Reply<CommittedSale> reply) {
        m_shop->base.till->complete(sale, asker, [this, reply](const Result<CommittedSale> &done) {
            if (done)
                m_sale = done->sale;
            reply(done);
        });
    }));
}

bool tst_RefundByRole::give(Tender tender)
{
    Sale document = undoing(m_sale, SaleType::Return);
    document.number.clear();
    document.reason = QStringLiteral("unwanted");
    document.at = m_shop->base.clock.nowUtc();
    document.payments.first().tender = tender;
    return m_shop->took<CommittedSale>([&](QObject *asker, Till::Reply<CommittedSale> reply) { m_shop->base.till->giveBack(document, {}, asker, std::move(reply)); });
}

void tst_RefundByRole::asItWasPaidNobodyIsAsked()
{
    QVERIFY2(give(Tender::Debit), qPrintable(m_shop->problem.message));
}

void tst_RefundByRole::byAnotherTenderSomebodyMustAgree()
{
    QVERIFY(!give(Tender::Cash));
    QCOMPARE(m_shop->problem.code, Error::Code::Denied);
    Sale document;
    document.refersTo = m_sale.number;
    document.lines = undoing(m_sale, SaleType::Return).lines;
    QVERIFY(m_shop->approve(QStringLiteral("Sofía"), QStringLiteral("808171"), wanted::otherTender(document)));
    QVERIFY2(give(Tender::Cash), qPrintable(m_shop->problem.message));
}

void tst_RefundByRole::aShopMayAllowIt()
{
    QVERIFY(m_shop->signIn(QStringLiteral("María"), QStringLiteral("407135")));
    QVERIFY(m_shop->took<void>([&](QObject *asker, Till::Reply<void> reply) {
        m_shop->people->allow(Role::Cashier, Deed::RefundOtherTender, Allowance::always(), asker, std::move(reply));
    }));
    QVERIFY(m_shop->signIn(QStringLiteral("Ana"), QStringLiteral("9182")));
    QVERIFY2(give(Tender::Cash), qPrintable(m_shop->problem.message));
}

QTEST_GUILESS_MAIN(tst_RefundByRole)
#include "tst_RefundByRole.moc"
