// SPDX-FileCopyrightText: 2026 The Mostrador authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/RandomSource.h"
#include "models/wire/JournalEntry.h"
#include "models/wire/Json.h"
#include "models/wire/Payloads.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <functional>

using namespace mostrador;

namespace {

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/golden/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads with the decoder of that kind of entry and writes again; nothing is read when it is refused.
struct Kind {
    QString golden;
    std::function<Result<QByteArray>(const QByteArray &)> again;
};

template <typename T>
Result<QByteArray> reencoded(const Result<T> &read)
{
    if (!read)
        return read.error();
    return encode(*read);
}

QList<Kind> kinds()
{
    const auto sale = [](const QByteArray &bytes) { return reencoded(decodeSale(bytes)); };
    const auto edit = [](const QByteArray &bytes) { return reencoded(decodeProductEdit(bytes)); };
    return {
        {QStringLiteral("sale.completed.v1"), sale},
        {QStringLiteral("sale.completed.list.v1"), sale},
        {QStringLiteral("sale.returned.v1"), sale},
        {QStringLiteral("sale.voided.v1"), sale},
        {QStringLiteral("sale.exchanged.v1"), sale},
        {QStringLiteral("epoch.started.v1"), [](const QByteArray &bytes) { return reencoded(decodeEpochStarted(bytes)); }},
        {QStringLiteral("receipt.reprinted.v1"), [](const QByteArray &bytes) { return reencoded(decodeReceiptReprinted(bytes)); }},
        {QStringLiteral("stock.moved.v1"), [](const QByteArray &bytes) { return reencoded(decodeStockMoved(bytes)); }},
        {QStringLiteral("stock.counted.v1"), [](const QByteArray &bytes) { return reencoded(decodeStockCounted(bytes)); }},
        {QStringLiteral("product.edited.v1"), edit},
        {QStringLiteral("product.created.v1"), edit},
    };
}

} // namespace

class tst_Payloads : public QObject {
    Q_OBJECT

