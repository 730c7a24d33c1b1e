// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/PaymentSettings.h"
#include "tests/support/TillFixture.h"
#include <QSignalSpy>

using namespace mostrador;

namespace {

/// A till and its settings; again() is the next start of the program.
struct Shop : TillFixture {
    std::unique_ptr<Database> reader;
    std::unique_ptr<PaymentSettings> settings;

    Shop() { start(); }
    void start()
    {
        open();
        auto opened = Database::openReader(dir.filePath(QStringLiteral("till.sqlite")));
        QVERIFY(opened.ok());
        reader = std::move(*opened);
        settings = std::make_unique<PaymentSettings>(*reader, *till, Currency::ars());
    }
    void again()
    {
        settings.reset();
        reader.reset();
        close();
        start();
    }
};

} // namespace

class tst_PaymentSettings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byDefaultNothingIsRounded()
    {
        Shop shop;
        QVERIFY(shop.settings->cashRounding().isNone());
        QCOMPARE(shop.settings->denominations(), Denominations::usual(Currency::ars()));
        QVERIFY(shop.settings->terminal().url.isEmpty());
        QVERIFY(shop.settings->draft().isEmpty());
        shop.settings->setCurrency(Currency::clp());
        QCOMPARE(shop.settings->cashRounding(), CashRounding::usual(Currency::clp()));
    }

    void whatIsSetIsThereAfterARestart()
    {
        Shop shop;
        QSignalSpy changed(shop.settings.get(), &PaymentSettings::changed);
        const CashRounding rounding = CashRounding::toStep(Money(1000, Currency::ars()), CashRounding::Rule::ForCustomer).value();
        const Denominations notes = Denominations::fromText(QStringLiteral("1000 2000 10000"), Currency::ars()).value();
        shop.settings->setCashRounding(rounding);
        shop.settings->setDenominations(notes);
        shop.settings->setTerminal({QStringLiteral("tls://terminal.example:8645"), QStringLiteral("ca.pem")});
        shop.settings->keepDraft(QStringLiteral("draft-1"));
        QCOMPARE(changed.size(), 3);
        for (int start = 0; start < 2; ++start) {
            QCOMPARE(shop.settings->cashRounding(), rounding);
            QCOMPARE(shop.settings->denominations(), notes);
            QCOMPARE(shop.settings->terminal(), (PaymentSettings::Terminal{QStringLiteral("tls://terminal.example:8645"), QStringLiteral("ca.pem")}));
            QCOMPARE(shop.settings->draft(), QStringLiteral("draft-1"));
            shop.again();
        }
        shop.settings->setTerminal({});
        shop.settings->keepDraft({});
        shop.again();
        QVERIFY(shop.settings->terminal().url.isEmpty());
        QVERIFY(shop.settings->draft().isEmpty());
    }

    void whatAStartIsToldIsNotKept()
    {
        Shop shop;
        shop.settings->setTerminal({QStringLiteral("tls://terminal.example:8645"), {}});
        shop.settings->tell({QStringLiteral("5 half_up"), QStringLiteral("100 200"), {QStringLiteral("tcp://127.0.0.1:1"), {}}});
        QCOMPARE(shop.settings->cashRounding().step(), Money(5, Currency::ars()));
        QCOMPARE(shop.settings->denominations().all().size(), 2);
        QCOMPARE(shop.settings->terminal().url, QStringLiteral("tcp://127.0.0.1:1"));
        shop.again();
        QVERIFY(shop.settings->cashRounding().isNone());
        QCOMPARE(shop.settings->terminal().url, QStringLiteral("tls://terminal.example:8645"));
    }

    void aVoucherPaysOneSaleOfThisTill()
    {
        Shop shop;
        const Product yerba = TillFixture::product(QStringLiteral("YER1"), QStringLiteral("Yerba"), 1000);
        Sale sale = shop.sale(yerba, 1);
        sale.payments = {Payment{Tender::Voucher, sale.total, sale.total, Money::zero(Currency::ars()), QStringLiteral("VALE-1")}};
        const auto first = shop.stores->checkout->complete(sale);
        QVERIFY(first.ok());
        QCOMPARE(shop.settings->voucherPaid(QStringLiteral("VALE-1")).value(), first->sale.number);
        const auto second = shop.stores->checkout->complete(sale);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, Error::Code::Conflict);
        QVERIFY(second.error().message.contains(first->sale.number));
        QVERIFY(shop.stores->checkout->undo(first->sale.number, SaleType::Void).ok());
        QVERIFY(shop.settings->voucherPaid(QStringLiteral("VALE-1")).value().isEmpty());
        QVERIFY(shop.stores->checkout->complete(sale).ok()); // it was given back
    }
};

QTEST_GUILESS_MAIN(tst_PaymentSettings)
#include "tst_PaymentSettings.moc"
