// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An administrator's file, a real hub program, a whole till over the direct channel.
#include "tests/integration/HubAndTills.h"
#include <QFile>

using namespace mostrador;

namespace {
constexpr int PatienceMs = HubAndTills::PatienceMs;
}

class tst_PricesToTills final : public QObject {
    Q_OBJECT

    HubAndTills m_hub;
    std::unique_ptr<TillRuntime> m_till;

    int import(const QByteArray &content, QString &output)
    {
        QFile file(m_hub.path(QStringLiteral("prices.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return -1;
        file.close();
        Program program(QStringLiteral("mostrador-hub"));
        const int exit = program.run({QStringLiteral("promotions"), QStringLiteral("import"), file.fileName(), QStringLiteral("--data-dir"), m_hub.data()});
        output = program.output() + program.errors();
        return exit;
    }

    qint64 total(qint64 units)
    {
        const Product product = coffee();
        const PricingContext context = m_till->pricing().contextAt(QDateTime(QDate(2026, 11, 26), QTime(15, 0), Qt::UTC));
        const auto cart = m_till->pricing().price({PriceLine::of(product, Quantity::units(units))}, context);
        return cart ? cart->total.minor() : -1;
    }

    static Product coffee()
    {
        Product product;
        product.sku = QStringLiteral("CAFE");
        product.price = UnitPrice::fromMoney(Money(100'000, Currency::ars()));
        return product;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub.start();
        m_till = m_hub.join(QStringLiteral("till"));
        QVERIFY(m_till);
    }

    void cleanupTestCase() { m_till.reset(); }

    void aPromotionReachesATillThatIsLinked()
    {
        QCOMPARE(total(3), 300'000);
        QString output;
        QCOMPARE(import("id,name,kind,take,pay,products\n3x2,3x2 en café,n_for_m,3,2,CAFE\n", output), 0);
        QVERIFY2(output.startsWith(QLatin1String("1 promotions")), qPrintable(output));
        QTRY_COMPARE_WITH_TIMEOUT(total(3), 200'000, PatienceMs);
    }

    void aPriceListReachesIt()
    {
        QString output;
        QCOMPARE(import("list,list_name,customer_group,sku,price\nsemana,Esta semana,*,CAFE,900\n", output), 0);
        QTRY_COMPARE_WITH_TIMEOUT(total(3), 180'000, PatienceMs);
        QString lists;
        QCOMPARE(m_hub.run({QStringLiteral("promotions"), QStringLiteral("list")}, &lists), 0);
        QVERIFY(lists.contains(QLatin1String("price list semana  Esta semana  group *")));
    }

    void whatIsWrongIsSaidAndChangesNothing()
    {
        QString output;
        QCOMPARE(import("id,name,kind,take,pay\n3x2,3x2,n_for_m,2,3\n", output), 1);
        QVERIFY2(output.contains(QLatin1String("Row 2")), qPrintable(output));
        QCOMPARE(total(3), 180'000);
    }

    void theyAreThereAfterARestartWithoutTheHub()
    {
        m_till.reset();
        QCOMPARE(m_hub.terminate(), 0);
        TillRuntime::Settings settings;
        settings.dataDir = m_hub.path(QStringLiteral("till"));
        auto opened = TillRuntime::open(settings);
        QVERIFY(opened.ok());
        m_till = std::move(*opened);
        QCOMPARE(total(4), 270'000);
    }
};

QTEST_GUILESS_MAIN(tst_PricesToTills)
#include "tst_PricesToTills.moc"