    static void addKinds()
    {
        QTest::addColumn<Kind>("kind");
        for (const Kind &kind : kinds())
            QTest::newRow(qPrintable(kind.golden)) << kind;
    }

private Q_SLOTS:
    void theBytesAreTheGoldenOnes_data() { addKinds(); }
    void theBytesAreTheGoldenOnes()
    {
        QFETCH(Kind, kind);
        const QByteArray bytes = golden(kind.golden);
        QVERIFY2(!bytes.isEmpty(), qPrintable(kind.golden));
        const auto again = kind.again(bytes);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, bytes);
    }

    void everyKindOfEntryHasAGoldenFile()
    {
        for (const QString &type : {EntryType::EpochStarted, EntryType::SaleCompleted, EntryType::SaleReturned, EntryType::SaleVoided, EntryType::SaleExchanged,
                                    EntryType::ReceiptReprinted, EntryType::StockMoved, EntryType::StockCounted, EntryType::ProductEdited})
            QVERIFY2(!golden(type + QStringLiteral(".v1")).isEmpty(), qPrintable(type));
    }

    void goldenValuesAreRead()
    {
        const Sale sale = *decodeSale(golden(QStringLiteral("sale.completed.v1")));
        QCOMPARE(sale.number, QStringLiteral("0012-00000345"));
        QCOMPARE(sale.lines.size(), 3);
        QCOMPARE(sale.lines[0].name, QStringLiteral("Café \"Niño\" 500 g"));
        QVERIFY(sale.lines[0].isOverride() && !sale.lines[1].isOverride());
        QCOMPARE(sale.lines[1].unit, Unit::Kilogram);
        QCOMPARE(sale.lines[1].unitPrice, UnitPrice(237910414, 4, Currency::ars()));
        QCOMPARE(sale.payments[1], (Payment{Tender::Cash, Money(2000000, Currency::ars()), Money(2050000, Currency::ars()), Money(50000, Currency::ars())}));
        QCOMPARE(sale.total, Money(2012852, Currency::ars()));
        QCOMPARE(sale.at, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
        const Sale listed = *decodeSale(golden(QStringLiteral("sale.completed.list.v1")));
        QCOMPARE(listed.lines[0].priceList, QStringLiteral("mayor"));
        QCOMPARE(listed.lines[0].priceListName, QStringLiteral("Mayorista"));
        QVERIFY(listed.lines[1].isOverride() && listed.lines[1].priceList.isEmpty()); // by hand
        QCOMPARE(toJson(listed)[QStringLiteral("lines")][0][QStringLiteral("price_list")].toString(), QStringLiteral("mayor"));
        QCOMPARE(decodeEpochStarted(golden(QStringLiteral("epoch.started.v1")))->previousSeq, 9007199254740993);
        QCOMPARE(decodeStockMoved(golden(QStringLiteral("stock.moved.v1")))->delta, Quantity::fromMilli(-1500));
        QCOMPARE(decodeStockCounted(golden(QStringLiteral("stock.counted.v1")))->book, Quantity::units(53));
        const ProductEdit created = *decodeProductEdit(golden(QStringLiteral("product.created.v1")));
        QVERIFY(created.creates() && checkProduct(created.values).ok());
        QCOMPARE(created.values.price, UnitPrice(12345, 6, Currency::kwd()));
        QCOMPARE(created.values.gtins.size(), 2);
        const ProductEdit edited = *decodeProductEdit(golden(QStringLiteral("product.edited.v1")));
        QCOMPARE(edited.fields, (QList<ProductField>{ProductField::Name, ProductField::Price}));
        QCOMPARE(edited.baseVersion, 7);
        QCOMPARE(EntryType::ofSale(SaleType::Void), EntryType::SaleVoided);
        QVERIFY(StockReason::all().contains(QStringLiteral("own_use")));
    }

    void whatIsNotKnownIsPassedOver_data() { addKinds(); }
    void whatIsNotKnownIsPassedOver()
    {
        QFETCH(Kind, kind);
        const QByteArray bytes = golden(kind.golden);
        QByteArray more = bytes;
        more.replace("{\"", "{\"from_tomorrow\":{\"a\":[1,null]},\""); // in every object there is
        const auto again = kind.again(more);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, bytes);
    }

    void whatIsMissingOrWrongIsNamed_data() { addKinds(); }
    void whatIsMissingOrWrongIsNamed()
    {
        QFETCH(Kind, kind);
        const QJsonObject whole = QJsonDocument::fromJson(golden(kind.golden)).object();
        const QStringList optional{QStringLiteral("refers_to"), QStringLiteral("external_reference"), QStringLiteral("note"),          QStringLiteral("reason"),
                                   QStringLiteral("customer"),  QStringLiteral("customer_name"),      QStringLiteral("rounding_minor")};
        const QList<QJsonValue> nonsense{QJsonValue(), QJsonValue(true), QJsonValue(1.5), QJsonValue(1e300), QJsonObject{{QStringLiteral("a"), 1}}, QJsonArray{1, QJsonArray()}};
        for (const QString &key : whole.keys()) {
            if (!optional.contains(key)) {
                QJsonObject part = whole;
                part.remove(key);
                const auto read = kind.again(QJsonDocument(part).toJson());
                QVERIFY2(!read.ok() && read.error().message.contains(key), qPrintable(key));
            }
            for (const QJsonValue &value : nonsense) {
                QJsonObject wrong = whole;
                wrong.insert(key, value);
                const auto read = kind.again(QJsonDocument(wrong).toJson());
                if (!(key == QLatin1String("set") && value.isObject())) // then what it lacks is named
                    QVERIFY2(!read.ok() && read.error().message.contains(key), qPrintable(key + QLatin1String(": ") + (read.ok() ? QString() : read.error().message)));
            }
        }
    }

    void whatLooksLikeACardsNumberIsNotWritten()
    {
        const QString card = QStringLiteral("4111 1111 1111 1111");
        StockMoved moved{QStringLiteral("YER1"), Quantity::units(1), StockReason::Damaged, QStringLiteral("cliente ") + card, QStringLiteral("4111111111111111")};
        StockCounted counted;
        counted.sku = QStringLiteral("YER1");
        counted.note = card;
        counted.reason = card;
        Sale sale = *decodeSale(golden(QStringLiteral("sale.exchanged.v1"))); // it has all that a person can write
        sale.externalReference = card;
        for (QString *words : {&sale.reason, &sale.customerName, &sale.note, &sale.lines.last().note, &sale.lines.last().lot,
                               &sale.lines.last().adjustments.first().label, &sale.lines.last().name, &sale.lines.last().priceListName, &sale.payments.last().reference})
            *words = card;
        for (const QByteArray &payload : {encode(moved), encode(counted), encode(sale)})
            QVERIFY2(!payload.contains("4111 1111") && !payload.contains("41111111"), payload.constData());
        QVERIFY(encode(moved).contains("cliente **** **** **** 1111"));
        moved.externalReference = QStringLiteral("7791234567898"); // a document may bear a barcode's number
        QCOMPARE(decodeStockMoved(encode(moved))->externalReference, moved.externalReference);
    }

    void theFieldOfALineIsNamed()
    {
        const QByteArray bytes = golden(QStringLiteral("sale.completed.v1"));
        const auto message = [&bytes](const QByteArray &from, const QByteArray &to) {
            QByteArray wrong = bytes;
            wrong.replace(from, to);
            const auto read = decodeSale(wrong);
            return read.ok() ? QString() : read.error().message;
        };
        QVERIFY(message("\"quantity_milli\":845", "\"quantity_milli\":\"845\"").contains(QStringLiteral("“lines[1].quantity_milli”")));
        QVERIFY(message("\"unit\":\"kg\"", "\"unit\":\"lb\"").contains(QStringLiteral("“lines[1].unit”")));
        QVERIFY(message("\"list_price\":\"12.50\"", "\"list_price\":\"12,50\"").contains(QStringLiteral("“lines[0].list_price”")));
        QVERIFY(message("\"tender\":\"cash\"", "\"tender\":\"gold\"").contains(QStringLiteral("“payments[1].tender”")));
        QVERIFY(message("\"list_price\"", "\"price_list\":7,\"list_price\"").contains(QStringLiteral("“lines[0].price_list”")));
        QVERIFY(message("\"ARS\"", "\"XXX\"").contains(QStringLiteral("“currency”")));
        QVERIFY(message("\"lines\":[", "\"lines\":[7,").contains(QStringLiteral("“lines[0].")));
        QVERIFY(!message("\"total_minor\":2420", "\"total_minor\":2421").isEmpty()); // a sale that does not add up
    }

    void numbersBeyondTheirRangeAreRefused()
    {
        const auto moved = [](const char *number) { return decodeStockMoved(QByteArray("{\"sku\":\"A\",\"reason\":\"lost\",\"delta_milli\":") + number + '}'); };
        QVERIFY(moved("1000000000000").ok() && moved("-1000000000000").ok());
        for (const char *number : {"1000000000001", "-1000000000001", "9223372036854775807", "-9223372036854775808", "1e30", "NaN", "-0.5", "9007199254740993.0"})
            QVERIFY2(!moved(number).ok(), number);
        const auto counted = [](const char *count, const char *book) {
            return decodeStockCounted(QByteArray("{\"sku\":\"A\",\"reason\":\"correction\",\"own_seq\":1,\"counted_milli\":") + count + ",\"book_milli\":" + book + '}');
        };
        QVERIFY(counted("0", "-5000").ok()); // a book may be below zero, what is counted may not
        QVERIFY(!counted("-1", "0").ok());
        QVERIFY(!counted("9223372036854775807", "0").ok());
        QVERIFY(!counted("0", "-9223372036854775808").ok());
    }

    void hostileInputNeverCrashes_data() { addKinds(); }
    void hostileInputNeverCrashes()
    {
        QFETCH(Kind, kind);
        const QByteArray bytes = golden(kind.golden);
        SeededRandom random(2026);
        for (int i = 0; i < 4000; ++i) {
            QByteArray noise = bytes;
            for (qint64 left = random.between(1, 3); left > 0; --left)
                noise[random.between(0, noise.size() - 1)] = char(random.between(0, 255));
            if (random.between(0, 3) == 0)
                noise.truncate(random.between(0, noise.size()));
            const auto read = kind.again(noise);
            QVERIFY(read.ok() || !read.error().message.isEmpty());
            if (read.ok()) { // what is read once reads again
                const auto again = kind.again(*read);
                QVERIFY(again.ok() && *again == *read);
            }
        }
        QVERIFY(!kind.again(QByteArray(JournalEntry::MaxPayloadBytes + 1, ' ')).ok());
        QVERIFY(!kind.again("{\"sku\":" + QByteArray(50'000, '[') + QByteArray(50'000, ']') + '}').ok());
    }

    void moneyAndProductsAsTheRestShowsThem()
    {
        QCOMPARE(QJsonDocument(toJson(Money(123450, Currency::ars()))).toJson(QJsonDocument::Compact), QByteArray("{\"amount\":123450,\"currency\":\"ARS\"}"));
        QCOMPARE(*moneyFromJson(toJson(Money(9007199254740993, Currency::clp()))), Money(9007199254740993, Currency::clp()));
        QVERIFY(!moneyFromJson(QJsonValue(5)).ok());
        QVERIFY(!moneyFromJson(QJsonObject{{QStringLiteral("amount"), 1}, {QStringLiteral("currency"), QStringLiteral("XXX")}}).ok());
        Product product = decodeProductEdit(golden(QStringLiteral("product.created.v1")))->values;
        product.version = 9007199254740993;
        const QJsonObject json = QJsonDocument::fromJson(QJsonDocument(toJson(product)).toJson()).object();
        const auto read = productFromJson(json);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, product);
        for (const QString &key : json.keys()) {
            QJsonObject wrong = json;
            wrong.insert(key, QJsonArray{1});
            QVERIFY2(!productFromJson(wrong).ok(), qPrintable(key));
        }
    }

    void aProductWithoutUnitPriceHasTheRoundedOne()
    {
        QJsonObject json = toJson(decodeProductEdit(golden(QStringLiteral("product.created.v1")))->values);
        json.remove(QStringLiteral("unit_price"));
        QCOMPARE(productFromJson(json)->price, UnitPrice(12, 3, Currency::kwd()));
    }
};

QTEST_GUILESS_MAIN(tst_Payloads)
#include "tst_Payloads.moc"
