// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/customer/Customer.h"
#include "models/domain/customer/TaxNumber.h"
#include <QTest>

using namespace mostrador;

class tst_Customer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameIsNeededAndNoCard()
    {
        Customer ana{{}, QStringLiteral("Ana Gómez"), QStringLiteral("27-12345678-0"), {}, {}};
        QVERIFY(checkCustomer(ana).ok());
        QCOMPARE(ana.asPrinted(), QStringLiteral("Ana Gómez · 27-12345678-0"));
        ana.taxId.clear();
        QCOMPARE(ana.asPrinted(), QStringLiteral("Ana Gómez"));
        ana.name = QStringLiteral("  ");
        QCOMPARE(checkCustomer(ana).error().code, Error::Code::Invalid);
        ana.name = QStringLiteral("Ana 4111 1111 1111 1111");
        QCOMPARE(checkCustomer(ana).error().code, Error::Code::Invalid);
        ana.name = QStringLiteral("Ana");
        ana.taxId = QStringLiteral("4111111111111111");
        QCOMPARE(checkCustomer(ana).error().code, Error::Code::Invalid);
    }

    void checkDigitsAreDoubted_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const char *currency, const char *typed, const char *kind, TaxNumber::Verdict verdict) {
            QTest::newRow(name) << QString::fromLatin1(currency) << QString::fromLatin1(typed) << QString::fromLatin1(kind) << int(verdict);
        };
        using V = TaxNumber::Verdict;
        row("a CUIT of the tax office", "ARS", "33-69345023-9", "CUIT", V::Right);
        row("one digit wrong", "ARS", "33-69345023-8", "CUIT", V::Doubtful);
        row("a DNI", "ARS", "12.345.678", "", V::Unknown);
        row("a CPF", "BRL", "529.982.247-25", "CPF", V::Right);
        row("a CPF wrong", "BRL", "529.982.247-24", "CPF", V::Doubtful);
        row("a CPF of one digit", "BRL", "111.111.111-11", "CPF", V::Doubtful);
        row("a CNPJ", "BRL", "11.222.333/0001-81", "CNPJ", V::Right);
        row("a CNPJ wrong", "BRL", "11.222.333/0001-80", "CNPJ", V::Doubtful);
        row("a NIF", "EUR", "12345678Z", "NIF", V::Right);
        row("a NIF in small letters", "EUR", "12345678-z", "NIF", V::Right);
        row("a NIF wrong", "EUR", "12345678A", "NIF", V::Doubtful);
        row("a NIE", "EUR", "X1234567L", "NIF", V::Right);
        row("a CUIT in another country", "EUR", "33693450239", "", V::Unknown);
        row("no number", "ARS", "Consumidor", "", V::Unknown);
        row("nothing", "ARS", "", "", V::Unknown);
    }

    void checkDigitsAreDoubted()
    {
        QFETCH(QString, currency);
        QFETCH(QString, typed);
        QFETCH(QString, kind);
        QFETCH(int, verdict);
        const TaxNumber number = TaxNumber::of(typed, *Currency::fromCode(currency));
        QCOMPARE(number.kind, kind);
        QCOMPARE(int(number.verdict), verdict);
    }
};

QTEST_GUILESS_MAIN(tst_Customer)
#include "tst_Customer.moc"
