// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An administrator's file, a real hub program, a whole till over the direct channel.
#include "app/runtime/TillRuntime.h"
#include "tests/support/Program.h"
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;

namespace {
constexpr int PatienceMs = 60'000;
}

class tst_PricesToTills final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Program> m_hub;
    std::unique_ptr<TillRuntime> m_till;
    QString m_url;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    int import(const QByteArray &content, QString &output)
    {
        QFile file(path(QStringLiteral("prices.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return -1;
        file.close();
        Program program(QStringLiteral("mostrador-hub"));
        const int exit =
            program.run({QStringLiteral("promotions"), QStringLiteral("import"), file.fileName(), QStringLiteral("--data-dir"), path(QStringLiteral("hub"))});
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
        m_hub = std::make_unique<Program>(QStringLiteral("mostrador-hub"));
        m_url = m_hub->startReady(
            {QStringLiteral("serve"), QStringLiteral("--data-dir"), path(QStringLiteral("hub")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QVERIFY2(!m_url.isEmpty(), qPrintable(m_hub->errors()));
        Program code(QStringLiteral("mostrador-hub"));
        code.run(
            {QStringLiteral("enrol-code"), QStringLiteral("--data-dir"), path(QStringLiteral("hub")), QStringLiteral("--store"), QStringLiteral("Almacén San Telmo")});
        TillRuntime::Settings settings;
        settings.dataDir = path(QStringLiteral("till"));
        auto opened = TillRuntime::open(settings);
        QVERIFY(opened.ok());
        m_till = std::move(*opened);
        m_till->start();
        std::optional<Result<void>> joined;
        m_till->sync().enrol(QUrl(m_url), code.output().trimmed(), QStringLiteral("Caja"), [&](const Result<void> &result) { joined = result; });
        QVERIFY(QTest::qWaitFor([&] { return joined.has_value(); }, PatienceMs));
        QVERIFY2(joined->ok(), joined->ok() ? "" : qPrintable(joined->error().message));
    }

    void cleanupTestCase()
    {
        m_till.reset();
        m_hub.reset();
    }

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
        Program list(QStringLiteral("mostrador-hub"));
        QCOMPARE(list.run({QStringLiteral("promotions"), QStringLiteral("list"), QStringLiteral("--data-dir"), path(QStringLiteral("hub"))}), 0);
        QVERIFY(list.output().contains(QLatin1String("price list semana  Esta semana  group *")));
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
        m_hub.reset();
        TillRuntime::Settings settings;
        settings.dataDir = path(QStringLiteral("till"));
        auto opened = TillRuntime::open(settings);
        QVERIFY(opened.ok());
        m_till = std::move(*opened);
        QCOMPARE(total(4), 270'000);
    }
};

QTEST_GUILESS_MAIN(tst_PricesToTills)
#include "tst_PricesToTills.moc"
