// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wire/FeedMessages.h"
#include "models/wire/Payloads.h"
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace mostrador;

namespace {

QByteArray golden(const QString &type)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/golden/%1.v1.json").arg(type));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Promotion of(PromotionKind kind)
{
    Promotion promotion;
    promotion.id = QStringLiteral("p");
    promotion.name = QStringLiteral("Promoción");
    promotion.kind = kind;
    promotion.version = 9007199254740993;
    if (kind == PromotionKind::PercentOff || kind == PromotionKind::SecondUnit)
        promotion.basisPoints = 5000;
    if (promotion.needsPrice())
        promotion.price = UnitPrice(12345, 4, Currency::ars());
    if (kind == PromotionKind::NForM)
        std::tie(promotion.take, promotion.pay) = std::pair(3, 2);
    if (kind == PromotionKind::QuantityPrice)
        promotion.from = Quantity::fromMilli(2500);
    if (kind == PromotionKind::BundlePrice)
        promotion.bundle = {{QStringLiteral("A"), 1}, {QStringLiteral("B"), 2}};
    return promotion;
}

} // namespace

class tst_PricingPayloads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBytesAreTheGoldenOnes()
    {
        const QByteArray promotion = golden(EntryType::PromotionEdited);
        const auto edit = decodePromotionEdit(promotion);
        QVERIFY2(edit.ok(), edit.ok() ? "" : qPrintable(edit.error().message));
        QCOMPARE(encode(*edit), promotion);
        QCOMPARE(edit->baseVersion, 2);
        QCOMPARE(edit->values.untilTime, QTime(2, 0));
        QCOMPARE(edit->values.minimum, Money(500000, Currency::ars()));
        const QByteArray list = golden(EntryType::PriceListEdited);
        const auto prices = decodePriceListEdit(list);
        QVERIFY2(prices.ok(), prices.ok() ? "" : qPrintable(prices.error().message));
        QCOMPARE(encode(*prices), list);
        QCOMPARE(prices->values.prices.value(QStringLiteral("A")).last().price, UnitPrice(7999950, 4, Currency::ars()));
        QVERIFY(prices->values.prices.value(QStringLiteral("B"), {{}}).isEmpty());
    }

    void everyKindComesBack()
    {
        for (const PromotionKind kind : {PromotionKind::PercentOff, PromotionKind::AmountOff, PromotionKind::NForM, PromotionKind::SecondUnit, PromotionKind::BundlePrice,
                                         PromotionKind::QuantityPrice}) {
            const Promotion promotion = of(kind);
            const auto back = promotionFromJson(toJson(promotion));
            QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message));
            QCOMPARE(*back, promotion);
            const auto edit = decodePromotionEdit(encode(PromotionEdit{3, promotion}));
            QVERIFY(edit.ok() && edit->baseVersion == 3);
        }
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::addColumn<QString>("field");
        QTest::newRow("kind") << QByteArray("n_for_m") << QByteArray("gift") << QStringLiteral("kind");
        QTest::newRow("take") << QByteArray("\"take\":3") << QByteArray("\"take\":300") << QStringLiteral("take");
        QTest::newRow("weekdays") << QByteArray("\"weekdays\":31") << QByteArray("\"weekdays\":128") << QStringLiteral("weekdays");
        QTest::newRow("time") << QByteArray("18:00") << QByteArray("25:00") << QStringLiteral("from_time");
        QTest::newRow("day") << QByteArray("2026-12-24") << QByteArray("2026-13-24") << QStringLiteral("last_day");
        QTest::newRow("minimum") << QByteArray("500000,") << QByteArray("-1,") << QStringLiteral("minimum");
        QTest::newRow("uses") << QByteArray("\"most_uses\":4") << QByteArray("\"most_uses\":-4") << QStringLiteral("most_uses");
        QTest::newRow("product") << QByteArray("\"A\"") << QByteArray("7") << QStringLiteral("products");
        QTest::newRow("name") << QByteArray("\"name\":\"3x2 en galletitas\",") << QByteArray() << QStringLiteral("name");
        QTest::newRow("stacks") << QByteArray("\"stacks\":true") << QByteArray("\"stacks\":\"Y\"") << QStringLiteral("stacks");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFETCH(QString, field);
        QByteArray bytes = golden(EntryType::PromotionEdited);
        QVERIFY(bytes.contains(was));
        const auto edit = decodePromotionEdit(bytes.replace(was, is));
        QVERIFY(!edit.ok());
        QCOMPARE(edit.error().code, Error::Code::Invalid);
        QVERIFY2(edit.error().message.contains(QStringLiteral("“%1”").arg(field)), qPrintable(edit.error().message));
    }

    void aListNamesEachProductOnce()
    {
        QByteArray bytes = golden(EntryType::PriceListEdited);
        const auto twice = decodePriceListEdit(QByteArray(bytes).replace("\"B\"", "\"A\""));
        QVERIFY(!twice.ok() && twice.error().message.contains(QLatin1String("prices[1].sku")));
        const auto negative = decodePriceListEdit(bytes.replace("850.00", "-850.00"));
        QVERIFY(!negative.ok() && negative.error().message.contains(QLatin1String("prices[0].prices[0].unit_price")));
    }

    void whatTheRulesRefuseIsRefused() { QVERIFY(!decodePromotionEdit(golden(EntryType::PromotionEdited).replace("\"pay\":2", "\"pay\":3")).ok()); }

    void theFeedBringsThem()
    {
        Changes changes;
        changes.cursor = 3;
        PriceList head{QStringLiteral("W"), QStringLiteral("Mayorista"), QStringLiteral("*"), true, 7, {}};
        const ListPrices prices{QStringLiteral("W"), QStringLiteral("A"), {{UnitPrice(500, 2, Currency::ars()), QDate(2026, 1, 1), {}}}, 7};
        changes.items = {{1, of(PromotionKind::BundlePrice)}, {2, head}, {3, prices}};
        const auto frame = decodeHubFrame(encode(HubFrame(changes)));
        QVERIFY(frame.ok() && *frame);
        const Changes back = std::get<Changes>(**frame);
        QVERIFY(back.unreadable.isEmpty());
        QCOMPARE(back.items.size(), 3);
        QCOMPARE(std::get<Promotion>(back.items[0].body), of(PromotionKind::BundlePrice));
        QCOMPARE(std::get<PriceList>(back.items[1].body), head);
        QCOMPARE(std::get<ListPrices>(back.items[2].body).prices, prices.prices);
    }

    void aRuleOfALaterProgramIsLeftOut()
    {
        QByteArray bytes = encode(HubFrame(Changes{{{1, of(PromotionKind::PercentOff)}}, 1}));
        const auto frame = decodeHubFrame(bytes.replace("percent_off", "wheel_of_fortune"));
        QVERIFY(frame.ok() && *frame);
        QVERIFY(std::get<Changes>(**frame).items.isEmpty());
        QCOMPARE(std::get<Changes>(**frame).unreadable.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_PricingPayloads)
#include "tst_PricingPayloads.moc"
